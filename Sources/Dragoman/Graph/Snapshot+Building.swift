extension EventTable {
    /// Freezes the events into compressed sparse rows, one edge between two actors.
    ///
    /// - Parameters:
    ///   - directed: keep the direction of events; reciprocal relations give an arc each way.
    ///   - weighting: what the weight of an edge counts.
    /// - Complexity: O(V + E)
    public func snapshot(directed: Bool = false, weighting: Weighting = .simple) -> Snapshot {
        // An arc is twice the event, and one more when it runs against it.
        var arcs: [Int32] = []
        arcs.reserveCapacity(count * 2)
        var loops = 0
        for event in 0..<count {
            if sources[event] == targets[event] {
                loops += 1
                continue
            }
            arcs.append(Int32(event * 2))
            if !directed || Relation.isReciprocalByOrdinal[Int(relations[event])] { arcs.append(Int32(event * 2 + 1)) }
        }
        let tail = { (arc: Int32) in arc & 1 == 0 ? sources[Int(arc >> 1)] : targets[Int(arc >> 1)] }
        let head = { (arc: Int32) in arc & 1 == 0 ? targets[Int(arc >> 1)] : sources[Int(arc >> 1)] }
        arcs = countingSorted(arcs, below: actors.count, by: head)
        arcs = countingSorted(arcs, below: actors.count, by: tail)

        var offsets = [Int32](repeating: 0, count: actors.count + 1)
        var neighbors: [Int32] = []
        var weights: [Int32] = []
        neighbors.reserveCapacity(arcs.count)
        var seen = [Int32](repeating: -1, count: weighting == .sources ? documents.count : 0)
        var index = 0
        while index < arcs.count {
            let (from, to) = (tail(arcs[index]), head(arcs[index]))
            let first = index
            var sources: Int32 = 0
            while index < arcs.count, tail(arcs[index]) == from, head(arcs[index]) == to {
                if weighting == .sources {
                    for document in tellers(of: Int(arcs[index] >> 1)) where seen[Int(document)] != Int32(first) {
                        seen[Int(document)] = Int32(first)
                        sources += 1
                    }
                }
                index += 1
            }
            offsets[Int(from) + 1] += 1
            neighbors.append(to)
            switch weighting {
            case .simple: break
            case .events: weights.append(Int32(index - first))
            case .sources: weights.append(max(1, sources))
            }
        }
        for vertex in actors.indices { offsets[vertex + 1] += offsets[vertex] }
        return Snapshot(
            actors: actors, vertexCount: actors.count, isDirected: directed, weighting: weighting, selfLoops: loops,
            offsets: offsets, neighbors: neighbors, weights: weights)
    }
}

extension RelationGraph {
    /// Freezes the graph into compressed sparse rows; filter it first for a window of it.
    ///
    /// - Parameters:
    ///   - directed: keep the direction of events; reciprocal relations give an arc each way.
    ///   - weighting: what the weight of an edge counts.
    /// - Complexity: O(V + E)
    public func snapshot(directed: Bool = false, weighting: Weighting = .simple) -> Snapshot {
        table.snapshot(directed: directed, weighting: weighting)
    }
}

extension Snapshot {
    /// Ready rows; the incoming ones are made here when directed.
    init(
        actors: [Actor], vertexCount: Int, isDirected: Bool, weighting: Weighting, selfLoops: Int, offsets: [Int32],
        neighbors: [Int32], weights: [Int32]
    ) {
        self.actors = actors
        self.vertexCount = vertexCount
        self.isDirected = isDirected
        self.weighting = weighting
        self.selfLoops = selfLoops
        edgeCount = isDirected ? neighbors.count : neighbors.count / 2
        outOffsets = offsets
        outNeighbors = neighbors
        outWeights = weights
        if isDirected {
            (inOffsets, inNeighbors, inWeights) = Snapshot.transposed(offsets, neighbors, weights)
        } else {
            (inOffsets, inNeighbors, inWeights) = (offsets, neighbors, weights)
        }
    }

    /// A graph of numbered vertices from pairs; parallel pairs join and their weights add up, self-loops are left out.
    ///
    /// - Parameter weights: as many as `edges`, or empty for a graph where every edge weighs 1.
    /// - Complexity: O(V + E)
    public init(
        vertexCount: Int, edges: [(Int32, Int32)], weights: [Int32] = [], directed: Bool = false, actors: [Actor] = []
    ) {
        var tails: [Int32] = []
        var heads: [Int32] = []
        var loads: [Int32] = []
        var loops = 0
        for (index, edge) in edges.enumerated() {
            if edge.0 == edge.1 {
                loops += 1
                continue
            }
            let weight = weights.isEmpty ? 1 : weights[index]
            tails.append(edge.0)
            heads.append(edge.1)
            loads.append(weight)
            if directed { continue }
            tails.append(edge.1)
            heads.append(edge.0)
            loads.append(weight)
        }
        var order = (0..<tails.count).map { Int32($0) }
        order = countingSorted(order, below: vertexCount) { heads[Int($0)] }
        order = countingSorted(order, below: vertexCount) { tails[Int($0)] }
        var offsets = [Int32](repeating: 0, count: vertexCount + 1)
        var neighbors: [Int32] = []
        var sums: [Int32] = []
        var last: (Int32, Int32) = (-1, -1)
        for arc in order {
            let pair = (tails[Int(arc)], heads[Int(arc)])
            if pair == last {
                sums[sums.count - 1] += loads[Int(arc)]
            } else {
                offsets[Int(pair.0) + 1] += 1
                neighbors.append(pair.1)
                sums.append(loads[Int(arc)])
                last = pair
            }
        }
        for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
        self.init(
            actors: actors, vertexCount: vertexCount, isDirected: directed,
            weighting: weights.isEmpty ? .simple : .events, selfLoops: loops, offsets: offsets, neighbors: neighbors,
            weights: weights.isEmpty ? [] : sums)
    }

    /// The rows of the arcs turned round, each sorted.
    private static func transposed(_ offsets: [Int32], _ neighbors: [Int32], _ weights: [Int32])
        -> ([Int32], [Int32], [Int32])
    {
        var starts = [Int32](repeating: 0, count: offsets.count)
        for neighbor in neighbors { starts[Int(neighbor) + 1] += 1 }
        for vertex in 1..<starts.count { starts[vertex] += starts[vertex - 1] }
        var next = starts
        var turned = [Int32](repeating: 0, count: neighbors.count)
        var loads = [Int32](repeating: 0, count: weights.count)
        for vertex in 0..<offsets.count - 1 {
            for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
                let place = Int(next[Int(neighbors[arc])])
                next[Int(neighbors[arc])] += 1
                turned[place] = Int32(vertex)
                if !weights.isEmpty { loads[place] = weights[arc] }
            }
        }
        return (starts, turned, loads)
    }
}

/// The items in the order of their keys, equal keys in the order they came in.
/// - Parameter limit: above every key.
/// - Complexity: O(items + limit)
func countingSorted(_ items: [Int32], below limit: Int, by key: (Int32) -> Int32) -> [Int32] {
    var starts = [Int32](repeating: 0, count: limit + 1)
    for item in items { starts[Int(key(item)) + 1] += 1 }
    for index in 0..<limit { starts[index + 1] += starts[index] }
    return [Int32](unsafeUninitializedCapacity: items.count) { buffer, count in
        for item in items {
            let bucket = Int(key(item))
            buffer[Int(starts[bucket])] = item
            starts[bucket] += 1
        }
        count = items.count
    }
}
