extension Snapshot {
    /// Closeness centrality, exact: the reciprocal of the mean distance from those who reach a vertex.
    ///
    /// C(v) = (r-1)/(n-1) · (r-1) / Σ d(u,v), where r counts the vertices that reach v, v included: the form of
    /// Wasserman and Faust for graphs of several components, which networkx computes by default. Directed graphs use
    /// the paths that come in. A vertex that nobody reaches has 0.
    ///
    /// - Parameter threads: how many threads to use.
    /// - Complexity: O(V E / w) vector steps for w = 512, 256 or 128 sources a pass: as many as keep rows and work within
    ///   16 bytes an edge and 64 a vertex, and 128 where that is too much already; see `DistanceSweep`.
    ///
    /// Freeman 1979, doi:10.1016/0378-8733(78)90021-7; Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.
    public func closeness(threads: Int = Parallel.processors) -> Scores { closeness(threads: threads, folds: true) }

    /// - Parameter width: how many sources to search from at once: 128, 256 or 512.
    package func closeness(threads: Int, folds: Bool, width: Int? = nil) -> Scores {
        let sweep = DistanceSweep(self, .distances, threads: threads, folds: folds, width: width)
        let values = sweep.sums.map { closeness(reached: Int($0[0]), distances: $0[1]) }
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
    /// - Complexity: O(V E / w) vector steps for w = 512, 256 or 128 sources a pass: as many as keep rows and work within
    ///   16 bytes an edge and 64 a vertex, and 128 where that is too much already; see `DistanceSweep`.
    ///
    /// Boldi and Vigna 2014, doi:10.1080/15427951.2013.865686.
    public func harmonic(threads: Int = Parallel.processors) -> Scores {
        Scores(
            measure: "harmonic", actors: actors,
            values: DistanceSweep(self, .reciprocals, threads: threads).sums.map { $0[0] })
    }
}
