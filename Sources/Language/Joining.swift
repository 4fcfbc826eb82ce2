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

    public init(tokens: Range<Int>, head: Int, partOfSpeech: PartOfSpeech) {
        self.tokens = tokens
        self.head = head
        self.partOfSpeech = partOfSpeech
    }
}

extension LanguagePipeline {
    /// Parses a text anew with some of its tokens joined.
    ///
    /// Inside a span the tokens hang on its head as `goeswith`; the places of all tokens stay as they were.
    ///
    /// - Parameters:
    ///   - spans: in order, none overlapping another.
    ///   - verbs: places of tokens that are finite verbs, whatever the tagger took them for.
    /// - Complexity: O(n) in tokens.
    public func parse(
        _ text: ParsedText, joining spans: [JoinedSpan], verbs: Set<Int> = []
    ) -> ParsedText {
        var tokens = text.tokens
        var table = WordTable()
        var next = 0
        let finite = FineTag(partOfSpeech: .verb, treebankTag: "VBD")
        let state = ParserState()
        var tree = ParserState.Guide()
        text.bytes.withUnsafeBufferPointer { bytes in
            for sentence in text.sentences {
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
                        keptTags.append(
                            verbs.contains(place) ? finite.rawValue : tags[place - sentence.lowerBound])
                        place += 1
                    }
                }
                words.withUnsafeBufferPointer { words in
                    keptTags.withUnsafeBufferPointer { models.parse(words, tags: $0, state, &tree) }
                }
                for (index, place) in kept.enumerated() {
                    let head = Int(tree.heads[index])
                    tokens[place].head = head == kept.count ? -1 : Int32(kept[head])
                    tokens[place].relation = Reader.relations[Int(tree.labels[index])]
                    tokens[place].partOfSpeech = FineTag(rawValue: keptTags[index]).partOfSpeech
                }
            }
        }
        for span in spans {
            for place in span.tokens where place != span.head {
                tokens[place].head = Int32(span.head)
                tokens[place].relation = .goeswith
            }
        }
        return ParsedText(bytes: text.bytes, tokens: tokens, sentences: text.sentences, names: text.names)
    }
}
