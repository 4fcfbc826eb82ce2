/// Plain English into sentences, trees and names.
///
/// Deterministic: the same bytes in give the same trees out. Cheap to keep, safe to share between threads: the
/// models are read where they lie in the binary.
public struct LanguagePipeline: Sendable {
    package let models: LanguageModels

    /// Loads the embedded models.
    ///
    /// - Complexity: O(1): nothing is unpacked.
    public init() throws(LanguageError) { models = try LanguageModels.embedded() }

    /// A pipeline with models of one's own, as the training does.
    package init(models: LanguageModels) { self.models = models }

    /// Reads a text. A line break is white space; two or more end a sentence.
    ///
    /// - Complexity: O(n) in bytes.
    public func parse(_ bytes: [UInt8]) -> ParsedText { Reader(models: models).read(bytes, parses: true) }

    /// Sentences and tokens alone: parts of speech, heads and lemmas are not filled in.
    public func tokenize(_ bytes: [UInt8]) -> ParsedText { Reader(models: models).read(bytes, parses: false) }
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
