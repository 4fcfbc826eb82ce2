import DragomanLanguage
import Foundation

/// Prints how good models are, in the tables that `MODELS.md` keeps.
struct Report {
    var data: String
    var models: LanguageModels
    var parts = ["dev", "test"]
    /// At most so many sentences of each file; all when nil.
    var limit: Int?

    func print() throws {
        Swift.print("                  words  sents   UPOS  lemma    UAS    LAS   core")
        let pipeline = LanguagePipeline(models: models)
        for name in ["ewt", "gum"] {
            for part in parts {
                let gold = limited(try Treebank.read("\(data)/ud/\(name)-\(part).conllu.gz"))
                row("\(name) \(part) raw ", Evaluation.rawText(gold, pipeline))
                row("\(name) \(part) gold", Evaluation.goldTokens(gold, models))
            }
        }
        Swift.print("\n                    PER    ORG    LOC    all")
        for part in parts {
            let named = limited(try NameData.universal("\(data)/ner/uner-ewt-\(part).iob2.gz"))
            let examples = NameTraining.examples(named, models)
            let found = NameTraining.names(of: examples, with: models.names)
            var scores = NameScores()
            for (labels, example) in zip(found, examples) { scores.count(labels, example.labels) }
            row("uner-ewt \(part)", scores.kinds + [scores.all])
        }
    }

    private func limited<Element>(_ array: [Element]) -> [Element] { limit.map { Array(array.prefix($0)) } ?? array }

    private func row(_ title: String, _ scores: TreeScores) {
        row(
            title,
            [
                scores.words, scores.sentences, scores.partsOfSpeech, scores.lemmas, scores.unlabelled,
                scores.labelled, scores.core,
            ])
    }

    private func row(_ title: String, _ scores: [Score]) {
        let figures = scores.map { String(format: "%6.2f", $0.f1) }.joined(separator: " ")
        Swift.print(title.padding(toLength: 17, withPad: " ", startingAt: 0) + figures)
    }
}
