internal import Dragoman
internal import GRDB

/// The rows of one reading (0: the resolved graph) as values, and back.
struct Codec {
    let reading: Int
    let path: String
    let numberings: Numberings

    init(reading: Int, _ store: Store) {
        self.reading = reading
        path = store.path
        numberings = store.numberings
    }

    /// Parts the items of a list in one column; no name contains it.
    private static let separator: Unicode.Scalar = "\u{1F}"

    static func joined(_ items: [String]) -> String? {
        items.isEmpty ? nil : items.joined(separator: String(separator))
    }

    static func items(_ text: String?) -> [String] {
        guard let text else { return [] }
        return text.utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
    }
}

extension Codec {
    func write(documents: [Document], actors: [Actor], events: [Event], _ db: Database) throws {
        let putDocument = try db.cachedStatement(sql: "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)")
        for (number, it) in documents.enumerated() {
            try putDocument.execute(
                arguments: [reading, number, it.id, it.title, it.published?.edtf, it.publisher, it.url])
        }
        let putActor = try db.cachedStatement(sql: "INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?, ?)")
        var numbers: [String: Int] = [:]
        for (number, it) in actors.enumerated() {
            numbers[it.id] = number
            try putActor.execute(
                arguments: [reading, number, it.id, it.kind.rawValue, it.name, Codec.joined(it.aliases), it.code])
        }
        let marks = Array(repeating: "?", count: 17).joined(separator: ", ")
        let putEvent = try db.cachedStatement(sql: "INSERT INTO event VALUES (\(marks))")
        let putEvidence = try db.cachedStatement(sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)")
        for (number, it) in events.enumerated() {
            guard let source = numbers[it.source], let target = numbers[it.target] else {
                throw StoreError(
                    place: path, what: "event '\(it.id)' joins '\(it.source)' to '\(it.target)', one of them no actor",
                    remedy: "give every event's ends among the actors")
            }
            try putEvent.execute(
                arguments: [
                    reading, number, source, target, numberings.relation.numbers[it.relation],
                    numberings.status.numbers[it.status], it.date?.earliest?.number, it.date?.latest?.number,
                    it.date?.edtf, numberings.basis.numbers[it.dateBasis], it.id, it.claimedBy,
                    Codec.joined(it.deniedBy), it.through, it.title, it.text, it.confidence,
                ])
            for (place, piece) in it.evidence.enumerated() {
                try putEvidence.execute(
                    arguments: [reading, number, place, piece.document, piece.start, piece.end, piece.text])
            }
        }
    }
}

extension Codec {
    func documents(_ db: Database) throws -> [Document] {
        var dates = Dates(path: path)
        return try rows(db, "id, title, published, publisher, url FROM document WHERE reading = ? ORDER BY number") {
            row in
            Document(
                id: row[0], title: row[1], published: try dates.date(row[2]), publisher: row[3], url: row[4])
        }
    }

    func actors(_ db: Database) throws -> [Actor] {
        try rows(db, "id, kind, name, aliases, code FROM actor WHERE reading = ? ORDER BY number") { row in
            guard let kind = ActorKind(rawValue: row[1]) else {
                throw StoreError(
                    place: path, what: "unknown kind of actor '\(row[1] as String)'", remedy: "use a newer dragoman")
            }
            return Actor(id: row[0], kind: kind, name: row[2], aliases: Codec.items(row[3]), code: row[4])
        }
    }

    /// All events of the reading; `actors` are the ids by number.
    func events(_ db: Database, actors: [String]) throws -> [Event] {
        var dates = Dates(path: path)
        var events = try rows(db, "\(Codec.columns) FROM event WHERE reading = ? ORDER BY number") { row in
            try event(row, &dates) { number in
                guard actors.indices.contains(number) else { throw StoreError.damaged(path) }
                return actors[number]
            }
        }
        let evidence = try Row.fetchCursor(
            db,
            sql: "SELECT event, document, start, \"end\", text FROM evidence WHERE reading = ? ORDER BY event, number",
            arguments: [reading])
        while let row = try evidence.next() {
            guard events.indices.contains(row[0]) else { throw StoreError.damaged(path) }
            events[row[0]].evidence.append(Evidence(document: row[1], start: row[2], end: row[3], text: row[4]))
        }
        return events
    }

    /// The event with that number.
    func event(_ number: Int, _ db: Database, _ actors: ActorIDs) throws -> Event? {
        let find = try db.cachedStatement(sql: "SELECT \(Codec.columns) FROM event WHERE reading = ? AND number = ?")
        guard let row = try Row.fetchOne(find, arguments: [reading, number]) else { return nil }
        var dates = Dates(path: path)
        var event = try event(row, &dates) { try actors.id($0) }
        let pieces = try db.cachedStatement(
            sql: "SELECT document, start, \"end\", text FROM evidence WHERE reading = ? AND event = ? ORDER BY number")
        event.evidence = try Row.fetchAll(pieces, arguments: [reading, number]).map { row in
            Evidence(document: row[0], start: row[1], end: row[2], text: row[3])
        }
        return event
    }

    private static let columns =
        "source, target, relation, status, date, basis, id, claimed_by, denied_by, through, title, text, confidence"

    private func event(_ row: Row, _ dates: inout Dates, actor: (Int) throws -> String) throws -> Event {
        Event(
            id: row[6], source: try actor(row[0]), relation: try numberings.relation.value(row[2], in: path),
            target: try actor(row[1]), date: try dates.date(row[4]),
            dateBasis: try numberings.basis.value(row[5], in: path),
            status: try numberings.status.value(row[3], in: path), claimedBy: row[7], deniedBy: Codec.items(row[8]),
            through: row[9], title: row[10], text: row[11], confidence: row[12])
    }

    private func rows<Value>(_ db: Database, _ sql: String, _ make: (Row) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        let cursor = try Row.fetchCursor(db, sql: "SELECT " + sql, arguments: [reading])
        while let row = try cursor.next() { values.append(try make(row)) }
        return values
    }
}

/// The ids of the resolved graph's actors, looked up one by one.
struct ActorIDs {
    private let find: Statement
    init(_ db: Database) throws {
        find = try db.cachedStatement(sql: "SELECT id FROM actor WHERE reading = 0 AND number = ?")
    }
    func id(_ number: Int) throws -> String { try String.fetchOne(find, arguments: [number]) ?? "" }
}

/// Dates from their texts; few differ, so each is read once.
private struct Dates {
    let path: String
    private var known: [String: FuzzyDate] = [:]

    init(path: String) { self.path = path }

    mutating func date(_ text: String?) throws -> FuzzyDate? {
        guard let text else { return nil }
        if let date = known[text] { return date }
        do {
            let date = try FuzzyDate(edtf: text)
            known[text] = date
            return date
        } catch {
            throw StoreError.damaged(path)
        }
    }
}
