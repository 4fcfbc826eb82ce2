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
        for (number, sentence) in passage.text.sentences.enumerated() {
            // Where and when a report was filed says nothing that happened.
            if isDateline(Int(passage.tokens[sentence.lowerBound].start)) { continue }
            var used = Set<Int>()
            for trigger in sentence {
                for edge in code(trigger, arguments, statuses, &story, &used) {
                    var edge = edge
                    edge.sentence = number
                    result.append(edge)
                    story.tell(edge)
                }
            }
            result += backed(sentence, arguments).map { edge in
                var edge = edge
                edge.sentence = number
                return edge
            }

        }
        return result
    }

    /// The rules that a token can trigger, the most specific first.
    private func candidates(_ trigger: Int) -> [Int] {
        let token = passage.tokens[trigger]
        let kinds: [Rule.Trigger]
        switch token.partOfSpeech {
        case .verb, .auxiliary: kinds = [.verb]
        case .noun, .properNoun: kinds = [.noun]
        case .adjective: kinds = [.adjective, .verb]
        default: return []
        }
        for kind in kinds {
            if kind == .verb,
                token.lower.hasSuffix("ed") || token.lower.hasSuffix("ing") || Coder.irregular[token.lower] != nil
            {
                // The lemmatizer may not know the verb; its stem may.
                for stem in Coder.stems(token.lower) {
                    if let found = book.index[RuleBook.key(kind, stem)] { return found }
                }
            }
            if let found = book.index[RuleBook.key(kind, token.lemma.lowercased())] { return found }
            if token.lemma != token.lower, let found = book.index[RuleBook.key(kind, token.lower)] { return found }
        }
        return []
    }

    static let irregular: [String: String] = [
        "froze": "freeze", "frozen": "freeze", "unfroze": "unfreeze", "withdrew": "withdraw", "withdrawn": "withdraw",
        "overthrew": "overthrow", "overthrown": "overthrow", "overran": "overrun", "struck": "strike", "met": "meet",
        "spoke": "speak", "held": "hold", "broke": "break", "cut": "cut", "hit": "hit", "sent": "send", "gave": "give",
        "took": "take", "fought": "fight", "chose": "choose", "shut": "shut", "flew": "fly", "led": "lead",
        "forbade": "forbid", "put": "put", "sat": "sit",
    ]

    private static let lending: Set<String> = [
        "announce", "make", "carry", "complete", "begin", "start", "continue", "conduct", "launch", "order", "declare",
        "approve", "sign", "impose", "hold", "have", "pay", "undertake", "give", "offer", "extend", "issue", "confirm",
        "grant", "resume", "finish", "finalize", "finalise", "authorize", "authorise", "provide", "send", "wage",
        "fight",
        "express", "voice", "reiterate", "renew", "maintain", "keep", "open", "lead", "stage", "mount", "deliver",
        "plan",
        "be", "continue", "enter", "engage", "set", "propose", "table", "cast", "use", "exercise", "do", "trigger",
    ]

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

    private func code(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: inout Story,
        _ used: inout Set<Int>
    ) -> [CodedEdge] {
        // Words inside a name mean nothing by themselves ("Group of Friends", "the Taliban").
        if let mention = passage.mention(at: trigger), mention.form == .name, mention.tokens.count > 1 { return [] }
        if used.contains(trigger) { return [] }
        if let echoed = echo(trigger, arguments, statuses, story) { return echoed }
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
                if rule.relation == .attack {
                    let strikers = actors(rule.source, trigger, rule, arguments, isSource: true)
                    if !strikers.isEmpty { story.attackers = strikers }
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

    private func hasCompany(_ rule: Rule, _ trigger: Int, _ companions: inout [Int]) -> Bool {
        for company in rule.company {
            let found = company.paths.flatMap { places($0, from: trigger) }
            let match = found.first { place in
                company.lemmas.isEmpty || company.lemmas.contains(passage.tokens[place].lemma.lowercased())
                    || company.lemmas.contains(passage.tokens[place].lower)
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

    private func edges(
        of rule: Rule, _ index: Int, _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader,
        _ story: Story
    ) -> [CodedEdge] {
        var sources = actors(rule.source, trigger, rule, arguments, isSource: true)
        // `was put on the list in 2003`: by the one whose list the story is about.
        if sources.isEmpty, [.listing, .delisting, .sanctions, .sanctionsRelief].contains(rule.relation),
            rule.trigger == .verb, passage.isPassive(trigger), passage.child(trigger, .nsubjPass, .nsubj) != nil,
            let lister = story.lister
        {
            sources = [lister]
        }
        var targets = actors(rule.target, trigger, rule, arguments, isSource: false)
        let judgement = statuses.judge(trigger)
        if judgement.isDropped, rule.status == nil { return [] }
        var pairs: [(Int, Int)] = []
        if targets.isEmpty, rule.fallback != .none, let source = sources.first {
            switch rule.fallback {
            case .parties: targets = story.mediated.filter { !sources.contains($0) }
            case .last: targets = story.counterpart(of: source, rule.relation).map { [$0] } ?? []
            default: targets = fallback(rule.fallback, trigger, source).map { [$0] } ?? []
            }
        }
        if targets.isEmpty, rule.takesDeeds,
            let object = rule.target.first?.first.flatMap({ places($0, from: trigger).first })
        {
            targets = story.actors(behind: object, passage).filter { !sources.contains($0) }
        }
        // `condemn Russia's continued interference`, where the tree loses the object.
        if targets.isEmpty, rule.takesDeeds, rule.trigger == .verb, let owner = ownerAfter(trigger),
            !sources.contains(owner)
        {
            targets = [owner]
        }
        if rule.isOfBodies {
            targets = targets.map { table[$0].kind == .official ? table[$0].offices.first?.principal ?? $0 : $0 }
        }
        // `accepting its ambassador`: whoever accepts, it is not its own.
        if !targets.isEmpty, !rule.isPairs, targets.allSatisfy({ sources.contains($0) }),
            hasPronoun(rule.target, trigger), let other = another(than: sources, before: trigger)
        {
            targets = [other]
        }
        targets.removeAll { sources.contains($0) && !(rule.isPairs) }
        for source in sources { for target in targets where source != target { pairs.append((source, target)) } }
        if rule.isPairs, targets.isEmpty || pairs.isEmpty, sources.count > 1, sources.count <= 4 {
            for (i, source) in sources.enumerated() {
                for target in sources[(i + 1)...] { pairs.append((source, target)) }
            }
        }
        if rule.isPairs, !rule.relation.isReciprocal { pairs += pairs.map { ($0.1, $0.0) } }
        if sources.count > 1, targets.count > 1, sources.count * targets.count > 24 { return [] }
        var result: [CodedEdge] = []
        for (source, target) in pairs {
            // A person and the body he acts for are one side.
            if sameSide(source, target), rule.relation != .office, rule.relation != .membership { continue }
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
            }
            result.append(edge)
        }
        return result
    }

    /// `Sweden did so in 2014`, `Nicaragua followed suit`: the deed told last, by another.
    private func echo(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: Story
    ) -> [CodedEdge]? {
        let token = passage.tokens[trigger]
        guard token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary, !story.last.isEmpty else { return nil }
        let near = (trigger + 1..<min(trigger + 4, passage.sentence(of: trigger).upperBound)).map {
            passage.tokens[$0].lower
        }
        switch token.lemma {
        case "do":
            guard near.first == "so" || near.first == "likewise" || near.prefix(2) == ["the", "same"] else {
                return nil
            }
        case "follow":
            guard near.first == "suit" || near.contains("example") || near.contains("lead") else { return nil }
        default: return nil
        }
        guard let subject = passage.logicalSubject(of: trigger), story.last[0].status == .actual else { return nil }
        let judgement = statuses.judge(trigger)
        if judgement.isDropped { return nil }
        var result: [CodedEdge] = []
        for source in arguments.actors(at: subject) {
            let told = story.standing.isEmpty ? story.last : story.standing
            for told in told where told.source != source && told.target != source {
                var edge = told
                edge.source = source
                edge.status = judgement.status
                edge.trigger = trigger
                edge.date = nil
                result.append(edge)
            }
        }
        return result.isEmpty ? nil : result
    }

    /// The name with `'s` right after a verb.
    private func ownerAfter(_ verb: Int) -> Int? {
        let sentence = passage.sentence(of: verb)
        var place = verb + 1
        while place < sentence.upperBound, passage.tokens[place].partOfSpeech == .determiner { place += 1 }
        guard place < sentence.upperBound, let mention = passage.mention(at: place), mention.actors.count == 1,
            mention.form != .place, mention.tokens.upperBound < sentence.upperBound,
            ["'s", "’s", "'"].contains(passage.tokens[mention.tokens.upperBound].lower)
        else { return nil }
        return mention.actors[0]
    }

    /// Whether a target path ends at a pronoun or hangs on one.
    private func hasPronoun(_ alternatives: [[Rule.Path]], _ trigger: Int) -> Bool {
        alternatives.contains { alternative in
            alternative.contains { path in
                places(path, from: trigger).contains { place in
                    passage.tokens[place].partOfSpeech == .pronoun
                        || passage.children(place).contains { passage.tokens[Int($0)].partOfSpeech == .pronoun }
                }
            }
        }
    }

    /// The body named last before a trigger in its sentence that is none of those.
    private func another(than sources: [Int], before trigger: Int) -> Int? {
        let sentence = passage.sentence(of: trigger)
        for place in (sentence.lowerBound..<trigger).reversed() {
            guard let mention = passage.mention(at: place), mention.form == .name || mention.form == .organ,
                let actor = mention.actors.first, mention.actors.count == 1, !sources.contains(actor),
                table[actor].kind != .official
            else { continue }
            return actor
        }
        return nil
    }

    /// Whom a deed concerns where its clause does not say: a country near by, the home of a movement, the forum.
    private func fallback(_ kind: Rule.Fallback, _ trigger: Int, _ source: Int) -> Int? {
        if kind == .forum {
            let forums = table.actors.indices.filter { table[$0].type == "forum" && table[$0].count > 0 }
            return forums.count == 1 ? forums[0] : nil
        }
        if kind == .home, let home = home(of: source) { return home }
        let sentence = passage.sentence(of: trigger)
        let places = Array((sentence.lowerBound..<trigger).reversed()) + Array(trigger + 1..<sentence.upperBound)
        var belonging: Int?
        for place in places {
            guard let mention = passage.mention(at: place), let actor = mention.actors.first, mention.actors.count == 1,
                actor != source
            else { continue }
            if table[actor].kind == .country, mention.form != .demonym {
                let preposition = passage.preposition(of: place)
                if ["in", "of", "from", "over", "across"].contains(preposition) { return actor }
            }
            if kind == .nearby, belonging == nil {
                belonging = table[actor].kind == .country ? (mention.form == .demonym ? actor : nil) : home(of: actor)
            }
        }
        return kind == .nearby && belonging != source ? belonging : nil
    }

    /// The country that a movement of the document seeks or holds power in, if the document names it.
    private func home(of actor: Int) -> Int? {
        guard case .organization(let index) = table[actor].origin, let country = lexicon.homes[index] else {
            return nil
        }
        return table.actors.firstIndex { $0.origin == .country(country) }
    }

    /// `U.S.-backed insurgents`: who stands behind them supports them.
    private func backed(_ sentence: Range<Int>, _ arguments: ArgumentReader) -> [CodedEdge] {
        var result: [CodedEdge] = []
        for place in sentence where place > sentence.lowerBound + 1 {
            guard ["backed", "supported", "sponsored", "funded", "armed"].contains(passage.tokens[place].lower),
                passage.tokens[place - 1].lower == "-", let mention = passage.mention(at: place - 2),
                passage.tokens[place].head >= 0
            else { continue }
            let noun = Int(passage.tokens[place].head)
            guard noun > place, noun - place < 6 else { continue }
            for source in mention.actors {
                for target in arguments.actors(at: noun) where target != source && !sameSide(source, target) {
                    result.append(
                        CodedEdge(
                            source: source, relation: .support, target: target, passage: self.place, sentence: 0,
                            trigger: place, rule: -1))
                }
            }
        }
        return result
    }

    private func sameSide(_ a: Int, _ b: Int) -> Bool {
        table[a].offices.contains { $0.principal == b } || table[b].offices.contains { $0.principal == a }
    }

    /// The actors of the first alternative that has any.
    private func actors(
        _ alternatives: [[Rule.Path]], _ trigger: Int, _ rule: Rule, _ arguments: ArgumentReader, isSource: Bool
    ) -> [Int] {
        let kinds = isSource ? rule.sourceKinds : rule.targetKinds
        for alternative in alternatives {
            var found: [Int] = []
            for path in alternative {
                for actor in self.actors(path, trigger, rule, arguments, isSource: isSource)
                where (kinds.isEmpty || kinds.contains(table[actor].kind)) && !found.contains(actor)
                    && (isSource || rule.targetTypes.isEmpty || rule.targetTypes.contains(table[actor].type))
                {
                    found.append(actor)
                }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    private func actors(
        _ path: Rule.Path, _ trigger: Int, _ rule: Rule, _ arguments: ArgumentReader, isSource: Bool
    ) -> [Int] {
        guard let last = path.steps.last else { return [] }
        let roots =
            path.steps.count == 1
            ? [trigger] : places(Rule.Path(steps: path.steps.dropLast(), allowsPlaces: false), from: trigger)
        var found: [Int] = []
        for root in roots {
            let actors: [Int]
            switch last {
            case "mod": actors = arguments.modifiers(of: root)
            case "doer": actors = arguments.doers(of: root)
            default:
                actors = step(last, from: root).flatMap {
                    arguments.actors(
                        at: $0, allowsPlaces: path.allowsPlaces, takesDeeds: rule.takesDeeds && !isSource,
                        takesNationals: rule.takesNationals && !isSource, isSource: isSource)
                }
            }
            for actor in actors where !found.contains(actor) { found.append(actor) }
            // `held talks attempting to mediate`: who holds them attempts it.
            if found.isEmpty, last == "subj", let noun = passage.surfaceSubject(of: root), passage.mentionAt[noun] < 0,
                passage.tokens[noun].partOfSpeech == .noun, noun < root, let verb = passage.governor(of: noun),
                passage.tokens[noun].relation != .nsubj, let subject = passage.logicalSubject(of: verb)
            {
                found = arguments.actors(at: subject, isSource: true)
            }
        }
        return found
    }

    /// The tokens at the end of a path.
    func places(_ path: Rule.Path, from trigger: Int) -> [Int] {
        var here = [trigger]
        for name in path.steps { here = here.flatMap { step(name, from: $0) } }
        return here
    }

    private func step(_ name: String, from place: Int) -> [Int] {
        let isVerb = passage.tokens[place].partOfSpeech == .verb || passage.tokens[place].partOfSpeech == .auxiliary
        switch name {
        case "self": return [place]
        case "subj":
            return isVerb || passage.child(place, .nsubj, .nsubjPass) != nil
                ? passage.logicalSubject(of: place).map { [$0] } ?? []
                : passage.tokens[place].relation == .amod ? [] : passage.surfaceSubject(of: place).map { [$0] } ?? []
        case "obj": return passage.logicalObject(of: place).map { [$0] } ?? []
        case "surface":
            if let subject = passage.surfaceSubject(of: place) { return [subject] }
            // `remains a member`: a predicate behind a linking verb.
            let head = Int(passage.tokens[place].head)
            guard head >= 0, ["remain", "become", "be", "stay"].contains(passage.tokens[head].lemma) else { return [] }
            return passage.surfaceSubject(of: head).map { [$0] } ?? []
        case "complement":
            // What something is called, wherever the tree hangs it: beside the object or on it.
            var found = passage.children(place) {
                [.obj, .xcomp, .ccomp, .obl, .oblUnmarked, .advcl].contains($0.relation)
            }
            for object in found + (passage.logicalObject(of: place).map { [$0] } ?? []) {
                found += passage.children(object) {
                    [.appos, .nmodUnmarked, .nmod, .acl, .conj, .amod].contains($0.relation)
                }
            }
            return found.flatMap { passage.conjuncts($0) }
        case "iobj": return passage.children(place) { $0.relation == .iobj }
        case "poss": return passage.children(place) { $0.relation == .nmodPoss }
        case "mod":
            return passage.children(place) {
                [.amod, .compound, .nmodPoss, .nmodDesc, .advmod, .flat, .nummod].contains($0.relation)
            }
        case "appos": return passage.children(place) { $0.relation == .appos }
        case "gov": return passage.governor(of: place).map { [$0] } ?? []
        case "setting":
            // `In a call with Putin, Trump said`: the verb whose subject is party to the noun.
            guard passage.tokens[place].relation == .obl, passage.tokens[place].head >= 0,
                ["in", "during", "at", "after", "before", "following", "on"].contains(passage.preposition(of: place))
            else { return [] }
            return [Int(passage.tokens[place].head)]
        case "lv":
            // A verb that lends its subject to the noun: `announced the lifting of`.
            guard let verb = passage.governor(of: place), passage.tokens[place].relation != .nsubj,
                Coder.lending.contains(passage.tokens[verb].lemma)
            else { return [] }
            return [verb]
        case "head":
            let head = Int(passage.tokens[place].head)
            return head >= 0 ? [head] : []
        case "prt": return passage.children(place) { $0.relation == .compoundPrt || $0.relation == .advmod }
        case "xcomp": return passage.children(place) { $0.relation == .xcomp || $0.relation == .ccomp }
        case "aux": return passage.children(place) { $0.relation == .aux }
        case "inf": return passage.children(place).map { Int($0) }.filter { passage.isInfinitive($0) }
        case "cop": return passage.children(place) { $0.relation == .cop }
        case "conj": return passage.children(place) { $0.relation == .conj }
        case "acl": return passage.children(place) { $0.relation == .acl }
        default: return passage.obliques(of: place, name)
        }
    }
}
