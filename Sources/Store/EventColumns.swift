internal import Dragoman
internal import GRDB

/// What analysis needs of every event of the resolved graph, in parallel arrays.
///
/// Place `i` of each array is about event `i`; `Store.events(at:)` brings the event itself with its evidence.
public struct EventColumns: Sendable, Hashable {
    /// The places of the sources among `Store.actors()`.
    public var sources: [Int32] = []
    /// The places of the targets among `Store.actors()`.
    public var targets: [Int32] = []
    /// The places of the relations in `Relation.allCases`.
    public var relations: [Int32] = []
    /// The places of the statuses in `Status.allCases`.
    public var statuses: [Int32] = []
    /// The first day an event can have happened on, in days since 1970-01-01; `Int32.min` when open.
    ///
    /// Open at both ends means that the event has no date.
    public var earliest: [Int32] = []
    /// The last day an event can have happened on; `Int32.max` when open.
    public var latest: [Int32] = []
    /// Where each event's documents begin in `tellers`, and one more; empty when no event quotes a document.
    public var tellerOffsets: [Int32] = []
    /// The places, among `Store.documents()`, of the documents that each event quotes, each once.
    public var tellers: [Int32] = []

    /// The number of events.
    public var count: Int { sources.count }

    /// The documents that an event quotes.
    public func tellers(of event: Int) -> ArraySlice<Int32> {
        tellerOffsets.isEmpty ? [] : tellers[Int(tellerOffsets[event])..<Int(tellerOffsets[event + 1])]
    }
}

extension Store {
    /// The columns of all events, without a text being read.
    /// - Complexity: O(E); a fifth of a second brings some millions of events
    public func columns() throws(StoreError) -> EventColumns {
        try reading { db in
            var columns = EventColumns()
            let count = try Int.fetchOne(db, sql: "SELECT max(number) + 1 FROM event WHERE reading = 0") ?? 0
            columns.reserve(count)
            let relations = try places(numberings.relation)
            let statuses = try places(numberings.status)
            let rows = try Row.fetchCursor(
                db,
                sql:
                    "SELECT source, target, relation, status, earliest, latest FROM event WHERE reading = 0 ORDER BY number"
            )
            while let row = try rows.next() {
                columns.sources.append(row[0])
                columns.targets.append(row[1])
                let (relation, status): (Int, Int) = (row[2], row[3])
                guard relations.indices.contains(relation), statuses.indices.contains(status) else {
                    throw StoreError.damaged(path)
                }
                columns.relations.append(relations[relation])
                columns.statuses.append(statuses[status])
                columns.earliest.append(row[4] as Int32? ?? .min)
                columns.latest.append(row[5] as Int32? ?? .max)
            }
            try addTellers(to: &columns, db)
            return columns
        }
    }

    /// The documents behind each event.
    private func addTellers(to columns: inout EventColumns, _ db: Database) throws {
        var places: [String: Int32] = [:]
        for id in try String.fetchAll(db, sql: "SELECT id FROM document WHERE reading = 0 ORDER BY number") {
            places[id] = Int32(places.count)
        }
        let rows = try Row.fetchCursor(
            db, sql: "SELECT event, document FROM evidence WHERE reading = 0 ORDER BY event, number")
        var counts = [Int32](repeating: 0, count: columns.count + 1)
        var start = 0
        var last = -1
        while let row = try rows.next() {
            let event: Int = row[0]
            guard event < columns.count else { throw StoreError.damaged(path) }
            if event != last { start = columns.tellers.count }
            last = event
            // A quote of a document that the graph doesn't list counts for none.
            guard let place = places[row[1]], !columns.tellers[start...].contains(place) else { continue }
            columns.tellers.append(place)
            counts[event + 1] += 1
        }
        if columns.tellers.isEmpty { return }
        for event in 0..<columns.count { counts[event + 1] += counts[event] }
        columns.tellerOffsets = counts
    }

    /// By the number in the store, the place among all cases.
    private func places<Value>(_ numbering: Numbering<Value>) throws -> [Int32] {
        try numbering.values.indices.map { number in
            let value = try numbering.value(Int32(number), in: path)
            return Int32(Array(Value.allCases).firstIndex(of: value)!)
        }
    }
}

extension EventColumns {
    fileprivate mutating func reserve(_ count: Int) {
        for column in [\EventColumns.sources, \.targets, \.relations, \.statuses, \.earliest, \.latest] {
            self[keyPath: column].reserveCapacity(count)
        }
    }
}
