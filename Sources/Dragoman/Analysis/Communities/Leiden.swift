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

    /// The modularity of a partition, as networkx has it; 0 for a graph without edges.
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

/// A weighted undirected graph whose vertices may stand for many.
private struct LeidenGraph {
    var offsets: [Int32]
    var neighbors: [Int32]
    var weights: [Float]
    /// The sum of the weights at each vertex, edges inside it twice.
    var strengths: [Double]
    /// Twice the weight of the edges inside each vertex.
    var loops: [Double]
    /// Twice the weight of all edges.
    var total: Double

    var count: Int { strengths.count }

    init(_ original: Snapshot) {
        let graph = original.isDirected ? original.summed() : original
        offsets = graph.outOffsets
        neighbors = graph.outNeighbors
        weights =
            graph.outWeights.isEmpty
            ? [Float](repeating: 1, count: graph.outNeighbors.count) : graph.outWeights.map(Float.init)
        loops = [Double](repeating: 0, count: graph.vertexCount)
        strengths = [Double](repeating: 0, count: graph.vertexCount)
        total = 0
        for vertex in strengths.indices {
            for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) { strengths[vertex] += Double(weights[arc]) }
            total += strengths[vertex]
        }
    }

    private init(
        offsets: [Int32], neighbors: [Int32], weights: [Float], strengths: [Double], loops: [Double], total: Double
    ) {
        self.offsets = offsets
        self.neighbors = neighbors
        self.weights = weights
        self.strengths = strengths
        self.loops = loops
        self.total = total
    }

    func groupCount(_ membership: [Int32]) -> Int {
        var seen = [Bool](repeating: false, count: count)
        var groups = 0
        for label in membership where !seen[Int(label)] {
            seen[Int(label)] = true
            groups += 1
        }
        return groups
    }

    /// Moves vertices to better groups until none is better off elsewhere; a vertex is looked at again when a
    /// neighbour has left.
    func move(_ membership: inout [Int32], resolution: Double, random: inout SplitMix) {
        guard total > 0 else { return }
        var sums = [Double](repeating: 0, count: count)
        var sizes = [Int32](repeating: 0, count: count)
        for vertex in 0..<count {
            sums[Int(membership[vertex])] += strengths[vertex]
            sizes[Int(membership[vertex])] += 1
        }
        var empty: [Int32] = []
        for label in 0..<Int32(count) where sizes[Int(label)] == 0 { empty.append(label) }
        let factor = resolution / total
        // A ring of all vertices: as many places as vertices, each at most once in it.
        var queue = Array(0..<Int32(count))
        for place in stride(from: count - 1, to: 0, by: -1) {
            queue.swapAt(place, Int(random.next(below: UInt64(place + 1))))
        }
        var isQueued = [Bool](repeating: true, count: count)
        var head = 0
        var waiting = count
        var links = [Double](repeating: 0, count: count)
        var touched = [Int32](repeating: 0, count: count)
        membership.withUnsafeMutableBufferPointer { membership in
            queue.withUnsafeMutableBufferPointer { queue in
                links.withUnsafeMutableBufferPointer { links in
                    touched.withUnsafeMutableBufferPointer { touched in
                        Rows.with(offsets, neighbors) { rows in
                            weights.withUnsafeBufferPointer { weights in
                                while waiting > 0 {
                                    let vertex = Int(queue[head])
                                    head = head + 1 == queue.count ? 0 : head + 1
                                    waiting -= 1
                                    isQueued[vertex] = false
                                    let old = Int(membership[vertex])
                                    var groups = 0
                                    for arc in rows.begin(vertex)..<rows.end(vertex) {
                                        let label = membership[Int(rows.neighbors[arc])]
                                        if links[Int(label)] == 0 {
                                            touched[groups] = label
                                            groups += 1
                                        }
                                        links[Int(label)] += Double(weights[arc])
                                    }
                                    let strength = strengths[vertex]
                                    let scaled = strength * factor
                                    sums[old] -= strength
                                    var best = old
                                    var bestGain = links[old] - scaled * sums[old]
                                    for group in 0..<groups {
                                        let label = Int(touched[group])
                                        let gain = links[label] - scaled * sums[label]
                                        if gain > bestGain + 1e-12 {
                                            bestGain = gain
                                            best = label
                                        }
                                        links[label] = 0
                                    }
                                    links[old] = 0
                                    if bestGain < -1e-12, sizes[old] > 1, let free = empty.popLast() {
                                        best = Int(free)
                                    }
                                    sums[best] += strength
                                    if best == old { continue }
                                    sizes[old] -= 1
                                    if sizes[old] == 0 { empty.append(Int32(old)) }
                                    sizes[best] += 1
                                    membership[vertex] = Int32(best)
                                    for arc in rows.begin(vertex)..<rows.end(vertex) {
                                        let neighbor = Int(rows.neighbors[arc])
                                        if isQueued[neighbor] || Int(membership[neighbor]) == best { continue }
                                        isQueued[neighbor] = true
                                        let tail = head + waiting
                                        queue[tail < queue.count ? tail : tail - queue.count] = Int32(neighbor)
                                        waiting += 1
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Splits each group into parts that hold together: every vertex alone at first, then merged into a part of its
    /// group that it is well linked to, drawn by how much is gained.
    func refine(_ membership: [Int32], resolution: Double, random: inout SplitMix) -> [Int32] {
        var refined = Array(0..<Int32(count))
        guard total > 0 else { return refined }
        let factor = resolution / total
        var groupSums = [Double](repeating: 0, count: count)
        for vertex in 0..<count { groupSums[Int(membership[vertex])] += strengths[vertex] }
        var sums = strengths
        var sizes = [Int32](repeating: 1, count: count)
        // The links of each part to the rest of its group.
        var outside = [Double](repeating: 0, count: count)
        Rows.with(offsets, neighbors) { rows in
            weights.withUnsafeBufferPointer { weights in
                membership.withUnsafeBufferPointer { membership in
                    for vertex in 0..<count {
                        for arc in rows.begin(vertex)..<rows.end(vertex)
                        where membership[Int(rows.neighbors[arc])] == membership[vertex] {
                            outside[vertex] += Double(weights[arc])
                        }
                    }
                    var links = [Double](repeating: 0, count: count)
                    var touched: [Int32] = []
                    var gains: [(label: Int32, gain: Double)] = []
                    var order = Array(0..<Int32(count))
                    for place in stride(from: count - 1, to: 0, by: -1) {
                        order.swapAt(place, Int(random.next(below: UInt64(place + 1))))
                    }
                    for vertex in order {
                        let vertex = Int(vertex)
                        let group = Int(membership[vertex])
                        let strength = strengths[vertex]
                        guard sizes[Int(refined[vertex])] == 1, refined[vertex] == Int32(vertex),
                            outside[vertex] >= factor * strength * (groupSums[group] - strength)
                        else { continue }
                        touched.removeAll(keepingCapacity: true)
                        for arc in rows.begin(vertex)..<rows.end(vertex) {
                            let neighbor = Int(rows.neighbors[arc])
                            guard membership[neighbor] == Int32(group) else { continue }
                            let label = refined[neighbor]
                            if links[Int(label)] == 0 { touched.append(label) }
                            links[Int(label)] += Double(weights[arc])
                        }
                        // The best part, with a draw among those that come near it.
                        gains.removeAll(keepingCapacity: true)
                        var best = 0.0
                        for label in touched {
                            let place = Int(label)
                            let isWell = outside[place] >= factor * sums[place] * (groupSums[group] - sums[place])
                            let gain = links[place] - factor * strength * sums[place]
                            if place != vertex, isWell, gain > 0 {
                                gains.append((label, gain))
                                best = max(best, gain)
                            }
                        }
                        gains.removeAll { $0.gain < best * 0.99 }
                        if !gains.isEmpty {
                            let chosen = Int(gains[Int(random.next(below: UInt64(gains.count)))].label)
                            outside[chosen] += outside[vertex] - 2 * links[chosen]
                            sums[chosen] += strength
                            sizes[chosen] += 1
                            sizes[vertex] = 0
                            refined[vertex] = Int32(chosen)
                        }
                        for label in touched { links[Int(label)] = 0 }
                    }
                }
            }
        }
        return refined
    }

    /// One vertex for each part.
    ///
    /// - Returns: the folded graph, the new vertex of each old one, and the group that each new one begins in.
    func folded(_ refined: [Int32], _ membership: [Int32]) -> (LeidenGraph, [Int32], [Int32]) {
        var names = [Int32](repeating: -1, count: count)
        var parts: Int32 = 0
        for label in refined where names[Int(label)] < 0 {
            names[Int(label)] = parts
            parts += 1
        }
        let renamed = refined.map { names[Int($0)] }
        let order = countingSorted(Array(0..<Int32(count)), below: Int(parts)) { renamed[Int($0)] }
        var newOffsets: [Int32] = [0]
        var newNeighbors: [Int32] = []
        var newWeights: [Float] = []
        var newStrengths = [Double](repeating: 0, count: Int(parts))
        var newLoops = [Double](repeating: 0, count: Int(parts))
        var links = [Double](repeating: 0, count: Int(parts))
        var touched: [Int32] = []
        var groups = [Int32](repeating: -1, count: Int(parts))
        var groupNames = [Int32](repeating: -1, count: count)
        var groupCount: Int32 = 0
        var place = 0
        for part in 0..<parts {
            while place < order.count, renamed[Int(order[place])] == part {
                let vertex = Int(order[place])
                place += 1
                newStrengths[Int(part)] += strengths[vertex]
                newLoops[Int(part)] += loops[vertex]
                let group = Int(membership[vertex])
                if groupNames[group] < 0 {
                    groupNames[group] = groupCount
                    groupCount += 1
                }
                groups[Int(part)] = groupNames[group]
                for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
                    let other = renamed[Int(neighbors[arc])]
                    if other == part {
                        newLoops[Int(part)] += Double(weights[arc])
                        continue
                    }
                    if links[Int(other)] == 0 { touched.append(other) }
                    links[Int(other)] += Double(weights[arc])
                }
            }
            for other in touched {
                newNeighbors.append(other)
                newWeights.append(Float(links[Int(other)]))
                links[Int(other)] = 0
            }
            touched.removeAll(keepingCapacity: true)
            newOffsets.append(Int32(newNeighbors.count))
        }
        return (
            LeidenGraph(
                offsets: newOffsets, neighbors: newNeighbors, weights: newWeights, strengths: newStrengths,
                loops: newLoops, total: total), renamed, groups
        )
    }

    func modularity(_ membership: [Int32], resolution: Double) -> Double {
        guard total > 0 else { return 0 }
        var inside = 0.0
        var sums = [Double](repeating: 0, count: count)
        for vertex in 0..<count {
            sums[Int(membership[vertex])] += strengths[vertex]
            inside += loops[vertex]
            for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1])
            where membership[Int(neighbors[arc])] == membership[vertex] {
                inside += Double(weights[arc])
            }
        }
        return inside / total - resolution * sums.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    }
}
