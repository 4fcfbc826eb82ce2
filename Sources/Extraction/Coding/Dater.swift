internal import Dragoman
internal import DragomanLanguage

/// Gives each coded edge its date: the expression that hangs nearest in the tree, else what publication allows.
struct Dater {
    let passage: Passage
    let times: [TimeExpression]
    let document: ReadDocument
    /// The expressions of each sentence, by place in `times`.
    let bySentence: [[Int]]

    init(passage: Passage, times: [TimeExpression], document: ReadDocument) {
        self.passage = passage
        self.times = times
        self.document = document
        var bySentence = [[Int]](repeating: [], count: passage.text.sentences.count)
        for (index, time) in times.enumerated()
        where !time.tokens.isEmpty && time.kind != .set && (time.value != nil || time.range != nil) {
            if time.kind == .duration && time.direction != .during && time.direction != .at { continue }
            // `between 2015 and 2020`: the first end stands for both.
            if index > 0, let stretch = times[index - 1].range, !times[index - 1].tokens.isEmpty, time.range == nil,
                time.tokens.lowerBound - times[index - 1].tokens.upperBound < 3,
                let last = time.value?.latest, stretch.latest == last
            {
                continue
            }
            bySentence[Int(passage.sentenceAt[time.tokens.lowerBound])].append(index)
        }
        self.bySentence = bySentence
    }

    /// The edges with their dates.
    ///
    /// What is said and done at the news itself, told without a date, happens on the day that the story is about; not so
    /// where the paragraph has gone back to an earlier time.
    func dated(_ edges: [CodedEdge]) -> [CodedEdge] {
        let day = newsDay()
        let past = sentencesOfThePast()
        let told = datesTold()
        return edges.map { edge in
            var edge = edge
            if let (time, rank) = expression(for: edge) { apply(time, rank, to: &edge) }
            if edge.date == nil, edge.status == .actual, edge.relation != .office {
                // `one day after it cut its ties`, from the day of the news.
                if let value = day ?? document.document.published, let date = counted(from: value, for: edge) {
                    edge.date = date
                    edge.dateBasis = .relative
                } else if let value = told[edge.sentence], isTold(edge) {
                    edge.date = value
                    edge.dateBasis = .relative
                }
            }
            if edge.date == nil { inheritOrFallBack(&edge, past[edge.sentence] ? nil : day) }
            return edge
        }
    }

    /// The day that the main clauses tell most often, of the week before publication, the first sentences before others;
    /// the one told first of equals.
    private func newsDay() -> FuzzyDate? {
        guard let published = document.document.published?.latest else { return nil }
        var counts: [Day: Int] = [:]
        var order: [Day] = []
        for time in times {
            guard !time.tokens.isEmpty, time.direction == .at, !time.isVague, let day = time.value?.earliest,
                time.value?.latest == day, day <= published, published - day <= 7, !isDateline(time)
            else { continue }
            let clause = clause(of: head(of: time))
            let relation = passage.tokens[clause].relation
            var weight = relation == .root || relation == .conj || relation == .parataxis ? 3 : 1
            if passage.sentenceAt[clause] < 3 { weight += 3 }
            counts[day, default: 0] += weight
            if !order.contains(day) { order.append(day) }
        }
        return order.max { counts[$0]! < counts[$1]! }.map { FuzzyDate($0) }
    }

