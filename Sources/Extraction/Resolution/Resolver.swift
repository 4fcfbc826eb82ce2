public import Dragoman

/// Joins the readings of many documents into one graph.
public struct Resolver: Sendable {
    public init() {}

    /// One actor for its spellings, one event for its reports.
    public func graph(of readings: [DocumentReading]) -> RelationGraph {
        var actors: [String: Actor] = [:]
        var events: [Event] = []
        for reading in readings {
            for actor in reading.actors {
                if let known = actors[actor.id] {
                    actors[actor.id]!.aliases = Set(known.aliases + actor.aliases).subtracting([known.name]).sorted()
                } else {
                    actors[actor.id] = actor
                }
            }
            events += reading.events
        }
        for index in events.indices { events[index].id = "e\(index + 1)" }
        return RelationGraph(
            actors: actors.values.sorted { $0.id < $1.id }, events: events, documents: readings.map(\.document))
    }
}
