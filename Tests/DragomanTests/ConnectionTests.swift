import Testing

@testable import Dragoman

@Suite struct ConnectionTests {
    ///     a - b - d        b is told by two documents, c by one; e hangs on d.
    ///      \- c -/
    static let graph = Sample.graph(
        [
            Sample.event("1", "a", .talks, "b", "2024-01-05", documents: ["x", "y"]),
            Sample.event("2", "b", .support, "d", "2024-02-05", documents: ["x"]),
            Sample.event("3", "a", .talks, "c", "2024-01-07", documents: ["y"]),
            Sample.event("4", "c", .support, "d", "2024-03-05", documents: ["y"]),
            Sample.event("5", "d", .aid, "e", "2024-03-06", status: .alleged, documents: ["x"]),
            Sample.event("6", "d", .aid, "b", "2024-05-06", documents: ["y"]),
        ], documents: ["x", "y"])

    @Test func chains() throws {
        let found = try ConnectionTests.graph.connections(from: "A", to: "d")
        #expect(found.map { $0.actors.map(\.name) } == [["A", "B", "D"], ["A", "C", "D"]])
        #expect(found[0].hops.map { $0.map(\.id) } == [["1"], ["6", "2"]])
        #expect(
            found[1].description
                == "A — talks — C (2024-01-07): “3 in y” [y]\nC — support → D (2024-03-05): “4 in y” [y]")
        #expect(try ConnectionTests.graph.connections(from: "A", to: "D", limit: 1).count == 1)
        #expect(
            try ConnectionTests.graph.connections(from: "d", to: "a", directed: true).map { $0.actors.map(\.name) } == [
                ["D", "B", "A"]
            ])
    }

    /// The target leads on to E, which leads nowhere: chains ended there.
    @Test func directedChainsEndAtTheirTarget() throws {
        let found = try ConnectionTests.graph.connections(from: "A", to: "D", directed: true)
        #expect(found.map { $0.actors.map(\.name) } == [["A", "B", "D"], ["A", "C", "D"]])
    }

    /// Equal in documents, the more recent chain is first.
    @Test func tiesGoToRecentEvents() throws {
        let graph = Sample.graph([
            Sample.event("1", "a", .talks, "b", "2020"), Sample.event("2", "b", .talks, "d", "2020"),
            Sample.event("3", "a", .talks, "c", "2021"), Sample.event("4", "c", .talks, "d", "2020"),
        ])
        #expect(try graph.connections(from: "A", to: "D").map { $0.actors[1].name } == ["C", "B"])
    }

    @Test func everythingAboutTheTwo() throws {
        let found = try ConnectionTests.graph.connect("A", "E")
        #expect(found.shortestChains == 2)
        #expect(found.brokers.map(\.actor.name) == ["D", "B", "C"])
        #expect(found.brokers.map(\.share) == [1, 0.5, 0.5])
        #expect(found.cut.map(\.name) == ["D"] && found.independentChains == 1 && !found.isAdjacent)
        // Without the alleged event nothing is left; without x, which alone tells it, neither; y can be spared.
        #expect(found.robustness.map(\.without) == [nil, "x", "y"])
        #expect(found.robustness.map(\.length) == [nil, nil, 3])
        let more = try ConnectionTests.graph.connect("A", "B", options: ConnectionOptions(limit: 5, simple: true))
        #expect(more.connections.map { $0.actors.map(\.name) } == [["A", "B"], ["A", "C", "D", "B"]])
        #expect(more.isAdjacent && more.independentChains == 2)
    }

    @Test func degenerate() throws {
        #expect(throws: AnalysisError.self) { try ConnectionTests.graph.connect("A", "A") }
        let error = #expect(throws: AnalysisError.self) {
            try ConnectionTests.graph.filtered(by: Filter()).connect("A", "E")
        }
        #expect(error?.place == "connect")
        #expect(throws: AnalysisError.self) { try RelationGraph(actors: [], events: []).connect("A", "B") }
        let apart = Sample.graph([Sample.event("1", "a", .talks, "b"), Sample.event("2", "c", .talks, "d")])
        #expect(try apart.connections(from: "A", to: "C").isEmpty)
        #expect(try apart.connect("A", "C").chains == 0)
    }

    @Test func subgraphs() throws {
        let graph = ConnectionTests.graph
        #expect(try graph.around("E", hops: 0).actors.map(\.name) == ["E"])
        #expect(try graph.around("E").events.map(\.id) == ["5"])
        #expect(try graph.around("E", hops: 2).actors.map(\.name) == ["B", "C", "D", "E"])
        #expect(try graph.between("A", "D").actors.map(\.name) == ["A", "B", "C", "D"])
        #expect(try graph.between("A", "D").events.map(\.id) == ["1", "2", "3", "4", "6"])
        #expect(graph.asOf(FuzzyDate(year: 2024, month: 2)).events.map(\.id) == ["1", "2", "3"])
    }

    @Test func timeline() {
        #expect(ConnectionTests.graph.timeline().map(\.id) == ["1", "3", "2", "4", "5", "6"])
        #expect(ConnectionTests.graph.timeline(of: "country:d", and: "country:b").map(\.id) == ["2", "6"])
    }
}

extension Connections {
    /// How many chains are named.
    var chains: Int { connections.count }
}
