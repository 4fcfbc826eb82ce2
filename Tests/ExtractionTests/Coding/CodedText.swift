import Dragoman
import DragomanExtraction
import Testing

/// One extractor for all tests: it is costly to make.
enum Shared {
    static let extractor = Result { try Extractor() }

    /// The reading of a text as of a file that was published that day.
    static func read(_ text: String, published: String? = "2025-07-04", as path: String = "a.txt") throws
        -> DocumentReading
    {
        let date = try published.map { try FuzzyDate(edtf: $0) }
        return try extractor.get().read(readDocument(text, as: path, facts: [DocumentFacts(published: date)]))
    }
}

/// A text and the edges that a careful reader codes in it, as a row of a table:
///
///     Russia recognised the Taliban on Thursday. Moscow will meet its envoy next month.
///         Russia recognition Taliban | 2025-07-03
///         Russia talks Taliban [planned] | 2025-08
///
/// Lines without indentation are the text (`¶` parts paragraphs; `2024-02-14 > ` before it is another day of
/// publication than 2025-07-04), indented ones its edges: source, relation, target, status unless it is actual, then
/// what is to be checked besides: a date, `says CLAIMANT`, `denied by ACTOR`. A lone `-` is no edge at all, a lone
/// `~` no edge that is actual. Offices count only in rows that name one.
struct CodedText {
    struct Edge {
        var key: String
        var date: String?
        var claimant: String?
        var denier: String?
    }

    var text: String
    var published = "2025-07-04"
    var edges: [Edge] = []
    var asksOnlyForActual = false

    static func table(_ source: String) -> [CodedText] {
        var rows: [CodedText] = []
        var words: [Substring] = []
        var edges: [Substring] = []
        func close() {
            if !words.isEmpty { rows.append(CodedText(words.joined(separator: " "), edges)) }
            (words, edges) = ([], [])
        }
        for line in source.split(separator: "\n") {
            if line.hasPrefix("    ") {
                edges.append(line.drop { $0 == " " })
            } else {
                if !edges.isEmpty { close() }
                words.append(line)
            }
        }
        close()
        return rows
    }

    private init(_ text: String, _ lines: [Substring]) {
        let parts = text.split(separator: " > ", maxSplits: 1).map(String.init)
        if parts.count == 2 { published = parts[0] }
        self.text = parts[parts.count - 1].split(separator: " ¶ ").joined(separator: "\n\n")
        for line in lines where line != "-" {
            if line == "~" {
                asksOnlyForActual = true
                continue
            }
            let fields = line.split(separator: "|").map { field in
                String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            var edge = Edge(key: CodedText.key(fields[0]))
            for field in fields.dropFirst() {
                if field.hasPrefix("says ") {
                    edge.claimant = String(field.dropFirst(5))
                } else if field.hasPrefix("denied by ") {
                    edge.denier = String(field.dropFirst(10))
                } else {
                    edge.date = field
                }
            }
            edges.append(edge)
        }
    }

    /// The two ends of a reciprocal edge in one order.
    private static func key(_ written: String) -> String {
        for relation in Relation.allCases where relation.isReciprocal {
            guard let range = written.firstRange(of: " \(relation.rawValue) ") else { continue }
            let rest = written[range.upperBound...]
            let status = rest.firstRange(of: " [").map { String(rest[$0.lowerBound...]) } ?? ""
            let ends = [String(written[..<range.lowerBound]), String(rest.dropLast(status.count))].sorted()
            return "\(ends[0]) \(relation.rawValue) \(ends[1])\(status)"
        }
        return written
    }

    /// What differs between the edges wanted and those coded; empty when nothing does.
    func difference() throws -> String {
        let reading = try Shared.read(text, published: published)
        let names = Dictionary(reading.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let takesOffices = edges.contains { $0.key.contains(" office ") }
        let events = reading.events.filter { takesOffices || $0.relation != .office }
        if asksOnlyForActual {
            let actual = events.filter { $0.status == .actual }.map { CodedText.name($0, names) }
            return actual.isEmpty ? "" : "\(text)\n    coded as actual: \(actual)"
        }
        var problems: [String] = []
        let found = events.map { CodedText.name($0, names) }
        for edge in edges {
            let same = events.filter { CodedText.name($0, names) == edge.key }
            if same.isEmpty { problems.append("missing: \(edge.key)") }
            if let date = edge.date, !same.isEmpty, !same.contains(where: { $0.date?.edtf == date }) {
                problems.append("\(edge.key) dated \(same.map { $0.date?.edtf ?? "-" }), not \(date)")
            }
            if let claimant = edge.claimant, !same.isEmpty,
                !same.contains(where: { $0.claimedBy.flatMap { names[$0] } == claimant })
            {
                problems.append("\(edge.key) not claimed by \(claimant)")
            }
            if let denier = edge.denier, !same.isEmpty,
                !same.contains(where: { $0.deniedBy.contains { names[$0] == denier } })
            {
                problems.append("\(edge.key) not denied by \(denier)")
            }
        }
        let wanted = Set(edges.map(\.key))
        problems += Set(found).subtracting(wanted).sorted().map { "too much: \($0)" }
        return problems.isEmpty ? "" : text + "\n    " + problems.joined(separator: "\n    ")
    }

    private static func name(_ event: Event, _ names: [String: String]) -> String {
        let status = event.status == .actual ? "" : " [\(event.status.rawValue)]"
        return key("\(names[event.source]!) \(event.relation.rawValue) \(names[event.target]!)\(status)")
    }

    /// Every row of a table is coded as it says.
    static func check(_ source: String, atLeast count: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let rows = table(source)
        #expect(rows.count >= count, sourceLocation: sourceLocation)
        for row in rows {
            let difference = try row.difference()
            #expect(difference.isEmpty, "\(difference)", sourceLocation: sourceLocation)
        }
    }

    /// Every edge of a table is coded with its date; other edges of its text are passed over.
    static func checkDates(
        _ source: String, atLeast count: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let rows = table(source)
        #expect(rows.count >= count, sourceLocation: sourceLocation)
        for row in rows {
            let reading = try Shared.read(row.text, published: row.published)
            let names = Dictionary(reading.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
            for edge in row.edges {
                let dates = reading.events.filter { name($0, names) == edge.key }.map { $0.date?.edtf ?? "-" }
                #expect(
                    edge.date.map { dates.contains($0) } == true, "\(row.text)\n    \(edge.key) dated \(dates)",
                    sourceLocation: sourceLocation)
            }
        }
    }

    /// No row of a table is coded as it should be; one that is belongs into the table of those that are.
    static func checkKnownIssues(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        for row in table(source) {
            let difference = try row.difference()
            withKnownIssue("\(row.text)", isIntermittent: true, sourceLocation: sourceLocation) {
                #expect(difference.isEmpty, "\(difference)", sourceLocation: sourceLocation)
            }
        }
    }
}
