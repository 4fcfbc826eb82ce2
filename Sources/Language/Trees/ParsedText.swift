/// A text with its sentences, trees and names.
///
/// The text owns one array of tokens; sentences and names are ranges of places in it.
public struct ParsedText: Sendable {
    /// The text in UTF-8, as it was given.
    public let bytes: [UInt8]
    public let tokens: [Token]
    /// Ranges of places in `tokens`, in order, none empty, together all tokens.
    public let sentences: [Range<Int>]
    /// In order, none overlapping another.
    public let names: [NameSpan]
    /// What the tagger said of every token; empty when it was not asked, or not by `LanguagePipeline`.
    var fineTags: [UInt8] = []

    public init(bytes: [UInt8], tokens: [Token], sentences: [Range<Int>], names: [NameSpan]) {
        self.bytes = bytes
        self.tokens = tokens
        self.sentences = sentences
        self.names = names
    }

    /// A token as written.
    public func form(_ place: Int) -> String {
        let token = tokens[place]
        return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
}
