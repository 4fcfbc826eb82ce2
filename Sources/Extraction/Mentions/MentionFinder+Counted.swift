internal import Dragoman
internal import DragomanLanguage

/// Whom a number means: `all three`, `the four Gulf states`.
extension MentionFinder {
    /// `all three`, `all four countries`, `the three Gulf countries`: the list of so many told last.
    func counted(
        at place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace]
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        // `Each side accused the other`
        if tokens[place].lower == "each", place + 1 < sentence.upperBound,
            ["side", "country", "party", "government", "capital"].contains(tokens[place + 1].lower),
            let now = traces.last?.sentence
        {
            return pair("pair-any", traces.filter { $0.sentence >= now - 3 }, now, excluded: []).map {
                (place..<place + 2, $0)
            }
        }
        // `decisions by those nations`: the list that was given last.
        if ["those", "these"].contains(tokens[place].lower), place + 1 < sentence.upperBound,
            ["countries", "states", "nations", "governments"].contains(tokens[place + 1].lower)
        {
            let list =
                passages[index].mentions.last(where: {
                    $0.actors.count > 1 && $0.tokens.upperBound <= place && sentence.contains($0.tokens.lowerBound)
                })?.actors ?? lastList(traces)
            if let list, list.allSatisfy({ table[$0].kind == .country }) { return (place..<place + 2, list) }
        }
        if tokens[place].lower == "the", place + 1 < sentence.upperBound,
            let count = MentionFinder.bands[tokens[place + 1].lower], passages[index].mentionAt[place + 1] < 0,
            place + 2 >= sentence.upperBound || tokens[place + 2].partOfSpeech != .noun,
            let band = band(of: count, traces)
        {
            return (place..<place + 2, band)
        }
        guard ["all", "the", "these", "those"].contains(tokens[place].lower), place + 1 < sentence.upperBound,
            let count = MentionFinder.numbers[tokens[place + 1].lower]
        else { return nil }
        var end = place + 2
        while end < min(sentence.upperBound, place + 5), !MentionFinder.members.contains(tokens[end].lower),
            [.adjective, .properNoun, .noun].contains(tokens[end].partOfSpeech)
        {
            end += 1
        }
        if end < sentence.upperBound, MentionFinder.members.contains(tokens[end].lower) {
            end += 1
        } else {
            // `all three` alone, `all three of them`
            guard tokens[place].lower == "all" else { return nil }
            end = place + 2
            guard end >= sentence.upperBound || ![.noun, .properNoun, .adjective].contains(tokens[end].partOfSpeech)
            else { return nil }
        }
        return group(of: count, traces).map { (place..<end, $0) }
    }

    private static let members: Set<String> = [
        "countries", "states", "nations", "governments", "capitals", "neighbours", "neighbors", "kingdoms",
        "republics", "powers", "allies", "juntas", "monarchies", "members",
    ]

    /// `the four states`: the list of so many told last.
    func group(of count: Int, _ traces: [Trace]) -> [Int]? {
        var sizes: [Int: [Int]] = [:]
        for trace in traces { sizes[trace.mention, default: []].append(trace.actor) }
        return sizes.filter { $0.value.count == count }.max { $0.key < $1.key }?.value
    }

    private static let bands = ["trio": 3, "quartet": 4, "threesome": 3, "foursome": 4]

    /// `the trio`: the persons, or else the countries, of the last sentence that named just so many.
    private func band(of count: Int, _ traces: [Trace]) -> [Int]? {
        for kind in [ActorKind.official, .country] {
            var told: [Int: [Int]] = [:]
            for trace in traces where table[trace.actor].kind == kind {
                if told[trace.sentence]?.contains(trace.actor) != true {
                    told[trace.sentence, default: []].append(trace.actor)
                }
            }
            if let found = told.filter({ $0.value.count == count }).max(by: { $0.key < $1.key }) { return found.value }
        }
        return nil
    }

    /// The actors that were last named in one list, in the last two sentences that named any.
    func lastList(_ traces: [Trace]) -> [Int]? {
        guard let end = traces.last?.sentence else { return nil }
        var lists: [Int: [Int]] = [:]
        for trace in traces where trace.sentence >= end - 1 { lists[trace.mention, default: []].append(trace.actor) }
        return lists.filter { $0.value.count > 1 }.max { $0.key < $1.key }?.value
    }

    static let numbers = ["three": 3, "four": 4, "five": 5, "six": 6, "seven": 7]
}
