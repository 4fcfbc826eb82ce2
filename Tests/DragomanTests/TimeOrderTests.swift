import Testing

@testable import Dragoman

@Suite struct TimeOrderTests {
    ///     a -(Jan 5)- b -(Jan 5)- c -(2024)- d, and a -(Mar 1)- c
    static let table = Sample.graph([
        Sample.event("1", "a", .talks, "b", "2024-01-05"), Sample.event("2", "b", .talks, "c", "2024-01-05"),
        Sample.event("3", "c", .talks, "d", "2024"), Sample.event("4", "a", .talks, "c", "2024-03-01"),
        Sample.event("5", "d", .talks, "e"),
    ]).table

    private func rows(
        _ from: Int, _ to: Int, _ goal: TimeOrder.Goal, _ reading: TimeOrder.Reading, strict: Bool = false
    )
        -> [Int32]?
    {
        TimeOrderTests.table.chainInTimeOrder(
            from: from, to: to, goal: goal, order: TimeOrder(reading: reading, isStrict: strict))?.rows
    }

    @Test func goals() {
        #expect(rows(0, 2, .earliestArrival, .certainly) == [0, 1])
        #expect(rows(0, 2, .fewestHops, .certainly) == [3])
        #expect(rows(0, 2, .latestDeparture, .certainly) == [3])
    }

    @Test func strict() {
        #expect(rows(0, 2, .earliestArrival, .certainly, strict: true) == [3])
        #expect(rows(1, 3, .earliestArrival, .possibly, strict: true) == [1, 2])
    }

    @Test func fuzzy() {
        // Some day of 2024 may be after 1 March, or before it.
        #expect(rows(0, 3, .fewestHops, .possibly) == [3, 2])
        #expect(rows(0, 3, .fewestHops, .certainly) == nil)
        // An event without a date may be any time, and can only stand alone for certain.
        #expect(rows(2, 4, .fewestHops, .possibly) == [2, 4])
        #expect(rows(2, 4, .fewestHops, .certainly) == nil)
        #expect(rows(3, 4, .earliestArrival, .certainly) == [4])
        let chain = TimeOrderTests.table.chainInTimeOrder(from: 0, to: 3, goal: .earliestArrival)
        #expect(chain?.rows == [0, 1, 2] && chain?.isCertain == false)
        #expect(chain?.arrival?.description == "2024-01-05")
    }

    @Test func degenerate() {
        #expect(rows(2, 2, .fewestHops, .certainly) == [])
        #expect(EventTable(actors: [Sample.actor("a"), Sample.actor("b")]).chainInTimeOrder(from: 0, to: 1) == nil)
    }

    /// Against trying every chain, on random small graphs with dates of every width.
    @Test func agreesWithBruteForce() {
        var random = SplitMix(seed: 11)
        let actors = (0..<5).map { Sample.actor("\($0)") }
        for _ in 0..<300 {
            var table = EventTable(actors: actors)
            for _ in 0..<Int(random.next(below: 9)) {
                let first = Int32(random.next(below: 6))
                let width = Int32(random.next(below: 3))
                let isOpen = random.next(below: 8)
                table.append(
                    source: Int32(random.next(below: 5)), relation: random.next(below: 2) == 0 ? .talks : .support,
                    target: Int32(random.next(below: 5)), earliest: isOpen == 0 ? nil : Day(number: first),
                    latest: isOpen == 1 ? nil : Day(number: first + width))
            }
            for reading in TimeOrder.Reading.allCases {
                for strict in [false, true] {
                    for directed in [false, true] {
                        let order = TimeOrder(reading: reading, isStrict: strict)
                        let wanted = bruteForce(table, order, directed)
                        for goal in TimeOrder.Goal.allCases {
                            let found = table.chainInTimeOrder(
                                from: 0, to: 4, goal: goal, order: order, directed: directed)
                            #expect((found == nil) == wanted.isEmpty)
                            guard let found, !wanted.isEmpty else { continue }
                            let events = found.rows.map(Int.init)
                            #expect(wanted.contains { $0.events == events })
                            switch goal {
                            case .earliestArrival:
                                let best = wanted.map(\.arrival).min()
                                #expect(wanted.first { $0.events == events }?.arrival == best)
                            case .fewestHops: #expect(events.count == wanted.map(\.events.count).min())
                            case .latestDeparture:
                                let best = wanted.map(\.departure).max()
                                #expect(wanted.first { $0.events == events }?.departure == best)
                            }
                        }
                    }
                }
            }
        }
    }

