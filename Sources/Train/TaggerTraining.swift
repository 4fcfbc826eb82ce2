import DragomanLanguage

/// Trains the tagger: an averaged perceptron that sees its own earlier tags.
enum TaggerTraining {
    static func train(
        _ sentences: [GoldSentence], lexicon: WordLexicon, epochs: Int, seed: UInt64, most: Int = 400_000
    ) -> [UInt8] {
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
                sentence.words.withUnsafeBufferPointer { words in
                    for place in words.indices {
                        let gold = sentence.tags[place]
                        let allowed = Tagger.candidates(words[place], lexicon)
                        if allowed != 0, allowed & (allowed - 1) == 0 {
                            tags[place] = UInt8(allowed.trailingZeroBitCount)
                            continue
                        }
                        let count = TaggerFeatures.write(place, words: words, tags: tags, into: features)
                        let slice = UnsafeBufferPointer(start: features, count: count)
                        store.tick()
                        store.score(slice, into: scores)
                        let guess = best(scores, allowed)
                        tags[place] = guess
                        if guess != gold {
                            store.update(slice, Int(gold), by: 1)
                            store.update(slice, Int(guess), by: -1)
                        }
                    }
                }
            }
        }
        return store.packed(most: most)
    }

    private static func best(_ scores: UnsafePointer<Float>, _ allowed: UInt64) -> UInt8 {
        var best = -1
        for place in 0..<FineTag.count where allowed == 0 || allowed >> UInt64(place) & 1 == 1 {
            if best < 0 || scores[place] > scores[best] { best = place }
        }
        return UInt8(best)
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
    static func jackknifed(_ sentences: [GoldSentence], folds: Int, epochs: Int, seed: UInt64) throws -> [[UInt8]] {
        var result = [[UInt8]](repeating: [], count: sentences.count)
        for fold in 0..<folds {
            // Neighbours stay together: ten at a time go to a fold.
            var others = sentences.indices.filter { $0 / 10 % folds != fold }.map { sentences[$0] }
            let held = sentences.indices.filter { $0 / 10 % folds == fold }
            let lexicon = try WordLexicon(ModelMemory(LexiconTraining.train(others)), name: "lexicon")
            Treebank.look(up: &others, in: lexicon)
            let model = train(others, lexicon: lexicon, epochs: epochs, seed: seed)
            let tagger = Tagger(model: try SparseModel(ModelMemory(model), name: "tagger"), lexicon: lexicon)
            var part = held.map { sentences[$0] }
            Treebank.look(up: &part, in: lexicon)
            for (place, tags) in zip(held, tag(part, with: tagger)) { result[place] = tags }
        }
        return result
    }
}
