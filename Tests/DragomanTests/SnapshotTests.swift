import Testing

@testable import Dragoman

@Suite struct SnapshotTests {
    static let graph = Sample.graph(
        [
            Sample.event("1", "a", .support, "b", "2024-01-05", documents: ["x", "y"]),
            Sample.event("2", "b", .talks, "a", "2024-02-05", documents: ["x"]),
            Sample.event("3", "b", .attack, "c", "2024-03", documents: ["z"]),
            Sample.event("4", "c", .criticism, "c", documents: ["z"]),
            Sample.event("5", "official:k", .office, "a", documents: ["x"], title: "minister"),
            Sample.event("6", "official:k", .visit, "c", "2024-04-01", documents: ["y"]),
            Sample.event("7", "c", .threat, "a", status: .possible, documents: ["y"]),
        ], documents: ["x", "y", "z"])

    @Test func rows() {
        let graph = SnapshotTests.graph.snapshot()
        #expect(graph.actors.map(\.name) == ["A", "B", "C", "K"])
        #expect(graph.vertexCount == 4 && graph.edgeCount == 5 && graph.selfLoops == 1)
        #expect(Array(graph.neighbors(of: 0)) == [1, 2, 3])
        #expect(graph.vertex("country:c") == 2 && graph.vertex("country:z") == nil)
        let directed = SnapshotTests.graph.snapshot(directed: true)
        #expect(Array(directed.neighbors(of: 0)) == [1])
        #expect(Array(directed.neighbors(of: 1)) == [0, 2])
        #expect(Array(directed.predecessors(of: 0)) == [1, 2, 3])
    }

    @Test func weights() {
        let events = SnapshotTests.graph.snapshot(weighting: .events)
        #expect(events.weight(from: 0, to: 1) == 2 && events.weight(from: 1, to: 0) == 2)
        #expect(events.weight(from: 0, to: 2) == 1 && events.weight(from: 1, to: 3) == 0)
        let sources = SnapshotTests.graph.snapshot(weighting: .sources)
        #expect(sources.weight(from: 0, to: 1) == 2)
        #expect(sources.strength().values == [4, 3, 3, 2])
    }

    /// The table and the graph filter alike.
    @Test(arguments: [
        Filter(), Filter(statuses: []), Filter(from: FuzzyDate(year: 2024, month: 2)),
        Filter(relations: [.talks, .visit]),
        Filter(kinds: [.country]), Filter(documents: ["z"]), Filter(rollUp: true),
        Filter(until: FuzzyDate(year: 2024, month: 3), statuses: [], documents: ["x", "z"], rollUp: true),
    ])
    func filters(_ filter: Filter) {
        let graph = SnapshotTests.graph
        let wanted = graph.filtered(by: filter)
        let found = graph.table.filtered(by: filter)
        #expect(found.actors == wanted.actors)
        #expect(found.rows.map { graph.events[Int($0)].id } == wanted.events.map(\.id))
        #expect(found.sources.map { found.actors[Int($0)].id } == wanted.events.map(\.source))
        #expect(found.targets.map { found.actors[Int($0)].id } == wanted.events.map(\.target))
        #expect((0..<found.count).map { found.tellers(of: $0).count } == wanted.events.map(\.evidence.count))
    }

    @Test func ordinals() {
        #expect(Relation.allCases.indices.allSatisfy { Relation.allCases[$0].ordinal == UInt8($0) })
        #expect(Status.allCases.indices.allSatisfy { Status.allCases[$0].ordinal == UInt8($0) })
    }

    @Test func aMillionParallelEdges() {
        let actors = [Sample.actor("a"), Sample.actor("b")]
        var table = EventTable(actors: actors)
        table.reserveCapacity(1_000_000)
        for index in 0..<1_000_000 {
            table.append(source: 0, relation: .talks, target: 1, earliest: Day(number: Int32(index % 1000)))
        }
        let graph = table.snapshot(weighting: .events)
        #expect(graph.edgeCount == 1 && graph.weight(from: 0, to: 1) == 1_000_000)
        #expect(table.shortestChains(from: 0, to: 1, eventsPerStep: 2).first?.rows.first?.count == 2)
    }

    @Test func memory() {
        let graph = ReferenceGraph.all[2].weighted
        let bytes = 4 * (graph.outOffsets.count + graph.outNeighbors.count + graph.outWeights.count)
        #expect(bytes <= 16 * graph.edgeCount + 64 * graph.vertexCount)
        let directed = ReferenceGraph.all[5].weighted
        let both =
            4 * (directed.outOffsets.count + directed.outNeighbors.count + directed.outWeights.count) * 2
        #expect(both <= 16 * directed.edgeCount + 64 * directed.vertexCount)
    }

    @Test func measuresByName() throws {
        #expect(try Measure(named: "PageRank") == .pagerank)
        #expect(try Measure(named: "hits") == .authorities)
        let error = #expect(throws: AnalysisError.self) { try Measure(named: "importance") }
        #expect(error?.description.contains("betweenness, closeness") == true)
        for measure in Measure.allCases {
            #expect(try SnapshotTests.graph.table.rank(measure).values.count == 4)
            #expect(try EventTable(actors: []).rank(measure).values.isEmpty)
        }
    }
}
