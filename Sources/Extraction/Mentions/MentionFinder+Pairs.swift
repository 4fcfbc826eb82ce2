internal import Dragoman
internal import DragomanLanguage

/// The two that are told of together: `the two countries`.
extension MentionFinder {
    /// A person and his body, or a movement and the country it holds, are no two sides.
    private func isOneSide(_ a: Int, _ b: Int) -> Bool {
        if a == b || table[a].offices.contains(where: { $0.principal == b })
            || table[b].offices.contains(where: { $0.principal == a })
        {
            return true
        }
        // `the Malaysian prime minister, as chair of ASEAN`: he speaks for both.
        if table.persons.contains(where: { person in
            [a, b].allSatisfy { body in table[person].offices.contains { $0.principal == body } }
        }) {
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
    func asker(of place: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
        let tokens = passages[index].text.tokens
        guard let noun = (place..<min(place + 5, sentence.upperBound)).first(where: { tokens[$0].head < Int32(place) }),
            [.obj, .iobj, .obl].contains(tokens[noun].relation)
        else { return [] }
        return subject(of: place, index)
    }

    /// `recognised both in 2011`, `thanked both`: as an object, with no noun behind it.
    func bothAlone(
        at place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        guard tokens[place].lower == "both", place > sentence.lowerBound,
            [.obj, .obl, .iobj].contains(tokens[place].relation), tokens[place].head < Int32(place)
        else { return nil }
        var end = place + 1
        if end + 1 < sentence.upperBound, tokens[end].lower == "of", tokens[end + 1].lower == "them" { end += 2 }
        guard end >= sentence.upperBound || passages[index].mentionAt[end] < 0,
            end >= sentence.upperBound || ![.noun, .properNoun, .adjective].contains(tokens[end].partOfSpeech)
        else { return nil }
        let near = traces.filter { $0.sentence >= now - 2 }
        return pair("pair-any", near, now, excluded: subject(of: place, index)).map { (place..<end, $0) }
    }

    /// A state that few recognise: its code begins with X, or it is a movement that calls itself a republic.
    private func isRegion(_ actor: Int) -> Bool {
        switch table[actor].origin {
        case .country(let index): return lexicon.countries[index].code.hasPrefix("X")
        case .organization: return table[actor].type == "movement" && table[actor].name.hasSuffix("Republic")
        default: return false
        }
    }

    /// Two that the document has told of together: how often, and how long ago.
    func pair(_ kind: String, _ all: [Trace], _ now: Int, excluded: [Int]) -> [Int]? {
        let wantsPersons = kind == "pair-official" || kind == "official"
        let wantsCountries = kind == "pair-country" || kind == "country"
        let wantsRegions = kind == "pair-region"
        // Persons stand for their bodies where no persons are meant.
        let bodies = Set(excluded.compactMap { table[$0].offices.first?.principal })
        let traces = all.compactMap { trace -> Trace? in
            var trace = trace
            if !wantsPersons, let body = table[trace.actor].offices.first?.principal { trace.actor = body }
            let kind = table[trace.actor].kind
            if wantsPersons != (kind == .official), wantsPersons || wantsCountries { return nil }
            if wantsCountries, kind != .country { return nil }
            if wantsRegions, !isRegion(trace.actor) { return nil }
            return excluded.contains(trace.actor) || bodies.contains(trace.actor) ? nil : trace
        }
        var pairs: [[Int]: (count: Int, last: Int)] = [:]
        var met: [Int]?
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
            // `Borrell spoke to the Armenian minister and his Azerbaijani counterpart`: those two.
            let doer = all.first { $0.sentence == sentence }.flatMap { first in
                first.isSubject ? table[first.actor].offices.first?.principal ?? first.actor : nil
            }
            let seen = distinct.filter { table[$0].type != "forum" }
            if !wantsPersons, seen.count == 3, seen[0] == doer, sentence >= now - 3 { met = Array(seen.dropFirst()) }
            for group in groups.values.map({ $0 }) + [distinct] where group.count == 2 {
                let key = group.sorted()
                pairs[key] = ((pairs[key]?.count ?? 0) + 1, sentence)
            }
        }
        let together = pairs.filter { !isOneSide($0.key[0], $0.key[1]) }.map { pair, told in
            (pair, Double(told.count) * max(0.3, 1 / (1 + 0.35 * Double(now - told.last))), told.last)
        }.sorted {
            if $0.1 != $1.1 { return $0.1 > $1.1 }
            // Of equals the one told last, then those named first: the same in every run.
            return $0.2 != $1.2 ? $0.2 > $1.2 : $0.0.lexicographicallyPrecedes($1.0)
        }
        // Those who meet within a forum are its sides, never the forum.
        if let best = together.first, best.0.contains(where: { table[$0].type == "forum" }) { return met }
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
