import Dragoman
import DragomanStore
import Foundation
import Testing

/// A folder of its own for a test, gone afterwards.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dragoman-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // best effort: the system empties it in time
    return try body(folder)
}

let russia = Actor(
    id: "country:RU", kind: .country, name: "Russia", aliases: ["Moscow", "Russian Federation"], code: "RU")
let taliban = Actor(id: "organization:taliban", kind: .organization, name: "Taliban")
let lavrov = Actor(id: "official:sergei-lavrov", kind: .official, name: "Sergei \"L\" Lavrov\n", aliases: [""])

/// Every field of every type with and without a value.
func sampleReading() throws -> DocumentReading {
    let full = Event(
        id: "e1", source: russia.id, relation: .recognition, target: taliban.id,
        date: try FuzzyDate(edtf: "2025-07-03"), dateBasis: .stated, status: .actual, claimedBy: lavrov.id,
        deniedBy: ["a", "b"], through: "Kremlin", title: "title", text: "text", confidence: 0.93,
        evidence: [
            Evidence(document: "corpus/a.md", start: 812, end: 934, text: "Russia recognised…"),
            Evidence(document: "corpus/b.md", start: 0, end: 3, text: "Yes"),
        ])
    let open = Event(
        id: "e2", source: lavrov.id, relation: .sanctionsRelief, target: taliban.id,
        date: try FuzzyDate(edtf: "../2025-10"), dateBasis: .publication, status: .alleged)
    let bare = Event(id: "e3", source: taliban.id, relation: .talks, target: russia.id, status: .negated)
    return DocumentReading(
        document: Document(
            id: "corpus/a.md", title: "A", published: try FuzzyDate(edtf: "2025-10-07"), publisher: "P", url: "u"),
        actors: [russia, taliban, lavrov], events: [full, open, bare])
}

@Suite struct StoreTests {
    @Test func readingsComeBackAsTheyWere() throws {
        try withFolder { folder in
            let path = folder.appending(path: "deep/er/s.sqlite").path
            let reading = try sampleReading()
            let hash = ContentHash(of: Array("abc".utf8))
            try Store(path: path).add(reading, hash: hash)
            let store = try Store(path: path, access: .read)
            #expect(try store.readings() == [reading])
            #expect(try store.hashes() == ["corpus/a.md": hash])
        }
    }

    @Test func aNewReadingReplacesTheOldOne() throws {
        try withFolder { folder in
            let store = try Store(path: folder.appending(path: "s.sqlite").path)
            var reading = try sampleReading()
            var other = reading
            other.document = Document(id: "corpus/0.md")
            try store.add([(reading, nil), (other, nil)])
            reading.events.removeLast()
            try store.add(reading)
            #expect(try store.readings() == [other, reading])
            #expect(try store.hashes() == ["corpus/a.md": nil, "corpus/0.md": nil])
            try store.remove(documents: ["corpus/0.md", "no such"])
            #expect(try store.readings() == [reading])
        }
    }

    @Test func theGraphComesBackAsItWas() throws {
        try withFolder { folder in
            let store = try Store(path: folder.appending(path: "s.sqlite").path)
            #expect(try store.graph().events.isEmpty)
            let reading = try sampleReading()
            let graph = RelationGraph(actors: reading.actors, events: reading.events, documents: [reading.document])
            for _ in 0..<2 { try store.replaceGraph(graph) }
            let back = try store.graph()
            #expect(back.actors == graph.actors)
            #expect(back.events == graph.events)
            #expect(back.documents == graph.documents)
            #expect(try store.actors() == graph.actors)
            #expect(try store.documents() == graph.documents)
            #expect(try store.events(ids: ["e3", "x", "e1"]) == [graph.events[2], graph.events[0]])
            #expect(try store.events(at: [2, 9, 0]) == [graph.events[2], graph.events[0]])
        }
    }

    @Test func theSameStepsGiveTheSameFile() throws {
        try withFolder { folder in
            let files = try ["a", "b"].map { name in
                let path = folder.appending(path: name).path
                let reading = try sampleReading()
                try Store(path: path).add(reading, hash: ContentHash(of: [1]))
                try Store(path: path).replaceGraph(RelationGraph(actors: reading.actors, events: reading.events))
                return try Data(contentsOf: URL(fileURLWithPath: path))
            }
            #expect(files[0] == files[1])
        }
    }

    @Test func columnsHoldPlacesAndDays() throws {
        try withFolder { folder in
            let store = try Store(path: folder.appending(path: "s.sqlite").path)
            let reading = try sampleReading()
            let graph = RelationGraph(actors: reading.actors, events: reading.events)
            try store.replaceGraph(graph)
            let columns = try store.columns()
            #expect(columns.count == 3)
            #expect(columns.sources.map { graph.actors[Int($0)].id } == graph.events.map(\.source))
            #expect(columns.targets.map { graph.actors[Int($0)].id } == graph.events.map(\.target))
            #expect(columns.relations.map { Relation.allCases[Int($0)] } == graph.events.map(\.relation))
            #expect(columns.statuses.map { Status.allCases[Int($0)] } == graph.events.map(\.status))
            #expect(columns.earliest == [20272, .min, .min])
            #expect(columns.latest == [20272, 20392, .max])
            #expect(columns.tellerOffsets.isEmpty)
        }
    }

    /// Each document behind an event once, and none that the graph doesn't list.
    @Test func columnsHoldDocuments() throws {
        try withFolder { folder in
            let store = try Store(path: folder.appending(path: "s.sqlite").path)
            let reading = try sampleReading()
            var events = reading.events
            events[0].evidence.append(Evidence(document: "corpus/a.md", start: 1, end: 2, text: "R"))
            events[2].evidence = [
                Evidence(document: "corpus/b.md", start: 1, end: 2, text: "R"),
                Evidence(document: "no such", start: 1, end: 2, text: "R"),
            ]
            let graph = RelationGraph(
                actors: reading.actors, events: events, documents: [reading.document, Document(id: "corpus/b.md")])
            try store.replaceGraph(graph)
            let columns = try store.columns()
            #expect(columns.tellerOffsets == [0, 2, 2, 3])
            #expect(columns.tellers == [0, 1, 1])
            #expect((0..<3).map { Array(columns.tellers(of: $0)) } == [[0, 1], [], [1]])
        }
    }

    /// The vectors of FIPS 180-4.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashIsSHA256(text: String, digits: String) {
        #expect(ContentHash(bytes: Array(text.utf8)).digits == digits)
    }

    @Test func hashTellsPartsApart() {
        #expect(ContentHash(of: [1], [2]) != ContentHash(of: [1, 2], []))
    }
}
