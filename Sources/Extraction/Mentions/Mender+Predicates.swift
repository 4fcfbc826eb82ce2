internal import DragomanLanguage

/// Arguments that the tree gives the wrong role beside a predicate that it has right.
extension Mender {
    /// Sets right what stands beside predicates.
    func seatArguments(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            reroot(&tokens, sentence)
            seatBeforeCopula(&tokens, sentence)
            seatPronouns(&tokens, sentence)
            hangParticiples(&tokens, sentence)
            seatBeforeTurns(&tokens, sentence)
            seatAround(&tokens, sentence)
            judge(&tokens, sentence)
            relateContent(&tokens, sentence)
            receive(&tokens, sentence)
            name(&tokens, sentence)
            label(&tokens, sentence)
            give(&tokens, sentence)
            part(&tokens, sentence)
            raiseTimes(&tokens, sentence)
        }
    }

    /// `The mission in the country, NAME, likewise thanked X`: a noun that opens the sentence as its root is the subject
    /// of the finite verb that the tree puts beside it.
    private func reroot(_ tokens: inout [Token], _ sentence: Range<Int>) {
        guard let root = sentence.first(where: { tokens[$0].relation == .root }), tokens[root].isNominal,
            !has(root, sentence, tokens, [.cop, .expl])
        else { return }
        guard let verb = sentence.first(where: { tokens[$0].partOfSpeech == .verb && $0 > root }),
            tokens[verb].relation == .parataxis
                || [.acl, .aclRelcl].contains(tokens[verb].relation) && tokens[root].partOfSpeech == .noun
                    && has(verb, sentence, tokens, [.obj])
                    && [",", "likewise", "also"].contains(tokens[verb - 1].lower),
            Int(tokens[verb].head) == root, !tokens[verb].lower.hasSuffix("ing"),
            !has(verb, sentence, tokens, [.nsubj, .nsubjPass, .csubj, .mark, .expl]), root - sentence.lowerBound < 12,
            !(sentence.lowerBound..<verb).contains(where: { [":", ";", "–", "—", "--"].contains(tokens[$0].lower) })
        else { return }
        tokens[verb].head = -1
        tokens[verb].relation = .root
        tokens[root].head = Int32(verb)
        tokens[root].relation = .nsubj
        for place in sentence where Int(tokens[place].head) == root && place < root {
            if [.nsubj, .nsubjPass].contains(tokens[place].relation) { tokens[place].relation = .compound }
        }
        for place in sentence where Int(tokens[place].head) == root && place > root {
            if tokens[place].relation == .vocative { tokens[place].relation = .appos }
            if place > verb { tokens[place].head = Int32(verb) }
        }
    }

    /// `of which both Chad and Mali are members`: a name before the copula is no part of the noun behind it.
    private func seatBeforeCopula(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for copula in sentence where tokens[copula].relation == .cop {
            let noun = Int(tokens[copula].head)
            guard noun > copula, !has(noun, sentence, tokens, [.nsubj, .nsubjPass, .expl]) else { continue }
            guard
                let name = (sentence.lowerBound..<copula).last(where: {
                    Int(tokens[$0].head) == noun
                        && [.compound, .nmodUnmarked, .flat, .amod].contains(tokens[$0].relation)
                        && passage.mentionAt[$0] >= 0
                })
            else { continue }
            tokens[name].relation = .nsubj
        }
    }

    /// `which on Saturday recalled its envoys`: a relative pronoun beside another object is the subject.
    private func seatPronouns(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence
        where tokens[place].relation == .obj && ["which", "who", "that"].contains(tokens[place].lower) {
            let verb = Int(tokens[place].head)
            // `an accord that the group signed`: the clause describes the noun right before.
            if tokens[place].lower == "that", verb > place, tokens[verb].relation == .acl,
                Int(tokens[verb].head) == place - 1, tokens[place - 1].partOfSpeech == .noun
            {
                tokens[verb].relation = .aclRelcl
            }
            guard verb > place, tokens[verb].relation == .aclRelcl,
                !has(verb, sentence, tokens, [.nsubj, .nsubjPass, .csubj, .expl]),
                sentence.contains(where: {
                    $0 > verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .obj
                })
            else { continue }
            tokens[place].relation = .nsubj
        }
    }

    /// `the PKK – listed as a terrorist group by Turkey – has`: a participle between dashes describes the name.
    private func hangParticiples(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for verb in sentence.dropFirst(2)
        where tokens[verb].relation == .parataxis && tokens[verb].lower.hasSuffix("ed")
            && ["–", "—", "--", "-", "("].contains(tokens[verb - 1].lower)
        {
            let name = Int(tokens[verb].head)
            guard name >= sentence.lowerBound, name < verb, passage.mentionAt[name] >= 0,
                verb + 1 < sentence.upperBound,
                ["as", "by", "in", "a", "an"].contains(tokens[verb + 1].lower),
                !has(verb, sentence, tokens, [.nsubj, .nsubjPass, .aux, .auxPass])
            else { continue }
            tokens[verb].relation = .acl
        }
    }

    /// `Israel for its part recognised`: the phrase is no subject, the name before it is.
    private func seatBeforeTurns(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence.dropFirst(3)
        where ["part", "turn"].contains(tokens[place].lower)
            && ["its", "his", "her", "their"].contains(tokens[place - 1].lower)
            && ["for", "in"].contains(tokens[place - 2].lower)
        {
            var name = place - 3
            if tokens[name].lower == "," { name -= 1 }
            guard name >= sentence.lowerBound, let mention = passage.mention(at: name),
                let verb = (place + 1..<sentence.upperBound).first(where: { tokens[$0].partOfSpeech == .verb })
            else { continue }
            let top = mention.tokens.last { tokens[$0].relation != .goeswith } ?? name
            if Int(tokens[place].head) == verb, [.nsubj, .nsubjPass].contains(tokens[place].relation) {
                tokens[place].relation = .obl
            }
            guard verb - place < 4, !has(verb, sentence, tokens, [.nsubj, .nsubjPass, .csubj]),
                !sentence.contains(where: { Int(tokens[$0].head) == top && tokens[$0].relation == .case })
                    || Int(tokens[top].head) < verb && ["which", "whom"].contains(tokens[Int(tokens[top].head)].lower)
            else { continue }
            tokens[top].head = Int32(verb)
            tokens[top].relation = .nsubj
        }
    }

    /// `NAME, it said, had thanked X`: who is named before the words in between is the subject of what is told.
    private func seatAround(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence
        where [.vocative, .dislocated, .obl, .nsubj].contains(tokens[place].relation) && passage.mentionAt[place] >= 0 {
            let saying = Int(tokens[place].head)
            guard saying > place, Mender.sayings.contains(tokens[saying].lemma), saying + 1 < sentence.upperBound,
                tokens[saying + 1].lower == ",",
                let verb = (saying + 1..<sentence.upperBound).first(where: {
                    Int(tokens[$0].head) == saying && [.ccomp, .advcl, .parataxis].contains(tokens[$0].relation)
                        && tokens[$0].partOfSpeech == .verb
                }), !has(verb, sentence, tokens, [.nsubj, .nsubjPass, .csubj, .expl, .mark]),
                (place + 1..<saying).contains(where: {
                    Int(tokens[$0].head) == saying && tokens[$0].relation == .nsubj
                })
            else { continue }
            // Of two subjects the one behind the comma speaks.
            guard
                tokens[place].relation != .obl
                    || !sentence.contains(where: {
                        Int(tokens[$0].head) == place && tokens[$0].relation == .case
                    })
            else { continue }
            tokens[place].head = Int32(verb)
            tokens[place].relation = .nsubj
        }
    }

    /// `hailed NAME for having made the right choice`: whom one judges is the object, though the clause behind takes the
    /// name for its subject.
    private func judge(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for name in sentence where [.nsubj, .nsubjPass].contains(tokens[name].relation) && passage.mentionAt[name] >= 0
        {
            let deed = Int(tokens[name].head)
            guard deed > name, tokens[deed].head >= sentence.lowerBound,
                let mark = (name + 1..<deed).first(where: {
                    Int(tokens[$0].head) == deed && tokens[$0].relation == .mark
                }),
                ["for", "of", "over"].contains(tokens[mark].lower)
            else { continue }
            let verb = Int(tokens[deed].head)
            guard verb < name, Passage.objectControl.contains(tokens[verb].lemma),
                !has(verb, sentence, tokens, [.obj])
            else { continue }
            tokens[name].head = Int32(verb)
            tokens[name].relation = .obj
        }
    }

    private static let sayings: WordSet = [
        "say", "add", "charge", "claim", "insist", "argue", "write", "tell", "state", "warn", "note", "declare",
        "explain", "allege", "maintain", "report",
    ]

    /// `agreed on a ceasefire that A and B had mediated`: a clause with a subject and no object behind a noun that its
    /// verb can have as its object describes the noun.
    private func relateContent(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for that in sentence.dropFirst() where tokens[that].lower == "that" && tokens[that].relation == .mark {
            let verb = Int(tokens[that].head)
            guard verb > that, tokens[verb].partOfSpeech == .verb, tokens[verb].relation == .ccomp,
                Mender.transitive.contains(tokens[verb].lemma), !has(verb, sentence, tokens, [.obj, .ccomp, .xcomp]),
                has(verb, sentence, tokens, [.nsubj]),
                verb + 1 == sentence.upperBound
                    || ![.determiner, .noun, .properNoun].contains(tokens[verb + 1].partOfSpeech)
            else { continue }
            let governor = Int(tokens[verb].head)
            guard governor >= 0, governor < that,
                let noun = (governor + 1..<max(governor + 1, that)).last(where: {
                    Int(tokens[$0].head) == governor && [.obj, .obl].contains(tokens[$0].relation)
                        && tokens[$0].partOfSpeech == .noun
                })
            else { continue }
            tokens[verb].head = Int32(noun)
            tokens[verb].relation = .aclRelcl
            tokens[that].relation = .obj
        }
    }

    private static let transitive: WordSet = [
        "mediate", "broker", "sign", "negotiate", "sponsor", "impose", "lift", "release", "publish", "draft", "propose",
        "facilitate", "host", "conclude", "reach", "violate", "breach", "reject", "denounce", "condemn", "welcome",
    ]

    /// `recognised X and Y, the regions occupied by Z, in 2009`: a time behind the comma that ends an apposition goes
    /// with the verb over it.
    private func raiseTimes(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for range in times where sentence.contains(range.lowerBound) && range.lowerBound > sentence.lowerBound + 2 {
            let time = range.last { !range.contains(Int(tokens[$0].head)) } ?? range.lowerBound
            let participle = Int(tokens[time].head)
            guard [.obl, .oblUnmarked, .nmod].contains(tokens[time].relation), participle >= sentence.lowerBound,
                participle < range.lowerBound, tokens[participle].relation == .acl
            else { continue }
            var comma = range.lowerBound - 1
            if comma > participle, tokens[comma].partOfSpeech == .adposition { comma -= 1 }
            guard tokens[comma].lower == ",", comma > participle else { continue }
            // The apposition opens with a comma too.
            guard let opening = (sentence.lowerBound..<participle).last(where: { tokens[$0].lower == "," }) else {
                continue
            }
            var verb = Int(tokens[participle].head)
            for _ in 0..<8 where verb >= 0 {
                if tokens[verb].partOfSpeech == .verb, tokens[verb].relation != .acl, verb < opening { break }
                verb = Int(tokens[verb].head)
            }
            guard verb >= 0, tokens[verb].partOfSpeech == .verb, verb < opening else { continue }
            tokens[time].head = Int32(verb)
            tokens[time].relation = .obl
        }
    }

    func has(
        _ head: Int, _ sentence: Range<Int>, _ tokens: [Token], _ relations: Set<DependencyRelation>
    ) -> Bool {
        sentence.contains { Int(tokens[$0].head) == head && relations.contains(tokens[$0].relation) }
    }
}
