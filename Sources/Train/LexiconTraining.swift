import DragomanLanguage

/// Gathers the words of the treebanks with their tags.
enum LexiconTraining {
    /// Words seen at least so often are only given tags they were seen with.
    static let sure = 12

    static func train(_ sentences: [GoldSentence]) -> [UInt8] {
        var counts: [UInt32: [Int]] = [:]
        for sentence in sentences {
            for (word, tag) in zip(sentence.words, sentence.tags) {
                counts[word.lower, default: [Int](repeating: 0, count: FineTag.count)][Int(tag)] += 1
            }
        }
        var words: [(hash: UInt32, tags: UInt64, isFrequent: Bool)] = []
        for (hash, row) in counts.sorted(by: { $0.key < $1.key }) {
            let total = row.reduce(0, +)
            guard total >= 2 else { continue }
            var set: UInt64 = 0
            for (tag, count) in row.enumerated() where count * 200 >= total && count > 0 { set |= 1 << UInt64(tag) }
            words.append((hash, set, total >= sure))
        }
        return WordLexicon.pack(words)
    }
}
