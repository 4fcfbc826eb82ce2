/// Breadth-first search from 512 sources at once, one in each bit of a vector.
///
/// For each vertex a vector says which sources have reached it and another which reach it at this very distance.
/// From level to level a vertex gathers the second from its neighbours; the number of new bits is the number of
/// sources at that distance. Vertices that all sources of their component have reached drop out.
///
/// Then et al. 2014, doi:10.14778/2735496.2735507.
///
/// Memory: 192 bytes a vertex and thread.
struct DistanceSweep {
    typealias Bits = SIMD8<UInt64>

    /// How many vertices reach each vertex, itself not counted.
    var reached: [Int32]
    /// The sum of their distances.
    var sums: [Double]
    /// The sum of the reciprocals of their distances.
    var reciprocals: [Double]

    /// Measures the distances from every vertex to every vertex.
    ///
    /// - Complexity: O(V E / 512) vector steps.
    init(_ graph: Snapshot, threads: Int) {
        let count = graph.vertexCount
        let components = graph.components()
        // By component, and the busiest first within one: sources of a batch share their component.
        let most = Int32((0..<count).map { graph.degree(of: $0) }.max() ?? 0)
        var order = countingSorted(Array(0..<Int32(count)), below: Int(most) + 1) {
            most - Int32(graph.degree(of: Int($0)))
        }
        order = countingSorted(order, below: components.sizes.count) { components.labels[Int($0)] }
        let (out, into) = graph.renumbered(order)
        var ends: [Int] = []
        for size in components.sizes { ends.append((ends.last ?? 0) + size) }
        let labels = order.map { components.labels[Int($0)] }

        let batches = (count + 511) / 512
        let parts = min(Parallel.parts, batches)
        let reachedSums = Scratch<Int32>(parts * count, 0)
        let distanceSums = Scratch<Double>(parts * count, 0)
        let reciprocalSums = Scratch<Double>(parts * count, 0)
        Rows.with(out.offsets, out.neighbors) { out in
            Rows.with(into.offsets, into.neighbors) { into in
                Parallel.forEach(parts, threads: threads, scratch: { SweepScratch(count) }) { part, scratch in
                    for batch in stride(from: part, to: batches, by: parts) {
                        let sources = batch * 512..<min(count, batch * 512 + 512)
                        let firstLabel = Int(labels[sources.lowerBound])
                        let lastLabel = Int(labels[sources.upperBound - 1])
                        let begin = firstLabel == 0 ? 0 : ends[firstLabel - 1]
                        scratch.run(
                            out, into, sources: sources, within: begin..<ends[lastLabel], labels: labels,
                            reached: reachedSums.base + part * count, sums: distanceSums.base + part * count,
                            reciprocals: reciprocalSums.base + part * count)
                    }
                }
            }
        }
        reached = [Int32](repeating: 0, count: count)
        sums = [Double](repeating: 0, count: count)
        reciprocals = [Double](repeating: 0, count: count)
        for part in 0..<parts {
            for (place, vertex) in order.enumerated() {
                reached[Int(vertex)] += reachedSums.base[part * count + place]
                sums[Int(vertex)] += distanceSums.base[part * count + place]
                reciprocals[Int(vertex)] += reciprocalSums.base[part * count + place]
            }
        }
    }
}

/// One thread's vectors.
struct SweepScratch {
    typealias Bits = DistanceSweep.Bits

    private let seen: Scratch<Bits>
    private let front: Scratch<Bits>
    private let next: Scratch<Bits>
    private var unfinished: [Int32] = []
    private var moving: [Int32] = []
    private var arrived: [Int32] = []

    init(_ count: Int) {
        seen = Scratch(count, .zero)
        front = Scratch(count, .zero)
        next = Scratch(count, .zero)
    }

