import Dragoman
import DragomanExtraction
import Testing

/// The whole way from files to readings, over all of `corpus/`.
@Suite struct EvidenceTests {
    /// `corpus/` of this repository.
    static let corpus: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(4).joined(separator: "/") + "/corpus"
    }()

    static let documents = Result { try Corpus(at: corpus).files.map { try $0.read() } }

    private static let once = Result {
        let extractor = try Shared.extractor.get()
        return try documents.get().map { extractor.read($0) }
    }

    static func readings() throws -> [DocumentReading] { try once.get() }

    @Test func evidenceStandsAtItsPlace() throws {
        let extractor = try Shared.extractor.get()
        var count = 0
        for document in try EvidenceTests.documents.get() {
            let scalars = Array(String(decoding: document.source.bytes, as: UTF8.self).unicodeScalars)
            let reading = extractor.read(document)
            let ids = Set(reading.actors.map(\.id))
            for event in reading.events {
                #expect(!event.evidence.isEmpty)
                #expect(ids.contains(event.source) && ids.contains(event.target) && event.source != event.target)
                #expect(event.claimedBy.map(ids.contains) ?? true)
                #expect(ids.isSuperset(of: event.deniedBy))
                #expect(event.deniedBy == event.deniedBy.sorted())
                #expect(event.confidence > 0 && event.confidence <= 1)
                for evidence in event.evidence {
                    count += 1
                    #expect(evidence.document == document.document.id)
                    guard evidence.start >= 0, evidence.start < evidence.end, evidence.end <= scalars.count else {
                        Issue.record("\(document.document.id): \(evidence.start)..<\(evidence.end)")
                        continue
                    }
                    var slice = ""
                    slice.unicodeScalars.append(contentsOf: scalars[evidence.start..<evidence.end])
                    #expect(slice == evidence.text, "\(document.document.id)")
                }
            }
        }
        #expect(count > 400)
    }

    @Test func twoRunsReadTheSame() throws {
        let other = try Extractor()
        let again = try EvidenceTests.documents.get().map { other.read($0) }
        #expect(try EvidenceTests.readings() == again)
    }

    /// The graph doesn't depend on the order in which documents are read.
    @Test(arguments: 0..<5)
    func orderMakesNoDifference(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        let readings = try EvidenceTests.readings()
        let graph = Resolver().graph(of: readings)
        let other = Resolver().graph(of: readings.shuffled(using: &generator))
        #expect(other.lines == graph.lines)
        #expect(other.actors == graph.actors)
        #expect(other.documents == graph.documents)
    }

    /// No document is without events, and all give about as many as they did; the figures are printed.
    @Test func figures() throws {
        let readings = try EvidenceTests.readings()
        let graph = Resolver().graph(of: readings)
        for reading in readings { #expect(!reading.events.isEmpty, "\(reading.document.id)") }
        let told = readings.reduce(0) { $0 + $1.events.count }
        let actual = graph.events.filter { $0.status == .actual }.count
        print(
            "corpus: \(readings.count) documents, \(told) events told, \(graph.events.count) events "
                + "(\(actual) actual), \(graph.actors.count) actors, "
                + "\(Resolver().contradictions(in: graph).count) contradictions")
        for relation in Relation.allCases {
            let count = graph.events.filter { $0.relation == relation }.count
            if count > 0 { print("  \(relation.rawValue) \(count)") }
        }
        #expect(readings.count >= 39)
        #expect(told >= 520)
        #expect(Set(graph.events.map(\.relation)).count >= 28)
        #expect(Set(graph.events.map(\.status)) == Set(Status.allCases))
    }

    /// Every date is well-formed EDTF and rests on what its basis says.
    @Test func dates() throws {
        for reading in try EvidenceTests.readings() {
            for event in reading.events {
                #expect((event.date == nil) == (event.dateBasis == .none), "\(reading.document.id) \(event)")
                if let date = event.date { #expect(try FuzzyDate(edtf: date.edtf) == date) }
            }
        }
    }
}