    private struct Candidate {
        var events: [Int]
        var arrival: Int64
        var departure: Int64
    }

    private func bruteForce(_ table: EventTable, _ order: TimeOrder, _ directed: Bool) -> [Candidate] {
        var found: [Candidate] = []
        let gap: Int64 = order.isStrict ? 1 : 0
        func go(_ vertex: Int32, _ seen: [Int32], _ events: [Int]) {
            if vertex == 4 {
                let (first, last) = (events.map { Int64(table.earliest[$0]) }, events.map { Int64(table.latest[$0]) })
                if order.reading == .certainly {
                    for place in events.indices.dropFirst()
                    where !(last[place - 1] + gap <= first[place] && last[place - 1] < Int64(Int32.max)) { return }
                    found.append(Candidate(events: events, arrival: last.last!, departure: first[0]))
                    return
                }
                var day = first[0]
                for place in events.indices.dropFirst() {
                    day = max(day + gap, first[place])
                    if day > last[place] { return }
                }
                var back = last.last!
                for place in events.indices.dropLast().reversed() { back = min(back - gap, last[place]) }
                found.append(Candidate(events: events, arrival: day, departure: back))
                return
            }
            for event in 0..<table.count where !events.contains(event) {
                let ends = (table.sources[event], table.targets[event])
                let both = !directed || Relation.allCases[Int(table.relations[event])].isReciprocal
                let next = ends.0 == vertex ? ends.1 : both && ends.1 == vertex ? ends.0 : -1
                if next >= 0, !seen.contains(next) { go(next, seen + [next], events + [event]) }
            }
        }
        go(0, [0], [])
        return found
    }
}

@Suite struct DatedArcsTests {
    private func randomArcs(_ random: inout SplitMix, directed: Bool, vertices: Int = 6, events: UInt64 = 12)
        -> DatedArcs
    {
        let count = Int(random.next(below: events))
        return DatedArcs(
            vertexCount: vertices,
            events: (0..<count).map { _ in
                (
                    Int32(random.next(below: UInt64(vertices))), Int32(random.next(below: UInt64(vertices))),
                    Int32(random.next(below: 5))
                )
            }, directed: directed)
    }

    /// All chains in time from a vertex, without repeated vertices, as vertices and days.
    private func chains(_ arcs: DatedArcs, from source: Int32, strict: Bool) -> [(vertices: [Int32], days: [Int32])] {
        var found: [(vertices: [Int32], days: [Int32])] = []
        func go(_ vertices: [Int32], _ days: [Int32]) {
            found.append((vertices, days))
            var seen = Set<[Int32]>()
            for arc in arcs.sources.indices {
                let (from, to, day) = (arcs.sources[arc], arcs.targets[arc], arcs.days[arc])
                for (a, b) in arcs.isDirected ? [(from, to)] : [(from, to), (to, from)]
                where a == vertices.last! && !vertices.contains(b)
                    && (days.isEmpty || day > days.last! || !strict && day == days.last!)
                    && seen.insert([b, day]).inserted
                {
                    go(vertices + [b], days + [day])
                }
            }
        }
        go([source], [])
        return found
    }

    @Test(arguments: [false, true]) func agreesWithBruteForce(strict: Bool) {
        var random = SplitMix(seed: 5)
        for round in 0..<150 {
            let arcs = randomArcs(&random, directed: round % 2 == 0)
            let arrivals = arcs.earliestArrivals(from: Array(0..<6), strict: strict)
            let centrality = arcs.centrality(strict: strict, threads: 1)
            var betweenness = [Double](repeating: 0, count: 6)
            for source in 0..<6 {
                let all = chains(arcs, from: Int32(source), strict: strict)
                var closeness = 0.0
                for target in 0..<6 where target != source {
                    let here = all.filter { $0.vertices.last == Int32(target) }
                    #expect(arrivals[source: source, target]?.number == here.map { $0.days.last! }.min())
                    guard let hops = here.map({ $0.days.count }).min() else { continue }
                    closeness += 1 / Double(hops)
                    let shortest = here.filter { $0.days.count == hops }
                    for chain in shortest {
                        for vertex in chain.vertices.dropFirst().dropLast() {
                            betweenness[Int(vertex)] += 1 / Double(shortest.count) / 20
                        }
                    }
                }
                #expect(abs(centrality.closeness[source] - closeness) < 1e-12)
            }
            expectClose(centrality.betweenness, betweenness, "round \(round)")
            expectClose(arcs.closeness(strict: strict, threads: 2), centrality.closeness, "round \(round)")
        }
    }

