import DragomanLanguage

/// Right, found and wanted: precision, recall and their harmonic mean.
struct Score {
    var right = 0
    var found = 0
    var wanted = 0

    /// In percent; nought when nothing is right.
    var f1: Double { found + wanted == 0 ? 0 : 200 * Double(right) / Double(found + wanted) }
}

/// The figures of the CoNLL 2018 shared task: labels count without their subtypes, punctuation counts too
/// (Zeman et al. 2018, doi:10.18653/v1/K18-2001).
struct TreeScores {
    var words = Score()
    var sentences = Score()
    var partsOfSpeech = Score()
    var lemmas = Score()
    var unlabelled = Score()
    var labelled = Score()
    /// Subjects, objects, obliques and passives, with their subtypes.
    var core = Score()

    static let coreRelations: Set<DependencyRelation> = [.nsubj, .obj, .obl, .nsubjPass, .oblAgent]
}

/// Compares what the models say with treebanks.
enum Evaluation {
    private static let relations = DependencyRelation.allCases
    private static let universal = DependencyRelation.allCases.map(\.universal)

    /// Scores tags and trees on the treebank's own sentences and words.
    static func goldTokens(_ gold: [GoldSentence], _ models: LanguageModels) -> TreeScores {
        var sentences = gold
        Treebank.look(up: &sentences, in: models.lexicon)
        let tags = TaggerTraining.tag(sentences, with: models.tagger)
        let state = ParserState()
        var tree = ParserState.Guide()
        var scores = TreeScores()
        for (sentence, tags) in zip(sentences, tags) {
            sentence.words.withUnsafeBufferPointer { words in
                tags.withUnsafeBufferPointer { models.parse(words, tags: $0, state, &tree) }
            }
            let (bytes, spans) = sentence.laidOut()
            for place in 0..<sentence.count {
                let head = Int(tree.heads[place]) == sentence.count ? -1 : Int(tree.heads[place])
                let tag = FineTag(rawValue: tags[place])
                let lemma = bytes.withUnsafeBufferPointer { bytes in
                    models.lemmas.lemma(
                        of: sentence.words[place], tag: tag,
                        form: bytes[Int(spans[place].start)..<Int(spans[place].end)],
                        lower: sentence.forms[place].lowercased())
                }
                scores.count(
                    partIsRight: tag.partOfSpeech == FineTag(rawValue: sentence.tags[place]).partOfSpeech,
                    lemmaIsRight: lemma == sentence.lemmas[place], headIsRight: head == sentence.heads[place],
                    label: Int(tree.labels[place]), goldLabel: Int(sentence.labels[place]))
            }
            scores.words.right += sentence.count
            scores.words.found += sentence.count
            scores.words.wanted += sentence.count
        }
        scores.sentences = Score(right: gold.count, found: gold.count, wanted: gold.count)
        scores.total()
        return scores
    }

    /// Scores everything from raw text.
    static func rawText(_ gold: [GoldSentence], _ pipeline: LanguagePipeline) -> TreeScores {
        let bytes = Treebank.rawText(gold)
        let parsed = pipeline.parse(bytes)
        var scores = TreeScores()
        // Places are counted without white space.
        var solid = [Int32](repeating: 0, count: bytes.count + 1)
        for place in bytes.indices { solid[place + 1] = solid[place] + (bytes[place] <= 0x20 ? 0 : 1) }
        var found: [Int64: Int] = [:]
        for (place, token) in parsed.tokens.enumerated() {
            found[Int64(solid[Int(token.start)]) << 32 | Int64(solid[Int(token.end)])] = place
        }
        var ends: Set<Int64> = []
        for range in parsed.sentences {
            let start = solid[Int(parsed.tokens[range.lowerBound].start)]
            ends.insert(Int64(start) << 32 | Int64(solid[Int(parsed.tokens[range.upperBound - 1].end)]))
        }
        scores.words.found = parsed.tokens.count
        scores.sentences.found = parsed.sentences.count
        var at: Int64 = 0
        for sentence in gold {
            var spans: [Int64] = []
            let start = at
            for form in sentence.forms {
                let length = Int64(form.utf8.count { $0 > 0x20 })
                spans.append(at << 32 | (at + length))
                at += length
            }
            scores.sentences.wanted += 1
            if ends.contains(start << 32 | at) { scores.sentences.right += 1 }
            scores.words.wanted += sentence.count
            for place in 0..<sentence.count {
                guard let twin = found[spans[place]] else {
                    scores.countMissing(Int(sentence.labels[place]))
                    continue
                }
                scores.words.right += 1
                let token = parsed.tokens[twin]
                let head = sentence.heads[place]
                let headIsRight =
                    head < 0 ? token.head < 0 : token.head >= 0 && found[spans[head]] == Int(token.head)
                scores.count(
                    partIsRight: token.partOfSpeech == FineTag(rawValue: sentence.tags[place]).partOfSpeech,
                    lemmaIsRight: token.lemma == sentence.lemmas[place], headIsRight: headIsRight,
                    label: relations.firstIndex(of: token.relation)!, goldLabel: Int(sentence.labels[place]))
            }
        }
        scores.total()
        return scores
    }
}

extension TreeScores {
    fileprivate mutating func count(
        partIsRight: Bool, lemmaIsRight: Bool, headIsRight: Bool, label: Int, goldLabel: Int
    ) {
        let relations = DependencyRelation.allCases
        if partIsRight { partsOfSpeech.right += 1 }
        if lemmaIsRight { lemmas.right += 1 }
        if headIsRight { unlabelled.right += 1 }
        if headIsRight, relations[label].universal == relations[goldLabel].universal { labelled.right += 1 }
        if TreeScores.coreRelations.contains(relations[goldLabel]) { core.wanted += 1 }
        if TreeScores.coreRelations.contains(relations[label]) {
            core.found += 1
            if headIsRight, label == goldLabel { core.right += 1 }
        }
    }

    fileprivate mutating func countMissing(_ goldLabel: Int) {
        if TreeScores.coreRelations.contains(DependencyRelation.allCases[goldLabel]) { core.wanted += 1 }
    }

    fileprivate mutating func total() {
        for path in [\TreeScores.partsOfSpeech, \.lemmas, \.unlabelled, \.labelled] {
            self[keyPath: path].found = words.found
            self[keyPath: path].wanted = words.wanted
        }
    }
}
