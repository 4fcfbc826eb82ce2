internal import Dragoman
internal import DragomanLanguage

/// How an expression bears on an edge.
struct Attachment {
    /// How far it stands, in the tree or in the sentence; the nearer the lower. From 8 on it dates the telling alone.
    var rank: Int
    var bearing = Bearing.at

    enum Bearing {
        /// It dates the deed, as the word before it says.
        case at
        /// It dates the deed, whatever the word before it says: `until 1991, when the UN brokered a truce`.
        case then
        /// The deed is no earlier: `criticised Monday's vote`.
        case following
        /// The deed is no later: `came on Friday from Cairo, where he met Sisi`.
        case preceding
        /// It goes on since then: `has fought Hamas since its men attacked on 7 October`.
        case lasting
        /// The deed comes soon after: `took up arms after Spain left in 1975`.
        case soon
    }
}

/// Which expression of its sentence dates an edge.
extension Dater {
    /// The expression that dates an edge.
    ///
    /// - Parameter depth: how many clauses have been climbed in search of one.
    func expression(for edge: CodedEdge, _ depth: Int = 0) -> (time: Int, attachment: Attachment)? {
        let clause = clause(of: edge.trigger)
        var best: (time: Int, attachment: Attachment, distance: Int)?
        for time in bySentence[edge.sentence] {
            guard var attachment = attachment(of: times[time], edge, clause) else { continue }
            if isOfTheFirst(times[time], edge.trigger) { attachment.rank += 1 }
            let distance = abs(times[time].tokens.lowerBound - edge.trigger)
            guard let known = best else {
                best = (time, attachment, distance)
                continue
            }
            // `a year earlier, in May 2024`: the finer of two that tell the same.
            if let value = times[time].value, let other = times[known.time].value, value != other,
                attachment.rank == known.attachment.rank, time == known.time + 1,
                times[time].tokens.lowerBound - times[known.time].tokens.upperBound < 4
            {
                if value.isWithin(other) {
                    best = (time, attachment, distance)
                    continue
                }
                if other.isWithin(value) { continue }
            }
            if (attachment.rank, distance) < (known.attachment.rank, known.distance) {
                best = (time, attachment, distance)
            }
        }
        return best.map { ($0.time, $0.attachment) } ?? inherited(edge, depth: depth)
    }

    /// `recognised it in 2011 but broke with it in 2013`: the first time is that of the first verb where there are two.
    private func isOfTheFirst(_ time: TimeExpression, _ trigger: Int) -> Bool {
        trigger > 0 && time.tokens.upperBound == trigger - 1
            && ["and", "but"].contains(passage.tokens[trigger - 1].lower)
    }

    private func attachment(of time: TimeExpression, _ edge: CodedEdge, _ clause: Int) -> Attachment? {
        let trigger = edge.trigger
        if tellsThen(time, trigger, clause) { return Attachment(rank: 0, bearing: .then) }
        if time.direction == .since, isRanked(trigger) || isRecord(time) { return nil }
        if isTerm(time, before: trigger) { return nil }
        if let noun = noun(datedBy: time) {
            return attachment(of: time, at: noun, to: trigger, clause) ?? around(time, noun, edge, clause)
        }
        if let rank = rank(of: time, trigger, clause), rank < 8 || !isHeading(time, sentenceOf(time)) {
            return Attachment(rank: rank)
        }
        if isInWhenClause(time, trigger) { return Attachment(rank: 7) }
        if isHeading(time, sentenceOf(time)), hasPast(clause) { return Attachment(rank: 7) }
        return beside(time, edge, clause)
    }

    /// The verb or predicate of the clause a token stands in; a complement without a subject belongs to the clause above.
    func clause(of place: Int) -> Int {
        var place = place
        for _ in 0..<40 {
            let token = passage.tokens[place]
            guard token.head >= 0 else { return place }
            let isPredicate = token.partOfSpeech == .verb || passage.child(place, .cop, .nsubj, .nsubjPass) != nil
            if isPredicate {
                switch token.relation {
                case .ccomp, .advcl, .acl, .aclRelcl, .parataxis, .csubj, .conj: return place
                default: break
                }
            }
            place = Int(token.head)
        }
        return place
    }

    private func sentenceOf(_ time: TimeExpression) -> Range<Int> { passage.sentence(of: time.tokens.lowerBound) }

