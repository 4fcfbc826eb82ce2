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
}
