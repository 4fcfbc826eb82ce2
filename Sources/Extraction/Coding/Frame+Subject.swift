internal import DragomanLanguage

/// The subject that a clause shows, or that its neighbours lend it.
extension Passage {
    /// The subject that the clause shows or that its governor lends; no attention to voice.
    func surfaceSubject(of verb: Int, depth: Int = 0) -> Int? {
        guard depth < 6 else { return nil }
        let token = tokens[verb]
        if var subject = child(verb, .nsubj, .nsubjPass, .nsubjOuter) {
            // `The United States on Tuesday removed`, where the tree takes the day for the subject.
            if Passage.timeUnits.contains(tokens[subject].lemma), mentionAt[subject] < 0,
                let on = children(subject, where: { $0.relation == .case }).first, on < subject,
                on > sentence(of: verb).lowerBound, tokens[on - 1].isNominal
            {
                subject = on - 1
            } else if Passage.timeUnits.contains(tokens[subject].lemma), mentionAt[subject] < 0,
                let first = children(subject, where: { $0.relation == .goeswith }).first, first < subject,
                first > sentence(of: verb).lowerBound, tokens[first - 1].isNominal
            {
                // `The junta earlier this year expelled`
                subject = first - 1
            }
            // `hours after taking the oath, Trump put Cuba`, `one day after Britain had taken`: no time acts.
            if mentionAt[subject] < 0, !["who", "which", "that", "whom"].contains(tokens[subject].lower) {
                let named = children(verb) { [.nsubj, .nsubjPass].contains($0.relation) }.last { mentionAt[$0] >= 0 }
                if let other = named ?? neighbour(before: verb, behindPreposition: true), subject < other {
                    if named != nil || Passage.timeUnits.contains(tokens[subject].lemma)
                        || ["after", "before", "since", "as", "when", "while"].contains(preposition(of: other))
                    {
                        subject = other
                    }
                }
            }
            let lower = tokens[subject].lower
            if ["who", "which", "that", "whom"].contains(lower), let antecedent = antecedent(of: verb) {
                // The name right before the pronoun, where the tree hangs the clause higher.
                if mentionAt[antecedent] < 0, let near = nameBefore(subject) { return near }
                return predicated(antecedent) ?? antecedent
            }
            // `the ban on the Taliban, which had been designated`, where the tree takes the clause for another main one.
            if ["who", "which"].contains(lower), let near = nameBefore(subject), tokens[near].relation != .oblAgent {
                return near
            }
            return subject
        }
        if let object = perfectObject(of: verb), let subject = perfectSubject(of: verb, object, depth: depth) {
            return subject
        }
        if let subject = partedSubject(of: verb) { return subject }
        // `The government, which had expelled diplomats, praised Slovakia`: the main verb, taken for a participle.
        if token.relation == .acl, token.head >= 0, let subject = subjectBeforeRelative(verb) { return subject }
        // `Peru, a close ally of Brazil, granted recognition`
        if token.relation == .acl, token.head >= 0, tokens[Int(token.head)].relation == .appos, verb > 0,
            tokens[verb - 1].lower == ",", child(verb, .obj) != nil, !token.lower.hasSuffix("ing"), !isInfinitive(verb)
        {
            return Int(tokens[Int(token.head)].head)
        }
        // `the decision by Russia to lift the ban`, the infinitive on the verb.
        if verb > 1, tokens[verb - 1].lower == "to", mentionAt[verb - 2] >= 0, tokens[verb - 2].relation == .nmod,
            preposition(of: verb - 2) == "by"
        {
            return verb - 2
        }
        // `decisions by those nations to cut ties`, `the move of Honduras to sever`: whoever the noun names, not the
        // subject of the clause.
        if verb > 3, tokens[verb - 1].lower == "to", let doer = resolver(before: verb - 1) { return doer }
        // `prompted Israel to recall its ambassador`, wherever the tree hangs the infinitive.
        if verb > 1, tokens[verb - 1].lower == "to", mentionAt[verb - 2] >= 0, tokens[verb - 2].relation == .obj,
            tokens[verb - 2].head >= 0, Passage.causing.contains(tokens[Int(tokens[verb - 2].head)].lemma)
        {
            return verb - 2
        }
        // `The Taliban, declared a terrorist group in 2003, was removed`: the participle holds the subject.
        for child in children(verb) where tokens[Int(child)].relation == .advcl && Int(child) < verb {
            if isParticiple(tokens[Int(child)]), let subject = self.child(Int(child), .nsubj, .nsubjPass) {
                return subject
            }
        }
        guard token.head >= 0 else { return nil }
        let head = Int(token.head)
        if let finite = subjectBehindConjunction(of: verb) { return finite }
        if isMistakenParticiple(verb) {
            if tokens[verb - 1].isNominal { return verb - 1 }
            var place = head
            while tokens[place].relation == .conj || tokens[place].isNominal, tokens[place].head >= 0 {
                place = Int(tokens[place].head)
            }
            return tokens[place].partOfSpeech == .verb ? surfaceSubject(of: place, depth: depth + 1) : nil
        }
        if let party = involved(in: verb) { return party }
        switch token.relation {
        case .ccomp where tokens[head].lemma == "have" && isParticiple(token):
            return surfaceSubject(of: head, depth: depth + 1)
        case .aclRelcl:
            // No subject but a gap: the noun is the subject unless it is the object.
            return predicated(head) ?? head
        case .conj:
            if tokens[head].partOfSpeech == .verb || tokens[head].partOfSpeech == .auxiliary || child(head, .cop) != nil
            {
                // `and in July Marco Rubio, the secretary of state, revoked`, where the tree hangs the name elsewhere.
                if !isPassive(verb), let near = neighbour(before: verb), near > head { return near }
                return surfaceSubject(of: head, depth: depth + 1)
            }
            // `Peru, which has stayed neutral, expelled`: the name is the root.
            return mentionAt[head] >= 0 && tokens[head].relation == .root && !isInfinitive(verb) ? head : nil
        case .xcomp:
            // `urged X to`, `accused X of`: the object acts; `wants to`: the subject.
            if let object = child(head, .obj, .iobj), !Passage.subjectControl.contains(tokens[head].lemma),
                !tokens[object].lower.hasSuffix("self"), !Passage.timeUnits.contains(tokens[object].lemma)
            {
                return object
            }
            if isPassive(head) { return surfaceSubject(of: head, depth: depth + 1) }
            return surfaceSubject(of: head, depth: depth + 1)
        // `urged X to do more, accusing X of`: behind a comma the one who urged acts.
        case .advcl
        where token.lower.hasSuffix("ing") && verb > 0 && tokens[verb - 1].lower == ","
            && tokens[head].relation == .xcomp && child(verb, .mark) == nil:
            return surfaceSubject(of: Int(tokens[head].head), depth: depth + 1)
        case .advcl where orderer(citing: verb) != nil:
            return orderer(citing: verb).flatMap { surfaceSubject(of: $0, depth: depth + 1) }
        case .advcl where actingWith(verb) != nil:
            return actingWith(verb)
        case .advcl:
            if let object = child(head, .obj), Passage.objectControl.contains(tokens[head].lemma) {
                let mark = children(verb).map { tokens[Int($0)].lower }
                if mark.contains("of") || mark.contains("for") || mark.contains("to") || mark.contains("from") {
                    return object
                }
            }
            if preposition(of: verb) == "for", token.lower.hasSuffix("ing"), let culprit = punished(by: head) {
                return culprit
            }
            return surfaceSubject(of: head, depth: depth + 1)
        case .ccomp, .parataxis:
            // `Peru, which has stayed neutral, invaded Ukraine`
            if token.relation == .parataxis, let owner = subjectBeforeRelative(verb) { return owner }
            // `The group, Rubio said, is still holding`: the first of the two names before `said`.
            if token.relation == .ccomp, verb > head, child(verb, .mark) == nil {
                let names = children(head) { $0.relation == .nsubj }
                if names.count == 2, names[1] < head,
                    tokens[names[1] - 1].lower == ","
                        || mention(at: names[1]).map({
                            $0.tokens.lowerBound > 0 && tokens[$0.tokens.lowerBound - 1].lower == ","
                        }) == true
                {
                    return names[0]
                }
            }
            // `said, accusing China`
            return token.lower.hasSuffix("ing") && child(verb, .mark, .aux) == nil
                ? surfaceSubject(of: head, depth: depth + 1) : nil
        case .acl:
            // `the release of prisoners by rebels fighting Y`: the name right before acts.
            if verb > 0, token.lower.hasSuffix("ing"), head < verb - 1, let near = mention(at: verb - 1),
                near.form != .place, near.form != .demonym, preposition(of: verb - 1) == "by"
            {
                return verb - 1
            }
            // `X was accused by experts of arming Y`: X arms.
            if !isInfinitive(verb), token.lower.hasSuffix("ing"),
                [.oblAgent, .obl, .obj].contains(tokens[head].relation), isPassive(Int(tokens[head].head)),
                preposition(of: verb) == "of", Passage.objectControl.contains(tokens[Int(tokens[head].head)].lemma)
            {
                return surfaceSubject(of: Int(tokens[head].head), depth: depth + 1)
            }
            // `accused X of arming Y`: X arms, though the tree hangs the clause on him.
            if !isInfinitive(verb), mentionAt[head] >= 0, token.lower.hasSuffix("ing") { return head }

            // `is the only state to recognise X`
            if isInfinitive(verb), child(head, .cop) != nil, let subject = child(head, .nsubj) { return subject }
            if isInfinitive(verb), let subject = predicated(head) { return subject }
            if isInfinitive(verb) || preposition(of: verb) == "of" || preposition(of: verb) == "for"
                || preposition(of: verb) == "on"
            {
                return owner(of: head, depth: depth + 1)
            }
            return head
        default:
            return nil
        }
    }

