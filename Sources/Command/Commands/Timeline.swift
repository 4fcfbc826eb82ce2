import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman timeline [ACTOR [ACTOR]]`
struct Timeline: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Dated edges in order: of all, of one actor, or between two.",
        discussion: """
            An edge stands at the first day it can mean, or at its last where the first is open; those without a date \
            come last. Plans, claims and denials are in it and say so; --status keeps only some.
            """)

    @Argument(help: "None, one or two actors, by any name.")
    var actors: [String] = []

    @Flag(help: "Show the sentence behind each edge.")
    var quotes = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the edges as JSON.")
    var json = false

    func validate() throws {
        if actors.count > 2 { throw ValidationError("timeline takes no more than two actors") }
    }

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let asked = try actors.map { try whole.asked($0, for: "timeline").id }
        let graph = whole.filtered(by: try filters.filter(of: whole, statuses: Status.allCases))
        let events = graph.timeline(of: asked.first, and: asked.count > 1 ? asked[1] : nil)
        if json {
            out.json(.array(events.map { JSONGraphFormat.edge($0, in: graph) }), depth: 1)
        } else if quotes {
            let sentences = Sentences(graph: graph)
            for event in events {
                out.paragraph("\(event.date?.edtf ?? "no date"): \(sentences.clause(event))", hanging: 2)
                out.quotes(event, indent: 4)
            }
        } else if !events.isEmpty {
            let sentences = Sentences(graph: graph)
            var table = Table("date", "edge", "#told by")
            for event in events {
                let documents = Set(event.evidence.map(\.document)).count
                table.add(event.date?.edtf ?? "", sentences.clause(event), "\(documents)")
            }
            out.table(table)
        }
        if events.isEmpty { throw NothingFound(description: "no edge in this window") }
    }
}
