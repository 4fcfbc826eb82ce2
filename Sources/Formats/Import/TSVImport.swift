public import Dragoman

/// What was read from a table of events, and what could not be.
public struct ImportedGraph: Sendable {
    public var graph: RelationGraph
    /// How many rows were read, bad ones included, a header and empty lines not.
    public var rows: Int
    /// The rows that were left out, with the reason, up to the limit asked for.
    public var badRows: [BadRow]
    /// How many were left out altogether.
    public var badCount: Int
    /// The wordings that map to no relation and were kept as `other`, with how often they came; most frequent first.
    public var unmapped: [(text: String, count: Int)]

    /// A row that was left out.
    public struct BadRow: Sendable, Hashable, CustomStringConvertible {
        /// From 1.
        public let line: Int
        public let text: String
        public let reason: String

        public var description: String { "line \(line): \(reason): \(text)" }
    }
}

/// Reads tables of events: `source<TAB>relation<TAB>target<TAB>date`, with or without a header, plain or gzip.
///
/// A relation is one of this program's own (`talks`), a CAMEO code (`042`, `42`) or a CAMEO label as ICEWS writes it
/// ("Make a visit"). What maps to none is kept as `other` with its wording. A date is EDTF; the field may be empty or
/// missing. A row with fewer than three fields, an empty name or a bad date is left out and listed.
public struct TSVImport {
    /// Who a name stands for; `nil` makes an organization of that name.
    public var resolve: (String) -> Actor?
    /// How many bad rows to keep the text of.
    public var badRowLimit: Int
    /// What the ids of events begin with, before the number of the line; tell files apart by it.
    public var idPrefix: String

    public init(
        idPrefix: String = "row", badRowLimit: Int = 100, resolve: @escaping (String) -> Actor? = { _ in nil }
    ) {
        self.idPrefix = idPrefix
        self.badRowLimit = badRowLimit
        self.resolve = resolve
    }

    /// Reads a file.
    /// - Throws: `ImportError` when the file can't be read, or no row in it is good.
    public func read(_ path: String) throws(ImportError) -> ImportedGraph {
        let result = read(bytes: try bytesOfFile(path))
        if result.graph.events.isEmpty, let first = result.badRows.first {
            throw ImportError(
                file: path, line: first.line, problem: first.reason,
                remedy: "expected source, relation, target and date, with tabs between")
        }
        return result
    }

    /// Reads the bytes of a table.
    public func read(bytes: [UInt8]) -> ImportedGraph {
        var reader = TSVReader(self)
        var start = 0
        // A byte order mark is no part of the first name.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        var line = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            line += 1
            let next = end + 1
            if end > start, bytes[end - 1] == 13 { end -= 1 }
            reader.add(bytes[start..<end], line: line)
            start = next
        }
        return reader.result()
    }
}

private struct TSVReader {
    private let options: TSVImport
    private var actors: [String: Actor] = [:]
    /// The id for each name as written.
    private var ids: [ArraySlice<UInt8>: String] = [:]
    private var relations: [ArraySlice<UInt8>: Relation?] = [:]
    private var dates: [ArraySlice<UInt8>: FuzzyDate] = [:]
    private var unmapped: [String: Int] = [:]
    private var events: [Event] = []
    private var rows = 0
    private var badRows: [ImportedGraph.BadRow] = []
    private var badCount = 0

    init(_ options: TSVImport) { self.options = options }

    mutating func add(_ bytes: ArraySlice<UInt8>, line: Int) {
        if bytes.allSatisfy({ $0 == 32 || $0 == 9 }) { return }
        let fields = bytes.split(separator: 9, omittingEmptySubsequences: false).map(TSVReader.trimmed)
        if line == 1, fields.count >= 3, TSVReader.isHeader(fields) { return }
        rows += 1
        func bad(_ reason: String) {
            badCount += 1
            guard badRows.count < options.badRowLimit else { return }
            badRows.append(.init(line: line, text: String(decoding: bytes, as: UTF8.self), reason: reason))
        }
        guard fields.count >= 3 else {
            return bad("expected 3 or 4 fields with tabs between, found \(fields.count)")
        }
        for (place, name) in [(0, "source"), (1, "relation"), (2, "target")] where fields[place].isEmpty {
            return bad("no \(name)")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else { return bad("not UTF-8") }
        var date: FuzzyDate?
        if fields.count > 3, !fields[3].isEmpty {
            if let known = dates[fields[3]] {
                date = known
            } else {
                do {
                    date = try FuzzyDate(edtf: String(decoding: fields[3], as: UTF8.self))
                } catch {
                    return bad(error.description)
                }
                dates[fields[3]] = date
            }
        }
        let known = relation(fields[1])
        var text: String?
        if known == nil {
            text = String(decoding: fields[1], as: UTF8.self)
            unmapped[text!, default: 0] += 1
        }
        let number = String(line)
        let id = options.idPrefix + "-" + String(repeating: "0", count: max(0, 9 - number.utf8.count)) + number
        events.append(
            Event(
                id: id, source: actor(fields[0]), relation: known ?? .other, target: actor(fields[2]), date: date,
                dateBasis: date == nil ? .none : .stated, text: text))
    }

    func result() -> ImportedGraph {
        ImportedGraph(
            graph: RelationGraph(actors: Array(actors.values), events: events), rows: rows, badRows: badRows,
            badCount: badCount,
            unmapped: unmapped.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
                .map { (text: $0.key, count: $0.value) })
    }

    private mutating func actor(_ bytes: ArraySlice<UInt8>) -> String {
        if let id = ids[bytes] { return id }
        let name = String(decoding: bytes, as: UTF8.self)
        let actor: Actor
        if let known = options.resolve(name) {
            actor = known
        } else {
            let folded = foldedName(name)
            let key = folded.isEmpty ? name : String(folded.map { $0 == " " ? "-" : $0 })
            actor = Actor(id: "organization:" + key, kind: .organization, name: name)
        }
        if var old = actors[actor.id] {
            // Two spellings of one actor: the second becomes an alias.
            if options.resolve(name) == nil, old.name != name, !old.aliases.contains(name) {
                old.aliases = (old.aliases + [name]).sorted()
                actors[actor.id] = old
            }
        } else {
            actors[actor.id] = actor
        }
        ids[bytes] = actor.id
        return actor.id
    }

    private mutating func relation(_ bytes: ArraySlice<UInt8>) -> Relation? {
        if let known = relations[bytes] { return known }
        let text = String(decoding: bytes, as: UTF8.self)
        let own = Relation(rawValue: String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }))
        let found = own ?? CAMEO.relation(code: text) ?? CAMEO.code(label: text).flatMap(CAMEO.relation(code:))
        relations[bytes] = .some(found)
        return found
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var field = field
        while field.first == 32 { field.removeFirst() }
        while field.last == 32 { field.removeLast() }
        return field
    }

    private static func isHeader(_ fields: [ArraySlice<UInt8>]) -> Bool {
        fields.prefix(3).map { foldedName(String(decoding: $0, as: UTF8.self)) } == ["source", "relation", "target"]
    }
}