    /// The last token of `by X`, `of X` behind a noun of resolve, right before a place.
    private func resolver(before place: Int) -> Int? {
        let doer = place - 1
        guard [.nmod, .obl].contains(tokens[doer].relation), ["by", "of"].contains(preposition(of: doer)) else {
            return nil
        }
        guard
            let word = (max(sentence(of: place).lowerBound, place - 7)..<doer).last(where: {
                ["by", "of"].contains(tokens[$0].lower)
            }), word > 0, Passage.resolves.contains(tokens[word - 1].lemma)
        else { return nil }
        return doer
    }

    private static let resolves: Set<String> = [
        "decision", "move", "vote", "vow", "pledge", "promise", "refusal", "plan", "offer",
        "failure", "readiness", "willingness", "intention",
    ]

    /// `after Macron had endorsed the plan`, where the tree gives the clause no subject: the name before the auxiliary,
    /// or between a conjunction and the verb.
    private func subjectBehindConjunction(of verb: Int) -> Int? {
        guard [.acl, .obl, .nmod, .advcl].contains(tokens[verb].relation), !tokens[verb].lower.hasSuffix("ing"),
            !isInfinitive(verb)
        else { return nil }
        let start = sentence(of: verb).lowerBound
        var last = verb - 1
        var hasAuxiliary = false
        while last > start, tokens[last].partOfSpeech == .auxiliary || tokens[last].partOfSpeech == .adverb {
            if ["had", "has", "have", "would", "will"].contains(tokens[last].lower) { hasAuxiliary = true }
            last -= 1
        }
        guard last > start, let mention = mention(at: last), [.name, .organ, .capital].contains(mention.form) else {
            return nil
        }
        var before = mention.tokens.lowerBound - 1
        while before > start, tokens[before].partOfSpeech == .determiner { before -= 1 }
        let isConjoined =
            before >= start
            && ["after", "before", "since", "because", "while", "when", "until"].contains(tokens[before].lower)
        return isConjoined || hasAuxiliary && tokens[verb].partOfSpeech == .verb ? last : nil
    }

