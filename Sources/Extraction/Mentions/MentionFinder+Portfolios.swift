internal import Dragoman
internal import DragomanLanguage

/// What an office is for, of many words.
extension MentionFinder {
    /// `Foreign Affairs and International Cooperation`, `Trade, Industry and Competition`, `delimitation and demarcation`:
    /// where the next word of such a list is, from the `and` or the comma in front of it; `nil` where no list goes on.
    func restOfPortfolio(from place: Int, until end: Int, _ passage: Passage) -> Int? {
        let tokens = passage.text.tokens
        func isWord(_ place: Int) -> Bool {
            place < end && passage.mentionAt[place] < 0
                && [.noun, .properNoun, .adjective].contains(tokens[place].partOfSpeech)
                && office(at: place, until: end, in: passage.text) == nil
        }
        func isCapital(_ place: Int) -> Bool { PersonNames.isCapital(place, in: passage.text) }
        guard isWord(place - 1) else { return nil }
        let isAnd = ["and", "&"].contains(tokens[place].lower)
        guard isAnd || tokens[place].lower == ",", isWord(place + 1), isCapital(place - 1) == isCapital(place + 1)
        else {
            return nil
        }
        if isAnd { return place + 1 }
        // A comma needs the `and` that ends the list: `, Industry and`.
        var next = place + 1
        while isWord(next), next < place + 4 { next += 1 }
        guard next < end else { return nil }
        if tokens[next].lower == ",", tokens[next - 1].lower != "and" {
            if next + 1 < end, tokens[next + 1].lower == "and" { return isWord(next + 2) ? place + 1 : nil }
            return restOfPortfolio(from: next, until: end, passage) == nil ? nil : place + 1
        }
        return ["and", "&"].contains(tokens[next].lower) && isWord(next + 1)
            && isCapital(next + 1) == isCapital(place + 1) ? place + 1 : nil
    }

    /// Where the words of one such part end.
    func endOfPortfolio(from place: Int, until end: Int, _ passage: Passage) -> Int {
        var next = place
        while next < end, passage.mentionAt[next] < 0,
            [.noun, .properNoun, .adjective].contains(passage.text.tokens[next].partOfSpeech),
            next == place || office(at: next, until: end, in: passage.text) == nil
        {
            next += 1
        }
        return next
    }

    /// `former Senegalese minister and UN diplomat NAME`: whether the holder of the second office holds the first, too.
    func isJoined(_ first: OfficePhrase, to second: OfficePhrase, _ sentence: Range<Int>, _ index: Int) -> Bool {
        let tokens = passages[index].text.tokens
        let (start, end) = (first.phrase.lowerBound, max(first.phrase.upperBound, first.title.upperBound))
        guard !first.principals.isEmpty, end < sentence.upperBound, tokens[end].lower == "and",
            end + 1 == second.phrase.lowerBound, !tokens[first.title.upperBound - 1].lower.hasSuffix("s")
        else { return false }
        // `the Turkish president and Foreign Minister NAME` are two.
        let isDefinite =
            start > sentence.lowerBound && ["the", "a", "an"].contains(tokens[start - 1].lower)
            || tokens[start].lower == "the"
        return first.isFormer || !isDefinite && ["official", "diplomat", "envoy", "lawmaker"].contains(first.category)
    }

    /// `NAME, the former prime minister of Georgia and the founder of its ruling party`: the second office behind a name.
    /// The name and both are one word to the parser.
    mutating func isContinued(
        _ first: OfficePhrase, by second: OfficePhrase, of person: Int, _ sentence: Range<Int>, _ index: Int
    ) -> Bool {
        let passage = passages[index]
        let tokens = passage.text.tokens
        var place = second.phrase.lowerBound
        if place > sentence.lowerBound, ["the", "a", "an"].contains(tokens[place - 1].lower) { place -= 1 }
        let end = max(first.phrase.upperBound, first.title.upperBound)
        guard place - 1 == end, tokens[end].lower == "and" else { return false }
        var start = first.phrase.lowerBound
        while start > sentence.lowerBound, ["the", "a", "an"].contains(tokens[start - 1].lower) { start -= 1 }
        guard start - 2 >= sentence.lowerBound, tokens[start - 1].lower == ",",
            let name = passage.mention(at: start - 2), name.actors == [person]
        else { return false }
        let close = max(second.phrase.upperBound, second.title.upperBound)
        guard close >= sentence.upperBound || [",", "."].contains(tokens[close].lower) else { return false }
        phrases[
            name.tokens.lowerBound..<(close < sentence.upperBound && tokens[close].lower == "," ? close + 1 : close)] =
            name.tokens.upperBound - 1
        return true
    }

    /// `Minister of Trade and Industry NAME`: where the name behind a title begins, past what else the office is for.
    func startOfName(behind title: Range<Int>, until end: Int, _ text: ParsedText) -> Int {
        let tokens = text.tokens
        guard title.contains(where: { ["of", "for"].contains(tokens[$0].lower) }) else { return title.upperBound }
        var start = title.upperBound
        while start + 1 < end, ["and", ",", "&"].contains(tokens[start].lower),
            MentionFinder.tasks.contains(tokens[start + 1].lower)
        {
            start += 2
            if start < end, tokens[start].lower == "and" { continue }
            while start < end, MentionFinder.tasks.contains(tokens[start].lower) { start += 1 }
        }
        return start
    }

    /// What ministers are for besides what their title begins with.
    private static let tasks: WordSet = [
        "and", "industry", "trade", "commerce", "investment", "investments", "economy", "economic", "finance",
        "planning",
        "development", "cooperation", "co-operation", "competition", "integration", "tourism", "culture", "sports",
        "sport", "youth", "communications", "communication", "information", "technology", "energy", "mines", "mining",
        "minerals", "transport", "infrastructure", "housing", "urban", "rural", "agriculture", "fisheries", "livestock",
        "environment", "climate", "water", "resources", "labour", "labor", "employment", "social", "welfare", "health",
        "education", "science", "research", "innovation", "public", "security", "safety", "order", "administration",
        "international", "foreign", "affairs", "external", "regional", "expatriates", "expatriate", "emigrants",
        "diaspora", "worship", "religious", "human", "rights", "justice", "parliamentary", "constitutional",
        "immigration", "immigrants", "citizenship", "veterans", "defence", "defense", "digital", "transformation",
        "european", "african", "community", "women", "gender", "children", "family", "home", "interior", "political",
        "global", "relief", "resettlement", "islamic", "migration", "asylum", "enterprises", "supply", "small",
        "business", "exports", "aviation", "maritime", "ports", "railways", "telecommunications", "postal", "services",
    ]
}
