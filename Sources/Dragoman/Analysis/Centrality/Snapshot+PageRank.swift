extension Snapshot {
    /// PageRank: the share of its time that a walker spends at each vertex who follows an edge with probability
    /// `damping` and starts anew anywhere otherwise, or where no edge leads on. Sums to 1.
    ///
    /// x = damping · (P'x + (the share of vertices without way out) / n) + (1 - damping) / n, as in networkx and
    /// igraph; weighted snapshots follow an edge in proportion to its weight. An empty graph has no figures.
    ///
    /// Solved as the linear system y = damping · P'y + 1 and divided by the sum: vertices without a way out only scale
    /// y, since they restart where all restarts go. Undirected graphs make it symmetric, (D - damping · A) w = 1 with
    /// y = D w, which conjugate gradients solve in some twenty steps; directed ones take Gauss-Seidel sweeps, about
    /// half the steps of the power method.
    ///
    /// - Parameters:
    ///   - damping: between 0 and 1, 1 excluded.
    ///   - tolerance: how far the figures may be from the solution, summed up.
    ///   - threads: how many threads to use; small graphs and directed ones take one.
    /// - Complexity: O(E log(1/tolerance)). Memory: 56 bytes a vertex beside the snapshot.
    ///
    /// Page et al. 1999; Gleich 2015, doi:10.1137/140976649; Hestenes and Stiefel 1952, doi:10.6028/jres.049.044.
    public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-10, threads: Int = Parallel.processors)
        -> Scores
    {
        precondition(damping >= 0 && damping < 1, "damping lies between 0 and 1, 1 excluded")
        guard vertexCount > 0 else { return Scores(measure: "pagerank", actors: actors, values: []) }
        var values =
            isDirected
            ? pageRankBySweeps(damping: damping, tolerance: tolerance)
            : pageRankByGradients(damping: damping, tolerance: tolerance, threads: threads).values
        let total = values.reduce(0, +)
        for vertex in values.indices { values[vertex] /= total }
        return Scores(measure: "pagerank", actors: actors, values: values)
    }

    /// The sum of the weights of each vertex's outgoing edges.
    private func outStrengths() -> [Double] {
        (0..<vertexCount).map { vertex in
            let arcs = Int(outOffsets[vertex])..<Int(outOffsets[vertex + 1])
            return outWeights.isEmpty ? Double(arcs.count) : arcs.reduce(0) { $0 + Double(outWeights[$1]) }
        }
    }

    /// Conjugate gradients, preconditioned with D.
    ///
    /// The distance from the solution is at most the sum of the residual over 1 - damping.
    private func pageRankByGradients(damping: Double, tolerance: Double, threads: Int) -> (
        values: [Double], products: Int
    ) {
        let count = vertexCount
        let strengths = outStrengths()
        let sum = strengths.reduce(0, +)
        // Vertices without edges are solved by 1 and stay out of the system.
        let start = sum > 0 ? Double(count) / ((1 - damping) * sum) : 0
        let limit = tolerance * Double(count)
        let solution = Scratch<Double>(count, start)
        let residual = Scratch<Double>(count, 0)
        let direction = Scratch<Double>(count, 0)
        let image = Scratch<Double>(count, 0)
        let (w, r, p, q) = (solution.base, residual.base, direction.base, image.base)
        var rho = 0.0
        for vertex in 0..<count where strengths[vertex] > 0 {
            r[vertex] = 1 - (1 - damping) * start * strengths[vertex]
            p[vertex] = r[vertex] / strengths[vertex]
            rho += r[vertex] * p[vertex]
        }
        let inverses = strengths.map { $0 > 0 ? 1 / $0 : 0 }
        var products = 0
        while products < 1000 {
            gather(.into, p, q, threads: threads)
            products += 1
            var curvature = 0.0
            for vertex in 0..<count {
                q[vertex] = strengths[vertex] * p[vertex] - damping * q[vertex]
                curvature += p[vertex] * q[vertex]
            }
            guard curvature > 0 else { break }
            let step = rho / curvature
            var left = 0.0
            var next = 0.0
            for vertex in 0..<count {
                w[vertex] += step * p[vertex]
                let rest = r[vertex] - step * q[vertex]
                r[vertex] = rest
                left += abs(rest)
                next += rest * rest * inverses[vertex]
            }
            if left <= limit { break }
            let keep = next / rho
            rho = next
            for vertex in 0..<count { p[vertex] = r[vertex] * inverses[vertex] + keep * p[vertex] }
        }
        // In the place of the solution, which spares a vector.
        for vertex in 0..<count { w[vertex] = strengths[vertex] > 0 ? w[vertex] * strengths[vertex] : 1 }
        return (Array(UnsafeBufferPointer(start: w, count: count)), products)
    }

    /// How often the adjacency matrix is multiplied on the way to the figures, for whoever counts the bytes moved.
    package func products(of measure: Measure) -> Int {
        switch measure {
        case .pagerank: pageRankByGradients(damping: 0.85, tolerance: 1e-10, threads: 1).products
        default: principal(threads: 1).products
        }
    }

    /// Sweeps that use each new figure at once, to and fro.
    private func pageRankBySweeps(damping: Double, tolerance: Double) -> [Double] {
        var values = [Double](repeating: 1 / (1 - damping), count: vertexCount)
        // What a vertex hands to each neighbour for a unit of its own.
        let shares = outStrengths().map { $0 > 0 ? damping / $0 : 0 }
        var handed = values.indices.map { values[$0] * shares[$0] }
        withRows { _, into in
            inWeights.withUnsafeBufferPointer { weights in
                handed.withUnsafeMutableBufferPointer { handed in
                    var isForward = true
                    for _ in 0..<10_000 {
                        var change = 0.0
                        var total = 0.0
                        for step in 0..<vertexCount {
                            let vertex = isForward ? step : vertexCount - 1 - step
                            let fresh =
                                1 + into.sum(of: UnsafePointer(handed.baseAddress!), at: vertex, weights: weights)
                            change += abs(fresh - values[vertex])
                            total += fresh
                            values[vertex] = fresh
                            handed[vertex] = fresh * shares[vertex]
                        }
                        if change * damping <= tolerance * (1 - damping) * total { break }
                        isForward.toggle()
                    }
                }
            }
        }
        return values
    }
}
