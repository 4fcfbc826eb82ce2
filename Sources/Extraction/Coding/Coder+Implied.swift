internal import Dragoman
internal import DragomanLanguage

/// What a clause leaves out and its neighbours supply: the deed, the owner, the place, the backer.
extension Coder {
    /// `Sweden did so in 2014`, `Nicaragua followed suit`: the deed told last, by another.
    func echo(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: Story
    ) -> [CodedEdge]? {
        let token = passage.tokens[trigger]
        guard token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary, !story.last.isEmpty else { return nil }
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
            for told in told
            where told.source != source && told.target != source
                && told.sentence + 1 >= Int(passage.sentenceAt[trigger])
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
}
