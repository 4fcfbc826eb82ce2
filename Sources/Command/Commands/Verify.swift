import ArgumentParser
import Dragoman
import DragomanExtraction
import DragomanFormats

/// `dragoman verify`
struct Verify: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Look whether every quote still stands in its source.",
        discussion: "Exits 1 when one does not. Documents that came from standard input are passed over.")

    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    func answer(_ out: inout Output) throws {
        let graph = try store.graph()
        var quotes: [String: Set<Evidence>] = [:]
        for piece in graph.events.lazy.flatMap(\.evidence) { quotes[piece.document, default: []].insert(piece) }
        var moved: [(document: String, start: Int, problem: String)] = []
        var checked = 0
        for document in quotes.keys.sorted() where document != "-" {
            do {
                let source = try Verify.source(document)
                for piece in quotes[document]!.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
                    checked += 1
                    let stands =
                        piece.start <= piece.end && piece.end <= source.scalarCount
                        && source.text(piece.start..<piece.end) == piece.text
                    if !stands { moved.append((document, piece.start, "the quote stands there no more")) }
                }
            } catch {
                checked += quotes[document]!.count
                moved.append((document, 0, "\(error)"))
            }
        }
        if json {
            out.json([
                "quotes": .integer(checked), "documents": .integer(quotes.count),
                "problems": .array(
                    moved.map {
                        [
                            "document": .string($0.document), "start": .integer($0.start),
                            "problem": .string($0.problem),
                        ]
                    }),
            ])
        } else {
            for problem in moved { out.line("\(problem.document):\(problem.start): \(problem.problem)") }
            out.line(
                "\(count(checked, "quote")) in \(count(quotes.count, "document")), \(count(moved.count, "problem"))")
        }
        if !moved.isEmpty {
            throw NothingFound(description: "some quotes stand no more; run 'dragoman ingest' on what has changed")
        }
    }

    private static func source(_ path: String) throws -> SourceText {
        guard let file = try Corpus(at: path).files.first else {
            throw CommandError(place: path, problem: "the document is gone", remedy: "ingest its folder again")
        }
        return try file.read().source
    }
}
