/// A word of a sentence: where it stands, what it is, and what it hangs on.
///
/// Words follow Universal Dependencies: `don't` is `do` and `n't`, `Russia's` is `Russia` and `'s`.
public struct Token: Sendable, Hashable {
    /// Where it stands in the parsed bytes: UTF-8 offsets, end excluded.
    public var start: Int32
    public var end: Int32
    public var partOfSpeech: PartOfSpeech
    /// The place of the head in `ParsedText.tokens`; -1 for the root of a sentence.
    public var head: Int32
    public var relation: DependencyRelation
    /// The form of the dictionary, lower case but for proper nouns.
    public var lemma: String
    /// The form as written, lower case.
    public var lower: String

    public init(
        start: Int32, end: Int32, partOfSpeech: PartOfSpeech, head: Int32, relation: DependencyRelation,
        lemma: String, lower: String
    ) {
        self.start = start
        self.end = end
        self.partOfSpeech = partOfSpeech
        self.head = head
        self.relation = relation
        self.lemma = lemma
        self.lower = lower
    }
}

/// A name found in running text: which tokens, and what it names.
public struct NameSpan: Sendable, Hashable {
    public enum Kind: String, CaseIterable, Sendable {
        case person = "PER"
        case organization = "ORG"
        case location = "LOC"
    }
    /// Places in `ParsedText.tokens`.
    public var tokens: Range<Int>
    public var kind: Kind

    public init(tokens: Range<Int>, kind: Kind) {
        self.tokens = tokens
        self.kind = kind
    }
}
