internal import Dragoman
internal import DragomanLanguage

/// Whom a common noun means: `the group`, `the kingdom`, `both sides`.
extension MentionFinder {
    private static let gatherings: WordSet = [
        "talks", "meeting", "conference", "gathering", "session", "summit", "event", "consultations", "forum",
        "negotiations", "dialogue",
    ]

    /// `the meeting`, where the document has told of one forum.
    func forum(
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
    func epithet(
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
            // `and the two established relations`
            if next == place + 2, tokens[place].lower == "the", tokens[place + 1].lower == "two",
                [.verb, .auxiliary].contains(token.partOfSpeech),
                [.nsubj, .nsubjPass].contains(tokens[place + 1].relation)
            {
                return pair("pair-any", traces.filter { $0.sentence >= now - 2 }, now, excluded: []).map {
                    (start..<next, $0)
                }
            }
            // `the former Afghan insurgent group`: a nationality may stand before the noun.
            if let mention = passage.mention(at: next) {
                let after = mention.tokens.upperBound
                // `the Iran-backed movement`
                if after + 1 < sentence.upperBound, tokens[after].lower == "-",
                    ["backed", "supported", "aligned", "sponsored", "led", "dominated", "based"].contains(
                        tokens[after + 1].lower)
                {
                    next = after + 2
                    start = next
                    isBacked = true
                    continue
                }
                // `the two South Caucasus nations`
                if mention.form == .place, isPair {
                    next = after
                    continue
                }
                // `the Pacific country`
                if mention.form == .place, mention.tokens.count == 1, MentionFinder.regions.contains(token.lower) {
                    region.append(token.lower)
                    next = after
                    continue
                }
                guard mention.form == .demonym else { return nil }
                isNational = true
                next = after
                continue
            }
            if MentionFinder.otherness.contains(token.lower) { return nil }
            // `the international community` is no body of that name.
            if ["international", "world", "global", "business"].contains(token.lower), next + 1 < sentence.upperBound,
                tokens[next + 1].lower == "community"
            {
                return nil
            }
            if let count = MentionFinder.numbers[token.lower],
                tokens[place].lower == "the" || tokens[place].lower == "these"
            {
                guard next + 1 < sentence.upperBound, tokens[next + 1].partOfSpeech == .noun,
                    lexicon.epithets[tokens[next + 1].lower] ?? lexicon.epithets[tokens[next + 1].lemma] != nil
                        || ["countries", "states", "nations", "governments"].contains(tokens[next + 1].lower)
                else { return nil }
                return group(of: count, traces).map { (place..<next + 2, $0) }
            }
            if token.lower == "two" || token.lower == "rival" {
                isPair = true
            } else if let entry = entry(token, isPair: isPair),
                token.partOfSpeech == .noun || token.partOfSpeech == .properNoun
            {
                if let home = homeBehind(next, passage) { return (start..<next + 1, home) }
                let phrase = EpithetPhrase(
                    place: place, noun: next, isPair: isPair, isFitted: isNational || isBacked,
                    region: region)
                if isToldBehind(phrase, entry.kind, sentence, passage) { return nil }
                return meant(by: phrase, entry, sentence, index, traces, now).map { (start..<next + 1, $0) }
            } else if token.partOfSpeech != .adjective && token.lower != "-" && token.partOfSpeech != .noun
                && (token.partOfSpeech != .adverb || isPair && tokens[next - 1].lower == "two")
                && token.partOfSpeech != .verb
                && !MentionFinder.creeds.contains(token.lower) && !MentionFinder.regions.contains(token.lower)
            {
                // `mediated between the two.`
                guard isPair, next == place + 2, tokens[place].lower == "the", tokens[next - 1].lower == "two" else {
                    return nil
                }
                let doer = traces.last { $0.isSubject && $0.sentence == now }.map { [$0.actor] } ?? []
                let third = asker(of: place, sentence, index) + doer
                return pair("pair-any", traces.filter { $0.sentence >= now - 2 }, now, excluded: third).map {
                    (start..<next, $0)
                }
            }
            if token.lower != "-" { region.append(token.lower) }
            next += 1
        }
        return nil
    }

    /// One person of a body, without a name: `Turkey's president`, `a Kremlin spokesman`.
    func isUnnamedPerson(_ mention: Mention, _ passage: Passage) -> Bool {
        guard mention.form == .office, mention.actors.count == 1, table[mention.actors[0]].kind != .official else {
            return false
        }
        return !passage.text.tokens[mention.tokens.upperBound - 1].lower.hasSuffix("s")
    }

    /// What a noun refers to; with `both` and `two` that of the pair first.
    private func entry(_ token: Token, isPair: Bool) -> (kind: String, conditions: [String])? {
        if isPair, let pair = lexicon.epithets["both " + token.lower] ?? lexicon.epithets["two " + token.lower] {
            return pair
        }
        return lexicon.epithets[token.lower] ?? lexicon.epithets[token.lemma]
    }

    static let mediating: WordSet = [
        "mediate", "mediation", "mediator", "broker", "host", "facilitate", "arbitrate", "convene",
    ]

    /// Words by which a noun means another than the one named before.
    private static let otherness: WordSet = [
        "new", "other", "another", "first", "second", "third", "neighboring", "neighbouring", "own", "host", "only",
        "same",
        "next", "last", "few", "whole", "entire", "many", "most", "different", "foreign", "rival", "latest", "some",
    ]

    /// The subject of the clause, if it is a name.
    func namedSubject(of place: Int, _ index: Int) -> [Int] {
        let actors = subject(of: place, index)
        let sentence = passages[index].sentence(of: place)
        let isNamed = sentence.contains { at in
            at < place && passages[index].mention(at: at).map { $0.form != .anaphor && $0.actors == actors } ?? false
        }
        return isNamed ? actors : []
    }

    /// `called on the council`: not the one who calls.
    func isPatient(_ noun: Int, _ index: Int) -> Bool {
        let token = passages[index].tokens[noun]
        switch token.relation {
        case .obj, .iobj: return true
        case .obl: return ["on", "upon", "with", "against", "to"].contains(passages[index].preposition(of: noun))
        default: return false
        }
    }

    func single(_ kind: String, _ conditions: [String], _ traces: [Trace], _ now: Int) -> Int? {
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
    func fits(_ title: String, _ category: String) -> Bool {
        guard let last = title.split(separator: " ").last.map(String.init) else { return false }
        return lexicon.offices.contains { $0.category == category && $0.words.last == last }
    }
}
