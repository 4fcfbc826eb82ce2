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

    /// Verbs that say of a deed that it happens, will or won't; other verbs don't govern their subject.
    private static let happenings: WordSet = [
        "take", "hold", "begin", "start", "resume", "happen", "occur", "continue", "follow", "conclude", "open", "be",
        "schedule", "plan", "expect", "set", "come", "end", "proceed", "convene", "focus", "enter", "go", "remain",
        "postpone", "cancel", "suspend", "stall", "collapse", "fail", "due",
    ]
    /// Prepositions that put a noun under what governs it; others, as `during the talks`, leave it alone.
    private static let governing: WordSet = [
        "for", "of", "to", "on", "from", "against", "about", "over", "toward", "towards", "short_of", "into", "out_of",
    ]

    /// How sure a deed is, by its trigger and by what stands above it.
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

    /// Verbs that judge a deed which they take as done.
    private static let judgings: WordSet = [
        "recognize", "recognise", "accept", "acknowledge", "oppose", "reject", "condone", "justify", "tolerate",
        "forgive", "forget", "regret", "support", "endorse", "legitimize", "legitimise",
    ]
    private static let seizures: WordSet = [
        "annexation", "occupation", "takeover", "seizure", "conquest", "coup", "overthrow", "invasion", "war",
    ]

    private static let papers: WordSet = [
        "agreement", "deal", "document", "accord", "treaty", "pact", "memorandum", "communiqué", "declaration",
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
            // `could assist in helping them restore ties`
            case "in" where ["assist", "help", "aid", "succeed", "fail"].contains(passage.tokens[head].lemma):
                return true
            case "of", "for", "from", "against", "to", "that", "whether", "as_if", "on", "toward", "towards":
                return true
            case "":
                if passage.isInfinitive(node) { return true }
                // `rejected the deal, calling it a threat`: what is said beside it stands.
                if node > head + 1, passage.tokens[node - 1].lower == "," { return nil }
                // `ruled out recognising it`
                let effect = words.effects["v" + passage.tokens[head].lemma]
                let rules: [StatusWords.Effect] = [.negated, .possible, .planned, .denied, .wanted]
                return token.lower.hasSuffix("ing") && effect.map { rules.contains($0) } == true ? true : nil
            default: return nil
            }
        case .acl:
            // `intended to sign a document establishing ties`: as sure as the signing.
            if passage.tokens[node].lower.hasSuffix("ing"),
                StatusReader.papers.contains(passage.tokens[head].lemma)
            {
                return false
            }
            return passage.isInfinitive(node) || StatusReader.governing.contains(passage.preposition(of: node))
                || passage.preposition(of: node) == "that" ? true : nil
        case .aclRelcl: return passage.isContent(node) ? true : nil
        // `an attempt to counter Iran's support for`: there is some.
        case .obj where ["counter", "combat", "offset", "resist", "tackle"].contains(passage.tokens[head].lemma):
            return nil
        case .obj, .nsubjPass, .iobj:
            // `never recognised its annexation of`, `opposed the invasion of`: it happened all the same.
            if StatusReader.judgings.contains(passage.tokens[head].lemma),
                StatusReader.seizures.contains(token.lemma) || Story.blows.contains(token.lemma)
            {
                return nil
            }
            return passage.tokens[node].isNominal ? true : nil
        case .nsubj where passage.tokens[node].partOfSpeech == .noun && isImagined(head): return true
        case .nsubj:
            return StatusReader.happenings.contains(passage.tokens[head].lemma) || passage.child(head, .cop) != nil
                ? true : nil
        case .obl, .nmod:
            let preposition = passage.preposition(of: node)
            // `refused to engage in dialogue with`
            if preposition == "in", ["engage", "participate", "sit", "take"].contains(passage.tokens[head].lemma) {
                return false
            }
            return StatusReader.governing.contains(preposition) ? true : nil
        case .compound where ["agreement", "deal", "accord"].contains(passage.tokens[head].lemma):
            // `the ceasefire agreement`: that there is one is no promise of a ceasefire.
            return false
        case .compound, .nmodPoss: return passage.tokens[head].partOfSpeech == .noun ? true : nil
        default: return nil
        }
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

    /// Makes a deed unsure that is sure till now.
    func raise(_ status: Status, _ judgement: inout Judgement, _ reason: Int) {
        if judgement.status == .actual {
            judgement.status = status
            judgement.reason = reason
        }
    }
}
