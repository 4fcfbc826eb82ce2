internal import Dragoman
internal import DragomanLanguage

/// Expressions that date a noun: `Russia's 2022 invasion`, `last year's election`, `the war of 2020`. They date the verb
/// only where the noun is what the verb does, or what it happens in.
extension Dater {
    /// The noun that an expression belongs to, with the words between; `nil` where it stands for itself.
    func noun(datedBy time: TimeExpression) -> Range<Int>? {
        let first = time.tokens.lowerBound
        let sentence = passage.sentence(of: first)
        if let noun = nounBefore(first, sentence) { return noun..<noun + 1 }
        var next = time.tokens.upperBound
        guard next < sentence.upperBound else { return nil }
        let isPossessive = Dater.possessives.contains(passage.tokens[next].lower)
        if isPossessive { next += 1 }
        guard isPossessive || hasDeterminer(before: first, sentence) else { return nil }
        // `the March 22, 2024, attack`
        if next < sentence.upperBound, passage.tokens[next].lower == ",", time.granularity <= .day { next += 1 }
        var last: Int?
        let start = next
        while next < sentence.upperBound, next - start < 7 {
            let token = passage.tokens[next]
            guard [.adjective, .noun, .properNoun].contains(token.partOfSpeech) || token.lower == "-" else { break }
            if token.partOfSpeech != .adjective, token.lower != "-" { last = next }
            next += 1
        }
        return last.map { start..<$0 + 1 }
    }

    private static let possessives: Set<String> = ["'s", "’s", "'", "’"]

    /// `the decision of January 28`; `as of`, `ahead of` are no nouns.
    private func nounBefore(_ first: Int, _ sentence: Range<Int>) -> Int? {
        var place = first - 1
        if place > sentence.lowerBound, passage.tokens[place].lower == "the" { place -= 1 }
        guard place > sentence.lowerBound, passage.tokens[place].lower == "of" else { return nil }
        let token = passage.tokens[place - 1]
        let isNoun = token.partOfSpeech == .noun || token.partOfSpeech == .properNoun
        let times = ["start", "beginning", "end", "middle", "course", "eve", "night", "morning", "evening", "hours"]
        return isNoun && !times.contains(token.lower) ? place - 1 : nil
    }

    private func hasDeterminer(before first: Int, _ sentence: Range<Int>) -> Bool {
        var place = first - 1
        while place >= sentence.lowerBound, first - place < 4, passage.tokens[place].partOfSpeech == .adjective {
            place -= 1
        }
        guard place >= sentence.lowerBound else { return false }
        let token = passage.tokens[place]
        return token.partOfSpeech == .determiner || Dater.possessives.contains(token.lower)
            || ["its", "their", "his", "her", "our", "my"].contains(token.lower)
            // `in secret 2021 talks`
            || place < first - 1 && token.partOfSpeech == .adposition
    }

    /// How an expression that dates a noun bears on a trigger; `nil` where it does not.
    func attachment(of time: TimeExpression, at noun: Range<Int>, to trigger: Int, _ clause: Int) -> Attachment? {
        if noun.contains(trigger) { return Attachment(rank: 0) }
        let name = noun.upperBound - 1
        if isBeneath(trigger, name) { return Attachment(rank: 1) }
        guard self.clause(of: name) == clause || isBeneath(name, trigger) else { return nil }
        // Up to what hangs on the verb: `on the sidelines of Monday's summit`.
        var node = name
        var outermost = passage.preposition(of: node)
        while passage.tokens[node].head >= 0 {
            let above = Int(passage.tokens[node].head)
            if above == trigger || above == clause { break }
            guard Dater.frames.contains(passage.tokens[above].lemma) else {
                // `took it from Armenian forces in the war of 2020`, hung on the forces.
                let isWar = Dater.enclosing.contains(passage.tokens[name].lemma) && trigger < name
                return isWar && ["in", "during"].contains(passage.preposition(of: name)) ? Attachment(rank: 4) : nil
            }
            node = above
            outermost = passage.preposition(of: node)
        }
        let isRecent = isRecent(time)
        switch passage.tokens[node].relation {
        case .nsubj, .nsubjPass:
            return isRecent || Story.deeds.contains(passage.tokens[name].lemma) ? Attachment(rank: 3) : nil
        case .obj:
            if Dater.held.contains(passage.tokens[trigger].lemma) { return Attachment(rank: 2) }
            return isRecent ? Attachment(rank: 6, bearing: .following) : nil
        case .obl, .nmod, .advmod:
            switch outermost {
            case "in", "at", "during", "on", "amid", "under", "by", "via": return Attachment(rank: 3)
            case "after", "following", "since": return isRecent ? Attachment(rank: 5, bearing: .following) : nil
            case "before", "until": return isRecent ? Attachment(rank: 5, bearing: .preceding) : nil
            default: return isRecent ? Attachment(rank: 6, bearing: .following) : nil
            }
        default: return nil
        }
    }

    /// `talks that led to the 1993 accords` came before them, `withdrew it after the 2001 attacks` soon after.
    func around(_ time: TimeExpression, _ noun: Range<Int>, _ edge: CodedEdge, _ clause: Int) -> Attachment? {
        guard !isRecent(time), edge.trigger < time.tokens.lowerBound else { return nil }
        let name = noun.upperBound - 1
        let mark = passage.preposition(of: name)
        if mark == "to" || mark == "in" || mark == "with" {
            let verb = Int(passage.tokens[name].head)
            guard verb > edge.trigger, ["lead", "result", "end", "culminate"].contains(passage.tokens[verb].lemma),
                [.aclRelcl, .acl].contains(passage.tokens[verb].relation)
            else { return nil }
            return Attachment(rank: 6, bearing: .preceding)
        }
        guard mark == "after", Int(passage.tokens[name].head) == clause, edge.sentence > 2, hasPast(clause),
            edge.relation.family != .statement
        else { return nil }
        return Attachment(rank: 7, bearing: .soon)
    }

    /// It lies within the month before publication.
    func isRecent(_ time: TimeExpression) -> Bool {
        guard let published = document.document.published?.latest, let last = time.value?.latest else { return false }
        return published - last <= 31
    }

    private func isBeneath(_ place: Int, _ top: Int) -> Bool {
        var place = place
        for _ in 0..<12 {
            place = Int(passage.tokens[place].head)
            if place < 0 { return false }
            if place == top { return true }
        }
        return false
    }

    /// Verbs whose object is what happens.
    static let held: Set<String> = [
        "sign", "hold", "conclude", "reach", "attend", "host", "open", "broker", "mediate", "launch", "lead", "stage",
        "join", "negotiate", "chair", "carry", "mount", "begin", "start", "make", "pay", "take", "seal", "strike",
        "convene", "address", "declare", "announce", "issue", "win", "fight", "organize", "organise",
    ]
    /// Nouns that only frame what they are said of.
    private static let frames: Set<String> = [
        "sideline", "sidelines", "margin", "margins", "course", "opening", "start", "beginning", "end", "eve", "part",
        "talk", "talks", "meeting", "session", "round",
    ]
}
