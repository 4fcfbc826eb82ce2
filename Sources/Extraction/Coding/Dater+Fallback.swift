internal import Dragoman
internal import DragomanLanguage

/// What dates an edge that no expression of its sentence dates: the day of the news, the time told before.
extension Dater {
    /// The day that the main clauses tell most often, of the week before publication, the first sentences before others;
    /// the one told first of equals.
    func newsDay() -> FuzzyDate? {
        guard let published = document.document.published?.latest else { return nil }
        var counts: [Day: Int] = [:]
        var order: [Day] = []
        for time in times {
            guard !time.tokens.isEmpty, !time.isVague, let day = time.value?.earliest, time.value?.latest == day,
                day <= published, published - day <= 7, !isDateline(time),
                noun(datedBy: time).map({ isGathering($0, time) }) ?? (time.direction == .at)
            else { continue }
            let clause = clause(of: head(of: time))
            let relation = passage.tokens[clause].relation
            if hasPerfect(clause, ["had"]) { continue }
            var weight = relation == .root || relation == .conj || relation == .parataxis ? 3 : 1
            if passage.sentenceAt[clause] < 3 { weight += 3 }
            counts[day, default: 0] += weight
            if !order.contains(day) { order.append(day) }
        }
        return order.max { counts[$0]! < counts[$1]! }.map { FuzzyDate($0) }
    }

    /// `came away from Saturday's summit`, among the first sentences: what the story is about.
    private func isGathering(_ noun: Range<Int>, _ time: TimeExpression) -> Bool {
        passage.sentenceAt[time.tokens.lowerBound] < 3
            && Dater.gatherings.contains(passage.tokens[noun.upperBound - 1].lemma)
    }

    /// `ADDIS ABABA, Dec 12 --`: when a report was filed.
    func isDateline(_ time: TimeExpression) -> Bool {
        let start = time.tokens.lowerBound
        if document.block(at: Int(passage.tokens[start].start))?.kind == .dateline { return true }
        let sentence = passage.sentence(of: start)
        guard start - sentence.lowerBound < 8 else { return false }
        let end = min(sentence.upperBound, time.tokens.upperBound + 5)
        return !(sentence.lowerBound..<start).contains {
            passage.tokens[$0].partOfSpeech == .verb || passage.tokens[$0].partOfSpeech == .adposition
        }
            && (time.tokens.upperBound..<max(end, time.tokens.upperBound)).contains {
                ["--", "-", "—", "–"].contains(passage.tokens[$0].lower)
            }
    }

    /// Whether each sentence tells of an earlier time: it names one, or follows one that does in its paragraph.
    func sentencesOfThePast() -> [Bool] {
        guard let published = document.document.published?.earliest else {
            return [Bool](repeating: false, count: passage.text.sentences.count)
        }
        var result: [Bool] = []
        var isPast = false
        var block: Range<Int>?
        for (number, sentence) in passage.text.sentences.enumerated() {
            let here = document.block(at: Int(passage.tokens[sentence.lowerBound].start))?.range
            if here != block { isPast = false }
            block = here
            var tellsPast = false
            var tellsNews = false
            for time in bySentence[number] {
                guard let last = times[time].value?.latest, times[time].direction != .since,
                    noun(datedBy: times[time]) == nil
                else { continue }
                let relation = passage.tokens[clause(of: head(of: times[time]))].relation
                let isMain = relation == .root || relation == .conj || relation == .parataxis
                if published - last <= 10 { tellsNews = true } else if isMain { tellsPast = true }
            }
            if tellsNews { isPast = false } else if tellsPast { isPast = true }
            result.append(isPast)
        }
        return result
    }

    func inheritOrFallBack(_ edge: inout CodedEdge, _ current: FuzzyDate?) {
        guard let published = document.document.published else { return }
        switch edge.status {
        case .planned, .possible: if published.earliest == nil { return }
        default: if published.latest == nil { return }
        }
        edge.dateBasis = .publication
        switch edge.status {
        case .planned
        where [.participation, .talks, .visit].contains(edge.relation) && scheduled(before: edge.sentence) != nil:
            edge.date = scheduled(before: edge.sentence)
            edge.dateBasis = .relative
        case .planned, .possible: edge.date = .since(published)
        case .actual where current != nil && isNarrated(edge):
            edge.date = current
            edge.dateBasis = .relative
        default: edge.date = .upTo(published)
        }
    }

    /// The day to come that one of the two sentences before told last.
    private func scheduled(before sentence: Int) -> FuzzyDate? {
        guard let published = document.document.published?.latest else { return nil }
        for number in (max(0, sentence - 2)..<sentence).reversed() {
            for time in bySentence[number].reversed() {
                if let value = times[time].value, let first = value.earliest, first > published, value.latest == first {
                    return value
                }
            }
        }
        return nil
    }

    /// `is on a visit to Uzbekistan`, `France and Saudi Arabia are chairing it`: on the day of the news.
    func isUnderWay(_ edge: CodedEdge) -> Bool {
        guard [.visit, .participation, .talks].contains(edge.relation) else { return false }
        let verb = clause(of: edge.trigger)
        let isPresent = passage.children(verb).contains {
            let token = passage.tokens[Int($0)]
            return ["is", "are", "'s", "’s"].contains(token.lower) && (token.relation == .aux || token.relation == .cop)
        }
        guard isPresent else { return false }
        return passage.tokens[verb].lower.hasSuffix("ing")
            || passage.tokens[verb].lemma == "visit" && passage.child(verb, .cop) != nil
    }

