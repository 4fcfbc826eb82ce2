import Testing

@testable import DragomanLanguage

/// Trees mended once they are whole, and the tables that the models look words up in.
struct CorrectionTests {
    private static func label(_ relation: DependencyRelation) -> UInt8 {
        UInt8(DependencyRelation.allCases.firstIndex(of: relation)!)
    }

    private static func words(_ text: String) -> [WordTable.Word] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            let spans = Tokenizer.tokens(of: bytes)
            var table = WordTable()
            spans.withUnsafeBufferPointer { table.fill($0, of: bytes) }
            return table.words
        }
    }

    ///     she saw men with telescopes .
    ///      0   1   2   3       4      5      `with telescopes` hangs on `men`
    private static func withTree(_ body: (FinishedTree) -> Void) {
        let words = words("she saw men with telescopes .")
        let tags = [
            FineTag(partOfSpeech: .pronoun, treebankTag: "PRP"), FineTag(partOfSpeech: .verb, treebankTag: "VBD"),
            FineTag(partOfSpeech: .noun, treebankTag: "NNS"), FineTag(partOfSpeech: .adposition, treebankTag: "IN"),
            FineTag(partOfSpeech: .noun, treebankTag: "NNS"), FineTag(partOfSpeech: .punctuation, treebankTag: "."),
        ].map(\.rawValue)
        let found = ParserState.Guide(
            heads: [1, 6, 1, 4, 2, 1],
            labels: [label(.nsubj), label(.root), label(.obj), label(.case), label(.nmod), label(.punct)])
        let tree = FinishedTree()
        words.withUnsafeBufferPointer { words in
            tags.withUnsafeBufferPointer { tags in
                tree.begin(words, tags: tags, tree: found, guide: found)
                body(tree)
            }
        }
    }

    @Test func candidatesAreTheHeadAndWhatStandsNear() {
        CorrectionTests.withTree { tree in
            var candidates: [FinishedTree.Candidate] = []
            tree.candidates(4, into: &candidates)
            // The noun it hangs on, and the verb a step above.
            #expect(candidates.map(\.place) == [2, 1])
            #expect(candidates.map(\.way) == [0, 1])
            tree.candidates(0, into: &candidates)
            // The verb alone: nothing stands between, and above is the root.
            #expect(candidates.map(\.place) == [1])
            tree.candidates(1, into: &candidates)
            #expect(candidates.map(\.place) == [6])
            #expect(tree.nodes[4].marker == WordTable.hash(lower: "with"))
        }
    }

    @Test func aMoveKeepsTheRestOfTheTree() {
        CorrectionTests.withTree { tree in
            tree.move(4, to: 1)
            var result = ParserState.Guide(
                heads: [Int32](repeating: 0, count: 6), labels: [UInt8](repeating: 0, count: 6))
            tree.copy(into: &result)
            #expect(result.heads == [1, 6, 1, 4, 1, 1])
            #expect(result.labels[4] == CorrectionTests.label(.nmod))
            // And back again, down from the sibling towards the head.
            var candidates: [FinishedTree.Candidate] = []
            tree.candidates(4, into: &candidates)
            #expect(candidates.contains { $0.place == 2 && $0.way == 5 })
        }
    }

    /// Whatever is mended, every sentence has one root and no circles.
    @Test func mendedTreesAreTrees() throws {
        let text = """
            The minister of Peru met envoys from Chile in Lima on Monday after talks with the rebels in the north.
            of of of in in on with by. He said she said they with said in said on. With whom, of what, to where?
            Gave him the keys of the house on the hill by the sea with a smile to the man from the bank.
            """
        let parsed = try LanguagePipeline().parse(Array(text.utf8))
        for sentence in parsed.sentences {
            #expect(sentence.count { parsed.tokens[$0].head < 0 } == 1)
            for place in sentence {
                var at = place
                var steps = 0
                while parsed.tokens[at].head >= 0, steps <= sentence.count {
                    at = Int(parsed.tokens[at].head)
                    steps += 1
                }
                #expect(sentence.contains(at) && steps < sentence.count)
            }
        }
    }

    @Test func lexiconFindsWhatWasPacked() throws {
        // Two of one bucket, the first and the last possible, and one without tags.
        let words: [(hash: UInt32, tags: UInt64, isFrequent: Bool)] = [
            (1, 0b11, false), (2, 0b100, true), (0x0010_0001, 0b11, true), (0xFFFF_FFFF, 0, true),
            (0x8000_0000, 1, false),
        ]
        let lexicon = try WordLexicon(ModelMemory(WordLexicon.pack(words)), name: "test")
        var table = WordTable()
        for word in words {
            var read = WordTable.Word()
            read.lower = word.hash
            table.words.append(read)
        }
        var unknown = WordTable.Word()
        unknown.lower = 0x0020_0001
        table.words.append(unknown)
        lexicon.look(up: &table)
        for (read, word) in zip(table.words, words) {
            #expect(lexicon.tags(read.known) == word.tags)
            #expect(read.isFrequent == word.isFrequent)
        }
        #expect(table.words.last?.known == 0 && table.words.last?.isFrequent == false)
        #expect(throws: LanguageError.self) {
            try WordLexicon(ModelMemory([UInt8](repeating: 7, count: 200)), name: "x")
        }
    }

    @Test func listsMarkBodiesAndSites() throws {
        let lists = try NameLists(
            ModelMemory(
                NameLists.pack([
                    ("Red Cross", .organization), ("Ministry", .body), ("Street", .site), ("Lima", .place),
                    ("Lima", .family),
                ])), name: "test")
        let words = CorrectionTests.words("the Red Cross , Ministry Street Lima Cross")
        var marks = [UInt32](repeating: 0, count: words.count)
        words.withUnsafeBufferPointer { lists.mark($0, into: &marks) }
        let (first, inside, body, site, family, place): (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
            0x20_0000, 0x30_0000, 0x40_0000, 0x80_0000, 0x2_0000, 0x4_0000
        )
        let wanted: [UInt32] = [0, first, inside, 0, body, site, family | place, 0]
        #expect(marks == wanted)
    }

    @Test func bodiesAreOrganizations() throws {
        let text = "Officials of the Ministry of Defence met staff of the University of Lagos in Abuja."
        let parsed = try LanguagePipeline().parse(Array(text.utf8))
        let names = parsed.names.map { name in
            name.tokens.map { parsed.form($0) }.joined(separator: " ") + " " + name.kind.rawValue
        }
        #expect(names.contains("Ministry of Defence ORG"), "\(names)")
        #expect(names.contains("University of Lagos ORG"), "\(names)")
        #expect(names.contains("Abuja LOC"), "\(names)")
    }
}