    /// `asked Trump, when they met in April, not to go`: the clause of one verb right behind the deed says when.
    private func isInWhenClause(_ time: TimeExpression, _ trigger: Int) -> Bool {
        guard trigger < time.tokens.lowerBound, time.direction == .at, time.tokens.lowerBound - trigger < 20,
            let mark = (trigger + 1..<time.tokens.lowerBound).first(where: { passage.tokens[$0].lower == "when" }),
            passage.tokens[trigger].partOfSpeech == .verb
        else { return false }
        func verbs(_ range: Range<Int>) -> Int {
            range.count {
                let token = passage.tokens[$0]
                return token.partOfSpeech == .verb && token.relation != .amod && token.relation != .case
            }
        }
        return verbs(trigger + 1..<mark) == 0 && verbs(mark + 1..<time.tokens.lowerBound) == 1
            && !(mark + 1..<time.tokens.lowerBound).contains {
                [",", ";", "after", "before", "since"].contains(passage.tokens[$0].lower)
            }
    }

    func head(of time: TimeExpression) -> Int {
        time.tokens.first { !time.tokens.contains(Int(passage.tokens[$0].head)) } ?? time.tokens.lowerBound
    }

    private func rank(of time: TimeExpression, _ trigger: Int, _ clause: Int) -> Int? {
        let own = self.clause(of: head(of: time))
        // `recognised it when it first took power in 1996`
        if passage.tokens[own].relation == .advcl, Int(passage.tokens[own].head) == clause,
            passage.children(own).contains(where: { passage.tokens[Int($0)].lower == "when" })
        {
            return 7
        }
        // `the decision to delist it, a move approved last week`: the move is the deed.
        if passage.tokens[own].relation == .acl, passage.tokens[own].head > Int32(trigger),
            Story.deeds.contains(passage.tokens[Int(passage.tokens[own].head)].lemma) || isTaken(own, trigger)
        {
            return 4
        }
        // Coordinated clauses: `recalled its ambassador and expelled the envoy on July 23`: the day is that of both.
        if passage.tokens[own].relation == .conj, Int(passage.tokens[own].head) == clause, isShared(time, own) {
            return 7
        }
        // Under the trigger itself?
        var place = head(of: time)
        var chain: [Int] = []
        for _ in 0..<40 {
            chain.append(place)
            let above = passage.tokens[place].head
            if above < 0 { break }
            place = Int(above)
            if place == trigger { return chain.contains(where: { isClauseHead($0) }) ? nil : 0 }
        }
        if let nearest = nearestVerb(before: time), nearest != trigger, self.clause(of: nearest) != clause,
            passage.tokens[trigger].start < passage.tokens[nearest].start
        {
            // `recognised X, the first to do so since it took power four years ago`
            return nil
        }
        if own == clause { return 1 }
        if let rank = rankAbove(time, own, trigger, clause) { return rank < 0 ? nil : rank }
        return passage.tokens[own].relation == .conj && Int(passage.tokens[own].head) == clause ? 9 : nil
    }

    /// In a clause above the trigger's? -1 where something cuts it off.
    private func rankAbove(_ time: TimeExpression, _ own: Int, _ trigger: Int, _ clause: Int) -> Int? {
        var up = clause
        var steps = 0
        while passage.tokens[up].head >= 0, steps < 5 {
            let token = passage.tokens[up]
            let above = self.clause(of: Int(token.head))
            steps += 1
            if above == own {
                switch token.relation {
                case .conj where time.tokens.lowerBound < own: return 2
                case .conj: return nil
                // `released an envoy on Friday in exchange for a man jailed in Antwerp`: done before.
                case .acl where isParticiple(up) && !isOfEvent(up) && !leads(time): return -1
                case .acl, .advcl:
                    // `after recognizing it earlier this year, with Lavrov using the occasion to denounce`
                    let relation = passage.tokens[own].relation
                    if relation == .advcl || relation == .acl, time.tokens.upperBound < trigger,
                        (time.tokens.upperBound..<trigger).contains(where: { passage.tokens[$0].lower == "," })
                    {
                        return -1
                    }
                    return precedesOrEnds(time, up, above) ? 3 + steps : -1
                case .ccomp, .parataxis: return isWhere(up) ? nil : 8
                case .aclRelcl where isWhere(up): return nil
                // `announced late on Thursday that they recognized it`, hung on the day.
                case .aclRelcl where isSaid(up, above): return 8
                default: return nil
                }
            }
            if token.relation == .aclRelcl, !isWhere(up) { return -1 }
            // `came in August, the first to do so since the Taliban took power`
            if token.relation == .advcl, ["since", "before", "until"].contains(passage.preposition(of: up)) {
                return -1
            }
            up = above
        }
        return nil
    }

