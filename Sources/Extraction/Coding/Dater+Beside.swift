internal import Dragoman
internal import DragomanLanguage

extension FuzzyDate {
    /// The same day or month of the year before; `nil` for anything else.
    var yearBefore: FuzzyDate? {
        guard let first = earliest, let last = latest else { return nil }
        let (year, month, day) = first.civil
        if first == last { return Day(year: year - 1, month: month, day: day).map { FuzzyDate($0) } }
        return self == FuzzyDate(year: year, month: month) ? FuzzyDate(year: year - 1, month: month) : nil
    }

    /// The month of a day; a coarser date itself.
    var monthAtLeast: FuzzyDate {
        guard let first = earliest, first == latest else { return self }
        return FuzzyDate(year: first.civil.year, month: first.civil.month)
    }
}

/// Expressions of a clause beside that of the deed, or hung elsewhere by the tree: they date it as the story is told.
extension Dater {
    func beside(_ time: TimeExpression, _ edge: CodedEdge, _ clause: Int) -> Attachment? {
        let trigger = edge.trigger
        let own = self.clause(of: head(of: time))
        if let attachment = afterwards(time, own, edge, clause) ?? placed(own, clause) { return attachment }
        if goesOn(from: own, to: clause) { return Attachment(rank: 6) }
        if follows(time, trigger) { return Attachment(rank: 5) }
        return isFronted(time, clause) ? Attachment(rank: 6) : nil
    }

    /// A deed told with what it came after: `has fought Hamas since its men attacked on 7 October`, and of the past `took
    /// up arms after Spain left in 1975`.
    private func afterwards(_ time: TimeExpression, _ own: Int, _ edge: CodedEdge, _ clause: Int) -> Attachment? {
        guard edge.trigger < time.tokens.lowerBound, let mark = markAbove(time, own, clause) else { return nil }
        if mark == "since" {
            let isLasting = hasPerfect(clause, ["has", "have", "'ve", "’ve"]) && edge.status == .actual
            return isLasting ? Attachment(rank: 7, bearing: .lasting) : nil
        }
        guard edge.sentence > 2 || passage.tokens[clause].relation == .aclRelcl, hasPast(clause), !isRecent(time),
            edge.relation.family != .statement
        else { return nil }
        return Attachment(rank: 7, bearing: .soon)
    }

    /// `since` or `after` before the clause or the noun that an expression stands in, right beneath the clause of a deed.
    private func markAbove(_ time: TimeExpression, _ own: Int, _ clause: Int) -> String? {
        if own != clause {
            let relation = passage.tokens[own].relation
            guard relation == .advcl || relation == .conj, self.clause(of: Int(passage.tokens[own].head)) == clause
            else {
                return nil
            }
            return passage.children(own).map { passage.tokens[Int($0)].lower }.first {
                ["since", "after"].contains($0)
            }
        }
        var node = head(of: time)
        for _ in 0..<6 where passage.tokens[node].head >= 0 && Int(passage.tokens[node].head) != clause {
            node = Int(passage.tokens[node].head)
        }
        guard node != head(of: time) else { return nil }
        let mark = passage.preposition(of: node)
        return mark == "since" || mark == "after" ? mark : nil
    }

    /// `travelled to Doha on Monday, where he met the emir`; `took part on Monday in a meeting which Lavrov opened`. Whoever
    /// comes from a place has done before what he did there.
    private func placed(_ own: Int, _ clause: Int) -> Attachment? {
        var clause = clause
        // `where he attended a summit and had talks`
        for _ in 0..<2 where passage.tokens[clause].relation == .conj && isWhere(Int(passage.tokens[clause].head)) {
            guard hasPast(clause) else { return nil }
            clause = Int(passage.tokens[clause].head)
        }
        let token = passage.tokens[clause]
        guard token.head >= 0, hasPast(clause) || token.relation == .aclRelcl && hasPerfect(clause, ["had"]) else {
            return nil
        }
        let above = self.clause(of: Int(token.head))
        let isBelow = above == own
        // `went to Dubai, where he saw the ruler, and to Doha, where the emir received him`
        let isBeneath =
            isWhere(above) && hasPast(above) && passage.tokens[above].head >= 0
            && self.clause(of: Int(passage.tokens[above].head)) == own
        if isBelow || isBeneath,
            let place = passage.children(clause).map({ Int($0) }).first(where: { passage.tokens[$0].lower == "where" })
        {
            let start = max(passage.sentence(of: place).lowerBound, place - 5)
            let source = (start..<place).reversed().first { passage.tokens[$0].partOfSpeech == .adposition }
            let isFrom = source.map { passage.tokens[$0].lower == "from" } ?? false
            return Attachment(rank: 6, bearing: isFrom ? .preceding : .at)
        }
        guard token.relation == .aclRelcl || token.relation == .conj,
            passage.children(clause).contains(where: { ["which", "that"].contains(passage.tokens[Int($0)].lower) })
        else { return nil }
        var noun = Int(token.head)
        // `which Lavrov opened and which was attended by`
        if token.relation == .conj, passage.tokens[noun].relation == .aclRelcl { noun = Int(passage.tokens[noun].head) }
        guard noun >= 0, isBelow || self.clause(of: noun) == own else { return nil }
        if Dater.gatherings.contains(passage.tokens[noun].lemma) { return Attachment(rank: 6) }
        // `At a summit in Jeddah on Friday, which Sudan's envoy attended`, hung on the place or the day.
        guard passage.tokens[noun].partOfSpeech == .properNoun else { return nil }
        for place in (max(passage.sentence(of: noun).lowerBound, noun - 12)..<noun).reversed() {
            if passage.tokens[place].partOfSpeech == .verb || passage.tokens[place].lower == "," { return nil }
            if Dater.gatherings.contains(passage.tokens[place].lemma) { return Attachment(rank: 6) }
        }
        return nil
    }

