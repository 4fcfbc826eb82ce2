/// Breadth-first search from 512 sources at once, one in each bit of a vector.
///
/// For each vertex a vector says which sources have reached it and another which reach it at this very distance.
/// From level to level a vertex gathers the second from its neighbours; the number of new bits is the number of
/// sources at that distance. Vertices that all sources of their component have reached drop out.
///
/// In undirected graphs leaves stay out: they are one step further from everyone than what they hang on, which counts
/// for them, by bit planes of their number, and their own figures follow from its.
///
/// Then et al. 2014, doi:10.14778/2735496.2735507.
///
/// Memory: 204 bytes a vertex and thread, and 32 a vertex for each sum under way, mostly three.
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
    /// - Parameter folds: whether leaves stay out.
    /// - Complexity: O(V E / 512) vector steps.
    init(_ graph: Snapshot, threads: Int, folds: Bool = true) {
        let count = graph.vertexCount
        let components = graph.components()
        var leaves = [Int32](repeating: 0, count: count)
        var isLeaf = [Bool](repeating: false, count: count)
        if folds && !graph.isDirected {
            for vertex in 0..<count where graph.degree(of: vertex) == 1 {
                let parent = Int(graph.neighbors(of: vertex).first!)
                if graph.degree(of: parent) == 1 { continue }
                isLeaf[vertex] = true
                leaves[parent] += 1
            }
        }
        // By component, and the busiest first within one: sources of a batch share their component.
        let most = Int32((0..<count).map { graph.degree(of: $0) }.max() ?? 0)
        var order = countingSorted((0..<Int32(count)).filter { !isLeaf[Int($0)] }, below: Int(most) + 1) {
            most - Int32(graph.degree(of: Int($0)))
        }
        order = countingSorted(order, below: components.sizes.count) { components.labels[Int($0)] }
        let (out, into) = graph.renumbered(order)
        let labels = order.map { components.labels[Int($0)] }
        let hanging = order.map { leaves[Int($0)] }
        // Where the vertices of each component end.
        var ends = [Int](repeating: 0, count: components.sizes.count)
        for (place, label) in labels.enumerated() { ends[Int(label)] = place + 1 }

        let kept = order.count
        let batches = (kept + 511) / 512
        let parts = min(Parallel.parts, batches)
        let tallies = Rows.with(out.offsets, out.neighbors) { out in
            Rows.with(into.offsets, into.neighbors) { into in
                Parallel.sums(
                    parts, width: kept, zero: Tally(), threads: threads, scratch: SweepScratch(kept),
                    adding: { $0.add($1) }
                ) { part, scratch, tallies in
                    for batch in stride(from: part, to: batches, by: parts) {
                        let sources = batch * 512..<min(kept, batch * 512 + 512)
                        let firstLabel = Int(labels[sources.lowerBound])
                        let lastLabel = Int(labels[sources.upperBound - 1])
                        let begin = firstLabel == 0 ? 0 : ends[firstLabel - 1]
                        scratch.run(
                            out, into, sources: sources, within: begin..<ends[lastLabel], labels: labels,
                            hanging: hanging, to: tallies)
                    }
                }
            }
        }
        reached = [Int32](repeating: 0, count: count)
        sums = [Double](repeating: 0, count: count)
        reciprocals = [Double](repeating: 0, count: count)
        var further = [Double](repeating: 0, count: count)
        for (place, vertex) in order.enumerated() {
            let vertex = Int(vertex)
            // Its own leaves are at distance 1, and at 2 from each other.
            let own = Double(hanging[place])
            var tally = Tally(reached: hanging[place], sum: own, reciprocals: own, further: own / 2)
            tally.add(tallies.base[place])
            reached[vertex] = tally.reached
            sums[vertex] = tally.sum
            reciprocals[vertex] = tally.reciprocals
            further[vertex] = tally.further
        }
        for vertex in 0..<count where isLeaf[vertex] {
            let parent = Int(graph.neighbors(of: vertex).first!)
            reached[vertex] = reached[parent]
            sums[vertex] = sums[parent] + Double(reached[parent]) - 1
            // The parent is at 1; the leaf is not at 2 from itself.
            reciprocals[vertex] = further[parent] + 0.5
        }
    }

    /// What a vertex learns about the distances of others.
    struct Tally: BitwiseCopyable {
        var reached: Int32 = 0
        var sum = 0.0
        var reciprocals = 0.0
        /// The sum of the reciprocals of the distances and one: what a leaf of the vertex gets.
        var further = 0.0

        /// Adds so many at a distance, and so many leaves that are one step further.
        @inline(__always)
        mutating func add(_ near: Int, _ leaves: Int, _ inverses: (Double, Double, Double), _ distance: Double) {
            reached += Int32(near + leaves)
            sum += distance * Double(near) + (distance + 1) * Double(leaves)
            reciprocals += inverses.0 * Double(near) + inverses.1 * Double(leaves)
            further += inverses.1 * Double(near) + inverses.2 * Double(leaves)
        }

        mutating func add(_ other: Tally) {
            reached += other.reached
            sum += other.sum
            reciprocals += other.reciprocals
            further += other.further
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
    /// Bit k of the number of leaves of each source.
    private var planes: [Bits] = []

    init(_ count: Int) {
        seen = Scratch(count, .zero)
        front = Scratch(count, .zero)
        next = Scratch(count, .zero)
    }

    /// The number of leaves of some sources.
    @inline(__always)
    private func leaves(of sources: Bits) -> Int {
        var sum = 0
        for plane in planes.indices { sum += (sources & planes[plane]).populationCount << plane }
        return sum
    }

    /// Runs one batch and adds what each vertex of a range learns to its tally.
    mutating func run(
        _ out: Rows, _ into: Rows, sources: Range<Int>, within range: Range<Int>, labels: [Int32], hanging: [Int32],
        to tallies: UnsafeMutablePointer<DistanceSweep.Tally>
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
        planes.removeAll(keepingCapacity: true)
        for (bit, source) in sources.enumerated() {
            var rest = hanging[source]
            var plane = 0
            while rest != 0 {
                if plane == planes.count { planes.append(.zero) }
                if rest & 1 == 1 { planes[plane][bit >> 6] |= UInt64(1) << UInt64(bit & 63) }
                rest >>= 1
                plane += 1
            }
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
                seen[vertex] |= fresh
                tallies[vertex].add(fresh.populationCount, leaves(of: fresh), (1, 0.5, 1.0 / 3), 1)
                moving.append(Int32(vertex))
            }
            if seen[vertex] != whole[Int(labels[vertex]) - firstLabel] { unfinished.append(Int32(vertex)) }
        }
        var distance = 1.0
        while !moving.isEmpty {
            distance += 1
            let inverses = (1 / distance, 1 / (distance + 1), 1 / (distance + 2))
            arrived.removeAll(keepingCapacity: true)
            var left = 0
            for index in unfinished.indices {
                let vertex = Int(unfinished[index])
                let old = seen[vertex]
                let missing = whole[Int(labels[vertex]) - firstLabel] & ~old
                let fresh = into.union(of: front, at: vertex, missing)
                if fresh != .zero {
                    next[vertex] = fresh
                    seen[vertex] = old | fresh
                    tallies[vertex].add(fresh.populationCount, leaves(of: fresh), inverses, distance)
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

extension Rows {
    /// Which of some missing bits the neighbours of a vertex have.
    @inline(__always)
    func union(of bits: UnsafePointer<SIMD8<UInt64>>, at vertex: Int, _ missing: SIMD8<UInt64>) -> SIMD8<UInt64> {
        var sum = SIMD8<UInt64>.zero
        var arc = begin(vertex)
        let last = end(vertex)
        // A busy vertex need not ask all its neighbours once it has what is missing.
        while last - arc >= 8 {
            for step in 0..<8 { sum |= bits[Int(neighbors[arc + step])] }
            arc += 8
            if missing & ~sum == .zero { arc = last }
        }
        while arc < last {
            sum |= bits[Int(neighbors[arc])]
            arc += 1
        }
        return sum & missing
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
    /// The rows with vertices numbered anew: `order[new] = old`; who isn't in the order stays out with its arcs. Rows are
    /// no longer sorted.
    func renumbered(_ order: [Int32]) -> (
        out: (offsets: [Int32], neighbors: [Int32]), into: (offsets: [Int32], neighbors: [Int32])
    ) {
        var places = [Int32](repeating: -1, count: vertexCount)
        for (place, vertex) in order.enumerated() { places[Int(vertex)] = Int32(place) }
        func renumber(_ offsets: [Int32], _ neighbors: [Int32]) -> (offsets: [Int32], neighbors: [Int32]) {
            var starts: [Int32] = [0]
            starts.reserveCapacity(offsets.count)
            var result: [Int32] = []
            result.reserveCapacity(neighbors.count)
            for vertex in order {
                for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
                where places[Int(neighbors[arc])] >= 0 {
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
