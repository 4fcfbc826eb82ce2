internal import Synchronization

/// Breadth-first search from 512, 256 or 128 sources at once, one in each bit of a vector.
///
/// For each vertex a vector says which sources have reached it. From level to level a vertex gathers those of its
/// neighbours; the number of new bits is the number of sources at that distance. Vertices that all sources of their
/// component have reached drop out.
///
/// In undirected graphs leaves stay out: they are one step further from everyone than what they hang on, which counts
/// for them, by bit planes of their number, and their own figures follow from its.
///
/// Sums are of whole numbers, so that they are the same whatever the order.
///
/// Then et al. 2014, doi:10.14778/2735496.2735507.
struct DistanceSweep {
    /// What is added up over those who reach a vertex.
    enum Figure {
        /// Their number, and the sum of their distances.
        case distances
        /// The sum of the reciprocals of their distances, and of the reciprocals of one more.
        case reciprocals
    }

    /// The two sums of each vertex.
    private(set) var sums: [SIMD2<Double>]

    /// Measures the distances from every vertex to every vertex.
    ///
    /// As many sources are searched from at once as keep rows and work within 16 bytes an edge and 64 a vertex; 128
    /// where that is too much already.
    /// - Parameters:
    ///   - folds: whether leaves stay out.
    ///   - width: how many sources to search from at once, whatever that takes.
    /// - Complexity: O(V E / width) vector steps. Memory: a quarter of the width in bytes, 16 for sums and an index, a
    ///   vertex and thread.
    init(_ graph: Snapshot, _ figure: Figure, threads: Int, folds: Bool = true, width: Int? = nil) {
        sums =
            graph.vertexCount <= Int(UInt16.max)
            ? DistanceSweep.sums(UInt16.self, graph, figure, threads, folds, width)
            : DistanceSweep.sums(Int32.self, graph, figure, threads, folds, width)
    }

    /// What stands for 1 in a sum, such that the sum over all vertices has room.
    private static func one(_ figure: Figure, _ count: Int) -> Double {
        let bits = Int.bitWidth - count.leadingZeroBitCount
        return figure == .distances ? 1 : Double(sign: .plus, exponent: 61 - bits, significand: 1)
    }

    @inline(__always)
    private static func sums<Index: FixedWidthInteger & BitwiseCopyable>(
        _: Index.Type, _ graph: Snapshot, _ figure: Figure, _ threads: Int, _ folds: Bool, _ width: Int?
    ) -> [SIMD2<Double>] {
        let input = SweepInput<Index>(graph, folds: folds)
        let kept = input.order.count
        let indexBytes = Index.bitWidth / 8
        let ways = graph.isDirected ? 2 : 1
        let plan = BatchPlan(
            free: graph.memoryLimit - graph.bytes - 3 * indexBytes * kept
                - ways * (indexBytes * input.out.neighbors.count + 4 * kept),
            threads: threads,
            [(128, 1.0), (256, 1.7), (512, 2.6)].map { ($0.0, $0.1, kept * ($0.0 / 4 + 16 + indexBytes)) },
            width: width)
        let one = DistanceSweep.one(figure, graph.vertexCount)
        let tallies: Scratch<SIMD2<Int>>
        switch plan.width {
        case 128: tallies = input.run(SIMD2<UInt64>.self, figure, one, plan.threads)
        case 256: tallies = input.run(SIMD4<UInt64>.self, figure, one, plan.threads)
        default: tallies = input.run(SIMD8<UInt64>.self, figure, one, plan.threads)
        }
        var sums = [SIMD2<Double>](repeating: .zero, count: graph.vertexCount)
        for (place, vertex) in input.order.enumerated() {
            // Its own leaves are at distance 1, and at 2 from each other.
            let own = Double(input.hanging[place])
            let (first, second) = (Double(tallies.base[place][0]) / one, Double(tallies.base[place][1]) / one)
            sums[Int(vertex)] = SIMD2(first + own, second + (figure == .distances ? own : own / 2))
        }
        guard kept < graph.vertexCount else { return sums }
        for vertex in 0..<graph.vertexCount where graph.isHangingLeaf(vertex) {
            let parent = sums[Int(graph.neighbors(of: vertex).first!)]
            // The parent is at 1; the leaf is not at 2 from itself.
            sums[vertex] =
                figure == .distances ? SIMD2(parent[0], parent[0] + parent[1] - 1) : SIMD2(parent[1] + 0.5, 0)
        }
        return sums
    }
}

extension Snapshot {
    /// Whether a vertex hangs by its only edge on one that has more.
    func isHangingLeaf(_ vertex: Int) -> Bool {
        degree(of: vertex) == 1 && degree(of: Int(neighbors(of: vertex).first!)) > 1
    }
}

