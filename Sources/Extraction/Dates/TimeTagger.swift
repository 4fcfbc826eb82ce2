public import Dragoman
public import DragomanLanguage

/// Finds expressions of time and says what they mean, by the day of publication and the dates told before.
///
/// "on Tuesday" in past narration is the last Tuesday on or before publication, "last week" the Monday to Sunday before
/// its own, "three years ago" a year, "a day later" the day after the date told last. Where publication is itself an
/// interval, a relative expression covers all it may mean.
public struct TimeTagger: Sendable {
    public init() {}

    /// The expressions of a text in order, none overlapping another.
    ///
    /// - Parameters:
    ///   - text: parsed or only cut into sentences; parts of speech help where they are.
    ///   - published: the day of publication or what it lies in; `nil` leaves relative expressions without a value.
    /// - Complexity: O(n) in bytes.
    public func expressions(in text: ParsedText, published: FuzzyDate?) -> [TimeExpression] {
        var starts = text.sentences.map { text.tokens[$0.lowerBound].start }
        if starts.isEmpty { starts = [0] }
        var lexemes = TimeLexer.lexemes(of: text.bytes, sentenceStarts: starts)
        TimeLexer.tag(&lexemes, from: text.tokens)
        let grammar = TimeGrammar(lexemes: lexemes, bytes: text.bytes)
        var matches: [TimeMatch] = []
        var place = 0
        while place < lexemes.count {
            if let match = grammar.match(at: place) {
                matches.append(match)
                place = match.range.upperBound
            } else {
                place += 1
            }
        }
        grammar.link(&matches)
        var reading = TimeReading(text: text, grammar: grammar, published: published)
        return reading.expressions(of: matches)
    }
}
