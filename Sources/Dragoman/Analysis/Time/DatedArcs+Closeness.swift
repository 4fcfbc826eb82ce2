extension DatedArcs {
    /// Temporal closeness of every vertex: Σ_{u≠v} 1 / d(v,u), the harmonic form, where d is the number of steps of the
    /// shortest chain from v to u whose days never go back, and 1/∞ is 0. Not normalised.
    ///
    /// The figures of `centrality()` without its betweenness: the arcs are swept once for each 32 vertices to set out
    /// from, one in each lane of a vector. Lanes are bytes; a chain of more than 124 steps makes them wider.
    ///
    /// - Parameters:
    ///   - strict: whether each step must be on a later day than the one before.
    ///   - threads: how many threads to use.
    /// - Complexity: O(V E / 32) vector steps, times the rounds in which the chains of a day settle, mostly two. Memory:
    ///   32 bytes a vertex and thread, 16 a vertex, beside the arcs.
    public func closeness(strict: Bool = false, threads: Int = Parallel.processors) -> [Double] {
        let order = settingOut()
        return closeness(order, width: 8, strict, threads) ?? closeness(order, width: 16, strict, threads)
            ?? closeness(order, width: 32, strict, threads)!
    }

    /// - Returns: `nil` where a chain has more steps than a lane of so many bits counts; 32 count every chain.
    func closeness(_ order: [(vertex: Int32, arc: Int32)], width: Int, _ strict: Bool, _ threads: Int) -> [Double]? {
        let lanes = 256 / width
        let near = Scratch<Double>(vertexCount, 0)
        let batches = (order.count + lanes - 1) / lanes
        let fits = Scratch<Bool>(batches, true)
        Parallel.forEach(batches, threads: threads, scratch: StepSweep(self, width: width, strict: strict)) {
            batch, sweep in
            let sources = order[batch * lanes..<min(order.count, batch * lanes + lanes)]
            fits.base[batch] = sweep.run(sources, to: near.base)
        }
        guard (0..<batches).allSatisfy({ fits.base[$0] }) else { return nil }
        return Array(UnsafeBufferPointer(start: near.base, count: vertexCount))
    }

    /// The vertices that arcs lead out of, with the first of them and by it: those in a batch set out at about the same time.
    func settingOut() -> [(vertex: Int32, arc: Int32)] {
        var isOut = [Bool](repeating: false, count: vertexCount)
        var order: [(vertex: Int32, arc: Int32)] = []
        order.reserveCapacity(vertexCount)
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
