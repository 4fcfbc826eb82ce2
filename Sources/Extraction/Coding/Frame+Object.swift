internal import DragomanLanguage

/// Who or what is acted on.
extension Passage {
    static let naming: WordSet = ["call", "label", "brand", "term", "name", "dub", "deem", "declare", "consider"]

    /// A name right after a verb, where the tree shows no object.
    func neighbour(after verb: Int) -> Int? {
        let sentence = sentence(of: verb)
        var place = verb + 1
        while place < sentence.upperBound,
            tokens[place].partOfSpeech == .determiner || tokens[place].partOfSpeech == .adverb
        {
            place += 1
        }
        guard place < sentence.upperBound, let mention = mention(at: place), mention.form != .demonym,
            mention.form != .place
        else { return nil }
        let after = mention.tokens.upperBound
        if after < sentence.upperBound,
            ["'s", "’s", "-"].contains(tokens[after].lower) || tokens[after].partOfSpeech == .noun
        {
            return nil
        }
        return mention.tokens.upperBound - 1
    }

    private static let quantities: WordSet = [
        "more", "most", "some", "all", "many", "several", "part", "parts", "none", "much", "half", "number", "majority",
        "dozens", "hundreds", "thousands",
    ]

    /// `withdrew a decade later`: no object.
    static let timeUnits: WordSet = [
        "decade", "year", "month", "week", "day", "hour", "minute", "monday", "tuesday", "wednesday", "thursday",
        "friday",
        "saturday", "sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// `as M23 rebels, backed by Rwanda, advanced`: the name before the comma, wherever the tree hangs the participle.
    private func participleOwner(_ verb: Int) -> Int? {
        guard verb > 1, verb + 1 < tokens.count, tokens[verb - 1].lower == ",", tokens[verb + 1].lower == "by",
            Passage.belongings.contains(tokens[verb].lower), [.advcl, .acl, .conj].contains(tokens[verb].relation),
            let owner = mention(at: verb - 2), [.name, .organ].contains(owner.form)
        else { return nil }
        return verb - 2
    }

    private static let belongings: WordSet = [
        "backed", "supported", "armed", "funded", "financed", "sponsored", "banned", "outlawed", "proscribed",
        "designated", "blacklisted",
    ]

    /// `condemned what it called an attempt by the government`: the attempt.
    private func whatIsCalled(after verb: Int) -> Int? {
        let end = sentence(of: verb).upperBound
        guard verb + 2 < end, tokens[verb + 1].lower == "what",
            let naming = (verb + 2..<min(verb + 7, end)).first(where: {
                Passage.naming.contains(tokens[$0].lemma) || ["described", "saw"].contains(tokens[$0].lower)
            })
        else { return nil }
        return children(naming) { [.obj, .xcomp, .obl].contains($0.relation) }.first {
            $0 > naming && tokens[$0].isNominal
        }
    }

    /// Who or what is acted on.
    func logicalObject(of verb: Int) -> Int? {
        if let owner = participleOwner(verb) { return owner }
        if isPassive(verb) { return surfaceSubject(of: verb) }
        if isMistakenParticiple(verb) { return Int(tokens[verb].head) }
        // `called NAME a dictator`, where the tree takes the name for what somebody is called.
        if Passage.naming.contains(tokens[verb].lemma),
            let named = children(verb).lazy.map({ Int($0) }).first(where: {
                $0 > verb && [.obj, .xcomp, .iobj].contains(tokens[$0].relation)
            }), tokens[named].relation == .xcomp,
            mentionAt[named] >= 0 && tokens[named].partOfSpeech == .properNoun || child(named, .nmodPoss) != nil
        {
            return named
        }
        if let object = perfectObject(of: verb) { return object }
        if let object = whatIsCalled(after: verb) { return object }
        if let object = children(verb).lazy.map({ Int($0) }).first(where: {
            tokens[$0].relation == .obj && !Passage.timeUnits.contains(tokens[$0].lemma)
        }) {
            let lower = tokens[object].lower
            if ["which", "that", "whom", "who"].contains(lower), let antecedent = antecedent(of: verb) {
                return antecedent
            }
            // `bombed what it called hideouts`
            if lower == "what", let clause = child(object, .aclRelcl), clause > object {
                return child(clause, .obj) ?? obliques(of: clause, "as").first ?? object
            }
            // `lifted more of its sanctions`
            if Passage.quantities.contains(lower), object + 1 < tokens.count, tokens[object + 1].lower == "of",
                let part = obliques(of: object, "of").first
            {
                return part
            }
            return object
        }
        let token = tokens[verb]
        // `the group that Russia banned`: a relative clause with a subject of its own and no object.
        if token.relation == .aclRelcl, token.head >= 0, let subject = child(verb, .nsubj),
            !["who", "which", "that"].contains(tokens[subject].lower),
            // `Kenya, whose troops fought against X`, `Doha, where the two met`: nothing of the clause is left out.
            child(subject, .nmodPoss).map({ tokens[$0].lower != "whose" }) ?? true,
            !children(verb).contains(where: { ["where", "when", "why"].contains(tokens[Int($0)].lower) })
        {
            return Int(token.head)
        }
        // `a step that the Kremlin condemned`, where the tree takes the clause for what the step holds.
        if token.relation == .acl, token.head >= 0, child(verb, .nsubj) != nil,
            Story.deeds.contains(tokens[Int(token.head)].lemma), Int(token.head) < verb
        {
            return Int(token.head)
        }
        // `met and praised X`: the last of the verbs has the object of all.
        if token.relation != .conj,
            let next = children(verb).lazy.map({ Int($0) }).first(where: {
                tokens[$0].relation == .conj && tokens[$0].partOfSpeech == .verb && child($0, .nsubj) == nil
            }), next == verb + 2
        {
            return child(next, .obj)
        }
        // `detained at least 59 employees`, `jailed several Colombians`: an oblique without a preposition.
        if let object = children(verb).lazy.map({ Int($0) }).first(where: { noun in
            noun > verb && tokens[noun].relation == .obl && tokens[noun].partOfSpeech != .numeral
                && !Passage.timeUnits.contains(tokens[noun].lemma) && child(noun, .case, .mark) == nil
                && !(verb + 1..<noun).contains {
                    tokens[$0].partOfSpeech == .adposition && tokens[$0 + 1].lower != "least"
                        && tokens[$0 + 1].lower != "most"
                }
        }) {
            return object
        }
        return child(verb, .iobj) ?? neighbour(after: verb)
    }
}
