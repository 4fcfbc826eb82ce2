internal import Dragoman
internal import GRDB

/// The tables of a store, and how an older one becomes a newer one.
///
/// What was read in a document and what was resolved from all of them have the same shape, so they share their
/// tables: rows with `reading` 0 are the resolved graph, rows with a higher `reading` what that document tells.
/// `number` is the place in the array; `source` and `target` are numbers of actors of the same reading.
enum Schema {
    /// "Drgm" in ASCII; https://www.sqlite.org/pragma.html#pragma_application_id
    static let applicationID: Int32 = 0x4472_676D

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(
                sql: """
                    -- Which documents have been read; the hash tells whether one has changed since.
                    CREATE TABLE reading (number INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, hash TEXT);
                    CREATE TABLE document (
                        reading INTEGER NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL,
                        title TEXT, published TEXT, publisher TEXT, url TEXT,
                        PRIMARY KEY (reading, number)) WITHOUT ROWID;
                    -- aliases, denied_by: parted by the ASCII unit separator.
                    CREATE TABLE actor (
                        reading INTEGER NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL,
                        kind TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT, code TEXT,
                        PRIMARY KEY (reading, number)) WITHOUT ROWID;
                    -- earliest, latest: days since 1970-01-01, null when open.
                    CREATE TABLE event (
                        reading INTEGER NOT NULL, number INTEGER NOT NULL,
                        source INTEGER NOT NULL, target INTEGER NOT NULL, relation INTEGER NOT NULL,
                        status INTEGER NOT NULL, earliest INTEGER, latest INTEGER, date TEXT, basis INTEGER NOT NULL,
                        id TEXT NOT NULL, claimed_by TEXT, denied_by TEXT, through TEXT, title TEXT, text TEXT,
                        confidence REAL NOT NULL,
                        PRIMARY KEY (reading, number)) WITHOUT ROWID;
                    CREATE INDEX event_id ON event(id) WHERE reading = 0;
                    CREATE TABLE evidence (
                        reading INTEGER NOT NULL, event INTEGER NOT NULL, number INTEGER NOT NULL,
                        document TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
                        PRIMARY KEY (reading, event, number)) WITHOUT ROWID;
                    -- What the numbers in event mean.
                    CREATE TABLE relation (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
                    CREATE TABLE status (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
                    CREATE TABLE basis (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
                    """)
        }
        return migrator
    }

    /// The tables that hold rows of a reading.
    static let tables = ["document", "actor", "event", "evidence"]
}

/// The numbers that a table of names gives to the cases of a vocabulary.
///
/// A store keeps the numbers it was made with: names that it lacks are added behind.
struct Numbering<Value: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Sendable {
    private(set) var values: [Value?] = []
    private(set) var numbers: [Value: Int32] = [:]

    /// The value with that number.
    /// - Throws: `StoreError` for a number that this program knows nothing of.
    func value(_ number: Int32, in path: String) throws -> Value {
        if values.indices.contains(Int(number)), let value = values[Int(number)] { return value }
        throw StoreError(
            place: path, what: "the store uses a \(Value.self) that this program doesn't know",
            remedy: "use a newer dragoman, or make the store anew")
    }

    static func adding(to table: String, _ db: Database) throws {
        for value in Value.allCases {
            try db.execute(
                sql: """
                    INSERT INTO \(table) (number, name) SELECT (SELECT count(*) FROM \(table)), ?
                    WHERE NOT EXISTS (SELECT 1 FROM \(table) WHERE name = ?)
                    """, arguments: [value.rawValue, value.rawValue])
        }
    }

    init(_ table: String, _ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT name FROM \(table) ORDER BY number") {
            let value = Value(rawValue: row[0])
            if let value { numbers[value] = Int32(values.count) }
            values.append(value)
        }
    }
}

/// The numberings of one store.
struct Numberings: Sendable {
    let relation: Numbering<Relation>
    let status: Numbering<Status>
    let basis: Numbering<DateBasis>

    init(_ db: Database) throws {
        relation = try Numbering("relation", db)
        status = try Numbering("status", db)
        basis = try Numbering("basis", db)
    }

    /// Makes sure that every case has a number.
    static func complete(_ db: Database) throws {
        try Numbering<Relation>.adding(to: "relation", db)
        try Numbering<Status>.adding(to: "status", db)
        try Numbering<DateBasis>.adding(to: "basis", db)
    }
}
