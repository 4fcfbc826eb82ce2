/// The events of a graph as parallel arrays: what the analyses read.
///
/// Twenty-two bytes an event instead of an `Event` with its texts, so that a store can hand over hundreds of
/// thousands of events without making one `Event` each. Answers name events by their *row*; who holds the texts
/// (a `RelationGraph`, a store) turns rows into events.
public struct EventTable: Sendable {
    /// Sorted by id. `sources` and `targets` are places in it.
    public internal(set) var actors: [Actor]
    /// The ids of the documents, in an order of the caller's choice.
    public internal(set) var documents: [String]
    public internal(set) var sources: [Int32] = []
    public internal(set) var targets: [Int32] = []
    /// Places in `Relation.allCases`.
    public internal(set) var relations: [UInt8] = []
    /// Places in `Status.allCases`.
    public internal(set) var statuses: [UInt8] = []
    /// Day numbers; `Int32.min` where a date is open to the past or missing.
    public internal(set) var earliest: [Int32] = []
    /// Day numbers; `Int32.max` where a date is open to the future or missing.
    public internal(set) var latest: [Int32] = []
    /// The row of each event where it came from; the texts are found by it.
    public internal(set) var rows: [Int32] = []
    /// Where each event's documents begin in `tellers`, and one more; empty when nobody told documents.
    public internal(set) var tellerOffsets: [Int32] = []
    /// Places in `documents`.
    public internal(set) var tellers: [Int32] = []

    /// The number of events.
    public var count: Int { sources.count }

    /// An empty table over these actors; `append` fills it.
    public init(actors: [Actor], documents: [String] = []) {
        self.actors = actors
        self.documents = documents
        if !documents.isEmpty { tellerOffsets = [0] }
    }

    public mutating func reserveCapacity(_ count: Int) {
        sources.reserveCapacity(count)
        targets.reserveCapacity(count)
        relations.reserveCapacity(count)
        statuses.reserveCapacity(count)
        earliest.reserveCapacity(count)
        latest.reserveCapacity(count)
        rows.reserveCapacity(count)
        if !documents.isEmpty { tellerOffsets.reserveCapacity(count + 1) }
    }

    /// Adds an event. Its row is its place in the order of adding.
    ///
    /// - Parameters:
    ///   - source: a place in `actors`, as `target` is.
    ///   - earliest: the first day the date can mean; `nil` when open. An event without a date has neither bound.
    ///   - documents: places in `documents`, of those that tell it; repeated ones count once.
    /// - Complexity: O(1) and the number of documents.
    public mutating func append(
        source: Int32, relation: Relation, target: Int32, status: Status = .actual, earliest: Day? = nil,
        latest: Day? = nil, documents: some Sequence<Int32> = EmptyCollection()
    ) {
        precondition(
            source >= 0 && target >= 0 && source < actors.count && target < actors.count, "an event needs known actors")
        rows.append(Int32(sources.count))
        sources.append(source)
        targets.append(target)
        relations.append(relation.ordinal)
        statuses.append(status.ordinal)
        self.earliest.append(earliest?.number ?? .min)
        self.latest.append(latest?.number ?? .max)
        guard !tellerOffsets.isEmpty else { return }
        let start = tellers.count
        for document in documents where !tellers[start...].contains(document) { tellers.append(document) }
        tellerOffsets.append(Int32(tellers.count))
    }

    /// The places in `documents` of those that tell an event.
    func tellers(of event: Int) -> ArraySlice<Int32> {
        tellerOffsets.isEmpty ? [] : tellers[Int(tellerOffsets[event])..<Int(tellerOffsets[event + 1])]
    }

    /// Whether an event has any bound on its date.
    func isDated(_ event: Int) -> Bool { earliest[event] != .min || latest[event] != .max }
}

extension Relation {
    /// The place in `allCases`.
    // An enumeration without payloads is stored as the place of its case; a test holds the two together.
    public var ordinal: UInt8 { unsafeBitCast(self, to: UInt8.self) }

    /// By place, without a search.
    static let all = allCases
    static let isReciprocalByOrdinal = allCases.map(\.isReciprocal)
    static let signByOrdinal = allCases.map { Int32($0.sign) }
}

extension Status {
    /// The place in `allCases`.
    public var ordinal: UInt8 { unsafeBitCast(self, to: UInt8.self) }

    static let all = allCases
}

extension RelationGraph {
    /// The events as parallel arrays; rows are places in `events`.
    /// - Complexity: O(V + E)
    public var table: EventTable {
        var table = EventTable(actors: actors, documents: documents.map(\.id))
        table.reserveCapacity(events.count)
        var places: [String: Int32] = [:]
        for (place, document) in documents.enumerated() { places[document.id] = Int32(place) }
        for event in events {
            table.append(
                source: actorIndex[event.source]!, relation: event.relation, target: actorIndex[event.target]!,
                status: event.status, earliest: event.date?.earliest, latest: event.date?.latest,
                documents: event.evidence.lazy.compactMap { places[$0.document] })
        }
        return table
    }
}
