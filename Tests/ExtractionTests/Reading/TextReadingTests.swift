import Dragoman
import DragomanExtraction
import Testing

/// Plain text and Markdown into blocks.
@Suite struct TextReadingTests {
    @Test func wrappedLinesAreJoined() throws {
        let document = try readDocument(
            """
             Freedonia has invited the Sylvanian movement to attend negotiations later this
            month, the envoy said Thursday.

            The army holds a base in Moravia, an ex-
            Soviet republic, and the movement has held the capital since its return to power in a
            short campaign.
            """)
        #expect(
            blockLines(document) == [
                "paragraph: Freedonia has invited the Sylvanian movement to attend negotiations later this month, the "
                    + "envoy said Thursday.",
                "paragraph: The army holds a base in Moravia, an ex-Soviet republic, and the movement has held the "
                    + "capital since its return to power in a short campaign.",
            ])
        checkOffsets(document)
    }

    @Test func linesThatAreParagraphsStayApart() throws {
        let line =
            "The minister told reporters that the two countries would sign the accord, "
            + String(repeating: "x ", count: 60)
        let document = try readDocument("\(line)end.\n\(line)without a stop\n\(line)end.\n")
        #expect(document.blocks.count == 3)
    }

    @Test func pageBreakInsideASentence() throws {
        let document = try readDocument(
            """
            The envoy did not say who exactly would come to the so-called "Northern

            https://example.org/20211007/talks-1753484753.html
            https://example.org/2025/03/14/another-story

            format" talks. He left at noon.
            """)
        #expect(
            blockLines(document) == [
                "paragraph: The envoy did not say who exactly would come to the so-called \"Northern format\" talks. He "
                    + "left at noon."
            ])
        let whole = document.sourceRange(of: document.blocks[0].range)
        #expect(document.sourceText(whole).contains("https://example.org"))
        checkOffsets(document)
    }

    @Test func marksAreTakenOut() throws {
        let document = try readDocument(
            """
            # A **bold** headline

            The minister [told](https://example.org/a_(b)) reporters that *nothing* had _changed_ \\*yet\\*, `so` he left;
            ![photo](a.png) AT&amp;T and a snake_case_name stay, 2 * 3 * 4 too, and WASHINGTON (AP) _ is no emphasis.

            - the first point
            - the second [point][ref]

            1. counted

            > quoted words
            > go on here

            [ref]: https://example.org
            ***
            Last words.
            """, as: "a.md")
        #expect(
            blockLines(document) == [
                "title: A bold headline",
                "paragraph: The minister told) reporters that nothing had changed *yet*, so he left;  AT&T and a "
                    + "snake_case_name stay, 2 * 3 * 4 too, and WASHINGTON (AP) _ is no emphasis.",
                "listItem: the first point", "listItem: the second point", "listItem: counted",
                "paragraph: quoted words go on here", "paragraph: Last words.",
            ])
    }

    @Test func sentencesThatRunTogetherArePartedByASpace() throws {
        let document = try readDocument(
            "They faced the insurgents.In a significant development, talks began.He left example.Com alone.")
        #expect(
            blockLines(document) == [
                "paragraph: They faced the insurgents. In a significant development, talks began. He left example.Com "
                    + "alone."
            ])
        checkOffsets(document)
    }

    @Test func furnitureIsLeftOut() throws {
        let document = try readDocument(
            """
            Freedonia Opens Talks With Sylvania After Ban Is Lifted

            By Jane Roe

            October 07, 2025

            Freedonia's senior envoy Rufus Firefly. **Patrick Sample/FCO**

            Freedonia held its first official [meeting](#) with Sylvania on Tuesday.

            Related article: [Something Else Entirely Happened
            on the Way](#)

            “Nothing has changed,” the envoy said. (AP Photo/Jane Roe)

            Share this article

            Read more: another story

            The movement took power in 2021.

            AFP contributed reporting.

            © 2025 The Paper. All rights reserved.

            Original url:

            <https://www.example.com/2025/10/07/talks-a90737>
            """)
        #expect(
            blockLines(document) == [
                "title: Freedonia Opens Talks With Sylvania After Ban Is Lifted", "dateline: October 07, 2025",
                "caption: Freedonia's senior envoy Rufus Firefly.",
                "paragraph: Freedonia held its first official meeting with Sylvania on Tuesday.",
                "caption: “Nothing has changed,” the envoy said.", "paragraph: The movement took power in 2021.",
            ])
        #expect(document.document.title == "Freedonia Opens Talks With Sylvania After Ban Is Lifted")
        #expect(document.document.published == FuzzyDate(Day(year: 2025, month: 10, day: 7)!))
        #expect(document.publishedBasis == .dateline)
        #expect(document.document.url == "https://www.example.com/2025/10/07/talks-a90737")
        checkOffsets(document)
    }

    @Test func teasersAtTheEndAreLeftOut() throws {
        let text = """
            The envoy held talks with the movement in the capital, a sign of warmer ties between the two nations.
            These exchanges suggest that Freedonia means to be a player in the future of the region.
            Read next
            00:55
            Sylvania will appoint an ambassador to Moravia for the first time since the movement took the capital in 2021.
            13:40
            Osterlich
            Osterlich holds off on peace talks with Freedonia until it has a proposal, its minister said Friday.
            What is your opinion on this topic?
            Leave the first comment
            """
        #expect(try readDocument(text).blocks.count == 2)
        #expect(try readDocument(text, keepsFurniture: true).blocks.count == 10)
    }

    @Test func datelines() throws {
        let document = try readDocument(
            """
            FREDONIA CITY, July 3, 2025 (Agency) -- Freedonia has recognised the movement, the ministry said.

            SYLVANIA (AP) _ President Firefly met envoys on Monday, a day before the vote.

            The ministry - long silent - said nothing at all about the matter.
            """)
        #expect(
            blockLines(document) == [
                "dateline: FREDONIA CITY, July 3, 2025 (Agency) --",
                "paragraph: Freedonia has recognised the movement, the ministry said.", "dateline: SYLVANIA (AP) _",
                "paragraph: President Firefly met envoys on Monday, a day before the vote.",
                "paragraph: The ministry - long silent - said nothing at all about the matter.",
            ])
        #expect(document.document.published?.edtf == "2025-07-03")
        checkOffsets(document)
    }

    @Test(arguments: [
        ("MOSKVA, July 3. /TASS/. Freedonia has recognised the movement.", "MOSKVA, July 3. /TASS/."),
        ("New Delhi, Oct 4 (PTI) The minister met the envoy on Friday.", "New Delhi, Oct 4 (PTI)"),
        ("Kabul [Freedonia], October 4 (ANI): The movement met the envoy.", "Kabul [Freedonia], October 4 (ANI):"),
        ("MOSKVA. July 3 (Agency) - Freedonia has recognised the movement.", "MOSKVA. July 3 (Agency) -"),
        ("ISLAMABAD: The foreign office denied it on Friday evening.", "ISLAMABAD:"),
        ("Tehran, IRNA – The foreign minister met the envoy on Friday.", "Tehran, IRNA –"),
        ("Moskva (AFP) – The foreign minister met the envoy on Friday.", "Moskva (AFP) –"),
        ("KABUL, Freedonia (AP) — The foreign minister met the envoy.", "KABUL, Freedonia (AP) —"),
        ("The minister: he met the envoy (AP) on Friday and left again.", ""),
        ("Firefly, who met the envoy - his third visit - left on Friday.", ""),
        ("NATO and EU leaders met the envoy (UNMIK) on Friday evening.", ""),
        ("The Summit of the Union of Freedonia (UFS) Heads of State met on Friday.", ""),
        ("The Hague (AFP) The court heard the envoy on Friday.", "The Hague (AFP)"),
    ])
    func datelinesOfAgencies(_ text: String, _ dateline: String) throws {
        let document = try readDocument(text)
        let first = try #require(document.blocks.first)
        #expect((first.kind == .dateline) == !dateline.isEmpty)
        if !dateline.isEmpty { #expect(String(decoding: document.text(of: first), as: UTF8.self) == dateline) }
        checkOffsets(document)
    }

    @Test(arguments: [
        ("FREDONIA CITY, April 18, 2025 (AP)", "2025-04-18"),
        ("From our diplomatic editor. FREDONIA CITY, Thursday, 3 November 2022.", "2022-11-03"),
        ("Background. Last updated on 11 March 2023.", "2023-03-11"),
        ("By Rufus Firefly, Agency, 5 May 2024", "2024-05-05"),
        ("Agency | July 4, 2025 | 3 min read", "2025-07-04"),
        // A sentence, however short, dates no publication.
        ("The movement took the city on 15 August 2021.", nil),
    ])
    func aLineOfItsOwnWithPlacesAndADateIsTheDateOfPublication(_ line: String, _ published: String?) throws {
        let document = try readDocument(
            """
            Freedonia meets the movement's envoys in its capital

            \(line)

            Freedonia met the movement's envoys, the foreign ministry said in a statement.
            """)
        #expect(document.document.published?.edtf == published)
        #expect(document.document.title == "Freedonia meets the movement's envoys in its capital")
        checkOffsets(document)
    }

    @Test func theDateLineMayStandAboveTheTitle() throws {
        let document = try readDocument(
            """
            FREDONIA CITY, April 18, 2025 (AP)

            Freedonia meets the movement's envoys in its capital

            Freedonia met the movement's envoys, the foreign ministry said in a statement.
            """)
        #expect(document.document.published?.edtf == "2025-04-18")
        #expect(document.document.title == "Freedonia meets the movement's envoys in its capital")
    }

    @Test func aBoxInsideAnArticleDoesNotEndIt() throws {
        let sentence = "The envoy held talks with the movement in the capital, a sign of warmer ties. "
        let long = String(repeating: sentence, count: 3)
        let text =
            "\(long)\n\nRelated\n\nAnother Headline That Is Linked\n\n\(long)\n\nYou may also like\n\nA teaser of it is here."
        #expect(try readDocument(text).blocks.count == 2)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) throws {
        let document = try readDocument(
            ["One line here that is", "wrapped.", "", "Another one."].joined(separator: end))
        #expect(blockLines(document) == ["paragraph: One line here that is wrapped.", "paragraph: Another one."])
        checkOffsets(document)
    }
}
