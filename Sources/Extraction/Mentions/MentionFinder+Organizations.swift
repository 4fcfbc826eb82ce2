internal import Dragoman
internal import DragomanLanguage

/// Bodies that no dictionary lists, and movements that a country's authorities are.
extension MentionFinder {
    /// Organizations that the name finder sees and no dictionary lists, and those that their head word or the
    /// abbreviation behind them in brackets shows.
    mutating func addUnlistedOrganizations(_ index: Int) {
        let text = passages[index].text
        var spans = text.names.filter { $0.kind == .organization }.map(\.tokens).filter { span in
            span.allSatisfy { passages[index].mentionAt[$0] < 0 }
                && Organizations.isLikely(span, in: text, lexicon: lexicon)
        }
        var abbreviations: [Range<Int>: String] = [:]
        for sentence in text.sentences {
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                guard let found = unlisted(at: place, sentence, passages[index]) else {
                    place += 1
                    continue
                }
                spans.append(found.range)
                abbreviations[found.range] = found.abbreviation
                place = found.range.upperBound
            }
        }
        spans.sort { $0.lowerBound != $1.lowerBound ? $0.lowerBound < $1.lowerBound : $0.count > $1.count }
        var end = 0
        for var span in spans where span.lowerBound >= end {
            // `An Atlantic Initiative team`: an article is no part of a name.
            if span.count > 2, ["a", "an"].contains(text.tokens[span.lowerBound].lower) {
                span = span.lowerBound + 1..<span.upperBound
            }
            let written = PersonNames.written(span, in: text)
            let key = Folding.string(written)
            let known = table.actors.firstIndex {
                $0.kind == .organization && $0.origin == .found && Folding.string($0.name) == key
            }
            let actor =
                known ?? table.found(LocalActor(origin: .found, kind: .organization, name: written, type: "found"))
            if let short = abbreviations[span], !table[actor].aliases.contains(short) {
                table[actor].aliases.append(short)
            }
            passages[index].add(Mention(tokens: span, form: .name, actors: [actor]))
            end = span.upperBound
        }
        addAbbreviations(index)
    }

    /// Capitalised words from a place that end in a word for a body, or that initials in brackets follow.
    private func unlisted(
        at place: Int, _ sentence: Range<Int>, _ passage: Passage
    ) -> (range: Range<Int>, abbreviation: String?)? {
        let text = passage.text
        let tokens = text.tokens
        func isCapital(_ place: Int) -> Bool {
            (0x41...0x5A).contains(text.bytes[Int(tokens[place].start)]) || text.bytes[Int(tokens[place].start)] == 0xC3
        }
        /// Places and peoples may be part of a name, other actors are not.
        func isFree(_ place: Int) -> Bool {
            guard let mention = passage.mention(at: place) else { return true }
            return mention.form == .place || mention.form == .demonym
                || mention.form == .name && mention.actors.first.map { table[$0].kind == .country } ?? false
        }
        guard isCapital(place), isFree(place), !PersonNames.stops.contains(tokens[place].lower),
            place == sentence.lowerBound || !isCapital(place - 1) || tokens[place - 1].lower == "the"
        else { return nil }
        var end = place
        var words = 0
        var last = place
        while end < min(sentence.upperBound, place + 9), isFree(end) {
            let lower = tokens[end].lower
            if isCapital(end), !PersonNames.stops.contains(lower) {
                words += 1
                end += 1
                last = end
            } else if ["of", "for", "and", "the", "&", "-"].contains(lower), end > place {
                end += 1
            } else {
                break
            }
        }
        end = last
        guard words >= 2, !Organizations.labels.contains(tokens[end - 1].lower) else { return nil }
        // `the United Arab Emirates (UAE)`: the country, not a body of that name.
        if let known = passage.mention(at: place), known.form == .name, known.tokens.lowerBound <= place,
            known.tokens.upperBound >= end
        {
            return nil
        }
        // `Patriotic Forces for Peace (PFP)`
        if end + 2 < sentence.upperBound, tokens[end].lower == "(", tokens[end + 2].lower == ")" {
            let short = text.form(end + 1)
            let letters = short.filter { $0.isUppercase }
            let initials = (place..<end).filter(isCapital).compactMap { text.form($0).first }
            if letters.count >= 2, letters.count == short.count, short.count <= 7, initials.first == letters.first,
                letters.filter({ initials.contains($0) }).count * 3 >= letters.count * 2,
                lexicon.organNouns[tokens[end - 1].lower] == nil || Organizations.strong.contains(tokens[end - 1].lower)
            {
                return (place..<end, short)
            }
        }
        // The last head word without a conjunction before: `the Tawhid Brigades and the Azm Front` are two.
        for head in (place + 1..<end).reversed() where Organizations.strong.contains(tokens[head].lower) {
            let range = place..<head + 1
            guard !range.contains(where: { tokens[$0].lower == "the" }),
                range.allSatisfy({
                    tokens[$0].lower != "and" || Organizations.isOneFirm(around: $0, until: head, tokens)
                })
            else { continue }
            let own = range.filter { passage.mentionAt[$0] < 0 && isCapital($0) }
            // `the Malian Army`, `the Ethiopian National Defence Force`: a state's own.
            guard own.count >= 2, !isOfState(range, passage) else { continue }
            return (range, nil)
        }
        return nil
    }

    /// A nationality, and nothing but words of offices of state behind it.
    private func isOfState(_ range: Range<Int>, _ passage: Passage) -> Bool {
        guard let first = passage.mention(at: range.lowerBound), first.form != .place else { return false }
        return (first.tokens.upperBound..<range.upperBound - 1).allSatisfy {
            Organizations.ofState.contains(passage.text.tokens[$0].lower)
        }
    }

    /// The abbreviations of organizations found so far.
    private mutating func addAbbreviations(_ index: Int) {
        var shorts: [String: Int] = [:]
        for (actor, entry) in table.actors.enumerated() where entry.origin == .found && entry.kind == .organization {
            for alias in entry.aliases { shorts[alias] = actor }
        }
        guard !shorts.isEmpty else { return }
        let text = passages[index].text
        for place in text.tokens.indices where passages[index].mentionAt[place] < 0 {
            if let actor = shorts[text.form(place)] {
                passages[index].add(Mention(tokens: place..<place + 1, form: .name, actors: [actor]))
            }
        }
    }

    /// `the Afghan authorities`, `Afghanistan's new rulers`, `the authorities in Kabul`: the movement in power.
    mutating func rulers(_ mention: Mention, in passage: Passage) -> Mention? {
        guard mention.actors.count == 1, case .country(let place) = table[mention.actors[0]].origin,
            let ruler = MentionFinder.rulers[lexicon.countries[place].code],
            let day = published?.earliest, day >= ruler.since, let movement = table.principal(named: ruler.name)
        else { return nil }
        let tokens = passage.text.tokens
        let sentence = passage.sentence(of: mention.tokens.lowerBound)
        let start = mention.tokens.lowerBound
        if start - 2 >= sentence.lowerBound, tokens[start - 1].lower == "in",
            ["authorities", "rulers", "regime"].contains(tokens[start - 2].lower)
        {
            return Mention(tokens: start - 2..<mention.tokens.upperBound, form: .name, actors: [movement])
        }
        guard mention.form != .capital else { return nil }
        var next = mention.tokens.upperBound
        var isProvisional = false
        while next < min(sentence.upperBound, mention.tokens.upperBound + 4) {
            let lower = tokens[next].lower
            if ["authorities", "rulers", "regime"].contains(lower) || isProvisional && lower == "government" {
                return Mention(tokens: start..<next + 1, form: .name, actors: [movement])
            }
            if ["interim", "caretaker", "facto"].contains(lower) { isProvisional = true }
            guard
                isProvisional || ["'s", "’s", "de", "new", "current", "present", "ruling"].contains(lower)
            else { return nil }
            next += 1
        }
        return nil
    }

    /// Movements that rule a state, with the day from which its authorities are theirs.
    private static let rulers: [String: (name: String, since: Day)] = [
        "AF": ("Taliban", Day(year: 2021, month: 8, day: 16)!)
    ]
}

