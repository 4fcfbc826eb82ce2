internal import DragomanLanguage

/// Words that only describe the noun behind them, which the parser takes for nouns of their own.
extension Mender {
    /// `lifted economic and financial sanctions`, `travel and arms bans`, `met high-ranking officials`.
    func head(compounds tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence.dropLast(3) {
                let token = tokens[place]
                guard token.head >= 0, [.obj, .xcomp, .obl, .nsubjPass].contains(token.relation),
                    Int(token.head) != place
                else { continue }
                if let noun = measure(behind: place, sentence, tokens) {
                    lead(place, noun, sentence, &tokens)
                } else if token.relation == .obj, place > sentence.lowerBound, tokens[place - 1].lower == "-",
                    token.lower.hasSuffix("ing") || token.lower.hasSuffix("ed"),
                    let noun = (place + 1..<min(sentence.upperBound, place + 12)).first(where: {
                        tokens[$0].head == token.head && [.obj, .oblUnmarked].contains(tokens[$0].relation)
                    }),
                    (place + 1..<noun).allSatisfy({ ![.verb, .adposition].contains(tokens[$0].partOfSpeech) })
                {
                    tokens[place].head = Int32(noun)
                    tokens[place].relation = .amod
                    tokens[noun].relation = .obj
                }
            }
        }
    }

    private static let measures: WordSet = [
        "sanction", "sanctions", "embargo", "ban", "bans", "restriction", "restrictions", "freeze", "freezes",
        "penalty",
        "penalties", "measure", "measures", "tie", "ties", "relation", "relations", "curb", "curbs",
    ]

    /// The noun that two words with `and` between them describe.
    private func measure(behind place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        let token = tokens[place]
        guard
            token.partOfSpeech == .adjective || token.partOfSpeech == .noun && token.lower == token.lemma.lowercased(),
            ["and", "or"].contains(tokens[place + 1].lower),
            let noun = (place + 2..<min(sentence.upperBound, place + 6)).first(where: {
                (Int(tokens[$0].head) == place || tokens[$0].head == token.head) && tokens[$0].relation == .conj
            }), noun > place + 2, Mender.measures.contains(tokens[noun].lower),
            (place + 2..<noun).allSatisfy({ [.adjective, .noun, .properNoun].contains(tokens[$0].partOfSpeech) }),
            !sentence.contains(where: { Int(tokens[$0].head) == place && tokens[$0].relation == .det && $0 > place })
        else { return nil }
        return noun
    }

    /// Makes the noun what its first word was.
    private func lead(_ first: Int, _ noun: Int, _ sentence: Range<Int>, _ tokens: inout [Token]) {
        let above = tokens[first]
        for place in sentence where Int(tokens[place].head) == first && place != noun {
            tokens[place].head = Int32(noun)
        }
        tokens[noun].head = above.head
        tokens[noun].relation = above.relation == .xcomp ? .obj : above.relation
        tokens[first].head = Int32(noun)
        tokens[first].relation = above.partOfSpeech == .adjective ? .amod : .compound
        // `sanctions imposed on Mali`
        let next = noun + 1
        if next < sentence.upperBound, tokens[next].partOfSpeech == .verb, tokens[next].lower.hasSuffix("ed"),
            tokens[next].head == above.head, tokens[next].relation == .xcomp
        {
            tokens[next].head = Int32(noun)
            tokens[next].relation = .acl
        }
    }
}
