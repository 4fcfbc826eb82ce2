internal import Dragoman
internal import DragomanLanguage

/// Gives each coded edge its date: the expression that hangs nearest in the tree, else what publication allows.
struct Dater {
    let passage: Passage
    let times: [TimeExpression]
    let document: ReadDocument
    /// Those who hold an office, by place in the actor table.
    let holders: Set<Int>
    /// The expressions of each sentence, by place in `times`.
    let bySentence: [[Int]]

    init(passage: Passage, times: [TimeExpression], document: ReadDocument, holders: Set<Int> = []) {
        self.holders = holders
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
            if Dater.isStage(time, passage) { continue }
            bySentence[Int(passage.sentenceAt[time.tokens.lowerBound])].append(index)
        }
        self.bySentence = bySentence
    }

    /// `in the last weeks of his first term`: counted from the end of what is named, not from publication.
    private static func isStage(_ time: TimeExpression, _ passage: Passage) -> Bool {
        let next = time.tokens.upperBound
        guard time.basis == .relative, next + 1 < passage.tokens.count, passage.tokens[next].lower == "of",
            time.tokens.contains(where: { ["last", "final", "first", "early"].contains(passage.tokens[$0].lower) }),
            ["day", "week", "month", "year", "hour"].contains(passage.tokens[next - 1].lemma)
        else { return false }
        return passage.tokens[next + 1].lower != "this" && passage.tokens[next + 1].lower != "last"
    }

    /// The edges with their dates.
    ///
    /// What is said and done at the news itself, told without a date, happens on the day that the story is about; not so
    /// where the paragraph has gone back to an earlier time.
    func dated(_ edges: [CodedEdge]) -> [CodedEdge] {
        let day = newsDay()
        let past = sentencesOfThePast()
        let told = datesTold()
        let headings = headings()
        return edges.map { edge in
            var edge = edge
            // Whatever is planned or hoped for at its anniversary, the deed itself was done.
            if let value = anniversary(of: edge) {
                (edge.date, edge.dateBasis, edge.status) = (value, .relative, .actual)
                return edge
            }
            if let (time, attachment) = expression(for: edge) { apply(time, attachment, to: &edge) }
            if edge.date == nil, let value = headed(edge, headings[edge.sentence]) {
                (edge.date, edge.dateBasis) = (value, .stated)
                return edge
            }
            if edge.date == nil, edge.status == .actual, edge.relation != .office,
                let value = toldDate(of: edge, told[edge.sentence], day: day, isPast: past[edge.sentence])
            {
                edge.date = value
                edge.dateBasis = .relative
            }
            if edge.date == nil {
                inheritOrFallBack(&edge, past[edge.sentence] ? nil : told[edge.sentence].recent ?? day)
            }
            return edge
        }
    }

    /// The date of a deed that no expression of its sentence dates, from what the sentence counts, the events that the
    /// document dates elsewhere, and the times told before in the paragraph.
    private func toldDate(of edge: CodedEdge, _ told: ToldTimes, day: FuzzyDate?, isPast: Bool) -> FuzzyDate? {
        // `one day after it cut its ties`, from the day of the news.
        if let value = day ?? document.document.published, let date = counted(from: value, for: edge) { return date }
        if let date = sinceEvent(edge) ?? nearEvent(edge) ?? namedAccord(edge) ?? partOfDay(
            edge, of: told.recent ?? day)
            ?? sinceThen(edge, told.any) ?? nearTold(edge, told.any)
        {
            return date
        }
        if isThen(edge), let date = toldBefore(edge.trigger, edge) ?? told.any ?? (isPast ? nil : day) { return date }
        if let value = told.same ?? told.meeting, isTold(edge) { return value }
        if let value = told.after, isTold(edge), edge.relation.family != .statement || isReaction(edge) {
            if isBehindAfter(edge.trigger) { return .upTo(value) }
            return value.earliest == value.latest
                ? value.earliest.map { FuzzyDate(from: $0, through: $0 + 7) } : value
        }
        return isUnderWay(edge) ? (isPast ? nil : told.recent) ?? day : nil
    }

    // MARK: Values

    func apply(_ index: Int, _ attachment: Attachment, to edge: inout CodedEdge) {
        let time = times[index]
        let rank = attachment.rank
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
        case _ where attachment.bearing == .then: edge.date = value
        case _ where attachment.bearing == .following:
            edge.date = published.flatMap { FuzzyDate.between(value, $0) } ?? value
        case _ where attachment.bearing == .preceding: edge.date = .upTo(value)
        case _ where attachment.bearing == .lasting: edge.date = .since(value)
        case _ where attachment.bearing == .soon: edge.date = value.monthAtLeast
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
            // `will hold talks with the Rwandan-backed M23`: the backing is no plan; nor is what `had alleged` tells.
            let verb = clause(of: edge.trigger)
            let isTold = attachment.rank < 8 && (hasPast(verb) || hasPerfect(verb, ["had"]))
            if isTold, let before = lastTime(time), before.latest.map({ $0 <= last }) ?? false {
                edge.date = before
                return
            }
            if isTold || edge.rule < 0 && (edge.relation == .support || edge.relation == .affiliation) {
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

    func hasPerfect(_ verb: Int, _ forms: Set<String>) -> Bool {
        passage.children(verb).contains {
            passage.tokens[Int($0)].relation == .aux && forms.contains(passage.tokens[Int($0)].lower)
        }
    }

    func isDeclared(_ relation: Relation) -> Bool {
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
}
