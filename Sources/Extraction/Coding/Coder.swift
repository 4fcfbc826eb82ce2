internal import Dragoman
internal import DragomanLanguage

/// Applies the coding rules to the trees of one document.
struct Coder {
    let lexicon: Lexicon
    let book: RuleBook
    let statusWords: StatusWords
    let table: ActorTable
    let passage: Passage
    let place: Int
    /// Whether the clean text at an offset is a dateline.
    var isDateline: @Sendable (Int) -> Bool = { _ in false }

    /// All edges of the passage's sentences, in order of their triggers.
    func edges() -> [CodedEdge] {
        let arguments = ArgumentReader(lexicon: lexicon, table: table, passage: passage)
        let statuses = StatusReader(words: statusWords, passage: passage)
        var result: [CodedEdge] = []
        var story = Story()
        var attendance = AttendanceReader(coder: self, arguments: arguments, statuses: statuses)
        for (number, sentence) in passage.text.sentences.enumerated() {
            // Where and when a report was filed says nothing that happened.
            if isDateline(Int(passage.tokens[sentence.lowerBound].start)) { continue }
            var used = Set<Int>()
            var coded: [CodedEdge] = []
            for trigger in sentence {
                if Story.plans.contains(passage.tokens[trigger].lemma),
                    case let planners = arguments.doers(of: trigger), planners.count == 1
                {
                    story.plan(passage.tokens[trigger].lemma, by: planners)
                }
                noteSanctioned(trigger, arguments, &story)
                for edge in code(trigger, arguments, statuses, &story, &used) {
                    var edge = edge
                    edge.sentence = number
                    coded.append(edge)
                    story.tell(edge)
                }
            }
            if let told = story.awaited, let edge = named(told, in: sentence, number) {
                story.awaited = nil
                coded.append(edge)
            }
            coded += enumerated(sentence, number, story)
            let gaps = gapped(sentence, coded, number)
            for edge in gaps { story.tell(edge) }
            coded += gaps
            result += coded
            result +=
                (backed(sentence, arguments) + brokered(sentence, arguments, story) + belonging(sentence, arguments)
                + presence(sentence, arguments, statuses, coded)
                + attendance.edges(sentence, coded))
                .map {
                    edge in
                    var edge = edge
                    edge.sentence = number
                    return edge
                }

        }
        return result
    }

    /// The rules that a token can trigger, the most specific first.
    func candidates(_ trigger: Int) -> [Int] {
        let token = passage.tokens[trigger]
        let kinds: [Rule.Trigger]
        switch token.partOfSpeech {
        case .noun where Passage.unmistakable.contains(token.lower): kinds = [.verb]
        // `has the backing of`: a noun in all but its tag; `to broker a truce`: a verb.
        case .verb where token.lower.hasSuffix("ing") && passage.child(trigger, .det, .amod, .nmodPoss) != nil:
            kinds = [.noun, .verb]
        case .verb, .auxiliary: kinds = [.verb]
        case .noun where passage.isInfinitive(trigger): kinds = [.verb]
        case .noun, .properNoun: kinds = [.noun]
        case .adjective: kinds = [.adjective, .verb]
        default:
            guard Passage.unmistakable.contains(token.lower) else { return [] }
            kinds = [.verb]
        }
        for kind in kinds {
            if kind == .verb,
                token.lower.hasSuffix("ed") || token.lower.hasSuffix("ing") || Coder.irregular[token.lower] != nil
            {
                // The lemmatizer may not know the verb; its stem may.
                for stem in Coder.stems(token.lower) {
                    if let found = book.places(kind, stem) { return found }
                }
            }
            if let found = book.places(kind, token.lemma.small) { return found }
            if token.lemma != token.lower, let found = book.places(kind, token.lower) { return found }
        }
        return []
    }

    static let irregular: WordMap<String> = [
        "froze": "freeze", "frozen": "freeze", "unfroze": "unfreeze", "withdrew": "withdraw", "withdrawn": "withdraw",
        "overthrew": "overthrow", "overthrown": "overthrow", "overran": "overrun", "struck": "strike", "met": "meet",
        "spoke": "speak", "held": "hold", "broke": "break", "cut": "cut", "hit": "hit", "sent": "send", "gave": "give",
        "took": "take", "fought": "fight", "chose": "choose", "shut": "shut", "flew": "fly", "led": "lead",
        "forbade": "forbid", "put": "put", "sat": "sit", "shot": "shoot",
    ]