/// How names of organizations are written.
enum Organizations {
    static let heads: WordSet = [
        "party", "front", "movement", "army", "council", "commission", "union", "alliance", "league", "organization",
        "organisation", "committee", "agency", "federation", "association", "coalition", "brigade", "brigades", "forum",
        "summit", "group", "network", "corps", "militia", "forces", "conference", "assembly", "foundation", "institute",
        "company", "corporation", "bank", "fund", "court", "tribunal", "initiative", "format", "community",
        "confederation", "congress", "partnership", "dialogue", "process", "guard", "guards", "command", "authority",
    ]

    /// Head words that name a body wherever two capitalised words end in them.
    static let strong: WordSet = [
        "party", "front", "movement", "army", "alliance", "league", "brigade", "brigades", "battalion", "battalions",
        "forum", "militia", "forces", "force", "coalition", "network", "cartel", "gang", "group", "company",
        "corporation",
        "corp", "llc", "ltd", "inc", "bank", "airlines", "shipping", "holding", "holdings", "foundation", "federation",
        "association", "organization", "organisation", "union", "initiative", "committee", "council", "congress",
        "commission", "agency", "institute", "fund", "tribunal", "guards", "corps", "resistance", "jihad", "society",
        "industries", "technologies", "trading", "oil", "petroleum", "energy", "bloc", "platform", "faction",
        "co", "co.", "corp.", "inc.", "ltd.", "plc", "enterprise", "enterprises", "refinery", "mining", "airways",
        "confederation", "partnership", "legion", "command", "insurgency", "trust", "university",
    ]