    /// What an expression that was taken for one to come means of the past: `had asked for it in January`, told in
    /// December, is of this year, `Monday` of this week or the last.
    func lastTime(_ time: TimeExpression) -> FuzzyDate? {
        guard time.basis == .relative, time.anchor == .publication, let value = time.value else { return nil }
        let words = time.tokens.map { passage.tokens[$0].lower }
        if words.contains(where: { CalendarNames.month($0) != nil }) { return value.yearBefore }
        guard words.contains(where: { CalendarNames.weekday($0) != nil }), let day = value.earliest else { return nil }
        return day == value.latest ? FuzzyDate(day - 7) : nil
    }

    /// `where` begins the clause of a verb.
    func isWhere(_ verb: Int) -> Bool {
        passage.children(verb).contains { passage.tokens[Int($0)].lower == "where" }
    }

    /// What people do together at a time.
    static let gatherings: Set<String> = [
        "meeting", "talk", "talks", "summit", "forum", "conference", "visit", "ceremony", "session", "gathering",
        "consultation", "negotiation", "event", "reception", "call", "exercise", "drill", "trip",
    ]

    /// `visited Damascus in April and met Assad`: the later of verbs that `and` joins, told in the past like the first.
    private func goesOn(from own: Int, to clause: Int) -> Bool {
        var place = clause
        for _ in 0..<3 {
            let token = passage.tokens[place]
            guard token.relation == .conj, token.head >= 0, hasPast(place) else { return false }
            place = self.clause(of: Int(token.head))
            if place == own { return hasPast(own) }
            // `The charges are serious, said the minister on Tuesday, and he urged India to help`
            if passage.tokens[own].relation == .conj || passage.tokens[own].relation == .parataxis, own < clause,
                Int(passage.tokens[own].head) == place, hasPast(own), passage.tokens[own].lemma == "say"
            {
                return true
            }
        }
        return false
    }

    /// Told in the simple past: no auxiliary but that of the passive.
    func hasPast(_ verb: Int) -> Bool {
        let token = passage.tokens[verb]
        guard token.partOfSpeech == .verb else { return false }
        var isPassive = false
        for child in passage.children(verb) {
            let child = passage.tokens[Int(child)]
            if child.relation == .aux { return false }
            if child.relation == .auxPass { isPassive = ["was", "were"].contains(child.lower) }
        }
        return isPassive || isPastForm(verb)
    }

    /// `signed`, `brought`: a past form or a participle.
    func isPastForm(_ verb: Int) -> Bool {
        let token = passage.tokens[verb]
        if token.lower.hasSuffix("ed") || Coder.irregular[token.lower] != nil { return true }
        return token.lower != token.lemma && !token.lower.hasSuffix("ing") && !token.lower.hasSuffix("s")
    }

    /// An expression behind a trigger with no verb, no mark of a clause and no comma between, wherever the tree hangs it.
    private func follows(_ time: TimeExpression, _ trigger: Int) -> Bool {
        guard trigger < time.tokens.lowerBound, time.tokens.lowerBound - trigger < 25 else { return false }
        let last = time.tokens.lowerBound - 1
        return !(trigger + 1..<max(trigger + 1, time.tokens.lowerBound)).contains { place in
            let token = passage.tokens[place]
            if place == last, token.partOfSpeech == .adposition || token.lower == "since" { return false }
            if Dater.breaks.contains(token.lower) { return true }
            let isVerb = token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary
            return isVerb && token.relation != .amod && !token.lower.contains("'") && !token.lower.contains("’")
        }
    }

    private static let breaks: Set<String> = [
        ",", ";", ":", "—", "–", "--", "\"", "“", "”", "(", ")", "who", "which", "that", "where", "when", "while",
        "whose",
        "after", "before", "since", "until", "because", "although", "though", "if", "whom", "as",
    ]

    /// `In letters exchanged in September 1993, Rabin recognised the PLO`: told before the main clause begins.
    private func isFronted(_ time: TimeExpression, _ clause: Int) -> Bool {
        let sentence = passage.sentence(of: clause)
        guard time.tokens.upperBound < clause, clause - sentence.lowerBound < 80,
            sentence.contains(time.tokens.lowerBound),
            ["in", "at", "on", "during", "under", "by"].contains(passage.tokens[sentence.lowerBound].lower),
            let comma = (time.tokens.upperBound..<clause).first(where: { passage.tokens[$0].lower == "," })
        else { return false }
        let before = sentence.lowerBound..<comma
        if before.contains(where: { place in
            let token = passage.tokens[place]
            return token.partOfSpeech == .auxiliary || ["when", "who", "which", "after", "since"].contains(token.lower)
                || token.partOfSpeech == .verb && token.relation != .acl && token.relation != .amod
        }) {
            return false
        }
        var place = clause
        for _ in 0..<4 {
            let token = passage.tokens[place]
            if token.head < 0 { return true }
            let isWhile = passage.children(place).contains { passage.tokens[Int($0)].lower == "while" }
            guard token.relation == .conj || token.relation == .parataxis || token.relation == .advcl && isWhile else {
                return false
            }
            place = self.clause(of: Int(token.head))
        }
        return false
    }
}
