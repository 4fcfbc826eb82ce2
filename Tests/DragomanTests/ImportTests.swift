import Dragoman
import DragomanFormats
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

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

    /// Two rows, packed by gzip.
    static let packed: [UInt8] = [
        0x1f, 0x8b, 0x8, 0x0, 0x0, 0x0, 0x0, 0x0, 0x2, 0xff, 0x4b, 0xe4, 0x2c, 0x49, 0xcc, 0xc9, 0x2e, 0xe6, 0x4c, 0xe2,
        0x34, 0x32, 0x30, 0x32, 0xe0, 0x4a, 0xe6, 0xf4, 0x4d, 0xcc, 0x4e, 0x55, 0x48, 0x54, 0x28, 0xcb, 0x2c, 0xce,
        0x2c,
        0xe1, 0x4c, 0x1, 0x89, 0x1a, 0xea, 0x1a, 0x98, 0x72, 0x1, 0x0, 0xc5, 0xe7, 0xd6, 0x86, 0x28, 0x0, 0x0, 0x0,
    ]

    @Test func files() throws {
        #expect(throws: ImportError.self) { try TSVImport().read("/nowhere/at/all.tsv") }
        let found = try withFile(ImportTests.packed) { try TSVImport().read($0) }
        #expect(found.graph.events.map(\.relation) == [.talks, .visit])
        #expect(try withFile(Array("a\ttalks\tb".utf8)) { try TSVImport().read($0) }.graph.events.count == 1)
        #expect(try withFile([]) { try TSVImport().read($0) }.rows == 0)
    }

    @Test func brokenFiles() throws {
        #expect(throws: ImportError.self) {
            try withFile(Array(ImportTests.packed.dropLast(12))) { try TSVImport().read($0) }
        }
        let error = #expect(throws: ImportError.self) {
            try withFile(Array("one\ttwo\n".utf8)) { try TSVImport().read($0) }
        }
        #expect(error?.line == 1)
    }

    private func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) rethrows -> Result {
        var path = Array("/tmp/dragoman-import-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        defer { unlink(path) }
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        return try body(String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
}