    static let lending: WordSet = [
        "announce", "make", "carry", "complete", "begin", "start", "continue", "conduct", "launch", "order", "declare",
        "approve", "sign", "impose", "hold", "have", "pay", "undertake", "give", "offer", "extend", "issue", "confirm",
        "grant", "resume", "finish", "finalize", "finalise", "authorize", "authorise", "provide", "send", "wage",
        "fight",
        "express", "voice", "reiterate", "renew", "maintain", "keep", "open", "lead", "stage", "mount", "deliver",
        "plan",
        "be", "continue", "enter", "engage", "set", "propose", "table", "cast", "use", "exercise", "do", "trigger",
    ]

    private static let trying: WordSet = ["try", "attempt", "seek", "work", "effort", "bid", "push"]

    /// What a form in -ed or -ing may come from: `bombed` -> bomb, `expelling` -> expel, `freezing` -> freeze.
    static func stems(_ lower: String) -> [String] {
        if let known = irregular[lower] { return [known] }
        guard lower.hasSuffix("ing") || lower.hasSuffix("ed") else { return [lower] }
        let base = lower.hasSuffix("ing") ? String(lower.dropLast(3)) : String(lower.dropLast(2))
        var result = [base, base + "e"]
        if base.hasSuffix("i") { result.append(base.dropLast() + "y") }
        let letters = Array(base.utf8)
        if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] {
            result.append(String(base.dropLast()))
        }
        return result
    }

    func code(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: inout Story,
        _ used: inout Set<Int>
    ) -> [CodedEdge] {
        // Words inside a name mean nothing by themselves ("Group of Friends", "the Taliban").
        if let mention = passage.mention(at: trigger), mention.form == .name, mention.tokens.count > 1 { return [] }
        if used.contains(trigger) { return [] }
        if let echoed = echo(trigger, arguments, statuses, story) { return echoed }
        if let undone = undone(trigger, arguments, statuses, story) { return undone }
        var result: [CodedEdge] = []
        var fired = -1
        var firedRelations: [Relation] = []
        for index in candidates(trigger) {
            let rule = book.rules[index]
            // A more specific rule leaves no room for a general one.
            if fired >= 0, rule.specificity < fired { break }
            if firedRelations.contains(rule.relation) { continue }
            var companions: [Int] = []
            guard hasCompany(rule, trigger, &companions) else { continue }
            let edges = self.edges(of: rule, index, trigger, arguments, statuses, story)
            if edges.isEmpty {
                noteLister(rule, index, trigger, arguments, statuses, &story)
                if rule.relation == .attack {
                    let strikers = actors(rule.source, trigger, rule, arguments, isSource: true)
                    if !strikers.isEmpty {
                        (story.attackers, story.blowIn) = (strikers, Int(passage.sentenceAt[trigger]))
                    }
                }
                continue
            }
            if !rule.isAdditional { fired = rule.specificity }
            firedRelations.append(rule.relation)
            if rule.relation != .mediation { for companion in companions { used.insert(companion) } }
            result += edges
        }
        return result
    }

    func hasCompany(_ rule: Rule, _ trigger: Int, _ companions: inout [Int]) -> Bool {
        for company in rule.company {
            var match: Int?
            for path in company.paths where match == nil {
                match = places(path, from: trigger).first { place in
                    company.lemmas.isEmpty || company.lemmas.contains(passage.tokens[place].lemma.small)
                        || company.lemmas.contains(passage.tokens[place].lower)
                        || (passage.tokens[place].lower.hasSuffix("ed")
                            && Coder.stems(passage.tokens[place].lower).contains { company.lemmas.contains($0) })
                }
            }
            if company.isForbidden {
                if match != nil { return false }
            } else {
                guard let match else { return false }
                if match != trigger { companions.append(match) }
            }
        }
        return true
    }

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
            // `The designation covers X and Y`
            rule.source.isEmpty
                || rule.trigger == .verb && passage.isPassive(trigger)
                    && passage.child(trigger, .nsubjPass, .nsubj) != nil,
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
        // `Iran called the sanctions unjust, while Israel welcomed them`
        if rule.takesDeeds, rule.trigger == .verb, isMeasures(objectOf: trigger), !story.doers.isEmpty {
            targets = story.doers.filter { !sources.contains($0) }
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

    func sameSide(_ a: Int, _ b: Int) -> Bool {
        table[a].offices.contains { $0.principal == b } || table[b].offices.contains { $0.principal == a }
    }
}
