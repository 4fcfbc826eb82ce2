extension DatedArcs {
    /// Temporal closeness of every vertex: Σ_{u≠v} 1 / d(v,u), the harmonic form, where d is the number of steps of the
    /// shortest chain from v to u whose days never go back, and 1/∞ is 0. Not normalised.
    ///
    /// The figures of `centrality()` without its betweenness. 512 vertices to arrive at are searched for at once, one
    /// in each bit: whom a chain of so many steps can reach that begins with an arc or a later one of the same tail.
    ///
    /// - Parameters:
    ///   - strict: whether each step must be on a later day than the one before.
    ///   - threads: how many threads to use.
    /// - Complexity: O(V h E / 512) vector steps for chains of up to h steps; memory 128 bytes an arc and thread.
    public func closeness(strict: Bool = false, threads: Int = Parallel.processors) -> [Double] {
        let steps = DatedSteps(self)
        let next = steps.following(gap: strict ? 1 : 0)
        let batches = (vertexCount + 511) / 512
        let parts = min(Parallel.parts, batches)
        let sums = Parallel.sums(
            parts, width: vertexCount, zero: 0.0, threads: threads, scratch: ArrivalSweep(steps, next), adding: +=
        ) { part, sweep, sums in
            for batch in stride(from: part, to: batches, by: parts) {
                sweep.run(batch * 512..<min(vertexCount, batch * 512 + 512), to: sums)
            }
        }
        return Array(UnsafeBufferPointer(start: sums.base, count: vertexCount))
    }
}

/// One thread's vectors: for each arc, whom chains reach that begin with it or with a later one of its tail.
private struct ArrivalSweep {
    typealias Bits = SIMD8<UInt64>

    private let steps: DatedSteps
    private let next: [Int32]
    private let heads: [Int32]
    private let seen: Scratch<Bits>
    private let now: Scratch<Bits>
    private let later: Scratch<Bits>

    init(_ steps: DatedSteps, _ next: [Int32]) {
        self.steps = steps
        self.next = next
        heads = steps.states.map { steps.stateVertices[Int($0)] }
        seen = Scratch(steps.vertexCount, .zero)
        // One more, empty: what follows an arc that nothing follows.
        now = Scratch(heads.count + 1, .zero)
        later = Scratch(heads.count + 1, .zero)
    }

    /// Adds what each vertex gets from chains to some vertices.
    func run(_ targets: Range<Int>, to sums: UnsafeMutablePointer<Double>) {
        var now = now.base
        var later = later.base
        now.update(repeating: .zero, count: heads.count)
        // Nobody is on the way to itself.
        for vertex in 0..<steps.vertexCount { seen.base[vertex] = bit(of: vertex, in: targets) }
        var distance = 0.0
        var isMoving = true
        while isMoving {
            isMoving = false
            distance += 1
            for vertex in 0..<steps.vertexCount {
                let first = Int(steps.offsets[vertex])
                var reach = Bits.zero
                for arc in stride(from: Int(steps.offsets[vertex + 1]) - 1, through: first, by: -1) {
                    let head = Int(heads[arc])
                    reach |= now[Int(next[arc])]
                    if targets.contains(head) { reach[(head - targets.lowerBound) >> 6] |= word(head, targets) }
                    // What changes behind a first arc may still be news to those who come too late for that one.
                    if !isMoving, reach != now[arc] { isMoving = true }
                    later[arc] = reach
                }
                let fresh = reach & ~seen.base[vertex]
                if fresh == .zero { continue }
                seen.base[vertex] |= fresh
                sums[vertex] += Double(fresh.populationCount) / distance
            }
            swap(&now, &later)
        }
    }

    private func word(_ vertex: Int, _ targets: Range<Int>) -> UInt64 {
        1 << UInt64((vertex - targets.lowerBound) & 63)
    }

    private func bit(of vertex: Int, in targets: Range<Int>) -> Bits {
        var bits = Bits.zero
        if targets.contains(vertex) { bits[(vertex - targets.lowerBound) >> 6] = word(vertex, targets) }
        return bits
    }
}
