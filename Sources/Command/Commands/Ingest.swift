import ArgumentParser
import Dragoman
import DragomanExtraction
import DragomanFormats
import DragomanStore

/// `dragoman ingest PATH...`
struct Ingest: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Read articles into the store; unchanged ones are skipped.",
        discussion: """
            Markdown, plain text and web pages; '-' reads standard input. 'documents.csv' in a folder may give title, \
            date, publisher and address of the files beside it. A document that can't be read is told, and the rest \
            goes on.
            """)

    @Argument(help: "Folders and files.", completion: .file())
    var paths: [String]

    @Option(help: "The date of publication, which wins over the documents' own.", transform: edtf)
    var published: FuzzyDate?

    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the figures as JSON.")
    var json = false

    func answer(_ out: inout Output) throws {
        let additions = try lexicon.additions()
        let store = try Store(path: store.path)
        let facts = published.map { DocumentFacts(published: $0) }
        let report = try Ingestion(store: store, additions: additions, facts: facts).run(paths)
        let graph = report.graph
        if json {
            out.json([
                "read": .integer(report.read), "unchanged": .integer(report.unchanged),
                "failed": .integer(report.failed), "gone": .integer(report.gone),
                "documents": .integer(graph.documents.count), "actors": .integer(graph.actors.count),
                "edges": .integer(graph.events.count),
            ])
        } else {
            out.line(report.description)
            out.line(
                "\(self.store.path): \(count(graph.documents.count, "document")), \(count(graph.actors.count, "actor")), "
                    + count(graph.events.count, "edge"))
        }
        guard report.read + report.unchanged > 0 else {
            try out.flush()
            throw ExitCode(Ending.failed)
        }
    }
}

extension Ingestion.Report: CustomStringConvertible {
    /// `38 documents read, 1 unchanged, 2 failed`
    var description: String {
        var parts = ["\(count(read, "document")) read"]
        if unchanged > 0 { parts.append("\(unchanged) unchanged") }
        if gone > 0 { parts.append("\(gone) gone") }
        if failed > 0 { parts.append("\(failed) failed") }
        return parts.joined(separator: ", ")
    }
}
