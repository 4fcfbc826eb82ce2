extension Snapshot {
    /// How many shortest chains join two vertices, and the share of them that runs through each vertex between.
    ///
    /// share(v) = σ(s,v) σ(v,t) / σ(s,t). Counts are exact up to 2⁵³ and rounded beyond.
    /// - Returns: the brokers, largest share first, equal ones by number; no chains and no brokers when nothing joins
    ///   the two or they are the same.
    /// - Complexity: O(V + E)
    public func brokers(from source: Int, to target: Int) -> (
        chains: Double, length: Int, brokers: [(vertex: Int, share: Double)]
    ) {
        let here = distances(from: source)
        guard source != target, here[target] >= 0 else { return (source == target ? 1 : 0, 0, []) }
        let there = distances(from: target, backward: true)
        let length = here[target]
        let between = (0..<vertexCount)
            .filter { here[$0] >= 0 && there[$0] >= 0 && here[$0] + there[$0] == length }
            .sorted { (here[$0], $0) < (here[$1], $1) }
        var forward = [Int: Double]()
        var backward = [Int: Double]()
        forward[source] = 1
        backward[target] = 1
        for vertex in between.dropFirst() {
            forward[vertex] = predecessors(of: vertex).reduce(0) {
                here[Int($1)] == here[vertex] - 1 ? $0 + (forward[Int($1)] ?? 0) : $0
            }
        }
        for vertex in between.reversed().dropFirst() {
            backward[vertex] = neighbors(of: vertex).reduce(0) {
                there[Int($1)] == there[vertex] - 1 ? $0 + (backward[Int($1)] ?? 0) : $0
            }
        }
        let chains = forward[target]!
        let brokers = between.dropFirst().dropLast().map { ($0, forward[$0]! * backward[$0]! / chains) }
            .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
        return (chains, Int(length), brokers.map { (vertex: $0.0, share: $0.1) })
    }
}
