internal import Dragoman
internal import DragomanLanguage

/// Whom a pronoun means.
extension MentionFinder {
    /// `Thailand's foreign minister said he had met`: the side of an unnamed person whose words have the pronoun as subject.
    func unnamedSpeaker(above place: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        var node = place
        // `said his country would`: part of the subject.
        if passage.tokens[node].relation == .nmodPoss, passage.tokens[node].head >= 0 {
            node = Int(passage.tokens[node].head)
        }
        guard passage.tokens[node].relation == .nsubj else { return nil }
        for _ in 0..<4 {
            let head = Int(passage.tokens[node].head)
            guard head >= 0 else { return nil }
            if let subject = passage.child(head, .nsubj), subject != place, subject < place {
                guard let mention = passage.mention(at: subject), mention.form == .office, mention.actors.count == 1,
                    !passage.tokens[subject].lower.hasSuffix("s")
                else { return nil }
                return mention.actors[0]
            }
            node = head
        }
        return nil
    }

    /// `Damascus announced that it had recognised`: who tells, where the pronoun is the subject of what is told.
    func speakingBody(above place: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        guard let above = passage.head(of: place, over: .nsubj, .ccomp),
            let subject = passage.child(above, .nsubj), subject < place, let mention = passage.mention(at: subject),
            mention.actors.count == 1, ![.place, .media].contains(mention.form),
            mention.form != .office, table[mention.actors[0]].kind != .official
        else { return nil }
        return mention.actors[0]
    }

    /// `Algiers suspended a treaty that it had signed with Madrid`: who does with the thing that the clause describes.
    func doer(above place: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard tokens[place].lower == "it", tokens[place].relation == .nsubj, let clause = passage.clause(of: place),
            tokens[clause].relation == .aclRelcl, let thing = passage.antecedent(of: clause),
            [.obj, .obl].contains(tokens[thing].relation), passage.mentionAt[thing] < 0,
            let verb = passage.clause(of: thing), let subject = passage.surfaceSubject(of: verb), subject < place,
            let mention = passage.mention(at: subject), mention.actors.count == 1,
            [.name, .organ, .capital, .anaphor].contains(mention.form), table[mention.actors[0]].kind != .official,
            !partners(of: place, index).contains(mention.actors[0])
        else { return nil }
        return mention.actors[0]
    }

    /// `China accepted its ambassador`: nobody accepts an envoy of his own.
    func othersEnvoy(_ place: Int, _ index: Int) -> Bool {
        let passage = passages[index]
        guard passage.tokens[place].relation == .nmodPoss, passage.tokens[place].head >= 0 else { return false }
        let noun = Int(passage.tokens[place].head)
        guard [.obj, .nsubjPass].contains(passage.tokens[noun].relation), let verb = passage.clause(of: noun) else {
            return false
        }
        return MentionFinder.admitting.contains(passage.tokens[verb].lemma)
    }

    private static let admitting: WordSet = [
        "accept", "accredit", "receive", "expel", "host", "welcome", "summon", "approve", "oust", "recognise",
        "recognize", "invade", "bomb", "denounce", "condemn", "criticise", "criticize", "defy", "overthrow",
    ]

    /// The names that stand beside the subject of the clause that a pronoun is the object of.
    func listedSubject(of place: Int, _ index: Int) -> [Int] {
        let passage = passages[index]
        guard passage.tokens[place].relation == .obj, let verb = passage.clause(of: place),
            let subject = passage.child(verb, .nsubj)
        else { return [] }
        return passage.children(subject).flatMap { child -> [Int] in
            passage.tokens[Int(child)].relation == .appos ? passage.mention(at: Int(child))?.actors ?? [] : []
        }
    }

    /// The actors that the verb of a subject has beside it: none of them is the subject.
    func partners(of place: Int, _ index: Int) -> [Int] {
        let passage = passages[index]
        guard let verb = passage.clause(of: place) else { return [] }
        return passage.children(verb).flatMap { child -> [Int] in
            let token = passage.tokens[Int(child)]
            guard Int(child) > place, [.obj, .iobj, .obl, .oblAgent].contains(token.relation),
                let mention = passage.mention(at: Int(child)), mention.form == .name
            else { return [] }
            return mention.actors
        }
    }