/// The rows that are swept, without leaves, by component, and the busiest vertices first within one.
private struct SweepInput<Index: FixedWidthInteger & BitwiseCopyable> {
    var order: [Index]
    /// How many leaves each vertex has.
    var hanging: [Index]
    var out: (offsets: [Int32], neighbors: [Index])
    var into: (offsets: [Int32], neighbors: [Index])
    /// The component of each vertex; empty where there is only one.
    var labels: [Int32] = []
    /// Where the vertices of each component end.
    var ends: [Int] = []

    init(_ graph: Snapshot, folds: Bool) {
        let count = graph.vertexCount
        let components = graph.components()
        let folds = folds && !graph.isDirected
        let most = Int32((0..<count).map { graph.degree(of: $0) }.max() ?? 0)
        var order = (0..<Int32(count)).filter { !folds || !graph.isHangingLeaf(Int($0)) }
        order = countingSorted(order, below: Int(most) + 1) { most - Int32(graph.degree(of: Int($0))) }
        order = countingSorted(order, below: components.sizes.count) { components.labels[Int($0)] }
        hanging = order.map { vertex in
            guard folds, graph.degree(of: Int(vertex)) > 1 else { return 0 }
            return graph.neighbors(of: Int(vertex)).reduce(0) { $0 + (graph.degree(of: Int($1)) == 1 ? 1 : 0) }
        }
        (out, into) = graph.renumbered(order)
        ends = [Int](repeating: 0, count: components.sizes.count)
        for (place, vertex) in order.enumerated() { ends[Int(components.labels[Int(vertex)])] = place + 1 }
        if ends.count > 1 { labels = order.map { components.labels[Int($0)] } }
        self.order = order.map { Index(truncatingIfNeeded: $0) }
    }

    func label(_ vertex: Int) -> Int { labels.isEmpty ? 0 : Int(labels[vertex]) }

    @inline(__always)
    func run<Bits: SourceBits>(_: Bits.Type, _ figure: DistanceSweep.Figure, _ one: Double, _ threads: Int)
        -> Scratch<SIMD2<Int>>
    {
        let kept = order.count
        let all = Mutex<[Scratch<SIMD2<Int>>]>([])
        IndexedRows.with(out.offsets, out.neighbors) { out in
            IndexedRows.with(into.offsets, into.neighbors) { into in
                Parallel.forEach(
                    (kept + Bits.width - 1) / Bits.width, threads: threads,
                    scratch: SweepScratch<Bits, Index>(
                        self, out, into, figure, one,
                        all.withLock {
                            $0.append(Scratch(kept, .zero))
                            return $0.last!
                        })
                ) { batch, scratch in
                    scratch.run(batch * Bits.width..<min(kept, (batch + 1) * Bits.width))
                }
            }
        }
        return all.withLock { all in
            guard let first = all.first else { return Scratch(kept, .zero) }
            for more in all.dropFirst() {
                for place in 0..<kept { first.base[place] = first.base[place] &+ more.base[place] }
            }
            return first
        }
    }
}

/// One thread's vectors and sums.
private struct SweepScratch<Bits: SourceBits, Index: FixedWidthInteger & BitwiseCopyable> {
    private let input: SweepInput<Index>
    private let out: IndexedRows<Index>
    private let into: IndexedRows<Index>
    private let figure: DistanceSweep.Figure
    private let one: Double
    private let tallies: Scratch<SIMD2<Int>>
    /// Who has reached each vertex, at the level before and at this one.
    private let before: Scratch<Bits>
    private let after: Scratch<Bits>
    private let unfinished: Scratch<Index>
    /// Bit k of the number of leaves of each source.
    private var planes: [Bits] = []
    /// The sources in each component, from the first one's on: those that can reach its vertices.
    private var whole: [Bits] = []

    init(
        _ input: SweepInput<Index>, _ out: IndexedRows<Index>, _ into: IndexedRows<Index>,
        _ figure: DistanceSweep.Figure, _ one: Double, _ tallies: Scratch<SIMD2<Int>>
    ) {
        self.input = input
        self.out = out
        self.into = into
        self.figure = figure
        self.one = one
        self.tallies = tallies
        before = Scratch(untouched: out.vertexCount)
        after = Scratch(untouched: out.vertexCount)
        unfinished = Scratch(untouched: out.vertexCount)
    }

    /// What one source at a distance adds, and one leaf of it.
    private func parts(_ distance: Double) -> (SIMD2<Int>, SIMD2<Int>) {
        switch figure {
        case .distances: (SIMD2(1, Int(distance)), SIMD2(1, Int(distance) + 1))
        case .reciprocals:
            (
                SIMD2(Int((one / distance).rounded()), Int((one / (distance + 1)).rounded())),
                SIMD2(Int((one / (distance + 1)).rounded()), Int((one / (distance + 2)).rounded()))
            )
        }
    }

