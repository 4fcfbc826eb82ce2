/// Groups of vertices that have more edges among them than chance would give.
public struct Communities: Sendable {
    public let partition: Partition
    /// Q = Σ over groups of (edges inside / m - resolution · (sum of degrees / 2m)²).
    public let modularity: Double
    /// How often the graph was folded up.
    public let levels: Int
}

extension Snapshot {
    /// Communities by the Leiden algorithm for modularity: every group is connected, and once a round changes nothing no
    /// vertex is better off in another.
    ///
    /// Directed snapshots are read as undirected with both weights added. Weighted ones use their weights. An empty
    /// graph has no groups; a graph without edges has one for each vertex and modularity 0.
    ///
    /// Up to resolution 1 a vertex with one neighbour is in its neighbour's group whatever that is, and goes with it.
    ///
    /// - Parameters:
    ///   - resolution: higher ones give smaller groups; 1 is Newman's modularity.
    ///   - seed: the order in which vertices are looked at; the same seed gives the same groups.
    ///   - rounds: how often to start again from what was found, at most; it ends when a round changes nothing.
    /// - Complexity: about O(E) a level. Memory: some 50 bytes a vertex and 4 for each arc of the first folded graph.
    ///
    /// Traag et al. 2019, doi:10.1038/s41598-019-41695-z; Arenas et al. 2007, doi:10.1088/1367-2630/9/6/176 (vertices
    /// with one neighbour).
    public func communities(resolution: Double = 1, seed: UInt64 = 1, rounds: Int = 2) -> Communities {
        let graph = LeidenGraph(self, hangsLeaves: resolution <= 1)
        var random = SplitMix(seed: seed)
        var partition = Partition(raw: Array(0..<Int32(vertexCount)), below: vertexCount)
        var levels = 0
        for _ in 0..<max(1, rounds) {
            let before = partition.labels
            partition = graph.round(from: before, resolution: resolution, random: &random, levels: &levels)
            if partition.labels == before { break }
        }
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
        LeidenGraph(self, hangsLeaves: false).modularity(partition.labels, resolution: resolution)
    }
}

extension LeidenGraph {
    /// Moves, refines and folds until nothing can be folded any more.
    fileprivate func round(
        from labels: [Int32], resolution: Double, random: inout SplitMix, levels: inout Int
    ) -> Partition {
        var level = self
        var membership = labels
        for vertex in labels.indices where degree(vertex) == 0 || leafNeighbor(vertex) != nil {
            membership[vertex] = Int32(count)
        }
        // The vertex of the folded graph that each vertex went into.
        var places = Array(0..<Int32(count))
        while true {
            levels += 1
            let scratch = LeidenScratch(level.count)
            if level.move(&membership, resolution, &random, scratch) { break }
            let parts = level.refine(membership, resolution, &random, scratch)
            guard let (folded, renamed) = level.folded(parts, &membership, scratch) else {
                level.split(&membership)
                break
            }
            for vertex in places.indices { places[vertex] = renamed[Int(places[vertex])] }
            level = folded
        }
        var next = Int32(level.count)
        var found = labels
        for vertex in found.indices {
            if degree(vertex) > 0 {
                found[vertex] = membership[Int(places[leafNeighbor(vertex) ?? vertex])]
            } else {
                // Without edges it is a group of its own.
                found[vertex] = next
                next += 1
            }
        }
        return Partition(raw: found, below: Int(next))
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
