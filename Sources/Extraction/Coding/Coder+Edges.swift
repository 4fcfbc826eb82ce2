internal import Dragoman
internal import DragomanLanguage

/// What one rule makes of one trigger: who did it, to whom, how sure.
extension Coder {
    /// The edges that a rule makes of a trigger; none where it lacks a source or a target.
    func edges(
        of rule: Rule, _ index: Int, _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader,
        _ story: Story
    ) -> [CodedEdge] {
        let sources = sources(of: rule, trigger, arguments, story)
        guard !sources.isEmpty else { return [] }
        let direct = actors(rule.target, trigger, rule, arguments, isSource: false)
        // `During his meeting with X, the two sides discussed`: each other, not X.
        if rule.relation == .talks, rule.trigger == .verb, sources.count == 2, !direct.isEmpty,
            let subject = passage.logicalSubject(of: trigger), passage.mention(at: subject)?.form == .anaphor,
            // `The two met X`: X.
            !passage.sentence(of: trigger).contains(where: { place in
                place > trigger
                    && passage.mention(at: place).map { !direct.filter($0.actors.contains).isEmpty } ?? false
            })
        {
            return []
        }
        guard let judgement = judgement(of: rule, trigger, statuses) else { return [] }
        let targets = targets(of: rule, trigger, direct, by: sources, arguments, story)
        return pairs(of: rule, trigger, sources, targets).flatMap { source, target in
            edges(of: rule, index, trigger, from: source, to: target, judgement, arguments)
        }
    }

    /// Who did it.
    private func sources(of rule: Rule, _ trigger: Int, _ arguments: ArgumentReader, _ story: Story) -> [Int] {
        var sources = actors(rule.source, trigger, rule, arguments, isSource: true)
        // `X said the bond was historic and thanked Y`, where the tree hangs the second verb in what X said.
        if sources.isEmpty, rule.relation.family == .statement, rule.trigger == .verb, !passage.isPassive(trigger) {
            sources = tellers(trigger, arguments)
        }
        // `Tajikistan, where the Taliban are banned`
        if sources.isEmpty, [.listing, .delisting].contains(rule.relation), rule.trigger == .verb,
            passage.isPassive(trigger), let country = countryBeforeWhere(trigger)
        {
            sources = [country]
        }
        // `was put on the list in 2003`: by the one whose list the story is about.
        if sources.isEmpty, [.listing, .delisting, .sanctions, .sanctionsRelief].contains(rule.relation),
            // `The designation covers X and Y`
            rule.source.isEmpty
                || rule.trigger == .verb && passage.isPassive(trigger)
                    && passage.child(trigger, .nsubjPass, .nsubj) != nil,
            let lister = story.lister
        {
            sources = [lister]
        }
        // `was dropped from the department's list`: the one whose list the story is about.
        if [.listing, .delisting].contains(rule.relation), rule.trigger == .verb, passage.isPassive(trigger),
            let lister = story.lister, isOnBareList(trigger)
        {
            sources = [lister]
        }
        if sources.isEmpty, rule.trigger == .verb { sources = orderers(of: rule, trigger, arguments, story) }
        for other in joined(in: trigger, arguments) where !sources.isEmpty && !sources.contains(other) {
            sources.append(other)
        }
        return sources
    }

    /// The country that a clause with `where` tells of.
    private func countryBeforeWhere(_ verb: Int) -> Int? {
        guard let adverb = passage.children(verb).first(where: { passage.tokens[Int($0)].lower == "where" }),
            let mention = passage.nameBefore(Int(adverb)).flatMap({ passage.mention(at: $0) }),
            mention.actors.count == 1, table[mention.actors[0]].kind == .country
        else { return nil }
        return mention.actors[0]
    }

    /// Verbs and nouns that make a mediation no less one.
    private static let trying: WordSet = ["try", "attempt", "seek", "work", "effort", "bid", "push"]

    /// How sure the text is of it; nil where there is no deed to code.
    private func judgement(of rule: Rule, _ trigger: Int, _ statuses: StatusReader) -> StatusReader.Judgement? {
        var judgement = statuses.judge(trigger)
        if judgement.isDropped, rule.status == nil { return nil }
        if judgement.status == .negated, rule.status == .planned { return nil }
        // Who tries to mediate does.
        if rule.relation == .mediation, judgement.status == .possible, let reason = judgement.reason,
            Coder.trying.contains(passage.tokens[reason].lemma)
        {
            judgement.status = .actual
        }
        return judgement
    }

