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
                // `condemned the Rwandan offensive`: an adjective with an article is a noun.
                if token.relation == .xcomp, [.adjective, .noun].contains(token.partOfSpeech), Int(token.head) < place,
                    tokens[Int(token.head)].partOfSpeech == .verb,
                    sentence.contains(where: {
                        Int(tokens[$0].head) == place && tokens[$0].relation == .det && tokens[$0].lower == "the"
                    }),
                    !sentence.contains(where: {
                        tokens[$0].head == token.head && [.obj, .iobj, .mark].contains(tokens[$0].relation)
                            || Int(tokens[$0].head) == place && [.cop, .nsubj].contains(tokens[$0].relation)
                    }),
                    ["condemn", "denounce", "criticize", "criticise", "welcome", "reject", "blame", "slam", "halt"]
                        .contains(tokens[Int(token.head)].lemma)
                {
                    tokens[place].relation = .obj
                    tokens[place].partOfSpeech = .noun
                } else if let noun = measure(behind: place, sentence, tokens) {
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

    /// `said the move violated the law`: the noun is the subject of a clause, which the parser takes for a description.
    func clause(quoted tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for noun in sentence {
                let above = Int(tokens[noun].head)
                // `told the council that India had violated the treaty`: no clause of the council's.
                if [.iobj, .obj].contains(tokens[noun].relation), above >= 0, above < noun,
                    ["tell", "inform", "assure", "remind", "warn"].contains(tokens[above].lemma),
                    noun + 2 < sentence.upperBound,
                    tokens[noun + 1].lower == "that",
                    let clause = sentence.first(where: {
                        $0 > noun + 2 && Int(tokens[$0].head) == noun
                            && [.aclRelcl, .acl].contains(tokens[$0].relation)
                    }), tokens[noun + 1].relation == .mark || Int(tokens[noun + 1].head) == clause,
                    sentence.contains(where: {
                        $0 > noun + 1 && $0 < clause && Int(tokens[$0].head) == clause
                            && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                    })
                {
                    tokens[clause].head = Int32(above)
                    tokens[clause].relation = .ccomp
                    continue
                }
                // `said the measure was a violation`
                if [.obj, .oblUnmarked].contains(tokens[noun].relation), above >= 0, above < noun,
                    Mender.saying.contains(tokens[above].lemma), tokens[noun].isNominal, noun + 2 < sentence.upperBound,
                    tokens[noun + 1].partOfSpeech == .auxiliary, case let predicate = Int(tokens[noun + 1].head),
                    predicate > noun, Int(tokens[predicate].head) == above, tokens[predicate].relation == .ccomp,
                    !sentence.contains(where: {
                        Int(tokens[$0].head) == predicate
                            && [.nsubj, .nsubjPass, .csubj, .expl].contains(tokens[$0].relation)
                    })
                {
                    tokens[noun].head = Int32(predicate)
                    tokens[noun].relation =
                        sentence.contains { Int(tokens[$0].head) == predicate && tokens[$0].relation == .auxPass }
                        ? .nsubjPass : .nsubj
                    continue
                }
                guard [.obj, .obl, .oblUnmarked].contains(tokens[noun].relation), above >= 0, above < noun,
                    Mender.saying.contains(tokens[above].lemma), tokens[noun].isNominal,
                    !(above + 1..<noun).contains(where: { tokens[$0].partOfSpeech == .adposition }),
                    let verb = (noun + 1..<min(sentence.upperBound, noun + 3)).first(where: {
                        Int(tokens[$0].head) == noun && tokens[$0].relation == .acl && tokens[$0].partOfSpeech == .verb
                    }), !tokens[verb].lower.hasSuffix("ing"), tokens[verb - 1].lower != "to",
                    sentence.contains(where: {
                        Int(tokens[$0].head) == verb && tokens[$0].relation == .obj && $0 > verb
                    })
                else { continue }
                tokens[verb].head = Int32(above)
                tokens[verb].relation = .ccomp
                tokens[noun].head = Int32(verb)
                tokens[noun].relation = .nsubj
            }
        }
    }

    static let saying: WordSet = [
        "say", "claim", "argue", "insist", "believe", "allege", "warn", "think", "note", "stress", "admit", "maintain",
    ]

    /// `imposed sanctions Monday on officials`: the day is no object, and the noun before it is one.
    func object(beforeTimes tokens: inout [Token]) {
        for range in times where range.lowerBound > 1 {
            let noun = range.lowerBound - 1
            guard tokens[noun].partOfSpeech == .noun || Mender.measures.contains(tokens[noun].lower),
                tokens[noun].head >= 0, Int(tokens[noun].head) < noun,
                tokens[Int(tokens[noun].head)].partOfSpeech == .verb,
                [.ccomp, .xcomp, .oblUnmarked, .iobj].contains(tokens[noun].relation),
                let day = range.first(where: { tokens[$0].head == tokens[noun].head && tokens[$0].relation == .obj })
            else { continue }
            tokens[noun].relation = .obj
            tokens[noun].partOfSpeech = .noun
            tokens[day].relation = .oblUnmarked
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
        if token.lower.hasSuffix("ed") || token.lower.hasSuffix("ing") { return nil }
        let isAdjective = token.partOfSpeech == .adjective && token.relation == .xcomp
        guard token.partOfSpeech == .adjective || token.partOfSpeech == .noun && passage.mentionAt[place] < 0 else {
            return nil
        }
        var next = place + 1
        // `the arms embargo`, one word hung on the other
        if Mender.measures.contains(tokens[next].lower), Int(tokens[next].head) == place, token.isNominal,
            [.obj, .obl, .xcomp, .oblUnmarked].contains(tokens[next].relation)
        {
            return next
        }
        while next < sentence.upperBound, ["\"", "”", "“", "''", "``"].contains(tokens[next].lower) { next += 1 }
        guard next + 2 < sentence.upperBound, ["and", "or"].contains(tokens[next].lower) else { return nil }
        let first = next + 1
        guard
            let noun = (first..<min(sentence.upperBound, first + 4)).first(where: {
                Mender.measures.contains(tokens[$0].lower) || isAdjective && tokens[$0].partOfSpeech == .noun
            }), noun > first, Int(tokens[noun].head) < noun,
            Int(tokens[noun].head) == place || tokens[noun].head == token.head
                || (first..<noun).contains(Int(tokens[noun].head)),
            (first..<noun).allSatisfy({
                ([.adjective, .noun, .properNoun].contains(tokens[$0].partOfSpeech)
                    || tokens[$0].partOfSpeech == .verb && tokens[$0].lower == tokens[$0].lemma)
                    && passage.mentionAt[$0] < 0
            })
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
        for place in first + 1..<noun where Int(tokens[place].head) < noun && tokens[place].isNominal {
            tokens[place].head = Int32(noun)
            tokens[place].relation = .compound
        }
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
