extension EventTable {
    /// A chain from one actor to another whose dates never go back, the best for a goal; `nil` when there is none.
    ///
    /// Read as *certainly*, an event is taken to be over only on the last day of its date, and the next one must not
    /// be able to begin before: so an event without a date can only stand alone, and one with an open beginning only
    /// come first. Read as *possibly*, each event is on the first day of its date that is not before the event
    /// before. Equal answers go to fewer steps, then to the earlier rows.
    ///
    /// - Parameters:
    ///   - directed: chains follow the direction of events; reciprocal relations lead both ways.
    /// - Complexity: O(E log E); O(h E) for the fewest of h hops.
    ///
    /// Wu et al. 2014, doi:10.14778/2732939.2732945.
    public func chainInTimeOrder(
        from source: Int, to target: Int, goal: TimeOrder.Goal = .earliestArrival, order: TimeOrder = TimeOrder(),
        directed: Bool = false
    ) -> TimedChain? {
        if source == target {
            return TimedChain(vertices: [Int32(source)], rows: [], departure: nil, arrival: nil, isCertain: true)
        }
        let isBackward = goal == .latestDeparture
        let search = TimedSearch(table: self, order: order, directed: directed, isBackward: isBackward)
        var events =
            goal == .fewestHops
            ? search.fewestHops(from: source, to: target)
            : search.earliest(from: isBackward ? target : source, to: isBackward ? source : target)
        guard !events.isEmpty else { return nil }
        if isBackward { events.reverse() }
        var vertices = [Int32(source)]
        for event in events {
            vertices.append(sources[event] == vertices.last! ? targets[event] : sources[event])
        }
        return TimedChain(
            vertices: vertices, rows: events.map { rows[$0] }, departure: EventTable.day(earliest[events[0]]),
            arrival: EventTable.day(arrival(of: events, order)), isCertain: isCertain(events, strict: order.isStrict))
    }

    /// The day by which the last of some events in order is over.
    private func arrival(of events: [Int], _ order: TimeOrder) -> Int32 {
        if order.reading == .certainly { return latest[events.last!] }
        var day = Int64(Int32.min) - 1
        for event in events { day = max(day + (order.isStrict ? 1 : 0), Int64(earliest[event])) }
        return Int32(clamping: day)
    }

    /// Whether each event must be over before the next can begin.
    func isCertain(_ events: [Int], strict: Bool) -> Bool {
        zip(events, events.dropFirst()).allSatisfy {
            strict ? latest[$0] < earliest[$1] : latest[$0] <= earliest[$1] && latest[$0] != .max
        }
    }

    static func day(_ number: Int32) -> Day? {
        number == .min || number == .max ? nil : Day(number: number)
    }
}

/// Searches along events in the order of their dates, or against it with time turned round.
private struct TimedSearch {
    private let table: EventTable
    private let isCertain: Bool
    private let gap: Int64
    private let isBackward: Bool
    /// Where the events of each actor begin in `events`, and one more.
    private let offsets: [Int32]
    private let events: [Int32]

    init(table: EventTable, order: TimeOrder, directed: Bool, isBackward: Bool) {
        self.table = table
        self.isBackward = isBackward
        isCertain = order.reading == .certainly
        gap = order.isStrict ? 1 : 0
        var offsets = [Int32](repeating: 0, count: table.actors.count + 1)
        func ends(_ event: Int) -> (Int32, Int32?) {
            let both = !directed || Relation.isReciprocalByOrdinal[Int(table.relations[event])]
            let (from, to) =
                isBackward ? (table.targets[event], table.sources[event]) : (table.sources[event], table.targets[event])
            return (from, both ? to : nil)
        }
        for event in 0..<table.count where table.sources[event] != table.targets[event] {
            let (from, to) = ends(event)
            offsets[Int(from) + 1] += 1
            if let to { offsets[Int(to) + 1] += 1 }
        }
        for actor in table.actors.indices { offsets[actor + 1] += offsets[actor] }
        var next = offsets
        var events = [Int32](repeating: 0, count: Int(offsets.last!))
        for event in 0..<table.count where table.sources[event] != table.targets[event] {
            let (from, to) = ends(event)
            events[Int(next[Int(from)])] = Int32(event)
            next[Int(from)] += 1
            guard let to else { continue }
            events[Int(next[Int(to)])] = Int32(event)
            next[Int(to)] += 1
        }
        self.offsets = offsets
        self.events = events
    }

