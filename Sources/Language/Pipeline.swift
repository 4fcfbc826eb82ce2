/// Plain English into sentences, trees and names.
///
/// What a text goes through, every step linear in its length and none with a random choice:
///
///     bytes -> Tokenizer          rules of the treebanks, over bytes
///           -> SentenceSplitter   a linear model at every gap where a sentence might end
///           -> Tagger             two greedy linear models, from the end and from the start
///           -> Parser             arc-hybrid transitions, from the end and, guided by that, from the start
///           -> TreeCorrector      what hangs on verb or noun, and relations, once the tree is whole
///           -> LemmaModel         form and tag to lemma, by rules learnt
///           -> NameFinder         beginnings and insides of names, by Viterbi, with the dictionaries' help
///
/// The models are averaged perceptrons over hashed features (Collins 2002, doi:10.3115/1118693.1118694), trained with
/// a dynamic oracle (Goldberg & Nivre 2013, doi:10.1162/tacl_a_00237), stacked (Nivre & McDonald 2008, P08-1108) and
/// corrected (Hall & Novák 2005, W05-1505).
/// `dragoman-train` makes them; their figures and data are in `Sources/CModels/data/MODELS.md`.
///
/// Deterministic: the same bytes in give the same trees out. Cheap to keep, safe to share between threads.
public struct LanguagePipeline: Sendable {
    package let models: LanguageModels

    /// Loads the embedded models.
    ///
    /// - Complexity: O(bytes of the models) the first time, some ten milliseconds; O(1) then.
    public init() throws(LanguageError) { models = try LanguageModels.embedded() }

    /// A pipeline with models of one's own, as the training does.
    package init(models: LanguageModels) { self.models = models }

    /// Reads a text. A line break is white space; two or more end a sentence.
    ///
    /// - Complexity: O(n) in bytes.
    public func parse(_ bytes: [UInt8]) -> ParsedText { Reader(models: models).read(bytes, .trees) }

    /// Sentences, tokens, parts of speech, lemmas and names, as `parse` finds them, but no trees: every token has head -1
    /// and relation `dep`. `parse(_:joining:verbs:)` hangs the words of what this returns on their heads.
    ///
    /// - Complexity: O(n) in bytes; a third of the time that `parse` takes.
    public func tag(_ bytes: [UInt8]) -> ParsedText { Reader(models: models).read(bytes, .tags) }

    /// Sentences and tokens alone: parts of speech, heads and lemmas are not filled in.
    public func tokenize(_ bytes: [UInt8]) -> ParsedText { Reader(models: models).read(bytes, .tokens) }
}

/// What went wrong with a model, or with training data.
public struct LanguageError: Error, Sendable, CustomStringConvertible {
    /// Where: a file and line, or a model's name.
    public let place: String
    public let message: String

    public init(place: String, message: String) {
        self.place = place
        self.message = message
    }

    public var description: String { "\(place): \(message)" }
}
