internal import Dragoman
internal import DragomanLanguage

/// Countries and their ministries written in full: `the Republic of Cambodia`, `the Ministry of Foreign Affairs of the
/// Republic of Uganda`.
extension MentionFinder {
    private static let states: WordSet = [
        "republic", "kingdom", "state", "sultanate", "principality", "commonwealth", "emirate",
    ]

    private static let ministries: WordSet = [
        "ministry", "department", "ministries", "office", "embassy", "presidency",
    ]

    private static let heads: WordSet = [
        "minister", "secretary", "director", "ambassador", "president", "spokesman", "spokesperson", "head", "chief",
    ]

    /// Adjectives that open a sentence before a country, so that they are written like names.
    private static let traits: WordSet = [
        "landlocked", "tiny", "communist", "impoverished", "nearby", "oil-rich", "gas-rich", "energy-rich", "war-torn",
        "cash-strapped", "nuclear-armed", "resource-rich", "coup-hit",
    ]

    /// Makes the full form one mention with the name of the country in it.
    mutating func addFullForms(_ index: Int) {
        let text = passages[index].text
        for sentence in text.sentences {
            for place in sentence {
                let passage = passages[index]
                guard let mention = passage.mention(at: place), mention.tokens.lowerBound == place,
                    mention.form == .name, mention.actors.count == 1, table[mention.actors[0]].kind == .country
                else { continue }
                var start = place
                if let full = stateForm(before: place, sentence, passage) { start = full }
                if start == place, place == sentence.lowerBound + 1,
                    MentionFinder.traits.contains(text.tokens[sentence.lowerBound].lower)
                {
                    start = sentence.lowerBound
                }
                if let ministry = ministry(before: start, sentence, passage) {
                    passages[index].add(
                        Mention(tokens: ministry..<mention.tokens.upperBound, form: .organ, actors: mention.actors))
                } else if start < place {
                    passages[index].add(
                        Mention(tokens: start..<mention.tokens.upperBound, form: .name, actors: mention.actors))
                }
            }
        }
    }

    /// Where `Republic of`, `Federal Democratic Republic of the` before a country begins.
    private func stateForm(before place: Int, _ sentence: Range<Int>, _ passage: Passage) -> Int? {
        let tokens = passage.text.tokens
        var noun = place - 1
        if noun > sentence.lowerBound, tokens[noun].lower == "the" { noun -= 1 }
        guard noun > sentence.lowerBound, tokens[noun].lower == "of" else { return nil }
        noun -= 1
        guard MentionFinder.states.contains(tokens[noun].lower), PersonNames.isCapital(noun, in: passage.text),
            passage.mentionAt[noun] < 0
        else { return nil }
        var start = noun
        while start > sentence.lowerBound, passage.mentionAt[start - 1] < 0,
            [
                "federal", "democratic", "islamic", "socialist", "bolivarian", "co-operative", "cooperative",
                "plurinational",
                "hashemite", "people", "'s", "’s", "federative", "united", "independent",
            ].contains(tokens[start - 1].lower)
        {
            start -= 1
        }
        return start
    }

    /// Where `Ministry of Foreign Affairs of` before a country begins.
    private func ministry(before place: Int, _ sentence: Range<Int>, _ passage: Passage) -> Int? {
        let tokens = passage.text.tokens
        var next = place - 1
        if next > sentence.lowerBound, tokens[next].lower == "the" { next -= 1 }
        guard next > sentence.lowerBound, ["of", "for"].contains(tokens[next].lower) else { return nil }
        next -= 1
        // `the Department of Foreign Affairs of South Africa`: not another country's that is known by that name.
        if let organ = passage.mention(at: next), organ.form == .organ, organ.tokens.upperBound == next + 1,
            organ.tokens.count > 2, MentionFinder.ministries.contains(tokens[organ.tokens.lowerBound].lower)
        {
            return organ.tokens.lowerBound
        }
        var hasTask = false
        while next > sentence.lowerBound, place - next < 14, passage.mentionAt[next] < 0 {
            let token = tokens[next]
            if MentionFinder.ministries.contains(token.lower), PersonNames.isCapital(next, in: passage.text) {
                return hasTask && tokens[next + 1].lower == "of" ? next : nil
            }
            guard
                PersonNames.isCapital(next, in: passage.text) && !MentionFinder.heads.contains(token.lower)
                    || ["and", "of", ",", "&", "the", "for"].contains(token.lower)
            else { return nil }
            hasTask = true
            next -= 1
        }
        // The first word of a sentence.
        return next == sentence.lowerBound && hasTask && MentionFinder.ministries.contains(tokens[next].lower)
            && tokens[next + 1].lower == "of" ? next : nil
    }
}