    /// `after India published its new map`: who does with what is its own, in its own clause.
    func ownDoer(of place: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        guard let verb = passage.head(of: place, over: .nmodPoss, .obj),
            MentionFinder.ownDeeds.contains(passage.tokens[verb].lemma), let subject = passage.child(verb, .nsubj),
            subject < place, let mention = passage.mention(at: subject), mention.actors.count == 1,
            [.name, .organ, .capital].contains(mention.form), table[mention.actors[0]].kind != .official
        else { return nil }
        return mention.actors[0]
    }

    /// What one does with what is one's own.
    private static let ownDeeds: WordSet = [
        "publish", "unveil", "withdraw", "recall", "close", "reopen", "open", "announce", "launch", "begin", "change",
        "suspend", "send", "deploy", "name", "appoint", "move", "issue", "reaffirm", "express", "declare", "reiterate",
        "renew", "pull", "downgrade", "upgrade", "extend", "lift", "ease", "tighten",
    ]

    /// `thanked Qatar for its help`, `accused Trump of his`: of those judged, not of the judge.
    func judged(at place: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard ["his", "her", "its"].contains(tokens[place].lower), place > sentence.lowerBound + 1,
            ["for", "over"].contains(tokens[place - 1].lower), let mention = passage.mention(at: place - 2),
            mention.actors.count == 1, mention.form != .place
        else { return nil }
        let verb = mention.tokens.lowerBound - 1
        guard verb >= sentence.lowerBound,
            Passage.objectControl.contains(tokens[verb].lemma)
                || Passage.objectControl.contains(where: {
                    tokens[verb].lower == $0 + "d" || tokens[verb].lower == $0 + "ed"
                })
        else { return nil }
        let isPerson = table[mention.actors[0]].kind == .official
        return isPerson == (tokens[place].lower != "its") ? mention.actors[0] : nil
    }

    /// `his counterpart`, `its ally`: the only other one of that kind that was named so far nearby.
    func counterpart(
        after place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        guard ["his", "her", "its", "their"].contains(tokens[place].lower) else { return nil }
        var noun = place + 1
        while noun < min(sentence.upperBound, place + 4), tokens[noun].partOfSpeech == .adjective,
            passages[index].mentionAt[noun] < 0
        {
            noun += 1
        }
        guard noun < sentence.upperBound, passages[index].mentionAt[noun] < 0,
            noun + 1 >= sentence.upperBound || passages[index].mentionAt[noun + 1] < 0,
            // `its neighbour, Chad`, but `its neighbour, as it did before`
            noun + 2 >= sentence.upperBound || tokens[noun + 1].lower != ","
                || passages[index].mentionAt[noun + 2] < 0
                    && [.subordinator, .pronoun, .adposition].contains(tokens[noun + 2].partOfSpeech)
        else { return nil }
        let kind: ActorKind
        switch tokens[noun].lower {
        case "counterpart": kind = .official
        case "ally", "neighbor", "neighbour", "rival", "adversary", "foe": kind = .country
        default: return nil
        }
        for back in 0...2 {
            var distinct: [Int] = []
            for trace in traces where trace.sentence >= now - back && !trace.isPlace && table[trace.actor].kind == kind
            {
                if !distinct.contains(trace.actor) { distinct.append(trace.actor) }
            }
            if distinct.count > 2 { return nil }
            guard distinct.count == 2 else { continue }
            let own =
                traces.last { $0.sentence == now && distinct.contains($0.actor) }?.actor
                ?? traces.last { $0.isSubject && distinct.contains($0.actor) }?.actor
            return own.map { own in (place..<noun + 1, distinct.filter { $0 != own }) }
        }
        return nil
    }

