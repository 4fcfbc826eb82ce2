public import Dragoman
internal import GRDB

extension Store {
    /// Keeps what was read in a document, in the place of what was read in it before.
    ///
    /// The resolved graph stays as it is until `replaceGraph`.
    public func add(_ reading: DocumentReading, hash: ContentHash? = nil) throws(StoreError) {
        try add([(reading, hash)])
    }

    /// Keeps many readings in one transaction, which takes little longer than one.
    public func add(_ readings: [(reading: DocumentReading, hash: ContentHash?)]) throws(StoreError) {
        try writing { db in
            for (reading, hash) in readings {
                let number = try number(of: reading.document.id, hash: hash, db)
                try clear(number, db)
                try Codec(reading: number, self).write(
                    documents: [reading.document], actors: reading.actors, events: reading.events, db)
            }
        }
    }

    /// Forgets what was read in those documents; ids that are not there are passed over.
    public func remove(documents ids: [String]) throws(StoreError) {
        try writing { db in
            for id in ids {
                guard
                    let number = try Int.fetchOne(
                        db, sql: "SELECT number FROM reading WHERE document = ?", arguments: [id])
                else { continue }
                try clear(number, db)
                try db.execute(sql: "DELETE FROM reading WHERE number = ?", arguments: [number])
            }
        }
    }

    /// The hash each document had when it was read, by the document's id; `nil` for one stored without a hash.
    ///
    /// A document whose hash is here unchanged need not be read again.
    public func hashes() throws(StoreError) -> [String: ContentHash?] {
        try reading { db in
            var hashes: [String: ContentHash?] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT document, hash FROM reading") {
                let digits: String? = row[1]
                hashes.updateValue(digits.map(ContentHash.init(digits:)), forKey: row[0])
            }
            return hashes
        }
    }

    /// All that was read, by document, sorted by the document's id.
    /// - Complexity: O(number of events)
    public func readings() throws(StoreError) -> [DocumentReading] {
        try reading { db in
            let numbers = try Int.fetchAll(db, sql: "SELECT number FROM reading ORDER BY document")
            return try numbers.map { number in
                let codec = Codec(reading: number, self)
                let actors = try codec.actors(db)
                guard let document = try codec.documents(db).first else {
                    throw StoreError.damaged(path)
                }
                return DocumentReading(
                    document: document, actors: actors, events: try codec.events(db, actors: actors.map(\.id)))
            }
        }
    }

    /// The number of a document's reading; a new one where there is none.
    private func number(of document: String, hash: ContentHash?, _ db: Database) throws -> Int {
        try db.execute(
            sql: """
                INSERT INTO reading (document, hash) VALUES (?, ?)
                ON CONFLICT (document) DO UPDATE SET hash = excluded.hash
                """, arguments: [document, hash?.digits])
        return try Int.fetchOne(db, sql: "SELECT number FROM reading WHERE document = ?", arguments: [document])!
    }

    /// Empties the rows of a reading.
    func clear(_ reading: Int, _ db: Database) throws {
        for table in Schema.tables {
            try db.execute(sql: "DELETE FROM \(table) WHERE reading = ?", arguments: [reading])
        }
    }
}
