internal import Dragoman
internal import DragomanLanguage

/// What the words between two clauses say about the date of the second.
extension Dater {
    /// The date of a deed that is told behind `after`, from that of the clause above: `struck on June 22, a day after
    /// Israel bombed X` is the day before, `met on Monday after X attacked Y` no later; `nil` where nothing links them.
    func earlier(than value: FuzzyDate, for edge: CodedEdge) -> FuzzyDate? {
        guard let mark = link(of: edge) else { return nil }
        if let day = shifted(value, at: mark) { return day }
        // `announced it on Tuesday after he spoke with X`: as a rule on the same day.
        let isSpeech = edge.relation.family == .statement || edge.relation.family == .consultation
        return isSpeech || passage.tokens[mark].lower == "before" ? nil : .upTo(value)
    }

    /// The same where the words count the time between, and only there: from the time of the clause above, else from the
    /// day of the news, where the sentence tells no other.
    func counted(from day: FuzzyDate, for edge: CodedEdge) -> FuzzyDate? {
        guard let mark = link(of: edge), gap(before: mark) != nil else { return nil }
        var verb = clause(of: edge.trigger)
        for _ in 0..<3 where passage.tokens[verb].relation != .advcl && passage.tokens[verb].head >= 0 {
            verb = clause(of: Int(passage.tokens[verb].head))
        }
        if passage.tokens[verb].relation == .advcl, passage.tokens[verb].head >= 0 {
            var above = edge
            above.trigger = clause(of: Int(passage.tokens[verb].head))
            above.relation = .agreement
            if above.trigger != edge.trigger, let found = expression(for: above), found.attachment.rank < 8,
                found.attachment.bearing == .at, times[found.time].direction == .at, let value = times[found.time].value
            {
                return shifted(value, at: mark)
            }
        }
        let own = bySentence[edge.sentence].filter {
            times[$0].direction == .at && !times[$0].isVague && noun(datedBy: times[$0]) == nil
        }
        let near =
            own.last { times[$0].tokens.upperBound <= mark }
            ?? own.first { mark < edge.trigger && edge.trigger < times[$0].tokens.lowerBound }
        guard let near else { return shifted(day, at: mark) }
        return times[near].value.flatMap { shifted($0, at: mark) }
    }

    /// The `after` or `before` that the clause of an edge, or the one above what it says, begins with.
    private func link(of edge: CodedEdge) -> Int? {
        var verb = clause(of: edge.trigger)
        for _ in 0..<3
        where [.ccomp, .conj].contains(passage.tokens[verb].relation) && passage.tokens[verb].head >= 0 {
            verb = clause(of: Int(passage.tokens[verb].head))
        }
        // `came back, a month to the day after Paris accused it`, hung on the day.
        let isHung = [.acl, .conj, .parataxis].contains(passage.tokens[verb].relation) && isCounted(verb)
        guard passage.tokens[verb].relation == .advcl || isHung else {
            return [.conj, .parataxis].contains(passage.tokens[clause(of: edge.trigger)].relation)
                ? countedMark(before: clause(of: edge.trigger)) : nil
        }
        if let mark = mark(of: verb) { return mark < edge.trigger ? mark : nil }
        // `one day after Britain, Canada and Malta had done so`, where the tree hangs the mark on a name.
        let start = max(passage.sentence(of: verb).lowerBound + 2, verb - 25)
        guard start < verb else { return nil }
        for place in (start..<verb).reversed() {
            let token = passage.tokens[place]
            if token.partOfSpeech == .verb, token.relation != .amod { return nil }
            if token.lower == "after" || token.lower == "before" { return isCount(before: place) ? place : nil }
        }
        return nil
    }

    /// `was made following a phone call`: the deed is a noun behind `after`.
    func isBehindAfter(_ trigger: Int) -> Bool {
        var place = trigger
        let clause = clause(of: trigger)
        for _ in 0..<8 where place != clause && place >= 0 {
            if ["after", "following"].contains(passage.preposition(of: place)) { return true }
            place = Int(passage.tokens[place].head)
        }
        return false
    }

