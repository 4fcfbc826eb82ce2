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
    /// What the names in EWT's train file name.
    var nameKinds = "Sources/CModels/data/name-kinds.tsv"

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
        try step("parser", "corrector", "names") {
            tags = try tagging.jackknifed(train, folds: 4)
            let wrong = zip(train, tags).reduce(0) { sum, pair in
                sum + zip(pair.0.tags, pair.1).count { $0 != $1 }
            }
            print("  jackknifed: \(wrong) tags wrong")
            return [:]
        }
        let weighted = train + again(train[treebanks...])
        let weightedTags = tags.isEmpty ? [] : tags + again(tags[treebanks...])
        var training = ParserTraining()
        training.seed = seed
        var guides: [ParserState.Guide] = []
        var guiding = training
        guiding.isReversed = true
        guiding.epochs = 8
        guiding.mostTransitions = 220_000
        guiding.mostLabels = 50_000
        training.mostTransitions = 520_000
        training.mostLabels = 120_000
        try step("parser", "corrector") {
            guides = try guiding.jackknifed(train, tags: tags, folds: 3)
            return [:]
        }
        try step("parser") {
            let guide = guiding.train(weighted, tags: weightedTags)
            training.epochs = 12
            training.rounds = 3
            let main = training.train(weighted, tags: weightedTags, guides: guides + again(guides[treebanks...]))
            return [
                "guide-transitions": guide.transitions, "guide-labels": guide.labels,
                "transitions": main.transitions, "labels": main.labels,
            ]
        }
        try step("corrector") {
            training.epochs = 10
            training.rounds = 1
            let trees = try training.jackknifed(train, tags: tags, guides: guides, folds: 4)
            let models = CorrectorTraining().train(
                CorrectorTraining.Material(sentences: train, tags: tags, guides: guides, trees: trees))
            return ["correction-heads": models.heads, "correction-labels": models.labels]
        }
        try step("name-lists") { ["name-lists": try NameListTraining.train(nameLists)] }
        try step("names") {
            try write("names", SparseModel.pack(rows: [], classCount: NameFinder.classCount))
            let models = try models(in: output)
            let gum = parts.flatMap { part in places["gum-\(part)"].map { Array(train[$0]) } ?? [] }
            var universal = try NameData.universal("\(data)/ner/uner-ewt-dev.iob2.gz")
            if let limit { universal = Array(universal.prefix(limit)) }
            let kinds = try NameKinds(nameKinds)
            let marked = train[places["ewt-train"]!].map { kinds.mark($0, document: 0) }
            var training = NameTraining()
            training.seed = seed
            training.overlooked = 2
            training.rounds = 3
            let known = Dictionary(zip(train.map(NameTraining.key), tags), uniquingKeysWith: { first, _ in first })
            // What is marked as the test is weighs most, GUM, which is another convention, least.
            let weighted = [(NameData.gum(gum), 1), (marked, 2), (universal, 3)].flatMap { named, weight in
                let examples = NameTraining.examples(named, models, known: known)
                return (0..<weight).flatMap { _ in examples }
            }
            return ["names": training.train(weighted)]
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
