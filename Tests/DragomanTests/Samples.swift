import Dragoman

/// Actors and events in few words.
enum Sample {
    static func actor(_ name: String, _ kind: ActorKind = .country, aliases: [String] = []) -> Actor {
        Actor(id: "\(kind.rawValue):\(foldedName(name))", kind: kind, name: name, aliases: aliases)
    }

    /// An event between countries `a` and `b`, told by some documents.
    static func event(
        _ id: String, _ source: String, _ relation: Relation, _ target: String, _ date: String? = nil,
        status: Status = .actual, documents: [String] = [], title: String? = nil
    ) -> Event {
        let date = date.flatMap { try? FuzzyDate(edtf: $0) }
        func full(_ name: String) -> String { name.contains(":") ? name : "country:" + name }
        return Event(
            id: id, source: full(source), relation: relation, target: full(target), date: date,
            dateBasis: date == nil ? .none : .stated, status: status, title: title,
            evidence: documents.map { Evidence(document: $0, start: 0, end: 4, text: "\(id) in \($0)") })
    }

    /// A graph of countries with one-letter names, and whoever else the events name by id.
    static func graph(_ events: [Event], documents: [String] = []) -> RelationGraph {
        let ids = Set(events.flatMap { [$0.source, $0.target] })
        let actors = ids.map { id -> Actor in
            let parts = id.split(separator: ":")
            return Actor(id: id, kind: ActorKind(rawValue: String(parts[0]))!, name: parts[1].uppercased())
        }
        return RelationGraph(actors: actors, events: events, documents: documents.map { Document(id: $0) })
    }
}
