extension Snapshot {
    /// PageRank: the share of its time that a walker spends at each vertex who follows an edge with probability
    /// `damping` and starts anew anywhere otherwise, or where no edge leads on. Sums to 1.
    ///
    /// x = damping · (P'x + (the share of vertices without way out) / n) + (1 - damping) / n, as in networkx and
    /// igraph; weighted snapshots follow an edge in proportion to its weight. An empty graph has no figures.
    ///
    /// Solves the linear system y = damping · P'y + 1 by Gauss-Seidel sweeps, which use each new figure at once and
    /// need about half the steps of the power method, and divides by the sum: vertices without a way out only scale
    /// y, since they restart where all restarts go.
    ///
    /// - Parameters:
    ///   - damping: between 0 and 1, 1 excluded.
    ///   - tolerance: the largest sum of changes in a sweep, of a total of 1.
    /// - Complexity: O(E log(tolerance) / log(damping)) at worst, memory O(V).
    ///
    /// Page et al. 1999; Gleich 2015, doi:10.1137/140976649.
    public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-10) -> Scores {
        precondition(damping >= 0 && damping < 1, "damping lies between 0 and 1, 1 excluded")
        guard vertexCount > 0 else { return Scores(measure: "pagerank", actors: actors, values: []) }
        var values = [Double](repeating: 1 / (1 - damping), count: vertexCount)
        // What a vertex hands to each neighbour for a unit of its own.
        var shares = (0..<vertexCount).map { vertex -> Double in
            let degree = Int(outOffsets[vertex + 1] - outOffsets[vertex])
            guard degree > 0 else { return 0 }
            if outWeights.isEmpty { return damping / Double(degree) }
            var sum = 0
            for arc in Int(outOffsets[vertex])..<Int(outOffsets[vertex + 1]) { sum += Int(outWeights[arc]) }
            return damping / Double(sum)
        }
        var handed = (0..<vertexCount).map { values[$0] * shares[$0] }
        withRows { _, into in
            values.withUnsafeMutableBufferPointer { values in
                shares.withUnsafeMutableBufferPointer { shares in
                    handed.withUnsafeMutableBufferPointer { handed in
                        inWeights.withUnsafeBufferPointer { weights in
                            var forward = true
                            while true {
                                var change = 0.0
                                var total = 0.0
                                for step in 0..<vertexCount {
                                    let vertex = forward ? step : vertexCount - 1 - step
                                    var sum = 1.0
                                    var arc = into.begin(vertex)
                                    let end = into.end(vertex)
                                    if weights.isEmpty {
                                        var (a, b, c) = (0.0, 0.0, 0.0)
                                        while arc + 4 <= end {
                                            sum += handed[Int(into.neighbors[arc])]
                                            a += handed[Int(into.neighbors[arc + 1])]
                                            b += handed[Int(into.neighbors[arc + 2])]
                                            c += handed[Int(into.neighbors[arc + 3])]
                                            arc += 4
                                        }
                                        while arc < end {
                                            sum += handed[Int(into.neighbors[arc])]
                                            arc += 1
                                        }
                                        sum += a + b + c
                                    } else {
                                        while arc < end {
                                            sum += handed[Int(into.neighbors[arc])] * Double(weights[arc])
                                            arc += 1
                                        }
                                    }
                                    change += abs(sum - values[vertex])
                                    total += sum
                                    values[vertex] = sum
                                    handed[vertex] = sum * shares[vertex]
                                }
                                if change <= tolerance * total { break }
                                forward.toggle()
                            }
                        }
                    }
                }
            }
        }
        let total = values.reduce(0, +)
        for vertex in values.indices { values[vertex] /= total }
        return Scores(measure: "pagerank", actors: actors, values: values)
    }
}
