internal import Dragoman
internal import DragomanLanguage

/// How sure the text is of a deed, told by negation, modals and the words that govern it.
struct StatusReader {
    let words: StatusWords
    let passage: Passage

    struct Judgement {
        var status: Status = .actual
        /// The tokens of those who tell it, and of those who deny it.
        var claimant: Int?
        var denier: Int?
        /// Wanted of somebody, or asked about: no deed to code.
        var isDropped = false
        /// The word that decided, for the explanation.
        var reason: Int?
        /// The one who says it, where a verb of saying governs it.
        var speaker: Int?
    }

    private static let futures: WordSet = ["will", "'ll", "’ll", "shall", "wo", "would", "'d"]
    private static let possibles: WordSet = ["may", "might", "could", "can"]
    private static let duties: WordSet = ["should", "must", "ought"]
    private static let happenings: WordSet = [
        "take", "hold", "begin", "start", "resume", "happen", "occur", "continue", "follow", "conclude", "open", "be",
        "schedule", "plan", "expect", "set", "come", "end", "proceed", "convene", "focus", "enter", "go", "remain",
        "postpone", "cancel", "suspend", "stall", "collapse", "fail", "due",
    ]
    /// Prepositions that put a noun under what governs it; others, as `during the talks`, leave it alone.
    private static let governing: WordSet = [
        "for", "of", "to", "on", "from", "against", "about", "over", "toward", "towards", "short_of", "into", "out_of",
    ]

    func judge(_ trigger: Int) -> Judgement {
        var judgement = Judgement()
        var node = trigger
        apply(local: node, to: &judgement, isTrigger: true)
        for _ in 0..<8 {
            let token = passage.tokens[node]
            guard token.head >= 0 else { break }
            let head = Int(token.head)
            guard let governs = governs(node, head) else { break }
            if governs { govern(head, node, &judgement) }
            if token.relation == .conj {
                // A verb of its own tense shares neither `not` nor `will`.
                let hasOwn = passage.child(node, .nsubj, .nsubjPass, .aux, .auxPass, .cop) != nil
                if !hasOwn, passage.child(head, .aux, .auxPass) != nil {
                    apply(local: head, to: &judgement, isTrigger: false)
                }
            } else if governs, !isReported(node, head) {
                apply(local: head, to: &judgement, isTrigger: false)
            }
            node = head
        }
        let sentence = passage.sentence(of: trigger)
        if passage.tokens[sentence.upperBound - 1].lower == "?", judgement.status == .actual {
            judgement.status = .possible
        }
        // A headline's bare infinitive: `Lavrov to visit Kabul`.
        if passage.tokens[trigger].relation == .root, passage.isInfinitive(trigger), judgement.status == .actual {
            judgement.status = .planned
        }
        return judgement
    }

    private static let light: WordSet = [
        "have", "make", "take", "announce", "reach", "give", "see", "express", "issue", "declare",
    ]

