import ArgumentParser
import Dragoman
import DragomanExtraction
import DragomanFormats
import DragomanStore

/// `dragoman import FILE --as tsv`
struct Import: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Coded events of others into the store: tab-separated source, relation, target, date.",
        discussion: """
            Plain or gzip, with or without a header. A relation is one of this program's own, a CAMEO code, or a CAMEO \
            text as ICEWS writes it; what maps to none is kept as 'other' with its text. Actors are those of the \
            dictionaries and of the articles in the store that have the name, case and accents aside, or a spelling of a \
            person's name that differs by a letter or two; others count as organizations. Bad rows are counted and \
            shown, the rest goes in. A file that was imported before is replaced.
            """)

    /// The kinds of file that are read.
    enum Kind: String, CaseIterable, ExpressibleByArgument { case tsv }

    @Argument(help: "The file.", completion: .file())
    var file: String

    @Option(name: .customLong("as"), help: "What kind of file it is.")
    var kind: Kind

    @Option(help: "How many bad rows to show.")
    var badRows = 5

    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the figures as JSON.")
    var json = false

    func validate() throws {
        if badRows < 0 { throw ValidationError("--bad-rows must not be negative") }
    }

    func answer(_ out: inout Output) throws {
        let path = Ingestion.plain(file)
        let store = try Store(path: store.path)
        Progress.show("reading \(path)")
        let additions = try lexicon.additions()
        // Says where a line of them is faulty.
        if !additions.isEmpty { _ = try Lexicon(additions: additions) }
        let names = KnownNames(additions: additions)
        let base = path.split(separator: "/").last.map(String.init) ?? path
        let imported = try TSVImport(idPrefix: base + ":", badRowLimit: badRows) { names.actor($0) }.read(path)
        let reading = DocumentReading(
            document: Document(id: path, title: base), actors: imported.graph.actors, events: imported.graph.events)
        Progress.show("storing")
        let others = try store.readings().filter { $0.document.id != path }
        try store.add(reading)
        let graph = Gathering.graph(of: (others + [reading]).sorted { $0.document.id < $1.document.id })
        try store.replaceGraph(graph)
        Progress.clear()
        tell(imported, graph, &out)
        if imported.graph.events.isEmpty { throw NothingFound(description: "no edge in \(path)") }
    }

    private func tell(_ imported: ImportedGraph, _ graph: RelationGraph, _ out: inout Output) {
        let other = imported.unmapped.reduce(0) { $0 + $1.count }
        if json {
            out.json([
                "rows": .integer(imported.rows), "edges": .integer(imported.graph.events.count),
                "actors": .integer(imported.graph.actors.count), "bad": .integer(imported.badCount),
                "badRows": .array(
                    imported.badRows.map {
                        ["line": .integer($0.line), "reason": .string($0.reason), "text": .string($0.text)]
                    }),
                "other": .integer(other), "storeActors": .integer(graph.actors.count),
                "storeEdges": .integer(graph.events.count),
            ])
            return
        }
        out.line(
            "\(file): \(count(imported.rows, "row")), \(count(imported.graph.events.count, "edge")) among "
                + count(imported.graph.actors.count, "actor"))
        if other > 0 {
            let texts = imported.unmapped.prefix(3).map { "\($0.text) (\($0.count))" }.joined(separator: ", ")
            out.paragraph("\(other) kept as 'other', their texts map to no relation: \(texts)", indent: 2, hanging: 2)
        }
        if imported.badCount > 0 {
            out.line("  \(count(imported.badCount, "bad row")) left out")
            for row in imported.badRows { out.line("    " + row.description.cut(to: max(20, Terminal.width - 4))) }
        }
        out.line("\(store.path): \(count(graph.actors.count, "actor")), \(count(graph.events.count, "edge"))")
    }
}
