internal import Dragoman
internal import DragomanLanguage

/// To whom a deed was done, where it does not stand where the rule says, or only a pronoun stands there.
extension Coder {
    /// The targets of a rule at a trigger.
    /// - Parameter direct: those that stand where the rule says.
    func targets(
        of rule: Rule, _ trigger: Int, _ direct: [Int], by sources: [Int], _ arguments: ArgumentReader, _ story: Story
    ) -> [Int] {
        var targets = direct
        if targets.isEmpty, rule.fallback != .none, let source = sources.first {
            targets = fallbacks(of: rule, trigger, source, by: sources, arguments, story)
        }
        if rule.takesDeeds { targets = doers(of: rule, trigger, targets, by: sources, story) }
        // `accuses Washington of waging war`, where the tree makes the name part of what follows.
        if targets.isEmpty, rule.trigger == .verb, rule.relation.family == .statement, !sources.isEmpty,
            rule.target.contains(where: { $0.contains { $0.steps == ["obj"] } }),
            let next = passage.neighbour(after: trigger)
        {
            targets = arguments.actors(at: next).filter { !sources.contains($0) }
        }
        targets = corrected(targets, of: rule, trigger, by: sources, story)
        targets.removeAll { sources.contains($0) && !rule.isPairs }
        return targets
    }

    /// The targets that a rule falls back on where the sentence names none.
    private func fallbacks(
        of rule: Rule, _ trigger: Int, _ source: Int, by sources: [Int], _ arguments: ArgumentReader, _ story: Story
    ) -> [Int] {
        switch rule.fallback {
        case .parties:
            if let parties = partiesOfDeal(trigger, arguments) { return parties.filter { !sources.contains($0) } }
            let targets = story.mediated.filter { !sources.contains($0) }
            // `Qatar, which mediated the talks, welcomed the truce between A and B`
            if let told = partiesBehind(trigger, arguments), told.allSatisfy({ !sources.contains($0) }) { return told }
            // `Under Russian mediation, A and B agreed`
            if let verb = step("setting", from: trigger).first, let subject = passage.surfaceSubject(of: verb),
                subject > trigger
            {
                let parties = arguments.actors(at: subject)
                if parties.count == 2, !parties.contains(source) { return parties }
            }
            return targets
        case .last:
            return story.counterparts(of: source, rule.relation).filter {
                rule.targetKinds.isEmpty || rule.targetKinds.contains(table[$0].kind)
            }
        // `invaded Afghanistan in 1979 and withdrew its last troops in 1989`
        case .nearby where rule.relation == .withdrawal && story.entered[source] != nil:
            return [story.entered[source]!]
        default: return fallback(rule.fallback, trigger, source).map { [$0] } ?? []
        }
    }

    /// `Sudan signed a deal, brokered by Chad, with X`: those whose deal it is, where the sentence tells who made it, even if
    /// it names none of them.
    private func partiesOfDeal(_ trigger: Int, _ arguments: ArgumentReader) -> [Int]? {
        guard passage.tokens[trigger].relation == .acl, passage.tokens[trigger].head >= 0 else { return nil }
        var verb = Int(passage.tokens[trigger].head)
        for _ in 0..<3 where verb >= 0 && passage.tokens[verb].isNominal { verb = Int(passage.tokens[verb].head) }
        guard verb >= 0, Coder.dealing.contains(passage.tokens[verb].lemma), !passage.isPassive(verb),
            let subject = passage.surfaceSubject(of: verb)
        else { return nil }
        let partners =
            passage.obliques(of: verb, "with") + passage.obliques(of: Int(passage.tokens[trigger].head), "with")
        return ([subject] + partners).reduce(into: [Int]()) { found, place in
            for actor in arguments.actors(at: place) where !found.contains(actor) { found.append(actor) }
        }
    }

    private static let dealing: WordSet = [
        "sign", "reach", "conclude", "agree", "strike", "ink", "make", "accept", "announce", "seal", "clinch",
    ]