    /// Words of a state's own bodies: `the Kenyan Defence Forces`, `the Iraqi Central Bank`.
    static let ofState: WordSet = [
        "national", "armed", "defence", "defense", "security", "police", "federal", "central", "supreme", "royal",
        "air", "naval", "coast", "border", "intelligence", "electoral", "election", "high", "constitutional", "state",
        "foreign", "export", "import", "atomic", "energy", "space", "nuclear", "special", "operations", "ground",
        "reserve", "presidential", "military", "general", "nuclear", "'s", "’s",
    ]

    /// What one may be listed as: `a Specially Designated Global Terrorist`.
    static let labels: WordSet = ["terrorist", "terrorists"]

    /// `the Al Noor Trading and Investment Company`: what stands before and behind `and` names one firm.
    static func isOneFirm(around conjunction: Int, until head: Int, _ tokens: [Token]) -> Bool {
        firms.contains(tokens[head].lower) && head - conjunction < 4
            && (!strong.contains(tokens[conjunction - 1].lower) || trades.contains(tokens[conjunction - 1].lower))
    }

    private static let firms: WordSet = [
        "company", "corporation", "corp", "llc", "ltd", "inc", "bank", "group", "holding", "co", "co.", "ltd.",
    ]

    private static let trades: WordSet = [
        "trading", "shipping", "oil", "petroleum", "energy", "industries", "technologies", "trust",
    ]

    /// Several capitalised words with a telling head, and no organ of a state.
    static func isLikely(_ range: Range<Int>, in text: ParsedText, lexicon: Lexicon) -> Bool {
        guard range.count >= 2, range.count <= 8 else { return false }
        let last = text.tokens[range.upperBound - 1].lower
        if range.contains(where: { labels.contains(text.tokens[$0].lower) }) { return false }
        return heads.contains(last) && (lexicon.organNouns[last] == nil || ["party", "forces", "army"].contains(last))
    }
}

extension MentionFinder {
    /// `Brussels` that acts is the European Union where the document names Belgium nowhere.
    mutating func settleSeats() {
        guard let union = table.principal(named: "European Union"), let host = table.principal(named: "Belgium") else {
            return
        }
        let isHostNamed = passages.contains { passage in
            passage.mentions.contains { $0.form != .capital && $0.actors == [host] }
        }
        guard !isHostNamed else { return }
        for index in passages.indices {
            let passage = passages[index]
            for (number, mention) in passage.mentions.enumerated()
            where mention.form == .capital && mention.actors == [host] {
                let before = mention.tokens.lowerBound - 1
                guard passage.text.tokens[mention.tokens.lowerBound].lower == "brussels",
                    before < 0 || passage.text.tokens[before].partOfSpeech != .adposition
                else { continue }
                passages[index].mentions[number].actors = [union]
            }
        }
    }
}
