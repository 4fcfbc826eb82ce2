import DragomanLanguage

/// Trains the tagger: averaged perceptrons that see their own earlier tags.
struct TaggerTraining {
    var epochs = 6
    var seed: UInt64 = 1
    /// At most so many features a model.
    var most = 120_000

    /// Both models: that from the end, and that from the start, which learns with the first one's tags for sentences
    /// it has not seen.
    func train(_ sentences: [GoldSentence], lexicon: WordLexicon) throws -> (backward: [UInt8], forward: [UInt8]) {
        let reversed = sentences.map(\.reversedWords)
        let backward = train(reversed, guesses: [], lexicon: lexicon)
        var guesses = [[UInt8]](repeating: [], count: sentences.count)
        let folds = 3
        for fold in 0..<folds {
            let others = reversed.indices.filter { $0 / 10 % folds != fold }
            let held = reversed.indices.filter { $0 / 10 % folds == fold }
            let model = try SparseModel(
                ModelMemory(train(others.map { reversed[$0] }, guesses: [], lexicon: lexicon)), name: "tagger")
            for place in held {
                var tags = [UInt8](repeating: 0, count: reversed[place].count)
                reversed[place].words.withUnsafeBufferPointer { words in
                    tags.withUnsafeMutableBufferPointer {
                        Tagger.run(model, lexicon, words, guesses: nil, into: $0.baseAddress!)
                    }
                }
                guesses[place] = tags.reversed()
            }
        }
        return (backward, train(sentences, guesses: guesses, lexicon: lexicon))
    }

    private func train(_ sentences: [GoldSentence], guesses: [[UInt8]], lexicon: WordLexicon) -> [UInt8] {
        let store = WeightStore(classCount: FineTag.count)
        var random = SeededGenerator(seed: seed)
        var order = Array(sentences.indices)
        let features = UnsafeMutablePointer<UInt32>.allocate(capacity: TaggerFeatures.capacity)
        let scores = UnsafeMutablePointer<Float>.allocate(capacity: 64)
        defer {
            features.deallocate()
            scores.deallocate()
        }
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for number in order {
                let sentence = sentences[number]
                var tags = [UInt8](repeating: 0, count: sentence.count)
                let guess = guesses.isEmpty ? nil : guesses[number]
                sentence.words.withUnsafeBufferPointer { words in
                    for place in words.indices {
                        let allowed = Tagger.candidates(words[place], lexicon)
                        if allowed != 0, allowed & (allowed - 1) == 0 {
                            tags[place] = UInt8(allowed.trailingZeroBitCount)
                            continue
                        }
                        let count = TaggerFeatures.write(
                            place, words: words, tags: tags, guesses: guess, into: features)
                        let slice = UnsafeBufferPointer(start: features, count: count)
                        store.tick()
                        store.score(slice, into: scores)
                        let gold = Int(sentence.tags[place])
                        let rival = best(scores, allowed, but: gold)
                        // Equals are mistakes too: quantising would toss a coin.
                        if rival >= 0, scores[gold] <= scores[rival] {
                            store.update(slice, gold, by: 1)
                            store.update(slice, rival, by: -1)
                        }
                        tags[place] = UInt8(best(scores, allowed))
                    }
                }
            }
        }
        return store.packed(most: most)
    }

    private func best(_ scores: UnsafePointer<Float>, _ allowed: UInt64, but gold: Int = -1) -> Int {
        var best = -1
        for place in 0..<FineTag.count where place != gold && (allowed == 0 || allowed >> UInt64(place) & 1 == 1) {
            if best < 0 || scores[place] > scores[best] { best = place }
        }
        return best
    }

    /// The tags the tagger gives to sentences.
    static func tag(_ sentences: [GoldSentence], with tagger: Tagger) -> [[UInt8]] {
        sentences.map { sentence in
            var tags = [UInt8](repeating: 0, count: sentence.count)
            sentence.words.withUnsafeBufferPointer { words in
                tags.withUnsafeMutableBufferPointer { tagger.tag(words, into: $0.baseAddress!) }
            }
            return tags
        }
    }

    /// Tags every part of the sentences with a tagger trained on the other parts, so that a parser trained on the tags
    /// meets mistakes like those it will meet.
    func jackknifed(_ sentences: [GoldSentence], folds: Int) throws -> [[UInt8]] {
        var result = [[UInt8]](repeating: [], count: sentences.count)
        let parts = try inParallel(folds) { fold in
            // Neighbours stay together: ten at a time go to a fold.
            var others = sentences.indices.filter { $0 / 10 % folds != fold }.map { sentences[$0] }
            let held = sentences.indices.filter { $0 / 10 % folds == fold }
            let lexicon = try WordLexicon(ModelMemory(LexiconTraining.train(others)), name: "lexicon")
            Treebank.look(up: &others, in: lexicon)
            let tagger = try Tagger(train(others, lexicon: lexicon), lexicon: lexicon)
            var part = held.map { sentences[$0] }
            Treebank.look(up: &part, in: lexicon)
            return zip(held, TaggerTraining.tag(part, with: tagger)).map { ($0, $1) }
        }
        for part in parts { for (place, tags) in part { result[place] = tags } }
        return result
    }
}

extension Tagger {
    init(_ models: (backward: [UInt8], forward: [UInt8]), lexicon: WordLexicon) throws(LanguageError) {
        self.init(
            backward: try SparseModel(ModelMemory(models.backward), name: "tagger-backward"),
            forward: try SparseModel(ModelMemory(models.forward), name: "tagger-forward"), lexicon: lexicon)
    }
}

extension GoldSentence {
    /// The sentence read from its end: words and tags alone.
    fileprivate var reversedWords: GoldSentence {
        var result = self
        result.words.reverse()
        result.tags.reverse()
        return result
    }
}
