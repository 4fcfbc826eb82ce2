internal import DragomanLanguage

/// What opens a clause or stands right behind its verb: `it`, a name behind `after`, a particle.
extension Mender {
    /// Gives clauses the subjects and particles that the tree takes for something else.
    func open(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            seatExpletives(&tokens, sentence)
            seatCompounds(&tokens, sentence)
            seatBeforePredicates(&tokens, sentence)
            attachParticles(&tokens, sentence)
            seatPredicate(&tokens, sentence)
            seatBehindParticiple(&tokens, sentence)
            seatBesideFirsts(&tokens, sentence)
            seatPerfect(&tokens, sentence)
            seatBehindPart(&tokens, sentence)
            seatCleft(&tokens, sentence)
            relateObjects(&tokens, sentence)
            seatBehindConjunctions(&tokens, sentence)
            announce(&tokens, sentence)
        }
    }

    /// `It became a member`, `It called on NAME to act`: where no clause follows that the pronoun could announce, it is
    /// the subject.
    private func seatExpletives(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence where tokens[place].relation == .expl && tokens[place].lower == "it" {
            let verb = Int(tokens[place].head)
            guard verb > place, tokens[verb].partOfSpeech == .verb, !Mender.impersonal.contains(tokens[verb].lemma),
                !has(verb, sentence, tokens, [.nsubj, .nsubjPass, .csubj, .ccomp, .auxPass]),
                // `it took months to`
                !["take", "cost", "require", "need", "make"].contains(tokens[verb].lemma)
                    || !has(verb, sentence, tokens, [.xcomp, .advcl, .acl])
            else { continue }
            tokens[place].relation = .nsubj
        }
    }

    /// `as NATO forces withdrew`: a noun is no part of the verb behind it but its subject.
    private func seatCompounds(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for noun in sentence where tokens[noun].isNominal {
            let isMarked =
                tokens[noun].relation == .obl
                && sentence.contains {
                    $0 < noun && Int(tokens[$0].head) == noun && tokens[$0].relation == .case
                        && tokens[$0].lower == "as"
                }
            guard isMarked || [.compound, .nmodUnmarked].contains(tokens[noun].relation) else { continue }
            let verb = Int(tokens[noun].head)
            guard verb > noun, verb - noun < 4, tokens[verb].partOfSpeech == .verb,
                !tokens[verb].lower.hasSuffix("ing"),
                [.conj, .advcl, .ccomp, .parataxis, .root].contains(tokens[verb].relation),
                !sentence.contains(where: {
                    $0 < verb && Int(tokens[$0].head) == verb
                        && [.nsubj, .nsubjPass, .csubj, .expl].contains(tokens[$0].relation)
                }),
                !times.contains(where: { $0.contains(noun) })
            else { continue }
            tokens[noun].relation = has(verb, sentence, tokens, [.auxPass]) ? .nsubjPass : .nsubj
            for mark in sentence where Int(tokens[mark].head) == noun || Int(tokens[mark].head) == verb {
                guard mark < noun, tokens[mark].relation == .case,
                    ["as", "after", "since", "before", "until", "while"].contains(tokens[mark].lower)
                else { continue }
                tokens[mark].head = Int32(verb)
                tokens[mark].relation = .mark
                if tokens[verb].relation == .conj { tokens[verb].relation = .advcl }
            }
        }
    }

    private static let impersonal: WordSet = [
        "seem", "appear", "emerge", "transpire", "happen", "turn", "rain", "snow", "follow", "remain", "suffice",
        "matter", "be",
    ]

    /// `a day after Russia was in talks with X`, `late that year and Finland was admitted`: a name between a conjunction
    /// and a form of `be` or `have` is the subject of the predicate behind it.
    private func seatBeforePredicates(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for form in sentence.dropFirst(2) where [.cop, .aux, .auxPass].contains(tokens[form].relation) {
            let predicate = Int(tokens[form].head)
            guard predicate > form, ["be", "have"].contains(tokens[form].lemma),
                !has(predicate, sentence, tokens, [.nsubj, .nsubjPass, .csubj, .expl]),
                let mention = passage.mention(at: form - 1), [.name, .capital, .organ, .office].contains(mention.form)
            else { continue }
            let name = mention.tokens.last { tokens[$0].relation != .goeswith } ?? form - 1
            let above = Int(tokens[name].head)
            var opening = mention.tokens.lowerBound - 1
            while opening > sentence.lowerBound, tokens[opening].partOfSpeech == .determiner { opening -= 1 }
            guard above >= sentence.lowerBound, opening > sentence.lowerBound else { continue }
            let isSubordinate =
                ["after", "since", "before", "until"].contains(tokens[opening].lower)
                && tokens[name].relation == .obl && Int(tokens[opening].head) == name
            let isJoined =
                ["and", "but"].contains(tokens[opening].lower) && tokens[name].relation == .conj
                && times.contains { $0.contains(above) }
            guard isSubordinate || isJoined else { continue }
            let verb = isJoined ? Int(tokens[above].head) : above
            guard verb >= sentence.lowerBound, verb < form else { continue }
            tokens[name].head = Int32(predicate)
            tokens[name].relation = tokens[form].relation == .auxPass ? .nsubjPass : .nsubj
            tokens[opening].head = Int32(predicate)
            tokens[opening].relation = isJoined ? .cc : .mark
            tokens[predicate].head = Int32(verb)
            tokens[predicate].relation = isJoined ? .conj : .advcl
        }
    }

    private static let particles: WordSet = ["back", "out", "off", "away", "up", "over", "home", "aside"]

    /// `sent back Afghan refugees`: a particle right behind a verb is the verb's.
    private func attachParticles(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence.dropFirst()
        where Mender.particles.contains(tokens[place].lower) && tokens[place].relation == .advmod
            && Int(tokens[place].head) > place && tokens[place - 1].partOfSpeech == .verb
        {
            tokens[place].head = Int32(place - 1)
            tokens[place].relation = .compoundPrt
        }
    }

    /// `were “certainly our allies”`: the noun is the predicate, not the adverb before it.
    private func seatPredicate(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for copula in sentence where tokens[copula].relation == .cop {
            let adverb = Int(tokens[copula].head)
            guard adverb > copula, tokens[adverb].partOfSpeech == .adverb,
                let noun = (adverb + 1..<min(sentence.upperBound, adverb + 6)).first(where: {
                    Int(tokens[$0].head) == adverb && [.obj, .obl, .nsubj].contains(tokens[$0].relation)
                        && tokens[$0].isNominal
                }),
                !sentence.contains(where: { Int(tokens[$0].head) == noun && tokens[$0].relation == .case })
            else { continue }
            tokens[noun].head = tokens[adverb].head
            tokens[noun].relation = tokens[adverb].relation == .advmod ? .ccomp : tokens[adverb].relation
            for place in sentence where Int(tokens[place].head) == adverb { tokens[place].head = Int32(noun) }
            tokens[adverb].head = Int32(noun)
            tokens[adverb].relation = .advmod
        }
    }

    /// `Somalia, which Kenya accuses of`: of two subjects the pronoun is the object.
    private func relateObjects(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for pronoun in sentence
        where ["which", "whom", "who"].contains(tokens[pronoun].lower) && tokens[pronoun].relation == .nsubj {
            let verb = Int(tokens[pronoun].head)
            guard verb > pronoun, tokens[verb].relation == .aclRelcl,
                let own = sentence.first(where: {
                    $0 > pronoun && $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .nsubj
                }), passage.mentionAt[own] >= 0 || tokens[own].partOfSpeech == .pronoun
            else { continue }
            tokens[pronoun].relation = .obj
            // What a preposition introduces behind the verb is no object.
            for noun in sentence where Int(tokens[noun].head) == verb && tokens[noun].relation == .obj && noun > verb {
                if has(noun, sentence, tokens, [.case]) { tokens[noun].relation = .obl }
            }
        }
    }

    /// `a week after sanctions on X were lifted`: the noun behind the conjunction is the subject of the verb that lacks one,
    /// and what stands between them describes the noun.
    private func seatBehindConjunctions(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for conjunction in sentence
        where ["after", "since", "before", "until"].contains(tokens[conjunction].lower)
            && tokens[conjunction].relation == .case
        {
            let noun = Int(tokens[conjunction].head)
            guard noun > conjunction, tokens[noun].partOfSpeech == .noun, tokens[noun].head >= sentence.lowerBound,
                [.obl, .nmod].contains(tokens[noun].relation),
                let form = (noun + 1..<sentence.upperBound).first(where: {
                    tokens[$0].relation != .goeswith
                        && [.auxiliary, .verb, .punctuation, .coordinator].contains(tokens[$0].partOfSpeech)
                }), tokens[form].partOfSpeech == .auxiliary, tokens[form].head > Int32(form) - 1
            else { continue }
            let verb = Int(tokens[form].head)
            guard verb > form, [.conj, .parataxis, .advcl].contains(tokens[verb].relation),
                !has(verb, sentence, tokens, [.csubj, .expl, .mark, .cc]),
                // A subject before the conjunction is that of another verb.
                !sentence.contains(where: {
                    $0 > conjunction && Int(tokens[$0].head) == verb
                        && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                })
            else { continue }
            var above = Int(tokens[noun].head)
            if tokens[noun].relation == .nmod, let governor = verbAbove(noun, before: conjunction, tokens) {
                above = governor
            }
            guard above < conjunction, above != verb else { continue }
            for place in sentence
            where place < noun && Int(tokens[place].head) == verb
                && [.nsubj, .nsubjPass].contains(tokens[place].relation)
            {
                tokens[place].head = Int32(above)
                tokens[place].relation = .nsubj
            }
            for place in noun + 1..<form where Int(tokens[place].head) < noun && tokens[place].relation == .obl {
                tokens[place].head = Int32(noun)
                tokens[place].relation = .nmod
            }
            subordinate(verb, to: above, subject: noun, mark: conjunction, sentence, &tokens)
        }
    }

    /// `said that Kenya has lifted sanctions`: the word that opens what is told is no object of it.
    private func announce(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for that in sentence.dropFirst() where tokens[that].lower == "that" && tokens[that].relation == .obj {
            let verb = Int(tokens[that].head)
            guard verb > that, tokens[verb].relation == .ccomp, Int(tokens[verb].head) < that,
                sentence.contains(where: {
                    $0 > verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .obj
                })
            else { continue }
            tokens[that].relation = .mark
        }
    }
}
