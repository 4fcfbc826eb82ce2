import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman explain A B`
struct Explain: Answering {
    static let configuration = CommandConfiguration(
        abstract: "All edges between two actors, with every sentence that tells them.")

    @Argument(help: "An actor, by any name.")
    var first: String

    @Argument(help: "The other actor.")
    var second: String

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the edges as JSON.")
    var json = false

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let ends = try [first, second].map { try whole.asked($0, for: "explain") }
        let graph = whole.filtered(by: try filters.filter(of: whole, statuses: Status.allCases))
        let events = graph.timeline(of: ends[0].id, and: ends[1].id)
        if json {
            out.json(.array(events.map { JSONGraphFormat.edge($0, in: graph) }), depth: 1)
        } else {
            let sentences = Sentences(graph: graph)
            for (place, event) in events.enumerated() {
                if place > 0 { out.line() }
                out.paragraph(sentences.sentence(event), hanging: 2)
                out.paragraph(facts(event), indent: 2, hanging: 2)
                out.quotes(event, indent: 4)
            }
        }
        if events.isEmpty {
            throw NothingFound(description: "no edge joins \(ends[0].name) and \(ends[1].name)")
        }
    }

    /// `talks, actual, 2025-04 (relative), confidence 0.90`
    private func facts(_ event: Event) -> String {
        let date = event.date.map { "\($0.edtf) (\(event.dateBasis.rawValue))" } ?? "no date"
        return "\(event.relation.rawValue), \(event.status.rawValue), \(date), confidence "
            + Figures.fixed(event.confidence, 2)
    }
}
