internal import Foundation
internal import GRDB

/// The SQLite file that keeps what was read in every document and the graph resolved from all of it.
///
///     let store = try Store(path: "output/dragoman.sqlite")
///     try store.add(reading, hash: hash)                    // once for each document that is new or changed
///     try store.replaceGraph(resolve(store.readings()))     // one graph of them all
///     let graph = try store.graph()
///
/// Every call is one transaction: it is done whole or, after an error, not at all. May be shared between threads.
public final class Store: Sendable {
    /// What a store is opened for.
    public enum Access: Sendable {
        /// Answering: the file must be there, and nothing is written to it or its folder.
        case read
        /// Adding: the file and its folder are made where they are missing, and an older layout is brought up to date.
        case write
    }

    public let path: String
    let database: DatabaseQueue
    let numberings: Numberings

    /// - Throws: `StoreError` when the file is missing (for reading), unreadable, no database, the database of another
    ///   program, or made by a newer dragoman.
    public init(path: String, access: Access = .write) throws(StoreError) {
        self.path = path
        (database, numberings) = try StoreError.telling(path) {
            try Store.prepare(path, access)
            var configuration = Configuration()
            configuration.readonly = access == .read
            configuration.busyMode = .timeout(5)
            configuration.label = "store"
            let database = try DatabaseQueue(path: path, configuration: configuration)
            try database.read { db in try Store.check(db, path, access) }
            if access == .write {
                try Schema.migrator.migrate(database)
                try database.write { db in try Numberings.complete(db) }
            }
            return (database, try database.read { db in try Numberings(db) })
        }
    }

    /// Looks at the path before SQLite does, which would make an empty file or say no more than "can't open".
    private static func prepare(_ path: String, _ access: Access) throws {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if isFolder.boolValue {
            throw StoreError(place: path, what: "this is a folder", remedy: "give the path of a file as --store")
        }
        if exists {
            if access == .read, FileManager.default.fileExists(atPath: path + "-journal") {
                // Left by a write that was cut off, or in use by one: whoever may write undoes the former by looking.
                var configuration = Configuration()
                configuration.busyMode = .timeout(5)
                let database = try DatabaseQueue(path: path, configuration: configuration)
                _ = try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") }
            }
            return
        }
        guard access == .write else {
            throw StoreError(
                place: path, what: "there is no store",
                remedy: "run 'dragoman ingest PATH...' first, or give --store FILE")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw StoreError(
                place: path, what: "its folder can't be made",
                remedy: "check that you may write there, or give --store FILE")
        }
    }

    private static func check(_ db: Database, _ path: String, _ access: Access) throws {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        if application == 0, tables == 0, access == .write { return }
        guard application == Schema.applicationID else {
            throw StoreError(
                place: path, what: tables == 0 ? "the store is empty" : "this database belongs to another program",
                remedy: tables == 0
                    ? "run 'dragoman ingest PATH...' first" : "give another --store; nothing was changed in that file")
        }
        if try Schema.migrator.hasBeenSuperseded(db) {
            throw StoreError(
                place: path, what: "the store was made by a newer dragoman",
                remedy: "use that version, or give another --store")
        }
        if try access == .read && !Schema.migrator.hasCompletedMigrations(db) {
            throw StoreError(
                place: path, what: "the store was made by an older dragoman",
                remedy: "run 'dragoman ingest' once to bring it up to date")
        }
    }

    /// Lets the file grow to so many pages and no further, as on a disk that is full.
    package func limit(pages: Int) throws(StoreError) {
        try StoreError.telling(path) {
            try database.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = \(pages)") }
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try StoreError.telling(path) { try database.read(body) }
    }

    func writing<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try StoreError.telling(path) { try database.write(body) }
    }
}
