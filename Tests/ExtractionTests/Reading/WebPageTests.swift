import Dragoman
import DragomanExtraction
import Testing

/// Web pages: the article told from what stands around it.
@Suite struct WebPageTests {
    private let page = """
        <!DOCTYPE html><html><head><title>Freedonia lifts ban &ndash; The Paper</title>
        <meta property="og:title" content="Freedonia lifts ban on movement">
        <meta property="og:site_name" content="The Paper"/>
        <meta property="article:published_time" content="2024-06-03T10:00:00+05:00"/>
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-04"}</script>
        <link rel="canonical" href="https://example.org/a?x=1&amp;y=2"><style>p{color:red}</style></head>
        <body class="has-sidebar"><header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
        <div class="wrap"><h1>Freedonia lifts ban on movement</h1><div class="byline">By Staff</div>
        <div class="share-buttons"><a>Facebook</a></div>
        <div class="content"><p>Freedonia&#8217;s government has removed the&nbsp;movement from its list, the ministry
        said on <b>Monday</b>.<p>The move follows <a href="x">a review</a>. The ministry said "R&amp;D" goes on.
        <figure><img src=x><figcaption>Officials in the capital. Photo: Agency</figcaption></figure>
        <p>Related article: <a href="">Something else entirely here</a></p>
        <p>The president said the decision was due to trade.<br><br>He spoke on Tuesday.</p>
        <script>if (a < b) { document.write("<p>never</p>") }</script>
        <div class="related"><p>Osterlich strikes Moravia in a long teaser that should go away now.</p></div></div></div>
        <aside><p>Aside text that is long enough to be taken for a paragraph of it.</p></aside>
        <footer><p>Copyright 2024. All rights reserved.</p></footer></body></html>
        """

    @Test func articleAmongFurniture() throws {
        let document = try readDocument(page, as: "a.html")
        #expect(
            blockLines(document) == [
                "title: Freedonia lifts ban on movement",
                "paragraph: Freedonia’s government has removed the movement from its list, the ministry said on Monday.",
                "paragraph: The move follows a review. The ministry said \"R&D\" goes on.",
                "caption: Officials in the capital.", "paragraph: The president said the decision was due to trade.",
                "paragraph: He spoke on Tuesday.",
            ])
        #expect(
            document.document
                == Document(
                    id: "a.html", title: "Freedonia lifts ban on movement",
                    published: try FuzzyDate(edtf: "2024-06-03"),
                    publisher: "The Paper", url: "https://example.org/a?x=1&y=2"))
        #expect(document.publishedBasis == .meta)
        checkOffsets(document)
    }

    @Test func theArticleElementCounts() throws {
        let document = try readDocument(
            """
            <body><div><p>A paragraph outside of the article that is long enough to count for something here.</p></div>
            <main><article><header><h1>Head</h1><time datetime="2025-07-03">3 July</time></header>
            <p>The first paragraph of the article is of a decent length, as they are.</p><ul><li>A point of it.</li></ul>
            <p>The second paragraph of the article is also of a decent length, as they are.</p></article></main></body>
            """, as: "page.htm")
        #expect(
            blockLines(document) == [
                "title: Head", "paragraph: The first paragraph of the article is of a decent length, as they are.",
                "listItem: A point of it.",
                "paragraph: The second paragraph of the article is also of a decent length, as they are.",
            ])
        #expect(document.document.published?.edtf == "2025-07-03")
        checkOffsets(document)
    }

    @Test func aPageThatIsMostlyBroken() throws {
        let document = try readDocument(
            "<p>One sentence is here, it has no end tag <b>at all<p>Two & three < four; it goes on.", as: "a.html")
        #expect(
            blockLines(document) == [
                "paragraph: One sentence is here, it has no end tag at all",
                "paragraph: Two & three < four; it goes on.",
            ])
        checkOffsets(document)
    }

    @Test func deepNestingIsReadInLinearTime() throws {
        let text =
            String(repeating: "<div>", count: 10_000) + "<p>Some words in the deep are here.</p>"
            + String(repeating: "</div>", count: 10_000)
        #expect(try readDocument(text, as: "a.html").blocks.count == 1)
    }
}
