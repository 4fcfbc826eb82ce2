internal import Dragoman
internal import DragomanLanguage

/// Several holders of one office whom the text named by their countries before.
extension MentionFinder {
    private static let holders: WordSet = [
        "ministers", "leaders", "presidents", "envoys", "ambassadors", "diplomats", "premiers", "negotiators",
    ]

    /// `The foreign ministers of Egypt, France and Jordan urged ... The ministers said`: those countries.
    func ministers(
        after place: Int, _ sentence: Range<Int>, _ index: Int
    ) -> (Range<Int>, [Int])? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard ["the", "these"].contains(tokens[place].lower), place + 2 < sentence.upperBound else { return nil }
        var noun = place + 1
        if ["foreign", "defence", "defense", "finance", "interior"].contains(tokens[noun].lower) { noun += 1 }
        guard MentionFinder.holders.contains(tokens[noun].lower), passage.mentionAt[noun] < 0,
            noun + 1 < sentence.upperBound,
            !["of", "from", "in", "for", "who", "to", "-"].contains(tokens[noun + 1].lower)
        else { return nil }
        let here = Int(passage.sentenceAt[place])
        let start = passage.text.sentences[max(0, here - 8)].lowerBound
        for told in (start..<place).reversed() where tokens[told].lower == tokens[noun].lower {
            guard told + 2 < tokens.count, ["of", "from"].contains(tokens[told + 1].lower) else { continue }
            let first = tokens[told + 2].lower == "the" ? told + 3 : told + 2
            let end = passage.sentence(of: told).upperBound
            var bodies = passage.mention(at: first)?.actors ?? []
            if bodies.count == 1,
                let rest = listed(from: passage.mention(at: first)!.tokens.upperBound, first..<end, passage)
            {
                bodies += rest.actors
            }
            guard bodies.count > 1, bodies.allSatisfy({ table[$0].kind != .official }) else { return nil }
            return (place..<noun + 1, bodies)
        }
        return nil
    }
}
