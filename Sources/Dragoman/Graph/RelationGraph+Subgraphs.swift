extension RelationGraph {
    /// The graph as it was told up to a date: the events that can have happened by its last day.
    /// - Complexity: O(V + E)
    public func asOf(_ date: FuzzyDate) -> RelationGraph {
        filtered(by: Filter(until: date, statuses: []))
    }

    /// The events that can lie between two dates, both included; a window of a graph is a graph.
    /// - Complexity: O(V + E)
    public subscript(from: FuzzyDate?, through: FuzzyDate?) -> RelationGraph {
        filtered(by: Filter(from: from, until: through, statuses: []))
    }

    /// The graph of the actors within some hops of one, and all events among them.
    ///
    /// - Parameters:
    ///   - name: an id or any name of the actor.
    ///   - hops: how many edges away actors may be, in either direction; 0 leaves the actor alone.
    /// - Throws: `AnalysisError` when nobody or several have the name.
    /// - Complexity: O(V + E)
    public func around(_ name: String, hops: Int = 1) throws(AnalysisError) -> RelationGraph {
        let center = actorIndex[try named(name, for: "around").id]!
        let distances = snapshot().distances(from: Int(center), limit: max(0, hops))
        return induced { distances[$0] >= 0 }
    }

    /// The graph of the actors on any shortest chain between two, with all events that join two neighbours of such a
    /// chain.
    ///
    /// - Throws: `AnalysisError` when nobody or several have a name.
    /// - Returns: the two actors alone when nothing joins them.
    /// - Complexity: O(V + E)
    public func between(_ first: String, _ second: String) throws(AnalysisError) -> RelationGraph {
        let source = Int(actorIndex[try named(first, for: "between").id]!)
        let target = Int(actorIndex[try named(second, for: "between").id]!)
        let graph = snapshot()
        let here = graph.distances(from: source)
        let there = graph.distances(from: target)
        let length = here[target]
        guard length >= 0 else { return induced { $0 == source || $0 == target } }
        let isOn = here.indices.map { here[$0] >= 0 && there[$0] >= 0 && here[$0] + there[$0] == length }
        let kept = induced { isOn[$0] }
        return RelationGraph(
            actors: kept.actors,
            events: kept.events.filter { event in
                abs(here[Int(actorIndex[event.source]!)] - here[Int(actorIndex[event.target]!)]) == 1
            }, documents: kept.documents)
    }

    /// The actors that `keep` says yes to, by place, with the events among them and the documents that tell those.
    func induced(_ keep: (Int) -> Bool) -> RelationGraph {
        let kept = actors.indices.map(keep)
        let inside = events.filter { kept[Int(actorIndex[$0.source]!)] && kept[Int(actorIndex[$0.target]!)] }
        let told = Set(inside.lazy.flatMap { $0.evidence.lazy.map(\.document) })
        return RelationGraph(
            actors: actors.indices.filter { kept[$0] }.map { actors[$0] }, events: inside,
            documents: documents.filter { told.contains($0.id) })
    }
}

extension Snapshot {
    /// The number of edges on a shortest chain from a vertex to every other; -1 where there is none, or none within
    /// `limit`.
    /// - Parameter backward: against the direction of the arcs.
    /// - Complexity: O(V + E)
    public func distances(from source: Int, limit: Int = .max, backward: Bool = false) -> [Int32] {
        var distances = [Int32](repeating: -1, count: vertexCount)
        distances[source] = 0
        var queue = [Int32(source)]
        var head = 0
        while head < queue.count {
            let vertex = Int(queue[head])
            head += 1
            if Int(distances[vertex]) >= limit { break }
            for neighbor in backward ? predecessors(of: vertex) : neighbors(of: vertex)
            where distances[Int(neighbor)] < 0 {
                distances[Int(neighbor)] = distances[vertex] + 1
                queue.append(neighbor)
            }
        }
        return distances
    }
}
