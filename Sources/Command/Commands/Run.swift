import ArgumentParser
import Dragoman
import DragomanDiagrams
import DragomanStore

/// `dragoman run [CORPUS] [-o output]`
struct Run: Answering {
    static let configuration = CommandConfiguration(
        abstract: "The whole way: read a folder of articles, rank, draw, export.",
        discussion: """
            Writes graph.json, graph.dot, pictures of the whole graph, around its most central actors and between \
            two of them. Two runs give the same bytes.
            """)

    @Argument(help: "A folder of articles.", completion: .directory)
    var corpus = "corpus"

    @Option(
        name: [.customShort("o"), .customLong("output")], help: "The folder for what is made.", completion: .directory)
    var output = "output"

    @Option(
        name: .customLong("store"), help: "The file that keeps what was read; dragoman.sqlite in the output folder.")
    var storePath: String?

    @OptionGroup var lexicon: LexiconOptions

    func answer(_ out: inout Output) throws {
        let additions = try lexicon.additions()
        try FileWriter.makeFolder(output)
        let store = try Store(path: storePath ?? "\(output)/dragoman.sqlite")
        let report = try Ingestion(store: store, additions: additions).run([corpus])
        guard report.read + report.unchanged > 0 else { throw ExitCode(Ending.failed) }
        let graph = report.graph
        out.line("\(corpus): \(report)")
        tell(graph, &out)
        let told = graph.filtered(by: Filter())
        guard !told.events.isEmpty else {
            throw NothingFound(description: "no dated edge in \(corpus); see 'dragoman read FILE' for why")
        }
        let central = told.snapshot().betweenness().top(5)
        out.line("most central, by betweenness:")
        for (actor, score) in central { out.line("  \(actor.name) (\(actor.kind.rawValue)) \(Figures.short(score))") }
        let pictures = try draw(graph, central.map(\.actor))
        try FileWriter.write(Export.text(graph, as: .json), to: "\(output)/graph.json")
        try FileWriter.write(Export.text(graph, as: .dot), to: "\(output)/graph.dot")
        out.line("graph: \(output)/graph.json, graph.dot")
        out.paragraph("pictures, as svg, png and pdf: \(output)/" + pictures.joined(separator: ", "), hanging: 2)
        out.line("ask on: dragoman show \(quoted(central[0].actor.name))")
    }

    private func tell(_ graph: RelationGraph, _ out: inout Output) {
        let kinds = ActorKind.allCases.map { kind in graph.actors.count { $0.kind == kind } }
        let days = graph.documents.compactMap(\.published)
        if let first = days.compactMap(\.earliest).min(), let last = days.compactMap(\.latest).max() {
            out.line("published \(first) to \(last)")
        }
        out.line(
            "\(count(graph.documents.count, "document")), \(count(graph.actors.count, "actor")): "
                + "\(count(kinds[0], "country", "countries")), \(count(kinds[1], "official")), "
                + count(kinds[2], "organization"))
        let statuses = Status.allCases.compactMap { status in
            let number = graph.events.count { $0.status == status }
            return number > 0 ? "\(number) \(status.rawValue)" : nil
        }
        out.line("\(count(graph.events.count, "edge")): " + statuses.joined(separator: ", "))
    }

    /// Draws the whole graph, what is around the most central actor, and the chains between two officials.
    private func draw(_ graph: RelationGraph, _ central: [Actor]) throws -> [String] {
        let formats: [PictureFormat] = [.svg, .png, .pdf]
        let shown = graph.filtered(by: Filter(statuses: Status.allCases.filter { $0 != .negated }))
        var names: [String] = []
        func make(_ name: String, _ diagram: Diagram) throws {
            Progress.show("drawing \(name)")
            try Pictures.draw(diagram, to: "\(output)/\(name)", as: formats)
            names.append(name)
        }
        try make("whole", Diagram.all(shown))
        for actor in central.prefix(2) {
            try make("around-" + Run.slug(actor), try Diagram.around(actor, hops: 1, in: shown))
        }
        let told = graph.filtered(by: Filter())
        if let (first, last) = Run.distantPair(told) {
            try make(
                "between-\(Run.slug(first))-and-\(Run.slug(last))", try Diagram.between(first, last, in: told))
        }
        Progress.clear()
        return names
    }

    /// The two best joined officials with one or more actors between them: most edges first.
    private static func distantPair(_ graph: RelationGraph) -> (Actor, Actor)? {
        let snapshot = graph.snapshot()
        let officials = graph.busiest(graph.actors.count).filter { $0.kind == .official }.prefix(12)
        for first in officials {
            guard let place = snapshot.vertex(first.id) else { continue }
            let distances = snapshot.distances(from: place)
            for last in officials where last.id != first.id {
                if let other = snapshot.vertex(last.id), distances[other] >= 2 { return (first, last) }
            }
        }
        return nil
    }

    /// A name as part of a file's name.
    private static func slug(_ actor: Actor) -> String {
        let key = actor.id.split(separator: ":").last.map(String.init) ?? actor.id
        let base = actor.kind == .country ? actor.name.lowercased().split(separator: " ").joined(separator: "-") : key
        return base.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    }

    private func quoted(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }
}