    /// The two that a sentence names behind `between` after a verb.
    private func partiesBehind(_ trigger: Int, _ arguments: ArgumentReader) -> [Int]? {
        let end = passage.sentence(of: trigger).upperBound
        guard
            let between = (trigger..<end).first(where: {
                passage.tokens[$0].lower == "between" && passage.tokens[$0].relation == .case
            })
        else { return nil }
        let parties = arguments.actors(at: Int(passage.tokens[between].head))
        return parties.count == 2 ? parties : nil
    }

    /// The doers of the deed that is judged: `condemned the decision`, `called it an important step`.
    private func doers(
        of rule: Rule, _ trigger: Int, _ targets: [Int], by sources: [Int], _ story: Story
    ) -> [Int] {
        var targets = targets
        for path in rule.target.joined() where targets.isEmpty {
            guard let object = places(path, from: trigger).first else { continue }
            // `"This is unacceptable," he said`
            if rule.trigger != .verb, rule.relation == .criticism, passage.tokens[object].partOfSpeech == .pronoun,
                ["this", "that"].contains(passage.tokens[object].lower)
            {
                targets = judged(
                    story.doers(within: 1, of: Int(passage.sentenceAt[trigger])), by: sources, rule, story)
                continue
            }
            targets = judged(story.actors(behind: object, passage), by: sources, rule, story)
        }
        // `condemned what it called a cowardly attack`: the deed told just before.
        if targets.isEmpty, rule.trigger == .verb, isNamedDeed(behind: trigger) {
            targets = judged(story.doers(within: 1, of: Int(passage.sentenceAt[trigger])), by: sources, rule, story)
        }
        // `demanded the release of the traders`: of those who hold them.
        if targets.isEmpty, rule.relation == .appeal, let object = passage.logicalObject(of: trigger),
            passage.tokens[object].lemma == "release"
        {
            targets = judged(story.actors(behind: object, passage), by: sources, rule, story)
        }
        // `condemned the decision later the same day`, where the tree takes the day for the object.
        if targets.isEmpty, rule.trigger == .verb, let deed = deedAfter(trigger) {
            targets = judged(story.actors(behind: deed, passage), by: sources, rule, story)
        }
        // `Hamas called it an important step`, `the United States condemned it`: the deed that was told just before.
        if rule.trigger == .verb, let object = passage.logicalObject(of: trigger),
            ["it", "this", "that"].contains(passage.tokens[object].lower),
            passage.tokens[object].partOfSpeech == .pronoun,
            story.toldIn >= Int(passage.sentenceAt[trigger]) - 1,
            story.doers.contains(where: { !sources.contains($0) })
        {
            targets = judged(story.doers, by: sources, rule, story)
        }
        // `blamed Algeria for it, describing it as an act of war`: of the one blamed in the same breath.
        if rule.trigger == .verb, rule.relation == .criticism, passage.tokens[trigger].relation == .advcl,
            let told = story.last.first, told.trigger == Int(passage.tokens[trigger].head), told.trigger < trigger,
            told.relation.family == .statement, told.relation.sign < 0, sources.contains(told.source),
            let object = passage.logicalObject(of: trigger),
            passage.mentionAt[object] < 0
                || passage.mention(at: object)?.form == .anaphor
        {
            let blamed = story.last.filter { sources.contains($0.source) }.map(\.target)
            targets = blamed.enumerated().filter { !blamed[..<$0.offset].contains($0.element) }.map(\.element)
        }
        // `defending its own programme` is no support of another.
        if rule.relation == .support, let object = passage.logicalObject(of: trigger),
            passage.children(object).contains(where: { passage.tokens[Int($0)].lower == "own" })
        {
            targets = []
        }
        // `defended the strikes`: his own side's, whoever struck back.
        if rule.relation == .support, ["defend", "justify"].contains(passage.tokens[trigger].lemma),
            passage.logicalObject(of: trigger).map({
                Story.blows.contains(passage.tokens[$0].lemma)
                    && !passage.children($0).contains { passage.tokens[Int($0)].relation == .nmodPoss }
            }) ?? false,
            sources.contains(where: { source in
                story.entered.keys.contains { $0 == source || sameSide($0, source) }
            })
        {
            targets = []
        }
        // `The law was passed on Monday. It was condemned by Chile`
        if rule.trigger == .verb, let object = passage.logicalObject(of: trigger), passage.tokens[object].lower == "it",
            let feat = featBefore(trigger),
            case let owners = story.actors(behind: feat, passage), !owners.isEmpty
        {
            targets = judged(owners, by: sources, rule, story)
        }
        // `Iran called the sanctions unjust, while Israel welcomed them`
        if rule.trigger == .verb, isMeasures(objectOf: trigger), !story.doers.isEmpty {
            targets = story.doers.filter { !sources.contains($0) }
        }
        // `condemn Russia's continued interference`, where the tree loses the object.
        if targets.isEmpty, rule.trigger == .verb, let owner = ownerAfter(trigger),
            !sources.contains(owner)
        {
            targets = [owner]
        }
        // `condemned the handover, accusing Iran of`: of those who are accused in the same breath.
        if targets.isEmpty, rule.trigger == .verb, rule.relation == .criticism,
            passage.logicalObject(of: trigger) != nil
        {
            for clause in passage.children(trigger, where: { [.advcl, .xcomp].contains($0.relation) })
            where ["accuse", "blame"].contains(passage.tokens[clause].lemma) && clause > trigger {
                guard let object = passage.child(clause, .obj), let mention = passage.mention(at: object),
                    mention.form != .place
                else { continue }
                targets = mention.actors.filter { !sources.contains($0) }
            }
        }
        return targets
    }

