internal import Dragoman
internal import DragomanLanguage

/// Countries, organizations and places that the lexicon names.
extension MentionFinder {
    /// `Latin American`, `Central American`: no one country's.
    private static let regional: WordSet = ["latin", "central", "south", "pan", "inter", "ibero"]

    /// With a country before them, a part of it and no actor.
    private static let placeNouns: WordSet = [
        "capital", "city", "port", "town", "resort", "province", "region", "coast", "island", "village", "border",
        "desert", "oasis", "shore", "peninsula", "soil", "territory", "waters", "airspace",
    ]

    /// Adds what the lexicon knows of a passage, outside personal names.
    mutating func addMatches(_ index: Int, _ matches: [NameMatcher.Match]) {
        for match in matches {
            // A name inside a longer personal name is no actor of its own.
            if match.tokens.contains(where: { passages[index].mentionAt[$0] >= 0 }) { continue }
            // `Anna Wagner ... Wagner said`
            if match.tokens.count == 1, match.senses.contains(where: { $0.kind == .organization }),
                isPersonsName(match.tokens.lowerBound, passages[index].text)
            {
                continue
            }
            // `the Foreign office` is any country's.
            let end = match.tokens.upperBound - 1
            if match.tokens.count == 2, passages[index].text.tokens[end].lower == "office",
                passages[index].text.form(end) == "office"
            {
                continue
            }
            // `the West African country`, `the West Bank`: not the West.
            if passages[index].text.tokens[end].lower == "west", isCapital(end + 1, passages[index].text) { continue }
            guard var mention = mention(match, in: passages[index].text) else { continue }
            // `the Afghan capital`: a place, no actor.
            let text = passages[index].text
            // `Paraguay's Congress`, `the Peruvian Congress`: no organ of the country whose the name is by itself.
            if mention.form == .organ, let owner = owner(before: mention.tokens.lowerBound, index),
                !mention.actors.contains(owner)
            {
                mention.actors = [owner]
            }
            if let rulers = rulers(mention, in: passages[index]) {
                passages[index].add(rulers)
                continue
            }
            var next = mention.tokens.upperBound
            if mention.form == .demonym || (next < text.tokens.count && ["'s", "’s"].contains(text.tokens[next].lower))
            {
                let end = passages[index].sentence(of: mention.tokens.lowerBound).upperBound
                if next < end, ["'s", "’s"].contains(text.tokens[next].lower) { next += 1 }
                if next < end, text.tokens[next].partOfSpeech == .adjective { next += 1 }
                // `Pakistani border posts` are Pakistan's.
                if next < end, MentionFinder.placeNouns.contains(text.tokens[next].lower),
                    next + 1 >= end || text.tokens[next + 1].partOfSpeech != .noun
                {
                    mention.form = .place
                    mention.tokens = mention.tokens.lowerBound..<next + 1
                }
            }
            // `in the capital Apia`: one word to the parser.
            let before = mention.tokens.lowerBound - 1
            if mention.form == .capital, before > 0, text.tokens[before].lower == "capital",
                ["the", "its", "their"].contains(text.tokens[before - 1].lower), passages[index].mentionAt[before] < 0
            {
                mention.tokens = before..<mention.tokens.upperBound
            }
            passages[index].add(mention)
        }
        addFullForms(index)
        addStateOrgans(index)
        addUnlistedOrganizations(index)
    }

    /// Whether a word, no country's and not in capitals, is the surname of a person whom the document names in full.
    private func isPersonsName(_ place: Int, _ text: ParsedText) -> Bool {
        guard text.form(place).dropFirst().contains(where: \.isLowercase),
            place == 0 || text.tokens[place - 1].lower != "the"
        else { return false }
        let word = Folding.string(text.form(place))
        return table.persons.contains {
            table[$0].origin == .found && table[$0].nameWords.count > 1 && table[$0].nameWords.last == word
        }
    }

    /// The country that a possessive or an adjective right before a place names.
    private func owner(before place: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        let start = passage.sentence(of: place).lowerBound
        guard place > start else { return nil }
        let isPossessive = ["'s", "’s"].contains(passage.text.tokens[place - 1].lower)
        guard place - 1 > start || !isPossessive,
            let mention = passage.mention(at: isPossessive ? place - 2 : place - 1), mention.actors.count == 1,
            mention.form == .demonym || isPossessive && mention.form == .name,
            table[mention.actors[0]].kind == .country
        else { return nil }
        return mention.actors[0]
    }

    /// What a match is, of all that its words may mean.
    private mutating func mention(_ match: NameMatcher.Match, in text: ParsedText) -> Mention? {
        let order: [Lexicon.Sense.Kind] = [.organization, .country, .demonym, .organ, .capital, .media, .place]
        for kind in order {
            guard let sense = match.senses.first(where: { $0.kind == kind }) else { continue }
            switch kind {
            case .country: return Mention(tokens: match.tokens, form: .name, actors: [table.country(Int(sense.index))])
            case .demonym:
                // `Latin American`, `Central African`: no one country's.
                let first = match.tokens.lowerBound
                if first > 0, MentionFinder.regional.contains(text.tokens[first - 1].lower) { continue }
                return Mention(tokens: match.tokens, form: .demonym, actors: [table.country(Int(sense.index))])
            case .organ: return Mention(tokens: match.tokens, form: .organ, actors: [table.country(Int(sense.index))])
            case .capital:
                return Mention(tokens: match.tokens, form: .capital, actors: [table.country(Int(sense.index))])
            case .media: return Mention(tokens: match.tokens, form: .media, actors: [])
            case .place:
                return Mention(
                    tokens: match.tokens, form: .place, actors: sense.index < 0 ? [] : [table.country(Int(sense.index))]
                )
            case .organization:
                let organization = lexicon.organizations[Int(sense.index)]
                if organization.isOrgan, let principal = table.principal(named: organization.principal) {
                    return Mention(tokens: match.tokens, form: .organ, actors: [principal])
                }
                let isAdjective = match.tokens.count == 1 && text.tokens[match.tokens.lowerBound].lower == "western"
                return Mention(
                    tokens: match.tokens, form: isAdjective ? .demonym : .name,
                    actors: [table.organization(Int(sense.index))])
            case .official, .surname: continue
            }
        }
        return nil
    }
}
