extension Snapshot {
    /// Closeness centrality, exact: the reciprocal of the mean distance from those who reach a vertex.
    ///
    /// C(v) = (r-1)/(n-1) · (r-1) / Σ d(u,v), where r counts the vertices that reach v, v included: the form of
    /// Wasserman and Faust for graphs of several components, which networkx computes by default. Directed graphs use
    /// the paths that come in. A vertex that nobody reaches has 0.
    ///
    /// - Parameter threads: how many threads to use.
    /// - Complexity: O(V E / 512) vector steps. Memory: 204 bytes a vertex and thread and some 130 a vertex, leaves not
    ///   counted. That is above the 64 a vertex that others keep to, and what 512 sources a pass cost.
    ///
    /// Freeman 1979, doi:10.1016/0378-8733(78)90021-7; Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.
    public func closeness(threads: Int = Parallel.processors) -> Scores { closeness(threads: threads, folds: true) }

    package func closeness(threads: Int, folds: Bool) -> Scores {
        let sweep = DistanceSweep(self, threads: threads, folds: folds)
        let values = (0..<vertexCount).map { vertex -> Double in
            closeness(reached: Int(sweep.reached[vertex]), distances: sweep.sums[vertex])
        }
        return Scores(measure: "closeness", actors: actors, values: values)
    }

    /// The figure from the number of vertices that reach one, itself not counted, and the sum of their distances.
    func closeness(reached: Int, distances: Double) -> Double {
        guard reached > 0 else { return 0 }
        let others = Double(reached)
        return others / distances * (others / Double(vertexCount - 1))
    }

    /// Harmonic centrality, exact: C(v) = Σ_{u≠v} 1 / d(u,v), where 1/∞ is 0; not normalised, as in networkx.
    ///
    /// Directed graphs use the paths that come in.
    ///
    /// - Parameter threads: how many threads to use.
    /// - Complexity: O(V E / 512) vector steps. Memory: 204 bytes a vertex and thread and some 130 a vertex, leaves not
    ///   counted. That is above the 64 a vertex that others keep to, and what 512 sources a pass cost.
    ///
    /// Boldi and Vigna 2014, doi:10.1080/15427951.2013.865686.
    public func harmonic(threads: Int = Parallel.processors) -> Scores {
        Scores(
            measure: "harmonic", actors: actors, values: DistanceSweep(self, threads: threads).reciprocals)
    }
}
