import DragomanLanguage

/// Trains the parser: transitions against the dynamic oracle with exploration, labels along the way
/// (Goldberg & Nivre 2012, C12-1059).
struct ParserTraining {
    var epochs = 12
    var seed: UInt64 = 7
    /// From the second epoch on, the parser mostly follows its own moves.
    var exploration = 0.99
    var margin: Float = 1
    var mostTransitions = 700_000
    var mostLabels = 250_000
    /// Whether sentences are read from their ends.
    var isReversed = false
    /// How many trainings in other orders are summed up.
    var rounds = 1

    /// - Parameters:
    ///   - tags: as a tagger gives them that has not seen the sentences.
    ///   - guides: trees as a parser gives them that has not seen the sentences; none when empty.
    func train(
        _ sentences: [GoldSentence], tags: [[UInt8]], guides: [ParserState.Guide] = []
    ) -> (transitions: [UInt8], labels: [UInt8]) {
        let stores = inParallel(rounds) { round in
            var training = self
            training.seed = seed &+ UInt64(round) &* 1000
            return training.learn(sentences, tags: tags, guides: guides)
        }
        return (
            WeightStore.packed(stores.map(\.transitions), most: mostTransitions),
            WeightStore.packed(stores.map(\.labels), most: mostLabels)
        )
    }

    private func learn(
        _ sentences: [GoldSentence], tags: [[UInt8]], guides: [ParserState.Guide]
    ) -> (transitions: WeightStore, labels: WeightStore) {
        let transitions = WeightStore(classCount: 3)
        let labels = WeightStore(classCount: Parser.labelCount)
        var random = SeededGenerator(seed: seed)
        let oracles = sentences.map { sentence in
            DynamicOracle(heads: DynamicOracle.projective(isReversed ? sentence.reversedHeads : sentence.heads))
        }
        var order = Array(sentences.indices)
        let features = UnsafeMutablePointer<UInt32>.allocate(capacity: TransitionFeatures.capacity)
        let scores = UnsafeMutablePointer<Float>.allocate(capacity: 128)
        defer {
            features.deallocate()
            scores.deallocate()
        }
        let state = ParserState()
        for epoch in 0..<epochs {
            order.shuffle(using: &random)
            for number in order {
                let sentence = sentences[number]
                let oracle = oracles[number]
                sentence.words.withUnsafeBufferPointer { words in
                    tags[number].withUnsafeBufferPointer {
                        state.begin(
                            words, tags: $0, reversed: isReversed, guide: guides.isEmpty ? nil : guides[number])
                    }
                }
                let heads = isReversed ? sentence.reversedHeads : sentence.heads
                while !state.isFinished {
                    let allowed = state.allowed
                    var move = ParserState.Transition(rawValue: Int(allowed).trailingZeroBitCount)!
                    if allowed & (allowed - 1) != 0 {
                        let good = oracle.best(state)
                        let count = TransitionFeatures.write(state, into: features)
                        let slice = UnsafeBufferPointer(start: features, count: count)
                        transitions.tick()
                        transitions.score(slice, into: scores)
                        let guess = best(scores, allowed)
                        let right = best(scores, good)
                        let wrong = best(scores, allowed & ~good)
                        if let right, let wrong, scores[right.rawValue] - scores[wrong.rawValue] < margin {
                            transitions.update(slice, right.rawValue, by: 1)
                            transitions.update(slice, wrong.rawValue, by: -1)
                        }
                        move = guess!
                        if good >> UInt8(move.rawValue) & 1 == 0, epoch == 0 || random.unit() >= exploration {
                            move = right!
                        }
                    }
                    guard move != .shift else {
                        state.apply(.shift)
                        continue
                    }
                    let (head, dependent) = state.arc(move)
                    guard head != state.count else {
                        state.apply(move, label: Parser.rootLabel)
                        continue
                    }
                    let count = LabelFeatures.write(state, head: head, dependent: dependent, into: features)
                    let slice = UnsafeBufferPointer(start: features, count: count)
                    labels.tick()
                    labels.score(slice, into: scores)
                    let guess = bestLabel(scores)
                    // Only an arc of the treebank has a right label.
                    if heads[dependent] == head {
                        let gold = Int(sentence.labels[isReversed ? sentence.count - 1 - dependent : dependent])
                        var rival = -1
                        for place in 0..<Parser.labelCount where place != gold && place != Int(Parser.rootLabel) {
                            if rival < 0 || scores[place] > scores[rival] { rival = place }
                        }
                        if scores[gold] - scores[rival] < margin {
                            labels.update(slice, gold, by: 1)
                            labels.update(slice, rival, by: -1)
                        }
                    }
                    state.apply(move, label: guess)
                }
            }
        }
        return (transitions, labels)
    }

    /// Trees for sentences from a parser, by their tags, and guides if there are any.
    static func parse(
        _ sentences: [GoldSentence], tags: [[UInt8]], guides: [ParserState.Guide], with parser: Parser, reversed: Bool
    ) -> [ParserState.Guide] {
        let state = ParserState()
        return sentences.indices.map { number in
            sentences[number].words.withUnsafeBufferPointer { words in
                tags[number].withUnsafeBufferPointer {
                    state.begin(
                        words, tags: $0, reversed: reversed, guide: guides.isEmpty ? nil : guides[number])
                }
            }
            parser.parse(state)
            var guide = ParserState.Guide()
            state.copy(into: &guide)
            return guide
        }
    }

    /// Parses every part of the sentences with a parser trained on the other parts.
    func jackknifed(
        _ sentences: [GoldSentence], tags: [[UInt8]], guides: [ParserState.Guide] = [], folds: Int
    ) throws -> [ParserState.Guide] {
        var result = [ParserState.Guide](repeating: ParserState.Guide(), count: sentences.count)
        let parts = try inParallel(folds) { fold in
            let others = sentences.indices.filter { $0 / 10 % folds != fold }
            let held = sentences.indices.filter { $0 / 10 % folds == fold }
            func guiding(_ part: [Int]) -> [ParserState.Guide] { guides.isEmpty ? [] : part.map { guides[$0] } }
            let models = train(
                others.map { sentences[$0] }, tags: others.map { tags[$0] }, guides: guiding(others))
            return ParserTraining.parse(
                held.map { sentences[$0] }, tags: held.map { tags[$0] }, guides: guiding(held),
                with: try Parser(models), reversed: isReversed)
        }
        for (fold, guides) in parts.enumerated() {
            let held = sentences.indices.filter { $0 / 10 % folds == fold }
            for (place, guide) in zip(held, guides) { result[place] = guide }
        }
        return result
    }

    private func best(_ scores: UnsafePointer<Float>, _ allowed: UInt8) -> ParserState.Transition? {
        var best = -1
        for place in 0..<3 where allowed >> UInt8(place) & 1 == 1 {
            if best < 0 || scores[place] > scores[best] { best = place }
        }
        return ParserState.Transition(rawValue: best)
    }

    private func bestLabel(_ scores: UnsafePointer<Float>) -> UInt8 {
        var best = Parser.rootLabel == 0 ? 1 : 0
        for place in 0..<Parser.labelCount where scores[place] > scores[best] && place != Int(Parser.rootLabel) {
            best = place
        }
        return UInt8(best)
    }
}

extension Parser {
    init(_ models: (transitions: [UInt8], labels: [UInt8])) throws(LanguageError) {
        self.init(
            transitions: try SparseModel(ModelMemory(models.transitions), name: "transitions"),
            labels: try SparseModel(ModelMemory(models.labels), name: "labels"))
    }
}
