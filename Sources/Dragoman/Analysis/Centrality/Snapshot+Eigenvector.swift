extension Snapshot {
    /// Eigenvector centrality: λ x(v) = Σ w(u,v) x(u) over the edges that come in, for the largest λ; of length 1 and
    /// without negative figures, as in networkx.
    ///
    /// Undirected graphs are solved by Lanczos' method, directed ones by the power method with networkx's shift
    /// (A + 1), both until the residual is below 1e-13 λ. In a graph of several components the one with the largest
    /// λ has all the weight. A graph without edges gives every vertex 1/√n, the limit of the power method.
    ///
    /// - Parameter threads: how many threads to use; small graphs take one.
    /// - Throws: `AnalysisError` for a directed graph in which the power method doesn't come to rest, such as one
    ///   without cycles.
    /// - Complexity: O(E) a step; some ten to fifty steps when undirected. Memory: with the snapshot at most 16 bytes
    ///   an edge and 64 a vertex.
    ///
    /// Bonacich 1972, doi:10.1080/0022250X.1972.9989806.
    public func eigenvector(threads: Int = Parallel.processors) throws(AnalysisError) -> Scores {
        let even = vertexCount > 0 ? 1 / Double(vertexCount).squareRoot() : 0
        if edgeCount == 0 {
            return Scores(
                measure: "eigenvector", actors: actors, values: [Double](repeating: even, count: vertexCount))
        }
        if !isDirected {
            return Scores(measure: "eigenvector", actors: actors, values: principal(threads: threads).vector)
        }
        var values = [Double](repeating: even, count: vertexCount)
        var next = values
        for _ in 0..<20_000 {
            gather(.into, values, &next, threads: threads)
            var length = 0.0
            for vertex in next.indices {
                next[vertex] += values[vertex]
                length += next[vertex] * next[vertex]
            }
            let scale = 1 / length.squareRoot()
            var change = 0.0
            for vertex in next.indices {
                next[vertex] *= scale
                change += abs(next[vertex] - values[vertex])
            }
            swap(&values, &next)
            if change < 1e-13 * Double(vertexCount).squareRoot() {
                return Scores(measure: "eigenvector", actors: actors, values: values)
            }
        }
        throw AnalysisError(
            place: "rank eigenvector", problem: "the directed graph has no dominant cycle to come to rest on",
            remedy: "ask the undirected graph, or for katz or pagerank")
    }

    /// Katz centrality: x = alpha A'x + beta, every chain that ends at a vertex counted, each step at the cost of a
    /// factor alpha; of length 1, as in networkx.
    ///
    /// - Parameter alpha: below the reciprocal of the largest eigenvalue. By default 0.9 / ‖A‖₂, which is always below
    ///   it (networkx takes 0.1 and fails on busy graphs).
    /// - Throws: `AnalysisError` when alpha is too large for the sum to have an end.
    /// - Complexity: O(E) a step.
    ///
    /// Katz 1953, doi:10.1007/BF02289026.
    public func katz(alpha: Double? = nil, beta: Double = 1) throws(AnalysisError) -> Scores {
        guard vertexCount > 0 else { return Scores(measure: "katz", actors: actors, values: []) }
        let attenuation: Double
        if let alpha {
            attenuation = alpha
        } else {
            let norm = spectralNorm()
            attenuation = norm > 0 ? 0.9 / norm : 0.1
        }
        var values = [Double](repeating: beta, count: vertexCount)
        var change = 0.0
        for _ in 0..<10_000 {
            change = 0
            var total = 0.0
            withRows { _, into in
                inWeights.withUnsafeBufferPointer { weights in
                    values.withUnsafeMutableBufferPointer { values in
                        for vertex in 0..<vertexCount {
                            let fresh =
                                beta + attenuation
                                * into.sum(of: UnsafePointer(values.baseAddress!), at: vertex, weights: weights)
                            change += abs(fresh - values[vertex])
                            total += abs(fresh)
                            values[vertex] = fresh
                        }
                    }
                }
            }
            if change <= 1e-14 * total || !total.isFinite { break }
        }
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length.isFinite, length > 0, change <= 1e-9 * length * Double(vertexCount).squareRoot(),
            values.allSatisfy({ $0 * beta >= 0 })
        else {
            throw AnalysisError(
                place: "rank katz",
                problem: "alpha \(attenuation) is not below the reciprocal of the largest eigenvalue",
                remedy: "take one below \(0.99 / spectralNorm())")
        }
        return Scores(measure: "katz", actors: actors, values: values.map { $0 / length })
    }

    /// The largest factor by which the adjacency matrix stretches a vector.
    func spectralNorm() -> Double {
        isDirected
            ? principalOfProduct(tolerance: 1e-6, threads: Parallel.processors).value.squareRoot()
            : principal(tolerance: 1e-6, threads: Parallel.processors).value
    }

    /// The principal vector of the adjacency matrix A, of undirected graphs.
    func principal(tolerance: Double = 1e-13, threads: Int) -> PrincipalVector {
        PrincipalVector(count: vertexCount, tolerance: tolerance, steps: lanczosSteps) {
            gather(.into, $0, $1, threads: threads)
        }
    }

    /// The principal vector of A'A.
    func principalOfProduct(tolerance: Double = 1e-13, threads: Int) -> PrincipalVector {
        var between = [Double](repeating: 0, count: vertexCount)
        return PrincipalVector(count: vertexCount, tolerance: tolerance, steps: lanczosSteps) { input, output in
            gather(.out, input, &between, threads: threads)
            gather(.into, between, output, threads: threads)
        }
    }
}
