extension Snapshot {
    /// The vertices of highest closeness, exact, without computing all others.
    ///
    /// The figures are those of `closeness()`. Each vertex first gets an upper bound: its neighbours are at distance 1,
    /// no more than their further edges lead to distance 2, and all others of its component are at 3 or more. The
    /// best bounds are searched, up to 512 at once, until the last of the top is above every bound that is left.
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
        let wanted = min(count, vertexCount)
        guard wanted > 0 else { return [] }
        let components = self.components()
        var candidates = Candidates(bounds: bounds(components, bound))
        // Bounds, the heap of candidates, and the list of who is unfinished.
        let plan = BatchPlan(
            free: memoryLimit - bytes - 20 * vertexCount, threads: 1,
            [(128, 1.0), (256, 1.7), (512, 2.6)].map { ($0.0, $0.1, vertexCount * $0.0 / 4) })
        switch plan.width {
        case 128: return search(SIMD2<UInt64>.self, wanted, components, &candidates, score)
        case 256: return search(SIMD4<UInt64>.self, wanted, components, &candidates, score)
        default: return search(SIMD8<UInt64>.self, wanted, components, &candidates, score)
        }
    }

    /// What no vertex's score is above.
    private func bounds(_ components: Partition, _ bound: (Int, Int, Int) -> Double) -> [Double] {
        withRows { _, into in
            (0..<vertexCount).map { vertex in
                let near = into.degree(vertex)
                if near == 0 { return 0 }
                let others = components.sizes[Int(components.labels[vertex])] - 1
                var middle = 0
                for arc in into.begin(vertex)..<into.end(vertex) { middle += into.degree(into.neighbor(arc)) }
                // An undirected edge leads back.
                if !isDirected { middle -= near }
                middle = min(middle, others - near)
                // A hair above, for the rounding of sums.
                return bound(near, middle, others - near - middle) * (1 + 1e-12)
            }
        }
    }

    @inline(__always)
    private func search<Bits: SourceBits>(
        _: Bits.Type, _ wanted: Int, _ components: Partition, _ candidates: inout Candidates,
        _ score: (Int, Double, Double) -> Double
    ) -> [(vertex: Int, score: Double)] {
        var best: [(vertex: Int, score: Double)] = []
        var lanes = LaneSweep<Bits>(self, components)
        while let bound = candidates.highest, best.count < wanted || bound >= best[wanted - 1].score {
            let batch = candidates.take(Bits.width)
            let found = lanes.run(batch)
            for (lane, vertex) in batch.enumerated() {
                best.append((Int(vertex), score(found.reached[lane], found.sums[lane], found.reciprocals[lane])))
            }
            best.sort { $0.score != $1.score ? $0.score > $1.score : $0.vertex < $1.vertex }
            best.removeLast(max(0, best.count - wanted))
        }
        return best
    }
}

/// Vertices by their bounds, the highest first and equal ones by number, in a heap.
private struct Candidates {
    private let bounds: [Double]
    private var heap: [Int32]

    /// - Complexity: O(V)
    init(bounds: [Double]) {
        self.bounds = bounds
        heap = Array(0..<Int32(bounds.count))
        for place in (0..<heap.count / 2).reversed() { sink(place) }
    }

    var highest: Double? { heap.first.map { bounds[Int($0)] } }

    /// Takes out the first ones.
    /// - Complexity: O(count log V)
    mutating func take(_ count: Int) -> [Int32] {
        (0..<min(count, heap.count)).map { _ in
            let first = heap[0]
            let last = heap.removeLast()
            if !heap.isEmpty {
                heap[0] = last
                sink(0)
            }
            return first
        }
    }

    private func isBefore(_ a: Int32, _ b: Int32) -> Bool {
        let (x, y) = (bounds[Int(a)], bounds[Int(b)])
        return x != y ? x > y : a < b
    }

    private mutating func sink(_ start: Int) {
        let item = heap[start]
        var place = start
        while true {
            var child = 2 * place + 1
            if child >= heap.count { break }
            if child + 1 < heap.count, isBefore(heap[child + 1], heap[child]) { child += 1 }
            if !isBefore(heap[child], item) { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = item
    }
}

/// Searches from up to 512 vertices at once, against the arcs, with the figures of the vertices searched from.
///
/// New bits are counted lane by lane in bit-sliced counters: plane k holds bit k of so many numbers.
private struct LaneSweep<Bits: SourceBits> {
    private let graph: Snapshot
    private let components: Partition
    /// Who has reached each vertex, at the level before and at this one.
    private let first: Scratch<Bits>
    private let second: Scratch<Bits>
    private let unfinished: Scratch<Int32>
    private var slots: [Int32]

    init(_ graph: Snapshot, _ components: Partition) {
        self.graph = graph
        self.components = components
        first = Scratch(untouched: graph.vertexCount)
        second = Scratch(untouched: graph.vertexCount)
        unfinished = Scratch(untouched: graph.vertexCount)
        slots = [Int32](repeating: 0, count: components.sizes.count)
    }

    @inline(__always)
    mutating func run(_ vertices: [Int32]) -> (reached: [Int], sums: [Double], reciprocals: [Double]) {
        let count = graph.vertexCount
        let unfinished = unfinished.base
        var (before, after) = (first.base, second.base)
        before.update(repeating: .zero, count: count)
        after.update(repeating: .zero, count: count)
        // Slot 0 is for components without a source.
        var whole: [Bits] = [.zero]
        for label in slots.indices { slots[label] = 0 }
        for (lane, vertex) in vertices.enumerated() {
            let label = Int(components.labels[Int(vertex)])
            if slots[label] == 0 {
                slots[label] = Int32(whole.count)
                whole.append(.zero)
            }
            whole[Int(slots[label])].insert(lane)
            before[Int(vertex)].insert(lane)
        }
        var left = 0
        for vertex in 0..<count where slots[Int(components.labels[vertex])] > 0 {
            unfinished[left] = Int32(vertex)
            left += 1
        }
        var reached = [Int](repeating: 0, count: vertices.count)
        var sums = [Double](repeating: 0, count: vertices.count)
        var reciprocals = sums
        var planes = [Bits](repeating: .zero, count: Int.bitWidth - count.leadingZeroBitCount + 1)
        var distance = 0.0
        var isMoving = true
        graph.withRows { out, _ in
            while isMoving {
                isMoving = false
                distance += 1
                for plane in planes.indices { planes[plane] = .zero }
                let listed = left
                left = 0
                for index in 0..<listed {
                    let vertex = Int(unfinished[index])
                    let old = before[vertex]
                    let missing = whole[Int(slots[Int(components.labels[vertex])])] & ~old
                    if missing.isZero {
                        // Both vectors are whole from now on.
                        after[vertex] = old
                        continue
                    }
                    let fresh = out.union(of: before, at: vertex, missing)
                    after[vertex] = old | fresh
                    unfinished[left] = Int32(vertex)
                    left += 1
                    if fresh.isZero { continue }
                    isMoving = true
                    var carry = fresh
                    var plane = 0
                    while !carry.isZero {
                        let sum = planes[plane]
                        planes[plane] = sum ^ carry
                        carry = carry & sum
                        plane += 1
                    }
                }
                swap(&before, &after)
                for lane in vertices.indices {
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
