internal import Dragoman
internal import DragomanLanguage

/// What the word that governs a deed makes of it: `plans to`, `refused to`, `denied`.
extension StatusReader {
    /// Verbs whose object says what they mean: `made a decision to`.
    private static let light: WordSet = [
        "have", "make", "take", "announce", "reach", "give", "see", "express", "issue", "declare",
    ]

    /// What a governing word makes of the deed.
    func govern(_ head: Int, _ node: Int, _ judgement: inout Judgement) {
        let token = passage.tokens[head]
        if passage.tokens[node].relation == .advcl {
            let mark = passage.preposition(of: node)
            if mark == "if" || mark == "unless" || mark == "until" { raise(.possible, &judgement, node) }
        }
        let kind: String
        switch token.partOfSpeech {
        case .verb, .auxiliary: kind = "v"
        case .noun, .properNoun: kind = "n"
        case .adjective, .adverb: kind = "a"
        default: return
        }
        if governsByPhrase(head, node, kind, &judgement) { return }
        guard let effect = words.effects[kind + token.lemma] ?? words.effects[kind + token.lower] else { return }
        if !isExempt(effect, head, node) { weigh(effect, kind, head, node, &judgement) }
    }

    /// Words that say it together with what stands beside them: `is to`, `is about to`, `made a decision to`.
    /// - Returns: whether they do.
    private func governsByPhrase(_ head: Int, _ node: Int, _ kind: String, _ judgement: inout Judgement) -> Bool {
        let token = passage.tokens[head]
        // `is to visit`
        if token.lemma == "be", passage.tokens[node].relation == .xcomp || passage.tokens[node].relation == .ccomp,
            passage.isInfinitive(node)
        {
            raise(.planned, &judgement, head)
            return true
        }
        // `is going to`, `is about to`
        if token.lower == "going" || token.lower == "about", passage.isInfinitive(node) {
            raise(.planned, &judgement, head)
            return true
        }
        // `made a decision to`, `had no plans to`, where the tree hangs the infinitive on the verb.
        if kind == "v", StatusReader.light.contains(token.lemma),
            [.xcomp, .advcl, .ccomp].contains(passage.tokens[node].relation), passage.isInfinitive(node),
            let object = passage.child(head, .obj), object < node,
            words.effects["n" + passage.tokens[object].lemma] != nil
        {
            govern(object, node, &judgement)
            apply(local: object, to: &judgement, isTrigger: false)
            return true
        }
        // `sanctioned Syria for arming rebels`: the charge, which the text does not make its own.
        if kind == "v", passage.tokens[node].lower.hasSuffix("ing"), passage.preposition(of: node) == "for",
            passage.punished(by: head) != nil
        {
            raise(.alleged, &judgement, head)
            return true
        }
        // `spoke for removing it from the list`
        if kind == "v", ["speak", "argue", "plead", "campaign"].contains(token.lemma),
            passage.preposition(of: node) == "for"
        {
            judgement.isDropped = true
            judgement.reason = head
            return true
        }
        return false
    }

    /// Whether a deed stands though a word above it denies or rejects something.
    private func isExempt(_ effect: StatusWords.Effect, _ head: Int, _ node: Int) -> Bool {
        let token = passage.tokens[head]
        // `are considered to be his main supporters`
        if ["consider", "know", "regard"].contains(token.lemma), passage.isPassive(head),
            passage.child(node, .cop) != nil
        {
            return true
        }
        // `ruled that it be removed`; only `ruled out` denies.
        if token.lemma == "rule" {
            return !passage.tokens[head..<min(head + 3, passage.tokens.count)].contains { $0.lower == "out" }
        }
        // `the failure of the talks between`: they were held.
        if effect == .negated, ["failure", "suspension", "termination"].contains(token.lemma), !isClause(node),
            ["talk", "talks", "negotiation", "dialogue", "discussion", "meeting", "summit", "mediation"].contains(
                passage.tokens[node].lemma)
        {
            return true
        }
        // `fell out with Qatar over its backing of X`; only `fell short`, `fell through` and the like deny.
        if token.lemma == "fall" {
            return passage.tokens[head..<min(head + 3, passage.tokens.count)].contains { $0.lower == "out" }
        }
        // `US accusations were rejected`, `denies the charges against it`: they were made.
        if effect == .negated || effect == .denied, !isClause(node),
            [.obj, .nsubjPass].contains(passage.tokens[node].relation),
            ["accusation", "allegation", "charge", "criticism", "threat", "appeal", "warning"].contains(
                passage.tokens[node].lemma),
            ["reject", "dismiss", "deny", "oppose", "refute"].contains(token.lemma)
        {
            return true
        }
        // `met to discuss the attacks by Russia`: they were made.
        if effect == .possible, ["discuss", "study", "examine", "debate", "ponder"].contains(token.lemma),
            !isClause(node),
            Story.blows.contains(passage.tokens[node].lemma)
        {
            return true
        }
        // `rejected the agreement between`: there is one.
        if effect == .negated, ["reject", "oppose"].contains(token.lemma),
            [.obj, .nsubjPass].contains(passage.tokens[node].relation),
            passage.children(node).contains(where: { passage.tokens[Int($0)].lower == "the" })
        {
            return true
        }
        return false
    }

