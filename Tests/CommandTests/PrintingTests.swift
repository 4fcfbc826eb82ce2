import Dragoman
import Testing

@testable import Command

/// Words, dates and columns.
struct PrintingTests {
    @Test(arguments: [
        ("2025-07-03", "on 3 July 2025"), ("2025-07", "in July 2025"), ("2021", "in 2021"),
        ("../2024-10-04", "by 4 October 2024"), ("2003/..", "since 2003"),
        ("2025-04-14/2025-04-20", "between 14 and 20 April 2025"),
        ("2025-04-28/2025-05-04", "between 28 April and 4 May 2025"),
        ("2024-12-30/2025-01-05", "between 30 December 2024 and 5 January 2025"),
        ("1996/2001", "between 1996 and 2001"), ("199X", "in the 1990s"), ("2017~", "about 2017"),
        ("2024-21", "in spring 2024"),
    ])
    func dates(_ edtf: String, _ words: String) throws {
        #expect(DateWords.phrase(try FuzzyDate(edtf: edtf)) == words)
    }

    @Test func datesAhead() throws {
        #expect(DateWords.phrase(try FuzzyDate(edtf: "2025-01/.."), isAhead: true) == "after January 2025")
    }

    @Test(arguments: [
        ("a [link](http://x.y/z) here", "a link here"), ("**bold** and `code`", "bold and code"),
        ("two\nlines  apart", "two lines apart"), ("<p class=\"x\">text</p> more", "text more"),
        ("AT&amp;T &#8220;said&#8221; &lt;b&gt;", "AT&T “said” <b>"), ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("> quoted\n> on", "quoted on"), ("![photo](x.jpg) Kabul", "photo Kabul"), ("a \\* star", "a * star"),
        ("[not a link] (aside)", "[not a link] (aside)"),
    ])
    func quotes(_ source: String, _ clean: String) { #expect(Quote.clean(source) == clean) }

    @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("北京", 4), ("Qin Gang 秦刚", 13), ("🇷🇺", 2)])
    func columns(_ text: String, _ width: Int) { #expect(text.columns == width) }

    /// Of two columns as wide as each other one was cut to nothing and the other not at all.
    @Test func equallyWideColumnsShareTheLoss() {
        let name = String(repeating: "x", count: 40)
        var table = Table("who", "whom")
        table.add(name, name)
        let cut = String(repeating: "x", count: 18) + "…"
        #expect(table.lines(width: 40)[1] == cut + "  " + cut)
    }

    @Test func cutting() {
        #expect("Zabihullah".cut(to: 5) == "Zabi…")
        #expect("北京市".cut(to: 5) == "北京…")
        #expect("abc".cut(to: 3) == "abc")
    }

    /// A sentence for every relation and status, none with a placeholder or two blanks in it.
    @Test func sentences() throws {
        let actors = ["Avalon", "Brigadoon"].map { Actor(id: "country:" + $0, kind: .country, name: $0) }
        let sentences = Sentences(graph: RelationGraph(actors: actors, events: []))
        var lines: [String] = []
        for relation in Relation.allCases {
            for status in Status.allCases {
                let event = Event(
                    source: "country:Avalon", relation: relation, target: "country:Brigadoon",
                    date: try FuzzyDate(edtf: "2025-07"), status: status)
                let text = sentences.sentence(event)
                #expect(text.hasPrefix("Avalon ") && text.contains("Brigadoon") && text.hasSuffix(" in July 2025."))
                #expect(!text.contains("#") && !text.contains("  "))
                lines.append(text)
            }
        }
        try expectGolden(lines.joined(separator: "\n") + "\n", "sentences.txt")
    }

    @Test func claims() throws {
        let actors = ["Avalon", "Brigadoon"].map { Actor(id: "country:" + $0, kind: .country, name: $0) }
        let event = Event(
            source: "country:Avalon", relation: .attack, target: "country:Brigadoon", status: .alleged,
            claimedBy: "country:Brigadoon", deniedBy: ["country:Avalon"])
        #expect(
            Sentences(graph: RelationGraph(actors: actors, events: [event])).sentence(event)
                == "Avalon allegedly attacked Brigadoon, as Brigadoon says; Avalon denies it.")
    }

    @Test func tables() {
        var table = Table("name", "#figure", "text")
        table.add("Avalon", "1.5", "a text that is far too long for its column and has to give way")
        table.add("北京", "10", "short")
        #expect(
            table.lines(width: 40) == [
                "name    figure  text", "Avalon     1.5  a text that is far too …", "北京        10  short",
            ])
    }
}
