internal import Dragoman
internal import DragomanLanguage

/// Whose an organ is that the text names without its country later: `the junta`, `the court`.
extension MentionFinder {
    /// Notes the organs whose owner a mention tells.
    func learnOwners(_ mention: Mention, _ sentence: Range<Int>, _ passage: Passage, _ owners: inout [String: Int]) {
        if let noun = owned(by: mention, sentence, passage) { owners[noun] = mention.actors[0] }
        // `junta leader General NAME`
        let start = mention.tokens.lowerBound
        for place in max(sentence.lowerBound, start - 4)..<start + mention.tokens.count
        where ["junta", "regime"].contains(passage.tokens[place].lower) {
            if let held = mention.actors.first.flatMap({ table[$0].offices.first }) {
                owners[passage.tokens[place].lower] = held.principal
            }
        }
    }

    /// `the military junta in Niger`: the country right behind an organ.
    func homeBehind(_ noun: Int, _ passage: Passage) -> [Int]? {
        let tokens = passage.text.tokens
        guard noun + 2 < tokens.count, MentionFinder.ownedNouns.contains(tokens[noun].lower),
            tokens[noun + 1].lower == "in",
            let home = passage.mention(at: noun + 2), home.actors.count == 1, home.form == .name,
            table[home.actors[0]].kind == .country
        else { return nil }
        return home.actors
    }

    /// The noun of an organ whose country stands before it: `Mali's junta`, `the Peruvian government`,
    /// `the government of Peru`.
    func owned(by mention: Mention, _ sentence: Range<Int>, _ passage: Passage) -> String? {
        guard mention.actors.count == 1, table[mention.actors[0]].kind != .official, mention.form != .place else {
            return nil
        }
        let tokens = passage.text.tokens
        let nouns =
            table[mention.actors[0]].kind == .country ? MentionFinder.ownedNouns : MentionFinder.ownedCourts
        func organ(_ place: Int) -> String? {
            guard sentence.contains(place), tokens[place].partOfSpeech == .noun else { return nil }
            return nouns.contains(tokens[place].lower) ? tokens[place].lower : nil
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

    private static let ownedNouns: WordSet = [
        "junta", "government", "regime", "authorities", "military", "army", "parliament", "cabinet", "ministry",
        "presidency", "administration", "opposition", "court", "tribunal",
    ]

    /// What a union of states may have as well.
    private static let ownedCourts: WordSet = ["court", "tribunal"]
}
