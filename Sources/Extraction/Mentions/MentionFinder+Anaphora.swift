internal import Dragoman
internal import DragomanLanguage

/// Words that refer back: pronouns, `the group`, `the two sides`.
///
/// Each is tied to the nearest fitting actor before it, subjects before others, no further than two sentences back.
/// What has two equally good readings is left alone: a missing edge hurts less than a false one.
extension MentionFinder {
    /// An actor named before, with what makes it likely to be meant again.
    private struct Trace {
        var actor: Int
        var sentence: Int
        var isSubject: Bool
        /// The mention it is one actor of.
        var mention: Int
        /// A capital where something takes place.
        var isPlace = false
        /// Not the subject itself but whose it is: `Mali's junta`.
        var isOwner = false
    }

    mutating func findAnaphora() {
        var traces: [Trace] = []
        var sentenceNumber = 0
        var mentionNumber = 0
        var owners: [String: Int] = [:]
        for index in passages.indices {
            for sentence in passages[index].text.sentences {
                sentenceNumber += 1
                // What lies far back is not meant again; so the work stays linear.
                if traces.count > 600 { traces.removeFirst(300) }
                var place = sentence.lowerBound
                while place < sentence.upperBound {
                    if let mention = passages[index].mention(at: place) {
                        if mention.form != .place && mention.form != .media {
                            let isSubject = isSubject(mention.tokens, passages[index])
                            mentionNumber += 1
                            let isPlace = isPlace(mention, passages[index])
                            let isOwner = !isSubject && ownsSubject(mention.tokens, passages[index])
                            for actor in mention.actors {
                                traces.append(
                                    Trace(
                                        actor: actor, sentence: sentenceNumber, isSubject: isSubject,
                                        mention: mentionNumber, isPlace: isPlace, isOwner: isOwner))
                            }
                            learnGender(mention, passages[index])
                            if let noun = owned(by: mention, sentence, passages[index]) {
                                owners[noun] = mention.actors[0]
                            }
                        }
                        place = max(mention.tokens.upperBound, place + 1)
                        continue
                    }
                    if let (range, actors) = anaphor(
                        at: place, sentence, index, traces, sentenceNumber, owners),
                        !actors.isEmpty
                    {
                        passages[index].add(Mention(tokens: range, form: .anaphor, actors: actors))
                        let isSubject = isSubject(range, passages[index])
                        mentionNumber += 1
                        for actor in actors {
                            traces.append(
                                Trace(
                                    actor: actor, sentence: sentenceNumber, isSubject: isSubject, mention: mentionNumber
                                ))
                        }
                        place = range.upperBound
                        continue
                    }
                    place += 1
                }
            }
        }
    }

    private func isSubject(_ range: Range<Int>, _ passage: Passage) -> Bool {
        let tokens = passage.text.tokens
        return range.contains { place in
            let relation = tokens[place].relation
            return relation == .nsubj || relation == .nsubjPass
        }
    }

    /// `Mali's junta`, `the French president`: whose the subject is.
    private func ownsSubject(_ range: Range<Int>, _ passage: Passage) -> Bool {
        let tokens = passage.text.tokens
        return range.contains { place in
            guard [.nmodPoss, .amod, .compound].contains(tokens[place].relation), tokens[place].head > Int32(place)
            else { return false }
            let relation = tokens[Int(tokens[place].head)].relation
            return relation == .nsubj || relation == .nsubjPass
        }
    }

    /// `in Doha`: where, not who.
    private func isPlace(_ mention: Mention, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        // `In New Delhi, the foreign secretary said`: what its side has to say.
        guard mention.form == .capital, start > passage.sentence(of: start).lowerBound + 1 else { return false }
        return ["in", "at", "near", "outside", "around"].contains(
            passage.text.tokens[start - 1].lower)
    }

