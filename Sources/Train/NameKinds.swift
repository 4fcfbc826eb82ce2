import DragomanLanguage

/// What names name, marked by hand for sentences of a treebank that marks none.
///
/// The marks stand off from the text: a name is kept as the hash of its words.
struct NameKinds {
    /// Labels of a name's first word by the hash of the name; nought for what is no name of these kinds.
    private var kinds: [UInt64: UInt8] = [:]
    private var longest = 0

    /// Reads a file of a kind, a number of words and a hash a line.
    init(_ path: String) throws {
        for (number, line) in try Treebank.text(of: path).split(separator: "\n").enumerated() where !line.hasPrefix("#")
        {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 3, let kind = NameKinds.labels[fields[0]], let words = Int(fields[1]), words > 0,
                let hash = UInt64(fields[2], radix: 16)
            else {
                throw LanguageError(
                    place: "\(path):\(number + 1)",
                    message: "expected one of \(NameKinds.labels.keys.sorted()), a number of words and a hash")
            }
            kinds[hash] = kind
            longest = max(longest, words)
        }
    }

    private static let labels: [Substring: UInt8] = ["person": 1, "organization": 3, "place": 5, "none": 0]

    /// Marks the names of a sentence: from its start the longest that is listed and has a proper noun in it.
    func mark(_ sentence: GoldSentence, document: Int) -> NamedSentence {
        var labels = [UInt8](repeating: 0, count: sentence.count)
        var place = 0
        while place < sentence.count {
            let length = (1...min(longest, sentence.count - place)).last { length in
                kinds[NameKinds.hash(sentence.forms[place..<place + length])] != nil
                    && (place..<place + length).contains { isProper(sentence.tags[$0]) }
            }
            guard let length else {
                place += 1
                continue
            }
            let kind = kinds[NameKinds.hash(sentence.forms[place..<place + length])]!
            if kind > 0 {
                for inside in place..<place + length { labels[inside] = kind + (inside == place ? 0 : 1) }
            }
            place += length
        }
        return NamedSentence(sentence: sentence, labels: labels, document: document)
    }

    /// FNV-1a of the words with one space between.
    static func hash(_ words: some Sequence<String>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in words.joined(separator: " ").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    private func isProper(_ tag: UInt8) -> Bool { FineTag(rawValue: tag).treebankTag.hasPrefix("NNP") }
}
