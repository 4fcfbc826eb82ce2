import DragomanLanguage

/// Trains the corrector of trees: averaged perceptrons over the candidates of each word's head, and over its relation.
struct CorrectorTraining {
    var epochs = 5
    var seed: UInt64 = 11
    var margin: Float = 1
    /// How much better than a right head it has to be that a wrong one is not preferred to it.
    var caution: Float = 2
    var mostHeads = 25_000
    var mostLabels = 25_000
    /// Roots of relations' weights below this count as nought.
    var leastRoot: Int8 = 30
    /// How many trainings in other orders are summed up.
    var rounds = 3

    /// Sentences with what tagger and parsers say that have not seen them.
    struct Material {
        var sentences: [GoldSentence]
        var tags: [[UInt8]]
        var guides: [ParserState.Guide]
        var trees: [ParserState.Guide]
    }

    func train(_ material: Material) -> (heads: [UInt8], labels: [UInt8]) {
        let stores = inParallel(rounds) { round in
            var training = self
            training.seed = seed &+ UInt64(round) &* 1000
            return training.learn(material)
        }
        return (
            WeightStore.packed(stores.map(\.heads), most: mostHeads),
            WeightStore.packed(stores.map(\.labels), most: mostLabels, least: leastRoot)
        )
    }

    private func learn(_ material: Material) -> (heads: WeightStore, labels: WeightStore) {
        let learner = Learner(training: self)
        var random = SeededGenerator(seed: seed)
        var order = Array(material.sentences.indices)
        let tree = FinishedTree()
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for number in order {
                let sentence = material.sentences[number]
                sentence.words.withUnsafeBufferPointer { words in
                    material.tags[number].withUnsafeBufferPointer { tags in
                        tree.begin(words, tags: tags, tree: material.trees[number], guide: material.guides[number])
                        for place in 0..<sentence.count { learner.read(tree, place, sentence) }
                    }
                }
            }
        }
        return (learner.heads, learner.labels)
    }

    /// One training: weights, and memory for features.
    private final class Learner {
        let heads = WeightStore(classCount: 1)
        let labels = WeightStore(classCount: Parser.labelCount)
        let training: CorrectorTraining
        private let features = UnsafeMutablePointer<UInt32>.allocate(capacity: CorrectionFeatures.capacity * 16)
        private let scores = UnsafeMutablePointer<Float>.allocate(capacity: 64)
        private var candidates: [FinishedTree.Candidate] = []

        init(training: CorrectorTraining) { self.training = training }

        deinit {
            features.deallocate()
            scores.deallocate()
        }

        /// Learns from a word. A relation is learnt where the head is right, or can be.
        func read(_ tree: FinishedTree, _ place: Int, _ sentence: GoldSentence) {
            let label = tree.nodes[place].label
            let gold = sentence.heads[place]
            let now = Int(tree.nodes[place].head)
            guard TreeCorrector.mayChange(label), gold >= 0 else { return }
            var isReached = false
            if TreeCorrector.mayMove(label) {
                tree.candidates(place, into: &candidates)
                if let right = candidates.firstIndex(where: { Int($0.place) == gold }) {
                    isReached = true
                    if candidates.count > 1 { learnHead(tree, place, right) }
                }
            }
            guard now == gold || isReached else { return }
            if now != gold { tree.hang(place, on: gold) }
            learnLabel(tree, place, Int(sentence.labels[place]))
            if now != gold { tree.hang(place, on: now) }
        }

        private func learnHead(_ tree: FinishedTree, _ place: Int, _ right: Int) {
            var slices: [UnsafeBufferPointer<UInt32>] = []
            var (best, bestScore, rightScore): (Int, Float, Float) = (-1, 0, 0)
            heads.tick()
            for (number, candidate) in candidates.enumerated() {
                let start = features + number * CorrectionFeatures.capacity
                let count = CorrectionFeatures.write(tree, place, on: candidate, into: start)
                slices.append(UnsafeBufferPointer(start: start, count: count))
                heads.score(slices[number], into: scores)
                if number == right {
                    rightScore = scores[0]
                } else {
                    let score = scores[0] + (right == 0 ? training.caution : training.margin)
                    if best < 0 || score > bestScore { (best, bestScore) = (number, score) }
                }
            }
            if rightScore < bestScore {
                heads.update(slices[right], 0, by: 1)
                heads.update(slices[best], 0, by: -1)
            }
        }

        private func learnLabel(_ tree: FinishedTree, _ place: Int, _ gold: Int) {
            let count = CorrectionFeatures.write(tree, place, into: features)
            let slice = UnsafeBufferPointer(start: features, count: count)
            labels.tick()
            labels.score(slice, into: scores)
            var rival = -1
            for label in 0..<Parser.labelCount where label != gold && label != Int(Parser.rootLabel) {
                if rival < 0 || scores[label] > scores[rival] { rival = label }
            }
            if scores[gold] - scores[rival] < training.margin {
                labels.update(slice, gold, by: 1)
                labels.update(slice, rival, by: -1)
            }
        }
    }
}
