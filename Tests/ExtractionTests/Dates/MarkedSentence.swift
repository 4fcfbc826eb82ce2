import Dragoman
import DragomanExtraction
import DragomanLanguage
import Testing

/// A sentence with its expressions of time marked: `1989-10-26 | Income fell from [a year earlier=1988].`
///
/// Before the bar stands the date of publication (`-` for none), in brackets each expression with the value that is
/// reported for it; `?` for one that says no more than past, present or future, or cannot be told.
struct MarkedSentence {
    struct Found: Equatable, CustomStringConvertible {
        let text: String
        let value: String
        var description: String { "[\(text)=\(value)]" }
    }

    let published: FuzzyDate?
    let text: String
    let expected: [Found]

    init(_ line: String) throws {
        let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmed }
        try #require(parts.count == 2, "no bar in '\(line)'")
        published = parts[0] == "-" ? nil : try FuzzyDate(edtf: parts[0])
        var text = ""
        var expected: [Found] = []
        var rest = Substring(parts[1])
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            text += rest[..<open]
            let inner = rest[rest.index(after: open)..<close]
            let equals = try #require(inner.lastIndex(of: "="), "no value in '\(inner)'")
            text += inner[..<equals]
            expected.append(Found(text: String(inner[..<equals]), value: String(inner[inner.index(after: equals)...])))
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
        self.expected = expected
    }

    /// What the tagger finds in it.
    func found(parsing: Bool = true) throws -> [Found] {
        let pipeline = try LanguagePipeline()
        let bytes = Array(text.utf8)
        let parsed = parsing ? pipeline.parse(bytes) : pipeline.tokenize(bytes)
        return TimeTagger().expressions(in: parsed, published: published).map {
            Found(text: String(decoding: bytes[$0.bytes], as: UTF8.self), value: $0.reported ?? "?")
        }
    }

    /// The marked sentences of a table, one a line; empty lines and lines that begin with `#` are passed over.
    static func table(_ text: String) throws -> [MarkedSentence] {
        try text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.trimmed.isEmpty }.map {
            try MarkedSentence(String($0))
        }
    }

    /// Every sentence of a table gives what is marked in it, and nothing else.
    static func check(_ text: String, atLeast count: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let sentences = try table(text)
        #expect(sentences.reduce(0) { $0 + $1.expected.count } >= count, sourceLocation: sourceLocation)
        for sentence in sentences {
            let found = try sentence.found()
            #expect(
                found == sentence.expected, "\(sentence.published?.edtf ?? "-") | \(sentence.text)",
                sourceLocation: sourceLocation)
        }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
