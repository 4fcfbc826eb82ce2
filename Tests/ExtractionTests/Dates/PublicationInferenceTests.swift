import Dragoman
import DragomanExtraction
import DragomanLanguage
import Testing

/// The date of publication worked out from what a text holds.
@Suite struct PublicationInferenceTests {
    private func infer(_ text: String) throws -> String {
        var document = try readDocument(text)
        let parsed = try LanguagePipeline().parse(document.text)
        let reason = document.inferPublication(from: parsed)
        #expect((reason != nil) == (document.publishedBasis == .inferred))
        return document.document.published?.edtf ?? "-"
    }

    @Test func theAddressThatAgreesWithTheText() throws {
        #expect(
            try infer(
                """
                Freedonia has invited the movement to attend talks later this month, the envoy said Thursday.

                https://example.org/20211007/talks-1753484753.html
                https://example.org/2025/03/14/another-story-that-was-moved

                The talks will follow a summit on Oct. 12. The delegation was invited for Oct. 20.
                """) == "2021-10-07")
    }

    @Test func datelineWithTheYearOfTheDatesTold() throws {
        #expect(
            try infer(
                """
                FREEDONIA CITY, Oct. 7 (Agency) -- Freedonia met the movement on Tuesday, the ministry said.

                It was founded in 2017, and the two sides met in May 2025.
                """) == "2025-10-07")
    }

    @Test func weekdayWithItsDate() throws {
        // 7 October was a Thursday in 2021, next after 2016 and 2017 in which it was none.
        #expect(
            try infer("They met on Thursday, Oct. 7, the envoy said. The forum was founded in 2017.")
                == "2021-10-07/2021-10-13")
    }

    @Test func bounds() throws {
        #expect(
            try infer("The group was removed from the list in April 2025 after an attack in March this year.")
                == "2025-04-01/2025-12-31")
        #expect(try infer("The group took power in 2021 and has held it.") == "2021/..")
        #expect(
            try infer("The group took power in August 2021. It will hold a vote in May 2024.")
                == "2021-08-01/2024-05-31")
        #expect(try infer("The envoy met the minister and left.") == "-")
    }

    @Test func whatIsStatedStays() throws {
        var document = try readDocument("---\ndate: 2020\n---\nThe group took power in 2021.", as: "a.md")
        let parsed = try LanguagePipeline().parse(document.text)
        #expect(document.inferPublication(from: parsed) == nil)
        #expect(document.publishedBasis == .frontMatter)
    }
}