    /// `with Lavrov using the occasion`: the name between `with` and a form in -ing acts.
    private func actingWith(_ verb: Int) -> Int? {
        guard verb > 2, tokens[verb].lower.hasSuffix("ing") else { return nil }
        // `with the two sides later agreeing`
        let last = tokens[verb - 1].partOfSpeech == .adverb ? verb - 2 : verb - 1
        guard mentionAt[last] >= 0 else { return nil }
        var start = last
        while start > 0, tokens[start - 1].relation == .goeswith { start -= 1 }
        while start > 0, mentionAt[start - 1] == mentionAt[last] { start -= 1 }
        while start > 0, tokens[start - 1].partOfSpeech == .determiner { start -= 1 }
        return start > 0 && tokens[start - 1].lower == "with" ? last : nil
    }

    /// The name that ends right before a token, a comma between them or none.
    func nameBefore(_ place: Int) -> Int? {
        let start = sentence(of: place).lowerBound
        var before = place - 1
        if before > start, tokens[before].lower == "," { before -= 1 }
        guard before >= start, let mention = mention(at: before), mention.form != .place, mention.form != .demonym
        else { return nil }
        return before
    }

    /// The subject of a clause behind `after`, `as` or `since` that the tree takes for their noun: `came after Canada
    /// imposed sanctions`, `as American troops withdrew`.
    func partedSubject(of verb: Int) -> Int? {
        let token = tokens[verb]
        guard verb > 1, token.head >= 0, [.xcomp, .acl, .ccomp, .advcl].contains(token.relation),
            !token.lower.hasSuffix("ing"), child(verb, .mark, .nsubj, .nsubjPass) == nil, !isInfinitive(verb)
        else { return nil }
        let marks = ["as", "after", "before", "since", "while", "when", "because"]
        let isFinite = isParticiple(token) || Coder.irregular[token.lower] != nil || child(verb, .aux, .auxPass) != nil
        guard isFinite else { return nil }
        if tokens[verb - 1].isNominal, marks.contains(preposition(of: verb - 1)) { return verb - 1 }
        guard token.relation == .advcl else { return nil }
        return children(Int(token.head)) { [.obl, .nmod].contains($0.relation) }.last { noun in
            noun < verb && verb - noun < 10 && marks.contains(preposition(of: noun))
                && !(noun..<verb).contains { tokens[$0].lower == "," && tokens[$0].relation != .goeswith }
        }
    }

    /// What stands before the comma and the relative clause that end right before a verb with an object.
    private func subjectBeforeRelative(_ verb: Int) -> Int? {
        child(verb, .obj) == nil ? nil : relativeOwner(verb)
    }

    func relativeOwner(_ verb: Int) -> Int? {
        let start = sentence(of: verb).lowerBound
        guard verb > start + 3, tokens[verb - 1].lower == ",", !tokens[verb].lower.hasSuffix("ing") else { return nil }
        var place = verb - 2
        while place > start + 1 {
            if ["which", "who", "whose"].contains(tokens[place].lower) {
                return tokens[place - 1].lower == "," && tokens[place - 2].isNominal ? place - 2 : nil
            }
            if tokens[place].lower == ";" { return nil }
            place -= 1
        }
        return nil
    }
}
