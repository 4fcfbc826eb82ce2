/// One reading of a text: holds what is reused from sentence to sentence.
struct Reader {
    /// How far a text is read.
    enum Depth {
        /// Sentences and tokens.
        case tokens
        /// Parts of speech, lemmas and names too.
        case tags
        /// Dependency trees too.
        case trees
    }

    let models: LanguageModels
    private var depth = Depth.trees
    private var table = WordTable()
    private var tags: [UInt8] = []
    private var ends: [Int] = []
    private let state = ParserState()
    private var tree = ParserState.Guide()
    private var tokens: [Token] = []
    private var fineTags: [UInt8] = []
    private var sentences: [Range<Int>] = []
    private var names: [NameSpan] = []
    private var traces: [NameAgreement.Trace] = []
    private var marks: [UInt32] = []
    private var nameLabels: [UInt8] = []

    init(models: LanguageModels) { self.models = models }

    /// Reads paragraph by paragraph, sentence by sentence.
    consuming func read(_ bytes: [UInt8], _ depth: Depth) -> ParsedText {
        self.depth = depth
        bytes.withUnsafeBufferPointer { text in
            let spans = Tokenizer.tokens(of: text)
            tokens.reserveCapacity(spans.count)
            spans.withUnsafeBufferPointer { spans in
                var start = 0
                while start < spans.count {
                    var end = start + 1
                    while end < spans.count, !spans[end].startsParagraph { end += 1 }
                    paragraph(UnsafeBufferPointer(rebasing: spans[start..<end]), text)
                    start = end
                }
            }
        }
        var agreement = NameAgreement(traces, sentences: sentences)
        var result = ParsedText(
            bytes: bytes, tokens: tokens, sentences: sentences, names: agreement.settled(names))
        result.fineTags = fineTags
        return result
    }

    private mutating func paragraph(_ spans: UnsafeBufferPointer<TokenSpan>, _ text: UnsafeBufferPointer<UInt8>) {
        table.fill(spans, of: text)
        models.lexicon.look(up: &table)
        ends.removeAll(keepingCapacity: true)
        table.words.withUnsafeBufferPointer { words in
            models.sentences.split(words, spans, text, into: &ends)
            var start = 0
            for end in ends {
                let words = UnsafeBufferPointer(rebasing: words[start..<end])
                let spans = UnsafeBufferPointer(rebasing: spans[start..<end])
                if depth == .tokens { plain(words, spans, text) } else { sentence(words, spans, text) }
                start = end
            }
        }
    }

    /// Tags, parses if wanted, and appends a sentence.
    private mutating func sentence(
        _ words: UnsafeBufferPointer<WordTable.Word>, _ spans: UnsafeBufferPointer<TokenSpan>,
        _ text: UnsafeBufferPointer<UInt8>
    ) {
        let count = words.count
        let first = tokens.count
        if tags.count < count { tags = [UInt8](repeating: 0, count: count * 2) }
        tags.withUnsafeMutableBufferPointer { tags in
            models.tagger.tag(words, into: tags.baseAddress!)
            if depth == .trees {
                models.parse(words, tags: UnsafeBufferPointer(rebasing: tags[..<count]), state, &tree)
            }
        }
        fineTags += tags[..<count]
        for place in 0..<count {
            let span = spans[place]
            let form = text[Int(span.start)..<Int(span.end)]
            let lower = Reader.lower(form, words[place])
            let tag = FineTag(rawValue: tags[place])
            var token = Token(
                start: span.start, end: span.end, partOfSpeech: tag.partOfSpeech, head: -1, relation: .dep,
                lemma: models.lemmas.lemma(of: words[place], tag: tag, form: form, lower: lower), lower: lower)
            if depth == .trees {
                token.head = Int(tree.heads[place]) == count ? -1 : Int32(first) + tree.heads[place]
                token.relation = Reader.relations[Int(tree.labels[place])]
            }
            tokens.append(token)
        }
        sentences.append(first..<tokens.count)
        for word in words { traces.append(NameAgreement.Trace(word)) }
        models.markNames(words, into: &marks)
        tags.withUnsafeBufferPointer { tags in
            models.names.labels(
                of: NameFeatures.Sentence(words: words, tags: tags.baseAddress!, marks: marks),
                into: &nameLabels)
        }
        names += NameFinder.spans(nameLabels, first: first)
    }

    /// Appends a sentence with its tokens alone.
    private mutating func plain(
        _ words: UnsafeBufferPointer<WordTable.Word>, _ spans: UnsafeBufferPointer<TokenSpan>,
        _ text: UnsafeBufferPointer<UInt8>
    ) {
        let first = tokens.count
        for place in 0..<words.count {
            let span = spans[place]
            let lower = Reader.lower(text[Int(span.start)..<Int(span.end)], words[place])
            tokens.append(
                Token(
                    start: span.start, end: span.end, partOfSpeech: .other, head: -1, relation: .dep, lemma: lower,
                    lower: lower))
        }
        sentences.append(first..<tokens.count)
    }

    static let relations = DependencyRelation.allCases

    /// The form in lower case.
    static func lower(_ form: Slice<UnsafeBufferPointer<UInt8>>, _ word: WordTable.Word) -> String {
        var isASCII = true
        var hasCapital = false
        for byte in form {
            if byte >= 0x80 { isASCII = false }
            if byte &- 65 < 26 { hasCapital = true }
        }
        guard isASCII else { return String(decoding: form, as: UTF8.self).lowercased() }
        guard hasCapital else { return String(decoding: form, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: form.count) { buffer in
            var index = 0
            for byte in form {
                buffer[index] = lowered(byte)
                index += 1
            }
            return index
        }
    }
}
