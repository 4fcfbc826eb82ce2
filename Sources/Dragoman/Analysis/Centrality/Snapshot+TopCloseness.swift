extension Snapshot {
    /// The vertices of highest closeness, exact, without computing all others.
    ///
    /// The figures are those of `closeness()`. Each vertex first gets an upper bound: its neighbours are at distance 1,
    /// no more than their further edges lead to distance 2, and all others of its component are at 3 or more. The
    /// best bounds are searched, 512 at once, until the last of the top is above every bound that is left.
    ///
    /// - Complexity: O(V + E) and O(E) vector steps for each 512 searched; as slow as `closeness()` at worst.
    ///
    /// Bergamini et al. 2019, doi:10.1145/3344719 (the bound).
    public func topCloseness(_ count: Int) -> [(vertex: Int, score: Double)] {
        top(count) { reached, sum, _ in
            closeness(reached: reached, distances: sum)
        } bound: { near, middle, far in
            closeness(reached: near + middle + far, distances: Double(near + 2 * middle + 3 * far))
        }
    }

    /// The vertices of highest harmonic centrality, exact, without computing all others; see `topCloseness(_:)`.
    /// - Complexity: that of `topCloseness(_:)`.
    public func topHarmonic(_ count: Int) -> [(vertex: Int, score: Double)] {
        top(count) { _, _, reciprocals in
            reciprocals
        } bound: { near, middle, far in
            Double(near) + Double(middle) / 2 + Double(far) / 3
        }
    }

    private func top(
        _ count: Int, score: (Int, Double, Double) -> Double, bound: (Int, Int, Int) -> Double
    ) -> [(vertex: Int, score: Double)] {
        let components = self.components()
        let bounds = (0..<vertexCount).map { vertex -> Double in
            let near = Int(inOffsets[vertex + 1] - inOffsets[vertex])
            if near == 0 { return 0 }
            let others = components.sizes[Int(components.labels[vertex])] - 1
            var middle = 0
            for neighbor in predecessors(of: vertex) {
                middle += Int(inOffsets[Int(neighbor) + 1] - inOffsets[Int(neighbor)])
            }
            // An undirected edge leads back.
            if !isDirected { middle -= near }
            middle = min(middle, others - near)
            // A hair above, for the rounding of sums.
            return bound(near, middle, others - near - middle) * (1 + 1e-12)
        }
        let order = bounds.indices.sorted { bounds[$0] != bounds[$1] ? bounds[$0] > bounds[$1] : $0 < $1 }
        var best: [(vertex: Int, score: Double)] = []
        let wanted = min(count, vertexCount)
        guard wanted > 0 else { return [] }
        let lanes = LaneSweep(self, components)
        var next = 0
        while next < order.count, best.count < wanted || bounds[order[next]] >= best[wanted - 1].score {
            let batch = order[next..<min(order.count, next + 512)]
            next += batch.count
            let found = lanes.run(batch)
            for (lane, vertex) in batch.enumerated() {
                best.append((vertex, score(found.reached[lane], found.sums[lane], found.reciprocals[lane])))
            }
            best.sort { $0.score != $1.score ? $0.score > $1.score : $0.vertex < $1.vertex }
            best.removeLast(max(0, best.count - wanted))
        }
        return best
    }
}

/// Searches from up to 512 vertices at once, against the arcs, with the figures of the vertices searched from.
///
/// New bits are counted lane by lane in bit-sliced counters: plane k holds bit k of 512 numbers.
private final class LaneSweep {
    typealias Bits = SIMD8<UInt64>

    private let graph: Snapshot
    private let components: Partition
    private let seen: Scratch<Bits>
    private let first: Scratch<Bits>
    private let second: Scratch<Bits>
    private var slots: [Int32]

    init(_ graph: Snapshot, _ components: Partition) {
        self.graph = graph
        self.components = components
        seen = Scratch(graph.vertexCount, .zero)
        first = Scratch(graph.vertexCount, .zero)
        second = Scratch(graph.vertexCount, .zero)
        slots = [Int32](repeating: 0, count: components.sizes.count)
    }

    func run(_ vertices: ArraySlice<Int>) -> (reached: [Int], sums: [Double], reciprocals: [Double]) {
        let count = graph.vertexCount
        seen.base.update(repeating: .zero, count: count)
        first.base.update(repeating: .zero, count: count)
        second.base.update(repeating: .zero, count: count)
        var front = first.base
        var next = second.base
        let seen = seen.base
        // Slot 0 is for components without a source.
        var whole: [Bits] = [.zero]
        for label in slots.indices { slots[label] = 0 }
        for (lane, vertex) in vertices.enumerated() {
            let label = Int(components.labels[vertex])
            if slots[label] == 0 {
                slots[label] = Int32(whole.count)
                whole.append(.zero)
            }
            let one = UInt64(1) << UInt64(lane & 63)
            whole[Int(slots[label])][lane >> 6] |= one
            seen[vertex][lane >> 6] |= one
            front[vertex][lane >> 6] |= one
        }
        var unfinished = (0..<Int32(count)).filter { slots[Int(components.labels[Int($0)])] > 0 }
        var moving = vertices.map { Int32($0) }
        var reached = [Int](repeating: 0, count: 512)
        var sums = [Double](repeating: 0, count: 512)
        var reciprocals = [Double](repeating: 0, count: 512)
        let planeCount = Int.bitWidth - count.leadingZeroBitCount
        var planes = [Bits](repeating: .zero, count: planeCount + 1)
        var distance = 0.0
        graph.withRows { out, _ in
            while !moving.isEmpty {
                distance += 1
                var arrived: [Int32] = []
                var left = 0
                for plane in planes.indices { planes[plane] = .zero }
                for index in unfinished.indices {
                    let vertex = Int(unfinished[index])
                    let missing = whole[Int(slots[Int(components.labels[vertex])])] & ~seen[vertex]
                    let fresh = out.union(of: front, at: vertex, missing)
                    if fresh != .zero {
                        next[vertex] = fresh
                        seen[vertex] |= fresh
                        arrived.append(Int32(vertex))
                        var carry = fresh
                        var plane = 0
                        while carry != .zero {
                            let old = planes[plane]
                            planes[plane] = old ^ carry
                            carry &= old
                            plane += 1
                        }
                    }
                    if fresh != missing {
                        unfinished[left] = Int32(vertex)
                        left += 1
                    }
                }
                unfinished.removeLast(unfinished.count - left)
                for vertex in moving { front[Int(vertex)] = .zero }
                swap(&front, &next)
                moving = arrived
                for lane in 0..<vertices.count {
                    var found = 0
                    for plane in planes.indices {
                        found |= Int(truncatingIfNeeded: planes[plane][lane >> 6] >> UInt64(lane & 63) & 1) << plane
                    }
                    reached[lane] += found
                    sums[lane] += distance * Double(found)
                    reciprocals[lane] += Double(found) / distance
                }
            }
        }
        return (reached, sums, reciprocals)
    }
}