    /// `that` begins what a verb of speech says, wherever the tree hangs it.
    private func isSaid(_ verb: Int, _ above: Int) -> Bool {
        guard let mark = passage.child(verb, .mark), passage.tokens[mark].lower == "that" else { return false }
        return ["say", "announce", "declare", "confirm", "state", "report"].contains(passage.tokens[above].lemma)
    }

    /// `the fifth country to switch since 2017`: the years are those of the count.
    private func isRanked(_ trigger: Int) -> Bool {
        guard passage.isInfinitive(trigger) else { return false }
        let start = max(passage.sentence(of: trigger).lowerBound, trigger - 10)
        return (start..<trigger).contains { place in
            let word = passage.tokens[place].lower
            return ["first", "last", "latest", "only", "second", "third"].contains(word)
                || word.hasSuffix("th") && passage.tokens[place].partOfSpeech == .adjective
        }
    }

    /// `the first such move since 1990`, `the worst fighting since 2014`.
    private func isRecord(_ time: TimeExpression) -> Bool {
        let sentence = passage.sentence(of: time.tokens.lowerBound)
        let start = max(sentence.lowerBound, time.tokens.lowerBound - 12)
        for place in (start..<time.tokens.lowerBound).reversed() {
            let token = passage.tokens[place]
            if token.lower == "," || token.partOfSpeech == .verb { return false }
            if ["first", "last", "only", "most", "second", "third", "latest"].contains(token.lower) { return true }
            if token.partOfSpeech == .adjective, token.lower.hasSuffix("th") { return true }
            if token.partOfSpeech == .adjective, token.lower.hasSuffix("est") || token.lower == "worst" { return true }
        }
        return false
    }

    /// `When in September 2019 missiles struck the plant`: at the head of the sentence.
    private func leads(_ time: TimeExpression) -> Bool {
        let start = passage.sentence(of: time.tokens.lowerBound).lowerBound
        return time.tokens.lowerBound - start < 3
            && (start..<time.tokens.lowerBound).allSatisfy { !passage.tokens[$0].isNominal }
    }

    private func isParticiple(_ verb: Int) -> Bool {
        !passage.tokens[verb].lower.hasSuffix("ing") && !passage.isInfinitive(verb)
    }

    /// The noun that a participle belongs to is a meeting, an accord, a deed.
    private func isOfEvent(_ verb: Int) -> Bool {
        let noun = passage.tokens[Int(passage.tokens[verb].head)].lemma
        return Dater.gatherings.contains(noun) || Story.deeds.contains(noun)
            || ["ceasefire", "truce", "treaty", "pact", "statement", "letter", "deal", "war"].contains(noun)
    }

    /// `its decision to take X off the list, made in December`: the participle behind the comma is that of the decision.
    private func isTaken(_ participle: Int, _ trigger: Int) -> Bool {
        let verbs = [
            "take", "make", "adopt", "announce", "approve", "sign", "reach", "pass", "issue", "declare", "publish",
        ]
        guard verbs.contains(passage.tokens[participle].lemma), passage.tokens[participle - 1].lower == "," else {
            return false
        }
        let noun = Int(passage.tokens[trigger].head)
        return passage.isInfinitive(trigger) && noun >= 0 && Story.deeds.contains(passage.tokens[noun].lemma)
    }

    /// The verb that an expression follows without a comma between.
    private func nearestVerb(before time: TimeExpression) -> Int? {
        let sentence = passage.sentence(of: time.tokens.lowerBound)
        for place in (sentence.lowerBound..<time.tokens.lowerBound).reversed() {
            let token = passage.tokens[place]
            if token.lower == "," || token.lower == ";" || token.lower == "—" { return nil }
            if token.partOfSpeech == .verb, token.relation != .amod, token.relation != .case { return place }
        }
        return nil
    }

    private func isClauseHead(_ place: Int) -> Bool {
        let token = passage.tokens[place]
        return token.partOfSpeech == .verb
            && [.ccomp, .advcl, .acl, .aclRelcl, .parataxis, .conj].contains(token.relation)
    }

    /// `after meeting Putin on Monday, he flew`: the date stands within the subordinate clause's reach.
    private func precedesOrEnds(_ time: TimeExpression, _ clause: Int, _ above: Int) -> Bool {
        let mark = passage.preposition(of: clause)
        if mark == "before", isCounted(clause) { return true }
        return !["before", "since", "until"].contains(mark)
    }
}
