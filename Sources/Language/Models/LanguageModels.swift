/// All models that reading takes.
package struct LanguageModels: Sendable {
    package var lexicon: WordLexicon
    package var sentences: SentenceSplitter
    package var tagger: Tagger
    package var lemmas: LemmaModel
    package var parser: Parser

    package static let names = ["lexicon", "sentences", "tagger", "lemmas", "transitions", "labels"]

    /// Reads models by name from wherever they are.
    package init(_ memory: (String) throws(LanguageError) -> ModelMemory) throws(LanguageError) {
        lexicon = try WordLexicon(memory("lexicon"), name: "lexicon")
        sentences = SentenceSplitter(model: try SparseModel(memory("sentences"), name: "sentences"))
        tagger = Tagger(model: try SparseModel(memory("tagger"), name: "tagger"), lexicon: lexicon)
        lemmas = try LemmaModel(memory("lemmas"), name: "lemmas")
        parser = Parser(
            transitions: try SparseModel(memory("transitions"), name: "transitions"),
            labels: try SparseModel(memory("labels"), name: "labels"))
    }

    /// The models in the binary.
    package static func embedded() throws(LanguageError) -> LanguageModels {
        try LanguageModels { (name) throws(LanguageError) in
            guard let memory = ModelMemory(embedded: name) else {
                throw LanguageError(place: name, message: "no such model in the binary; run `make train` and build")
            }
            return memory
        }
    }
}
