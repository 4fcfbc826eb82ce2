/// The universal parts of speech of Universal Dependencies v2.
public enum PartOfSpeech: UInt8, CaseIterable, Sendable {
    case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun, numeral
    case particle, pronoun, properNoun, punctuation, subordinator, symbol, verb, other

    /// The tag as Universal Dependencies writes it, such as `PROPN`.
    public var tag: String { PartOfSpeech.tags[Int(rawValue)] }

    public init?(tag: String) {
        guard let index = PartOfSpeech.tags.firstIndex(of: tag) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let tags = [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
        "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ]
}
