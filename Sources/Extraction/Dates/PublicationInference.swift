public import Dragoman
public import DragomanLanguage

/// Works out when a text was published from what it holds, where nothing states it.
///
/// Grounds, the best first: the day in the address of a source it links to, where the text agrees; a month and day of
/// its dateline with the year of its dates; a weekday with a month and day; the latest date told in the past and the
/// earliest one told as to come, which only bound it.
public struct PublicationInference: Sendable {
    /// The day or the interval that publication lies in.
    public let published: FuzzyDate
    /// What it rests on, for a person to read.
    public let reason: String

    /// Infers the publication of a document; `nil` when the text gives no ground.
    ///
    /// - Parameters:
    ///   - document: read without a date of publication.
    ///   - text: its clean text, parsed.
    /// - Complexity: O(n) in bytes.
    public static func infer(_ document: ReadDocument, text: ParsedText) -> PublicationInference? {
        let dateline = document.blocks.first { $0.kind == .dateline }.flatMap { block in
            Dateline.monthDay(in: document.text(of: block))
        }
        return infer(text: text, addresses: document.addresses, dateline: dateline)
    }

    /// Infers publication from a text and the addresses it links to.
    static func infer(
        text: ParsedText, addresses: [String], dateline: (month: Int, day: Int)?
    ) -> PublicationInference? {
        let clues = Clues(text)
        // Pages are moved and their addresses redated, so that the text must agree with a day.
        let linked = addresses.compactMap { AddressDate.find(in: $0) }.compactMap { date in
            date.earliest == date.latest ? date.earliest : nil
        }
        var best: (day: Day, score: Int)?
        for day in linked {
            let score = clues.score(of: day)
            if score > 0, best.map({ score > $0.score || score == $0.score && day > $0.day }) ?? true {
                best = (day, score)
            }
        }
        if let best {
            let exact = clues.weekdays.isEmpty || clues.saysWeekday(of: best.day)
            return PublicationInference(
                published: exact ? FuzzyDate(best.day) : FuzzyDate(from: best.day, through: best.day + 6),
                reason: "a linked address holds \(best.day)\(exact ? "" : ", a week at most before")")
        }
        if let dateline, let year = clues.year(month: dateline.month, day: dateline.day),
            let day = Day(year: year, month: dateline.month, day: dateline.day)
        {
            return PublicationInference(
                published: FuzzyDate(day), reason: "the dateline, in the year of the dates told")
        }
        if let day = clues.weekdayDates.lazy.compactMap({ clues.day(weekday: $0.weekday, month: $0.month, day: $0.day) }
        ).first {
            return PublicationInference(
                published: FuzzyDate(from: day, through: day + 6), reason: "a weekday and its date make it \(day)")
        }
        return clues.bounds()
    }
}

extension Dateline {
    /// The month and day of a dateline that tells no year: "MOSCOW, July 3 (Reuters) --".
    static func monthDay(in bytes: [UInt8]) -> (month: Int, day: Int)? {
        let lexemes = TimeLexer.lexemes(of: bytes, sentenceStarts: [0])
        let grammar = TimeGrammar(lexemes: lexemes, bytes: bytes)
        for place in lexemes.indices {
            if case .part(.day(let month, let day), .unknown) = grammar.match(at: place)?.meaning {
                return (month, day)
            }
        }
        return nil
    }
}

extension ReadDocument {
    /// Gives the document a date of publication by inference where none was found.
    ///
    /// - Parameter parsed: the document's clean text, parsed.
    /// - Returns: what the date rests on; `nil` where there was one, or no ground.
    @discardableResult
    public mutating func inferPublication(from parsed: ParsedText) -> String? {
        guard document.published == nil, let inference = PublicationInference.infer(self, text: parsed) else {
            return nil
        }
        document.published = inference.published
        publishedBasis = .inferred
        return inference.reason
    }
}
