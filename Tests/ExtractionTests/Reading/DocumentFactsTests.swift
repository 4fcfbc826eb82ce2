import Dragoman
import DragomanExtraction
import Foundation
import Testing

/// What is known of a document: front matter, tables, options, addresses.
@Suite struct DocumentFactsTests {
    @Test func frontMatter() throws {
        let document = try readDocument(
            """
            ---
            title: "Talks: a \\"first\\""
            date: 2025-07-03
            publisher: 'The Paper''s desk' # a comment
            url: https://example.org/a
            tags:
              - one
            ---
            The envoy met the minister on Monday.
            """, as: "a.md")
        #expect(
            document.document
                == Document(
                    id: "a.md", title: "Talks: a \"first\"", published: try FuzzyDate(edtf: "2025-07-03"),
                    publisher: "The Paper's desk", url: "https://example.org/a"))
        #expect(document.publishedBasis == .frontMatter)
        #expect(document.warnings.isEmpty)
        #expect(blockLines(document) == ["paragraph: The envoy met the minister on Monday."])
        checkOffsets(document)
    }

    @Test(arguments: [
        (
            "---\ntitle: x\nbroken line\ndate: 2025-13-01\n---\nText of it.",
            [
                "a.md:3: front matter line that is no 'key: value'; write it as 'title: ...'; the line is passed over",
                "a.md:4: '2025-13-01' is no date; write it as 2025-07-03; the date is taken as not given",
            ]
        ),
        (
            "---\ntitle: x\n\ntext goes on.\n",
            ["a.md:1: front matter without an end; close it with a line of ---; read as text"]
        ),
        (
            "---\ntitle: \"x\n---\nText of it.",
            ["a.md:2: front matter line that is no 'key: value'; write it as 'title: ...'; the line is passed over"]
        ),
    ])
    func malformedFrontMatter(_ text: String, _ warnings: [String]) throws {
        let document = try readDocument(text, as: "a.md")
        #expect(document.warnings.map(\.description) == warnings)
        #expect(!document.blocks.isEmpty)
    }

    @Test func optionsWinOverTablesWinOverTheFile() throws {
        let table = DocumentFacts(title: "T", published: try FuzzyDate(edtf: "2025-07-03/2025-07-09"), basis: .table)
        let option = DocumentFacts(published: try FuzzyDate(edtf: "2024"), basis: .option)
        let text = "---\ntitle: F\ndate: 2023-01-01\npublisher: P\n---\nThe envoy met the minister."
        let byTable = try readDocument(text, as: "a.md", facts: [table])
        #expect(byTable.document.title == "T")
        #expect(byTable.document.published?.edtf == "2025-07-03/2025-07-09")
        #expect(byTable.document.publisher == "P")
        #expect(byTable.publishedBasis == .table)
        let byOption = try readDocument(text, as: "a.md", facts: [option, table])
        #expect(byOption.document.published?.edtf == "2024")
        #expect(byOption.publishedBasis == .option)
    }

    @Test func table() throws {
        let csv = #"""
            file,title,published,publisher,url\#r
            a.txt,"Talks, a ""first""",2025-07-03/2025-07-09,,\#r
            b.txt,,next week,,
            c.txt,,2024
            """#
        let table = try DocumentTable(path: "documents.csv", bytes: Array(csv.utf8))
        #expect(table.facts["a.txt"]?.title == "Talks, a \"first\"")
        #expect(table.facts["a.txt"]?.published?.edtf == "2025-07-03/2025-07-09")
        #expect(table.facts["a.txt"]?.publisher == nil)
        #expect(
            table.warnings.map(\.description) == [
                "documents.csv:3: 'next week' is no date; write it as 2025-07-03 or 2025-07-03/2025-07-09; it is passed over",
                "documents.csv:4: 3 fields, not 5; quote fields that hold a comma; the row is passed over",
            ])
        #expect(throws: ReadingError.self) { try DocumentTable(path: "documents.csv", bytes: Array("a,b\n".utf8)) }
    }

    @Test(arguments: [
        ("https://www.example.com/2025/10/07/russia-holds-a90737", "2025-10-07"),
        ("https://example.ru/20211007/afganistan-1753484753.html", "2021-10-07"),
        ("https://example.com/2024-06-03-story", "2024-06-03"), ("https://example.com/2024/jun/03/story", "2024-06-03"),
        ("https://example.com/world/2024/06/story", "2024-06"), ("https://example.com/story-1753484753", "-"),
        ("https://example.com/2024/13/45/x", "-"), ("corpus/2025-07-03-recognition.md", "2025-07-03"),
    ])
    func addresses(_ address: String, _ date: String) throws {
        let document = try readDocument("---\nurl: \(address)\n---\nThe envoy met the minister.", as: "a.md")
        #expect(document.document.published?.edtf ?? "-" == date)
        #expect(document.publishedBasis == (date == "-" ? .unknown : .address))
    }

    @Test(arguments: [
        ("2025-07-03", "2025-07-03"), ("2025-07-03T10:00:00Z", "2025-07-03"), ("July 3, 2025", "2025-07-03"),
        ("3 July 2025", "2025-07-03"), ("Thu, 03 Jul 2025 10:00:00 GMT", "2025-07-03"), ("07/03/2025", "2025-07-03"),
        ("25/12/2024", "2024-12-25"), ("3.7.2025", "2025-07-03"), ("July 2025", "2025-07"), ("2025-07", "2025-07"),
        ("Published: 3rd July 2025, 10:00 GMT", "2025-07-03"), ("20250703", "2025-07-03"),
        ("2025-07-03/2025-07-09", "2025-07-03/2025-07-09"), ("yesterday", "-"), ("30 February 2025", "-"),
        ("July 3", "-"),
    ])
    func writtenDates(_ text: String, _ date: String) throws {
        let document = try readDocument("---\ndate: \(text)\n---\nThe envoy met the minister.", as: "a.md")
        #expect(document.document.published?.edtf ?? "-" == date)
    }

    @Test func folders() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "reading-\(UInt64.random(in: 0...UInt64.max))")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("b/c"), withIntermediateDirectories: true)
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        try write("z.txt", "The last of them all.")
        try write("a.md", "The first of them all.")
        try write("b/c/d.html", "<p>One in the deep of the folder is here.</p>")
        try write("b/e.TXT", "Another one of them.")
        try write("b/notes.pdf", "not read")
        try write(".hidden.md", "not read")
        try write("empty.txt", "")
        try write("documents.csv", "file,title,published\nz.txt,Z,2025-07\nb/e.TXT,E,2024\nb/c/d.html,outer,\n")
        try write("b/documents.csv", "file,title\nc/d.html,inner\n")
        let corpus = try Corpus(at: folder.path + "/")
        #expect(
            corpus.map { String($0.path.dropFirst(folder.path.count + 1)) } == [
                "a.md", "b/c/d.html", "b/e.TXT", "empty.txt", "z.txt",
            ])
        #expect(corpus.map { $0.facts?.title } == [nil, "inner", "E", nil, "Z"])
        #expect(try corpus.files[4].read().document.published?.edtf == "2025-07")
        #expect(throws: ReadingError.self) { try corpus.files[3].read() }
        let one = try Corpus(at: folder.path + "/z.txt")
        #expect(one.files.first?.facts?.title == "Z")
        let missing = #expect(throws: ReadingError.self) { try Corpus(at: "no/such/folder") }
        #expect(
            missing?.description
                == "no/such/folder: there is no such file or folder; give a folder of articles or an article")
    }
}
