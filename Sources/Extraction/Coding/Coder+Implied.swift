internal import Dragoman
internal import DragomanLanguage

/// What a clause leaves out and its neighbours supply: the deed, the owner, the place, the backer.
extension Coder {
    /// Verbs that may stand for a deed told before.
    private static let echoing: WordSet = ["do", "follow", "take", "make"]

    /// `Sweden did so in 2014`, `Nicaragua followed suit`: the deed told last, by another.
    func echo(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: Story
    ) -> [CodedEdge]? {
        let token = passage.tokens[trigger]
        guard token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary, !story.last.isEmpty,
            Coder.echoing.contains(token.lemma)
        else { return nil }
        let near = (trigger + 1..<min(trigger + 4, passage.sentence(of: trigger).upperBound)).map {
            passage.tokens[$0].lower
        }
        var subject = passage.logicalSubject(of: trigger)
        let before = trigger > passage.sentence(of: trigger).lowerBound ? passage.tokens[trigger - 1].lower : ""
        switch token.lemma {
        case "do" where before == "so" || before == "as":
            // `So did Belarus`, `as did Belarus and Chad`: the subject follows.
            var next = trigger + 1
            while next < passage.tokens.count, passage.tokens[next].partOfSpeech == .determiner { next += 1 }
            guard next < passage.tokens.count, let mention = passage.mention(at: next), mention.form == .name else {
                return nil
            }
            subject = mention.tokens.upperBound - 1
        case "be" where near.prefix(2) == ["the", "first"] || near.prefix(2) == ["the", "last"]:
            // `Russia was the first, in 2008`
            let end = trigger + 3
            guard passage.tokens[trigger].relation == .cop, end < passage.sentence(of: trigger).upperBound,
                [",", ".", "in", "on"].contains(passage.tokens[end].lower)
            else { return nil }
            subject = passage.surfaceSubject(of: Int(token.head))
        case "do" where token.lower == "done" && passage.preposition(of: trigger) == "as":
            // `as El Salvador had done in 2018`
            break
        case "do":
            guard near.first == "so" || near.first == "likewise" || near.prefix(2) == ["the", "same"] else {
                return nil
            }
        case "follow":
            guard near.first == "suit" || near.contains("example") || near.contains("lead") || isAlone(trigger) else {
                return nil
            }
        case "join":
            // `Slovenia joined them a week later`: those who did it.
            guard let object = passage.child(trigger, .obj), let others = passage.mention(at: object),
                !others.actors.isEmpty,
                others.actors.allSatisfy({ other in story.last.contains { $0.source == other } }),
                passage.obliques(of: trigger, "in").allSatisfy({ passage.tokens[$0].partOfSpeech != .verb })
            else { return nil }
        case "take", "make":
            // `Mali took the same step`
            guard near.prefix(2) == ["the", "same"] || near.prefix(2) == ["a", "similar"] || near.first == "similar",
                near.contains(where: { Story.deeds.contains($0) || $0 == "steps" || $0 == "moves" })
            else { return nil }
        default: return nil
        }
        guard let subject, story.last[0].status == .actual else { return nil }
        let judgement = statuses.judge(trigger)
        if judgement.isDropped { return nil }
        var result: [CodedEdge] = []
        for source in arguments.actors(at: subject) {
            let told = story.standing.isEmpty ? story.last : story.standing
            // `Algiers did the same with France`
            let others =
                near.prefix(3) == ["the", "same", "with"]
                ? passage.obliques(of: trigger, "with").flatMap { arguments.actors(at: $0, allowsPlaces: true) } : []
            if let other = others.first, let first = told.first, other != source {
                var edge = first
                (edge.source, edge.target, edge.trigger, edge.date) = (source, other, trigger, nil)
                edge.status = judgement.status
                result.append(edge)
                continue
            }
            for told in told
            where told.source != source && told.target != source
                && told.sentence + (told.relation.family == .standing ? 3 : 1) >= Int(passage.sentenceAt[trigger])
            {
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

    /// `Nicaragua recognised it in 2008, Venezuela in 2009`: what the sentence told of the first, told of the second.
    func gapped(_ sentence: Range<Int>, _ told: [CodedEdge], _ number: Int) -> [CodedEdge] {
        var result: [CodedEdge] = []
        for name in sentence where passage.tokens[name].relation == .conj && passage.tokens[name].head >= 0 {
            let verb = Int(passage.tokens[name].head)
            guard passage.tokens[verb].partOfSpeech == .verb, verb < name, passage.child(name, .orphan) != nil,
                let mention = passage.mention(at: name), let subject = passage.surfaceSubject(of: verb),
                let first = passage.mention(at: subject)
            else { continue }
            for actor in mention.actors {
                for edge in told where edge.sentence == number && edge.status == .actual {
                    guard edge.source == first.actors[0], edge.target != actor,
                        table[edge.source].kind == table[actor].kind,
                        edge.trigger == verb || Int(passage.tokens[edge.trigger].head) == verb
                    else { continue }
                    var edge = edge
                    edge.source = actor
                    edge.trigger = name
                    edge.date = nil
                    result.append(edge)
                }
            }
        }
        return result
    }

    /// Who states something where the verb's own subject is nobody: the one who spoke before `and`, or the person at the
    /// head of the sentence.
    func tellers(_ trigger: Int, _ arguments: ArgumentReader) -> [Int] {
        let token = passage.tokens[trigger]
        guard token.relation == .conj, token.head >= 0, passage.child(trigger, .nsubj, .nsubjPass) == nil,
            !token.lower.hasSuffix("ing"), !passage.isInfinitive(trigger)
        else { return [] }
        var clause = passage.firstConjunct(trigger)
        if passage.tokens[clause].relation == .ccomp, passage.tokens[clause].head >= 0 {
            clause = Int(passage.tokens[clause].head)
            return passage.surfaceSubject(of: clause).map { arguments.actors(at: $0, isSource: true) } ?? []
        }
        // `Exiled leader X, who did, thanked`
        guard clause == passage.sentence(of: trigger).lowerBound || passage.tokens[clause].lower.hasSuffix("ed"),
            passage.child(clause, .nsubj, .nsubjPass) == nil, let object = passage.child(clause, .obj),
            object < trigger,
            clause < object
        else { return [] }
        return arguments.actors(at: object).filter { table[$0].kind == .official }
    }

    /// Those whose deed is judged: of several told, the one done to the judge.
    func judged(_ doers: [Int], by sources: [Int], _ rule: Rule, _ story: Story) -> [Int] {
        let others = doers.filter { !sources.contains($0) }
        guard !doers.isEmpty, let judge = sources.first else { return others }
        let concerned = story.doers(
            towards: { $0 == judge || sameSide($0, judge) }, sign: rule.relation.sign
        ).filter { !sources.contains($0) && !sameSide($0, judge) }
        return concerned.isEmpty ? others : concerned
    }

    /// `the decision`, `the latest move` right behind a verb.
    func deedAfter(_ verb: Int) -> Int? {
        let end = passage.sentence(of: verb).upperBound
        // `denounced as an "act of arrogance" the decision by X to do so`: the object stands behind what it is called.
        if passage.child(verb, .obj) == nil, let name = passage.obliques(of: verb, "as").first,
            let object = passage.children(name).map({ Int($0) }).first(where: {
                $0 > name && passage.tokens[$0].isNominal && passage.preposition(of: $0).isEmpty
                    && passage.child($0, .det) != nil
            })
        {
            return object
        }
        guard verb + 2 < end, ["the", "this"].contains(passage.tokens[verb + 1].lower) else { return nil }
        for place in verb + 2..<min(verb + 5, end) {
            if Story.deeds.contains(passage.tokens[place].lemma) { return place }
            if passage.tokens[place].partOfSpeech != .adjective { return nil }
        }
        return nil
    }

    /// `each other` or `one another` right after a verb or its preposition.
    func isEachOther(_ verb: Int) -> Bool {
        let end = min(passage.sentence(of: verb).upperBound, verb + 4)
        return (verb + 1..<max(end, verb + 1)).contains { place in
            place + 1 < end
                && ["each other", "one another"].contains(
                    passage.tokens[place].lower + " " + passage.tokens[place + 1].lower)
        }
    }

    /// `Pakistan followed two months later`, `Canada followed in June`: followed whom is understood.
    private func isAlone(_ verb: Int) -> Bool {
        let next = verb + 1
        guard next < passage.sentence(of: verb).upperBound, passage.child(verb, .aux, .auxPass) == nil,
            passage.tokens[verb].lower == "followed", passage.tokens[verb].relation != .acl
        else { return false }
        let token = passage.tokens[next]
        if token.lower == "in", next + 1 < passage.tokens.count {
            // In a month or a year, not in a place.
            return passage.mentionAt[next + 1] < 0
                && [.numeral, .properNoun].contains(passage.tokens[next + 1].partOfSpeech)
        }
        return [".", "on", "soon", "shortly", "later", "days", "weeks", "months"].contains(token.lower)
            || passage.child(verb, .obj) == nil && token.partOfSpeech == .numeral
    }

    /// Those whom others join in a deed: `Slovenia joined Spain and Ireland in recognising Palestine`.
    func joined(in deed: Int, _ arguments: ArgumentReader) -> [Int] {
        let head = Int(passage.tokens[deed].head)
        guard head >= 0, ["join", "follow"].contains(passage.tokens[head].lemma), passage.preposition(of: deed) == "in",
            let others = passage.child(head, .obj)
        else { return [] }
        return arguments.actors(at: others, isSource: true)
    }

    /// `Joe Biden reversed that decision`, `it was revoked by Antony Blinken`: the standing told before, undone.
    func undone(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: Story
    ) -> [CodedEdge]? {
        let token = passage.tokens[trigger]
        guard token.partOfSpeech == .verb, let told = story.standing.first,
            ["reverse", "revoke", "overturn", "undo", "rescind", "annul"].contains(token.lemma),
            let object = passage.logicalObject(of: trigger), passage.mentionAt[object] < 0,
            ["decision", "move", "designation", "step", "order", "listing", "ban", "it", "that", "measure"].contains(
                passage.tokens[object].lemma),
            passage.children(object).allSatisfy({ passage.tokens[Int($0)].relation != .nmod }),
            told.sentence + 2 >= Int(passage.sentenceAt[trigger]), let subject = passage.logicalSubject(of: trigger)
        else { return nil }
        let opposites: [Relation: Relation] = [
            .listing: .delisting, .sanctions: .sanctionsRelief, .recognition: .derecognition, .delisting: .listing,
        ]
        guard let relation = opposites[told.relation] else { return nil }
        let judgement = statuses.judge(trigger)
        if judgement.isDropped { return nil }
        let result = arguments.actors(at: subject, isSource: true).flatMap { source in
            story.standing.filter { $0.relation == told.relation && $0.target != source }.map { told in
                var edge = told
                edge.source = source
                edge.relation = relation
                edge.status = judgement.status
                edge.trigger = trigger
                edge.date = nil
                return edge
            }
        }
        return result.isEmpty ? nil : result
    }

    /// The name with `'s` right after a verb.
    func ownerAfter(_ verb: Int) -> Int? {
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
    func hasPronoun(_ alternatives: [[Rule.Path]], _ trigger: Int) -> Bool {
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
    func another(than sources: [Int], before trigger: Int) -> Int? {
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
    func fallback(_ kind: Rule.Fallback, _ trigger: Int, _ source: Int) -> Int? {
        if kind == .forum {
            let forums = table.actors.indices.filter { table[$0].type == "forum" && table[$0].count > 0 }
            return forums.count == 1 ? forums[0] : nil
        }
        if kind == .home, let home = home(of: source) { return home }
        // `Muizzu came to power`: in his own country, which is no edge.
        if kind == .home, table[source].kind == .official { return nil }
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
    func home(of actor: Int) -> Int? {
        guard case .organization(let index) = table[actor].origin, let country = lexicon.homes[index] else {
            return nil
        }
        return table.actors.firstIndex { $0.origin == .country(country) }
    }

    /// `US-mediated talks between A and B`, `the Egyptian-brokered truce`: who stands before the participle mediates.
    func brokered(_ sentence: Range<Int>, _ arguments: ArgumentReader, _ story: Story) -> [CodedEdge] {
        var result: [CodedEdge] = []
        for place in sentence where place > sentence.lowerBound + 1 {
            guard
                ["mediated", "brokered", "facilitated", "sponsored", "moderated"].contains(passage.tokens[place].lower),
                passage.tokens[place - 1].lower == "-", let mention = passage.mention(at: place - 2)
            else { continue }
            var noun = place + 1
            while noun < sentence.upperBound, noun < place + 5,
                passage.tokens[noun].partOfSpeech == .adjective
                    || Coder.accords.contains(passage.tokens[noun].lemma) && noun + 1 < sentence.upperBound
                        && passage.tokens[noun + 1].partOfSpeech == .noun
            { noun += 1 }
            guard noun < sentence.upperBound, Coder.accords.contains(passage.tokens[noun].lemma) else { continue }
            var parties = (passage.obliques(of: noun, "between") + passage.obliques(of: place, "between")).flatMap {
                arguments.actors(at: $0)
            }
            if parties.isEmpty { parties = arguments.modifiers(of: noun) }
            parties.removeAll { mention.actors.contains($0) }
            if parties.count < 2 { parties = story.mediated }
            guard parties.count >= 2 else { continue }
            for source in mention.actors {
                for (number, target) in parties.enumerated()
                where target != source && !sameSide(source, target) && !parties[..<number].contains(target) {
                    result.append(
                        CodedEdge(
                            source: source, relation: .mediation, target: target, passage: self.place, sentence: 0,
                            trigger: place, rule: -1))
                }
            }
        }
        return result
    }

    private static let accords: WordSet = [
        "talk", "talks", "negotiation", "negotiations", "ceasefire", "truce", "agreement", "deal", "accord", "peace",
        "process", "dialogue", "discussion", "pact", "round", "meeting", "exchange", "swap",
    ]

    /// `U.S.-backed insurgents`: who stands behind them supports them.
    func backed(_ sentence: Range<Int>, _ arguments: ArgumentReader) -> [CodedEdge] {
        var result: [CodedEdge] = []
        for place in sentence where place > sentence.lowerBound + 1 {
            guard ["backed", "supported", "sponsored", "funded", "armed"].contains(passage.tokens[place].lower),
                passage.tokens[place - 1].lower == "-", let mention = passage.mention(at: place - 2),
                passage.tokens[place].head >= 0
            else { continue }
            let noun = Int(passage.tokens[place].head)
            guard noun > place, noun - place < 6 else { continue }
            for source in mention.actors {
                // `Rwandan-backed offensive by M23`
                var targets = arguments.actors(at: noun)
                // `Yemen's Saudi-backed government and the Houthis`: those behind an article of their own are not meant.
                for other in passage.conjuncts(noun) where other > noun && passage.child(other, .det) != nil {
                    let others = arguments.actors(at: other)
                    targets.removeAll { others.contains($0) }
                }
                if targets.isEmpty {
                    targets = passage.obliques(of: noun, "by").flatMap { arguments.actors(at: $0) }
                }
                for target in targets where target != source && !sameSide(source, target) {
                    result.append(
                        CodedEdge(
                            source: source, relation: .support, target: target, passage: self.place, sentence: 0,
                            trigger: place, rule: -1))
                }
            }
        }
        return result
    }

    /// Belonging that stands in a noun's company: `NATO member Turkey`, `the al-Qaeda-linked JNIM`.
    func belonging(_ sentence: Range<Int>, _ arguments: ArgumentReader) -> [CodedEdge] {
        var result: [CodedEdge] = []
        func add(_ source: Int, _ relation: Relation, _ target: Int, _ trigger: Int) {
            guard source != target, !sameSide(source, target) else { return }
            result.append(
                CodedEdge(
                    source: source, relation: relation, target: target, passage: place, sentence: 0, trigger: trigger,
                    rule: -1))
        }
        let tokens = passage.tokens
        for place in sentence where place > sentence.lowerBound {
            let lower = tokens[place].lower
            if lower == "member" || lower == "members", let body = passage.mention(at: place - 1), body.form == .name,
                let union = body.actors.first, ["intergovernmental", "alliance", "bloc"].contains(table[union].type)
            {
                var next = place + 1
                if next < sentence.upperBound, ["state", "states", "country", "countries"].contains(tokens[next].lower)
                {
                    next += 1
                }
                guard next < sentence.upperBound, let states = passage.mention(at: next), states.form == .name else {
                    continue
                }
                for state in states.actors where table[state].kind == .country { add(state, .membership, union, place) }
            }
            if ["linked", "affiliated", "allied"].contains(lower), tokens[place - 1].lower == "-",
                place - 2 >= sentence.lowerBound, let head = passage.mention(at: place - 2)?.actors.first,
                ["movement", "armed-group"].contains(table[head].type), tokens[place].head > Int32(place),
                tokens[place].head < Int32(place + 6)
            {
                for group in arguments.actors(at: Int(tokens[place].head)) where table[group].kind == .organization {
                    add(group, .affiliation, head, place)
                }
            }
        }
        return result
    }
}
