/// How to look for what connects two actors.
public struct ConnectionOptions: Sendable, Hashable {
    /// Whether chains follow the direction of events.
    public var directed: Bool
    /// How many chains to name; more than there are shortest ones goes on with longer ones when `simple`.
    public var limit: Int
    /// Go on with longer chains (k shortest simple chains) when there are fewer shortest ones than `limit`.
    public var simple: Bool
    /// How many events to name at each step.
    public var eventsPerStep: Int

    public init(directed: Bool = false, limit: Int = 10, simple: Bool = false, eventsPerStep: Int = 3) {
        self.directed = directed
        self.limit = limit
        self.simple = simple
        self.eventsPerStep = eventsPerStep
    }
}

/// Whether the two stay connected when something is left out, and how far apart they are then.
public struct Robustness: Sendable, Hashable {
    /// What is left out: the id of a document, or `nil` for all events that are not actual.
    public let without: String?
    /// The number of steps of the shortest chain that is left; `nil` when none is.
    public let length: Int?
}

/// All there is to say about what connects two actors; actors by their places in the table, events by rows.
public struct ConnectionAnswer: Sendable {
    public let source: Int
    public let target: Int
    /// The best first; none when nothing joins the two.
    public let chains: [Chain]
    /// How many shortest chains there are, named or not.
    public let shortestChains: Double
    /// The actors between, with the share of all shortest chains that runs through each, largest first.
    public let brokers: [(actor: Int, share: Double)]
    /// The fewest actors whose removal leaves no chain but the direct edge; empty when nothing joins the two.
    public let cut: [Int]
    /// How many chains share no actor between their ends, the direct edge included.
    public let independentChains: Int
    /// Whether an event joins the two directly.
    public let isAdjacent: Bool
    /// What is left without non-actual events, and without each document that a named chain rests on.
    public let robustness: [Robustness]
}

extension EventTable {
    /// What connects two actors: chains, brokers, the cut between them, and how much rests on single documents.
    ///
    /// - Throws: `AnalysisError` when an actor is not in the graph, which a filter may have taken away.
    /// - Complexity: O((k + d) (V + E)) for a cut of k actors and chains that rest on d documents.
    public func connect(_ source: String, _ target: String, options: ConnectionOptions = ConnectionOptions())
        throws(AnalysisError) -> ConnectionAnswer
    {
        try connect(
            place(of: source, for: "connect"), place(of: target, for: "connect"), options: options)
    }

    /// The same by places in `actors`.
    ///
    /// - Throws: `AnalysisError` when the two are the same.
    /// - Complexity: O((k + d) (V + E)) for a cut of k actors and chains that rest on d documents.
    public func connect(_ source: Int, _ target: Int, options: ConnectionOptions = ConnectionOptions())
        throws(AnalysisError) -> ConnectionAnswer
    {
        guard source != target else {
            throw AnalysisError(
                place: "connect", problem: "'\(actors[source].name)' is both ends", remedy: "name two different actors")
        }
        let graph = snapshot(directed: options.directed)
        var chains = shortestChains(
            in: graph, from: source, to: target, limit: options.limit, eventsPerStep: options.eventsPerStep)
        if options.simple, !chains.isEmpty, chains.count < options.limit {
            let known = Set(chains.map(\.vertices))
            let more = PathFinder(graph).shortestSimpleChains(from: source, to: target, count: options.limit)
                .filter { !known.contains($0) }
            chains += self.chains(more, directed: options.directed, limit: options.eventsPerStep)
        }
        let between = graph.brokers(from: source, to: target)
        let separation = chains.isEmpty ? nil : graph.separation(of: source, from: target)
        return ConnectionAnswer(
            source: source, target: target, chains: chains, shortestChains: between.chains,
            brokers: between.brokers.map { ($0.vertex, $0.share) }, cut: separation?.cut.map(Int.init) ?? [],
            independentChains: separation?.independentChains ?? 0, isAdjacent: separation?.isAdjacent ?? false,
            robustness: chains.isEmpty ? [] : robustness(source, target, chains, directed: options.directed))
    }

