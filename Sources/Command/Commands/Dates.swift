import ArgumentParser
import Dragoman
import DragomanExtraction
import DragomanFormats
import DragomanLanguage

/// `dragoman dates FILE --published DATE`
struct Dates: Answering {
    static let configuration = CommandConfiguration(
        abstract: "The time expressions of a document and their values.",
        discussion: "Values are EDTF for dates and intervals, ISO 8601 for lengths of time and what recurs. "
            + "'start' and 'end' count Unicode scalars of the file.")

    @Argument(help: "A document; '-' reads standard input.", completion: .file())
    var file: String

    @Option(help: "The date of publication, which wins over the document's own.", transform: edtf)
    var published: FuzzyDate?

    @Flag(help: "Print the expressions as JSON.")
    var json = false

    func answer(_ out: inout Output) throws {
        let document = try DocumentReader.one(file, published: published, keepsFurniture: true)
        let text = try LanguagePipeline().parse(document.text)
        let found = TimeTagger().expressions(in: text, published: document.document.published)
        let places = found.map { document.sourceRange(of: $0.bytes) }
        if json {
            out.json(
                .array(
                    zip(found, places).map { expression, place in
                        [
                            "start": .integer(place.lowerBound), "end": .integer(place.upperBound),
                            "text": .string(document.sourceText(place)), "value": .optional(expression.reported),
                            "type": .string(expression.kind.rawValue),
                        ]
                    }), depth: 1)
        } else if !found.isEmpty {
            var table = Table("#start", "#end", "type", "value", "text")
            for (expression, place) in zip(found, places) {
                table.add(
                    "\(place.lowerBound)", "\(place.upperBound)", expression.kind.rawValue, expression.reported ?? "",
                    Quote.clean(document.sourceText(place)))
            }
            out.table(table)
        }
        if found.isEmpty { throw NothingFound(description: "no time expression in \(file)") }
    }
}
