/// One thread's vectors and sums.
struct SweepScratch<Bits: SourceBits, Index: FixedWidthInteger & BitwiseCopyable> {
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
