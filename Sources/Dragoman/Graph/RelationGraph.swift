/// Actors joined by dated events, and the documents that tell of them.
///
/// A value: filtering gives another graph. Actors, events and documents are sorted by id, so that the same
/// input gives the same bytes wherever a graph is written out.
public struct RelationGraph: Sendable {
    /// Sorted by id.
    public let actors: [Actor]
    /// Sorted by id.
    public let events: [Event]
    /// Sorted by id.
    public let documents: [Document]
    /// The place of an actor in `actors`, by its id.
    let actorIndex: [String: Int32]

    /// - Precondition: every event's source and target are among the actors.
    /// - Complexity: O(V log V + E log E)
    public init(actors: [Actor], events: [Event], documents: [Document] = []) {
        self.actors = actors.sorted { $0.id < $1.id }
        self.events = RelationGraph.isSorted(events) ? events : events.sorted { $0.id < $1.id }
        self.documents = documents.sorted { $0.id < $1.id }
        var index: [String: Int32] = [:]
        index.reserveCapacity(actors.count)
        for (place, actor) in self.actors.enumerated() { index[actor.id] = Int32(place) }
        actorIndex = index
    }

    /// The actor with that id.
    /// - Complexity: O(1)
    public func actor(_ id: String) -> Actor? {
        actorIndex[id].map { actors[Int($0)] }
    }

    private static func isSorted(_ events: [Event]) -> Bool {
        zip(events, events.dropFirst()).allSatisfy { $0.id <= $1.id }
    }
}
