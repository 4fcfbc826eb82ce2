import ArgumentParser
import Dragoman
import DragomanExtraction
import DragomanFormats
import DragomanLanguage

/// `dragoman read FILE`
struct Read: Answering {
    static let configuration = CommandConfiguration(
        abstract: "What is seen in one document, sentence by sentence, and why.",
        discussion: "Nothing is stored. Each edge names the rule that made it and the expression that dates it.")

    @Argument(help: "An article; '-' reads standard input.", completion: .file())
    var file: String

    @Flag(help: "Show sentences, tags, trees and names.")
    var trees = false

    @Flag(help: "Show the trees in CoNLL-U.")
    var conllu = false

    @Option(help: "The date of publication, which wins over the document's own.", transform: edtf)
    var published: FuzzyDate?

    @OptionGroup var lexicon: LexiconOptions

    @Flag(help: "Print document, actors and edges as JSON.")
    var json = false

    func validate() throws {
        if [trees, conllu, json].filter({ $0 }).count > 1 {
            throw ValidationError("give one of --trees, --conllu and --json")
        }
    }

    func answer(_ out: inout Output) throws {
        let document = try DocumentReader.one(file, published: published)
        if trees || conllu {
            let text = try LanguagePipeline().parse(document.text)
            out.raw(conllu ? text.conllu : text.treeDump)
            return
        }
        let explanation = try lexicon.extractor().explain(document)
        let reading = explanation.reading
        if json {
            let graph = RelationGraph(actors: reading.actors, events: reading.events, documents: [reading.document])
            out.raw(Export.text(graph, as: .json))
            return
        }
        let about = reading.document
        if let title = about.title { out.paragraph(title) }
        let date = about.published.map { "\($0.edtf) (\(document.publishedBasis.rawValue))" } ?? "unknown"
        out.line("published \(date)\(about.publisher.map { ", " + $0 } ?? "")")
        out.line("\(count(reading.actors.count, "actor")), \(count(reading.events.count, "edge"))")
        out.line()
        out.raw(explanation.dump)
    }
}

extension DocumentReader {
    /// Reads one document; what is amiss in it is told on standard error.
    static func one(
        _ path: String, published: FuzzyDate?, keepsFurniture: Bool = false
    ) throws -> ReadDocument {
        let corpus = try Corpus(at: Ingestion.plain(path))
        guard corpus.files.count == 1, let file = corpus.files.first else {
            throw CommandError(place: path, problem: "this is a folder", remedy: "name one article in it")
        }
        let reader = DocumentReader(keepsFurniture: keepsFurniture)
        let document = try file.read(with: reader, facts: published.map { DocumentFacts(published: $0) })
        for warning in corpus.warnings + document.warnings { Ending.say(warning.description) }
        return document
    }
}
