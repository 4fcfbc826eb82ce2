import DragomanLanguage
import Foundation

/// A sentence of a treebank, with what the models see of its words.
struct GoldSentence {
    var forms: [String] = []
    var lemmas: [String] = []
    var tags: [UInt8] = []
    /// Places in the sentence; -1 for the root.
    var heads: [Int] = []
    var labels: [UInt8] = []
    /// White space follows.
    var spaced: [Bool] = []
    /// The last column: entities.
    var misc: [String] = []
    /// Words written as one: ranges of places.
    var contracted: [Range<Int>] = []
    var startsParagraph = false
    var startsDocument = false
    var words: [WordTable.Word] = []

    var count: Int { forms.count }

    /// The heads of the sentence read from its end.
    var reversedHeads: [Int] { heads.reversed().map { $0 < 0 ? -1 : count - 1 - $0 } }

    /// The text and the tokens' places in it.
    func laidOut() -> (bytes: [UInt8], spans: [TokenSpan]) {
        var bytes: [UInt8] = []
        var spans: [TokenSpan] = []
        for place in 0..<count {
            let start = bytes.count
            bytes += Array(forms[place].utf8)
            spans.append(
                TokenSpan(
                    start: Int32(start), end: Int32(bytes.count), spaced: place == 0 || spaced[place - 1],
                    startsParagraph: place == 0 && startsParagraph))
            if spaced[place] { bytes.append(0x20) }
        }
        return (bytes, spans)
    }
}

/// Reads treebanks in CoNLL-U.
enum Treebank {
    /// The text of a file, unpacked if it is packed.
    static func text(of path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else {
            throw LanguageError(place: path, message: "no such file; see the data folder's README")
        }
        guard path.hasSuffix(".gz") else { return try String(contentsOfFile: path, encoding: .utf8) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gunzip", "-c", path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw LanguageError(place: path, message: "gunzip failed") }
        return String(decoding: data, as: UTF8.self)
    }

    static func read(_ path: String) throws -> [GoldSentence] {
        var sentences: [GoldSentence] = []
        var sentence = GoldSentence()
        /// The last word of the multiword token that is being read, and whether white space follows it.
        var multiword: (end: Int, spaced: Bool)?
        for (number, line) in try text(of: path).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty {
                if sentence.count > 0 { sentences.append(sentence) }
                sentence = GoldSentence()
                continue
            }
            if line.hasPrefix("#") {
                if line.hasPrefix("# newdoc") { sentence.startsDocument = true }
                if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") { sentence.startsParagraph = true }
                continue
            }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 10 else {
                throw LanguageError(place: "\(path):\(number + 1)", message: "\(fields.count) columns; expected 10")
            }
            if fields[0].contains(".") { continue }
            let spaced = !fields[9].contains("SpaceAfter=No")
            if let dash = fields[0].firstIndex(of: "-") {
                let first = Int(fields[0][..<dash])!
                let last = Int(fields[0][fields[0].index(after: dash)...])!
                multiword = (last, spaced)
                sentence.contracted.append(first - 1..<last)
                continue
            }
            guard let part = PartOfSpeech(tag: String(fields[3])), let head = Int(fields[6]),
                let relation = DependencyRelation(rawValue: String(fields[7]))
            else {
                throw LanguageError(
                    place: "\(path):\(number + 1)",
                    message: "unknown tag, head or relation: \(fields[3]) \(fields[6]) \(fields[7])")
            }
            sentence.forms.append(String(fields[1]))
            sentence.lemmas.append(String(fields[2]))
            sentence.tags.append(FineTag(partOfSpeech: part, treebankTag: String(fields[4])).rawValue)
            sentence.heads.append(head - 1)
            sentence.labels.append(UInt8(DependencyRelation.allCases.firstIndex(of: relation)!))
            sentence.misc.append(String(fields[9]))
            if let open = multiword {
                sentence.spaced.append(sentence.count == open.end && open.spaced)
                if sentence.count == open.end { multiword = nil }
            } else {
                sentence.spaced.append(spaced)
            }
        }
        if sentence.count > 0 { sentences.append(sentence) }
        for place in sentences.indices { sentences[place].readWords() }
        return sentences
    }

    /// Looks every word up in a lexicon.
    static func look(up sentences: inout [GoldSentence], in lexicon: WordLexicon) {
        var table = WordTable()
        for place in sentences.indices {
            table.words = sentences[place].words
            lexicon.look(up: &table)
            sentences[place].words = table.words
        }
    }

    /// The text that the sentences were cut from: blanks between sentences, blank lines between paragraphs.
    static func rawText(_ sentences: [GoldSentence]) -> [UInt8] {
        var bytes: [UInt8] = []
        for sentence in sentences {
            if !bytes.isEmpty, sentence.startsParagraph { bytes += [10, 10] }
            bytes += sentence.laidOut().bytes
        }
        return bytes
    }
}