    /// Runs one batch and adds what each vertex of a range learns to the three sums.
    mutating func run(
        _ out: Rows, _ into: Rows, sources: Range<Int>, within range: Range<Int>, labels: [Int32],
        reached: UnsafeMutablePointer<Int32>, sums: UnsafeMutablePointer<Double>,
        reciprocals: UnsafeMutablePointer<Double>
    ) {
        let seen = seen.base
        var front = front.base
        var next = next.base
        for vertex in range {
            seen[vertex] = .zero
            front[vertex] = .zero
            next[vertex] = .zero
        }
        // Which sources lie in the component of each label: those that can reach its vertices.
        let firstLabel = Int(labels[sources.lowerBound])
        var whole = [Bits](repeating: .zero, count: Int(labels[sources.upperBound - 1]) - firstLabel + 1)
        for (bit, source) in sources.enumerated() {
            let one = UInt64(1) << UInt64(bit & 63)
            whole[Int(labels[source]) - firstLabel][bit >> 6] |= one
            seen[source][bit >> 6] |= one
        }
        // The first level is written out: it concerns only the sources' own edges.
        moving.removeAll(keepingCapacity: true)
        for (bit, source) in sources.enumerated() {
            let one = UInt64(1) << UInt64(bit & 63)
            for arc in out.begin(source)..<out.end(source) {
                let neighbor = Int(out.neighbors[arc])
                front[neighbor][bit >> 6] |= one
            }
        }
        unfinished.removeAll(keepingCapacity: true)
        for vertex in range {
            let fresh = front[vertex] & ~seen[vertex]
            front[vertex] = fresh
            if fresh != .zero {
                let found = fresh.populationCount
                seen[vertex] |= fresh
                reached[vertex] += Int32(found)
                sums[vertex] += Double(found)
                reciprocals[vertex] += Double(found)
                moving.append(Int32(vertex))
            }
            if seen[vertex] != whole[Int(labels[vertex]) - firstLabel] { unfinished.append(Int32(vertex)) }
        }
        var distance = 1.0
        while !moving.isEmpty {
            distance += 1
            let reciprocal = 1 / distance
            arrived.removeAll(keepingCapacity: true)
            var left = 0
            for index in unfinished.indices {
                let vertex = Int(unfinished[index])
                let old = seen[vertex]
                let missing = whole[Int(labels[vertex]) - firstLabel] & ~old
                var sum = Bits.zero
                var arc = into.begin(vertex)
                let end = into.end(vertex)
                // A busy vertex need not ask all its neighbours once it has what is missing.
                while end - arc >= 8 {
                    for step in 0..<8 { sum |= front[Int(into.neighbors[arc + step])] }
                    arc += 8
                    if missing & ~sum == .zero { arc = end }
                }
                while arc < end {
                    sum |= front[Int(into.neighbors[arc])]
                    arc += 1
                }
                let fresh = sum & missing
                if fresh != .zero {
                    let found = fresh.populationCount
                    next[vertex] = fresh
                    seen[vertex] = old | fresh
                    reached[vertex] += Int32(found)
                    sums[vertex] += distance * Double(found)
                    reciprocals[vertex] += reciprocal * Double(found)
                    arrived.append(Int32(vertex))
                }
                if fresh != missing {
                    unfinished[left] = Int32(vertex)
                    left += 1
                }
            }
            unfinished.removeLast(unfinished.count - left)
            for vertex in moving { front[Int(vertex)] = .zero }
            swap(&front, &next)
            swap(&moving, &arrived)
        }
    }
}

extension SIMD8 where Scalar == UInt64 {
    /// The number of bits that are set.
    @inline(__always) var populationCount: Int {
        var counts = SIMD8<UInt64>.zero
        for lane in 0..<8 { counts[lane] = UInt64(truncatingIfNeeded: self[lane].nonzeroBitCount) }
        return Int(truncatingIfNeeded: counts.wrappedSum())
    }
}

extension Snapshot {
    /// The rows with vertices numbered anew: `order[new] = old`. Rows are no longer sorted.
    func renumbered(_ order: [Int32]) -> (
        out: (offsets: [Int32], neighbors: [Int32]), into: (offsets: [Int32], neighbors: [Int32])
    ) {
        var places = [Int32](repeating: 0, count: vertexCount)
        for (place, vertex) in order.enumerated() { places[Int(vertex)] = Int32(place) }
        func renumber(_ offsets: [Int32], _ neighbors: [Int32]) -> (offsets: [Int32], neighbors: [Int32]) {
            var starts: [Int32] = [0]
            starts.reserveCapacity(offsets.count)
            var result: [Int32] = []
            result.reserveCapacity(neighbors.count)
            for vertex in order {
                for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
                    result.append(places[Int(neighbors[arc])])
                }
                starts.append(Int32(result.count))
            }
            return (starts, result)
        }
        let out = renumber(outOffsets, outNeighbors)
        return (out, isDirected ? renumber(inOffsets, inNeighbors) : out)
    }
}
