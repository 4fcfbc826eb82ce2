extension EventTable {
    /// The shortest chains between two actors, those with the best evidence first.
    ///
    /// Among chains of the same length the better one has the smaller sum of 1 / (number of documents) over its steps,
    /// so that a step on one document's word counts most; then the more recent events; then the smaller ids. A step
    /// that no document tells counts as one.
    ///
    /// - Parameters:
    ///   - directed: chains follow the direction of events.
    ///   - limit: how many chains at most; there may be exponentially many.
    ///   - eventsPerStep: how many events to name at each step.
    /// - Returns: none when no chain joins the two; a chain without steps when they are the same.
    /// - Complexity: O(V + E + limit · length · log limit)
    public func shortestChains(
        from source: Int, to target: Int, directed: Bool = false, limit: Int = 10, eventsPerStep: Int = .max
    ) -> [Chain] {
        shortestChains(
            in: snapshot(directed: directed), from: source, to: target, limit: limit, eventsPerStep: eventsPerStep)
    }

    /// The same in a snapshot of this very table.
    func shortestChains(in graph: Snapshot, from source: Int, to target: Int, limit: Int, eventsPerStep: Int) -> [Chain]
    {
        let directed = graph.isDirected
        let there = graph.distances(from: target, backward: true)
        guard there[source] >= 0, limit > 0 else { return [] }
        if source == target { return [Chain(vertices: [Int32(source)], rows: [])] }
        let layers = BestChains(graph: graph, table: self, directed: directed, source: source, there: there)
        return chains(layers.best(limit), directed: directed, limit: eventsPerStep)
    }
}

/// The best chains through the edges that lead nearer to a target.
struct BestChains {
    private struct Candidate {
        var cost: Int64
        var age: Int64
        var next: Int32
        var rank: Int
    }

    private let source: Int
    private let order: [Int32]
    private let steps: [Int32: [(next: Int32, cost: Int64, age: Int64)]]
    private let target: Int32

    /// - Parameter there: the distance of each vertex to the target.
    init(graph: Snapshot, table: EventTable, directed: Bool, source: Int, there: [Int32]) {
        self.source = source
        // Vertices on any shortest chain, found from the source along edges that lead nearer. In a directed graph some
        // that the target leads to don't lead to it: theirs is -1, no step nearer than 0.
        var isOn = [Bool](repeating: false, count: graph.vertexCount)
        var queue = [Int32(source)]
        isOn[source] = true
        var head = 0
        while head < queue.count {
            let vertex = Int(queue[head])
            head += 1
            for neighbor in graph.neighbors(of: vertex)
            where there[Int(neighbor)] >= 0 && there[Int(neighbor)] == there[vertex] - 1 && !isOn[Int(neighbor)] {
                isOn[Int(neighbor)] = true
                queue.append(neighbor)
            }
        }
        target = queue.last!
        order = queue
        // What joins them: how many documents, how recent.
        var tellers: [Pair: (documents: Set<Int32>, last: Int32)] = [:]
        func note(_ from: Int32, _ to: Int32, _ event: Int) {
            guard isOn[Int(from)], isOn[Int(to)], there[Int(from)] == there[Int(to)] + 1 else { return }
            tellers[Pair(from: from, to: to), default: ([], .min)].documents.formUnion(table.tellers(of: event))
            tellers[Pair(from: from, to: to)]!.last = max(
                tellers[Pair(from: from, to: to)]!.last, table.recency(of: event))
        }
        for event in 0..<table.count {
            note(table.sources[event], table.targets[event], event)
            if !directed || Relation.isReciprocalByOrdinal[Int(table.relations[event])] {
                note(table.targets[event], table.sources[event], event)
            }
        }
        var steps: [Int32: [(next: Int32, cost: Int64, age: Int64)]] = [:]
        for vertex in queue {
            steps[vertex] = graph.neighbors(of: Int(vertex)).compactMap { neighbor in
                tellers[Pair(from: vertex, to: neighbor)].map { evidence in
                    (neighbor, (1 << 40) / Int64(max(1, evidence.documents.count)), -Int64(evidence.last))
                }
            }
        }
        self.steps = steps
    }

    /// Up to `limit` chains, best first.
    func best(_ limit: Int) -> [[Int32]] {
        var lists: [Int32: [Candidate]] = [target: [Candidate(cost: 0, age: 0, next: -1, rank: 0)]]
        for vertex in order.reversed() where vertex != target {
            var all: [Candidate] = []
            for step in steps[vertex]! {
                for (rank, rest) in lists[step.next]!.enumerated() {
                    all.append(
                        Candidate(cost: step.cost + rest.cost, age: step.age + rest.age, next: step.next, rank: rank))
                }
            }
            all.sort { ($0.cost, $0.age, $0.next, $0.rank) < ($1.cost, $1.age, $1.next, $1.rank) }
            lists[vertex] = Array(all.prefix(limit))
        }
        return lists[Int32(source)]!.indices.map { place in
            var chain = [Int32(source)]
            var candidate = lists[Int32(source)]![place]
            while candidate.next >= 0 {
                chain.append(candidate.next)
                candidate = lists[candidate.next]![candidate.rank]
            }
            return chain
        }
    }

    private struct Pair: Hashable {
        let from: Int32
        let to: Int32
    }
}

extension RelationGraph {
    /// The shortest chains between two actors with their events, those with the best evidence first.
    ///
    /// - Parameters:
    ///   - source: an id or any name, as `target` is.
    ///   - directed: chains follow the direction of events.
    ///   - limit: how many chains at most.
    /// - Throws: `AnalysisError` when nobody or several have a name.
    /// - Returns: none when no chain joins the two.
    /// - Complexity: O(V + E + limit · length · log limit)
    public func connections(from source: String, to target: String, directed: Bool = false, limit: Int = 10)
        throws(AnalysisError) -> [Connection]
    {
        let from = Int(actorIndex[try named(source, for: "connect").id]!)
        let to = Int(actorIndex[try named(target, for: "connect").id]!)
        return table.shortestChains(from: from, to: to, directed: directed, limit: limit).map { chain in
            chain.connection(actors: actors) { events[Int($0)] }
        }
    }
}
