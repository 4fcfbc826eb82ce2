internal import DragomanLanguage

/// Who acts, whatever the voice, and what a clause hangs on.
extension Passage {
    /// Verbs in any place, however tagged.
    static let unmistakable: WordSet = [
        "accuse", "accuses", "condemn", "condemns", "denounce", "denounces", "urges", "criticise", "criticises",
        "criticize", "criticizes", "accused", "condemned", "voiced", "vowed",
    ]

    static let causing: WordSet = [
        "prompt", "lead", "cause", "force", "allow", "enable", "urge", "ask", "order", "tell", "push", "press",
        "persuade",
        "convince", "invite", "compel", "encourage", "permit", "drive",
    ]

    static let subjectControl: WordSet = [
        "promise", "threaten", "vow", "pledge", "use", "take", "make", "hold", "sign", "do",
    ]

    static let objectControl: WordSet = [
        "accuse", "blame", "urge", "ask", "force", "praise", "criticize", "criticise", "thank", "condemn", "suspect",
        "prevent", "stop", "ban", "bar", "congratulate", "warn", "denounce", "slam", "commend", "charge", "convict",
        "laud", "hail", "applaud", "salute", "rebuke", "castigate", "fault", "prompt", "lead", "honour", "honor",
        "compliment", "scold",
    ]

    /// Verbs whose object did what follows `for`, and penalties on whoever did it.
    static let punishing: WordSet = [
        "sanction", "blacklist", "penalize", "penalise", "punish", "designate", "expel", "arrest", "detain", "jail",
        "indict", "sue", "fine", "reprimand", "suspend", "oust", "dismiss", "sack", "imprison", "deport", "hit",
    ]
    private static let penalties: WordSet = [
        "sanction", "sanctions", "embargo", "ban", "freeze", "penalty", "measure", "restriction", "tariff", "blockade",
    ]

    /// `sanctioned Syria for arming rebels`, `imposed an embargo on Syria for arming rebels`: who armed them.
    func punished(by verb: Int) -> Int? {
        guard !isPassive(verb) else { return nil }
        if Passage.punishing.contains(tokens[verb].lemma) { return child(verb, .obj) }
        guard let penalty = child(verb, .obj),
            ([penalty] + conjuncts(penalty)).contains(where: { Passage.penalties.contains(tokens[$0].lemma) })
        else { return nil }
        for preposition in ["on", "against"] {
            if let culprit = obliques(of: verb, preposition).first { return culprit }
            if let culprit = children(penalty, where: { $0.relation == .nmod }).first(where: {
                self.preposition(of: $0) == preposition
            }) {
                return culprit
            }
        }
        return nil
    }

    /// A clause behind a noun that tells what it holds, which the tree may take for a relative one: `the claim that X did`.
    func isContent(_ verb: Int) -> Bool {
        guard tokens[verb].relation == .aclRelcl, let subject = child(verb, .nsubj, .nsubjPass) else { return false }
        return children(verb).contains {
            tokens[Int($0)].lower == "that" && Int($0) < subject && tokens[Int($0)].relation != .obj
        }
    }

    /// The verb that a noun hangs on directly.
    func clause(of noun: Int) -> Int? {
        let head = Int(tokens[noun].head)
        return head >= 0 && tokens[head].partOfSpeech == .verb ? head : nil
    }

    /// The noun that a relative clause describes, from any verb inside it.
    func antecedent(of verb: Int) -> Int? {
        var place = verb
        for _ in 0..<4 {
            let token = tokens[place]
            guard token.head >= 0 else { return nil }
            if token.relation == .aclRelcl { return Int(token.head) }
            guard [.conj, .xcomp, .ccomp, .advcl].contains(token.relation) else { return nil }
            place = Int(token.head)
        }
        return nil
    }

    /// Who decides, plans or moves, for a noun of that kind: `Russia's decision to`, `the decision by Russia to`, `X has plans to`.
    func owner(of noun: Int, depth: Int) -> Int? {
        if let possessor = child(noun, .nmodPoss) { return possessor }
        for child in children(noun) where tokens[Int(child)].relation == .nmod {
            if ["by", "of", "from"].contains(preposition(of: Int(child))) { return Int(child) }
        }
        if let modifier = children(noun, where: { $0.relation == .amod || $0.relation == .compound }).first(where: {
            mentionAt[$0] >= 0
        }) {
            return modifier
        }
        let token = tokens[noun]
        guard token.head >= 0, [.obj, .obl, .nsubjPass, .xcomp].contains(token.relation) else { return nil }
        let verb = Int(token.head)
        if token.relation == .nsubjPass { return child(verb, .oblAgent) }
        return logicalSubject(of: verb, depth: depth + 1) ?? surfaceSubject(of: verb, depth: depth + 1)
    }