    /// Whether a head governs the deed (true), passes it on (false), or ends the climb (nil).
    private func governs(_ node: Int, _ head: Int) -> Bool? {
        let token = passage.tokens[node]
        switch token.relation {
        case .conj:
            // `in Gaza, where Israel fights`: told in its own right.
            let isOwn = passage.children(node).contains {
                ["where", "when", "while", "who"].contains(passage.tokens[Int($0)].lower)
            }
            return isOwn ? nil : false
        case .xcomp, .ccomp, .csubj, .csubjPass: return true
        case .parataxis: return passage.tokens[head].start > token.start ? true : nil
        case .advcl:
            let mark = passage.preposition(of: node)
            switch mark {
            // `ruled until they were overthrown`: they were.
            case "until", "till":
                let isPast = passage.children(node).contains {
                    ["was", "were", "had"].contains(passage.tokens[Int($0)].lower)
                }
                return isPast ? nil : true
            case "if", "unless", "should", "provided": return true
            case "of", "for", "from", "against", "to", "that", "whether", "as_if", "on", "toward", "towards":
                return true
            case "":
                if passage.isInfinitive(node) { return true }
                // `ruled out recognising it`
                let effect = words.effects["v" + passage.tokens[head].lemma]
                let rules: [StatusWords.Effect] = [.negated, .possible, .planned, .denied, .wanted]
                return token.lower.hasSuffix("ing") && effect.map { rules.contains($0) } == true ? true : nil
            default: return nil
            }
        case .acl:
            return passage.isInfinitive(node) || StatusReader.governing.contains(passage.preposition(of: node))
                || passage.preposition(of: node) == "that" ? true : nil
        case .aclRelcl: return passage.isContent(node) ? true : nil
        case .obj, .nsubjPass, .iobj: return passage.tokens[node].isNominal ? true : nil
        case .nsubj where passage.tokens[node].partOfSpeech == .noun && isImagined(head):
            return true
        case .nsubj:
            return StatusReader.happenings.contains(passage.tokens[head].lemma) || passage.child(head, .cop) != nil
                ? true : nil
        case .obl, .nmod:
            let preposition = passage.preposition(of: node)
            return StatusReader.governing.contains(preposition) ? true : nil
        case .compound where ["agreement", "deal", "accord"].contains(passage.tokens[head].lemma):
            // `the ceasefire agreement`: that there is one is no promise of a ceasefire.
            return false
        case .compound, .nmodPoss: return passage.tokens[head].partOfSpeech == .noun ? true : nil
        default: return nil
        }
    }

    /// `The designation would bring limits`: a deed that is thought of, not told.
    private func isImagined(_ verb: Int) -> Bool {
        passage.children(verb).contains { passage.tokens[Int($0)].lower == "would" }
            && [
                "imply", "mean", "bring", "allow", "make", "require", "entail", "trigger", "put", "give", "help",
                "open",
                "enable", "be", "place", "impose", "restrict", "force",
            ].contains(passage.tokens[verb].lemma)
    }

    /// `did not specify who will come`: the telling is negated, not what is told.
    private func isReported(_ node: Int, _ head: Int) -> Bool {
        guard passage.tokens[node].relation == .ccomp || passage.tokens[node].relation == .parataxis else {
            return false
        }
        let lemma = passage.tokens[head].lemma
        guard let effect = words.effects["v" + lemma] else {
            return lemma != "be" && lemma != "think" && lemma != "believe"
        }
        return effect == .said
    }

    /// What stands with a word itself: `not`, `no`, `will`, `may`.
    private func apply(local node: Int, to judgement: inout Judgement, isTrigger: Bool) {
        var isNegated = false
        for child in passage.children(node) {
            let token = passage.tokens[Int(child)]
            switch token.lower {
            case "not", "n't", "n’t", "never", "nor", "neither", "without", "hardly", "no":
                if token.relation == .advmod || token.relation == .det || token.relation == .cc
                    || token.relation == .case || token.relation == .mark || token.relation == .ccPreconj
                    || token.partOfSpeech == .particle
                {
                    isNegated = true
                }
            case "allegedly", "purportedly", "supposedly":
                raise(.alleged, &judgement, Int(child))
            case "perhaps", "possibly", "maybe", "probably", "likely", "potentially":
                if token.relation == .advmod { raise(.possible, &judgement, Int(child)) }
            case "yet":
                if passage.isInfinitive(node) || passage.child(node, .xcomp) != nil { isNegated = true }
            case "longer" where passage.children(Int(child)).contains(where: { passage.tokens[Int($0)].lower == "no" }):
                isNegated = true
            default: break
            }
            if token.relation == .aux || token.relation == .auxPass {
                if StatusReader.futures.contains(token.lower) {
                    raise(.planned, &judgement, Int(child))
                } else if StatusReader.possibles.contains(token.lower) {
                    raise(.possible, &judgement, Int(child))
                } else if StatusReader.duties.contains(token.lower) {
                    judgement.isDropped = true
                }
            }
            if token.relation == .mark, ["if", "unless", "whether"].contains(token.lower) {
                raise(.possible, &judgement, Int(child))
            }
            // `recognised no government`, `no country`, `without recognition`
            if token.relation == .obj || token.relation == .nsubj || token.relation == .nsubjPass, isTrigger,
                passage.tokens[node].partOfSpeech == .verb,
                passage.children(Int(child)).contains(where: { passage.tokens[Int($0)].lower == "no" })
            {
                isNegated = true
            }
        }
        if isNegated {
            switch judgement.status {
            case .negated: judgement.status = .possible
            default: judgement.status = .negated
            }
            judgement.reason = node
        }
    }

