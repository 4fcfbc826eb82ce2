extension LeidenGraph {
    /// Splits each group into parts that hold together: every vertex alone at first, then merged into a part of its
    /// group that it is well linked to, drawn by how much is gained.
    func refine(_ membership: [Int32], resolution: Double, random: inout SplitMix) -> [Int32] {
        var refined = Array(0..<Int32(count))
        guard total > 0 else { return refined }
        let factor = resolution / total
        var groupSums = [Double](repeating: 0, count: count)
        for vertex in 0..<count { groupSums[Int(membership[vertex])] += strength(vertex) }
        var sums = (0..<count).map(strength)
        var sizes = [Int32](repeating: 1, count: count)
        // The links of each part to the rest of its group.
        var outside = [Double](repeating: 0, count: count)
        Rows.with(offsets, neighbors) { rows in
            withWeights { weights in
                membership.withUnsafeBufferPointer { membership in
                    for vertex in 0..<count {
                        for arc in rows.begin(vertex)..<rows.end(vertex)
                        where membership[Int(rows.neighbors[arc])] == membership[vertex] {
                            outside[vertex] += weights[arc]
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
                        let strength = self.strength(vertex)
                        guard sizes[Int(refined[vertex])] == 1, refined[vertex] == Int32(vertex),
                            outside[vertex] >= factor * strength * (groupSums[group] - strength)
                        else { continue }
                        touched.removeAll(keepingCapacity: true)
                        for arc in rows.begin(vertex)..<rows.end(vertex) {
                            let neighbor = Int(rows.neighbors[arc])
                            guard membership[neighbor] == Int32(group) else { continue }
                            let label = refined[neighbor]
                            if links[Int(label)] == 0 { touched.append(label) }
                            links[Int(label)] += weights[arc]
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
                newStrengths[Int(part)] += strength(vertex)
                newLoops[Int(part)] += loop(vertex)
                let group = Int(membership[vertex])
                if groupNames[group] < 0 {
                    groupNames[group] = groupCount
                    groupCount += 1
                }
                groups[Int(part)] = groupNames[group]
                for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
                    let other = renamed[Int(neighbors[arc])]
                    if other == part {
                        newLoops[Int(part)] += weight(arc)
                        continue
                    }
                    if links[Int(other)] == 0 { touched.append(other) }
                    links[Int(other)] += weight(arc)
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
}
