internal import Dragoman
internal import DragomanLanguage

/// Whom a pronoun means.
extension MentionFinder {
    /// `Thailand's foreign minister said he had met`: the side of an unnamed person whose words have the pronoun as subject.
    func unnamedSpeaker(above place: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        var node = place
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
        let tokens = passage.text.tokens
        guard tokens[place].relation == .nsubj, tokens[place].head >= 0 else { return nil }
        let verb = Int(tokens[place].head)
        guard tokens[verb].relation == .ccomp, tokens[verb].head >= 0 else { return nil }
        let above = Int(tokens[verb].head)
        guard let subject = passage.child(above, .nsubj), subject < place, let mention = passage.mention(at: subject),
            mention.actors.count == 1, ![.place, .media].contains(mention.form),
            mention.form != .office, table[mention.actors[0]].kind != .official
        else { return nil }
        return mention.actors[0]
    }

    /// `after India published its new map`: who does with what is its own, in its own clause.
    func ownDoer(of place: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard tokens[place].relation == .nmodPoss, tokens[place].head >= 0 else { return nil }
        let noun = Int(tokens[place].head)
        guard tokens[noun].relation == .obj, tokens[noun].head >= 0 else { return nil }
        let verb = Int(tokens[noun].head)
        guard MentionFinder.ownDeeds.contains(tokens[verb].lemma), let subject = passage.child(verb, .nsubj),
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
            noun + 1 >= sentence.upperBound || tokens[noun + 1].lower != ","
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
    ) -> Int? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        let isQuoted = sentence.contains { ["\"", "“", "”", "''", "``"].contains(tokens[$0].lower) }
        guard isQuoted else { return nil }
        for verb in sentence where MentionFinder.saying.contains(tokens[verb].lemma) {
            guard let subject = passage.child(verb, .nsubj), let actor = passage.mention(at: subject)?.actors.first,
                passage.mention(at: subject)?.actors.count == 1
            else { continue }
            return actor
        }
        return nearest(traces, now, within: 2) { $0.kind == .official }
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
            if prefersObject, back == 0, let object = here.first(where: { !$0.isSubject && !$0.isOwner && !$0.isPlace })
            {
                return object.actor
            }
            if let subject = here.last(where: \.isSubject) ?? owner ?? here.first { return subject.actor }
        }
        return nil
    }

    /// `them`, `their`: the nearest body of many, or list, in the sentence before the word.
    func members(
        _ traces: [Trace], _ now: Int, _ sentence: Range<Int>, _ index: Int, _ place: Int
    ) -> [Int]? {
        guard let last = traces.last(where: { $0.sentence == now }) else { return nil }
        let group = traces.filter { $0.mention == last.mention }.map(\.actor)
        if group.count > 1 { return group }
        let tokens = passages[index].text.tokens
        // `A and its allies urged them`: not the subject of the same clause.
        if tokens[place].lower == "them", last.isSubject { return nil }
        return table[last.actor].kind == .organization ? group : nil
    }

    /// `the four states`: the list of so many told last.
    func group(of count: Int, _ traces: [Trace]) -> [Int]? {
        var sizes: [Int: [Int]] = [:]
        for trace in traces { sizes[trace.mention, default: []].append(trace.actor) }
        return sizes.filter { $0.value.count == count }.max { $0.key < $1.key }?.value
    }

    /// The actors that were last named in one list, in the last two sentences that named any.
    func lastList(_ traces: [Trace]) -> [Int]? {
        guard let end = traces.last?.sentence else { return nil }
        var lists: [Int: [Int]] = [:]
        for trace in traces where trace.sentence >= end - 1 { lists[trace.mention, default: []].append(trace.actor) }
        return lists.filter { $0.value.count > 1 }.max { $0.key < $1.key }?.value
    }

    static let numbers = ["three": 3, "four": 4, "five": 5, "six": 6, "seven": 7]

    /// `they`: a body whose members are many, else those who were last named together.
    func plural(_ traces: [Trace], _ now: Int) -> [Int]? {
        // A movement or a list named before in the sentence.
        if let last = traces.last(where: { trace in
            trace.sentence == now
                && (["movement", "armed-group", "party", "bloc"].contains(table[trace.actor].type)
                    || traces.contains { $0.mention == trace.mention && $0.actor != trace.actor })
        }) {
            return traces.filter { $0.mention == last.mention }.map(\.actor)
        }
        for back in 0...1 {
            let here = traces.filter { $0.sentence == now - back && $0.isSubject }
            if let last = here.last {
                let group = traces.filter { $0.mention == last.mention }.map(\.actor)
                if group.count > 1 { return group }
            }
            let distinct = here.reduce(into: [Int]()) { if !$0.contains($1.actor) { $0.append($1.actor) } }
            if distinct.count == 2 { return distinct }
            if distinct.count == 1, table[distinct[0]].kind == .organization { return distinct }
            if !distinct.isEmpty { return nil }
        }
        return nil
    }
}
