internal import GRDB

/// Why a store could not be opened, read or written.
public struct StoreError: Error, Sendable, CustomStringConvertible {
    /// The path of the store.
    public let place: String
    /// What went wrong.
    public let what: String
    /// What the user can do about it.
    public let remedy: String

    init(place: String, what: String, remedy: String) {
        self.place = place
        self.what = what
        self.remedy = remedy
    }

    public var description: String { "\(place): \(what); \(remedy)" }
}

extension StoreError {
    static func damaged(_ path: String) -> StoreError {
        StoreError(
            place: path, what: "the store is damaged", remedy: "move it away and run 'dragoman ingest' again")
    }

    /// Does something with the database at a path, its errors told as ours.
    static func telling<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        } catch {
            throw StoreError(place: path, what: "\(error)", remedy: "report this, with the store if you can share it")
        }
    }

    /// The sentences for SQLite's result codes (https://www.sqlite.org/rescode.html).
    init(_ error: DatabaseError, at path: String) {
        let (what, remedy): (String, String) =
            switch error.resultCode {
            case .SQLITE_NOTADB: ("this is no SQLite database", "give another --store, or move that file away")
            case .SQLITE_CORRUPT: ("the store is damaged", "move it away and run 'dragoman ingest' again")
            case .SQLITE_FULL: ("the disk is full", "free some space and try again; the store is as it was before")
            case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
                (
                    "the file can't be opened",
                    "check that it is a file and that you may read and write it and its folder"
                )
            case .SQLITE_READONLY:
                ("the file or its folder is read-only", "make both writable, or give another --store")
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                ("another program is writing to it", "wait for that to end and try again")
            case .SQLITE_IOERR:
                ("the disk reports an error (\(error.message ?? "no message"))", "check the disk and its space")
            default: ("\(error)", "report this, with the store if you can share it")
            }
        self.init(place: path, what: what, remedy: remedy)
    }
}