    /// Who acts.
    func logicalSubject(of verb: Int, depth: Int = 0) -> Int? {
        if isPassive(verb) {
            if let agent = child(verb, .oblAgent) { return agent }
            return children(verb).lazy.map { Int($0) }.first {
                tokens[$0].relation == .obl && preposition(of: $0) == "by"
            }
                ?? agentNearby(verb)
        }
        return surfaceSubject(of: verb, depth: depth)
            ?? (depth == 0 ? behindTime(before: verb) ?? neighbour(before: verb) : nil)
    }

    /// `In October peacekeepers of X accused`: the noun that the tree reads as part of the time.
    private func behindTime(before verb: Int) -> Int? {
        let start = sentence(of: verb).lowerBound
        for child in children(verb) where tokens[Int(child)].relation == .obl && child < verb {
            let noun = Int(child)
            guard ["in", "on", "since", "by"].contains(preposition(of: noun)),
                tokens[start].lower == preposition(of: noun),
                noun > start + 1, Passage.times.contains(tokens[start + 1].lower)
            else { continue }
            return noun
        }
        return nil
    }

    static let times: WordSet = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// The `by` phrase of a passive that the tree hangs elsewhere: `was removed from that list by Russia`.
    func agentNearby(_ verb: Int) -> Int? {
        let sentence = sentence(of: verb)
        var place = verb + 1
        while place < sentence.upperBound, place < verb + 14 {
            let token = tokens[place]
            // `was invited to attend the match by Y`: the inviter stands behind what one is invited to.
            let isInvited = tokens[verb].lemma == "invite" && token.relation == .xcomp
            if token.lower == "," || (token.partOfSpeech == .verb && tokens[place].relation != .amod && !isInvited) {
                return nil
            }
            if token.lower == "by", place + 1 < sentence.upperBound {
                let head = Int(token.head)
                if head > place, sentence.contains(head), tokens[head].isNominal { return head }
                return nil
            }
            place += 1
        }
        return nil
    }

    /// A name right before a verb, where the tree shows no subject.
    func neighbour(before verb: Int, behindPreposition: Bool = false) -> Int? {
        let sentence = sentence(of: verb)
        var place = verb - 1
        while place >= sentence.lowerBound {
            let token = tokens[place]
            if token.partOfSpeech == .auxiliary || token.partOfSpeech == .adverb { place -= 1 } else { break }
        }
        // Over the title behind a name.
        if place > sentence.lowerBound, mentionAt[place] < 0, tokens[place].relation == .goeswith,
            sentence.contains(Int(tokens[place].head)), Int(tokens[place].head) < place
        {
            place = Int(tokens[place].head)
        }
        // `three states, Pakistan, Saudi Arabia and the Emirates, recognised`
        if place > sentence.lowerBound, tokens[place].lower == ",", let list = mention(at: place - 1),
            list.actors.count > 2
        {
            place -= 1
        }
        guard place >= sentence.lowerBound, let mention = mention(at: place),
            mention.form == .name || mention.form == .organ || mention.form == .capital
                // `months after the movement captured Kabul`
                || mention.form == .anaphor && behindPreposition && tokens[place].partOfSpeech == .noun
        else { return nil }
        let before = mention.tokens.lowerBound - 1
        if before >= sentence.lowerBound {
            let token = tokens[before]
            let isTime = ["after", "before", "since", "as", "when", "while"].contains(token.lower)
            if token.partOfSpeech == .adposition, !(behindPreposition && isTime) { return nil }
        }
        return place
    }

    /// `ordered the envoy to leave, citing interference`: the verb whose subject cites.
    func orderer(citing verb: Int) -> Int? {
        let head = Int(tokens[verb].head)
        guard tokens[verb].lower.hasSuffix("ing"), verb > 0, tokens[verb - 1].lower == ",", head >= 0,
            tokens[head].relation == .acl, isInfinitive(head), child(verb, .mark) == nil
        else { return nil }
        return governor(of: Int(tokens[head].head))
    }
}
