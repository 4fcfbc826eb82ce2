import Foundation
import Testing

/// Reading into the store.
struct IngestTests {
    @Test func unchangedDocumentsAreSkipped() throws {
        let folder = try Folder()
        try folder.write(Samples.first, to: "news/first.md")
        try folder.write(Samples.second, to: "news/second.md")
        func ingest(_ more: String...) throws -> String {
            let result = try Tool.run(["ingest", "news", "--store", "s.sqlite"] + more, in: folder.path)
            #expect(result.status == 0, "\(result.err)")
            return String(result.out.prefix { $0 != "\n" })
        }
        #expect(try ingest() == "2 documents read")
        #expect(try ingest() == "0 documents read, 2 unchanged")
        try folder.write(Samples.second + "\nMore.\n", to: "news/second.md")
        #expect(try ingest() == "1 document read, 1 unchanged")
        #expect(try ingest("--published", "2025-08-01") == "2 documents read")
        try FileManager.default.removeItem(atPath: folder.path + "/news/second.md")
        #expect(try ingest("--published", "2025-08-01") == "0 documents read, 1 unchanged, 1 gone")
        try folder.write("# Bordavia\nZZ\tBordavia\n", to: "mine/media.tsv")
        #expect(try ingest("--lexicon", "mine", "--published", "2025-08-01") == "1 document read")
    }

    @Test func standardInput() throws {
        let folder = try Folder()
        let result = try Tool.run(
            ["ingest", "-", "--published", "2025-07-04", "--store", "s.sqlite"], in: folder.path,
            input: "Pakistan held talks with China on Wednesday.\n")
        #expect(result.status == 0)
        let timeline = try Tool.run(["timeline", "--json", "--store", "s.sqlite"], in: folder.path)
        #expect(timeline.out.contains("\"date\": \"2025-07-02\""), "\(timeline.out)")
    }

    /// Two pairs of which each may be meant: every process takes the same, whatever its hashes.
    @Test func ofTwoPairsEquallyLikelyTheSameIsMeantInEveryRun() throws {
        let folder = try Folder()
        let texts = [
            "Russia and China held talks on Monday, and Russia and India held talks too. The two countries",
            "Relations between Russia and China improved as ties between Russia and India cooled. Both countries",
        ]
        for (index, text) in texts.enumerated() {
            try folder.write("\(text) signed a treaty on Tuesday.\n", to: "\(index).txt")
        }
        for index in texts.indices {
            let read = { try Tool.run(["read", "\(index).txt", "--published", "2025-07-04"], in: folder.path).out }
            let first = try read()
            #expect(first.contains("-> agreement ->"), "\(first)")
            for _ in 1...5 { #expect(try read() == first) }
        }
    }

    /// The order of reading and the number of threads make no difference.
    @Test func sameBytesFromTwoRuns() throws {
        let folder = try Folder()
        try folder.write(Samples.first, to: "news/first.md")
        try folder.write(Samples.second, to: "news/second.md")
        for output in ["one", "two"] {
            let result = try Tool.run(["run", "news", "-o", output], in: folder.path)
            #expect(result.status == 0, "\(result.err)")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/one").sorted()
        #expect(names.contains("whole.svg") && names.contains("graph.json"))
        for name in names where !name.contains(".sqlite") {
            #expect(folder.contents("one/" + name) == folder.contents("two/" + name), "\(name)")
        }
    }

    @Test func verifyFindsWhatMoved() throws {
        let folder = try Folder()
        try folder.write(Samples.first, to: "first.md")
        #expect(try Tool.run(["ingest", "first.md", "--store", "s.sqlite"], in: folder.path).status == 0)
        #expect(try Tool.run(["verify", "--store", "s.sqlite"], in: folder.path).status == 0)
        try folder.write(
            Samples.first.replacingOccurrences(of: "Russia recognised", with: "It recognised"), to: "first.md")
        let moved = try Tool.run(["verify", "--store", "s.sqlite"], in: folder.path)
        #expect(moved.status == 1)
        #expect(moved.out.contains("first.md:"))
        try FileManager.default.removeItem(atPath: folder.path + "/first.md")
        #expect(try Tool.run(["verify", "--store", "s.sqlite", "--json"], in: folder.path).status == 1)
    }

    @Test func readShowsTreesAndWhy() throws {
        let folder = try Folder()
        try folder.write(Samples.first, to: "first.md")
        let why = try Tool.run(["read", "first.md"], in: folder.path)
        #expect(why.out.contains("recognition"), "\(why.out)")
        let trees = try Tool.run(["read", "first.md", "--trees"], in: folder.path)
        #expect(trees.out.contains("PROPN"))
        let conllu = try Tool.run(["read", "first.md", "--conllu"], in: folder.path)
        for line in conllu.out.split(separator: "\n") where !line.hasPrefix("#") {
            #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 10, "\(line)")
        }
        let json = try Tool.run(["read", "first.md", "--json"], in: folder.path)
        #expect(json.out.hasPrefix("{\"graph\": {"))
        let input = try Tool.run(["read", "-", "--trees"], in: folder.path, input: "Russia recognised the Taliban.\n")
        #expect(input.out.contains("recognise"))
    }

    @Test func datesAsJSON() throws {
        let folder = try Folder()
        try folder.write("They met on Tuesday and will meet on 3 August 2025.\n", to: "a.txt")
        let result = try Tool.run(["dates", "a.txt", "--published", "2025-07-10", "--json"], in: folder.path)
        #expect(
            result.out == """
                [
                  {"start": 12, "end": 19, "text": "Tuesday", "value": "2025-07-08", "type": "date"},
                  {"start": 37, "end": 50, "text": "3 August 2025", "value": "2025-08-03", "type": "date"}
                ]

                """)
        try folder.write("Nothing here.\n", to: "b.txt")
        #expect(try Tool.run(["dates", "b.txt"], in: folder.path).status == 1)
    }

    @Test func drawsEveryFormat() throws {
        let folder = try Folder()
        let starts: [(String, [UInt8])] = [
            ("svg", Array("<?xml".utf8)), ("png", [0x89, 0x50, 0x4E, 0x47]), ("pdf", Array("%PDF".utf8)),
            ("dot", Array("digraph".utf8)),
        ]
        for (ending, start) in starts {
            for what in [[], ["--around", "Bordavia"], ["--between", "Pellan", "Ostrand"]] {
                let result = try Tool.run(
                    ["draw", "-o", "x.\(ending)", "--store", Stores.table.store] + what, in: folder.path)
                #expect(result.status == 0, "\(result.err)")
                #expect(folder.contents("x.\(ending)")?.starts(with: start) == true)
            }
        }
        let chain = try Tool.run(
            ["connect", "Pellan", "Ostrand", "--draw", "c.dot", "--store", Stores.table.store], in: folder.path)
        #expect(chain.status == 0)
        #expect(folder.contents("c.dot") != nil)
    }
}