    /// The noun of an organ whose country stands before it: `Mali's junta`, `the Peruvian government`,
    /// `the government of Peru`.
    private func owned(by mention: Mention, _ sentence: Range<Int>, _ passage: Passage) -> String? {
        guard mention.actors.count == 1, table[mention.actors[0]].kind == .country, mention.form != .place else {
            return nil
        }
        let tokens = passage.text.tokens
        func organ(_ place: Int) -> String? {
            guard sentence.contains(place), tokens[place].partOfSpeech == .noun else { return nil }
            return MentionFinder.ownedNouns.contains(tokens[place].lower) ? tokens[place].lower : nil
        }
        let start = mention.tokens.lowerBound
        if start - 2 >= sentence.lowerBound, ["of", "in"].contains(tokens[start - 1].lower), let noun = organ(start - 2)
        {
            return noun
        }
        var next = mention.tokens.upperBound
        while next < sentence.upperBound, next < mention.tokens.upperBound + 3 {
            if let noun = organ(next) { return noun }
            guard
                tokens[next].partOfSpeech == .adjective || tokens[next].partOfSpeech == .noun
                    || ["'s", "’s", "'"].contains(tokens[next].lower)
            else { return nil }
            next += 1
        }
        return nil
    }

    /// `Thailand's foreign minister said he had met`: the side of an unnamed person whose words have the pronoun as subject.
    private func unnamedSpeaker(above place: Int, _ index: Int) -> Int? {
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
    private func speakingBody(above place: Int, _ index: Int) -> Int? {
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
    private func ownDoer(of place: Int, _ index: Int) -> Int? {
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
    private static let ownDeeds: Set<String> = [
        "publish", "unveil", "withdraw", "recall", "close", "reopen", "open", "announce", "launch", "begin", "change",
        "suspend", "send", "deploy", "name", "appoint", "move", "issue", "reaffirm", "express", "declare", "reiterate",
        "renew", "pull", "downgrade", "upgrade", "extend", "lift", "ease", "tighten",
    ]

    private static let ownedNouns: Set<String> = [
        "junta", "government", "regime", "authorities", "military", "army", "parliament", "cabinet", "ministry",
        "presidency", "administration", "opposition",
    ]

    private mutating func learnGender(_ mention: Mention, _ passage: Passage) {
        guard mention.actors.count == 1, table[mention.actors[0]].kind == .official else { return }
        let before = mention.tokens.lowerBound - 1
        guard before >= 0 else { return }
        switch passage.text.tokens[before].lower {
        case "mr", "mr.": table[mention.actors[0]].gender = 1
        case "mrs", "mrs.", "ms", "ms.", "madam": table[mention.actors[0]].gender = 2
        default: break
        }
    }

    private func anaphor(
        at place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int, _ owners: [String: Int]
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        let token = tokens[place]
        if let thanked = judged(at: place, sentence, index) { return (place..<place + 1, [thanked]) }
        if let other = counterpart(after: place, sentence, index, traces, now) { return other }
        switch token.lower {
        case "he", "him", "his", "she", "her", "hers":
            let gender = token.lower.hasPrefix("h") && token.lower != "her" && token.lower != "hers" ? 1 : 2
            let isObject = (token.lower == "him" || token.lower == "her") && token.relation != .nmodPoss
            let excluded = isObject ? subject(of: place, index) : []
            if !isObject, let speaker = unnamedSpeaker(above: place, index) { return (place..<place + 1, [speaker]) }
            let person = nearest(traces.filter { !excluded.contains($0.actor) }, now, within: 3) { actor in
                actor.kind == .official && (actor.gender == 0 || actor.gender == gender)
            }
            // `During his visit, Lavrov said`
            return (person ?? following(place, sentence, index)).map { (place..<place + 1, [$0]) }
        case "it", "its":
            // `sanctions on Russia over its war`: of the one named right before.
            if token.lower == "its", place > sentence.lowerBound + 1,
                ["over", "for"].contains(passages[index].tokens[place - 1].lower),
                let named = passages[index].mention(at: place - 2), named.actors.count == 1,
                [.name, .capital].contains(named.form), table[named.actors[0]].kind != .official
            {
                return (place..<place + 1, named.actors)
            }
            if let speaker = speakingBody(above: place, index) { return (place..<place + 1, [speaker]) }
            if let owner = ownDoer(of: place, index) { return (place..<place + 1, [owner]) }
            // `designated it`: not the one who designates.
            let excluded =
                token.lower == "it" && token.relation != .nsubj && token.relation != .nsubjPass
                ? subject(of: place, index) : []
            // One of several named together is not meant by itself.
            let several = Set(
                Dictionary(grouping: traces.suffix(60), by: \.mention).filter { $0.value.count > 1 }.keys)
            let isObject = token.lower == "it" && [.obj, .obl, .iobj].contains(token.relation)
            let body = nearest(
                traces.filter { !excluded.contains($0.actor) && !several.contains($0.mention) }, now, within: 2,
                prefersObject: isObject
            ) { $0.kind != .official }
            return body.map { (place..<place + 1, [$0]) }
        case "they":
            return plural(traces, now).map { (place..<place + 1, $0) }
        case "them" where place > sentence.lowerBound && tokens[place - 1].lower == "between":
            return pair("pair-any", traces, now, excluded: subject(of: place, index)).map { (place..<place + 1, $0) }
        case "their", "them":
            return (members(traces, now, sentence, index, place) ?? plural(traces, now)).map { (place..<place + 1, $0) }
        case "we", "our", "us", "i", "my":
            return speaker(at: place, sentence, index, traces, now).map { (place..<place + 1, [$0]) }
        case "koreas":
            let both = ["South Korea", "North Korea"].compactMap { name in
                table.actors.firstIndex { $0.kind == .country && $0.name == name }
            }
            return both.count == 2 ? (place..<place + 1, both) : nil
        case "the", "this", "that", "both", "these":
            if let forum = forum(after: place, sentence, index, traces) { return forum }
            if let one = oneOfTwo(after: place, sentence, index, traces, now) { return one }
            // `Mali's junta ... The junta`
            if token.lower == "the", place + 1 < sentence.upperBound, let owner = owners[tokens[place + 1].lower],
                passages[index].mentionAt[place + 1] < 0,
                place + 2 >= sentence.upperBound
                    || ![.noun, .properNoun].contains(tokens[place + 2].partOfSpeech) && tokens[place + 2].lower != "of"
            {
                return (place..<place + 2, [owner])
            }
            return epithet(after: place, sentence, index, traces, now)
        default:
            return nil
        }
    }

    /// `thanked Qatar for its help`, `accused Trump of his`: of those judged, not of the judge.
    private func judged(at place: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
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
    private func counterpart(
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
        var distinct: [Int] = []
        for trace in traces where trace.sentence >= now - 2 && !trace.isPlace && table[trace.actor].kind == kind {
            if !distinct.contains(trace.actor) { distinct.append(trace.actor) }
        }
        guard distinct.count == 2,
            let own = traces.last(where: { $0.sentence == now && distinct.contains($0.actor) })?.actor
        else { return nil }
        return (place..<noun + 1, distinct.filter { $0 != own })
    }

    /// `the former`, `the latter`: of the two told together last.
    private func oneOfTwo(
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
    private func speaker(
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

    private static let saying: Set<String> = [
        "say", "tell", "add", "state", "declare", "stress", "note", "write", "warn", "insist",
    ]

    /// The official who is the subject of the sentence, where a pronoun comes before him.
    private func following(_ place: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
        for next in place + 1..<max(sentence.upperBound, place + 1) {
            guard passages[index].text.tokens[next].relation == .nsubj, let mention = passages[index].mention(at: next),
                mention.actors.count == 1, table[mention.actors[0]].kind == .official
            else { continue }
            return mention.actors[0]
        }
        return nil
    }

    /// The actors of the subject of the clause that a pronoun stands in.
    private func subject(of place: Int, _ index: Int) -> [Int] {
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
    private func nearest(
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
    private func members(
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
    private func group(of count: Int, _ traces: [Trace]) -> [Int]? {
        var sizes: [Int: [Int]] = [:]
        for trace in traces { sizes[trace.mention, default: []].append(trace.actor) }
        return sizes.filter { $0.value.count == count }.max { $0.key < $1.key }?.value
    }

    private static let numbers = ["three": 3, "four": 4, "five": 5, "six": 6, "seven": 7]

    /// `they`: a body whose members are many, else those who were last named together.
    private func plural(_ traces: [Trace], _ now: Int) -> [Int]? {
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

    private static let gatherings: Set<String> = [
        "talks", "meeting", "conference", "gathering", "session", "summit", "event", "consultations", "forum",
        "negotiations", "dialogue",
    ]

    /// `the meeting`, where the document has told of one forum.
    private func forum(
        after place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace]
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        var next = place + 1
        while next < min(sentence.upperBound, place + 3), tokens[next].partOfSpeech == .adjective { next += 1 }
        guard next < sentence.upperBound, MentionFinder.gatherings.contains(tokens[next].lower),
            passages[index].mentionAt[next] < 0
        else { return nil }
        let after = next + 1
        if after < sentence.upperBound, ["with", "between", "of", "among", "on"].contains(tokens[after].lower) {
            return nil
        }
        let forums = traces.reduce(into: [Int]()) { found, trace in
            if table[trace.actor].type == "forum", !found.contains(trace.actor) { found.append(trace.actor) }
        }
        return forums.count == 1 ? (place..<next + 1, forums) : nil
    }

    /// `the group`, `the Islamist movement`, `the two sides`.
    private func epithet(
        after place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        var next = place + 1
        var start = place
        var isBacked = false
        var isPair = tokens[place].lower == "both"
        var isNational = false
        var region: [String] = []
        while next < min(sentence.upperBound, place + 5) {
            let token = tokens[next]
            // `the former Afghan insurgent group`: a nationality may stand before the noun.
            if let mention = passage.mention(at: next) {
                let after = mention.tokens.upperBound
                // `the Iran-backed movement`
                if after + 1 < sentence.upperBound, tokens[after].lower == "-",
                    ["backed", "supported", "aligned", "sponsored"].contains(tokens[after + 1].lower)
                {
                    next = after + 2
                    start = next
                    isBacked = true
                    continue
                }
                guard mention.form == .demonym else { return nil }
                isNational = true
                next = after
                continue
            }
            if MentionFinder.otherness.contains(token.lower) { return nil }
            if let count = MentionFinder.numbers[token.lower],
                tokens[place].lower == "the" || tokens[place].lower == "these"
            {
                guard next + 1 < sentence.upperBound, tokens[next + 1].partOfSpeech == .noun,
                    lexicon.epithets[tokens[next + 1].lower] ?? lexicon.epithets[tokens[next + 1].lemma] != nil
                        || ["countries", "states", "nations", "governments"].contains(tokens[next + 1].lower)
                else { return nil }
                return group(of: count, traces).map { (place..<next + 2, $0) }
            }
            if token.lower == "two" {
                isPair = true
            } else if let entry = lexicon.epithets[token.lower] ?? lexicon.epithets[token.lemma],
                token.partOfSpeech == .noun || token.partOfSpeech == .properNoun
            {
                // `the group of ...`, `the country's ...` where something else says which.
                if next + 1 < sentence.upperBound {
                    let after = tokens[next + 1]
                    // `accused the group of sheltering` says no more which group.
                    let isGerund = next + 2 < sentence.upperBound && tokens[next + 2].lower.hasSuffix("ing")
                    if (after.lower == "of" && !isGerund) || after.partOfSpeech == .noun { return nil }
                }
                let range = start..<next + 1
                if isNational || isBacked, entry.kind != "organization" || lexicon.organNouns[token.lower] != nil {
                    return nil
                }
                // `the assembled countries` are many.
                let isPlural = token.lower.hasSuffix("s") && token.lemma != token.lower
                if isPlural, entry.kind == "country" || entry.kind == "official", !isPair { return nil }
                if entry.kind.hasPrefix("pair") || isPair {
                    var excluded = asker(of: place, sentence, index)
                    // `Oman mediated between the two countries`: not itself.
                    let isThird = (sentence.lowerBound..<place).contains {
                        MentionFinder.mediating.contains(tokens[$0].lemma)
                    }
                    if isThird { excluded += traces.filter { $0.sentence == now }.map(\.actor) }
                    // Names beside the subject are none of the two told together: `Russia, an ally of Caracas, urged
                    // both sides`.
                    let told = excluded.isEmpty ? traces : traces.filter { $0.sentence < now }
                    return
                        (pair(entry.kind, told, now, excluded: excluded)
                        ?? pair(entry.kind, traces, now, excluded: excluded)).map { (range, $0) }
                }
                // `the West African nation`
                if entry.kind == "country", !region.isEmpty {
                    for start in region.indices {
                        let phrase = region[start...].joined(separator: " ")
                        if let narrow = lexicon.epithets[phrase + " country"] ?? lexicon.epithets[phrase + " state"]
                            ?? lexicon.epithets[phrase + " nation"] ?? lexicon.epithets[phrase + " " + token.lower],
                            !narrow.conditions.isEmpty
                        {
                            return single(entry.kind, narrow.conditions, traces, now).map { (range, [$0]) }
                        }
                    }
                }
                return single(entry.kind, entry.conditions, traces, now).map { (range, [$0]) }
            } else if token.partOfSpeech != .adjective && token.lower != "-" && token.partOfSpeech != .noun
                && token.partOfSpeech != .adverb && token.partOfSpeech != .verb
                && !MentionFinder.creeds.contains(token.lower)
            {
                return nil
            }
            if token.lower != "-" { region.append(token.lower) }
            next += 1
        }
        return nil
    }

    private static let mediating: Set<String> = [
        "mediate", "mediation", "mediator", "broker", "host", "facilitate", "arbitrate", "convene",
    ]

    /// Adjectives of creed and manner that may be written as names.
    private static let creeds: Set<String> = [
        "islamist", "islamic", "shiite", "shia", "sunni", "kurdish", "marxist", "maoist", "tuareg", "hardline",
        "jihadist",
        "communist", "houthi", "paramilitary",
    ]

    /// Words by which a noun means another than the one named before.
    private static let otherness: Set<String> = [
        "new", "other", "another", "first", "second", "third", "neighboring", "neighbouring", "own", "host", "only",
        "same",
        "next", "last", "few", "whole", "entire", "many", "most", "different", "foreign", "rival", "latest", "some",
    ]

    private func single(_ kind: String, _ conditions: [String], _ traces: [Trace], _ now: Int) -> Int? {
        // `the group` is a movement before it is a bloc.
        if kind == "organization",
            conditions.isEmpty || conditions.contains("movement") || conditions.contains("armed-group"),
            let found = nearest(
                traces, now, within: 4,
                {
                    ["movement", "armed-group", "party"].contains($0.type)
                        && (conditions.isEmpty || conditions.contains($0.type))
                })
        {
            return found
        }
        return nearest(traces, now, within: 3) { actor in
            guard actor.kind.rawValue == kind else { return false }
            // `the kingdom`, `the West African nation`: the codes of the countries that are one.
            if kind == "country", !conditions.isEmpty {
                guard case .country(let place) = actor.origin else { return false }
                return conditions.contains(lexicon.countries[place].code)
            }
            if kind == "organization", !conditions.isEmpty { return conditions.contains(actor.type) }
            if kind == "official", !conditions.isEmpty {
                return actor.offices.contains { held in conditions.contains { fits(held.title, $0) } }
            }
            return true
        }
    }

    /// Whether a title is of an office class.
    private func fits(_ title: String, _ category: String) -> Bool {
        guard let last = title.split(separator: " ").last.map(String.init) else { return false }
        return lexicon.offices.contains { $0.category == category && $0.words.last == last }
    }

    /// A person and his body, or a movement and the country it holds, are no two sides.
    private func isOneSide(_ a: Int, _ b: Int) -> Bool {
        if a == b || table[a].offices.contains(where: { $0.principal == b })
            || table[b].offices.contains(where: { $0.principal == a })
        {
            return true
        }
        for (movement, country) in [(a, b), (b, a)] {
            if case .organization(let index) = table[movement].origin, let home = lexicon.homes[index],
                table[country].origin == .country(home)
            {
                return true
            }
        }
        return false
    }

    /// The subject of the verb that has the pair as its object, which is neither of the two.
    private func asker(of place: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
        let tokens = passages[index].text.tokens
        guard let noun = (place..<min(place + 5, sentence.upperBound)).first(where: { tokens[$0].head < Int32(place) }),
            [.obj, .iobj, .obl].contains(tokens[noun].relation)
        else { return [] }
        return subject(of: place, index)
    }

    /// Two that the document has told of together: how often, and how long ago.
    private func pair(_ kind: String, _ all: [Trace], _ now: Int, excluded: [Int]) -> [Int]? {
        let wantsPersons = kind == "pair-official" || kind == "official"
        let wantsCountries = kind == "pair-country" || kind == "country"
        // Persons stand for their bodies where no persons are meant.
        let bodies = Set(excluded.compactMap { table[$0].offices.first?.principal })
        let traces = all.compactMap { trace -> Trace? in
            var trace = trace
            if !wantsPersons, let body = table[trace.actor].offices.first?.principal { trace.actor = body }
            let kind = table[trace.actor].kind
            if wantsPersons != (kind == .official), wantsPersons || wantsCountries { return nil }
            if wantsCountries, kind != .country { return nil }
            return excluded.contains(trace.actor) || bodies.contains(trace.actor) ? nil : trace
        }
        var pairs: [[Int]: (count: Int, last: Int)] = [:]
        var place = 0
        while place < traces.count {
            let sentence = traces[place].sentence
            var groups: [Int: [Int]] = [:]
            var distinct: [Int] = []
            while place < traces.count, traces[place].sentence == sentence {
                let trace = traces[place]
                if groups[trace.mention]?.contains(trace.actor) != true {
                    groups[trace.mention, default: []].append(trace.actor)
                }
                if !distinct.contains(trace.actor) { distinct.append(trace.actor) }
                place += 1
            }
            for group in groups.values.map({ $0 }) + [distinct] where group.count == 2 {
                let key = group.sorted()
                pairs[key] = ((pairs[key]?.count ?? 0) + 1, sentence)
            }
        }
        let together = pairs.filter { !isOneSide($0.key[0], $0.key[1]) }.map { pair, told in
            (pair, Double(told.count) * max(0.3, 1 / (1 + 0.35 * Double(now - told.last))), told.last)
        }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : ($0.2, $1.0[0]) > ($1.2, $0.0[0]) }
        if let best = together.first, best.1 >= 0.55 || best.2 >= now - 3 { return best.0 }
        for back in 1...3 {
            var distinct: [Int] = []
            for trace in traces where trace.sentence >= now - back {
                if !distinct.contains(trace.actor) { distinct.append(trace.actor) }
            }
            if distinct.count == 2 { return distinct }
            if distinct.count > 2 { break }
        }
        // The two that the document tells of most.
        var counts: [Int: Int] = [:]
        for trace in traces { counts[trace.actor, default: 0] += 1 }
        let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        if ranked.count >= 2, ranked[1].value >= 3, ranked.count == 2 || ranked[1].value >= 2 * ranked[2].value {
            return [ranked[0].key, ranked[1].key]
        }
        return nil
    }
}