    /// How far apart two actors are without non-actual events, if any count, and without each document that all events
    /// of a step of one of the chains need.
    private func robustness(_ source: Int, _ target: Int, _ chains: [Chain], directed: Bool) -> [Robustness] {
        func length(_ table: EventTable) -> Int? {
            let distance = table.snapshot(directed: directed).distances(from: source)[target]
            return distance < 0 ? nil : Int(distance)
        }
        var result: [Robustness] = []
        if statuses.contains(where: { $0 != 0 }) {
            result.append(Robustness(without: nil, length: length(keeping { statuses[$0] == 0 })))
        }
        if documents.isEmpty { return result }
        var places: [Int32: Int] = [:]
        for event in 0..<count { places[rows[event]] = event }
        var critical = Set<Int32>()
        for rows in chains.lazy.flatMap(\.rows) {
            let named = rows.map { Set(tellers(of: places[$0]!)) }
            guard var common = named.first else { continue }
            for other in named { common.formIntersection(other) }
            critical.formUnion(common)
        }
        for document in critical.sorted() {
            let rest = keeping { event in
                let tellers = tellers(of: event)
                return tellers.isEmpty || tellers.contains { $0 != document }
            }
            result.append(Robustness(without: documents[Int(document)], length: length(rest)))
        }
        return result
    }
}

/// What connects two actors, with actors and events: the answer to `connect`.
public struct Connections: Sendable {
    public let source: Actor
    public let target: Actor
    public let connections: [Connection]
    public let shortestChains: Double
    public let brokers: [(actor: Actor, share: Double)]
    public let cut: [Actor]
    public let independentChains: Int
    public let isAdjacent: Bool
    public let robustness: [Robustness]

    /// Puts actors and events in the place of numbers; `event` fetches an event by row.
    /// - Throws: what `event` throws.
    /// - Complexity: O(number of rows)
    public init(_ answer: ConnectionAnswer, actors: [Actor], event: (Int32) throws -> Event) rethrows {
        source = actors[answer.source]
        target = actors[answer.target]
        connections = try answer.chains.map { try $0.connection(actors: actors, event: event) }
        shortestChains = answer.shortestChains
        brokers = answer.brokers.map { (actors[$0.actor], $0.share) }
        cut = answer.cut.map { actors[$0] }
        independentChains = answer.independentChains
        isAdjacent = answer.isAdjacent
        robustness = answer.robustness
    }
}

extension RelationGraph {
    /// What connects two actors: chains, brokers, the cut between them, and how much rests on single documents.
    ///
    /// - Throws: `AnalysisError` when nobody or several have a name.
    /// - Complexity: O((k + d) (V + E)) for a cut of k actors and chains that rest on d documents.
    public func connect(_ source: String, _ target: String, options: ConnectionOptions = ConnectionOptions())
        throws(AnalysisError) -> Connections
    {
        Connections(try table.connect(source, target, options: options), actors: actors) { events[Int($0)] }
    }

    /// A chain between two actors whose dates never go back, with one event for each step; `nil` when there is none.
    /// - Throws: `AnalysisError` when nobody or several have a name.
    /// - Complexity: that of `EventTable.chainInTimeOrder`.
    public func connectionInTimeOrder(
        from source: String, to target: String, goal: TimeOrder.Goal = .earliestArrival, order: TimeOrder = TimeOrder(),
        directed: Bool = false
    ) throws(AnalysisError) -> (chain: TimedChain, connection: Connection)? {
        let table = self.table
        let from = try table.place(of: source, for: "connect")
        let to = try table.place(of: target, for: "connect")
        return table.chainInTimeOrder(from: from, to: to, goal: goal, order: order, directed: directed).map { chain in
            (chain, chain.connection(actors: actors) { events[Int($0)] })
        }
    }
}
