import Dragoman
import DragomanFormats
import Testing

@Suite struct JSONGraphFormatTests {
    @Test func golden() throws {
        let valid = ["e1": try FuzzyDate(edtf: "2025-07-03/..")]
        try expectGolden(JSONGraphFormat.write(try sampleGraph(), valid: valid), "sample.json")
    }

    @Test func emptyGraph() throws {
        let text = JSONGraphFormat.write(RelationGraph(actors: [], events: []))
        let back = try JSONGraphFormat.read(text)
        #expect(back.actors.isEmpty && back.events.isEmpty && back.documents.isEmpty)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let graph = try sampleGraph()
        let back = try JSONGraphFormat.read(JSONGraphFormat.write(graph))
        #expect(back.actors == graph.actors)
        #expect(back.events == graph.events)
        #expect(back.documents == graph.documents)
        #expect(JSONGraphFormat.write(back) == JSONGraphFormat.write(graph))
    }

    @Test func everyRelationStatusAndBasisComesBack() throws {
        let ends = ["country:A", "country:B"].map { Actor(id: $0, kind: .country, name: $0) }
        var events: [Event] = []
        for relation in Relation.allCases {
            for (status, basis) in zip(Status.allCases, DateBasis.allCases + [.stated]) {
                let id = "\(relation.rawValue)-\(status.rawValue)"
                events.append(
                    Event(
                        id: id, source: ends[0].id, relation: relation, target: ends[1].id, dateBasis: basis,
                        status: status))
            }
        }
        let graph = RelationGraph(actors: ends, events: events)
        #expect(try JSONGraphFormat.read(JSONGraphFormat.write(graph)).events == graph.events)
    }

    @Test func edgesForAnswersCarryNames() throws {
        let graph = try sampleGraph()
        let edge = JSONGraphFormat.edge(graph.events[0], in: graph, valid: try FuzzyDate(edtf: "2025-07-03/.."))
        #expect(
            edge.text == """
                {"id": "e1", "source": "Russia", "target": "Taliban", "relation": "recognition", "directed": true, \
                "label": "recognition 2025-07-03", "metadata": {"date": "2025-07-03", "dateBasis": "stated", \
                "status": "actual", "valid": "2025-07-03/..", "through": "Kremlin", "cameo": "054", \
                "plover": "SUPPORT", "confidence": 0.93, "evidence": [{"document": "corpus/a.md", "start": 812, \
                "end": 934, "text": "Russia \\"recognised\\" them.\u{2028}"}]}}
                """)
        let denied = JSONGraphFormat.edge(graph.events[1], in: graph).text
        #expect(denied.contains(#""deniedBy": ["Russia", "Taliban"]"#))
        #expect(denied.contains(#""directed": false"#))
    }

    @Test func programsThatLeaveOutOurKeysAreUnderstood() throws {
        let graph = try JSONGraphFormat.read(
            """
            {"graph": {"nodes": {"a": {"metadata": {"kind": "country"}}, "b": {"metadata": {"kind": "official"}}},
             "edges": [{"source": "a", "target": "b", "relation": "talks"}]}}
            """)
        #expect(graph.actors.map(\.name) == ["a", "b"])
        #expect(graph.events == [Event(id: "e1", source: "a", relation: .talks, target: "b")])
    }

    static let node = #""nodes": {"a": {"label": "A", "metadata": {"kind": "country"}}}"#
    static func edge(_ metadata: String) -> String {
        #"{"graph": {\#(node), "edges": [{"source": "a", "target": "a", "relation": "talks", "metadata": {\#(metadata)}}]}}"#
    }
    static let broken: [(text: String, message: String)] = [
        (
            "news",
            "JSON: this is no JSON; expected the JSON Graph Format v2 that 'dragoman export --format json' writes"
        ),
        (
            "{}",
            "JSON: the key 'graph' is missing; expected the JSON Graph Format v2 that 'dragoman export --format json' writes"
        ),
        (
            #"{"graph": {"nodes": {}, "edges": [{"source": 1}]}}"#,
            "graph.edges[0].source: expected a value of type String; expected the JSON Graph Format v2 that "
                + "'dragoman export --format json' writes"
        ),
        (
            #"{"graph": {"nodes": {"a": {"metadata": {"kind": "ctry"}}}, "edges": []}}"#,
            "graph.nodes.a.metadata.kind: unknown value 'ctry'; expected one of country, official, organization"
        ),
        (
            #"{"graph": {\#(node), "edges": [{"source": "a", "target": "x", "relation": "talks"}]}}"#,
            "graph.edges[0]: unknown actor 'x'; add it to graph.nodes"
        ),
        (
            edge(#""status": "sure""#),
            "graph.edges[0].metadata.status: unknown value 'sure'; expected one of actual, planned, possible, alleged, negated"
        ),
        (
            edge(#""date": "3 May""#),
            "graph.edges[0].metadata.date: '3 May' is no EDTF date; expected YYYY, YYYY-MM, YYYY-MM-DD, a/b, ../b or a/.."
        ),
        (
            #"{"graph": {"metadata": {"schema": 2}, "nodes": {}, "edges": []}}"#,
            "graph.metadata.schema: schema 2 is newer than this program knows; use a newer dragoman; this one reads up to schema 1"
        ),
    ]

    @Test(arguments: broken)
    func errorsNameThePlace(text: String, message: String) throws {
        let error = try #require(throws: FormatError.self) { _ = try JSONGraphFormat.read(text) }
        #expect(error.description == message)
    }
}
