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
    /// The treebank files learnt from; the test files never are.
    var parts = ["train", "dev"]
    /// Sentences of our own in the syntax of news, which the treebanks have little of.
    var news = "Sources/CModels/data/news.conllu"
    /// How often each of them is read where a sentence of the treebanks is read once.
    var newsWeight = 3

    /// What persons and places are called.
    var nameLists = "Sources/CModels/data/name-lists.tsv"

    func run() throws {
        var train: [GoldSentence] = []
        var places: [String: Range<Int>] = [:]
        for name in ["ewt", "gum"] {
            for part in parts {
                let sentences = try Treebank.read("\(data)/ud/\(name)-\(part).conllu.gz")
                let start = train.count
                train += limit.map { Array(sentences.prefix($0)) } ?? sentences
                places["\(name)-\(part)"] = start..<train.count
            }
        }
        let treebanks = train.count
        train += try Treebank.read(news)
        print("\(train.count) sentences, \(train.reduce(0) { $0 + $1.count }) words")
        let lexiconBytes = LexiconTraining.train(train)
        let lexicon = try WordLexicon(ModelMemory(lexiconBytes), name: "lexicon")
        Treebank.look(up: &train, in: lexicon)
        try write("lexicon", lexiconBytes)
        try step("lemmas") { ["lemmas": LemmaTraining.train(train)] }
        try step("sentences") {
            ["sentences": SentenceTraining.train(Array(train[..<treebanks]), lexicon: lexicon, epochs: 10, seed: seed)]
        }
        var tagging = TaggerTraining()
        tagging.seed = seed
        try step("tagger") {
            let models = try tagging.train(train + again(train[treebanks...]), lexicon: lexicon)
            return ["tagger-backward": models.backward, "tagger-forward": models.forward]
        }
        // What parser and name finder see of tags and guides has to be as wrong as it will be: made by models trained
        // without the sentences in question.
        var tags: [[UInt8]] = []
        try step("parser", "names") {
            tags = try tagging.jackknifed(train, folds: 4)
            let wrong = zip(train, tags).reduce(0) { sum, pair in
                sum + zip(pair.0.tags, pair.1).count { $0 != $1 }
            }
            print("  jackknifed: \(wrong) tags wrong")
            return [:]
        }
        try step("parser") {
            let weighted = train + again(train[treebanks...])
            let weightedTags = tags + again(tags[treebanks...])
            var training = ParserTraining()
            training.seed = seed
            training.isReversed = true
            training.epochs = 8
            training.mostTransitions = 220_000
            training.mostLabels = 50_000
            let guide = training.train(weighted, tags: weightedTags)
            let guides = try training.jackknifed(train, tags: tags, folds: 3)
            print("    guides made")
            training.isReversed = false
            training.epochs = 12
            training.rounds = 3
            training.mostTransitions = 520_000
            training.mostLabels = 120_000
            let main = training.train(weighted, tags: weightedTags, guides: guides + again(guides[treebanks...]))
            return [
                "guide-transitions": guide.transitions, "guide-labels": guide.labels,
                "transitions": main.transitions, "labels": main.labels,
            ]
        }
        try step("name-lists") { ["name-lists": try NameListTraining.train(nameLists)] }
        try step("names") {
            try write("names", SparseModel.pack(rows: [], classCount: NameFinder.classCount))
            let models = try models(in: output)
            let gum = parts.flatMap { part in places["gum-\(part)"].map { Array(train[$0]) } ?? [] }
            var universal = try NameData.universal("\(data)/ner/uner-ewt-dev.iob2.gz")
            if let limit { universal = Array(universal.prefix(limit)) }
            let unmarked = train[places["ewt-train"]!].map { NamedSentence(unmarked: $0) }
            var training = NameTraining()
            training.seed = seed
            training.overlooked = 2
            let known = Dictionary(zip(train.map(NameTraining.key), tags), uniquingKeysWith: { first, _ in first })
            let names = try training.train(
                NameTraining.examples(NameData.gum(gum), models, known: known),
                web: NameTraining.examples(universal, models, known: known),
                unmarked: NameTraining.examples(unmarked, models, known: known))
            return ["names": names]
        }
    }

    /// What has to be added to sentences so that they weigh as they should.
    private func again<Element>(_ news: ArraySlice<Element>) -> [Element] {
        (1..<newsWeight).flatMap { _ in news }
    }

    private func step(_ names: String..., of train: () throws -> [String: [UInt8]]) throws {
        guard only.isEmpty || !only.isDisjoint(with: names) else { return }
        let start = Date()
        let models = try train()
        for (name, bytes) in models.sorted(by: { $0.key < $1.key }) { try write(name, bytes) }
        print("\(names.joined(separator: ", ")): \(Int(Date().timeIntervalSince(start))) s")
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(output)/\(name).model"))
        print("  \(name).model: \(bytes.count) bytes")
    }
}
