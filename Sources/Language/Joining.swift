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
        var parts: [Part] = []
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
                func part(_ indices: [Int]) -> Part {
                    Part(
                        places: indices.map { kept[$0] }, words: indices.map { words[$0] },
                        tags: indices.map { keptTags[$0] })
                }
                while nextClause < clauses.count, clauses[nextClause].tokens.upperBound <= sentence.upperBound {
                    let clause = clauses[nextClause]
                    nextClause += 1
                    let inside = rest.filter { clause.tokens.contains(kept[$0]) }
                    guard !inside.isEmpty, inside.count < rest.count else { continue }
                    let border = clause.tokens.lowerBound - 1..<clause.tokens.upperBound + 1
                    var detached = part(inside)
                    detached.clause = clause
                    rest.removeAll { index in
                        guard border.contains(kept[index]) else { return false }
                        if !clause.tokens.contains(kept[index]) {
                            guard tokens[kept[index]].partOfSpeech == .punctuation,
                                kept[index] < sentence.upperBound - 1
                            else { return false }
                            detached.commas.append(kept[index])
                        }
                        return true
                    }
                    parts.append(detached)
                }
                if !rest.isEmpty { parts.append(part(rest)) }
            }
        }
        hang(parts, &tokens)
        for span in spans {
            for place in span.tokens where place != span.head {
                tokens[place].head = Int32(span.head)
                tokens[place].relation =
                    span.isPhrase ? (tokens[place].partOfSpeech == .adjective ? .amod : .compound) : .goeswith
            }
        }
        var result = ParsedText(bytes: text.bytes, tokens: tokens, sentences: text.sentences, names: text.names)
        result.fineTags = text.fineTags
        return result
    }

    /// What is parsed by itself: a sentence, what clauses leave of it, or a clause.
    private struct Part {
        var places: [Int]
        var words: [WordTable.Word]
        var tags: [UInt8]
        var clause: DetachedClause?
        /// The commas around the clause.
        var commas: [Int] = []
    }

    /// Hangs the words of all parts on their heads.
    ///
    /// One model after the other reads the whole text, so that each stays in the nearest memory while it is at work.
    private func hang(_ parts: [Part], _ tokens: inout [Token]) {
        let state = ParserState()
        var trees = [ParserState.Guide](repeating: ParserState.Guide(), count: parts.count)
        for number in parts.indices {
            parts[number].words.withUnsafeBufferPointer { words in
                parts[number].tags.withUnsafeBufferPointer { models.guess(words, tags: $0, state, &trees[number]) }
            }
        }
        for number in parts.indices {
            parts[number].words.withUnsafeBufferPointer { words in
                parts[number].tags.withUnsafeBufferPointer { models.settle(words, tags: $0, state, &trees[number]) }
            }
        }
        for (part, tree) in zip(parts, trees) {
            var root = part.places[0]
            for (number, place) in part.places.enumerated() {
                let head = Int(tree.heads[number])
                tokens[place].head = head == part.places.count ? -1 : Int32(part.places[head])
                tokens[place].relation = Reader.relations[Int(tree.labels[number])]
                if head == part.places.count { root = place }
            }
            guard let clause = part.clause else { continue }
            tokens[root].head = Int32(clause.antecedent)
            tokens[root].relation = clause.relation
            for comma in part.commas {
                tokens[comma].head = Int32(root)
                tokens[comma].relation = .punct
            }
        }
    }
}
