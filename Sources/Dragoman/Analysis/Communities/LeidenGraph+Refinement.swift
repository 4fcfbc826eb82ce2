extension LeidenGraph {
    /// Splits each group into parts that hold together: every vertex alone at first, then those that are well linked to
    /// their group merged, in a drawn order, into the part of it that gains most.
    ///
    /// - Parameter scratch: with the strength of each group, as `move` leaves it.
    /// - Returns: a vertex of its part for each vertex.
    func refine(
        _ membership: [Int32], _ resolution: Double, _ random: inout SplitMix, _ scratch: LeidenScratch
    ) -> [Int32] {
        let (links, touched, groupSums) = (scratch.links.base, scratch.touched.base, scratch.sums.base)
        let (order, isAlone) = (scratch.order.base, scratch.flags.base)
        // The links of each part to the rest of its group, and its strength.
        let (outside, sums) = (scratch.first.base, scratch.second.base)
        let factor = total > 0 ? resolution / total : 0
        var refined = Array(0..<Int32(count))
        isAlone.update(repeating: true, count: count)
        refined.withUnsafeMutableBufferPointer { refined in
            membership.withUnsafeBufferPointer { membership in
                strengths.withUnsafeBufferPointer { strengths in
                    withArcs { rows in
                        var size = 0
                        for vertex in 0..<count where membership[vertex] < Int32(count) {
                            let group = membership[vertex]
                            sums[vertex] = strengths[vertex]
                            var inside: UInt32 = 0
                            for arc in rows.begin(vertex)..<rows.end(vertex) {
                                // All bits set or none: no branch that nobody can foresee.
                                let differing = UInt64(UInt32(bitPattern: membership[rows.head(arc)] ^ group))
                                inside &+= rows.weight(arc) & UInt32(truncatingIfNeeded: (differing &- 1) >> 32)
                            }
                            outside[vertex] = inside
                            let rest = groupSums[Int(group)] &- strengths[vertex]
                            if inside == 0 || Double(inside) < factor * Double(strengths[vertex]) * Double(rest) {
                                continue
                            }
                            order[size] = Int32(vertex)
                            size += 1
                        }
                        random.shuffle(order, size)
                        for place in 0..<size {
                            let vertex = Int(order[place])
                            guard isAlone[vertex] else { continue }
                            let group = membership[vertex]
                            let whole = Double(groupSums[Int(group)])
                            var parts = 0
                            for arc in rows.begin(vertex)..<rows.end(vertex) {
                                let neighbor = rows.head(arc)
                                let label = membership[neighbor] == group ? refined[neighbor] : Int32(count)
                                let before = links[Int(label)]
                                touched[parts] = label
                                parts += before == 0 ? 1 : 0
                                links[Int(label)] = before &+ rows.weight(arc)
                            }
                            links[count] = 0
                            let scaled = factor * Double(strengths[vertex])
                            var best = -1
                            var (bestGain, bestLinks) = (0.0, UInt32(0))
                            for part in 0..<parts {
                                let label = Int(touched[part])
                                if label == count { continue }
                                let sum = Double(sums[label])
                                let gain = Double(links[label]) - scaled * sum
                                if gain > bestGain, Double(outside[label]) >= factor * sum * (whole - sum) {
                                    (best, bestGain, bestLinks) = (label, gain, links[label])
                                }
                                links[label] = 0
                            }
                            if best < 0 { continue }
                            outside[best] = outside[best] &+ outside[vertex] &- 2 &* bestLinks
                            sums[best] &+= strengths[vertex]
                            isAlone[best] = false
                            isAlone[vertex] = false
                            refined[vertex] = Int32(best)
                        }
                    }
                }
            }
        }
        return refined
    }

    /// Splits groups that don't hang together into those that do.
    func split(_ membership: inout [Int32]) {
        var found = [Int32](repeating: -1, count: count)
        var groups: Int32 = 0
        var stack: [Int32] = []
        for start in 0..<count where membership[start] < Int32(count) && found[start] < 0 {
            found[start] = groups
            stack.append(Int32(start))
            withArcs { rows in
                while let vertex = stack.popLast() {
                    for arc in rows.begin(Int(vertex))..<rows.end(Int(vertex)) {
                        let other = rows.head(arc)
                        if found[other] >= 0 || membership[other] != membership[Int(vertex)] { continue }
                        found[other] = groups
                        stack.append(Int32(other))
                    }
                }
            }
            groups += 1
        }
        for vertex in 0..<count where found[vertex] >= 0 { membership[vertex] = found[vertex] }
    }
}
