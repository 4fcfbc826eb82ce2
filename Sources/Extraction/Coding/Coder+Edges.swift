internal import Dragoman
internal import DragomanLanguage

/// What one rule makes of one trigger: who did it, to whom, how sure.
extension Coder {
    /// Verbs and nouns that make a mediation no less one.
    private static let trying: WordSet = ["try", "attempt", "seek", "work", "effort", "bid", "push"]

    /// The edges that a rule makes of a trigger; none where it lacks a source or a target.
    func edges(
        of rule: Rule, _ index: Int, _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader,
        _ story: Story
    ) -> [CodedEdge] {
        var sources = actors(rule.source, trigger, rule, arguments, isSource: true)
        // `X said the bond was historic and thanked Y`, where the tree hangs the second verb in what X said.
        if sources.isEmpty, rule.relation.family == .statement, rule.trigger == .verb, !passage.isPassive(trigger) {
            sources = tellers(trigger, arguments)
        }
        // `was put on the list in 2003`: by the one whose list the story is about.
        if sources.isEmpty, [.listing, .delisting, .sanctions, .sanctionsRelief].contains(rule.relation),
            rule.trigger == .verb, passage.isPassive(trigger), passage.child(trigger, .nsubjPass, .nsubj) != nil,
            let lister = story.lister
        {
            sources = [lister]
        }
        for other in joined(in: trigger, arguments) where !sources.isEmpty && !sources.contains(other) {
            sources.append(other)
        }
        var targets = actors(rule.target, trigger, rule, arguments, isSource: false)
        // `During his meeting with X, the two sides discussed`: each other, not X.
        if rule.relation == .talks, rule.trigger == .verb, sources.count == 2, !targets.isEmpty,
            let subject = passage.logicalSubject(of: trigger), passage.mention(at: subject)?.form == .anaphor
        {
            return []
        }
        var judgement = statuses.judge(trigger)
        if judgement.isDropped, rule.status == nil { return [] }
        if judgement.status == .negated, rule.status == .planned { return [] }
        // Who tries to mediate does.
        if rule.relation == .mediation, judgement.status == .possible, let reason = judgement.reason,
            Coder.trying.contains(passage.tokens[reason].lemma)
        {
            judgement.status = .actual
        }
        var pairs: [(Int, Int)] = []
        if targets.isEmpty, rule.fallback != .none, let source = sources.first {
            switch rule.fallback {
            case .parties:
                targets = story.mediated.filter { !sources.contains($0) }
                // `Under Russian mediation, A and B agreed`
                if let verb = step("setting", from: trigger).first, let subject = passage.surfaceSubject(of: verb),
                    subject > trigger
                {
                    let parties = arguments.actors(at: subject)
                    if parties.count == 2, !parties.contains(source) { targets = parties }
                }
            case .last:
                targets = story.counterparts(of: source, rule.relation)
                targets.removeAll { !rule.targetKinds.isEmpty && !rule.targetKinds.contains(table[$0].kind) }
            // `invaded Afghanistan in 1979 and withdrew its last troops in 1989`
            case .nearby where rule.relation == .withdrawal && story.entered[source] != nil:
                targets = [story.entered[source]!]
            default: targets = fallback(rule.fallback, trigger, source).map { [$0] } ?? []
            }
        }
        if targets.isEmpty, rule.takesDeeds,
            let object = rule.target.first?.first.flatMap({ places($0, from: trigger).first })
        {
            targets = judged(story.actors(behind: object, passage), by: sources, rule, story)
        }
        // `condemned the decision later the same day`, where the tree takes the day for the object.
        if targets.isEmpty, rule.takesDeeds, rule.trigger == .verb, let deed = deedAfter(trigger) {
            targets = judged(story.actors(behind: deed, passage), by: sources, rule, story)
        }
        // `Hamas called it an important step`, `the United States condemned it`: the deed that was told just before.
        if rule.takesDeeds, rule.trigger == .verb, let object = passage.logicalObject(of: trigger),
            ["it", "this", "that"].contains(passage.tokens[object].lower),
            passage.tokens[object].partOfSpeech == .pronoun,
            story.toldIn >= Int(passage.sentenceAt[trigger]) - 1,
            story.doers.contains(where: { !sources.contains($0) })
        {
            targets = judged(story.doers, by: sources, rule, story)
        }
        // `condemn Russia's continued interference`, where the tree loses the object.
        if targets.isEmpty, rule.takesDeeds, rule.trigger == .verb, let owner = ownerAfter(trigger),
            !sources.contains(owner)
        {
            targets = [owner]
        }
        // `accuses Washington of waging war`, where the tree makes the name part of what follows.
        if targets.isEmpty, rule.trigger == .verb, rule.relation.family == .statement, !sources.isEmpty,
            rule.target.contains(where: { $0.contains { $0.steps == ["obj"] } }),
            let next = passage.neighbour(after: trigger)
        {
            targets = arguments.actors(at: next).filter { !sources.contains($0) }
        }
        if rule.isOfBodies {
            targets = targets.map { table[$0].kind == .official ? table[$0].offices.first?.principal ?? $0 : $0 }
            if rule.relation == .visit { targets.removeAll { table[$0].kind != .country } }
        }
        // `accepting its ambassador`: whoever accepts, it is not its own.
        if !targets.isEmpty, !rule.isPairs, targets.allSatisfy({ sources.contains($0) }),
            hasPronoun(rule.target, trigger), let other = another(than: sources, before: trigger)
        {
            targets = [other]
        }
        // `when the group took over the country`: its own, whatever country was named last.
        if rule.relation == .takeover, rule.fallback == .home, sources.count == 1, let own = home(of: sources[0]),
            let object = passage.logicalObject(of: trigger),
            ["country", "capital"].contains(passage.tokens[object].lower)
        {
            targets = [own]
        }
        // `The UK struck it off its own list`: the one whose listing the text tells of, not the body named last.
        if targets.count == 1, rule.trigger == .verb, case let patients = story.patients(of: rule.relation),
            !patients.isEmpty, !patients.contains(where: { sources.contains($0) }),
            let object = passage.logicalObject(of: trigger), object > trigger,
            ["it", "them"].contains(passage.tokens[object].lower), passage.tokens[object].partOfSpeech == .pronoun,
            passage.mention(at: object)?.actors == targets,
            !passage.sentence(of: trigger).contains(where: { place in
                place < object
                    && passage.mention(at: place).map { $0.form != .anaphor && $0.actors == targets } ?? false
            })
        {
            targets = patients
        }
        targets.removeAll { sources.contains($0) && !(rule.isPairs) }
        for source in sources { for target in targets where source != target { pairs.append((source, target)) } }
        if rule.isPairs, targets.isEmpty || pairs.isEmpty, sources.count > 1, sources.count <= 4,
            !hasOtherObject(rule, trigger)
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
        if sources.count > 1, targets.count > 1, sources.count * targets.count > 24 { return [] }
        var result: [CodedEdge] = []
        for (source, target) in pairs {
            // A person and the body he acts for are one side.
            if sameSide(source, target), ![.office, .membership, .detention, .release].contains(rule.relation) {
                continue
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
                if !sameSide(teller, source) { result.append(charge) }
            }
            result.append(edge)
        }
        return result
    }

    /// `Russian and Belarusian diplomats visited Pyongyang`: what they did was done to something else.
    private func hasOtherObject(_ rule: Rule, _ trigger: Int) -> Bool {
        rule.trigger == .verb && rule.target.joined().contains { $0.steps == ["obj"] }
            && step("obj", from: trigger).contains { passage.mentionAt[$0] >= 0 }
    }

    /// Whether one of two holds an office of the other.
    func sameSide(_ a: Int, _ b: Int) -> Bool {
        table[a].offices.contains { $0.principal == b } || table[b].offices.contains { $0.principal == a }
    }
}
