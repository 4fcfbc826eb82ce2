import Dragoman
import DragomanExtraction
import Foundation
import Testing

/// Whatever the bytes are, reading ends, and its evidence stands at its place.
@Suite struct CoderRobustnessTests {
    private func check(_ bytes: [UInt8], path: String = "a.txt") throws {
        let document: ReadDocument
        do throws(ReadingError) {
            document = try DocumentReader().read(path: path, bytes: bytes)
        } catch {
            #expect(!error.description.isEmpty)
            return
        }
        for event in try Shared.extractor.get().read(document).events {
            for evidence in event.evidence {
                #expect(document.sourceText(evidence.start..<evidence.end) == evidence.text)
            }
        }
    }

    @Test(arguments: 0..<40)
    func randomBytes(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        let bytes = (0..<4_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        try check(bytes)
        try check(bytes.map { $0 & 0x7F == 0 ? 32 : $0 & 0x7F })
        try check(bytes.map { 32 + $0 % 95 }, path: seed % 2 == 0 ? "a.md" : "a.html")
    }

    /// Words of the trade and marks in any order: the trees are nonsense, the rules are asked all the same.
    @Test(arguments: 0..<60)
    func randomWords(seed: Int) throws {
        let words = [
            "Russia", "the", "Taliban", "recognised", "recognise", "Lavrov", "Sergei", "foreign", "minister", "met",
            "talks", "with", "between", "and", "and", ",", ",", ".", ".", "which", "who", "not", "never", "will", "may",
            "accused", "of", "denied", "that", "by", "in", "2021", "on", "Thursday", "its", "he", "they", "the",
            "group",
            "\"", "(", ")", "-led", "EU", "sanctions", "list", "from", "removed", "did", "so", "\n\n", "including", ":",
            "embassy", "ambassador", "former", "Kabul", "Kabul's", "two", "sides", "said", "would", "if", "?", "—",
        ]
        var generator = SeededGenerator(state: UInt64(seed) &+ 4_000)
        let text = (0..<400).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
        try check(Array(text.utf8))
    }

    /// Every beginning of a text, as of a transfer that broke off.
    @Test func everyBeginning() throws {
        let text = Array(
            "KABUL, 4 July — “Russia, which banned the Taliban in 2003,” Sergey Lavrov’s aide said, “has recognised it”."
                .utf8)
        for end in 1...text.count { try check(Array(text[..<end])) }
    }

    /// Long lines of one word, one clause, many sentences, and many unclosed quotes.
    @Test(arguments: [
        ("a", 1_000_000), ("Russia and China and ", 1_000_000),
        ("Russia recognised the Taliban on Thursday. ", 150_000),
        ("\"(Russia met Iran) ", 100_000),
    ])
    func longLines(part: String, bytes: Int) throws {
        try check(Array(String(repeating: part, count: bytes / part.utf8.count).utf8))
    }

    @Test(arguments: ["\"", "(", "[", "“", "‘", "((", "\"(", "{", "<", "*", "_", "`", "[[", "!["])
    func nestedMarks(mark: String) throws {
        let open = String(repeating: mark, count: 300)
        let closing: [Character: Character] = ["(": ")", "[": "]", "“": "”", "‘": "’", "{": "}", "<": ">"]
        let close = String(open.reversed().map { closing[$0] ?? $0 })
        for path in ["a.txt", "a.md", "a.html"] {
            try check(Array("\(open)Russia recognised the Taliban\(close).".utf8), path: path)
            try check(Array("\(open)Russia recognised the Taliban.".utf8), path: path)
            try check(Array("Russia \(open) recognised \(close) the Taliban on Thursday.".utf8), path: path)
        }
    }

    @Test func nestedClauses() throws {
        let said = String(repeating: "Iran said that Iraq denied that ", count: 300)
        try check(Array("\(said)Russia recognised the Taliban.".utf8))
        let which = String(repeating: "Russia, which met Iran, which met Iraq, ", count: 300)
        try check(Array("\(which)recognised the Taliban.".utf8))
        let list = (0..<200).map { "Minister Number\($0)" }.joined(separator: ", ")
        try check(Array("Russia met \(list) and Iran.".utf8))
    }

    /// Once read for ever: a title of courtesy that belongs to a name, with an office behind the possessive.
    @Test func courtesyBeforeAPossessive() throws {
        try check(Array("Mr Mohamud's adviser on security, Hussein Sheikh-Ali, told reporters that he agreed to".utf8))
    }

    /// The dispatches' own sentences, spliced, shortened and shuffled: broken English that looks like news.
    @Test(arguments: 0..<20)
    func splicedSentences(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed) &+ 9_000)
        let sentences = try CoderRobustnessTests.sentences.get()
        for _ in 0..<60 {
            let first = sentences.randomElement(using: &generator)!
            let second = sentences.randomElement(using: &generator)!
            let words: [Substring]
            switch Int.random(in: 0..<4, using: &generator) {
            case 0:
                words = Array(
                    first.prefix(Int.random(in: 0...first.count, using: &generator))
                        + second.dropFirst(Int.random(in: 0..<second.count, using: &generator)))
            case 1: words = first.filter { _ in Int.random(in: 0..<6, using: &generator) > 0 }
            case 2: words = (first + second).shuffled(using: &generator)
            default: words = first + second.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
            }
            try check(Array(words.joined(separator: " ").utf8))
        }
    }

    /// The sentences of `corpus/` as words.
    private static let sentences = Result {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../corpus")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        var sentences: [[Substring]] = []
        for file in files.sorted() {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for part in text.replacingOccurrences(of: "\n", with: " ").components(separatedBy: ". ") {
                let words = part.split(separator: " ")
                if words.count > 4, words.count < 60 { sentences.append(words) }
            }
        }
        return sentences
    }
}
