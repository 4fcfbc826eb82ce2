internal import Dragoman
internal import DragomanLanguage

/// Deeds that are remembered: `the 30th anniversary of the establishment of relations`.
extension Dater {
    private static let ordinals: [String] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ]

    /// The year of a deed whose anniversary is told: so many years before the year of publication.
    ///
    /// - Returns: `nil` where no anniversary governs the deed, or nothing counts it.
    func anniversary(of edge: CodedEdge) -> FuzzyDate? {
        let sentence = passage.sentence(of: edge.trigger)
        let tokens = passage.tokens
        guard let published = document.document.published?.latest,
            let noun = (max(sentence.lowerBound, edge.trigger - 6)..<edge.trigger).last(where: {
                tokens[$0].lower == "anniversary"
            }), noun > sentence.lowerBound, tokens[noun + 1].lower == "of",
            !(noun + 2..<max(noun + 2, edge.trigger)).contains(where: { tokens[$0].partOfSpeech == .verb })
        else { return nil }
        let word = tokens[noun - 1].lower
        let count =
            Dater.ordinals.firstIndex(of: word).map { $0 + 1 }
            ?? (["st", "nd", "rd", "th"].contains(String(word.suffix(2))) ? Int(word.dropLast(2)) : nil)
        guard let count, (1...300).contains(count) else { return nil }
        return FuzzyDate(year: published.civil.year - count)
    }
}
