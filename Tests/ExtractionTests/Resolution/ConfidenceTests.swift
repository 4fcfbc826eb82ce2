import Dragoman
import DragomanExtraction
import Testing

/// Confidence over random sets of reports.
@Suite struct ConfidenceTests {
    private static let names = ["Albion", "Borduria"]
    private static let relations: [Relation] = [.recognition, .talks, .office]
    private static let dates: [String?] = [
        nil, "2024", "2024-03", "2024-03-05", "2024-03-09", "../2024-06-01", "2024-01/..", "2025-02",
    ]

    private func random(_ document: String, _ generator: inout SeededGenerator) throws -> DocumentReading {
        let source = ConfidenceTests.names.randomElement(using: &generator)!
        let target = ConfidenceTests.names.filter { $0 != source }.randomElement(using: &generator)!
        return try report(
            document, source, ConfidenceTests.relations.randomElement(using: &generator)!, target,
            ConfidenceTests.dates.randomElement(using: &generator)!,
            Bool.random(using: &generator) ? .actual : .planned,
            confidence: Double.random(in: 0.3...0.95, using: &generator))
    }

    /// The confidence of the event that a document speaks for.
    private func confidences(_ graph: RelationGraph) -> [String: Double] {
        var result: [String: Double] = [:]
        for event in graph.events { for evidence in event.evidence { result[evidence.document] = event.confidence } }
        return result
    }

    /// Another independent source that says the same never lowers an event's confidence.
    @Test(arguments: 0..<60)
    func repetitionNeverLowers(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        var reports: [DocumentReading] = []
        for number in 0..<Int.random(in: 1...12, using: &generator) {
            reports.append(try random("d\(padded(number))", &generator))
        }
        let before = confidences(Resolver().graph(of: reports))
        var again = reports.randomElement(using: &generator)!
        again.document.id = "z"
        again.events[0].evidence = [
            Evidence(document: "z", start: 0, end: 42, text: "Another desk, another city, the same deed.")
        ]
        again.events[0].confidence = Double.random(in: 0.05...0.95, using: &generator)
        let after = confidences(Resolver().graph(of: reports + [again]))
        for (document, confidence) in before {
            #expect(after[document]! >= confidence, "\(document)")
        }
    }

    /// Whatever an independent source says, no event's confidence sinks.
    @Test func anotherReportNeverLowers() throws {
        var lowered: [Int] = []
        for seed in 0..<200 {
            var generator = SeededGenerator(state: UInt64(1000 + seed))
            var reports: [DocumentReading] = []
            for number in 0..<Int.random(in: 1...12, using: &generator) {
                reports.append(try random("d\(padded(number))", &generator))
            }
            let before = confidences(Resolver().graph(of: reports))
            let other = try random(Bool.random(using: &generator) ? "a" : "z", &generator)
            let after = confidences(Resolver().graph(of: reports + [other]))
            if before.contains(where: { after[$0.key]! < $0.value }) { lowered.append(seed) }
        }
        print("confidence lowered by another report: \(lowered.count) of 200 sets")
        withKnownIssue(
            "a sharper report takes a vague one away from the event that it had joined", isIntermittent: true
        ) {
            #expect(lowered.isEmpty, "\(lowered)")
        }
    }

    /// The smallest case of it.
    @Test func aVagueReportStaysWhereItWas() throws {
        let sharp = try report("b", "Albion", .talks, "Borduria", "2024-03-09")
        let vague = try report("c", "Albion", .talks, "Borduria", "2024")
        let other = try report("a", "Albion", .talks, "Borduria", "2024-03-05")
        let before = confidences(Resolver().graph(of: [sharp, vague]))
        let after = confidences(Resolver().graph(of: [sharp, vague, other]))
        withKnownIssue(
            "a sharper report takes a vague one away from the event that it had joined", isIntermittent: true
        ) {
            #expect(after["b"]! >= before["b"]!)
        }
    }

    @Test(arguments: 0..<40)
    func withinBoundsAndWhateverTheOrder(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed) &+ 77)
        var reports: [DocumentReading] = []
        for number in 0..<15 { reports.append(try random("d\(padded(number))", &generator)) }
        let graph = Resolver().graph(of: reports)
        #expect(graph.events.allSatisfy { $0.confidence >= 0 && $0.confidence <= 1 })
        #expect(graph.events.reduce(0) { $0 + $1.evidence.count } == reports.count)
        let other = Resolver().graph(of: reports.shuffled(using: &generator))
        #expect(other.lines == graph.lines)
        #expect(other.actors == graph.actors)
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
