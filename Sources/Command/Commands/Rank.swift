import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman rank MEASURE`
struct Rank: Answering {
    static let configuration = CommandConfiguration(
        abstract: "The most central actors by a measure of the field.",
        discussion: "Two actors are joined when an edge joins them, in whatever direction, unless --directed is given.")

    @Argument(help: "The measure.")
    var measure: Measure

    @Option(help: "How many actors to show; 0 for all.")
    var top = 10

    @Flag(help: "Keep the direction of edges.")
    var directed = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func validate() throws {
        if top < 0 { throw ValidationError("--top must not be negative") }
    }

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let graph = whole.filtered(by: try filters.filter(of: whole, statuses: [.actual]))
        let scores = measure.scores(of: graph.snapshot(directed: directed))
        let best = scores.top(top == 0 ? .max : top)
        if json {
            out.json(
                [
                    "measure": .string(measure.rawValue),
                    "scores": .array(
                        best.map {
                            [
                                "actor": .string($0.actor.name), "kind": .string($0.actor.kind.rawValue),
                                "score": .number($0.score),
                            ]
                        }),
                ], depth: 2)
        } else if !best.isEmpty {
            var table = Table("#", "actor", "kind", "#" + measure.rawValue)
            for (place, entry) in best.enumerated() {
                table.add("\(place + 1)", entry.actor.name, entry.actor.kind.rawValue, Figures.short(entry.score))
            }
            out.table(table)
        }
        if best.isEmpty { throw NothingFound(description: "no edge is left to rank by") }
    }
}

/// The measures of centrality, under the names of the field.
enum Measure: String, CaseIterable, ExpressibleByArgument {
    case degree, betweenness, closeness, harmonic, pagerank

    func scores(of graph: Snapshot) -> Scores {
        switch self {
        case .degree: graph.degree()
        case .betweenness: graph.betweenness()
        case .closeness: graph.closeness()
        case .harmonic: graph.harmonic()
        case .pagerank: graph.pageRank()
        }
    }
}
