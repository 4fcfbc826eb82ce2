import Dragoman
import DragomanFormats
import DragomanExtraction
import DragomanLanguage
import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
let extractor = try Extractor()
if arguments[0] == "explain" {
    for file in try Corpus(at: arguments[1]) {
        let document = try file.read(with: DocumentReader())
        print(extractor.explain(document).dump)
    }
} else if arguments[0] == "examples" {
    for line in extractor.failingExamples() { print(line) }
} else if arguments[0] == "trees" {
    for file in try Corpus(at: arguments[1]) {
        let document = try file.read(with: DocumentReader())
        let out = extractor.explain(document).trees(containing: arguments.count > 2 ? arguments[2] : "")
        if !out.isEmpty { print(out) }
    }
} else {
    var readings: [DocumentReading] = []
    let corpus = try Corpus(at: arguments[1])
    let clock = ContinuousClock()
    let time = try clock.measure {
        for file in corpus { readings.append(extractor.read(try file.read(with: DocumentReader()))) }
    }
    FileHandle.standardError.write("\(corpus.files.count) documents in \(time)\n".data(using: .utf8)!)
    let graph = Resolver().graph(of: readings)
    try JSONGraphFormat.write(graph).write(toFile: arguments[2], atomically: true, encoding: .utf8)
}
