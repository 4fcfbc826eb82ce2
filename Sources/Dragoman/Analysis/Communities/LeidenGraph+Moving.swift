extension LeidenGraph {
    /// Moves vertices to better groups until none is better off elsewhere; a vertex is looked at again when a
    /// neighbour has left.
    ///
    /// Leaves `scratch.sums` with the strength of each group. Vertices whose group is `count` are not looked at.
    /// - Returns: whether every vertex has a group of its own.
    func move(
        _ membership: inout [Int32], _ resolution: Double, _ random: inout SplitMix, _ scratch: LeidenScratch
    ) -> Bool {
        let (links, touched, sums) = (scratch.links.base, scratch.touched.base, scratch.sums.base)
        // A ring: each vertex is at most once in it.
        let (queue, isQueued, empty) = (scratch.order.base, scratch.flags.base, scratch.first.base)
        sums.update(repeating: 0, count: count + 1)
        isQueued.update(repeating: true, count: count)
        var size = 0
        for vertex in 0..<count where membership[vertex] < Int32(count) {
            sums[Int(membership[vertex])] &+= strengths[vertex]
            queue[size] = Int32(vertex)
            size += 1
        }
        var empties = 0
        for label in 0..<count where sums[label] == 0 {
            empty[empties] = UInt32(label)
            empties += 1
        }
        random.shuffle(queue, size)
        let factor = total > 0 ? resolution / total : 0
        membership.withUnsafeMutableBufferPointer { membership in
            strengths.withUnsafeBufferPointer { strengths in
                withArcs { rows in
                    var (head, waiting) = (0, size)
                    while waiting > 0 {
                        let vertex = Int(queue[head])
                        head = head + 1 == size ? 0 : head + 1
                        waiting -= 1
                        isQueued[vertex] = false
                        var groups = 0
                        for arc in rows.begin(vertex)..<rows.end(vertex) {
                            let label = membership[rows.head(arc)]
                            let before = links[Int(label)]
                            touched[groups] = label
                            groups += before == 0 ? 1 : 0
                            links[Int(label)] = before &+ rows.weight(arc)
                        }
                        // Who rests is no reason to go anywhere.
                        links[count] = 0
                        let strength = strengths[vertex]
                        let scaled = Double(strength) * factor
                        let old = Int(membership[vertex])
                        sums[old] &-= strength
                        var best = old
                        var bestGain = Double(links[old]) - scaled * Double(sums[old])
                        for group in 0..<groups {
                            let label = Int(touched[group])
                            let gain = Double(links[label]) - scaled * Double(sums[label])
                            links[label] = 0
                            if gain > bestGain + 1e-12, label < count {
                                bestGain = gain
                                best = label
                            }
                        }
                        if bestGain < -1e-12, sums[old] > 0 {
                            // Alone it is better off; there are fewer groups than vertices then.
                            empties -= 1
                            best = Int(empty[empties])
                        }
                        sums[best] &+= strength
                        if best == old { continue }
                        if sums[old] == 0 {
                            empty[empties] = UInt32(old)
                            empties += 1
                        }
                        membership[vertex] = Int32(best)
                        for arc in rows.begin(vertex)..<rows.end(vertex) {
                            let neighbor = rows.head(arc)
                            if isQueued[neighbor] || Int(membership[neighbor]) == best { continue }
                            isQueued[neighbor] = true
                            let tail = head + waiting
                            queue[tail < size ? tail : tail - size] = Int32(neighbor)
                            waiting += 1
                        }
                    }
                }
            }
        }
        return empties == count - size
    }
}

extension SplitMix {
    /// Puts figures in an order drawn evenly.
    mutating func shuffle<Element>(_ items: UnsafeMutablePointer<Element>, _ count: Int) {
        for place in stride(from: count - 1, to: 0, by: -1) {
            let other = Int(next(below: UInt64(place + 1)))
            let item = items[place]
            items[place] = items[other]
            items[other] = item
        }
    }
}
