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

    /// The number of events.
    public var count: Int { sources.count }
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
            return columns
        }
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