    /// `was handed over on Sunday, 18 months after the movement captured Kabul`, where the tree joins the two clauses.
    private func countedMark(before verb: Int) -> Int? {
        let start = max(passage.sentence(of: verb).lowerBound + 2, verb - 8)
        guard start < verb else { return nil }
        for place in (start..<verb).reversed() {
            let token = passage.tokens[place]
            if token.partOfSpeech == .verb && token.relation != .amod || [",", "and", "but"].contains(token.lower) {
                return nil
            }
            if token.lower == "after" || token.lower == "before" { return isCount(before: place) ? place : nil }
        }
        return nil
    }

    private func mark(of verb: Int) -> Int? {
        passage.children(verb).map { Int($0) }.first {
            ["after", "before"].contains(passage.tokens[$0].lower) && $0 < verb
        }
    }

    /// Whether the words before the mark of a clause count: `three days before it launched`.
    func isCounted(_ verb: Int) -> Bool {
        mark(of: verb).map { isCount(before: $0) } ?? false
    }

    private func isCount(before mark: Int) -> Bool {
        gap(before: mark) != nil
    }

    /// `in January 2019, when the administration recognized`, `in 2015, the year in which the two restored ties`, `the war
    /// of 2020, in which Turkey backed Baku`: the clause tells what happened then.
    func tellsThen(_ time: TimeExpression, _ trigger: Int, _ clause: Int) -> Bool {
        let sentence = passage.sentence(of: time.tokens.lowerBound)
        var place = time.tokens.upperBound
        func word(_ place: Int) -> String { place < sentence.upperBound ? passage.tokens[place].lower : "" }
        if word(place) == "," { place += 1 }
        if word(place) == "the", ["year", "month", "day", "week"].contains(word(place + 1)) { place += 2 }
        if ["in", "on", "during"].contains(word(place)), word(place + 1) == "which" { place += 1 }
        guard word(place) == "when" || word(place) == "which" && place > time.tokens.upperBound + 1 else {
            return false
        }
        let isNoun = clause <= place
        let clause = isNoun ? trigger : clause
        guard clause > place, clause - place < 12, clause < sentence.upperBound else { return false }
        let verbs = (place + 1..<clause).filter {
            let token = passage.tokens[$0]
            return token.partOfSpeech == .verb && token.relation != .amod && token.relation != .acl
        }
        // A noun stands behind its own verb: `when the UN brokered a truce`.
        return verbs.count <= (isNoun ? 1 : 0)
    }

    /// A time behind the second of two verbs with one subject.
    func isShared(_ time: TimeExpression, _ second: Int) -> Bool {
        time.tokens.lowerBound > second && time.direction == .at
            && !passage.children(second).contains {
                [.nsubj, .nsubjPass, .aux].contains(passage.tokens[Int($0)].relation)
                    || passage.tokens[Int($0)].relation == .advcl && Int($0) < time.tokens.lowerBound
            }
    }

    /// `called the decision unjustified`: said of the deed that was told before.
    func isReaction(_ edge: CodedEdge) -> Bool {
        passage.children(clause(of: edge.trigger)).contains { child in
            let token = passage.tokens[Int(child)]
            return token.relation == .obj && (Story.deeds.contains(token.lemma) || Story.blows.contains(token.lemma))
                && passage.children(Int(child)).contains {
                    ["the", "this", "that"].contains(passage.tokens[Int($0)].lower)
                }
        }
    }

    /// Past narration in the main clause: no perfect, no present.
    func isTold(_ edge: CodedEdge) -> Bool {
        let verb = clause(of: edge.trigger)
        let token = passage.tokens[verb]
        guard [.root, .conj, .parataxis].contains(token.relation), token.partOfSpeech == .verb else { return false }
        return isPastForm(verb)
            && !passage.children(verb).contains {
                passage.tokens[Int($0)].relation == .aux
            }
    }
}
