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
    /// - Complexity: O(V h E) for chains of up to h steps, memory O(E) a thread.
    ///
    /// Buß et al. 2020, doi:10.1145/3394486.3403259.
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
        let steps = DatedSteps(self)
        let parts = min(Parallel.parts, sources.count)
        let near = Scratch<Double>(sources.count, 0)
        let sums = Parallel.sums(
            parts, width: vertexCount, zero: 0.0, threads: threads, scratch: DatedSearch(steps, strict: strict),
            adding: +=
        ) { part, search, sums in
            for place in stride(from: part, to: sources.count, by: parts) {
                near.base[place] = search.run(sources[place], to: sums)
            }
        }
        return (
            Array(UnsafeBufferPointer(start: near.base, count: sources.count)),
            Array(UnsafeBufferPointer(start: sums.base, count: vertexCount))
        )
    }
}

/// Arcs by their tail and day, without repetitions, and the states that they lead to: a vertex on a day.
struct DatedSteps {
    let vertexCount: Int
    /// Where the arcs of each vertex begin, and one more; by day.
    let offsets: [Int32]
    let days: [Int32]
    /// The state that each arc leads to.
    let states: [Int32]
    let stateVertices: [Int32]
    let stateDays: [Int32]

    init(_ arcs: DatedArcs) {
        vertexCount = arcs.vertexCount
        var all: [(tail: Int32, day: Int32, head: Int32)] = []
        for arc in arcs.sources.indices where arcs.sources[arc] != arcs.targets[arc] {
            all.append((arcs.sources[arc], arcs.days[arc], arcs.targets[arc]))
            if !arcs.isDirected { all.append((arcs.targets[arc], arcs.days[arc], arcs.sources[arc])) }
        }
        all.sort { ($0.head, $0.day, $0.tail) < ($1.head, $1.day, $1.tail) }
        var vertices: [Int32] = []
        var stateDays: [Int32] = []
        var steps: [(tail: Int32, day: Int32, state: Int32)] = []
        var last: (tail: Int32, day: Int32, head: Int32) = (-1, 0, -1)
        for arc in all where arc != last {
            if arc.head != last.head || arc.day != last.day {
                vertices.append(arc.head)
                stateDays.append(arc.day)
            }
            steps.append((arc.tail, arc.day, Int32(vertices.count - 1)))
            last = arc
        }
        steps.sort { ($0.tail, $0.day, $0.state) < ($1.tail, $1.day, $1.state) }
        var offsets = [Int32](repeating: 0, count: vertexCount + 1)
        for step in steps { offsets[Int(step.tail) + 1] += 1 }
        for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
        self.offsets = offsets
        days = steps.map(\.day)
        states = steps.map(\.state)
        stateVertices = vertices
        self.stateDays = stateDays
    }

    /// For each arc the first one out of its head that may follow it; the number of arcs where none may.
    func following(gap: Int32) -> [Int32] {
        days.indices.map { arc in
            let following = arcs(of: Int(stateVertices[Int(states[arc])]), from: days[arc] + gap)
            return Int32(following.isEmpty ? days.count : following.lowerBound)
        }
    }

    /// The arcs out of a vertex from a day on.
    func arcs(of vertex: Int, from day: Int32) -> Range<Int> {
        var low = Int(offsets[vertex])
        let last = Int(offsets[vertex + 1])
        var high = last
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low..<last
    }
}

/// Breadth-first search over states from one source, with path counts, and the way back.
///
/// A state is passed over when fewer steps reach its vertex as early: all that goes on from there does so in fewer
/// steps from the other. So each arc is looked at once, from the first level that reaches its tail in time.
private struct DatedSearch {
    private let steps: DatedSteps
    private let gap: Int32
    private var distances: [Int32]
    private var paths: [Double]
    private var shares: [Double]
    private var nearest: [Int32]
    /// The first day on which fewer steps than now reach each vertex.
    private var firstDays: [Int32]
    /// The same before this level.
    private var earlierDays: [Int32]
    /// Up to which arc each vertex of each level was looked at, in the order of looking.
    private var lastArcs: [Int32] = []
    /// The states of a level, a bit each, to bring them in order.
    private var isFound: [UInt64]
    private var order: [Int32] = []
    private var totals: [Double]

    init(_ steps: DatedSteps, strict: Bool) {
        self.steps = steps
        gap = strict ? 1 : 0
        let count = steps.stateVertices.count
        distances = [Int32](repeating: -1, count: count)
        paths = [Double](repeating: 0, count: count)
        shares = [Double](repeating: 0, count: count)
        nearest = [Int32](repeating: -1, count: steps.vertexCount)
        firstDays = [Int32](repeating: .max, count: steps.vertexCount)
        earlierDays = firstDays
        isFound = [UInt64](repeating: 0, count: (count + 63) / 64)
        totals = [Double](repeating: 0, count: steps.vertexCount)
    }