    /// `ADDIS ABABA, Dec 12 --`: when a report was filed.
    private func isDateline(_ time: TimeExpression) -> Bool {
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
    private func sentencesOfThePast() -> [Bool] {
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
                guard let last = times[time].value?.latest, times[time].direction != .since else { continue }
                let relation = passage.tokens[clause(of: head(of: times[time]))].relation
                let isMain = relation == .root || relation == .conj || relation == .parataxis
                if published - last <= 10 { tellsNews = true } else if isMain { tellsPast = true }
            }
            if tellsNews { isPast = false } else if tellsPast { isPast = true }
            result.append(isPast)
        }
        return result
    }

    // MARK: Attachment

    /// The expression that dates an edge, with how far it stands in the tree; the nearer the lower.
    private func expression(for edge: CodedEdge) -> (time: Int, rank: Int)? {
        let clause = clause(of: edge.trigger)
        var best: (time: Int, rank: Int, distance: Int)?
        for time in bySentence[edge.sentence] {
            guard let rank = rank(of: times[time], edge.trigger, clause) else { continue }
            let distance = abs(times[time].tokens.lowerBound - edge.trigger)
            if best == nil || (rank, distance) < (best!.rank, best!.distance) { best = (time, rank, distance) }
        }
        return best.map { ($0.time, $0.rank) }
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

    func head(of time: TimeExpression) -> Int {
        time.tokens.first { !time.tokens.contains(Int(passage.tokens[$0].head)) } ?? time.tokens.lowerBound
    }

    private func rank(of time: TimeExpression, _ trigger: Int, _ clause: Int) -> Int? {
        let own = self.clause(of: head(of: time))
        if followsWhen(time, clause) { return 0 }
        // `recognised it when it first took power in 1996`
        if passage.tokens[own].relation == .advcl, Int(passage.tokens[own].head) == clause,
            passage.children(own).contains(where: { passage.tokens[Int($0)].lower == "when" })
        {
            return 7
        }
        // `the decision to delist it, a move approved last week`: the move is the deed.
        if passage.tokens[own].relation == .acl, passage.tokens[own].head > Int32(trigger),
            Story.deeds.contains(passage.tokens[Int(passage.tokens[own].head)].lemma)
        {
            return 4
        }
        var place = head(of: time)
        // Under the trigger itself?
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
        // In a clause above the trigger's?
        var up = clause
        var steps = 0
        while passage.tokens[up].head >= 0, steps < 5 {
            let token = passage.tokens[up]
            let above = self.clause(of: Int(token.head))
            steps += 1
            if above == own {
                switch token.relation {
                case .conj: return time.tokens.lowerBound < own ? 2 : nil
                case .acl, .advcl:
                    // `after recognizing it earlier this year, with Lavrov using the occasion to denounce`
                    let relation = passage.tokens[own].relation
                    if relation == .advcl || relation == .acl, time.tokens.upperBound < trigger,
                        (time.tokens.upperBound..<trigger).contains(where: { passage.tokens[$0].lower == "," })
                    {
                        return nil
                    }
                    return precedesOrEnds(time, up, above) ? 3 + steps : nil
                case .ccomp, .parataxis: return 8
                case .aclRelcl where passage.children(up).contains { passage.tokens[Int($0)].lower == "where" }:
                    return 6
                default: return nil
                }
            }
            if token.relation == .aclRelcl {
                // `travelled to China, where he met Xi`
                let isWhere = passage.children(up).contains { passage.tokens[Int($0)].lower == "where" }
                guard isWhere else { return nil }
            }
            up = above
        }
        // Coordinated clauses: a date before the first serves the second.
        // `recalled its ambassador and expelled the envoy on July 23`: the day is that of both.
        if passage.tokens[own].relation == .conj, Int(passage.tokens[own].head) == clause {
            return isShared(time, own) ? 7 : 9
        }
        return nil
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

    // MARK: Values

    private func apply(_ index: Int, _ rank: Int, to edge: inout CodedEdge) {
        let time = times[index]
        let published = document.document.published
        guard let value = time.range ?? time.eventDate(published: published) else { return }
        if rank >= 8 {
            // Only the telling is dated: the deed is no later, and a plan starts there.
            // An act done by declaring it happens when it is declared.
            guard edge.status == .actual, rank == 8, isDeclared(edge.relation) || edge.relation.family == .statement
            else { return }
        }
        // `invited them to come later this month`: what is done is not dated by what is to come.
        if edge.status == .actual, time.modifier == .later { return }
        // `ordered them to leave by the end of April 19`: a term, no date.
        if edge.status == .actual, time.direction == .by, let published, let end = value.latest,
            let day = published.latest, end > day
        {
            return
        }
        // `a year later`, counted from nothing that is dated, puts no deed told in the past into the future.
        if edge.status == .actual, let last = published?.latest, let first = value.earliest, first > last,
            passage.tokens[time.tokens.upperBound - 1].lower == "later", passage.child(edge.trigger, .aux) == nil
        {
            return
        }
        if edge.status == .actual, time.direction == .until {
            guard let end = value.earliest, let published, let day = published.latest, end <= day else { return }
        }
        edge.time = index
        edge.dateBasis = time.basis
        switch time.direction {
        case .until, .before, .by, .to:
            edge.date = edge.status == .planned || edge.status == .possible ? until(value) : .upTo(value)
        case .after:
            edge.date = published.flatMap { FuzzyDate.between(value, $0) } ?? value
        // `has backed X since 2018`: it lasts.
        case .since where edge.status == .actual && isLasting(edge): edge.date = .since(value)
        default: edge.date = edge.status == .actual && rank > 2 ? earlier(than: value, for: edge) ?? value : value
        }
        if let published, let first = edge.date?.earliest, let last = published.latest, first > last,
            edge.status == .actual
        {
            // `will hold talks with the Rwandan-backed M23`: the backing is no plan.
            if edge.rule < 0, edge.relation == .support || edge.relation == .affiliation {
                edge.date = nil
                edge.time = -1
                return
            }
            edge.status = .planned
        }
        if edge.status == .planned || edge.status == .possible, let published, let last = edge.date?.latest,
            let first = published.earliest, last < first, time.direction == .at
        {
            // A plan can't lie before its telling: the expression dates the telling.
            edge.date = nil
            edge.time = -1
        }
    }

    /// What goes on for a time rather than happens at a time, told as going on.
    private func isLasting(_ edge: CodedEdge) -> Bool {
        switch edge.relation {
        case .support, .aid, .cooperation, .mediation, .attack, .mobilization, .refusal, .membership, .affiliation,
            .participation, .talks:
            return !passage.children(clause(of: edge.trigger)).contains {
                passage.tokens[Int($0)].lower == "had" && passage.tokens[Int($0)].relation == .aux
            }
        case .listing, .takeover, .recognition, .accreditation, .office: return false
        default:
            // `has filed protests since 2020`
            return hasPerfect(clause(of: edge.trigger), ["has", "have", "'ve", "’ve"])
        }
    }

    private func hasPerfect(_ verb: Int, _ forms: Set<String>) -> Bool {
        passage.children(verb).contains {
            passage.tokens[Int($0)].relation == .aux && forms.contains(passage.tokens[Int($0)].lower)
        }
    }

    private func isDeclared(_ relation: Relation) -> Bool {
        switch relation {
        case .recognition, .derecognition, .severance, .expulsion, .listing, .delisting, .sanctions, .sanctionsRelief,
            .normalization, .agreement, .ceasefire:
            true
        default: false
        }
    }

    private func until(_ value: FuzzyDate) -> FuzzyDate {
        document.document.published.flatMap { FuzzyDate.between($0, value) } ?? value
    }

    private func inheritOrFallBack(_ edge: inout CodedEdge, _ current: FuzzyDate?) {
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

    /// Speech and meetings of the story, and the news itself in its first sentences: no `had`.
    private func isNarrated(_ edge: CodedEdge) -> Bool {
        let isSpeech = edge.relation.family == .statement || edge.relation == .talks || edge.relation == .participation
        guard isSpeech || edge.sentence < 5 else { return false }
        var verb = clause(of: edge.trigger)
        // `became the first country to recognise`: told by what it hangs on.
        let above = Int(passage.tokens[verb].head)
        if passage.tokens[verb].relation == .acl, passage.isInfinitive(verb), above >= 0,
            passage.tokens[above].head >= 0
        {
            let become = Int(passage.tokens[above].head)
            if passage.tokens[become].lemma == "become" { verb = become }
        }
        if [.acl, .aclRelcl, .advcl].contains(passage.tokens[verb].relation) { return false }
        // `since they took power, after the troops withdrew`
        let marks = ["after", "since", "when", "while", "as", "before", "until", "because", "although"]
        if passage.children(verb).contains(where: { marks.contains(passage.tokens[Int($0)].lower) }) { return false }
        // What has been done or is so is no news of the day.
        return ![.membership, .affiliation].contains(edge.relation)
            && !hasPerfect(verb, ["had"])
    }
}