    private func raise(_ status: Status, _ judgement: inout Judgement, _ reason: Int) {
        if judgement.status == .actual {
            judgement.status = status
            judgement.reason = reason
        }
    }

    /// What a governing word makes of the deed.
    private func govern(_ head: Int, _ node: Int, _ judgement: inout Judgement) {
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
        // `is to visit`
        if token.lemma == "be", passage.tokens[node].relation == .xcomp || passage.tokens[node].relation == .ccomp,
            passage.isInfinitive(node)
        {
            raise(.planned, &judgement, head)
            return
        }
        // `is going to`, `is about to`
        if token.lower == "going" || token.lower == "about", passage.isInfinitive(node) {
            raise(.planned, &judgement, head)
            return
        }
        // `made a decision to`, `had no plans to`, where the tree hangs the infinitive on the verb.
        if kind == "v", StatusReader.light.contains(token.lemma),
            [.xcomp, .advcl, .ccomp].contains(passage.tokens[node].relation), passage.isInfinitive(node),
            let object = passage.child(head, .obj), object < node,
            words.effects["n" + passage.tokens[object].lemma] != nil
        {
            govern(object, node, &judgement)
            apply(local: object, to: &judgement, isTrigger: false)
            return
        }
        // `sanctioned Syria for arming rebels`: the charge, which the text does not make its own.
        if kind == "v", passage.tokens[node].lower.hasSuffix("ing"), passage.preposition(of: node) == "for",
            passage.punished(by: head) != nil
        {
            raise(.alleged, &judgement, head)
            return
        }
        // `spoke for removing it from the list`
        if kind == "v", ["speak", "argue", "plead", "campaign"].contains(token.lemma),
            passage.preposition(of: node) == "for"
        {
            judgement.isDropped = true
            judgement.reason = head
            return
        }
        guard let effect = words.effects[kind + token.lemma] ?? words.effects[kind + token.lower] else { return }
        // `are considered to be his main supporters`
        if ["consider", "know", "regard"].contains(token.lemma), passage.isPassive(head),
            passage.child(node, .cop) != nil
        {
            return
        }
        let isClause = [.xcomp, .ccomp, .advcl, .acl, .csubj].contains(passage.tokens[node].relation)
        // `US accusations were rejected`, `denies the charges against it`: they were made.
        if effect == .negated || effect == .denied, !isClause,
            [.obj, .nsubjPass].contains(passage.tokens[node].relation),
            ["accusation", "allegation", "charge", "criticism", "threat", "appeal", "warning"].contains(
                passage.tokens[node].lemma),
            ["reject", "dismiss", "deny", "oppose", "refute"].contains(token.lemma)
        {
            return
        }
        // `rejected the agreement between`: there is one.
        if effect == .negated, ["reject", "oppose"].contains(token.lemma),
            [.obj, .nsubjPass].contains(passage.tokens[node].relation),
            passage.children(node).contains(where: { passage.tokens[Int($0)].lower == "the" })
        {
            return
        }
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
        case .alleged:
            if judgement.status == .actual {
                judgement.status = .alleged
                judgement.claimant = passage.logicalSubject(of: head)
                judgement.reason = head
            }
        case .said:
            if kind == "v", isClause || passage.tokens[node].relation == .parataxis {
                judgement.speaker = judgement.speaker ?? passage.surfaceSubject(of: head)
                if token.lemma == "warn" { raise(.possible, &judgement, head) }
            }
        case .denied:
            if judgement.status == .actual {
                judgement.status = .alleged
                judgement.denier = passage.logicalSubject(of: head)
                judgement.reason = head
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
}