    /// Targets that a pronoun, an office or a noun like `country` gives wrongly, set right.
    private func corrected(
        _ targets: [Int], of rule: Rule, _ trigger: Int, by sources: [Int], _ story: Story
    ) -> [Int] {
        var targets = targets
        if rule.isOfBodies {
            targets = targets.map { table[$0].kind == .official ? table[$0].offices.first?.principal ?? $0 : $0 }
            if rule.relation == .visit { targets.removeAll { table[$0].kind != .country } }
        }
        // `Russia and China condemned the regime`, `the coup that ousted the country's government`: another than they.
        if !targets.isEmpty, !rule.isPairs, targets.allSatisfy({ sources.contains($0) }),
            rule.relation.family == .statement,
            let object = passage.logicalObject(of: trigger), passage.mention(at: object)?.form == .anaphor,
            passage.tokens[object].partOfSpeech != .pronoun
        {
            let others = story.last.filter { $0.relation == rule.relation && !sources.contains($0.target) }
            if let other = others.last { targets = [other.target] }
        }
        // `imposed sanctions on two ministers, accusing them of graft`: those who were just punished.
        if targets.isEmpty, [.accusation, .criticism].contains(rule.relation),
            let object = passage.logicalObject(of: trigger),
            ["them", "him", "her"].contains(passage.tokens[object].lower),
            case let told = story.last.filter({ passage.sentenceAt[$0.trigger] == passage.sentenceAt[trigger] }),
            told.contains(where: { [.sanctions, .listing, .expulsion, .detention].contains($0.relation) })
        {
            targets = told.map(\.target).filter { !sources.contains($0) }
        }
        // `accused the officials of graft`: those who were sanctioned.
        if targets.isEmpty, rule.relation == .accusation, let object = passage.logicalObject(of: trigger),
            ["officials", "individuals", "men", "generals", "ministers", "commanders", "officers", "pair", "judges"]
                .contains(passage.tokens[object].lower),
            passage.children(object).allSatisfy({ [.det, .nummod].contains(passage.tokens[Int($0)].relation) }),
            passage.child(object, .det) != nil
        {
            targets = story.listed.filter { !sources.contains($0) }
        }
        // `accepting its ambassador`: whoever accepts, it is not its own.
        if !targets.isEmpty, !rule.isPairs, rule.relation.family != .belonging,
            targets.allSatisfy({ sources.contains($0) }), hasPronoun(rule.target, trigger),
            let other = another(than: sources, before: trigger)
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
        return targets
    }
}
