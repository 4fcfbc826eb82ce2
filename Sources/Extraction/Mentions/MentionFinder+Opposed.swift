internal import Dragoman
internal import DragomanLanguage

/// The government that a movement deals with or fights.
extension MentionFinder {
    /// `the rebels' deal with the government`: that of the country the movement is at home in, whatever government was
    /// named last.
    func opposedGovernment(
        after place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        guard tokens[place].lower == "the" else { return nil }
        var next = place + 1
        if next < sentence.upperBound, ["federal", "central", "national"].contains(tokens[next].lower) { next += 1 }
        guard next < sentence.upperBound, ["government", "army", "military"].contains(tokens[next].lower),
            passages[index].mentionAt[next] < 0,
            next + 1 >= sentence.upperBound
                || ![.noun, .properNoun].contains(tokens[next + 1].partOfSpeech)
                    && !["of", "in", "-"].contains(tokens[next + 1].lower),
            let last = traces.last(where: { $0.sentence == now }), case .organization(let body) = table[last.actor].origin,
            let home = lexicon.scenes[body] ?? lexicon.homes[body],
            // Named beside another party of the sentence, as in `the United States and the government`.
            !traces.contains(where: {
                $0.sentence == now && table[$0.actor].kind == .country && table[$0.actor].origin != .country(home)
            })
        else { return nil }
        // Nobody's, where the document does not name the country.
        let country = table.actors.firstIndex { $0.origin == .country(home) }
        return (place..<next + 1, country.map { [$0] } ?? [])
    }
}