    /// Whether what is governed is a clause, not a noun.
    private func isClause(_ node: Int) -> Bool {
        [.xcomp, .ccomp, .advcl, .acl, .csubj].contains(passage.tokens[node].relation)
    }

    /// What a word of that effect makes of a deed that it does govern.
    private func weigh(
        _ effect: StatusWords.Effect, _ kind: String, _ head: Int, _ node: Int, _ judgement: inout Judgement
    ) {
        let token = passage.tokens[head]
        let isClause = isClause(node)
        switch effect {
        case .planned: raise(.planned, &judgement, head)
        case .decided:
            if isClause, hasLaterStep(head) { raise(.planned, &judgement, head) }
        case .possible: raise(.possible, &judgement, head)
        case .negated:
            // `stopped short of recognising` negates once.
            let isShort = judgement.reason.map { passage.tokens[$0].lower == "short" } ?? false
            if judgement.status == .negated, !isShort {
                judgement.status = .possible
            } else {
                judgement.status = .negated
            }
            judgement.reason = head
        case .alleged, .denied:
            if judgement.status == .actual {
                let teller = passage.logicalSubject(of: head)
                if effect == .alleged { judgement.claimant = teller } else { judgement.denier = teller }
                judgement.status = .alleged
                judgement.reason = head
            }
        case .said:
            // `called on them to release ten men, he said`: what is asked, wherever the tree hangs it.
            if passage.tokens[node].relation == .xcomp, passage.isInfinitive(node), !passage.isPassive(head),
                node < head
            {
                judgement.isDropped = true
                judgement.reason = head
                return
            }
            if kind == "v", isClause || passage.tokens[node].relation == .parataxis {
                judgement.speaker = judgement.speaker ?? passage.surfaceSubject(of: head)
                if token.lemma == "warn" { raise(.possible, &judgement, head) }
            }
        case .wanted:
            // `was asked whether`, `called for`: no deed; but `called off` and `called X an ally` are none of these.
            if isClause || token.partOfSpeech != .verb || passage.tokens[node].relation == .obl
                || ["demand", "urge", "request", "need", "require", "encourage", "advocate"].contains(token.lemma)
            {
                judgement.isDropped = true
                judgement.reason = head
            }
        }
    }

    /// A decision is not yet the deed when its sentence names what is still to come.
    private func hasLaterStep(_ place: Int) -> Bool {
        let sentence = passage.sentence(of: place)
        return sentence.contains { index in
            let token = passage.tokens[index]
            return ["will", "principal", "principle", "soon", "finalizing", "finalising", "next"].contains(token.lower)
        }
    }

    /// `The designation would bring limits`: a deed that is thought of, not told.
    func isImagined(_ verb: Int) -> Bool {
        passage.children(verb).contains { passage.tokens[Int($0)].lower == "would" }
            && StatusReader.bringing.contains(passage.tokens[verb].lemma)
    }

    private static let bringing: WordSet = [
        "imply", "mean", "bring", "allow", "make", "require", "entail", "trigger", "put", "give", "help", "open",
        "enable", "be", "place", "impose", "restrict", "force",
    ]
}
