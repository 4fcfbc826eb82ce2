internal import Dragoman

/// Tells documents that reprint one text from independent ones, by the sentences that they share.
struct Reprints {
    /// The source of each document, by id: the first document of the same text.
    let source: [String: String]

    /// A document is a reprint of an earlier one when most of its quoted sentences are that one's.
    init(_ readings: [DocumentReading]) {
        var first: [String: String] = [:]
        var source: [String: String] = [:]
        for reading in readings {
            var sentences: Set<String> = []
            for event in reading.events {
                for evidence in event.evidence { sentences.insert(Folding.string(evidence.text)) }
            }
            var shared: [String: Int] = [:]
            for sentence in sentences where sentence.utf8.count > 30 {
                if let origin = first[sentence] { shared[origin, default: 0] += 1 }
            }
            let id = reading.document.id
            let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
            if let best, best.value * 2 > sentences.count {
                source[id] = best.key
            } else {
                source[id] = id
                for sentence in sentences where first[sentence] == nil { first[sentence] = id }
            }
        }
        self.source = source
    }
}
