/// Tokens that stand in a tree as one word: a name with its title, a date, `Taliban-led`.
///
/// Parsers err most around long names; a parser that sees each as one word errs less.
public struct JoinedSpan: Sendable, Hashable {
    /// Places in `ParsedText.tokens`, within one sentence.
    public var tokens: Range<Int>
    /// The token that represents them: the others hang on it.
    public var head: Int
    /// What they are together.
    public var partOfSpeech: PartOfSpeech
    /// A noun with its adjectives and nouns, `new foreign policy`: they hang on it as `amod` and `compound`.
    public var isPhrase: Bool

    public init(tokens: Range<Int>, head: Int, partOfSpeech: PartOfSpeech, isPhrase: Bool = false) {
        self.tokens = tokens
        self.head = head
        self.partOfSpeech = partOfSpeech
        self.isPhrase = isPhrase
    }
}

/// A clause between commas that is parsed by itself and hung on the word it describes: `Egypt, which is at odds with
/// its neighbour, signed a pact`.
///
/// Parsers lose the sentence around such a clause; two short sentences they read well.
public struct DetachedClause: Sendable, Hashable {
    /// Places in `ParsedText.tokens`, commas excluded, within one sentence.
    public var tokens: Range<Int>
    /// The token it describes.
    public var antecedent: Int
    /// What its root is to that token.
    public var relation: DependencyRelation

    public init(tokens: Range<Int>, antecedent: Int, relation: DependencyRelation) {
        self.tokens = tokens
        self.antecedent = antecedent
        self.relation = relation
    }
}

extension LanguagePipeline {
    /// Parses a text anew with some of its tokens joined.
    ///
    /// Inside a span the tokens hang on its head, as `goeswith` but for a phrase; the places of all tokens stay as they
    /// were.
    ///
    /// - Parameters:
    ///   - spans: in order, none overlapping another.
    ///   - corrections: parts of speech of tokens, whatever the tagger took them for; verbs are infinitives behind `to`
    ///     and finite elsewhere.
    ///   - clauses: clauses to parse by themselves, in order, none overlapping another or cutting a span.
    ///   - sentences: the numbers of the sentences to parse; the others keep their trees. `nil` for all.
    /// - Complexity: O(n) in tokens.
    public func parse(
        _ text: ParsedText, joining spans: [JoinedSpan], correcting corrections: [Int: PartOfSpeech] = [:],
        detaching clauses: [DetachedClause] = [],
        sentences: Set<Int>? = nil
    ) -> ParsedText {
        var tokens = text.tokens
        var table = WordTable()
        var next = 0
        var nextClause = 0
        let finite = FineTag(partOfSpeech: .verb, treebankTag: "VBD").rawValue
        let subordinator = FineTag(partOfSpeech: .subordinator, treebankTag: "IN").rawValue
        let infinitive = FineTag(partOfSpeech: .verb, treebankTag: "VB").rawValue
        let state = ParserState()
        var tree = ParserState.Guide()
        text.bytes.withUnsafeBufferPointer { bytes in
            for (number, sentence) in text.sentences.enumerated() where sentences?.contains(number) ?? true {
                let places = sentence.map { place in
                    TokenSpan(start: tokens[place].start, end: tokens[place].end, spaced: true, startsParagraph: false)
                }
                places.withUnsafeBufferPointer { table.fill($0, of: bytes) }
                models.lexicon.look(up: &table)
                var tags = [UInt8](repeating: 0, count: sentence.count)
                if text.fineTags.isEmpty {
                    table.words.withUnsafeBufferPointer { words in
                        tags.withUnsafeMutableBufferPointer { models.tagger.tag(words, into: $0.baseAddress!) }
                    }
                } else {
                    tags.replaceSubrange(0..., with: text.fineTags[sentence])
                }
                // The words that the parser sees, with their places.
                var kept: [Int] = []
                var words: [WordTable.Word] = []
                var keptTags: [UInt8] = []
                var place = sentence.lowerBound
                while place < sentence.upperBound {
                    while next < spans.count, spans[next].tokens.upperBound <= place { next += 1 }
                    if next < spans.count, spans[next].tokens.lowerBound == place {
                        let span = spans[next]
                        kept.append(span.head)
                        words.append(table.words[span.head - sentence.lowerBound])
                        let tag = tags[span.head - sentence.lowerBound]
                        let isFitting = FineTag(rawValue: tag).partOfSpeech == span.partOfSpeech
                        keptTags.append(
                            isFitting ? tag : FineTag(partOfSpeech: span.partOfSpeech, treebankTag: "").rawValue)
                        place = span.tokens.upperBound
                    } else {
                        kept.append(place)
                        words.append(table.words[place - sentence.lowerBound])
                        let isInfinitive = place > sentence.lowerBound && tokens[place - 1].lower == "to"
                        switch corrections[place] {
                        case nil: keptTags.append(tags[place - sentence.lowerBound])
                        case .verb: keptTags.append(isInfinitive ? infinitive : finite)
                        case .subordinator: keptTags.append(subordinator)
                        case let part?: keptTags.append(FineTag(partOfSpeech: part, treebankTag: "").rawValue)
                        }
                        place += 1
                    }
                }
                for index in kept.indices {
                    tokens[kept[index]].partOfSpeech = FineTag(rawValue: keptTags[index]).partOfSpeech
                }
                while nextClause < clauses.count, clauses[nextClause].tokens.lowerBound < sentence.lowerBound {
                    nextClause += 1
                }
                var rest = Array(kept.indices)
                func parse(_ part: [Int]) -> Int {
                    let partWords = part.map { words[$0] }
                    let partTags = part.map { keptTags[$0] }
                    partWords.withUnsafeBufferPointer { words in
                        partTags.withUnsafeBufferPointer { models.parse(words, tags: $0, state, &tree) }
                    }
                    var root = kept[part[0]]
                    for (number, index) in part.enumerated() {
                        let place = kept[index]
                        let head = Int(tree.heads[number])
                        tokens[place].head = head == part.count ? -1 : Int32(kept[part[head]])
                        tokens[place].relation = Reader.relations[Int(tree.labels[number])]
                        if head == part.count { root = place }
                    }
                    return root
                }
                while nextClause < clauses.count, clauses[nextClause].tokens.upperBound <= sentence.upperBound {
                    let clause = clauses[nextClause]
                    nextClause += 1
                    let inside = rest.filter { clause.tokens.contains(kept[$0]) }
                    guard !inside.isEmpty, inside.count < rest.count else { continue }
                    let border = clause.tokens.lowerBound - 1..<clause.tokens.upperBound + 1
                    let root = parse(inside)
                    tokens[root].head = Int32(clause.antecedent)
                    tokens[root].relation = clause.relation
                    rest.removeAll { index in
                        guard border.contains(kept[index]) else { return false }
                        if !clause.tokens.contains(kept[index]) {
                            guard tokens[kept[index]].partOfSpeech == .punctuation,
                                kept[index] < sentence.upperBound - 1
                            else { return false }
                            tokens[kept[index]].head = Int32(root)
                            tokens[kept[index]].relation = .punct
                        }
                        return true
                    }
                }
                if !rest.isEmpty { _ = parse(rest) }
            }
        }
        for span in spans {
            for place in span.tokens where place != span.head {
                tokens[place].head = Int32(span.head)
                tokens[place].relation =
                    span.isPhrase ? (tokens[place].partOfSpeech == .adjective ? .amod : .compound) : .goeswith
            }
        }
        return ParsedText(bytes: text.bytes, tokens: tokens, sentences: text.sentences, names: text.names)
    }
}
