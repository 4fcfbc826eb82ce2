extension TemporalBrandes {
    /// Takes the chains on through a day.
    @inline(__always)
    mutating func goOut(_ day: Int) {
        let first = Int(contacts.days[day])
        let count = Int(contacts.days[day + 1]) - first
        guard settleSteps(first, count) else { return }
        let (steps, paths, daySteps, dayPaths, flow) = (
            steps.base, paths.base, daySteps.base, dayPaths.base, flow.base
        )
        contacts.vertices.withUnsafeBufferPointer { vertices in
            // Chains of more steps than now are done with.
            for slot in 0..<count {
                let vertex = Int(vertices[first + slot])
                dayPaths[slot] = paths[vertex].replacing(
                    with: 0, where: TemporalBrandes.isOther(daySteps[slot], steps[vertex]))
            }
            list(first, count, vertices)
            contacts.into.offsets.withUnsafeBufferPointer { offsets in
                contacts.into.slots.withUnsafeBufferPointer { tails in
                    var level = senders.first
                    while level <= senders.last, level < receivers.last {
                        let here = senders[level]
                        for slot in here {
                            let vertex = Int(vertices[first + Int(slot)])
                            let own = isStrict ? steps[vertex] : daySteps[Int(slot)]
                            let chains = isStrict ? paths[vertex] : dayPaths[Int(slot)]
                            flow[Int(slot)] = Lanes.zero.replacing(
                                with: chains, where: TemporalBrandes.isLevel(own, level))
                        }
                        for slot in receivers[level + 1] {
                            var sum = Lanes.zero
                            for arc in Int(offsets[first + Int(slot)])..<Int(offsets[first + Int(slot) + 1]) {
                                sum += flow[Int(tails[arc]) - first]
                            }
                            dayPaths[Int(slot)] += Lanes.zero.replacing(
                                with: sum, where: TemporalBrandes.isLevel(daySteps[Int(slot)], level + 1))
                        }
                        for slot in here { flow[Int(slot)] = .zero }
                        level += 1
                    }
                }
            }
            for slot in 0..<count {
                let vertex = Int(vertices[first + slot])
                if dayPaths[slot] == paths[vertex], daySteps[slot] == steps[vertex] { continue }
                log.slots.append(Int32(first + slot))
                log.steps.append(steps[vertex])
                log.paths.append(paths[vertex])
                steps[vertex] = daySteps[slot]
                paths[vertex] = dayPaths[slot]
            }
        }
    }

    /// Finds the fewest steps to the slots of a day by its end.
    ///
    /// - Returns: whether any chain has come to any of them.
    @inline(__always)
    private func settleSteps(_ first: Int, _ count: Int) -> Bool {
        let (steps, daySteps) = (steps.base, daySteps.base)
        return contacts.vertices.withUnsafeBufferPointer { vertices in
            contacts.into.offsets.withUnsafeBufferPointer { offsets in
                contacts.into.slots.withUnsafeBufferPointer { tails in
                    var fewest = Steps(repeating: TemporalBrandes.far)
                    for slot in 0..<count {
                        daySteps[slot] = steps[Int(vertices[first + slot])]
                        fewest = pointwiseMin(fewest, daySteps[slot])
                    }
                    if fewest == Steps(repeating: TemporalBrandes.far) { return false }
                    if isStrict {
                        for slot in 0..<count {
                            var best = Steps(repeating: TemporalBrandes.far)
                            for arc in Int(offsets[first + slot])..<Int(offsets[first + slot + 1]) {
                                best = pointwiseMin(best, steps[Int(vertices[Int(tails[arc])])])
                            }
                            daySteps[slot] = pointwiseMin(daySteps[slot], best &+ 1)
                        }
                        return true
                    }
                    var isMoving = true
                    while isMoving {
                        isMoving = false
                        for slot in 0..<count {
                            var best = Steps(repeating: TemporalBrandes.far)
                            for arc in Int(offsets[first + slot])..<Int(offsets[first + slot + 1]) {
                                best = pointwiseMin(best, daySteps[Int(tails[arc]) - first])
                            }
                            let own = daySteps[slot]
                            let new = pointwiseMin(own, best &+ 1)
                            if new == own { continue }
                            daySteps[slot] = new
                            isMoving = true
                        }
                    }
                    return true
                }
            }
        }
    }

    /// Lists senders and receivers of a day, whose steps at its end stand in `daySteps`.
    @inline(__always)
    private mutating func list(_ first: Int, _ count: Int, _ vertices: UnsafeBufferPointer<Int32>) {
        let (steps, daySteps) = (steps.base, daySteps.base)
        receivers.list(count) { daySteps[$0] }
        if isStrict {
            senders.list(count) { steps[Int(vertices[first + $0])] }
        } else {
            senders = receivers
        }
    }

    /// Hands the shares of a day's chains back, and brings back what was before the day.
    @inline(__always)
    mutating func comeBack(_ day: Int, to sums: UnsafeMutablePointer<Double>) {
        let first = Int(contacts.days[day])
        let count = Int(contacts.days[day + 1]) - first
        let (steps, shares, daySteps, dayShares, flow, paths) = (
            steps.base, shares.base, daySteps.base, dayPaths.base, flow.base, paths.base
        )
        contacts.vertices.withUnsafeBufferPointer { vertices in
            for slot in 0..<count {
                let vertex = Int(vertices[first + slot])
                daySteps[slot] = steps[vertex]
                dayShares[slot] = shares[vertex]
            }
            // Chains of a strict day leave from what was before it.
            if isStrict { bringBack(from: first, vertices) }
            list(first, count, vertices)
            contacts.out.offsets.withUnsafeBufferPointer { offsets in
                contacts.out.slots.withUnsafeBufferPointer { heads in
                    var level = min(senders.last, receivers.last - 1)
                    while level >= senders.first {
                        let there = receivers[level + 1]
                        for slot in there {
                            let vertex = Int(vertices[first + Int(slot)])
                            flow[Int(slot)] = Lanes.zero.replacing(
                                with: isStrict ? dayShares[Int(slot)] : shares[vertex],
                                where: TemporalBrandes.isLevel(daySteps[Int(slot)], level + 1))
                        }
                        for slot in senders[level] {
                            let vertex = Int(vertices[first + Int(slot)])
                            var sum = Lanes.zero
                            for arc in Int(offsets[first + Int(slot)])..<Int(offsets[first + Int(slot) + 1]) {
                                sum += flow[Int(heads[arc]) - first]
                            }
                            sum = Lanes.zero.replacing(with: sum, where: TemporalBrandes.isLevel(steps[vertex], level))
                            shares[vertex] += sum
                            if level > 0 { sums[vertex] += (sum * paths[vertex]).total }
                        }
                        for slot in there { flow[Int(slot)] = .zero }
                        level -= 1
                    }
                }
            }
            if !isStrict { bringBack(from: first, vertices) }
        }
    }

    /// Undoes the entries of the log for the slots from one on.
    @inline(__always)
    private mutating func bringBack(from first: Int, _ vertices: UnsafeBufferPointer<Int32>) {
        let (steps, paths, shares) = (steps.base, paths.base, shares.base)
        while let slot = log.slots.last, Int(slot) >= first {
            log.slots.removeLast()
            let vertex = Int(vertices[Int(slot)])
            let before = log.steps.removeLast()
            // Chains of more steps went no further once there were shorter ones.
            shares[vertex].replace(with: 0, where: TemporalBrandes.isOther(before, steps[vertex]))
            steps[vertex] = before
            paths[vertex] = log.paths.removeLast()
        }
    }

    // Both sides are whole vectors: against a single figure the compiler goes lane by lane.
    @inline(__always)
    static func isLevel(_ steps: Steps, _ level: Int32) -> SIMDMask<SIMD8<Int64>> {
        SIMD8<Int64>(truncatingIfNeeded: steps) .== SIMD8<Int64>(repeating: Int64(level))
    }

    @inline(__always)
    static func isOther(_ a: Steps, _ b: Steps) -> SIMDMask<SIMD8<Int64>> {
        SIMD8<Int64>(truncatingIfNeeded: a) .!= SIMD8<Int64>(truncatingIfNeeded: b)
    }
}
