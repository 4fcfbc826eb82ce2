import Dragoman
import DragomanFormats
import Testing

@Suite struct DOTTests {
    @Test func golden() throws {
        try expectGolden(DOT.write(try sampleGraph()), "sample.dot")
    }

    @Test(arguments: [
        ("abc", "abc"), ("_a1", "_a1"), ("", "\"\""), ("1a", "\"1a\""), ("a b", "\"a b\""), ("a-b", "\"a-b\""),
        ("country:RU", "\"country:RU\""), ("é", "\"é\""),
        ("node", "\"node\""), ("Graph", "\"Graph\""), ("STRICT", "\"STRICT\""), ("subgraphs", "subgraphs"),
        ("12", "12"), ("-1.5", "-1.5"), (".5", ".5"), ("1.", "1."), ("-", "\"-\""), (".", "\".\""),
        ("1.2.3", "\"1.2.3\""),
        (#"say "hi""#, #""say \"hi\"""#),
        (#"a\b"#, #""a\b""#), (#"end\"#, #""end\\""#), (#"end\\"#, #""end\\""#), (#"\"q"#, #""\\\"q""#),
        ("two\nlines", "\"two\nlines\""), ("a\\\nb", "\"a\\\\\nb\""), ("nul\u{0}tab\t", "\"nul tab \""),
    ])
    func ids(text: String, dot: String) {
        #expect(DOT.id(text) == dot)
    }

    @Test(arguments: [
        ("Russia", #""Russia""#), (#"\N and \G"#, #""\\N and \\G""#), (#"a "q" \"#, #""a \"q\" \\""#),
        ("two\nlines", #""two\nlines""#), ("AT&T & Co", #""AT&T & Co""#),
        ("&amp; &#39; &x", #""&amp;amp; &amp;#39; &x""#),
        ("\u{1}\u{7F}\u{FFFE}", #""   ""#),
    ])
    func labels(text: String, dot: String) {
        #expect(DOT.label(text) == dot)
    }

    @Test(arguments: [
        ("a < b > c & \"d\"", "a &lt; b &gt; c &amp; &quot;d&quot;"), ("&amp;", "&amp;amp;"),
        ("two\nlines", "two<BR/>lines"),
        (#"\N"#, #"\\N"#), ("\u{0}x", " x"),
    ])
    func markup(text: String, html: String) {
        #expect(DOT.html(text) == html)
    }

    @Test func lossesAreCounted() throws {
        #expect(
            DOT.losses(of: try sampleGraph()) == [
                "actors with aliases: 2", "quotes: 1", "edges with those who claim or deny them: 1",
                "edges with the organ they were done through: 1", "documents: 2",
            ])
        #expect(DOT.losses(of: RelationGraph(actors: [], events: [])).isEmpty)
    }

    @Test func attributes() {
        #expect(DOT.list([]) == "")
        #expect(
            DOT.list([("shape", .plain("box")), ("label", .label("a\\b")), ("x", .markup("<B>y</B>"))])
                == #" [shape=box, label="a\\b", x=<<B>y</B>>]"#)
    }
}
