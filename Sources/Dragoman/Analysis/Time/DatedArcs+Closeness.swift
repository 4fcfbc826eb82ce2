extension DatedArcs {
    /// Temporal closeness of every vertex: Σ_{u≠v} 1 / d(v,u), the harmonic form, where d is the number of steps of the
    /// shortest chain from v to u whose days never go back, and 1/∞ is 0. Not normalised.
    ///
    /// The figures of `centrality()` without its betweenness: the days are swept once for each 32 vertices to set out
    /// from, one in each lane of a vector.
    ///
    /// - Parameters:
    ///   - strict: whether each step must be on a later day than the one before.
    ///   - threads: how many threads to use.
    /// - Complexity: O(V E / 32) vector steps, times the rounds in which the chains of a day settle, mostly two. Memory:
    ///   12 bytes for each vertex on each day, 8 an event, and 64 a vertex and thread.
    public func closeness(strict: Bool = false, threads: Int = Parallel.processors) -> [Double] {
        // No chain has more steps than there are vertices.
        vertexCount < Int(Int16.max) / 2
            ? closeness(SIMD32<Int16>.self, strict, threads) : closeness(SIMD16<Int32>.self, strict, threads)
    }

    @inline(__always)
    private func closeness<Steps: SIMD & BitwiseCopyable & Sendable>(_: Steps.Type, _ strict: Bool, _ threads: Int)
        -> [Double]
    where Steps.Scalar: FixedWidthInteger {
        let contacts = DatedContacts(self)
        let firstDays = contacts.firstDays()
        let order = contacts.grouped(Array(0..<Int32(vertexCount)), firstDays)
        let width = Steps.scalarCount
        let near = Scratch<Double>(vertexCount, 0)
        Parallel.forEach(
            (order.count + width - 1) / width, threads: threads, scratch: StepSweep<Steps>(contacts, strict: strict)
        ) { batch, sweep in
            sweep.run(order[batch * width..<min(order.count, batch * width + width)], firstDays, to: near.base)
        }
        return Array(UnsafeBufferPointer(start: near.base, count: vertexCount))
    }
}

/// One thread's vectors: the fewest steps to each vertex so far, from each source in a lane.
private struct StepSweep<Steps: SIMD & BitwiseCopyable> where Steps.Scalar: FixedWidthInteger {
    private let contacts: DatedContacts
    private let isStrict: Bool
    private let steps: Scratch<Steps>
    private let day: Scratch<Steps>

    private var far: Steps { Steps(repeating: Steps.Scalar.max >> 1) }

    init(_ contacts: DatedContacts, strict: Bool) {
        self.contacts = contacts
        isStrict = strict
        steps = Scratch(contacts.vertexCount, Steps.zero)
        day = Scratch(contacts.widest, Steps.zero)
    }

    /// Sets the closeness of some sources.
    func run(_ sources: ArraySlice<Int32>, _ firstDays: [Int32], to near: UnsafeMutablePointer<Double>) {
        let (steps, day, far) = (steps.base, day.base, far)
        steps.update(repeating: far, count: contacts.vertexCount)
        var begin = contacts.dayCount
        for (lane, source) in sources.enumerated() {
            steps[Int(source)][lane] = 0
            begin = min(begin, Int(firstDays[Int(source)]))
        }
        contacts.vertices.withUnsafeBufferPointer { vertices in
            contacts.into.offsets.withUnsafeBufferPointer { offsets in
                contacts.into.slots.withUnsafeBufferPointer { tails in
                    for number in begin..<contacts.dayCount {
                        let first = Int(contacts.days[number])
                        let count = Int(contacts.days[number + 1]) - first
                        for slot in 0..<count { day[slot] = steps[Int(vertices[first + slot])] }
                        var isMoving = true
                        while isMoving {
                            isMoving = false
                            for slot in 0..<count {
                                var best = far
                                for arc in Int(offsets[first + slot])..<Int(offsets[first + slot + 1]) {
                                    let tail = Int(tails[arc])
                                    best = pointwiseMin(best, isStrict ? steps[Int(vertices[tail])] : day[tail - first])
                                }
                                let new = pointwiseMin(day[slot], best &+ Steps(repeating: 1))
                                if new == day[slot] { continue }
                                day[slot] = new
                                isMoving = !isStrict
                            }
                        }
                        for slot in 0..<count { steps[Int(vertices[first + slot])] = day[slot] }
                    }
                }
            }
        }
        var sums = [Double](repeating: 0, count: Steps.scalarCount)
        for vertex in 0..<contacts.vertexCount where steps[vertex] != far {
            for lane in sums.indices {
                let distance = steps[vertex][lane]
                if distance > 0, distance < far[0] { sums[lane] += 1 / Double(distance) }
            }
        }
        for (lane, source) in sources.enumerated() { near[Int(source)] = sums[lane] }
    }
}
