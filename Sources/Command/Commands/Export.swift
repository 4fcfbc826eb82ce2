import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman export --format FMT`
struct Export: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Hand the graph on: json loses nothing, dot is for Graphviz.",
        discussion: "All statuses are exported unless --status asks for some.")

    /// The formats written.
    enum Format: String, CaseIterable, ExpressibleByArgument { case json, dot }

    @Option(help: "The format.")
    var format: Format

    @Option(
        name: [.customShort("o"), .customLong("output")], help: "The file; standard output where none is given.",
        completion: .file())
    var output: String?

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let graph = whole.filtered(by: try filters.filter(of: whole, statuses: Status.allCases))
        let text = Export.text(graph, as: format)
        if let output { try FileWriter.write(text, to: output) } else { out.raw(text) }
        if graph.events.isEmpty { throw NothingFound(description: "no edge is left to export") }
    }

    /// The graph in a format, a newline at its end.
    static func text(_ graph: RelationGraph, as format: Format) -> String {
        let text =
            switch format {
            case .json: JSONGraphFormat.write(graph)
            case .dot: DOT.write(graph)
            }
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}
