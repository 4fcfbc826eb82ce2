import DragomanLanguage
import Foundation

/// Trains all models from the data folder and writes them where they are embedded from.
struct TrainingRun {
    var data: String
    var output: String
    var seed: UInt64 = 1
    /// At most so many sentences of each treebank; all when nil.
    var limit: Int?
    var only: Set<String> = []

    func run() throws {
        var train: [GoldSentence] = []
        for name in ["ewt", "gum"] {
            let sentences = try Treebank.read("\(data)/ud/\(name)-train.conllu.gz")
            train += limit.map { Array(sentences.prefix($0)) } ?? sentences
        }
        print("\(train.count) sentences, \(train.reduce(0) { $0 + $1.count }) words")
        let lexiconBytes = LexiconTraining.train(train)
        let lexicon = try WordLexicon(ModelMemory(lexiconBytes), name: "lexicon")
        Treebank.look(up: &train, in: lexicon)
        try write("lexicon", lexiconBytes)
        try step("lemmas") { ["lemmas": LemmaTraining.train(train)] }
        try step("sentences") {
            ["sentences": SentenceTraining.train(train, lexicon: lexicon, epochs: 10, seed: seed)]
        }
        try step("tagger") { ["tagger": TaggerTraining.train(train, lexicon: lexicon, epochs: 10, seed: seed)] }
        try step("parser") {
            let tags = try TaggerTraining.jackknifed(train, folds: 5, epochs: 6, seed: seed)
            let wrong = zip(train, tags).reduce(0) { sum, pair in
                sum + zip(pair.0.tags, pair.1).count { $0 != $1 }
            }
            print("    jackknifed: \(wrong) tags wrong")
            var training = ParserTraining()
            training.seed = seed
            let models = training.train(train, tags: tags) { epoch in print("    epoch \(epoch + 1)") }
            return ["transitions": models.transitions, "labels": models.labels]
        }
    }

    private func step(_ name: String, _ train: () throws -> [String: [UInt8]]) throws {
        guard only.isEmpty || only.contains(name) else { return }
        let start = Date()
        let models = try train()
        for (name, bytes) in models.sorted(by: { $0.key < $1.key }) { try write(name, bytes) }
        print("\(name): \(Int(Date().timeIntervalSince(start))) s")
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(output)/\(name).model"))
        print("  \(name).model: \(bytes.count) bytes")
    }
}
