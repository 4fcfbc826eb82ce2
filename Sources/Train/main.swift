import DragomanLanguage
import Foundation

let usage = """
    usage: dragoman-train train DATA OUTPUT [--limit N] [--part PART]... [MODEL...]   train all models, or those steps
           dragoman-train evaluate DATA [--models FOLDER] [--part PART]... [--limit N]
           dragoman-train trees FILE [--conllu]                      sentences, tags, trees and names
           dragoman-train speed FILE                                 sentences a second on one core, step by step
    """

/// Models from a folder.
func models(in folder: String) throws -> LanguageModels {
    try LanguageModels { (name) throws(LanguageError) in
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name).model") else {
            throw LanguageError(place: "\(folder)/\(name).model", message: "no such file")
        }
        return ModelMemory([UInt8](data))
    }
}

/// Takes the values of an option out of the arguments.
func take(_ option: String, from arguments: inout [String]) -> [String] {
    var values: [String] = []
    while let place = arguments.firstIndex(of: option), place + 1 < arguments.count {
        values.append(arguments[place + 1])
        arguments.removeSubrange(place...place + 1)
    }
    return values
}

func main(_ all: [String]) throws {
    var arguments = all
    let limit = take("--limit", from: &arguments).first.flatMap { Int($0) }
    switch arguments.first {
    case "train" where arguments.count >= 3:
        let parts = take("--part", from: &arguments)
        var run = TrainingRun(data: arguments[1], output: arguments[2])
        run.limit = limit
        if !parts.isEmpty { run.parts = parts }
        run.only = Set(arguments.dropFirst(3))
        try run.run()
    case "evaluate" where arguments.count >= 2:
        let folder = take("--models", from: &arguments).first
        let parts = take("--part", from: &arguments)
        var report = Report(data: arguments[1], models: try folder.map(models(in:)) ?? LanguageModels.embedded())
        if !parts.isEmpty { report.parts = parts }
        report.limit = limit
        try report.print()
    case "trees" where arguments.count >= 2:
        guard let data = FileManager.default.contents(atPath: arguments[1]) else {
            throw LanguageError(place: arguments[1], message: "no such file")
        }
        let parsed = try LanguagePipeline().parse([UInt8](data))
        print(arguments.contains("--conllu") ? parsed.conllu : parsed.treeDump, terminator: "")
    case "speed" where arguments.count >= 2: try Speed(path: arguments[1]).print(seconds: 10)
    default:
        print(usage)
        exit(64)
    }
}

do { try main(Array(CommandLine.arguments.dropFirst())) } catch {
    FileHandle.standardError.write(Data("dragoman-train: \(error)\n".utf8))
    exit(2)
}
