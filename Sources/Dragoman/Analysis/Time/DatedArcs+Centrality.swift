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
        let steps = DatedSteps(self)
        let parts = min(Parallel.parts, vertexCount)
        let sums = Scratch<Double>(parts * vertexCount, 0)
        let near = Scratch<Double>(vertexCount, 0)
        Parallel.forEach(parts, threads: threads, scratch: DatedSearch(steps, strict: strict)) { part, search in
            for source in stride(from: part, to: vertexCount, by: parts) {
                near.base[source] = search.run(source, to: sums.base + part * vertexCount)
            }
        }
        let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
        var betweenness = [Double](repeating: 0, count: vertexCount)
        for part in 0..<parts {
            for vertex in 0..<vertexCount where pairs > 0 {
                betweenness[vertex] += sums.base[part * vertexCount + vertex] / pairs
            }
        }
        return ((0..<vertexCount).map { near.base[$0] }, betweenness)
    }
}

/// Arcs by their tail and day, without repetitions, and the states that they lead to: a vertex on a day.
private struct DatedSteps {
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
}

/// Breadth-first search over states from one source, with path counts, and the way back.
private struct DatedSearch {
    private let steps: DatedSteps
    private let gap: Int32
    private var distances: [Int32]
    private var paths: [Double]
    private var shares: [Double]
    private var nearest: [Int32]
    private var totals: [Double]

    init(_ steps: DatedSteps, strict: Bool) {
        self.steps = steps
        gap = strict ? 1 : 0
        let count = steps.stateVertices.count
        distances = [Int32](repeating: -1, count: count)
        paths = [Double](repeating: 0, count: count)
        shares = [Double](repeating: 0, count: count)
        nearest = [Int32](repeating: -1, count: steps.vertexCount)
        totals = [Double](repeating: 0, count: steps.vertexCount)
    }

    /// - Returns: the source's closeness.
    mutating func run(_ source: Int, to sums: UnsafeMutablePointer<Double>) -> Double {
        for state in distances.indices {
            distances[state] = -1
            paths[state] = 0
            shares[state] = 0
        }
        for vertex in nearest.indices {
            nearest[vertex] = -1
            totals[vertex] = 0
        }
        nearest[source] = 0
        // States in the order they are found; within a level by vertex and day, which their numbers are in.
        var order: [Int32] = []
        var levels = [0]
        for arc in Int(steps.offsets[source])..<Int(steps.offsets[source + 1]) {
            reach(steps.states[arc], 1, 1, &order)
        }
        var distance: Int32 = 1
        while levels.last! < order.count {
            let first = levels.last!
            levels.append(order.count)
            order[first...].sort()
            let level = order[first...]
            distance += 1
            var index = level.startIndex
            while index < level.endIndex {
                let vertex = Int(steps.stateVertices[Int(level[index])])
                var end = index
                while end < level.endIndex, Int(steps.stateVertices[Int(level[end])]) == vertex { end += 1 }
                var counted = 0.0
                let firstDay = steps.stateDays[Int(level[index])] + gap
                for arc in arcs(of: vertex, from: firstDay) {
                    while index < end, steps.stateDays[Int(level[index])] + gap <= steps.days[arc] {
                        counted += paths[Int(level[index])]
                        index += 1
                    }
                    reach(steps.states[arc], distance, counted, &order)
                }
                index = end
            }
        }
        var closeness = 0.0
        for vertex in nearest.indices where nearest[vertex] > 0 { closeness += 1 / Double(nearest[vertex]) }
        for state in order {
            let vertex = Int(steps.stateVertices[Int(state)])
            if distances[Int(state)] == nearest[vertex] { totals[vertex] += paths[Int(state)] }
        }
        comeBack(order, levels, source, sums)
        return closeness
    }

    private func arcs(of vertex: Int, from day: Int32) -> Range<Int> {
        var low = Int(steps.offsets[vertex])
        let last = Int(steps.offsets[vertex + 1])
        var high = last
        while low < high {
            let middle = (low + high) / 2
            if steps.days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low..<last
    }

    private mutating func reach(_ state: Int32, _ distance: Int32, _ count: Double, _ order: inout [Int32]) {
        if distances[Int(state)] < 0 {
            distances[Int(state)] = distance
            order.append(state)
            let vertex = Int(steps.stateVertices[Int(state)])
            if nearest[vertex] < 0 { nearest[vertex] = distance }
        }
        if distances[Int(state)] == distance { paths[Int(state)] += count }
    }

    private mutating func comeBack(
        _ order: [Int32], _ levels: [Int], _ source: Int, _ sums: UnsafeMutablePointer<Double>
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
                var arc = Int(steps.offsets[vertex + 1]) - 1
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