    /// `the former`, `the latter`: of the two told together last.
    func oneOfTwo(
        after place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        guard tokens[place].lower == "the", place + 1 < sentence.upperBound,
            ["former", "latter"].contains(tokens[place + 1].lower),
            place + 2 >= sentence.upperBound
                || ![.noun, .properNoun, .adjective].contains(tokens[place + 2].partOfSpeech)
                    && passages[index].mentionAt[place + 2] < 0
        else { return nil }
        for back in 0...1 {
            var two: [Int] = []
            for trace in traces where trace.sentence == now - back && !trace.isPlace {
                if !two.contains(trace.actor) { two.append(trace.actor) }
            }
            if two.count == 2 { return (place..<place + 2, [two[tokens[place + 1].lower == "former" ? 0 : 1]]) }
        }
        return nil
    }

    /// Who says `we` in a quotation: the subject of the verb of saying beside it, else the person speaking before.
    func speaker(
        at place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> [Int]? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        let isQuoted = sentence.contains { ["\"", "“", "”", "''", "``"].contains(tokens[$0].lower) }
        guard isQuoted else { return nil }
        for verb in sentence where MentionFinder.saying.contains(tokens[verb].lemma) {
            guard let subject = passage.child(verb, .nsubj),
                let actors = passage.mention(at: subject)?.actors ?? ministry(at: subject, passage),
                actors.count == 1 || !["i", "my", "me"].contains(tokens[place].lower), !actors.isEmpty
            else { continue }
            return actors
        }
        return nearest(traces, now, within: 2) { $0.kind == .official }.map { [$0] }
    }

    /// `the Eritrean foreign ministry`: whose organ a noun without a name of its own is.
    private func ministry(at noun: Int, _ passage: Passage) -> [Int]? {
        guard lexicon.organNouns[passage.tokens[noun].lower] != nil else { return nil }
        let owners = passage.children(noun).filter {
            [.amod, .compound, .nmodPoss].contains(passage.tokens[Int($0)].relation)
        }
        return owners.lazy.compactMap { passage.mention(at: Int($0))?.actors }.first
    }

    static let saying: WordSet = [
        "say", "tell", "add", "state", "declare", "stress", "note", "write", "warn", "insist",
    ]

    /// The official who is the subject of the sentence, where a pronoun comes before him.
    func following(_ place: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
        for next in place + 1..<max(sentence.upperBound, place + 1) {
            guard passages[index].text.tokens[next].relation == .nsubj, let mention = passages[index].mention(at: next),
                mention.actors.count == 1, table[mention.actors[0]].kind == .official
            else { continue }
            return mention.actors[0]
        }
        return nil
    }

    /// The actors of the subject of the clause that a pronoun stands in.
    func subject(of place: Int, _ index: Int) -> [Int] {
        let passage = passages[index]
        var verb = place
        for _ in 0..<6 {
            let head = passage.tokens[verb].head
            guard head >= 0 else { break }
            verb = Int(head)
            if passage.tokens[verb].partOfSpeech == .verb { break }
        }
        guard passage.tokens[verb].partOfSpeech == .verb, let subject = passage.surfaceSubject(of: verb) else {
            return []
        }
        return passage.mention(at: subject)?.actors ?? []
    }

    /// The nearest actor that fits: in the sentence itself, then in those before it, subjects first.
    func nearest(
        _ traces: [Trace], _ now: Int, within: Int, prefersObject: Bool = false, _ fits: (LocalActor) -> Bool
    ) -> Int? {
        for back in 0...within {
            let here = traces.reversed().prefix { $0.sentence >= now - back }.filter {
                $0.sentence == now - back && fits(table[$0.actor])
            }
            let owner = back > 0 ? here.last(where: \.isOwner) : nil
            // `A put B on its list, and C designated it`: an object means an object.
            if prefersObject, back == 0 {
                let objects = here.filter { !$0.isSubject && !$0.isOwner && !$0.isPlace }
                if let object = objects.first(where: { !$0.isModifier }) ?? objects.first { return object.actor }
                if let owner = here.last(where: \.isOwner), !here.contains(where: \.isSubject) { return owner.actor }
            }
            // Of two main clauses the second is told last.
            if back > 0, let second = here.first(where: \.isSecond) { return second.actor }
            if let subject = here.last(where: \.isSubject) ?? owner ?? here.first { return subject.actor }
        }
        return nil
    }
}
