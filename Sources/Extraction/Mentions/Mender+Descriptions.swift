internal import DragomanLanguage

/// Names whose description, set off by commas, the tree takes for their clause.
extension Mender {
    /// `Hezbollah, designated a terrorist group by Canada, controls the north`, `Syria, placed on a list in 2012, was
    /// removed in 2024`: the name is the subject of the finite verb behind the second comma, the participle describes it.
    func seatBehindParticiple(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for participle in sentence.dropFirst(2) where isPerfect(tokens[participle]) {
            let comma = tokens[participle - 1].partOfSpeech == .adverb ? participle - 2 : participle - 1
            guard comma > sentence.lowerBound, tokens[comma].lower == ",", passage.mentionAt[comma - 1] >= 0,
                let name = sentence.first(where: {
                    Int(tokens[$0].head) == participle && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                }), name == comma - 1, !has(participle, sentence, tokens, [.aux, .auxPass, .cop]),
                let verb = predicate(of: participle, tokens, sentence),
                !has(verb, sentence, tokens, [.nsubj, .nsubjPass, .csubj, .expl, .cc]),
                !tokens[verb].lower.hasSuffix("ing")
            else { continue }
            if Int(tokens[verb].head) == participle {
                tokens[verb].head = tokens[participle].head
                tokens[verb].relation = tokens[participle].relation
            }
            tokens[name].head = Int32(verb)
            tokens[name].relation = has(verb, sentence, tokens, [.auxPass]) ? .nsubjPass : .nsubj
            tokens[participle].head = Int32(name)
            tokens[participle].relation = .acl
        }
    }

    /// The verb behind a participle and a comma that hangs on it, or that it hangs on.
    private func predicate(of participle: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Int? {
        let above = Int(tokens[participle].head)
        if above > participle, tokens[participle].relation == .advcl, tokens[above].partOfSpeech == .verb,
            (participle + 1..<above).contains(where: { tokens[$0].lower == "," })
        {
            return above
        }
        return (participle + 1..<sentence.upperBound).first(where: {
            Int(tokens[$0].head) == participle && [.conj, .parataxis].contains(tokens[$0].relation)
                && tokens[$0].partOfSpeech == .verb && tokens[$0 - 1].lower == ","
        })
    }

    private func isPerfect(_ token: Token) -> Bool {
        token.partOfSpeech == .verb
            && (token.lower.hasSuffix("ed")
                || [
                    "led", "held", "known", "seen", "put", "set", "brought", "driven", "overthrown", "given", "taken",
                    "cut", "torn", "split", "made", "hit", "born", "built", "fought", "signed", "struck",
                ].contains(token.lower))
    }

    /// `Egypt, the first Arab country to make peace with Israel, was suspended`: the noun stands beside the name, and the
    /// infinitive tells which it is.
    func seatBesideFirsts(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for verb in sentence where tokens[verb].relation == .appos && tokens[verb].partOfSpeech == .verb {
            let name = Int(tokens[verb].head)
            guard name >= sentence.lowerBound, name < verb,
                let noun = (name + 1..<verb).first(where: {
                    Int(tokens[$0].head) == verb && tokens[$0].relation == .nsubj && tokens[$0].partOfSpeech == .noun
                }), tokens[noun + 1].lower == "to", Int(tokens[noun + 1].head) == verb,
                (name + 1..<noun).contains(where: { ["first", "only", "last", "second"].contains(tokens[$0].lower) })
            else { continue }
            tokens[noun].head = Int32(name)
            tokens[noun].relation = .appos
            tokens[verb].head = Int32(noun)
            tokens[verb].relation = .acl
        }
    }

    /// `Chile – the first of 50 countries to recognise it – sent an envoy`: the infinitive tells which countries are meant.
    func seatBehindPart(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for verb in sentence.dropFirst(3) where tokens[verb].relation == .advcl && tokens[verb - 1].lower == "to" {
            let part = Int(tokens[verb].head)
            guard part >= sentence.lowerBound, part < verb,
                ["first", "last", "one", "latest"].contains(tokens[part].lower),
                tokens[verb - 2].partOfSpeech == .noun, Int(tokens[verb - 2].head) == part
            else { continue }
            tokens[verb].head = Int32(verb - 2)
            tokens[verb].relation = .acl
        }
    }

    /// `The first country to break ties with Taiwan was Costa Rica`: the name behind the copula is the subject, though the
    /// tree joins it to the name before.
    func seatCleft(_ tokens: inout [Token], _ sentence: Range<Int>) {
        guard let root = sentence.first(where: { tokens[$0].relation == .root }), tokens[root].partOfSpeech == .noun,
            (sentence.lowerBound..<root).contains(where: {
                ["first", "last", "only", "latest", "second"].contains(tokens[$0].lower) && Int(tokens[$0].head) == root
            }), root + 1 < sentence.upperBound, ["to", "that"].contains(tokens[root + 1].lower),
            !has(root, sentence, tokens, [.cop, .nsubj]),
            let copula = (root + 2..<sentence.upperBound).first(where: {
                tokens[$0].relation == .cop && ["was", "is", "were"].contains(tokens[$0].lower)
            }), copula + 1 < sentence.upperBound, let mention = passage.mention(at: copula + 1), mention.form == .name
        else { return }
        let name = Int(tokens[copula].head)
        guard mention.tokens.contains(name), (root + 1..<copula).contains(Int(tokens[name].head)) else { return }
        tokens[name].head = Int32(root)
        tokens[name].relation = .nsubj
        tokens[copula].head = Int32(root)
        for place in name + 1..<sentence.upperBound
        where Int(tokens[place].head) == name && tokens[place].relation == .nmod {
            tokens[place].head = Int32(root)
            tokens[place].relation = .obl
        }
    }

    /// `Having cut ties with Taiwan, Panama established`: the form behind `having` is a verb and the noun its object.
    func seatPerfect(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for having in sentence.dropLast(3) where tokens[having].lower == "having" && tokens[having].relation == .aux {
            let verb = Int(tokens[having].head)
            guard verb > having, verb - having < 3, tokens[verb].relation == .amod else { continue }
            let noun = Int(tokens[verb].head)
            guard noun > verb, [.obl, .oblUnmarked].contains(tokens[noun].relation),
                !has(noun, sentence, tokens, [.case]), tokens[noun].head >= 0
            else { continue }
            tokens[verb].head = tokens[noun].head
            tokens[verb].relation = .advcl
            tokens[verb].partOfSpeech = .verb
            tokens[noun].head = Int32(verb)
            tokens[noun].relation = .obj
        }
    }
}
