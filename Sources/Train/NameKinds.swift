import DragomanLanguage

/// Names by what they name, marked by hand for sentences of a treebank that marks none.
struct NameKinds {
    /// Labels of a name's first word by the name's words; nought for what is no name of these kinds.
    private var kinds: [[String]: UInt8] = [:]
    private var longest = 0

    /// Reads a file of a kind and a name a line, words apart as the treebank has them.
    init(_ path: String) throws {
        for (number, line) in try Treebank.text(of: path).split(separator: "\n").enumerated() where !line.hasPrefix("#")
        {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 2, let kind = NameKinds.labels[fields[0]] else {
                throw LanguageError(
                    place: "\(path):\(number + 1)",
                    message: "expected one of \(NameKinds.labels.keys.sorted()) and a name")
            }
            let words = fields[1].split(separator: " ").map(String.init)
            kinds[words] = kind
            longest = max(longest, words.count)
        }
    }

    private static let labels: [Substring: UInt8] = ["person": 1, "organization": 3, "place": 5, "none": 0]

    /// Marks the names of a sentence: from its start the longest that is listed and has a proper noun in it.
    func mark(_ sentence: GoldSentence, document: Int) -> NamedSentence {
        var labels = [UInt8](repeating: 0, count: sentence.count)
        var place = 0
        while place < sentence.count {
            let length = (1...min(longest, sentence.count - place)).last { length in
                kinds[Array(sentence.forms[place..<place + length])] != nil
                    && (place..<place + length).contains { isProper(sentence.tags[$0]) }
            }
            guard let length else {
                place += 1
                continue
            }
            let kind = kinds[Array(sentence.forms[place..<place + length])]!
            if kind > 0 {
                for inside in place..<place + length { labels[inside] = kind + (inside == place ? 0 : 1) }
            }
            place += length
        }
        return NamedSentence(sentence: sentence, labels: labels, document: document)
    }

    private func isProper(_ tag: UInt8) -> Bool { FineTag(rawValue: tag).treebankTag.hasPrefix("NNP") }
}
