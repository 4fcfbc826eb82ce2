extension LeidenGraph {
    /// One vertex for each part.
    ///
    /// - Parameters:
    ///   - refined: a vertex of its part for each vertex.
    ///   - membership: the group of each vertex; of each new one in the end.
    /// - Returns: the folded graph and the new vertex of each old one, 0 for one without edges; `nil` where every part
    ///   is one vertex.
    func folded(
        _ refined: [Int32], _ membership: inout [Int32], _ scratch: LeidenScratch
    ) -> (graph: LeidenGraph, renamed: [Int32])? {
        // Parts by their first vertices; a vertex that rests has none of its own.
        let names = scratch.second.base
        names.update(repeating: .max, count: count)
        var renamed = refined
        var parts = 0
        var active = 0
        for vertex in 0..<count where membership[vertex] < Int32(count) {
            active += 1
            let label = Int(refined[vertex])
            if names[label] == .max {
                names[label] = UInt32(parts)
                parts += 1
            }
            renamed[vertex] = Int32(names[label])
        }
        if parts == active { return nil }
        for vertex in 0..<count where membership[vertex] == Int32(count) {
            renamed[vertex] = leafNeighbor(vertex).map { renamed[$0] } ?? 0
        }
        let groups = groupsOfParts(renamed, parts, membership, scratch)
        let order = sortedByPart(renamed, parts, membership, scratch)
        let (links, touched) = (scratch.links.base, scratch.touched.base)
        var newOffsets = [Int32](repeating: 0, count: parts + 1)
        var newStrengths = [UInt32](repeating: 0, count: parts)
        let newBits = LeidenGraph.bits(parts)
        // Only the words that are written take memory.
        let limit = LeidenGraph.arcLimit(arcs.count, parts)
        let newArcs = [Int32](unsafeUninitializedCapacity: limit) { newArcs, size in
            renamed.withUnsafeBufferPointer { renamed in
                withArcs { rows in
                    var place = 0
                    for part in 0..<parts {
                        var heads = 0
                        var strength: UInt32 = 0
                        while place < active, renamed[Int(order[place])] == Int32(part) {
                            let vertex = Int(order[place])
                            place += 1
                            strength &+= strengths[vertex]
                            for arc in rows.begin(vertex)..<rows.end(vertex) {
                                let other = renamed[rows.head(arc)]
                                let before = links[Int(other)]
                                touched[heads] = other
                                heads += before == 0 ? 1 : 0
                                links[Int(other)] = before &+ rows.weight(arc)
                            }
                        }
                        links[part] = 0
                        for head in 0..<heads {
                            let other = Int(touched[head])
                            if other == part { continue }
                            LeidenGraph.append(UInt32(other), links[other], newBits, to: newArcs, &size)
                            links[other] = 0
                        }
                        newStrengths[part] = strength
                        newOffsets[part + 1] = Int32(size)
                    }
                }
            }
        }
        membership = groups
        return (
            LeidenGraph(
                count: parts, offsets: newOffsets, arcs: newArcs, bits: newBits, strengths: newStrengths, total: total),
            renamed
        )
    }

    /// The groups that parts are in, numbered below the number of parts.
    private func groupsOfParts(
        _ renamed: [Int32], _ parts: Int, _ membership: [Int32], _ scratch: LeidenScratch
    ) -> [Int32] {
        let names = scratch.first.base
        names.update(repeating: .max, count: count)
        var groups = [Int32](repeating: 0, count: parts)
        var next: UInt32 = 0
        for vertex in 0..<count where membership[vertex] < Int32(count) {
            let group = Int(membership[vertex])
            if names[group] == .max {
                names[group] = next
                next += 1
            }
            groups[Int(renamed[vertex])] = Int32(names[group])
        }
        return groups
    }

    /// The vertices that don't rest, part by part.
    private func sortedByPart(
        _ renamed: [Int32], _ parts: Int, _ membership: [Int32], _ scratch: LeidenScratch
    ) -> UnsafeMutablePointer<Int32> {
        let (starts, order) = (scratch.second.base, scratch.order.base)
        starts.update(repeating: 0, count: count)
        for vertex in 0..<count where membership[vertex] < Int32(count) { starts[Int(renamed[vertex])] += 1 }
        var sum: UInt32 = 0
        for part in 0..<parts {
            sum += starts[part]
            starts[part] = sum - starts[part]
        }
        for vertex in 0..<count where membership[vertex] < Int32(count) {
            let part = Int(renamed[vertex])
            order[Int(starts[part])] = Int32(vertex)
            starts[part] += 1
        }
        return order
    }
}
