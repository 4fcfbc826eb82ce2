internal import Dragoman
internal import DragomanLanguage

/// Organs of states written like names: `Kenya's National Assembly`, `the Philippine Anti-Terrorism Council`,
/// `the Prosecutor General's Office of Kyrgyzstan`, `Germany's lower house of parliament`.
extension MentionFinder {
    /// Makes them mentions of their state, and what is named like one before: `the National Assembly`.
    mutating func addStateOrgans(_ index: Int) {
        let passage = passages[index]
        var found: [Mention] = []
        for sentence in passage.text.sentences {
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                let next = place
                place += 1
                if let owner = stateOwner(at: next, passage), let range = organ(from: owner.end, sentence, passage) {
                    stateOrgans[organKey(range, passage.text)] = owner.country
                    found.append(Mention(tokens: range, form: .organ, actors: [owner.country]))
                    place = range.upperBound
                } else if passage.mentionAt[next] < 0, let range = organ(from: next, sentence, passage) {
                    // `of Kyrgyzstan`, `of the Philippines`: whose it is may stand behind.
                    var behind = range.upperBound
                    if behind < sentence.upperBound, ["of", "in"].contains(passage.tokens[behind].lower) {
                        behind += 1
                    }
                    if behind < sentence.upperBound, passage.tokens[behind].lower == "the" { behind += 1 }
                    if behind > range.upperBound, behind < sentence.upperBound,
                        let country = country(at: behind, passage)
                    {
                        stateOrgans[organKey(range, passage.text)] = country
                        found.append(Mention(tokens: range, form: .organ, actors: [country]))
                    } else if let country = stateOrgans[organKey(range, passage.text)] {
                        found.append(Mention(tokens: range, form: .organ, actors: [country]))
                    }
                    place = range.upperBound
                }
            }
        }
        for mention in found { passages[index].add(mention) }
    }

    private func organKey(_ range: Range<Int>, _ text: ParsedText) -> String {
        Folding.string(PersonNames.written(range, in: text))
    }

    private func country(at place: Int, _ passage: Passage) -> Int? {
        guard let mention = passage.mention(at: place), mention.actors.count == 1, mention.form == .name,
            table[mention.actors[0]].kind == .country
        else { return nil }
        return mention.actors[0]
    }

    /// The country whose possessive or adjective stands at a place, and the place behind it.
    private func stateOwner(at place: Int, _ passage: Passage) -> (country: Int, end: Int)? {
        guard let mention = passage.mention(at: place), mention.tokens.lowerBound == place, mention.actors.count == 1,
            table[mention.actors[0]].kind == .country
        else { return nil }
        let end = mention.tokens.upperBound
        guard end < passage.tokens.count else { return nil }
        if mention.form == .demonym { return (mention.actors[0], end) }
        guard mention.form == .name || mention.form == .capital, ["'s", "’s", "'"].contains(passage.tokens[end].lower)
        else { return nil }
        return (mention.actors[0], end + 1)
    }

    /// The name of an organ that begins at a place.
    private func organ(from place: Int, _ sentence: Range<Int>, _ passage: Passage) -> Range<Int>? {
        let tokens = passage.tokens
        func isCapital(_ place: Int) -> Bool {
            (0x41...0x5A).contains(passage.text.bytes[Int(tokens[place].start)])
        }
        func isFree(_ place: Int) -> Bool {
            passage.mentionAt[place] < 0 || StateOrgans.shared.contains(tokens[place].lower)
        }
        // `lower house of parliament`, `upper house`
        if place + 1 < sentence.upperBound, ["lower", "upper"].contains(tokens[place].lower),
            ["house", "chamber"].contains(tokens[place + 1].lower)
        {
            var end = place + 2
            if end + 1 < sentence.upperBound, tokens[end].lower == "of", tokens[end + 1].lower == "parliament" {
                end += 2
            }
            return place..<end
        }
        guard place < sentence.upperBound, isCapital(place), isFree(place),
            !PersonNames.stops.contains(tokens[place].lower)
        else { return nil }
        var end = place
        var last = place
        var head: Int?
        while end < min(sentence.upperBound, place + 9), isFree(end) {
            let lower = tokens[end].lower
            if isCapital(end), !PersonNames.stops.contains(lower) {
                end += 1
                last = end
            } else if end > place, ["of", "for", "on", "and", "'s", "’s", "-", "&"].contains(lower) {
                if head == nil, ["of", "for", "on"].contains(lower) { head = end - 1 }
                end += 1
            } else {
                break
            }
        }
        let range = place..<last
        var noun = last - 1
        if let head, head < last - 1 { noun = head }
        let lower = tokens[noun].lower
        guard !range.isEmpty else { return nil }
        // `Ministry of Foreign Affairs spokeswoman X`: the office takes it in.
        if last < sentence.upperBound, lexicon.officesByWord[tokens[last].lower] != nil, tokens[last].lower != "of" {
            return nil
        }
        if StateOrgans.houses.contains(lower) { return range }
        guard range.count > 1, StateOrgans.bodies.contains(lower),
            range.contains(where: { StateOrgans.tasks.contains(tokens[$0].lower) })
        else { return nil }
        return range
    }
}

/// How the organs of states are named.
enum StateOrgans {
    /// Head words of what only a state has.
    static let houses: WordSet = [
        "assembly", "parliament", "senate", "congress", "chamber", "house", "directorate",
    ]
    /// Words of another country's organ that others have, too: `Guatemala's Congress`.
    static let shared: WordSet = ["congress", "senate"]
    /// Head words of what others have as well.
    static let bodies: WordSet = [
        "council", "committee", "commission", "agency", "court", "tribunal", "office", "bureau", "authority", "service",
        "unit", "board", "department", "centre", "center", "secretariat", "directorate", "administration",
        "inspectorate", "prosecution", "chamber",
    ]
    /// What the bodies of a state are there for.
    static let tasks: WordSet = [
        "security", "terrorism", "anti-terrorism", "antiterrorism", "counterterrorism", "counter-terrorism", "federal",
        "state", "supreme", "constitutional", "judicial", "foreign", "intelligence", "electoral", "election",
        "elections", "parliamentary", "ministerial", "defence", "defense", "financial", "communications",
        "broadcasting", "customs", "border", "police", "anti-corruption", "military", "interior", "affairs",
        "ministers", "presidential", "prosecutor", "prosecutors", "attorney", "appeal", "appeals", "high", "cassation",
        "criminal", "revenue", "drug", "nuclear", "aviation", "immigration", "media", "statistics", "investigation",
        "investigations", "investigative", "disaster", "telecommunications", "home", "justice", "cyber",
    ]
}
