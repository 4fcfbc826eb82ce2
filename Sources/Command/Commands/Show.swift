import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman show ACTOR`
struct Show: Answering {
    static let configuration = CommandConfiguration(
        abstract: "A dossier: names, offices, standing, all that happened, each with its quote.",
        discussion: "Plans, possibilities, claims and denials are in it and say so; --status keeps only some.")

    @Argument(help: "An actor, by any name.")
    var actor: String

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the dossier as JSON.")
    var json = false

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let actor = try whole.asked(self.actor, for: "show")
        let graph = whole.filtered(by: try filters.filter(of: whole, statuses: Status.allCases))
        let dossier = Dossier(actor, in: graph)
        if json {
            out.json(dossier.json)
        } else {
            dossier.tell(&out)
        }
        if dossier.events.isEmpty {
            throw NothingFound(description: "no edge of \(actor.name) is left by the filters")
        }
    }
}

/// All that is known about an actor.
struct Dossier {
    let actor: Actor
    let graph: RelationGraph
    /// In the order of time.
    let events: [Event]

    init(_ actor: Actor, in graph: RelationGraph) {
        self.actor = actor
        self.graph = graph
        events = graph.timeline(of: actor.id)
    }

    private func of(_ family: Relation.Family) -> [Event] { events.filter { $0.relation.family == family } }

    private var others: [Event] {
        events.filter { $0.relation.family != .belonging && $0.relation.family != .standing }
    }

    /// The partners with the most edges, most first.
    private var partners: [(actor: Actor, edges: Int)] {
        var counts: [String: Int] = [:]
        for event in events where event.source != event.target {
            counts[event.source == actor.id ? event.target : event.source, default: 0] += 1
        }
        let order = counts.keys.sorted { (-counts[$0]!, $0) < (-counts[$1]!, $1) }
        return order.compactMap { id in graph.actor(id).map { ($0, counts[id]!) } }
    }

    func tell(_ out: inout Output) {
        let code = actor.code.map { ", \($0)" } ?? ""
        out.line("\(actor.name) (\(actor.kind.rawValue)\(code))")
        if !actor.aliases.isEmpty { out.paragraph("also: " + actor.aliases.joined(separator: ", "), hanging: 6) }
        if !partners.isEmpty {
            let names = partners.prefix(8).map { "\($0.actor.name) (\($0.edges))" }
            out.paragraph("most edges with: " + names.joined(separator: ", "), hanging: 6)
        }
        section("Offices, membership", of(.belonging), &out)
        section("Standing", of(.standing), &out)
        section("Timeline", others, &out)
    }

    private func section(_ title: String, _ events: [Event], _ out: inout Output) {
        guard !events.isEmpty else { return }
        out.line()
        out.line(title)
        let sentences = Sentences(graph: graph)
        for event in events {
            out.paragraph(sentences.sentence(event), indent: 2, hanging: 2)
            out.quotes(event, limit: 1, indent: 5)
        }
    }

    var json: JSON {
        func edges(_ events: [Event]) -> JSON { .array(events.map { JSONGraphFormat.edge($0, in: graph) }) }
        return [
            "actor": .string(actor.name), "id": .string(actor.id), "kind": .string(actor.kind.rawValue),
            "code": .optional(actor.code), "aliases": .array(actor.aliases.map(JSON.string)),
            "partners": .array(partners.map { ["actor": .string($0.actor.name), "edges": .integer($0.edges)] }),
            "belonging": edges(of(.belonging)), "standing": edges(of(.standing)), "timeline": edges(others),
        ]
    }
}
