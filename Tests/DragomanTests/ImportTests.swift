import Dragoman
import DragomanFormats
import Testing

@Suite struct ImportTests {
    @Test func tables() {
        let text = """
            source\trelation\ttarget\tdate
            Russia\tMake a visit\tChina\t2018-01-02
            russia\ttalks\tChina\t2018-01
            China\t085\tIran\t
            China\t42\tIran
            Iran\tMake statement\tChina\t2018-01-03\r
            Iran\tConsult

            \ttalks\tIran\t2018-01-01
            Iran\ttalks\tChina\t3 May
            """
        let found = TSVImport { $0 == "Iran" ? Sample.actor("Iran") : nil }.read(bytes: Array(text.utf8))
        #expect(found.rows == 8 && found.badCount == 3)
        #expect(found.badRows.map(\.line) == [7, 9, 10])
        #expect(found.badRows[0].reason == "expected 3 or 4 fields with tabs between, found 2")
        #expect(found.graph.events.map(\.relation) == [.visit, .talks, .sanctionsRelief, .visit, .other])
        #expect(found.graph.events[4].text == "Make statement")
        #expect(found.graph.events.map { $0.date?.edtf } == ["2018-01-02", "2018-01", nil, nil, "2018-01-03"])
        #expect(found.graph.actors.map(\.id) == ["country:iran", "organization:china", "organization:russia"])
        #expect(found.graph.actors[2].aliases == ["russia"])
        #expect(found.unmapped.map(\.text) == ["Make statement"])
    }

    @Test(arguments: [
        ("Consult", Relation.talks), ("Make a visit", .visit), ("Impose embargo, boycott, or sanctions", .sanctions),
        ("fight with small arms and light weapons", .attack), ("Occupy territory", .takeover),
        ("Declare truce, ceasefire", .ceasefire), ("Return, release person(s)", .release),
        ("Provide aid, not specified below", .aid), ("Meet at a 'third' location", .talks),
        ("Grant diplomatic recognition", .recognition), ("Accuse of war crimes", .accusation), ("Veto", .refusal),
        ("Reduce or break diplomatic relations", .severance), ("Impose administrative sanctions", .listing),
    ])
    func labels(label: String, relation: Relation) {
        #expect(CAMEO.code(label: label).flatMap(CAMEO.relation(code:)) == relation)
    }

    @Test func codes() {
        #expect(CAMEO.relation(code: "1831") == .attack && CAMEO.relation(code: "841") == .release)
        #expect(CAMEO.relation(code: "010") == nil && CAMEO.relation(code: "999") == nil)
        #expect(CAMEO.relation(code: "1723") == nil && CAMEO.relation(code: "172") == .listing)
        #expect(CAMEO.relation(code: "0871") == .ceasefire && CAMEO.relation(code: "0872") == .withdrawal)
        #expect(CAMEO.code(label: "Sing") == nil)
        // Every relation that has a code maps back to one of its code.
        for relation in Relation.allCases {
            guard let code = relation.cameo, code != "050" else { continue }
            #expect(CAMEO.relation(code: code)?.cameo == code || [.participation, .talks].contains(relation))
        }
    }

    @Test func files() {
        #expect(throws: ImportError.self) { try TSVImport().read("/nowhere/at/all.tsv") }
    }
}
