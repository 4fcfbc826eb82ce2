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
                    } else if isNational(range, passage), let country = countryOfDocument() {
                        found.append(Mention(tokens: range, form: .organ, actors: [country]))
                    }
                    place = range.upperBound
                }
            }
        }
        for mention in found { passages[index].add(mention) }
    }

    /// The country that the document names most, half as often again as any other.
    private func countryOfDocument() -> Int? {
        var counts: [Int: Int] = [:]
        for passage in passages {
            for mention in passage.mentions where mention.actors.count == 1 && mention.form != .organ {
                let actor = mention.actors[0]
                if table[actor].kind == .country { counts[actor, default: 0] += 1 }
            }
        }
        let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        guard let first = ranked.first else { return nil }
        return ranked.count == 1 || 2 * first.value >= 3 * ranked[1].value ? first.key : nil
    }

    /// `the Congressional Foreign Affairs Committee`, `the Supreme Court`: an organ of whatever state is spoken of.
    private func isNational(_ range: Range<Int>, _ passage: Passage) -> Bool {
        ["congressional", "parliamentary", "supreme", "constitutional", "senate", "federal"].contains(
            passage.tokens[range.lowerBound].lower)
    }

    /// `Congress` and `the Senate` are the country's that the document is about, where it does not name the United States.
    mutating func settleSharedOrgans() {
        guard let owner = table.principal(named: "United States") else { return }
        func isShared(_ mention: Mention, _ passage: Passage) -> Bool {
            mention.form == .organ && mention.tokens.count == 1 && mention.actors == [owner]
                && StateOrgans.shared.contains(passage.tokens[mention.tokens.lowerBound].lower)
        }
        let isNamed = passages.contains { passage in
            passage.mentions.contains { $0.actors == [owner] && !isShared($0, passage) }
        }
        guard !isNamed, let country = countryOfDocument(), country != owner else { return }
        for index in passages.indices {
            for (number, mention) in passages[index].mentions.enumerated() where isShared(mention, passages[index]) {
                passages[index].mentions[number].actors = [country]
            }
        }
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
            guard let mention = passage.mention(at: place) else { return true }
            // `Congress`; the `Security Council` of a national one.
            return StateOrgans.shared.contains(tokens[place].lower)
                || mention.form == .name && mention.tokens.count > 1
                    && mention.tokens.allSatisfy {
                        StateOrgans.tasks.contains(tokens[$0].lower) || StateOrgans.bodies.contains(tokens[$0].lower)
                    }
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
        // `Kenya's Security Council seat`: nothing but the name of another body.
        if range.count > 1, range.allSatisfy({ passage.mentionAt[$0] >= 0 }) { return nil }
        // `Ministry of Foreign Affairs spokeswoman X`: the office takes it in.
        if last < sentence.upperBound, lexicon.officesByWord[tokens[last].lower] != nil, tokens[last].lower != "of" {
            return nil
        }
        // `the Canadian Tamil Congress` is no parliament.
        if lower == "congress", range.count > 1,
            !["national", "federal", "state", "people"].contains(tokens[place].lower)
        {
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

    private static let services: WordSet = ["forces", "force", "army", "navy", "police", "guard", "military"]

    /// Whether a name, in small letters, says nothing but what kind of organ it is: `national assembly`, `presidential
    /// council`, `office of national intelligence`.
    static func isPlain(_ name: String) -> Bool {
        if chambers.contains(name) { return true }
        let words = name.split(separator: " ").map(String.init)
        return words.contains { bodies.contains($0) || houses.contains($0) || services.contains($0) }
            && words.allSatisfy {
                bodies.contains($0) || houses.contains($0) || tasks.contains($0) || Organizations.ofState.contains($0)
                    || services.contains($0)
                    || ["of", "for", "the", "and", "on"].contains($0)
            }
    }

    private static let chambers: WordSet = [
        "national assembly", "house of representatives", "house of commons", "house of lords", "federal assembly",
        "national council", "federal council", "supreme court", "central bank", "constitutional court", "senate",
        "parliament", "congress", "chamber of deputies", "legislative assembly", "national congress", "grand assembly",
    ]
}
