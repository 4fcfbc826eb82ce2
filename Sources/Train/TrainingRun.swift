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
        var ewtCount = 0
        for name in ["ewt", "gum"] {
            let sentences = try Treebank.read("\(data)/ud/\(name)-train.conllu.gz")
            train += limit.map { Array(sentences.prefix($0)) } ?? sentences
            if name == "ewt" { ewtCount = train.count }
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
        var tagging = TaggerTraining()
        tagging.seed = seed
        try step("tagger") {
            let models = try tagging.train(train, lexicon: lexicon)
            return ["tagger-backward": models.backward, "tagger-forward": models.forward]
        }
        var tags: [[UInt8]] = []
        var guides: [ParserState.Guide] = []
        try step("parser") {
            tags = try tagging.jackknifed(train, folds: 4)
            let wrong = zip(train, tags).reduce(0) { sum, pair in
                sum + zip(pair.0.tags, pair.1).count { $0 != $1 }
            }
            print("    jackknifed: \(wrong) tags wrong")
            var training = ParserTraining()
            training.seed = seed
            training.isReversed = true
            training.epochs = 8
            training.mostTransitions = 220_000
            training.mostLabels = 60_000
            let guide = training.train(train, tags: tags)
            guides = try training.jackknifed(train, tags: tags, folds: 3)
            print("    guides made")
            training.isReversed = false
            training.epochs = 12
            training.mostTransitions = 450_000
            training.mostLabels = 150_000
            let main = training.train(train, tags: tags, guides: guides)
            return [
                "guide-transitions": guide.transitions, "guide-labels": guide.labels,
                "transitions": main.transitions, "labels": main.labels,
            ]
        }
        try step("names") {
            try write("names", SparseModel.pack(rows: [], classCount: NameFinder.classCount))
            let models = try models(in: output)
            let named = NameData.gum(train)
            var examples: [NameTraining.Example] = []
            if guides.isEmpty {
                examples = NameTraining.examples(Array(named[ewtCount...]), models)
            } else {
                for place in ewtCount..<train.count {
                    examples.append(
                        NameTraining.example(
                            named[place], words: train[place].words, tags: tags[place], tree: guides[place]))
                }
            }
            let universal = NameTraining.examples(try NameData.universal("\(data)/ner/uner-ewt-dev.iob2.gz"), models)
            // Two parts of web text to one of GUM's, which is another convention.
            examples += universal + universal
            var training = NameTraining()
            training.seed = seed
            return ["names": training.train(examples)]
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
