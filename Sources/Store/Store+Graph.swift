public import Dragoman
internal import GRDB

extension Store {
    /// Keeps the resolved graph in the place of the one before, in one transaction.
    /// - Complexity: O(V + E + evidence)
    public func replaceGraph(_ graph: RelationGraph) throws(StoreError) {
        try writing { db in
            try clear(0, db)
            try Codec(reading: 0, self).write(
                documents: graph.documents, actors: graph.actors, events: graph.events, db)
        }
    }

    /// The resolved graph; an empty one before the first `replaceGraph`.
    /// - Complexity: O(V + E + evidence)
    public func graph() throws(StoreError) -> RelationGraph {
        try reading { db in
            let codec = Codec(reading: 0, self)
            let actors = try codec.actors(db)
            let events = try codec.events(db, actors: actors.map(\.id))
            return RelationGraph(actors: actors, events: events, documents: try codec.documents(db))
        }
    }

    /// The actors of the resolved graph, sorted by id: `EventColumns` counts their places.
    public func actors() throws(StoreError) -> [Actor] {
        try reading { db in try Codec(reading: 0, self).actors(db) }
    }

    /// The documents of the resolved graph, sorted by id.
    public func documents() throws(StoreError) -> [Document] {
        try reading { db in try Codec(reading: 0, self).documents(db) }
    }

    /// The events at those places of the resolved graph, with their evidence, in the order asked for.
    ///
    /// A place that is not there is passed over.
    /// - Complexity: O(number of places · log E)
    public func events(at places: [Int32]) throws(StoreError) -> [Event] {
        try reading { db in
            let codec = Codec(reading: 0, self)
            let ids = try ActorIDs(db)
            return try places.compactMap { try codec.event(Int($0), db, ids) }
        }
    }

    /// The events with those ids, with their evidence, in the order asked for; unknown ids are passed over.
    /// - Complexity: O(number of ids · log E)
    public func events(ids: [String]) throws(StoreError) -> [Event] {
        try reading { db in
            let codec = Codec(reading: 0, self)
            let actors = try ActorIDs(db)
            let find = try db.makeStatement(sql: "SELECT number FROM event WHERE reading = 0 AND id = ?")
            return try ids.compactMap { id in
                guard let number = try Int.fetchOne(find, arguments: [id]) else { return nil }
                return try codec.event(number, db, actors)
            }
        }
    }
}