    /// Who of the sources did it to whom of the targets, or to each other.
    private func pairs(of rule: Rule, _ trigger: Int, _ sources: [Int], _ targets: [Int]) -> [(Int, Int)] {
        if sources.count > 1, targets.count > 1, sources.count * targets.count > 24 { return [] }
        var pairs: [(Int, Int)] = []
        for source in sources { for target in targets where source != target { pairs.append((source, target)) } }
        if rule.isPairs, targets.isEmpty || pairs.isEmpty, sources.count > 1, sources.count <= 4,
            !hasOtherObject(rule, trigger),
            // `only China, Qatar and Chad have exchanged ambassadors`: with a fourth.
            ![.normalization, .severance].contains(rule.relation) || sources.count == 2 || isEachOther(trigger)
        {
            for (i, source) in sources.enumerated() {
                for target in sources[(i + 1)...] { pairs.append((source, target)) }
            }
        }
        // `accused each other of`
        if pairs.isEmpty, sources.count == 2, !rule.isPairs, !rule.relation.isReciprocal, isEachOther(trigger) {
            pairs = [(sources[0], sources[1]), (sources[1], sources[0])]
            // `visited each other's capitals`: to the countries.
            if rule.relation == .visit {
                pairs = pairs.compactMap { guest, host in
                    let country = table[host].kind == .official ? table[host].offices.first?.principal : host
                    return country.map { (guest, $0) }
                }
            }
        }
        if rule.isPairs, !rule.relation.isReciprocal { pairs += pairs.map { ($0.1, $0.0) } }
        return pairs
    }

    /// The edge from one source to one target, with the charge where only an adversary tells it.
    private func edges(
        of rule: Rule, _ index: Int, _ trigger: Int, from source: Int, to target: Int,
        _ judgement: StatusReader.Judgement, _ arguments: ArgumentReader
    ) -> [CodedEdge] {
        // A person and the body he acts for are one side.
        if sameSide(source, target), ![.office, .membership, .detention, .release].contains(rule.relation) {
            return []
        }
        var edge = CodedEdge(
            source: source, relation: rule.relation, target: target, status: rule.status ?? judgement.status,
            passage: place, sentence: 0, trigger: trigger, rule: index)
        if let claimant = judgement.claimant, edge.status == .alleged {
            edge.claimedBy = arguments.actors(at: claimant).first { $0 != source }
        }
        // `Putin stated that Russia considers them allies`: he says it for his side.
        if let speaker = judgement.speaker, rule.relation.family == .statement,
            let teller = arguments.actors(at: speaker).first, table[teller].kind == .official, teller != target,
            table[teller].offices.contains(where: { $0.principal == source }), teller != source
        {
            edge.source = teller
        }
        if let denier = judgement.denier { edge.deniedBy = arguments.actors(at: denier) }
        if let speaker = judgement.speaker, edge.status == .actual, rule.relation.family == .force,
            rule.relation.sign < 0, let teller = arguments.actors(at: speaker).first, teller != source,
            !sameSide(teller, source), teller == target || sameSide(teller, target)
        {
            // A hostile deed that only an adversary tells.
            edge.status = .alleged
            edge.claimedBy = teller
            var charge = edge
            (charge.source, charge.relation, charge.target) = (teller, .accusation, source)
            (charge.status, charge.claimedBy) = (.actual, nil)
            return [charge, edge]
        }
        return [edge]
    }

    /// `Russian and Belarusian diplomats visited Pyongyang`: what they did was done to something else.
    private func hasOtherObject(_ rule: Rule, _ trigger: Int) -> Bool {
        rule.trigger == .verb && rule.target.joined().contains { $0.steps == ["obj"] }
            && step("obj", from: trigger).contains { passage.mentionAt[$0] >= 0 }
    }

    /// Whether one of two holds an office of the other.
    func sameSide(_ a: Int, _ b: Int) -> Bool {
        // Who held an office once may well criticise those who hold it now.
        func serves(_ person: Int, _ body: Int) -> Bool {
            table[person].offices.contains {
                $0.principal == body && ($0.isStated || !$0.title.hasPrefix("former"))
            }
        }
        return serves(a, b) || serves(b, a)
    }
}
