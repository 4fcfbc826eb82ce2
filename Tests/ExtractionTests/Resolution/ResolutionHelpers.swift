import Dragoman
import DragomanExtraction

/// A text as a document of that name and day, read.
func reading(_ name: String, _ published: String, _ text: String) throws -> DocumentReading {
    try Shared.read(text, published: published, as: name)
}

/// A report of one event by hand, with a sentence of its own.
func report(
    _ document: String, _ source: String, _ relation: Relation, _ target: String, _ date: String?,
    _ status: Status = .actual, confidence: Double = 0.8, sentence: String? = nil
) throws -> DocumentReading {
    let text = sentence ?? "The correspondent of \(document) heard of \(relation.rawValue) from \(source)."
    return DocumentReading(
        document: Document(id: document),
        actors: [source, target].map { Actor(id: "organization:\($0)", kind: .organization, name: $0) },
        events: [
            Event(
                id: "e1", source: "organization:\(source)", relation: relation, target: "organization:\(target)",
                date: try date.map { try FuzzyDate(edtf: $0) }, dateBasis: date == nil ? .none : .stated,
                status: status,
                confidence: confidence,
                evidence: [Evidence(document: document, start: 0, end: text.unicodeScalars.count, text: text)])
        ])
}

/// Numbers that are the same in every run (Steele, Lea and Flood's SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

extension RelationGraph {
    /// The events as lines to compare, with all that resolution decides.
    var lines: [String] {
        events.map { event in
            let documents = event.evidence.map { "\($0.document):\($0.start)" }.joined(separator: " ")
            return "\(event.id) \(event.source) \(event.relation.rawValue) \(event.target) \(event.date?.edtf ?? "-") "
                + "\(event.status.rawValue) \(event.confidence) \(event.title ?? "-") \(event.deniedBy) \(documents)"
        }
    }

    func only(_ relation: Relation, _ status: Status = .actual) -> [Event] {
        events.filter { $0.relation == relation && $0.status == status }
    }
}