    /// - Returns: the source's closeness.
    mutating func run(_ source: Int, to sums: UnsafeMutablePointer<Double>) -> Double {
        for state in order {
            distances[Int(state)] = -1
            paths[Int(state)] = 0
            shares[Int(state)] = 0
        }
        for vertex in nearest.indices {
            nearest[vertex] = -1
            firstDays[vertex] = .max
            totals[vertex] = 0
        }
        nearest[source] = 0
        firstDays[source] = .min
        // States in the order they are found; within a level by vertex and day, which their numbers are in.
        order.removeAll(keepingCapacity: true)
        lastArcs.removeAll(keepingCapacity: true)
        var levels = [0]
        for arc in Int(steps.offsets[source])..<Int(steps.offsets[source + 1]) { reach(steps.states[arc], 1, 1) }
        var distance: Int32 = 1
        while levels.last! < order.count {
            let first = levels.last!
            levels.append(order.count)
            let last = order.count
            sortLevel(from: first)
            distance += 1
            var index = first
            while index < last {
                let vertex = Int(steps.stateVertices[Int(order[index])])
                var end = index
                while end < last, Int(steps.stateVertices[Int(order[end])]) == vertex { end += 1 }
                var counted = 0.0
                let firstDay = steps.stateDays[Int(order[index])] + gap
                let before = earlierDays[vertex]
                let arcs = steps.arcs(of: vertex, from: firstDay)
                var lastArc = arcs.upperBound
                for arc in arcs {
                    if steps.days[arc] - gap >= before {
                        lastArc = arc
                        break
                    }
                    while index < end, steps.stateDays[Int(order[index])] + gap <= steps.days[arc] {
                        counted += paths[Int(order[index])]
                        index += 1
                    }
                    reach(steps.states[arc], distance, counted)
                }
                lastArcs.append(Int32(lastArc))
                index = end
            }
        }
        var closeness = 0.0
        for vertex in nearest.indices where nearest[vertex] > 0 { closeness += 1 / Double(nearest[vertex]) }
        for state in order {
            let vertex = Int(steps.stateVertices[Int(state)])
            if distances[Int(state)] == nearest[vertex] { totals[vertex] += paths[Int(state)] }
        }
        comeBack(levels, source, sums)
        return closeness
    }

    /// Brings the states of the level that begins at a place in order, and notes their days.
    private mutating func sortLevel(from first: Int) {
        let count = order.count - first
        for place in first..<order.count {
            let vertex = Int(steps.stateVertices[Int(order[place])])
            earlierDays[vertex] = firstDays[vertex]
        }
        for place in first..<order.count {
            let state = Int(order[place])
            isFound[state >> 6] |= 1 << UInt64(state & 63)
            let vertex = Int(steps.stateVertices[state])
            firstDays[vertex] = min(firstDays[vertex], steps.stateDays[state])
        }
        // A look at all states is dearer than sorting a few.
        if count * 16 < isFound.count {
            for place in first..<order.count { isFound[Int(order[place]) >> 6] = 0 }
            return order[first...].sort()
        }
        var place = first
        for word in isFound.indices where isFound[word] != 0 {
            var rest = isFound[word]
            isFound[word] = 0
            while rest != 0 {
                order[place] = Int32(word << 6 + rest.trailingZeroBitCount)
                rest &= rest &- 1
                place += 1
            }
        }
    }

    private mutating func reach(_ state: Int32, _ distance: Int32, _ count: Double) {
        if distances[Int(state)] < 0 {
            let vertex = Int(steps.stateVertices[Int(state)])
            if steps.stateDays[Int(state)] >= firstDays[vertex] { return }
            distances[Int(state)] = distance
            order.append(state)
            if nearest[vertex] < 0 { nearest[vertex] = distance }
        }
        if distances[Int(state)] == distance { paths[Int(state)] += count }
    }

    private mutating func comeBack(
        _ levels: [Int], _ source: Int, _ sums: UnsafeMutablePointer<Double>
    ) {
        // `shares` holds what runs through a state, divided by its paths.
        for level in stride(from: levels.count - 2, through: 0, by: -1) {
            var end = levels[level + 1]
            let distance = Int32(level + 2)
            while end > levels[level] {
                let vertex = Int(steps.stateVertices[Int(order[end - 1])])
                var begin = end
                while begin > levels[level], Int(steps.stateVertices[Int(order[begin - 1])]) == vertex { begin -= 1 }
                var handed = 0.0
                var arc = Int(lastArcs.removeLast()) - 1
                // Later arcs first: what each hands down counts for every state of an earlier day.
                for place in stride(from: end - 1, through: begin, by: -1) {
                    let state = Int(order[place])
                    while arc >= Int(steps.offsets[vertex]), steps.days[arc] >= steps.stateDays[state] + gap {
                        let next = Int(steps.states[arc])
                        if distances[next] == distance { handed += shares[next] }
                        arc -= 1
                    }
                    let isEnd = distances[state] == nearest[vertex] && vertex != source
                    shares[state] = handed + (isEnd ? 1 / totals[vertex] : 0)
                    if vertex != source { sums[vertex] += paths[state] * handed }
                }
                end = begin
            }
        }
    }
}
