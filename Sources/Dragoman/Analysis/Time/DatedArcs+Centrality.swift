extension DatedArcs {
    /// Temporal closeness and betweenness: by chains whose days never go back, of the fewest steps.
    ///
    /// closeness(v) = Σ_{u≠v} 1 / d(v,u), the harmonic form, where d is the number of steps of the shortest chain in
    /// time that sets out from v. betweenness(v) = Σ_{s≠v≠t} σ(s,t|v) / σ(s,t) over ordered pairs, divided by
    /// (n-1)(n-2); σ counts chains, two chains being different when they visit other vertices or on other days.
    /// Fewer than three vertices have no betweenness.
    ///
    /// - Parameters:
    ///   - strict: whether each step must be on a later day than the one before.
    /// - Complexity: O(V E); memory 96 bytes for each vertex on each day and thread, `TemporalBrandes` says how.
    ///
    /// Brunelli, Crescenzi and Viennot 2024, doi:10.1145/3637528.3671825 (the way); Buß et al. 2020,
    /// doi:10.1145/3394486.3403259 (the measure: "shortest", for chains that may or may not go on within a day).
    public func centrality(strict: Bool = false, threads: Int = Parallel.processors) -> (
        closeness: [Double], betweenness: [Double]
    ) {
        let found = dependencies(of: Array(0..<vertexCount), strict: strict, threads: threads)
        let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
        return (found.closeness, found.sums.map { pairs > 0 ? $0 / pairs : 0 })
    }

    /// Temporal betweenness from some sources drawn evenly, with a guarantee: with probability `1 - failure` every
    /// figure is within `error` of that of `centrality()`.
    ///
    /// A figure is a mean over all sources of what each adds, which is at most n / (n-1). Of k sources, none drawn twice,
    /// the mean is off by more than the error with a probability of at most
    /// 2 exp(-2 k error² (1 - 1/n)² / (1 - (k-1)/n)); k is the smallest for which that is below failure / n. Small
    /// errors need most sources, and nothing is gained.
    /// - Parameter seed: the same seed gives the same figures with any number of threads.
    /// - Returns: the figures, and how many sources were drawn.
    /// - Throws: `AnalysisError` for an error or failure that is not between 0 and 1.
    /// - Complexity: that of `centrality()`, times the share of sources.
    ///
    /// Serfling 1974, doi:10.1214/aos/1176342611; Brandes and Pich 2007, doi:10.1142/S0218127407018403.
    public func approximateBetweenness(
        error: Double = 0.01, failure: Double = 0.1, strict: Bool = false, seed: UInt64 = 1,
        threads: Int = Parallel.processors
    ) throws(AnalysisError) -> (values: [Double], samples: Int) {
        guard error > 0, error < 1, failure > 0, failure < 1 else {
            throw AnalysisError(
                place: "rank temporal-betweenness",
                problem: "error \(error) and failure \(failure) can't both be kept",
                remedy: "take both between 0 and 1, such as 0.05 and 0.1")
        }
        let count = Double(vertexCount)
        guard vertexCount > 2 else { return ([Double](repeating: 0, count: vertexCount), 0) }
        let scale = 1 / (1 - 1 / count)
        let independent = scale * scale * Double.logarithm(2 * count / failure) / (2 * error * error)
        let samples = min(vertexCount, Int((independent * (1 + 1 / count) / (1 + independent / count)).rounded(.up)))
        var random = SplitMix(seed: seed)
        var sources = Array(0..<vertexCount)
        for place in 0..<samples {
            sources.swapAt(place, place + Int(random.next(below: UInt64(vertexCount - place))))
        }
        let found = dependencies(of: sources[..<samples].sorted(), strict: strict, threads: threads)
        let share = count / (Double(samples) * (count - 1) * (count - 2))
        return (found.sums.map { $0 * share }, samples)
    }

    /// The closeness of some sources, and the sums of what they add to betweenness.
    private func dependencies(of sources: [Int], strict: Bool, threads: Int) -> (closeness: [Double], sums: [Double]) {
        let contacts = DatedContacts(self)
        let firstDays = contacts.firstDays()
        let order = contacts.grouped(sources.map(Int32.init), firstDays)
        let width = TemporalBrandes.width
        let batches = (order.count + width - 1) / width
        let parts = min(Parallel.parts, batches)
        let near = Scratch<Double>(order.count, 0)
        let sums = Parallel.sums(
            parts, width: vertexCount, zero: 0.0, threads: threads,
            scratch: TemporalBrandes(contacts, strict: strict), adding: +=
        ) { part, search, sums in
            for batch in stride(from: part, to: batches, by: parts) {
                let begin = batch * width
                let some = order[begin..<min(order.count, begin + width)]
                let firstDay = some.reduce(Int32.max) { min($0, firstDays[Int($1)]) }
                search.add(sources: some, from: Int(firstDay), to: sums, near: near.base + begin)
            }
        }
        var places = [Double](repeating: 0, count: vertexCount)
        for (place, source) in order.enumerated() { places[Int(source)] = near.base[place] }
        return (sources.map { places[$0] }, Array(UnsafeBufferPointer(start: sums.base, count: vertexCount)))
    }
}