    @Test(arguments: [false, true]) func closenessOfMany(strict: Bool) {
        var random = SplitMix(seed: 11)
        for directed in [false, true] {
            let arcs = randomArcs(&random, directed: directed, vertices: 1100, events: 6000)
            let wanted = arcs.centrality(strict: strict, threads: 2).closeness
            expectClose(arcs.closeness(strict: strict, threads: 2), wanted, "closeness")
        }
    }

    @Test func approximateKeepsItsGuarantee() throws {
        var random = SplitMix(seed: 13)
        let arcs = randomArcs(&random, directed: false, vertices: 300, events: 900)
        let exact = arcs.centrality().betweenness
        let found = try arcs.approximateBetweenness(error: 0.1, failure: 0.01, seed: 3)
        #expect(found.samples > 100 && found.samples < 300)
        for (a, b) in zip(found.values, exact) { #expect(abs(a - b) <= 0.1) }
        #expect(try arcs.approximateBetweenness(error: 0.1, failure: 0.01, seed: 3, threads: 1).values == found.values)
        // All sources are no sample any more.
        expectClose(try arcs.approximateBetweenness(error: 0.0001).values, exact, "all")
        #expect(throws: AnalysisError.self) { try arcs.approximateBetweenness(error: 0) }
        let none = DatedArcs(vertexCount: 2, events: [(0, 1, 5)])
        #expect(try none.approximateBetweenness().values == [0, 0])
    }

    @Test(arguments: [false, true]) func arrivalsToldAreThoseKept(strict: Bool) {
        var random = SplitMix(seed: 15)
        for directed in [false, true] {
            let arcs = randomArcs(&random, directed: directed, vertices: 300, events: 1500)
            let kept = arcs.earliestArrivals(from: Array(0..<300), strict: strict)
            var told = [Day?](repeating: nil, count: 300 * 300)
            arcs.forEachArrival(from: Array(0..<300), strict: strict) { vertex, day, places in
                #expect(places.underestimatedCount > 0)
                for place in places {
                    #expect(told[place * 300 + vertex] == nil)
                    told[place * 300 + vertex] = day
                }
            }
            for place in 0..<300 {
                for vertex in 0..<300 { #expect(told[place * 300 + vertex] == kept[source: place, vertex]) }
            }
        }
    }

    @Test(arguments: [false, true]) func closenessByLanesOfAnyWidth(strict: Bool) throws {
        var random = SplitMix(seed: 17)
        let arcs = randomArcs(&random, directed: true, vertices: 400, events: 2500)
        let wanted = arcs.centrality(strict: strict, threads: 1).closeness
        for width in [8, 16, 32] {
            expectClose(
                try #require(arcs.closeness(arcs.settingOut(), width: width, strict, 2)), wanted, "\(width) bits")
        }
        // A chain of 299 steps, more than a byte counts.
        let path = DatedArcs(vertexCount: 300, events: (0..<299).map { (Int32($0), Int32($0) + 1, Int32($0)) })
        #expect(path.closeness(path.settingOut(), width: 8, strict, 1) == nil)
        let sum = (1..<300).reduce(0.0) { $0 + 1 / Double($1) }
        #expect(abs(path.closeness(strict: strict)[0] - sum) < 1e-12)
    }

    @Test func manySources() {
        var random = SplitMix(seed: 9)
        let arcs = randomArcs(&random, directed: false, vertices: 700, events: 4000)
        let all = arcs.earliestArrivals(from: Array(0..<700))
        for source in stride(from: 0, to: 700, by: 61) {
            let one = arcs.earliestArrivals(from: [source])
            for vertex in 0..<700 { #expect(one[source: 0, vertex] == all[source: source, vertex]) }
        }
        #expect(all.reached() == (0..<700).map { all.reached(source: $0) })
    }
}
