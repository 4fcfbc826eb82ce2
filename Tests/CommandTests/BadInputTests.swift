import Foundation
import Testing

/// Input that can't be read: one clear line for each, and the rest of the run goes on.
struct BadInputTests {
    static let good = "---\ntitle: Talks\ndate: 2025-07-10\n---\n\nPakistan held talks with China on Wednesday.\n"

    /// The bytes of a file, and what is said of it; `nil` when it is read all the same.
    static let files: [(name: String, bytes: [UInt8], message: String?, isRead: Bool)] = [
        ("empty.md", [], "the file is empty", false),
        ("binary.md", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) }, "binary", false),
        (
            "invalid.md", Array("Pakistan held talks with China.\n".utf8) + [0xFF, 0xFE, 0xC3] + Array("\n".utf8), nil,
            true
        ),
        ("huge.txt", [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000), "50 MB, more than the 10 MB", false),
        (
            "wordless.md", Array("---\ntitle: Nothing\ndate: 2025-01-01\n---\n\n\n".utf8), "there is no text in it",
            false
        ),
        (
            "matter.md", Array("---\ntitle: [Talks\ndate: someday\n---\n\nIran held talks with Oman.\n".utf8), "date",
            true
        ),
        ("unclosed.md", Array("---\ntitle: Talks\n\nIran held talks with Oman.\n".utf8), nil, true),
        ("blank.txt", Array("   \n\n\t\n".utf8), "text", false),
    ]

    @Test(arguments: files.indices)
    func goesOn(_ place: Int) throws {
        let file = BadInputTests.files[place]
        let folder = try Folder()
        try folder.write(BadInputTests.good, to: "news/a-good.md")
        try folder.write(file.bytes, to: "news/" + file.name)
        let result = try Tool.run(["ingest", "news", "--store", "s.sqlite"], in: folder.path)
        #expect(result.status == 0)
        #expect(
            result.out.hasPrefix(file.isRead ? "2 documents read\n" : "1 document read, 1 failed\n"), "\(result.out)")
        if let message = file.message {
            #expect(result.err.hasPrefix("dragoman: news/\(file.name)"), "\(result.err)")
            #expect(result.err.lowercased().contains(message.lowercased()), "\(result.err)")
        }
        #expect(result.err.split(separator: "\n").count <= 1, "\(result.err)")
        if !file.isRead {
            let alone = try Tool.run(["ingest", "news/" + file.name, "--store", "t.sqlite"], in: folder.path)
            #expect(alone.status == 2)
            let read = try Tool.run(["read", "news/" + file.name], in: folder.path)
            #expect(read.status == 2)
            #expect(read.err.split(separator: "\n").count == 1, "\(read.err)")
        }
    }

    /// Permissions say nothing to root.
    @Test(.enabled(if: getuid() != 0)) func unreadable() throws {
        let folder = try Folder()
        try folder.write(BadInputTests.good, to: "news/a.md")
        let file = try folder.write(BadInputTests.good, to: "news/b.md")
        chmod(file, 0)
        let result = try Tool.run(["ingest", "news", "--store", "s.sqlite"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.err == "dragoman: news/b.md: the file can't be read; check that it exists and its permissions\n")
    }

    @Test func missingCorpus() throws {
        let folder = try Folder()
        for arguments in [["run", "nowhere"], ["ingest", "nowhere"], ["run"]] {
            let result = try Tool.run(arguments, in: folder.path)
            #expect(result.status == 2)
            #expect(result.err.contains(": there is no such file or folder; give a folder of articles or an article\n"))
        }
    }

    @Test func emptyFolder() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(atPath: folder.path + "/news", withIntermediateDirectories: true)
        let result = try Tool.run(["ingest", "news"], in: folder.path)
        #expect(result.status == 2)
        #expect(result.err == "dragoman: news: no article in the folder; put .md, .txt or .html files there\n")
    }

    /// The output folder can't be made, or is a file.
    @Test func outputFolder() throws {
        let folder = try Folder()
        try folder.write(BadInputTests.good, to: "news/a.md")
        try folder.write("x", to: "file")
        let file = try Tool.run(["run", "news", "-o", "file"], in: folder.path)
        #expect(file.status == 2)
        #expect(file.err == "dragoman: file: this is a file; name a folder for the output\n")
        let dead = try Tool.run(["run", "news", "-o", "/dev/null/output"], in: folder.path)
        #expect(dead.status == 2)
        #expect(dead.err.hasPrefix("dragoman: /dev/null/output: "), "\(dead.err)")
        let system = try Tool.run(["run", "news", "-o", "/proc/output"], in: folder.path)
        #expect(system.status == 2)
        #expect(system.err.split(separator: "\n").count == 1, "\(system.err)")
    }

    @Test func badRowsOfATable() throws {
        let folder = try Folder()
        try folder.write("A\ttalks\tB\t2024\nA\ttalks\nA\ttalks\tC\tsomeday\n\nA\t\tC\t2024\n", to: "t.tsv")
        let result = try Tool.run(["import", "t.tsv", "--as", "tsv", "--store", "s.sqlite", "--json"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.out.contains("\"rows\": 4,"))
        #expect(result.out.contains("\"bad\": 3,"))
        let none = try Tool.run(["import", "missing.tsv", "--as", "tsv", "--store", "s.sqlite"], in: folder.path)
        #expect(none.status == 2)
        #expect(none.err.hasPrefix("dragoman: missing.tsv: "))
    }

    @Test func faultyLexicon() throws {
        let folder = try Folder()
        try folder.write("Bordavia\n", to: "mine/countries.tsv")
        try folder.write(BadInputTests.good, to: "a.md")
        try folder.write("A\ttalks\tB\n", to: "t.tsv")
        for arguments in [["ingest", "a.md"], ["read", "a.md"], ["check"], ["import", "t.tsv", "--as", "tsv"]] {
            let result = try Tool.run(arguments + ["--lexicon", "mine"], in: folder.path)
            #expect(result.status == 2)
            #expect(result.err.hasPrefix("dragoman: countries.tsv:1: "), "\(result.err)")
        }
        let none = try Tool.run(["ingest", "a.md", "--lexicon", "nowhere"], in: folder.path)
        #expect(none.status == 2)
        #expect(none.err.hasPrefix("dragoman: nowhere: no folder of dictionaries can be read here; "))
    }
}