    /// Speech and meetings of the story, and the news itself in its first sentences: no `had`.
    private func isNarrated(_ edge: CodedEdge) -> Bool {
        var verb = clause(of: edge.trigger)
        // `The talks were also facilitated by Brazil`: at the gathering that the story is about.
        let isGathered = tellsGathering(verb)
        let isSpeech = edge.relation.family == .statement || edge.relation.family == .consultation
        guard isSpeech || isGathered || edge.sentence < 5 || isAnnounced(edge, verb) else { return false }
        // `became the first country to recognise`: told by what it hangs on.
        let above = Int(passage.tokens[verb].head)
        if passage.tokens[verb].relation == .acl, passage.isInfinitive(verb), above >= 0,
            passage.tokens[above].head >= 0
        {
            let become = Int(passage.tokens[above].head)
            if passage.tokens[become].lemma == "become" { verb = become }
        }
        // `Speaking at the opening, Lavrov praised`, `agreed on a truce, ending five days of war`: with the main verb.
        if passage.tokens[verb].relation == .advcl, passage.tokens[verb].lower.hasSuffix("ing"), above >= 0,
            !passage.children(verb).contains(where: { Dater.marks.contains(passage.tokens[Int($0)].lower) })
        {
            verb = clause(of: above)
        }
        // `Sweden has recognised Palestine, its foreign minister said`: hung on the telling, with no mark of a clause.
        if passage.tokens[verb].relation == .advcl, above > verb, passage.tokens[above].relation == .root,
            passage.child(verb, .nsubj, .nsubjPass) != nil, passage.child(verb, .mark) == nil
        {
            return ![.membership, .affiliation].contains(edge.relation) && !hasPerfect(verb, ["had"])
        }
        // `said Wu, who also condemned Beijing`
        if isSaidBeside(edge, verb) { return true }
        if [.acl, .aclRelcl, .advcl].contains(passage.tokens[verb].relation) { return false }
        // `since they took power, after the troops withdrew`
        if passage.children(verb).contains(where: { Dater.marks.contains(passage.tokens[Int($0)].lower) }) {
            return false
        }
        // What has been done or is so is no news of the day.
        return ![.membership, .affiliation].contains(edge.relation)
            && (!hasPerfect(verb, ["had"]) || isAnnounced(edge, verb))
    }

    /// What one who speaks in the main clause is told to say in a clause behind a comma.
    private func isSaidBeside(_ edge: CodedEdge, _ verb: Int) -> Bool {
        let token = passage.tokens[verb]
        guard edge.relation.family == .statement, token.relation == .aclRelcl, token.head >= 0, hasPast(verb),
            let pronoun = (Int(token.head)..<verb).first(where: {
                ["who", "whom", "which"].contains(passage.tokens[$0].lower)
            }), passage.tokens[pronoun - 1].lower == ","
        else { return false }
        let above = clause(of: Int(token.head))
        return above != verb && passage.tokens[above].relation != .aclRelcl
            && (Dater.speech.contains(passage.tokens[above].lemma) || passage.tokens[above].lemma == "round")
            && hasPast(above)
    }

    /// `Israel said it had recalled its envoys`: done by saying so.
    private func isAnnounced(_ edge: CodedEdge, _ verb: Int) -> Bool {
        // `said that they would have to leave and that he was recalling his envoy`
        var verb = verb
        while passage.tokens[verb].relation == .conj, passage.tokens[verb].head >= 0 {
            verb = Int(passage.tokens[verb].head)
        }
        let token = passage.tokens[verb]
        guard token.relation == .ccomp, token.head >= 0, isDeclared(edge.relation) else { return false }
        return ["say", "announce", "declare", "confirm"].contains(passage.tokens[Int(token.head)].lemma)
            && passage.tokens[Int(token.head)].relation == .root
    }

    private static let marks: Set<String> = [
        "after", "since", "when", "while", "as", "before", "until", "because", "although",
    ]

    /// A clause about `the talks`, `the meeting`, told without a time of its own.
    private func tellsGathering(_ verb: Int) -> Bool {
        passage.children(verb).contains { child in
            let token = passage.tokens[Int(child)]
            // `It also named`: more of the same; `on the sidelines they signed`.
            if token.lower == "also"
                || token.relation == .obl && ["margin", "margins", "sideline", "sidelines"].contains(token.lemma)
            {
                return hasPast(verb)
            }
            guard ["talk", "talks", "meeting", "session", "gathering", "summit", "ceremony"].contains(token.lemma),
                [.obj, .obl, .nsubj, .nsubjPass].contains(token.relation)
            else { return false }
            let own = passage.children(Int(child)).map { passage.tokens[Int($0)] }
            return own.contains { $0.lower == "the" }
                && !own.contains { [.acl, .aclRelcl, .amod, .nmod, .compound].contains($0.relation) }
        }
    }
}
