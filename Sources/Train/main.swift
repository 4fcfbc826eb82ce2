import DragomanLanguage
import Foundation


/// Models from a folder.
func models(in folder: String) throws -> LanguageModels {
    try LanguageModels { (name) throws(LanguageError) in
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name).model") else {
            throw LanguageError(place: "\(folder)/\(name).model", message: "no such file")
        }
        return ModelMemory([UInt8](data))
    }
}

func percent(_ score: Score) -> String { String(format: "%6.2f", score.f1) }

func evaluate(_ data: String, _ models: LanguageModels, parts: [String]) throws {
    let pipeline = LanguagePipeline(models: models)
    print("                 words  sents   UPOS  lemma    UAS    LAS   core")
    for name in ["ewt", "gum"] {
        for part in parts {
            let gold = try Treebank.read("\(data)/ud/\(name)-\(part).conllu.gz")
            for (mode, scores) in [
                ("raw ", Evaluation.rawText(gold, pipeline)), ("gold", Evaluation.goldTokens(gold, models)),
            ] {
                let figures = [
                    scores.words, scores.sentences, scores.partsOfSpeech, scores.lemmas, scores.unlabelled,
                    scores.labelled, scores.core,
                ].map(percent).joined(separator: " ")
                print("\(name) \(part.padding(toLength: 4, withPad: " ", startingAt: 0)) \(mode)   \(figures)")
            }
        }
    }
}

func main(_ arguments: [String]) throws {
    switch arguments.first {
    case "train" where arguments.count >= 3:
        var run = TrainingRun(data: arguments[1], output: arguments[2])
        run.only = Set(arguments.dropFirst(3))
        try run.run()
    case "evaluate" where arguments.count >= 2:
        let folder = arguments.count > 2 ? arguments[2] : nil
        try evaluate(
            arguments[1], folder.map(models(in:)) ?? LanguageModels.embedded(),
            parts: arguments.count > 3 ? Array(arguments[3...]) : ["dev", "test"])
    case "dump" where arguments.count >= 2:
        let pipeline = try LanguagePipeline()
        print(pipeline.parse([UInt8](FileManager.default.contents(atPath: arguments[1]) ?? Data())).treeDump)
    default:
        print("usage: dragoman-train train DATA OUTPUT [MODEL...] | evaluate DATA [MODELS [PART...]]")
        exit(64)
    }
}

do { try main(Array(CommandLine.arguments.dropFirst())) } catch {
    FileHandle.standardError.write(Data("dragoman-train: \(error)\n".utf8))
    exit(2)
}
