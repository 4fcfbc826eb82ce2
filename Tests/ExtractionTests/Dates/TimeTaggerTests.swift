import Dragoman
import DragomanExtraction
import DragomanLanguage
import Testing

/// What a coder is told beside the value: direction, modifier, anchor, tokens, the date of an event.
@Suite struct TimeTaggerTests {
    private func expressions(_ text: String, _ published: String? = "2025-10-07") throws -> [TimeExpression] {
        let parsed = try LanguagePipeline().parse(Array(text.utf8))
        return TimeTagger().expressions(in: parsed, published: try published.map { try FuzzyDate(edtf: $0) })
    }

    @Test(arguments: [
        ("The group has been banned since 2003.", TimeExpression.Direction.since),
        ("He stayed until 2003.", .until), ("He stayed up to 2003.", .until), ("He left before 2003.", .before),
        ("He left prior to May 2003.", .before), ("He left ahead of Friday.", .before),
        ("He left after May 2003.", .after),
        ("He will leave by 2030.", .by), ("He left in 2003.", .at), ("He left during 2003.", .during),
        ("Over the past three years he wrote.", .during), ("He wrote for three years.", .during),
        ("Since at least 2003 he wrote.", .since), ("2003 was bad.".replacing("2003", with: "May 2003"), .at),
    ])
    func directions(_ text: String, _ direction: TimeExpression.Direction) throws {
        #expect(try expressions(text).map(\.direction) == [direction], "\(text)")
    }

    @Test func ranges() throws {
        let between = try expressions("Between 2018 and 2020 they met.")
        #expect(between.map(\.direction) == [.from, .to])
        #expect(between[0].range?.edtf == "2018/2020")
        let from = try expressions("They met from June 2017 to January 2021.")
        #expect(from[0].range?.edtf == "2017-06/2021-01")
        #expect(from[1].range == nil)
        let list = try expressions("They met in 2018 and 2020.")
        #expect(list.map(\.range) == [nil, nil])
    }

    @Test(arguments: [
        ("He resigned earlier this month.", "2025-10-01/2025-10-07"),
        ("He will resign later this month.", "2025-10-07/2025-10-31"),
        ("He resigned earlier this year.", "2025-01/2025-10-07"),
        ("He will resign later this year.", "2025-10-07/2025-12-31"),
        ("He resigned in early March.", "2025-03"), ("He resigned on Tuesday.", "2025-10-07"),
        ("He resigned recently.", "../2025-10-07"), ("He will resign soon.", "2025-10-07/.."),
        ("Over the past two years he wrote.", "2023/2025"),
        ("Over the past three weeks he wrote.", "2025-09-15/2025-10-12"),
    ])
    func eventDates(_ text: String, _ date: String) throws {
        let published = try FuzzyDate(edtf: "2025-10-07")
        #expect(try expressions(text).map { $0.eventDate(published: published)?.edtf } == [date], "\(text)")
    }

    @Test func anchorsAndBases() throws {
        let told = try expressions(
            "It fell in August 2021; a year later, and again on Tuesday, he wrote. He wrote recently.")
        #expect(told.map(\.anchor) == [.none, .previous, .publication, .publication])
        #expect(told.map(\.basis) == [.stated, .relative, .relative, .relative])
        #expect(told.map(\.isVague) == [false, false, false, true])
        let unknown = try expressions("It fell last week.", nil)
        #expect(unknown.map(\.basis) == [.none])
        #expect(unknown.map(\.value) == [nil])
    }

    @Test func tokensAreCovered() throws {
        let text = "In mid-August 2021, Kabul fell; on Oct. 12, 2021, it was quiet."
        let parsed = try LanguagePipeline().parse(Array(text.utf8))
        for expression in TimeTagger().expressions(in: parsed, published: nil) {
            #expect(!expression.tokens.isEmpty)
            #expect(Int(parsed.tokens[expression.tokens.lowerBound].start) <= expression.bytes.lowerBound)
            #expect(Int(parsed.tokens[expression.tokens.upperBound - 1].end) >= expression.bytes.upperBound)
        }
    }

    @Test(arguments: [
        ("last week", "2025-W40"), ("last weekend", "2025-W40-WE"), ("last quarter", "2025-Q3"),
        ("last summer", "2025-SU"),
        ("the 1990s", "199"), ("the 20th century", "19"), ("the first half of 2024", "2024-H1"), ("two weeks", "P2W"),
        ("currently", "PRESENT_REF"),
    ])
    func timex(_ text: String, _ value: String) throws {
        #expect(try expressions("He wrote in \(text).").map(\.timex) == [value])
    }

    @Test(arguments: [
        // Publication is an interval: what is relative covers all it may mean.
        ("on Thursday", "2025-07-03/2025-07-09", "2025-07-03"),
        ("yesterday", "2025-07-03/2025-07-09", "2025-07-02/2025-07-08"),
        ("last month", "2025-06-28/2025-07-02", "2025-05/2025-06"), ("last year", "2025-07-03/2025-07-09", "2024"),
        ("recently", "2025-07-03/2025-07-09", "../2025-07-09"),
    ])
    func roughPublication(_ text: String, _ published: String, _ value: String) throws {
        #expect(try expressions("He resigned \(text).", published).map { $0.value?.edtf } == [value])
    }

    @Test func plainTokensWillDo() throws {
        let bytes = Array("He resigned on Tuesday and will return on Friday, he said.".utf8)
        let found = TimeTagger().expressions(
            in: try LanguagePipeline().tokenize(bytes), published: try FuzzyDate(edtf: "2025-10-07"))
        #expect(found.map { $0.value?.edtf } == ["2025-10-07", "2025-10-10"])
    }

    @Test func emptyText() throws {
        #expect(try expressions("").isEmpty)
        let none = ParsedText(bytes: Array("in 2003".utf8), tokens: [], sentences: [], names: [])
        #expect(TimeTagger().expressions(in: none, published: nil).map(\.tokens) == [0..<0])
    }
}
