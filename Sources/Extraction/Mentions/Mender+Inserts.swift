internal import DragomanLanguage

/// Subordinate clauses whose subject an apposition parts from its verb.
extension Mender {
    /// `a week after Ghana, the host of the summit, expelled two envoys`: behind the insert stands the verb of the clause,
    /// though the tree takes `after Ghana` for a phrase and the verb for another main clause.
    func bridge(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for mark in sentence.dropFirst(2)
            where ["after", "before", "since", "until", "as", "because"].contains(tokens[mark].lower)
                && [.case, .mark].contains(tokens[mark].relation) && tokens[mark - 1].lower != ","
            {
                guard let name = opening(behind: mark, in: sentence), name + 3 < sentence.upperBound,
                    tokens[name + 1].lower == ",", tokens[name].head >= 0,
                    let comma = (name + 2..<min(sentence.upperBound, name + 25)).first(where: {
                        tokens[$0].lower == "," || tokens[$0].lower == ";"
                    }), tokens[comma].lower == ","
                else { continue }
                var verb = comma + 1
                while verb < sentence.upperBound,
                    tokens[verb].partOfSpeech == .adverb || tokens[verb].partOfSpeech == .auxiliary
                { verb += 1 }
                guard verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb,
                    !tokens[verb].lower.hasSuffix("ing"), Int(tokens[name].head) != verb,
                    verb + 1 < sentence.upperBound, tokens[verb + 1].lower != "by", tokens[verb].relation != .root,
                    let governor = verbAbove(name, before: mark, tokens), governor != verb
                else { continue }
                // Its subject so far, if any, stands in the insert.
                let subjects = sentence.filter {
                    Int(tokens[$0].head) == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                }
                guard subjects.allSatisfy({ name < $0 && $0 < comma }) else { continue }
                for subject in subjects {
                    tokens[subject].head = Int32(name)
                    tokens[subject].relation = .appos
                }
                release(verb, in: sentence, &tokens)
                subordinate(verb, to: governor, subject: name, mark: mark, sentence, &tokens)
            }
        }
    }

    /// `signed a deal, brokered by Qatar, with X`: the participle between the commas describes the noun before it, and what
    /// stands behind them goes with the verb.
    func part(inserts tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for participle in sentence.dropFirst(3)
            where tokens[participle].partOfSpeech == .verb && tokens[participle].lower.hasSuffix("ed")
                && tokens[participle - 1].lower == ","
                && [.conj, .advcl, .parataxis, .acl].contains(tokens[participle].relation)
            {
                guard participle + 1 < sentence.upperBound, tokens[participle + 1].lower == "by",
                    !has(participle, sentence, tokens, [.nsubj, .nsubjPass, .aux, .auxPass, .cc]),
                    let comma = (participle + 2..<min(sentence.upperBound, participle + 12)).first(where: {
                        tokens[$0].lower == ","
                    }),
                    let noun = (sentence.lowerBound..<participle - 1).last(where: {
                        tokens[$0].relation == .obj && $0 > participle - 8
                    })
                else { continue }
                let verb = Int(tokens[noun].head)
                guard verb >= sentence.lowerBound, verb < noun else { continue }
                tokens[participle].head = Int32(noun)
                tokens[participle].relation = .acl
                for place in comma + 1..<sentence.upperBound
                where (participle..<comma).contains(Int(tokens[place].head))
                    && ([.obl, .nmod].contains(tokens[place].relation)
                        || tokens[place].relation == .conj && has(place, sentence, tokens, [.case])
                            && !has(place, sentence, tokens, [.cc]))
                {
                    tokens[place].head = Int32(verb)
                    tokens[place].relation = .obl
                }
            }
        }
    }

    /// The actor that stands right behind a word, at the last token of its name.
    private func opening(behind mark: Int, in sentence: Range<Int>) -> Int? {
        var place = mark + 1
        while place < sentence.upperBound, passage.mentionAt[place] < 0, place < mark + 3 { place += 1 }
        guard place < sentence.upperBound, passage.mentionAt[place] >= 0 else { return nil }
        let mention = passage.mentionAt[place]
        while place + 1 < sentence.upperBound, passage.mentionAt[place + 1] == mention { place += 1 }
        return place
    }

    /// The verb before a word under which a noun hangs.
    func verbAbove(_ noun: Int, before mark: Int, _ tokens: [Token]) -> Int? {
        var node = Int(tokens[noun].head)
        for _ in 0..<8 where node >= 0 {
            if node < mark, tokens[node].partOfSpeech == .verb { return node }
            node = Int(tokens[node].head)
        }
        return nil
    }

    /// `, severed ties with`, taken for a noun with a participle before it: the noun is the object of the verb.
    private func release(_ verb: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
        let noun = Int(tokens[verb].head)
        guard tokens[verb].relation == .amod, noun > verb else { return }
        tokens[noun].head = Int32(verb)
        tokens[noun].relation = .obj
    }
}
