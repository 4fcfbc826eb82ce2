extension Snapshot {
    /// Hubs and authorities: a hub points to good authorities, an authority is pointed to by good hubs. The principal
    /// vectors of AA' and A'A, each summing to 1, as in networkx. On an undirected graph the two are the same.
    ///
    /// A graph without edges gives 0 throughout.
    /// - Parameter threads: how many threads to use; small graphs take one.
    /// - Complexity: O(E) a step, some ten to fifty steps. Memory: with the snapshot at most 16 bytes an edge and 64 a
    ///   vertex when undirected.
    ///
    /// Kleinberg 1999, doi:10.1145/324133.324140.
    public func hits(threads: Int = Parallel.processors) -> (hubs: Scores, authorities: Scores) {
        func summingToOne(_ values: [Double]) -> [Double] {
            let sum = values.reduce(0, +)
            return sum > 0 ? values.map { $0 / sum } : values
        }
        let authorities: [Double]
        var hubs: [Double]
        if isDirected {
            authorities = principalOfProduct(threads: threads).vector
            hubs = [Double](repeating: 0, count: vertexCount)
            gather(.out, authorities, &hubs, threads: threads)
        } else if components().sizes.count <= 1 && !isBipartite() {
            // The vector of A·A is that of A, which costs half the steps.
            authorities = principal(threads: threads).vector
            hubs = authorities
        } else {
            authorities = principalOfProduct(threads: threads).vector
            hubs = authorities
        }
        return (
            Scores(measure: "hubs", actors: actors, values: summingToOne(hubs)),
            Scores(measure: "authorities", actors: actors, values: summingToOne(authorities))
        )
    }

    /// Whether two colours are enough for the first vertex's component.
    private func isBipartite() -> Bool {
        guard vertexCount > 0 else { return true }
        let distances = distances(from: 0)
        for vertex in 0..<vertexCount where distances[vertex] >= 0 {
            for neighbor in neighbors(of: vertex) where distances[Int(neighbor)] == distances[vertex] { return false }
        }
        return true
    }
}
