internal import DragomanLanguage

/// Active or passive, and the forms that tell.
extension Passage {
    /// `proof of the Emirates' involvement in arming rebels`: whoever is involved does it.
    func involved(in verb: Int) -> Int? {
        guard verb > 2, tokens[verb].lower.hasSuffix("ing"), tokens[verb - 1].lower == "in",
            ["involvement", "role", "complicity", "participation", "part"].contains(tokens[verb - 2].lower)
        else { return nil }
        return child(verb - 2, .nmodPoss) ?? obliques(of: verb - 2, "of").first
    }

    /// A verb in the passive, or a past participle that modifies a noun.
    func isPassive(_ verb: Int) -> Bool {
        if isMistakenParticiple(verb) || isActiveBehindRoot(verb) { return false }
        var hasSubject = false
        var isMarked = false
        for child in children(verb) {
            switch tokens[Int(child)].relation {
            case .auxPass: return true
            // `had conferred by phone with`: no agent.
            case .oblAgent where !Passage.means.contains(tokens[Int(child)].lower): return true
            case .nsubjPass: isMarked = true
            case .nsubj: hasSubject = true
            case .aux where ["be", "get"].contains(tokens[Int(child)].lemma) && !tokens[verb].lower.hasSuffix("ing"):
                return true
            default: break
            }
        }
        let token = tokens[verb]
        // `declared a terrorist group by Russia`
        if [.advcl, .acl].contains(token.relation), isParticiple(token), !isInfinitive(verb),
            !(hasSubject && child(verb, .obj) != nil && child(verb, .mark) != nil),
            children(verb).contains(where: {
                tokens[Int($0)].relation == .obl && preposition(of: Int($0)) == "by" && mentionAt[Int($0)] >= 0
            }) || agentNearby(verb).map({ mentionAt[$0] >= 0 }) == true
        {
            return true
        }
        // A subject that is marked passive beside an object is marked wrongly.
        if isMarked { return child(verb, .obj) == nil }
        if hasSubject || token.lower.hasSuffix("ing") { return false }
        switch token.relation {
        case .acl: return !isInfinitive(verb) && child(verb, .obj) == nil
        case .amod: return perfectObject(of: verb) == nil
        case .advcl:
            return !isInfinitive(verb) && child(verb, .mark, .obj) == nil && isParticiple(token)
                && partedSubject(of: verb) == nil
        // `financed by Tehran and designated a terrorist organisation by Riyadh`
        case .conj
        where token.head >= 0 && isParticiple(token) && isPassive(Int(token.head))
            && agentNearby(verb).map({ mentionAt[$0] >= 0 }) == true:
            return true
        case .conj where token.head >= 0:
            return isParticiple(token) && isPassive(Int(token.head)) && child(verb, .obj) == nil
        default: return false
        }
    }

    /// What one does something by.
    static let means: Set<String> = [
        "phone", "telephone", "video", "videolink", "email", "e-mail", "letter", "sea", "air", "land", "train", "road",
        "plane", "boat", "fax", "post", "mail", "helicopter", "surprise", "consensus", "proxy",
    ]

    /// `The government sided with`, where the tree makes a participle of the verb of the sentence.
    private func isActiveBehindRoot(_ verb: Int) -> Bool {
        let token = tokens[verb]
        guard token.relation == .acl, token.head >= 0, tokens[Int(token.head)].relation == .root,
            Passage.intransitive.contains(token.lower), child(verb, .auxPass, .oblAgent) == nil
        else { return false }
        guard token.lower == "called" else { return true }
        return verb + 1 < tokens.count && ["for", "on", "upon"].contains(tokens[verb + 1].lower)
    }

    static let intransitive: WordSet = [
        "sided", "protested", "appealed", "lashed", "railed", "called", "vowed", "agreed", "arrived", "travelled",
        "traveled", "mediated", "cooperated", "clashed", "fought", "retaliated", "responded", "gathered", "withdrew",
        "retreated",
    ]

