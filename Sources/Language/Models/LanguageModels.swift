/// All models that reading takes.
package struct LanguageModels: Sendable {
    package var lexicon: WordLexicon
    package var sentences: SentenceSplitter
    package var tagger: Tagger
    package var lemmas: LemmaModel
    /// Reads from the end of the sentence, and guides `parser`.
    package var guide: Parser
    package var parser: Parser
    package var corrector: TreeCorrector
    package var names: NameFinder
    package var nameLists: NameLists

    /// Reads models by name from wherever they are.
    package init(_ memory: (String) throws(LanguageError) -> ModelMemory) throws(LanguageError) {
        lexicon = try WordLexicon(memory("lexicon"), name: "lexicon")
        sentences = SentenceSplitter(model: try SparseModel(memory("sentences"), name: "sentences"))
        tagger = Tagger(
            backward: try SparseModel(memory("tagger-backward"), name: "tagger-backward"),
            forward: try SparseModel(memory("tagger-forward"), name: "tagger-forward"), lexicon: lexicon)
        lemmas = try LemmaModel(memory("lemmas"), name: "lemmas")
        guide = Parser(
            transitions: try SparseModel(memory("guide-transitions"), name: "guide-transitions"),
            labels: try SparseModel(memory("guide-labels"), name: "guide-labels"))
        parser = Parser(
            transitions: try SparseModel(memory("transitions"), name: "transitions"),
            labels: try SparseModel(memory("labels"), name: "labels"))
        corrector = TreeCorrector(
            heads: try SparseModel(memory("correction-heads"), name: "correction-heads"),
            labels: try SparseModel(memory("correction-labels"), name: "correction-labels"))
        names = NameFinder(model: try SparseModel(memory("names"), name: "names"))
        nameLists = try NameLists(memory("name-lists"), name: "name-lists")
    }

    /// Parses a sentence twice, from its end, and guided by that, from its start; then corrects the tree.
    ///
    /// - Complexity: O(words).
    package func parse(
        _ words: UnsafeBufferPointer<WordTable.Word>, tags: UnsafeBufferPointer<UInt8>, _ state: ParserState,
        _ tree: inout ParserState.Guide
    ) {
        guess(words, tags: tags, state, &tree)
        settle(words, tags: tags, state, &tree)
    }

    /// The first reading of two, from the end of the sentence.
    package func guess(
        _ words: UnsafeBufferPointer<WordTable.Word>, tags: UnsafeBufferPointer<UInt8>, _ state: ParserState,
        _ tree: inout ParserState.Guide
    ) {
        state.begin(words, tags: tags, reversed: true)
        guide.parse(state)
        state.copy(into: &tree)
    }

    /// The second reading, guided by the tree of the first; then the tree is corrected.
    package func settle(
        _ words: UnsafeBufferPointer<WordTable.Word>, tags: UnsafeBufferPointer<UInt8>, _ state: ParserState,
        _ tree: inout ParserState.Guide
    ) {
        let first = tree
        state.begin(words, tags: tags, guide: first)
        parser.parse(state)
        state.copy(into: &tree)
        state.finished.begin(words, tags: tags, tree: tree, guide: first)
        corrector.correct(state.finished)
        state.finished.copy(into: &tree)
    }

    /// What the dictionaries and the lists of names say of the words of a sentence, for the name finder.
    ///
    /// - Complexity: O(words).
    package func markNames(_ words: UnsafeBufferPointer<WordTable.Word>, into marks: inout [UInt32]) {
        Gazetteer.shared.mark(words, into: &marks)
        nameLists.mark(words, into: &marks)
    }

    /// The models in the binary, laid out once.
    package static func embedded() throws(LanguageError) -> LanguageModels { try inBinary.get() }

    private static let inBinary = Result { () throws(LanguageError) in
        try LanguageModels { (name) throws(LanguageError) in
            guard let memory = ModelMemory(embedded: name) else {
                throw LanguageError(place: name, message: "no such model in the binary; run `make train` and build")
            }
            return memory
        }
    }
}
