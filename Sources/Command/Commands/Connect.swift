import ArgumentParser
import Dragoman
import DragomanDiagrams
import DragomanFormats

/// `dragoman connect A B`
struct Connect: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Who connects two actors: the shortest chains, every step with its date and quote.",
        discussion: """
            Only what the texts tell as done counts, unless --status asks for more. Among equally short chains those \
            come first that more documents tell, then the more recent.
            """)

    @Argument(help: "An actor, by any name.")
    var from: String

    @Argument(help: "The other actor.")
    var to: String

    @Option(help: "How many chains to show at most.")
    var limit = 5

    @Flag(help: "Follow the direction of edges.")
    var directed = false

    @Option(help: "Also draw the answer to a file: .svg, .png, .pdf or .dot.", completion: .file())
    var draw: String?

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be at least 1") }
    }

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let first = try whole.asked(from, for: "connect")
        let last = try whole.asked(to, for: "connect")
        if first.id == last.id {
            throw CommandError(
                place: "connect", problem: "both names mean \(first.name)", remedy: "name two different actors")
        }
        let graph = whole.filtered(by: try filters.filter(of: whole, statuses: [.actual]))
        for actor in [first, last] where graph.actor(actor.id) == nil {
            if json { out.json(answerJSON([], first, last, graph)) }
            throw NothingFound(description: "no edge of \(actor.name) is left by the filters")
        }
        let chains = try graph.connections(from: first.id, to: last.id, directed: directed, limit: limit)
        if json {
            out.json(answerJSON(chains, first, last, graph))
        } else if !chains.isEmpty {
            tell(chains, first, last, graph, &out)
        }
        if chains.isEmpty {
            throw NothingFound(description: "no chain joins \(first.name) and \(last.name)")
        }
        if let draw { try Pictures.draw(try Diagram.between(first, last, in: graph), to: draw) }
    }

    private func tell(
        _ chains: [Connection], _ first: Actor, _ last: Actor, _ graph: RelationGraph, _ out: inout Output
    ) {
        let sentences = Sentences(graph: graph)
        let steps = chains[0].hops.count
        out.paragraph("\(first.name) and \(last.name) are \(count(steps, "step")) apart.")
        for (number, chain) in chains.enumerated() {
            out.line()
            let names = chain.actors.map(\.name).joined(separator: " — ")
            out.paragraph(chains.count > 1 ? "\(number + 1). \(names)" : names, hanging: 3)
            for hop in chain.hops {
                guard let event = hop.first else { continue }
                out.paragraph(sentences.sentence(event), indent: 3, hanging: 2)
                out.quotes(event, limit: 1, indent: 6)
                if hop.count > 1 { out.line("      and \(count(hop.count - 1, "more edge")): dragoman explain") }
            }
        }
    }

    private func answerJSON(_ chains: [Connection], _ first: Actor, _ last: Actor, _ graph: RelationGraph) -> JSON {
        [
            "from": .string(first.name), "to": .string(last.name),
            "connections": .array(
                chains.map { chain in
                    [
                        "actors": .array(chain.actors.map { .string($0.name) }),
                        "edges": .array(chain.best.map { JSONGraphFormat.edge($0, in: graph) }),
                    ]
                }),
        ]
    }
}
