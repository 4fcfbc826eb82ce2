internal import Dragoman
internal import DragomanLanguage

/// Gives each coded edge its date: the expression that hangs nearest in the tree, else what publication allows.
struct Dater {
    let passage: Passage
    let times: [TimeExpression]
    let document: ReadDocument
    /// The expressions of each sentence, by place in `times`.
    private let bySentence: [[Int]]

    init(passage: Passage, times: [TimeExpression], document: ReadDocument) {
        self.passage = passage
        self.times = times
        self.document = document
        var bySentence = [[Int]](repeating: [], count: passage.text.sentences.count)
        for (index, time) in times.enumerated()
        where !time.tokens.isEmpty && time.kind != .set && (time.value != nil || time.range != nil) {
            if time.kind == .duration && time.direction != .during && time.direction != .at { continue }
            bySentence[Int(passage.sentenceAt[time.tokens.lowerBound])].append(index)
        }
        self.bySentence = bySentence
    }

    /// The edges with their dates.
    ///
    /// What a speaker or a meeting does, told in the plain past without a date, happens on the day that the sentences
    /// before it told last, if that is of the days before publication.
    func dated(_ edges: [CodedEdge]) -> [CodedEdge] {
        var result = edges
        var current: (date: FuzzyDate, block: Int)?
        for index in result.indices {
            if let (time, rank) = expression(for: result[index]) {
                apply(time, rank, to: &result[index])
            }
            if result[index].date == nil { inheritOrFallBack(&result[index], current?.date) }
            if let date = mainLineDate(result[index]) { current = (date, 0) }
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
    private func clause(of place: Int) -> Int {
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

    private func head(of time: TimeExpression) -> Int {
        time.tokens.first { !time.tokens.contains(Int(passage.tokens[$0].head)) } ?? time.tokens.lowerBound
    }

    private func rank(of time: TimeExpression, _ trigger: Int, _ clause: Int) -> Int? {
        var place = head(of: time)
        // Under the trigger itself?
        var chain: [Int] = []
        for _ in 0..<40 {
            chain.append(place)
            let above = passage.tokens[place].head
            if above < 0 { break }
            place = Int(above)
            if place == trigger { return chain.contains(where: { isClauseHead($0) }) ? 7 : 0 }
        }
        let own = self.clause(of: head(of: time))
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
                case .conj: return 2
                case .acl, .advcl: return precedesOrEnds(time, up, above) ? 3 + steps : nil
                case .ccomp, .parataxis: return 8
                default: return nil
                }
            }
            if token.relation == .aclRelcl { return nil }
            up = above
        }
        // Coordinated clauses: a date before the first serves the second.
        if passage.tokens[own].relation == .conj, Int(passage.tokens[own].head) == clause { return 9 }
        return nil
    }

    private func isClauseHead(_ place: Int) -> Bool {
        let token = passage.tokens[place]
        return token.partOfSpeech == .verb && [.ccomp, .advcl, .acl, .aclRelcl, .parataxis, .conj].contains(token.relation)
    }

    /// `after meeting Putin on Monday, he flew`: the date stands within the subordinate clause's reach.
    private func precedesOrEnds(_ time: TimeExpression, _ clause: Int, _ above: Int) -> Bool {
        let mark = passage.preposition(of: clause)
        return !["before", "since", "until"].contains(mark)
    }

    // MARK: Values

    private func apply(_ index: Int, _ rank: Int, to edge: inout CodedEdge) {
        let time = times[index]
        let published = document.document.published
        guard let value = time.range ?? time.eventDate(published: published) else { return }
        if rank >= 8 {
            // Only the telling is dated: the deed is no later, and a plan starts there.
            guard edge.status == .actual, rank == 8 else { return }
            return
        }
        edge.time = index
        edge.dateBasis = time.basis
        switch time.direction {
        case .until, .before, .by, .to: edge.date = edge.status == .planned || edge.status == .possible ? until(value) : .upTo(value)
        case .after:
            edge.date = published.flatMap { FuzzyDate.between(value, $0) } ?? value
        default: edge.date = value
        }
        if let published, let first = edge.date?.earliest, let last = published.latest, first > last, edge.status == .actual {
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

    private func until(_ value: FuzzyDate) -> FuzzyDate {
        document.document.published.flatMap { FuzzyDate.between($0, value) } ?? value
    }

    private func inheritOrFallBack(_ edge: inout CodedEdge, _ current: FuzzyDate?) {
        guard let published = document.document.published else { return }
        edge.dateBasis = .publication
        switch edge.status {
        case .planned, .possible: edge.date = .since(published)
        case .actual where current != nil && isNarrated(edge): 
            edge.date = current
            edge.dateBasis = .relative
        default: edge.date = .upTo(published)
        }
    }

    /// Told in the plain past as part of the story: speech and meetings, no `had` and no `has`.
    private func isNarrated(_ edge: CodedEdge) -> Bool {
        guard edge.relation.family == .statement || edge.relation == .talks || edge.relation == .participation else {
            return false
        }
        let verb = clause(of: edge.trigger)
        guard [.root, .conj, .parataxis].contains(passage.tokens[verb].relation) else { return false }
        return !passage.children(verb).contains {
            ["had", "has", "have"].contains(passage.tokens[Int($0)].lower) && passage.tokens[Int($0)].relation == .aux
        }
    }

    /// The date that the story has come to: a day of the ten before publication, told of the main clause.
    private func mainLineDate(_ edge: CodedEdge) -> FuzzyDate? {
        guard edge.time >= 0, edge.status == .actual, let date = edge.date, let first = date.earliest, date.latest == first,
            let published = document.document.published?.latest, first <= published, published - first <= 10
        else { return nil }
        return date
    }
}
