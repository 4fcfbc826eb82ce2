public import Dragoman
public import DragomanLanguage

/// Reads documents into dated events.
///
/// Costly to make (it loads the models and dictionaries), cheap to keep, safe to share between threads.
public struct Extractor: Sendable {
    public let lexicon: Lexicon
    public let book: RuleBook
    let statusWords: StatusWords
    public let language: LanguagePipeline

    /// - Parameter additions: a user's own dictionaries and rules: file names, such as `organizations.tsv`, and texts.
    /// - Throws: `LexiconError` for a faulty line, `LanguageError` when a model can't be loaded.
    public init(additions: [(name: String, text: String)] = []) throws {
        lexicon = try Lexicon(additions: additions)
        book = try RuleBook(additions: additions)
        statusWords = try StatusWords(additions: additions)
        language = try LanguagePipeline()
    }

    /// The actors and events of a document.
    public func read(_ document: ReadDocument) -> DocumentReading { explain(document).reading }

    /// The actors and events of a document with the way there: its trees, mentions and coded edges.
    public func explain(_ document: ReadDocument) -> Explanation {
        let tagged = language.tag(document.text)
        var document = document
        document.inferPublication(from: tagged)
        var times = TimeTagger().expressions(in: tagged, published: document.document.published)
        var finder = MentionFinder(
            lexicon: lexicon, published: document.document.published, passages: [Passage(block: 0, text: tagged)],
            isDateline: { [document] in document.block(at: $0)?.kind == .dateline })
        finder.find()
        let joiner = Joiner(passage: finder.passages[0], phrases: finder.phrases)
        let (spans, lists) = joiner.spans(times: times.filter { !$0.tokens.isEmpty }.map(\.tokens))
        var corrections = joiner.corrections(spans) { [book] in book.isVerb($0) }
        let clauses = joiner.clauses(spans, times: times.filter { !$0.tokens.isEmpty }.map(\.tokens), &corrections) {
            [book] in book.isVerb($0)
        }
        let text = parse(tagged, spans, corrections, clauses, times.map(\.tokens), finder.passages[0])
        finder.passages[0] = finder.passages[0].reparsed(text)
        // With the trees the tense of a date's verb is known.
        times = TimeTagger().expressions(in: text, published: document.document.published)
        for list in lists { finder.passages[0].add(list) }
        finder.findReferences()
        let passage = finder.passages[0]
        let coder = Coder(
            lexicon: lexicon, book: book, statusWords: statusWords, table: finder.table, passage: passage, place: 0,
            isDateline: { [document] in document.block(at: $0)?.kind == .dateline })
        let dater = Dater(
            passage: passage, times: times, document: document, holders: Set(finder.table.persons))
        var edges = dater.dated(coder.edges())
        edges = Choices(table: finder.table, passage: passage, document: document).applied(to: edges)
        edges += dater.dated(offices: OfficeCoder(table: finder.table, passage: passage).edges())
        let builder = ReadingBuilder(table: finder.table, passage: passage, document: document, book: book)
        return Explanation(
            reading: builder.reading(edges), document: document, table: finder.table, passage: passage, times: times,
            edges: edges, book: book)
    }
}

extension Extractor {
    /// The trees with joined spans, mended; sentences in which a verb was mistaken are parsed once more.
    private func parse(
        _ tagged: ParsedText, _ spans: [JoinedSpan], _ corrections: [Int: PartOfSpeech], _ clauses: [DetachedClause],
        _ times: [Range<Int>], _ passage: Passage
    ) -> ParsedText {
        let mender = Mender(passage: passage, times: times)
        var text = mender.mended(language.parse(tagged, joining: spans, correcting: corrections, detaching: clauses))
        let more = mender.mistakenParticiples(in: text)
        if !more.isEmpty {
            text = mender.mended(
                language.parse(
                    text, joining: spans, correcting: corrections.merging(more.map { ($0, .verb) }) { $1 },
                    detaching: clauses,
                    sentences: Set(more.map { Int(passage.sentenceAt[$0]) })))
        }
        return text
    }
}

/// A document's reading with everything that led to it.
public struct Explanation: Sendable {
    public let reading: DocumentReading
    public let document: ReadDocument
    let table: ActorTable
    let passage: Passage
    public let times: [TimeExpression]
    let edges: [CodedEdge]
    let book: RuleBook

    /// The text with its sentences, trees and names.
    public var text: ParsedText { passage.text }
}
