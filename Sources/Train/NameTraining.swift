import DragomanLanguage

/// Trains the name finder: a structured perceptron with Viterbi (Collins 2002, doi:10.3115/1118693.1118694).
struct NameTraining {
    var epochs = 12
    var seed: UInt64 = 3
    var most = 38_000
    /// What it costs to overlook a name's word; other mistakes cost one.
    var overlooked: Float = 1
    /// How many trainings in other orders are summed up.
    var rounds = 1

    /// A sentence ready to be read.
    struct Example {
        var words: [WordTable.Word]
        var tags: [UInt8]
        var marks: [UInt32]
        var labels: [UInt8]
        var document: Int

        func withSentence<R>(_ body: (borrowing NameFeatures.Sentence) -> R) -> R {
            words.withUnsafeBufferPointer { words in
                tags.withUnsafeBufferPointer { tags in
                    body(
                        NameFeatures.Sentence(
                            words: words, tags: tags.baseAddress!, marks: marks))
                }
            }
        }
    }

    /// Marks sentences, and tags those that come without tags.
    ///
    /// - Parameter known: tags by the words of a sentence, as `key(_:)` has them: those of a tagger that has not seen it.
    static func examples(
        _ named: [NamedSentence], _ models: LanguageModels, known: [[UInt32]: [UInt8]] = [:]
    ) -> [Example] {
        var sentences = named.map(\.sentence)
        Treebank.look(up: &sentences, in: models.lexicon)
        let tags = TaggerTraining.tag(sentences, with: models.tagger)
        return named.indices.map {
            example(
                named[$0], words: sentences[$0].words, tags: known[key(sentences[$0])] ?? tags[$0], models)
        }
    }

    /// What a sentence is known by: its words as written.
    static func key(_ sentence: GoldSentence) -> [UInt32] { sentence.words.map(\.form) }

    static func example(
        _ named: NamedSentence, words: [WordTable.Word], tags: [UInt8], _ models: LanguageModels
    ) -> Example {
        var marks: [UInt32] = []
        words.withUnsafeBufferPointer { models.markNames($0, into: &marks) }
        return Example(
            words: words, tags: tags, marks: marks, labels: named.labels, document: named.document)
    }

    /// The labels of all sentences, those of a document in agreement with each other.
    static func names(of examples: [Example], with finder: NameFinder) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var start = 0
        while start < examples.count {
            var traces: [NameAgreement.Trace] = []
            var sentences: [Range<Int>] = []
            var names: [NameSpan] = []
            var end = start
            while end < examples.count, examples[end].document == examples[start].document {
                var labels: [UInt8] = []
                examples[end].withSentence { finder.labels(of: $0, into: &labels) }
                names += NameFinder.spans(labels, first: traces.count)
                sentences.append(traces.count..<traces.count + examples[end].words.count)
                traces += examples[end].words.map { NameAgreement.Trace($0) }
                end += 1
            }
            var agreement = NameAgreement(traces, sentences: sentences)
            var all = [UInt8](repeating: 0, count: traces.count)
            for name in agreement.settled(names) {
                let kind = UInt8(NameSpan.Kind.allCases.firstIndex(of: name.kind)!)
                for place in name.tokens { all[place] = kind * 2 + (place == name.tokens.lowerBound ? 1 : 2) }
            }
            result += sentences.map { Array(all[$0]) }
            start = end
        }
        return result
    }

    /// Trains on sentences as often as they are given.
    func train(_ examples: [Example]) -> [UInt8] {
        let stores = inParallel(rounds) { round in
            var training = self
            training.seed = seed &+ UInt64(round) &* 1000
            return training.learn(examples)
        }
        return WeightStore.packed(stores, most: most)
    }

    private func learn(_ examples: [Example]) -> WeightStore {
        let classes = NameFinder.classCount
        let store = WeightStore(classCount: classes)
        var random = SeededGenerator(seed: seed)
        var order = Array(examples.indices)
        let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: NameFeatures.capacity)
        defer { buffer.deallocate() }
        let features: [[[UInt32]]] = examples.map { example in
            example.withSentence { sentence in
                (0..<sentence.words.count).map { place in
                    let count = NameFeatures.write(place, sentence, into: buffer)
                    return Array(UnsafeBufferPointer(start: buffer, count: count))
                }
            }
        }
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for number in order {
                let example = examples[number]
                let count = example.words.count
                store.tick()
                var moves = [Float](repeating: 0, count: classes * classes)
                moves.withUnsafeMutableBufferPointer { moves in
                    for from in 0..<classes {
                        withFeatures([NameFeatures.transition(from: from)]) {
                            store.score($0, into: moves.baseAddress! + from * classes)
                        }
                    }
                }
                var emissions = [Float](repeating: 0, count: count * classes)
                emissions.withUnsafeMutableBufferPointer { emissions in
                    for place in 0..<count {
                        withFeatures(features[number][place]) {
                            store.score($0, into: emissions.baseAddress! + place * classes)
                        }
                    }
                }
                // A wrong label has points ahead, so that right ones learn to win with a margin; a name overlooked has more
                // of them than a name seen where there is none.
                for place in 0..<count {
                    for label in 0..<classes where label != Int(example.labels[place]) {
                        emissions[place * classes + label] += label == 0 ? overlooked : 1
                    }
                }
                var guess: [UInt8] = []
                NameFinder.best(emissions, moves, count: count, into: &guess)
                guard guess != example.labels else { continue }
                for place in 0..<count {
                    let gold = Int(example.labels[place])
                    let wrong = Int(guess[place])
                    if gold != wrong {
                        withFeatures(features[number][place]) {
                            store.update($0, gold, by: 1)
                            store.update($0, wrong, by: -1)
                        }
                    }
                    let goldBefore = place > 0 ? Int(example.labels[place - 1]) : 0
                    let wrongBefore = place > 0 ? Int(guess[place - 1]) : 0
                    if gold != wrong || goldBefore != wrongBefore {
                        withFeatures([NameFeatures.transition(from: goldBefore)]) { store.update($0, gold, by: 1) }
                        withFeatures([NameFeatures.transition(from: wrongBefore)]) { store.update($0, wrong, by: -1) }
                    }
                }
            }
        }
        return store
    }

    private func withFeatures(_ features: [UInt32], _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        features.withUnsafeBufferPointer(body)
    }
}

/// Right, found and wanted names of each kind, and of all.
struct NameScores {
    var kinds = [Score](repeating: Score(), count: NameSpan.Kind.allCases.count)

    var all: Score {
        kinds.reduce(into: Score()) { sum, score in
            sum.right += score.right
            sum.found += score.found
            sum.wanted += score.wanted
        }
    }

    /// A name is right when its span and its kind are.
    mutating func count(_ found: [UInt8], _ wanted: [UInt8]) {
        let foundSpans = NameFinder.spans(found, first: 0)
        let wantedSpans = NameFinder.spans(wanted, first: 0)
        for span in foundSpans {
            kinds[index(span)].found += 1
            if wantedSpans.contains(span) { kinds[index(span)].right += 1 }
        }
        for span in wantedSpans { kinds[index(span)].wanted += 1 }
    }

    private func index(_ span: NameSpan) -> Int { NameSpan.Kind.allCases.firstIndex(of: span.kind)! }
}
