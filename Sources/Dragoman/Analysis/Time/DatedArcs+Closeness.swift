extension DatedArcs {
    /// Temporal closeness of every vertex: Σ_{u≠v} 1 / d(v,u), the harmonic form, where d is the number of steps of the
    /// shortest chain from v to u whose days never go back, and 1/∞ is 0. Not normalised.
    ///
    /// The figures of `centrality()` without its betweenness: the arcs are swept once for each 32 vertices to set out
    /// from, one in each lane of a vector. Lanes are bytes; a chain of more than 125 steps makes them wider.
    ///
    /// - Parameters:
    ///   - strict: whether each step must be on a later day than the one before.
    ///   - threads: how many threads to use.
    /// - Complexity: O(V E / 32) vector steps, times the rounds in which the chains of a day settle, mostly two. Memory:
    ///   32 bytes a vertex and thread, 16 a vertex, beside the arcs.
    public func closeness(strict: Bool = false, threads: Int = Parallel.processors) -> [Double] {
        // No chain has more steps than there are vertices.
        closeness(SIMD32<UInt8>.self, strict, threads)
            ?? (vertexCount < Int(UInt16.max) / 2 ? closeness(SIMD16<UInt16>.self, strict, threads) : nil)
            ?? closeness(SIMD8<UInt32>.self, strict, threads)!
    }

    /// - Returns: `nil` where a chain has more steps than a lane counts.
    @inline(__always)
    private func closeness<Steps: SIMD & BitwiseCopyable & Sendable>(_: Steps.Type, _ strict: Bool, _ threads: Int)
        -> [Double]?
    where Steps.Scalar: FixedWidthInteger {
        let order = settingOut()
        let width = Steps.scalarCount
        let near = Scratch<Double>(vertexCount, 0)
        let batches = (order.count + width - 1) / width
        let fits = Scratch<Bool>(batches, true)
        Parallel.forEach(batches, threads: threads, scratch: StepSweep<Steps>(self, strict: strict)) { batch, sweep in
            let sources = order[batch * width..<min(order.count, batch * width + width)]
            fits.base[batch] = sweep.run(sources, to: near.base)
        }
        guard (0..<batches).allSatisfy({ fits.base[$0] }) else { return nil }
        return Array(UnsafeBufferPointer(start: near.base, count: vertexCount))
    }

    /// The vertices that arcs lead out of, by the first of them: those in a batch set out at about the same time.
    private func settingOut() -> [(vertex: Int32, arc: Int32)] {
        var isOut = [Bool](repeating: false, count: vertexCount)
        var order: [(vertex: Int32, arc: Int32)] = []
        func setOut(_ vertex: Int32, _ arc: Int) {
            if isOut[Int(vertex)] { return }
            isOut[Int(vertex)] = true
            order.append((vertex, Int32(arc)))
        }
        for arc in days.indices where sources[arc] != targets[arc] {
            setOut(sources[arc], arc)
            if !isDirected { setOut(targets[arc], arc) }
        }
        return order
    }
}

/// One thread's vectors: the fewest steps to each vertex so far, from each source in a lane.
private struct StepSweep<Steps: SIMD & BitwiseCopyable> where Steps.Scalar: FixedWidthInteger {
    private let arcs: DatedArcs
    private let isStrict: Bool
    private let steps: Scratch<Steps>
    /// What a day brings when it counts from the next, and to whom.
    private var fresh: [Steps] = []
    private var touched: [Int32] = []
    /// The place of a vertex in these two; below 0 when it isn't there.
    private let slots: Scratch<Int32>

    /// Further than any chain; one step more doesn't overflow.
    private var far: Steps { Steps(repeating: Steps.Scalar.max >> 1) }

    init(_ arcs: DatedArcs, strict: Bool) {
        self.arcs = arcs
        isStrict = strict
        steps = Scratch(arcs.vertexCount, Steps.zero)
        slots = Scratch(strict ? arcs.vertexCount : 0, -1)
    }

    /// Sets the closeness of some sources.
    /// - Returns: whether every chain has fewer steps than a lane counts.
    mutating func run(_ sources: ArraySlice<(vertex: Int32, arc: Int32)>, to near: UnsafeMutablePointer<Double>) -> Bool
    {
        let far = far
        steps.base.update(repeating: far, count: arcs.vertexCount)
        for (lane, source) in sources.enumerated() { steps.base[Int(source.vertex)][lane] = 0 }
        var begin = sources.reduce(Int32.max) { min($0, $1.arc) }
        // Back to the first of its day.
        while begin > 0, arcs.days[Int(begin) - 1] == arcs.days[Int(begin)] { begin -= 1 }
        sweep(from: Int(begin))
        var sums = [Double](repeating: 0, count: Steps.scalarCount)
        var longest = 0
        for vertex in 0..<arcs.vertexCount where steps.base[vertex] != far {
            for lane in sums.indices {
                let distance = steps.base[vertex][lane]
                if distance > 0, distance < far[0] {
                    sums[lane] += 1 / Double(distance)
                    longest = max(longest, Int(distance))
                }
            }
        }
        for (lane, source) in sources.enumerated() { near[Int(source.vertex)] = sums[lane] }
        return longest < Int(far[0]) - 1
    }

    @inline(__always)
    private mutating func sweep(from first: Int) {
        let steps = steps.base
        let one = Steps(repeating: 1)
        arcs.sources.withUnsafeBufferPointer { tails in
            arcs.targets.withUnsafeBufferPointer { heads in
                arcs.days.withUnsafeBufferPointer { days in
                    var begin = first
                    while begin < days.count {
                        var end = begin
                        while end < days.count, days[end] == days[begin] { end += 1 }
                        var isMoving = true
                        while isMoving {
                            isMoving = false
                            for arc in begin..<end {
                                let (source, target) = (Int(tails[arc]), Int(heads[arc]))
                                let (here, there) = (steps[source], steps[target])
                                let onward = pointwiseMin(there, here &+ one)
                                if onward != there {
                                    if isStrict {
                                        hold(target, onward)
                                    } else {
                                        steps[target] = onward
                                        isMoving = true
                                    }
                                }
                                if arcs.isDirected { continue }
                                let back = pointwiseMin(here, there &+ one)
                                if back != here {
                                    if isStrict {
                                        hold(source, back)
                                    } else {
                                        steps[source] = back
                                        isMoving = true
                                    }
                                }
                            }
                        }
                        for (slot, vertex) in touched.enumerated() {
                            steps[Int(vertex)] = fresh[slot]
                            slots.base[Int(vertex)] = -1
                        }
                        touched.removeAll(keepingCapacity: true)
                        fresh.removeAll(keepingCapacity: true)
                        begin = end
                    }
                }
            }
        }
    }

    private mutating func hold(_ vertex: Int, _ brought: Steps) {
        let slot = Int(slots.base[vertex])
        if slot >= 0 {
            fresh[slot] = pointwiseMin(fresh[slot], brought)
        } else {
            slots.base[vertex] = Int32(touched.count)
            touched.append(Int32(vertex))
            fresh.append(brought)
        }
    }
}