    /// The number of leaves of some sources.
    @inline(__always)
    private func leaves(of sources: Bits) -> Int {
        var sum = 0
        for plane in planes.indices { sum += (sources & planes[plane]).populationCount << plane }
        return sum
    }

    @inline(__always)
    private func add(_ fresh: Bits, at vertex: Int, _ parts: (SIMD2<Int>, SIMD2<Int>)) {
        tallies.base[vertex] =
            tallies.base[vertex] &+ SIMD2(repeating: fresh.populationCount) &* parts.0
            &+ SIMD2(repeating: leaves(of: fresh)) &* parts.1
    }

    /// Runs one pass and adds what each vertex learns to its sums.
    @inline(__always)
    mutating func run(_ sources: Range<Int>) {
        let unfinished = unfinished.base
        var (before, after) = (before.base, after.base)
        // Sources of a pass lie in components that follow each other.
        let firstLabel = input.label(sources.lowerBound)
        let lastLabel = input.label(sources.upperBound - 1)
        let range = (firstLabel == 0 ? 0 : input.ends[firstLabel - 1])..<input.ends[lastLabel]
        for vertex in range {
            before[vertex] = .zero
            after[vertex] = .zero
        }
        whole.removeAll(keepingCapacity: true)
        for _ in firstLabel...lastLabel { whole.append(.zero) }
        planes.removeAll(keepingCapacity: true)
        for (bit, source) in sources.enumerated() {
            whole[input.label(source) - firstLabel].insert(bit)
            before[source].insert(bit)
            var rest = input.hanging[source]
            var plane = 0
            while rest != 0 {
                if plane == planes.count { planes.append(.zero) }
                if rest & 1 == 1 { planes[plane].insert(bit) }
                rest >>= 1
                plane += 1
            }
        }
        // The first level is written out: it concerns only the sources' own edges.
        for (bit, source) in sources.enumerated() {
            for arc in out.begin(source)..<out.end(source) { after[out.neighbor(arc)].insert(bit) }
        }
        var count = 0
        var step = parts(1)
        for vertex in range {
            let old = before[vertex]
            let fresh = after[vertex] & ~old
            if !fresh.isZero { add(fresh, at: vertex, step) }
            after[vertex] = old | fresh
            if ((old | fresh) ^ whole[input.label(vertex) - firstLabel]).isZero {
                before[vertex] = after[vertex]
            } else {
                unfinished[count] = Index(truncatingIfNeeded: vertex)
                count += 1
            }
        }
        var distance = 1.0
        var isMoving = true
        while isMoving {
            isMoving = false
            swap(&before, &after)
            distance += 1
            step = parts(distance)
            var left = 0
            for index in 0..<count {
                let vertex = Int(truncatingIfNeeded: unfinished[index])
                let old = before[vertex]
                let missing = whole[input.label(vertex) - firstLabel] & ~old
                if missing.isZero {
                    // Both vectors are whole from now on.
                    after[vertex] = old
                    continue
                }
                let fresh = into.union(of: before, at: vertex, missing)
                after[vertex] = old | fresh
                if !fresh.isZero {
                    add(fresh, at: vertex, step)
                    isMoving = true
                }
                unfinished[left] = unfinished[index]
                left += 1
            }
            count = left
        }
    }
}

extension Snapshot {
    /// The rows with vertices numbered anew: `order[new] = old`; who isn't in the order stays out with its arcs. Rows are
    /// no longer sorted.
    func renumbered<Index: FixedWidthInteger>(_ order: [Int32]) -> (
        out: (offsets: [Int32], neighbors: [Index]), into: (offsets: [Int32], neighbors: [Index])
    ) {
        var places = [Int32](repeating: -1, count: vertexCount)
        for (place, vertex) in order.enumerated() { places[Int(vertex)] = Int32(place) }
        func renumber(_ offsets: [Int32], _ neighbors: [Int32]) -> (offsets: [Int32], neighbors: [Index]) {
            var starts: [Int32] = [0]
            starts.reserveCapacity(order.count + 1)
            var result: [Index] = []
            result.reserveCapacity(neighbors.count - (vertexCount - order.count) * 2)
            for vertex in order {
                for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
                where places[Int(neighbors[arc])] >= 0 {
                    result.append(Index(truncatingIfNeeded: places[Int(neighbors[arc])]))
                }
                starts.append(Int32(result.count))
            }
            return (starts, result)
        }
        let out = renumber(outOffsets, outNeighbors)
        return (out, isDirected ? renumber(inOffsets, inNeighbors) : out)
    }
}
