internal import Dragoman
internal import DragomanLanguage

/// What a clause leaves out and its neighbours supply: the deed, the owner, the place, the backer.
extension Coder {
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
        // `India reopened its embassy in Kabul, and the Taliban welcomed it`: not their own country.
        let others = doers.filter { doer in
            !sources.contains(doer) && !sources.contains { home(of: $0) == doer && doers.count > 1 }
        }
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

    /// `condemned what it called a cowardly attack`: whether what stands behind a verb is a deed that it only names.
    func isNamedDeed(behind verb: Int) -> Bool {
        let end = passage.sentence(of: verb).upperBound
        guard verb + 4 < end, passage.tokens[verb + 1].lower == "what",
            ["it", "he", "she", "they"].contains(passage.tokens[verb + 2].lower),
            ["call", "describe", "term", "label"].contains(passage.tokens[verb + 3].lemma)
        else { return false }
        return (verb + 4..<min(end, verb + 12)).contains { place in
            Story.deeds.contains(passage.tokens[place].lemma) || Story.blows.contains(passage.tokens[place].lemma)
        }
    }

    /// `each other`, `one another` or, of each side, `the other` right after a verb or its preposition.
    func isEachOther(_ verb: Int) -> Bool {
        let end = min(passage.sentence(of: verb).upperBound, verb + 4)
        return (verb + 1..<max(end, verb + 1)).contains { place in
            place + 1 < end
                && ["each other", "one another", "the other"].contains(
                    passage.tokens[place].lower + " " + passage.tokens[place + 1].lower)
        }
    }

    /// The name with `'s` right after a verb.
    func ownerAfter(_ verb: Int) -> Int? {
        let sentence = passage.sentence(of: verb)
        var place = verb + 1
        while place < sentence.upperBound, passage.tokens[place].partOfSpeech == .determiner { place += 1 }
        guard place < sentence.upperBound, let mention = passage.mention(at: place), mention.actors.count == 1,
            mention.form != .place, mention.tokens.upperBound < sentence.upperBound,
            ["'s", "’s", "'"].contains(passage.tokens[mention.tokens.upperBound].lower),
            table[mention.actors[0]].kind != .official || mention.tokens.upperBound + 1 >= sentence.upperBound
                || !ArgumentReader.sufferings.contains(passage.tokens[mention.tokens.upperBound + 1].lemma)
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
        if kind == .home, table[source].kind != .organization { return nil }
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
}
