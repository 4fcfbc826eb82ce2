import Dragoman
import DragomanStore
import Foundation
import GRDB
import Testing

/// A write that was cut off in the middle, as by a power cut, is undone by the next who asks.
@Suite struct InterruptedWriteTests {
    @Test func readsAsBefore() throws {
        try withFolder { folder in
            let path = folder.appending(path: "s.sqlite").path
            let reading = try sampleReading()
            let graph = RelationGraph(actors: reading.actors, events: reading.events, documents: [reading.document])
            try Store(path: path).replaceGraph(graph)
            let copy = folder.appending(path: "copy.sqlite").path
            let database = try DatabaseQueue(path: path)
            try database.writeWithoutTransaction { db in
                // Few pages in memory, so that the file is written to before the end.
                try db.execute(sql: "PRAGMA cache_size = 1; BEGIN; DELETE FROM event")
                for number in 0..<2000 {
                    try db.execute(
                        sql: "INSERT INTO reading (document) VALUES (?)",
                        arguments: ["\(number)" + String(repeating: "x", count: 500)])
                }
                for ending in ["", "-journal"] {
                    try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
                }
                try db.execute(sql: "ROLLBACK")
            }
            #expect(try Store(path: copy, access: .read).graph().events == graph.events)
        }
    }
}

/// What the user sees when the file at `--store` won't do.
@Suite struct StoreErrorTests {
    private func message(_ folder: URL, _ name: String, access: Store.Access = .write) throws -> String {
        let path = folder.appending(path: name).path
        let error = try #require(throws: StoreError.self) { _ = try Store(path: path, access: access) }
        #expect(error.place == path)
        return "\(error.what); \(error.remedy)"
    }

    @Test func missing() throws {
        try withFolder { folder in
            let told = try message(folder, "none.sqlite", access: .read)
            #expect(told == "there is no store; run 'dragoman ingest PATH...' first, or give --store FILE")
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "none.sqlite").path))
        }
    }

    @Test func folder() throws {
        try withFolder { folder in
            let told = try message(folder, "")
            #expect(told == "this is a folder; give the path of a file as --store")
        }
    }

    @Test func folderThatCannotBeMade() throws {
        try withFolder { folder in
            try Data("x".utf8).write(to: folder.appending(path: "file"))
            let told = try message(folder, "file/s.sqlite")
            #expect(told == "its folder can't be made; check that you may write there, or give --store FILE")
        }
    }

    @Test func noDatabase() throws {
        try withFolder { folder in
            try Data(String(repeating: "news ", count: 500).utf8).write(to: folder.appending(path: "a.md"))
            for access in [Store.Access.read, .write] {
                let told = try message(folder, "a.md", access: access)
                #expect(told == "this is no SQLite database; give another --store, or move that file away")
            }
        }
    }

    @Test func someoneElses() throws {
        try withFolder { folder in
            let path = folder.appending(path: "other.sqlite").path
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE mine (a)") }
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            let told = try message(folder, "other.sqlite")
            #expect(
                told
                    == "this database belongs to another program; give another --store; nothing was changed in that file"
            )
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
    }

    @Test func empty() throws {
        try withFolder { folder in
            try Data().write(to: folder.appending(path: "empty.sqlite"))
            let told = try message(folder, "empty.sqlite", access: .read)
            #expect(told == "the store is empty; run 'dragoman ingest PATH...' first")
        }
    }

    @Test func newer() throws {
        try withFolder { folder in
            let path = folder.appending(path: "s.sqlite").path
            _ = try Store(path: path)
            try DatabaseQueue(path: path).write {
                try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
            }
            let told = try message(folder, "s.sqlite")
            #expect(told == "the store was made by a newer dragoman; use that version, or give another --store")
        }
    }

    @Test func fullDiskLeavesTheStoreAsItWas() throws {
        try withFolder { folder in
            let path = folder.appending(path: "s.sqlite").path
            let store = try Store(path: path)
            let reading = try sampleReading()
            try store.add(reading)
            try store.limit(pages: 32)
            var long = reading
            long.document.id = "long.md"
            long.events[0].through = String(repeating: "x", count: 1_000_000)
            let error = try #require(throws: StoreError.self) { try store.add(long) }
            #expect(error.what == "the disk is full")
            #expect(try store.readings() == [reading])
        }
    }

    @Test func writingToAStoreOpenedForReading() throws {
        try withFolder { folder in
            let path = folder.appending(path: "s.sqlite").path
            _ = try Store(path: path)
            let store = try Store(path: path, access: .read)
            let error = try #require(throws: StoreError.self) { try store.add(try sampleReading()) }
            #expect(error.what == "the file or its folder is read-only")
        }
    }
}