    /// Before any day there is.
    private static let start = Int64(Int32.min) - 1

    /// When an event is over for someone who is ready at a time; `nil` when it can't be taken.
    private func arrival(_ event: Int, ready: Int64) -> Int64? {
        // With time turned round the last day is the first; open ends stay open.
        let first = isBackward ? -Int64(table.latest[event]) : Int64(table.earliest[event])
        let last = isBackward ? -Int64(table.earliest[event]) : Int64(table.latest[event])
        let isFirst = ready == TimedSearch.start
        if isCertain {
            guard isFirst || ready + gap <= first && ready < Int64(Int32.max) else { return nil }
            return last
        }
        let day = isFirst ? first : max(ready + gap, first)
        return day <= last ? day : nil
    }

    private func other(_ event: Int, _ vertex: Int) -> Int {
        Int(table.sources[event]) == vertex ? Int(table.targets[event]) : Int(table.sources[event])
    }

    /// The events of a chain that arrives first; none when there is none.
    func earliest(from source: Int, to target: Int) -> [Int] {
        var ready = [Int64](repeating: .max, count: table.actors.count)
        var hops = [Int32](repeating: .max, count: table.actors.count)
        var through = [Int32](repeating: -1, count: table.actors.count)
        var isDone = [Bool](repeating: false, count: table.actors.count)
        var heap = BinaryHeap<Arrival>()
        ready[source] = TimedSearch.start
        hops[source] = 0
        heap.push(Arrival(time: ready[source], steps: 0, vertex: Int32(source)))
        while let reached = heap.pop() {
            let (time, steps, vertex) = (reached.time, reached.steps, reached.vertex)
            if isDone[Int(vertex)] { continue }
            isDone[Int(vertex)] = true
            if Int(vertex) == target { break }
            for place in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
                let event = Int(events[place])
                guard let arrival = arrival(event, ready: time) else { continue }
                let next = other(event, Int(vertex))
                if !isDone[next], (arrival, steps + 1) < (ready[next], hops[next]) {
                    ready[next] = arrival
                    hops[next] = steps + 1
                    through[next] = Int32(event)
                    heap.push(Arrival(time: arrival, steps: steps + 1, vertex: Int32(next)))
                }
            }
        }
        guard through[target] >= 0 else { return [] }
        var chain: [Int] = []
        var vertex = target
        while vertex != source {
            chain.append(Int(through[vertex]))
            vertex = other(chain.last!, vertex)
        }
        return chain.reversed()
    }

    /// The events of a chain of the fewest steps, among those the one that arrives first; none when there is none.
    ///
    /// Round k finds the earliest arrival at each actor with at most k steps.
    func fewestHops(from source: Int, to target: Int) -> [Int] {
        var ready = [Int64](repeating: .max, count: table.actors.count)
        // What was found: the actor, the event that leads to it, and the finding it goes on from.
        var findings: [(vertex: Int32, event: Int32, origin: Int32, time: Int64)] = [
            (Int32(source), -1, -1, TimedSearch.start)
        ]
        ready[source] = TimedSearch.start
        var round = 0..<1
        while !round.isEmpty {
            var latestFinding: [Int: Int] = [:]
            let end = findings.count
            for index in round {
                let (vertex, _, _, time) = findings[index]
                for place in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
                    let event = Int(events[place])
                    let next = other(event, Int(vertex))
                    guard let arrival = arrival(event, ready: time), arrival < ready[next] else { continue }
                    ready[next] = arrival
                    let finding = (Int32(next), Int32(event), Int32(index), arrival)
                    if let old = latestFinding[next] {
                        findings[old] = finding
                    } else {
                        latestFinding[next] = findings.count
                        findings.append(finding)
                    }
                }
            }
            if let found = latestFinding[target] {
                var chain: [Int] = []
                var index = Int32(found)
                while findings[Int(index)].origin >= 0 {
                    chain.append(Int(findings[Int(index)].event))
                    index = findings[Int(index)].origin
                }
                return chain.reversed()
            }
            round = end..<findings.count
        }
        return []
    }
}

/// An actor reached, by time, then by steps, then by number.
private struct Arrival: Comparable {
    let time: Int64
    let steps: Int32
    let vertex: Int32

    static func < (a: Arrival, b: Arrival) -> Bool { (a.time, a.steps, a.vertex) < (b.time, b.steps, b.vertex) }
}
