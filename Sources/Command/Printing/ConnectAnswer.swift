import Dragoman
import DragomanFormats

/// What connects two actors, as sentences and as JSON.
struct ConnectAnswer {
    let found: Connections
    let graph: RelationGraph

    init(_ found: Connections, graph: RelationGraph) {
        self.found = found
        self.graph = graph
    }

    func tell(_ out: inout Output) {
        let chains = found.connections
        let steps = chains[0].hops.count
        let number = found.shortestChains
        var head = "\(found.source.name) and \(found.target.name) are \(count(steps, "step")) apart"
        if steps > 1 {
            head += number == 1 ? ", by one shortest chain" : ", by \(Figures.whole(number)) shortest chains"
        }
        out.paragraph(head + ".")
        for (place, chain) in chains.enumerated() {
            out.line()
            out.chain(chain, number: chains.count > 1 ? place + 1 : nil, in: graph)
        }
        let facts = facts
        if !facts.isEmpty { out.line() }
        for fact in facts { out.paragraph(fact, hanging: 2) }
    }

    /// What stands between the two, and what the answer rests on.
    private var facts: [String] {
        var lines: [String] = []
        if !found.brokers.isEmpty {
            let names = found.brokers.prefix(6).map { "\($0.actor.name) \(Figures.percent($0.share))" }
            lines.append("Share of the shortest chains: " + names.joined(separator: ", ") + ".")
        }
        if !found.cut.isEmpty {
            let names = found.cut.prefix(8).map(\.name)
            let more = found.cut.count > names.count ? ["\(found.cut.count - names.count) more"] : []
            let all = names + more
            let through = all.count == 1 ? all[0] : all.dropLast().joined(separator: ", ") + " or " + all.last!
            lines.append((found.isAdjacent ? "Every longer chain" : "Every chain") + " runs through \(through).")
        }
        if found.independentChains > 1 {
            lines.append("\(found.independentChains) chains share no actor between their ends.")
        }
        let steps = found.connections[0].hops.count
        for fact in found.robustness where fact.length != steps {
            let what = fact.without.map { "what only \($0) tells" } ?? "what is not told as done"
            lines.append(
                "Without \(what) "
                    + (fact.length.map { "they are \(count($0, "step")) apart." } ?? "nothing joins them."))
        }
        return lines
    }

    var json: JSON {
        .object([
            ("from", .string(found.source.name)), ("to", .string(found.target.name)),
            (
                "connections",
                .array(found.connections.map { ConnectAnswer.json($0, in: graph) })
            ),
            (
                "brokers",
                .array(found.brokers.map { ["actor": .string($0.actor.name), "share": .number($0.share)] })
            ),
            ("cut", .array(found.cut.map { .string($0.name) })), ("shortestChains", .number(found.shortestChains)),
            ("independentChains", .integer(found.independentChains)), ("adjacent", .bool(found.isAdjacent)),
            (
                "without",
                .array(
                    found.robustness.map {
                        [
                            "document": .optional($0.without),
                            "steps": $0.length.map { JSON.integer($0) } ?? .null,
                        ]
                    })
            ),
        ])
    }

    static func json(_ chain: Connection, in graph: RelationGraph) -> JSON {
        [
            "actors": .array(chain.actors.map { .string($0.name) }),
            "edges": .array(chain.best.map { JSONGraphFormat.edge($0, in: graph) }),
        ]
    }

    /// The answer when the filters leave one of the two out.
    static func none(_ ends: [Actor]) -> JSON {
        [
            "from": .string(ends[0].name), "to": .string(ends[1].name), "connections": .array([]),
            "brokers": .array([]), "cut": .array([]),
        ]
    }
}

/// Chains whose dates never go back, as sentences and as JSON.
struct TimedAnswer {
    let ends: [Actor]
    let graph: RelationGraph
    let chains: [(goals: [TimeOrder.Goal], timed: TimedChain, connection: Connection)]

    func tell(_ out: inout Output) {
        for (place, chain) in chains.enumerated() {
            if place > 0 { out.line() }
            let goals = chain.goals.map(TimedAnswer.words).joined(separator: ", ")
            let certain = chain.timed.isCertain ? "certainly in order" : "possibly in order"
            out.paragraph("\(goals): \(dates(chain.timed)), \(certain).")
            out.chain(chain.connection, number: nil, in: graph)
        }
    }

    private func dates(_ chain: TimedChain) -> String {
        let start = chain.departure.map { "from \($0)" } ?? "from an open date"
        return start + (chain.arrival.map { " to \($0)" } ?? " to an open date")
    }

    private static func words(_ goal: TimeOrder.Goal) -> String {
        switch goal {
        case .earliestArrival: "earliest arrival"
        case .fewestHops: "fewest steps"
        case .latestDeparture: "latest departure"
        }
    }

    var json: JSON {
        [
            "from": .string(ends[0].name), "to": .string(ends[1].name),
            "connections": .array(
                chains.map { chain in
                    .object([
                        ("goals", .array(chain.goals.map { .string($0.rawValue) })),
                        ("departure", .optional(chain.timed.departure?.description)),
                        ("arrival", .optional(chain.timed.arrival?.description)),
                        ("certain", .bool(chain.timed.isCertain)),
                        ("actors", .array(chain.connection.actors.map { .string($0.name) })),
                        ("edges", .array(chain.connection.best.map { JSONGraphFormat.edge($0, in: graph) })),
                    ])
                }),
        ]
    }
}

extension Output {
    /// A chain: its actors, then each step as a sentence with its quote.
    mutating func chain(_ chain: Connection, number: Int?, in graph: RelationGraph) {
        let names = chain.actors.map(\.name).joined(separator: " — ")
        paragraph(number.map { "\($0). \(names)" } ?? names, hanging: 3)
        let sentences = Sentences(graph: graph)
        for hop in chain.hops {
            // A direct edge is told with what else joins the two.
            for event in hop.prefix(chain.hops.count == 1 ? hop.count : 1) {
                paragraph(sentences.sentence(event), indent: 3, hanging: 2)
                quotes(event, limit: 1, indent: 6)
            }
        }
    }
}
