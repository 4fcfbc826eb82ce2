/// Groups of vertices that have more edges among them than chance would give.
public struct Communities: Sendable {
    public let partition: Partition
    /// Q = Σ over groups of (edges inside / m - resolution · (sum of degrees / 2m)²).
    public let modularity: Double
    /// How often the graph was folded up.
    public let levels: Int
}

extension Snapshot {
    /// Communities by the Leiden algorithm for modularity: every group is connected, and no vertex is better off
    /// in another.
    ///
    /// Directed snapshots are read as undirected with both weights added. Weighted ones use their weights. An empty
    /// graph has no groups; a graph without edges has one for each vertex and modularity 0.
    ///
    /// - Parameters:
    ///   - resolution: higher ones give smaller groups; 1 is Newman's modularity.
    ///   - seed: the order in which vertices are looked at; the same seed gives the same groups.
    ///   - rounds: how often to start again from what was found, at most; it ends when a round changes nothing.
    /// - Complexity: about O(E) a level.
    ///
    /// Traag et al. 2019, doi:10.1038/s41598-019-41695-z.
    public func communities(resolution: Double = 1, seed: UInt64 = 1, rounds: Int = 2) -> Communities {
        let graph = LeidenGraph(self)
        var random = SplitMix(seed: seed)
        var labels = Array(0..<Int32(vertexCount))
        var levels = 0
        for round in 0..<max(1, rounds) {
            let before = labels
            var level = graph
            var membership = round == 0 ? Array(0..<Int32(level.count)) : labels
            // The vertex of the folded graph that each vertex went into.
            var places = Array(0..<Int32(vertexCount))
            while true {
                levels += 1
                level.move(&membership, resolution: resolution, random: &random)
                let groups = level.groupCount(membership)
                if groups == level.count { break }
                let refined = level.refine(membership, resolution: resolution, random: &random)
                let (folded, renamed, parents) = level.folded(refined, membership)
                if folded.count == level.count { break }
                for vertex in places.indices { places[vertex] = renamed[Int(places[vertex])] }
                level = folded
                membership = parents
            }
            labels = places.map { membership[Int($0)] }
            labels = Partition(raw: labels, below: vertexCount).labels
            if labels == before { break }
        }
        let partition = Partition(raw: labels, below: max(1, vertexCount))
        return Communities(
            partition: partition, modularity: graph.modularity(partition.labels, resolution: resolution), levels: levels
        )
    }

    /// The modularity of a partition, as networkx has it; 0 for a graph without edges. Directed snapshots are read as
    /// undirected with both weights added.
    /// - Complexity: O(V + E)
    ///
    /// Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113.
    public func modularity(of partition: Partition, resolution: Double = 1) -> Double {
        LeidenGraph(self).modularity(partition.labels, resolution: resolution)
    }
}

extension Snapshot {
    /// The same vertices with the weights of both arcs added on one edge.
    func summed() -> Snapshot {
        var pairs: [(Int32, Int32)] = []
        for vertex in 0..<vertexCount {
            for neighbor in neighbors(of: vertex) { pairs.append((Int32(vertex), neighbor)) }
        }
        let loads = outWeights.isEmpty ? [Int32](repeating: 1, count: pairs.count) : outWeights
        return Snapshot(vertexCount: vertexCount, edges: pairs, weights: loads, actors: actors)
    }
}
