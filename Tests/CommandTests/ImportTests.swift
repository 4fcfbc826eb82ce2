import Foundation
import Testing

/// Coded tables beside articles.
struct ImportTests {
    /// Names of a table are those of the dictionaries, whatever their case, accents and spelling.
    @Test func namesOfTheDictionaries() throws {
        let folder = try Folder()
        try folder.write(
            """
            RUSSIAN FEDERATION\ttalks\tSergey Lavrov\t2025-07-01
            sergei lavrov\tvisit\tTürkiye\t2025-07-02
            UN Security Council\ttalks\tTurkey\t2025-07-03
            Citizen (Thailand)\ttalks\tWho\t2025-07-04

            """, to: "t.tsv")
        let imported = try Tool.run(["import", "t.tsv", "--as", "tsv", "--store", "s.sqlite"], in: folder.path)
        #expect(imported.out.contains("4 edges among 6 actors"), "\(imported.out)\(imported.err)")
        let rank = try Tool.run(["rank", "degree", "--json", "--store", "s.sqlite"], in: folder.path).out
        for actor in [
            "\"Russia\", \"kind\": \"country\"", "\"Sergei Lavrov\", \"kind\": \"official\"",
            "\"Turkey\", \"kind\": \"country\"",
            "\"United Nations Security Council\", \"kind\": \"organization\"",
            "\"Citizen (Thailand)\", \"kind\": \"organization\"", "\"Who\", \"kind\": \"organization\"",
        ] {
            #expect(rank.contains("{\"actor\": \(actor)"), "\(actor): \(rank)")
        }
    }

    /// A user's own names count too.
    @Test func namesOfOnesOwn() throws {
        let folder = try Folder()
        try folder.write("bordavia-front\tBordavia Front\tmovement\tB. Front\n", to: "mine/organizations.tsv")
        try folder.write("B Front\ttalks\tBORDAVIA FRONT (x)\t2025-07-01\n", to: "t.tsv")
        let imported = try Tool.run(
            ["import", "t.tsv", "--as", "tsv", "--lexicon", "mine", "--store", "s.sqlite"], in: folder.path)
        #expect(imported.status == 0, "\(imported.err)")
        let timeline = try Tool.run(["timeline", "--json", "--store", "s.sqlite"], in: folder.path).out
        #expect(timeline.contains("\"Bordavia Front\""), "\(timeline)")
    }

    /// Reads an article about Jonas Velkar into a store, then a table.
    private func store(_ table: String, in folder: Folder) throws {
        try folder.write(
            """
            ---
            date: 2025-07-04
            ---

            Bordavian Foreign Minister Jonas Velkar met Russian Foreign Minister Sergei Lavrov in Moscow on Friday.

            """, to: "a.md")
        try folder.write(table, to: "t.tsv")
        #expect(try Tool.run(["ingest", "a.md", "--store", "s.sqlite"], in: folder.path).status == 0)
        #expect(try Tool.run(["import", "t.tsv", "--as", "tsv", "--store", "s.sqlite"], in: folder.path).status == 0)
    }

    /// A person that only the articles know is one with the table's, under a name spelt with other case.
    @Test func namesOfTheArticles() throws {
        let folder = try Folder()
        try store("JONAS VÉLKAR\tvisit\tRussia\t2025-07-09\n", in: folder)
        let show = try Tool.run(["timeline", "Jonas Velkar", "--json", "--store", "s.sqlite"], in: folder.path).out
        #expect(show.contains("\"visit\"") && show.contains("\"talks\""), "\(show)")
    }

    /// A person's name spelt otherwise than in the articles is still that person's; another first name is not.
    @Test func spellingsOfTheArticles() throws {
        let folder = try Folder()
        try store("Jonas Velker\tvisit\tRussia\t2025-07-09\nAnna Velkar\tvisit\tChina\t2025-07-10\n", in: folder)
        let own = try Tool.run(["timeline", "Jonas Velkar", "--json", "--store", "s.sqlite"], in: folder.path).out
        #expect(own.contains("\"visit\"") && own.contains("\"talks\"") && !own.contains("China"), "\(own)")
        let other = try Tool.run(["timeline", "Anna Velkar", "--json", "--store", "s.sqlite"], in: folder.path).out
        #expect(other.contains("China") && !other.contains("Lavrov"), "\(other)")
    }

    /// With so many events that texts are fetched one by one, chains that more documents tell still come first.
    @Test func documentsCountInLargeStores() throws {
        let folder = try Folder()
        var rows = ""
        for row in 0..<20_100 { rows += "Filler \(row % 150)\ttalks\tFiller \(row % 149 + 150)\t2020-01-01\n" }
        try folder.write(rows, to: "filler.tsv")
        func article(_ date: String, _ sentences: String) -> String { "---\ndate: \(date)\n---\n\n\(sentences)\n" }
        try folder.write(
            article("2025-06-20", "Russia held talks with Iran on Thursday. Iran held talks with Japan on Thursday."),
            to: "news/a.md")
        try folder.write(
            article(
                "2025-06-21",
                "On Thursday Russia held talks with Iran, it was said. Iran held talks with Japan on Thursday, too."),
            to: "news/b.md")
        try folder.write(
            article("2025-07-20", "Russia held talks with Brazil on Friday. Brazil held talks with Japan on Friday."),
            to: "news/c.md")
        #expect(try Tool.run(["ingest", "news", "--store", "s.sqlite"], in: folder.path).status == 0)
        let small = try Tool.run(["connect", "Russia", "Japan", "--json", "--store", "s.sqlite"], in: folder.path)
        #expect(
            try Tool.run(["import", "filler.tsv", "--as", "tsv", "--store", "s.sqlite"], in: folder.path).status == 0)
        let large = try Tool.run(["connect", "Russia", "Japan", "--json", "--store", "s.sqlite"], in: folder.path)
        func chains(_ answer: String) -> [Substring] {
            answer.split(separator: "\n").filter { $0.contains("\"actors\"") }
        }
        #expect(
            chains(small.out).map { $0.filter { !" ".contains($0) } } == [
                "\"actors\":[\"Russia\",\"Iran\",\"Japan\"],", "\"actors\":[\"Russia\",\"Brazil\",\"Japan\"],",
            ], "\(small.err)")
        #expect(chains(small.out) == chains(large.out))
        let filtered = try Tool.run(
            ["timeline", "--source-document", "news/c.md", "--json", "--store", "s.sqlite"], in: folder.path)
        #expect(filtered.out.contains("Brazil"), "\(filtered.err)")
    }
}