    /// The object of a verb that the tree takes for an adjective of it: `have all designated ambassadors`, `had broken off
    /// relations`, `severed ties with Taiwan and established ties with China`.
    func perfectObject(of verb: Int) -> Int? {
        let token = tokens[verb]
        guard token.relation == .amod, Int(token.head) > verb, verb > 0,
            token.partOfSpeech == .verb || Coder.irregular[token.lower] != nil
        else { return nil }
        let object = Int(token.head)
        let start = sentence(of: verb).lowerBound
        var place = verb - 1
        if tokens[place].lower == ",", tokens[object].relation == .conj, relativeOwner(verb) != nil {
            return isBare(between: verb, object) ? object : nil
        }
        if ["and", "but"].contains(tokens[place].lower), tokens[object].relation == .conj {
            return isBare(between: verb, object) ? object : nil
        }
        while place > start,
            tokens[place].partOfSpeech == .adverb || ["all", "both", "also", "each"].contains(tokens[place].lower)
        {
            place -= 1
        }
        return ["have", "has", "had"].contains(tokens[place].lower) ? object : nil
    }

    /// No determiner stands between.
    func isBare(between verb: Int, _ noun: Int) -> Bool {
        (verb + 1..<noun).allSatisfy { tokens[$0].partOfSpeech == .adjective }
    }

    /// The subject of such a verb: that of `have`, or of the verb that governs the first conjunct.
    func perfectSubject(of verb: Int, _ object: Int, depth: Int) -> Int? {
        let start = sentence(of: verb).lowerBound
        var place = verb - 1
        if tokens[place].lower == "," { return relativeOwner(verb) }
        if ["and", "but"].contains(tokens[place].lower) {
            var node = firstConjunct(object)
            for _ in 0..<6 {
                if tokens[node].partOfSpeech == .verb, node < verb {
                    return isPassive(node) ? nil : surfaceSubject(of: node, depth: depth + 1)
                }
                guard tokens[node].head >= 0 else { break }
                node = Int(tokens[node].head)
            }
            return nil
        }
        while place > start, !["have", "has", "had"].contains(tokens[place].lower) { place -= 1 }
        let have = tokens[place]
        return have.relation == .aux || have.head == Int32(verb)
            ? surfaceSubject(of: Int(have.head), depth: depth + 1) : surfaceSubject(of: place, depth: depth + 1)
    }

    /// By its ending, or as irregular participles that news uses.
    func isParticiple(_ token: Token) -> Bool {
        token.lower.hasSuffix("ed") || token.lower.hasSuffix("en")
            || [
                "led", "held", "met", "sent", "made", "told", "said", "put", "set", "built", "left", "sworn", "shot",
                "cut", "flown", "brought",
            ]
            .contains(token.lower)
    }

    func isInfinitive(_ verb: Int) -> Bool {
        children(verb).contains { tokens[Int($0)].lower == "to" && tokens[Int($0)].partOfSpeech == .particle }
    }

    /// `criticised the move and promised measures`, where the tree takes the second verb for a participle.
    func isMistakenParticiple(_ verb: Int) -> Bool {
        let token = tokens[verb]
        // `the ministry voiced concern`
        if ["voiced", "vowed"].contains(token.lower), [.amod, .compound].contains(token.relation), verb > 0,
            token.head > Int32(verb)
        {
            return true
        }
        // `Israeli warplanes bombed targets`, where the tree makes a list of the two nouns.
        if token.relation == .amod, token.partOfSpeech == .verb, token.lower.hasSuffix("ed"), verb > 0,
            tokens[verb - 1].isNominal, tokens[verb - 1].relation == .root, token.head > Int32(verb),
            tokens[Int(token.head)].relation == .conj, tokens[Int(token.head)].head == Int32(verb - 1)
        {
            return true
        }
        guard token.relation == .amod, token.partOfSpeech == .verb, token.lower.hasSuffix("ed"), verb > 0,
            tokens[verb - 1].lower == "and", token.head > Int32(verb)
        else { return false }
        return tokens[Int(token.head)].relation == .conj
    }
}
