internal import Dragoman
internal import DragomanLanguage

/// Finds the actors of a document and where they are named or meant.
///
/// Names first, over the whole document, so that a surname in the headline finds the full name of the body; then
/// offices, which tie persons to the bodies they act for; then words that refer back.
struct MentionFinder {
    let lexicon: Lexicon
    /// The day of publication, for who held an office.
    let published: FuzzyDate?
    var table: ActorTable
    var passages: [Passage]
    /// Titles whose body the text does not name beside them.
    var pending: [(person: Int, title: String, passage: Int, token: Int)] = []
    /// Names with their offices, by the tokens they take, with the token that stands for all.
    var phrases: [Range<Int>: Int] = [:]
    /// The countries of organs that the document names, by the folded name.
    var stateOrgans: [String: Int] = [:]
    /// Offices without a name.
    var unnamed: [(passage: Int, phrase: OfficePhrase)] = []

    init(lexicon: Lexicon, published: FuzzyDate?, passages: [Passage]) {
        self.lexicon = lexicon
        self.published = published
        self.table = ActorTable(lexicon: lexicon)
        self.passages = passages
    }

    mutating func find() {
        let matcher = NameMatcher(lexicon: lexicon)
        let matches = passages.map { matcher.matches(in: $0.text) }
        for index in passages.indices { findFullNames(index, matches[index]) }
        for index in passages.indices { addMatches(index, matches[index]) }
        settleSeats()
        settleSharedOrgans()
        for index in passages.indices { findSurnames(index) }
        for index in passages.indices { findOffices(index) }
        settlePending()
        resolveUnnamed()
    }

    /// Ties words that refer back to the actors named before them; needs the trees.
    mutating func findReferences() {
        findAnaphora()
        // The countries where movements took power, which a text may leave out.
        for actor in table.actors {
            if case .organization(let index) = actor.origin, let home = lexicon.homes[index] { _ = table.country(home) }
        }
        for passage in passages {
            for mention in passage.mentions { for actor in mention.actors { table[actor].count += 1 } }
        }
    }

    // MARK: Persons

    /// Persons written with more than one word, or with a title.
    private mutating func findFullNames(_ index: Int, _ matches: [NameMatcher.Match]) {
        let passage = passages[index]
        let text = passage.text
        var isOther = [Bool](repeating: false, count: text.tokens.count)
        var isOfficial: [Int: NameMatcher.Match] = [:]
        for match in matches {
            if match.senses.contains(where: { $0.kind == .official || ($0.kind == .surname && match.tokens.count > 1) })
            {
                isOfficial[match.tokens.lowerBound] = match
            } else if !match.senses.contains(where: { $0.kind == .surname || $0.kind == .place }) {
                for place in match.tokens { isOther[place] = true }
            }
        }
        var spans: [(range: Range<Int>, official: Int?, titled: Bool)] = []
        for (place, match) in isOfficial.sorted(by: { $0.key < $1.key }) {
            let sense = match.senses.first { $0.kind == .official } ?? match.senses.first { $0.kind == .surname }!
            // `von der Leyen` alone is a name, too.
            spans.append((place..<match.tokens.upperBound, Int(sense.index), true))
        }
        for name in text.names where name.kind == .person {
            var range = name.tokens
            // `Emmanuel Macron of France`
            if let of = range.first(where: { text.tokens[$0].lower == "of" }), of > range.lowerBound {
                range = range.lowerBound..<of
            }
            // A title or a country inside the span is no part of the name.
            var isTrimmed = true
            while isTrimmed, range.count > 1 {
                isTrimmed = false
                if let office = officePhrase(at: range.lowerBound, until: range.upperBound, in: text),
                    office.upperBound < range.upperBound
                {
                    range = office.upperBound..<range.upperBound
                    isTrimmed = true
                } else if isOther[range.lowerBound], !isOther[range.upperBound - 1] {
                    range = range.lowerBound + 1..<range.upperBound
                    isTrimmed = true
                } else if ["'s", "’s", "mr", "mr.", "mrs.", "ms.", "dr.", ","].contains(
                    text.tokens[range.lowerBound].lower)
                {
                    range = range.lowerBound + 1..<range.upperBound
                    isTrimmed = true
                }
            }
            while range.count > 1, ["'s", "’s"].contains(text.tokens[range.upperBound - 1].lower) {
                range = range.lowerBound..<range.upperBound - 1
            }
            if range.contains(where: { isOther[$0] }) && range.count < 3 || range.allSatisfy({ isOther[$0] }) {
                continue
            }
            // `the Home Secretary` is no name.
            if officePhrase(at: range.lowerBound, until: range.upperBound, in: text) == range { continue }
            spans.append((range, nil, false))
        }
        for sentence in text.sentences {
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                guard let office = officePhrase(at: place, until: sentence.upperBound, in: text) else {
                    place += 1
                    continue
                }
                let end = PersonNames.run(from: office.upperBound, until: sentence.upperBound, in: text) { isOther[$0] }
                if end > office.upperBound, isNameLike(office.upperBound..<end, in: text) {
                    spans.append((office.upperBound..<end, nil, true))
                }
                place = office.upperBound
            }
        }
        spans += introducedNames(text, isOther)
        // The longest span wins where they overlap.
        spans.sort {
            if $0.range.lowerBound != $1.range.lowerBound { return $0.range.lowerBound < $1.range.lowerBound }
            if $0.range.count != $1.range.count { return $0.range.count > $1.range.count }
            return $0.official != nil && $1.official == nil
        }
        var taken = 0
        for span in spans where span.range.lowerBound >= taken && !span.range.isEmpty {
            // `Dr Omar Touray`, `Amb. Albert Shingiro`: a title of courtesy is no part of the name.
            var name = span.range
            while span.official == nil, name.count > 1,
                PersonNames.courtesy.contains(text.tokens[name.lowerBound].lower)
            {
                name = name.lowerBound + 1..<name.upperBound
            }
            if name.count == 1 && !span.titled && name.count == span.range.count { continue }
            guard let person = person(name, official: span.official, in: text) else { continue }
            passages[index].add(Mention(tokens: span.range, form: .name, actors: [person]))
            taken = span.range.upperBound
        }
    }

    /// Capitalised runs that an office or a verb of saying beside them shows to be persons: `NAME, the minister of X,`,
    /// `its envoy, NAME`, `NAME said`.
    private func introducedNames(
        _ text: ParsedText, _ isOther: [Bool]
    ) -> [(range: Range<Int>, official: Int?, titled: Bool)] {
        var result: [(range: Range<Int>, official: Int?, titled: Bool)] = []
        for sentence in text.sentences {
            var offices: [Range<Int>] = []
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                if let found = office(at: place, until: sentence.upperBound, in: text),
                    found.office.category != "honorific"
                {
                    offices.append(found.range)
                    place = found.range.upperBound
                } else {
                    place += 1
                }
            }
            place = sentence.lowerBound
            while place < sentence.upperBound {
                let end = PersonNames.run(from: place, until: sentence.upperBound, in: text) { isOther[$0] }
                let range = place..<end
                place = max(end, place + 1)
                guard
                    !PersonNames.particles.contains(text.tokens[range.lowerBound].lower)
                        || (0x41...0x5A).contains(text.bytes[Int(text.tokens[range.lowerBound].start)])
                else { continue }
                guard range.count >= 2, range.count <= 6, !offices.contains(where: { $0.overlaps(range) }),
                    range.allSatisfy({
                        text.tokens[$0].partOfSpeech == .properNoun || text.tokens[$0].end - text.tokens[$0].start <= 3
                            || text.tokens[$0].partOfSpeech == .noun
                    }),
                    !Organizations.heads.contains(text.tokens[end - 1].lower),
                    lexicon.organNouns[text.tokens[end - 1].lower] == nil
                else { continue }
                let follows = { (lower: String) in end < sentence.upperBound && text.tokens[end].lower == lower }
                let isSpeaker =
                    end < sentence.upperBound && ["said", "told", "says", "added"].contains(text.tokens[end].lower)
                    || (range.lowerBound > sentence.lowerBound
                        && ["said", "says"].contains(text.tokens[range.lowerBound - 1].lower))
                // An office after it, or before it, within one comma.
                let after =
                    follows(",")
                    && offices.contains { office in
                        office.lowerBound > end && office.lowerBound < end + 9
                            && !(end + 1..<office.lowerBound).contains { text.tokens[$0].lower == "," }
                    }
                let before = offices.contains { office in
                    guard office.upperBound <= range.lowerBound, range.lowerBound - office.upperBound < 8 else {
                        return false
                    }
                    let between = (office.upperBound..<range.lowerBound).map { text.tokens[$0].lower }
                    // `the envoy for the Western Balkans NAME`, `Prime Minister of North Macedonia NAME`
                    if let first = between.first, ["of", "for", "to"].contains(first), between.count < 6,
                        (office.upperBound + 1..<range.lowerBound).allSatisfy({
                            isOther[$0] || ["the", "and"].contains(text.tokens[$0].lower)
                        }), isOther[range.lowerBound - 1]
                    {
                        return true
                    }
                    return between.filter { $0 == "," }.count <= 1 && (between.last == "," || between.isEmpty)
                        && !between.contains("and")
                }
                if isSpeaker || after || before { result.append((range, nil, false)) }
            }
        }
        return result
    }

    /// A capitalised run after a title is a name unless it is all organs and common words ("President's Office").
    private func isNameLike(_ range: Range<Int>, in text: ParsedText) -> Bool {
        let last = text.tokens[range.upperBound - 1].lower
        if lexicon.organNouns[last] != nil || lexicon.officesByWord[text.tokens[range.lowerBound].lower] != nil {
            return false
        }
        return text.tokens[range.lowerBound].partOfSpeech == .properNoun || range.count > 1
    }

    /// The person of that name in the document, made where there is none yet.
    private mutating func person(_ range: Range<Int>, official: Int?, in text: ParsedText) -> Int? {
        var range = range
        while range.count > 1,
            ["-", "–", "highness", "excellency", "majesty", "his", "her"].contains(text.tokens[range.lowerBound].lower)
        {
            range = range.lowerBound + 1..<range.upperBound
        }
        let words = PersonNames.words(range, in: text)
        guard !words.isEmpty, words.contains(where: { $0.utf8.count > 1 }) else { return nil }
        let written = PersonNames.written(range, in: text)
        if let official {
            let person = table.official(official)
            if table[person].name != written, !table[person].aliases.contains(written) {
                table[person].aliases.append(written)
            }
            return person
        }
        if let known = table.persons.first(where: { table[$0].nameWords == words })
            ?? table.persons.first(where: {
                table[$0].nameWords.count > 1 && words.count > 1 && PersonNames.agree(table[$0].nameWords, words)
            })
            ?? (words.count == 1
                ? table.persons.last { table[$0].nameWords.last == words[0] || table[$0].nameWords.first == words[0] }
                : nil)
        {
            if words.count > table[known].nameWords.count, table[known].origin == .found {
                table[known].aliases.append(table[known].name)
                table[known].name = written
                table[known].nameWords = words
            } else if table[known].name != written, !table[known].aliases.contains(written) {
                table[known].aliases.append(written)
            }
            return known
        }
        if words.count == 1,
            let sense = lexicon.senses[Folding.hash(words[0].utf8)]?.first(where: { $0.kind == .surname })
        {
            return table.official(Int(sense.index))
        }
        // `Yoweri Kaguta Museveni`, `Salva Kiir Mayardit`: a well-known name with one more.
        if words.count > 2 {
            for pair in [[words[0], words[words.count - 1]], [words[0], words[1]]] {
                let known = lexicon.senses[Folding.phraseHash(pair.joined(separator: " "))]?.first {
                    $0.kind == .official
                }
                guard let known else { continue }
                let person = table.official(Int(known.index))
                if !table[person].aliases.contains(written) { table[person].aliases.append(written) }
                return person
            }
        }
        var actor = LocalActor(origin: .found, kind: .official, name: written)
        actor.nameWords = words
        return table.found(actor)
    }

    /// Single words that are the name of a person of the document, or of a well-known official.
    private mutating func findSurnames(_ index: Int) {
        let text = passages[index].text
        for (place, token) in text.tokens.enumerated() where passages[index].mentionAt[place] < 0 {
            let first = text.bytes[Int(token.start)]
            guard (0x41...0x5A).contains(first) || (first >= 0xC3 && first != 0xE2), token.end - token.start > 1,
                !PersonNames.stops.contains(token.lower)
            else { continue }
            let word = Folding.string(text.form(place))
            let isPerson = text.names.contains { $0.kind == .person && $0.tokens.contains(place) }
            var found =
                table.persons.last { table[$0].nameWords.last == word && table[$0].nameWords.count > 1 }
                ?? table.persons.last { table[$0].nameWords.last == word }
            if found == nil, token.partOfSpeech == .properNoun || isPerson {
                found = table.persons.first { table[$0].nameWords.first == word && table[$0].nameWords.count > 1 }
            }
            let isInitial = place == passages[index].sentence(of: place).lowerBound
            if found == nil,
                token.partOfSpeech == .properNoun || isPerson
                    || (word.utf8.count > 4 && (!isInitial || token.lemma == token.lower)),
                token.partOfSpeech != .verb, token.partOfSpeech != .adjective, token.partOfSpeech != .auxiliary,
                let sense = lexicon.senses[Folding.hash(word.utf8)]?.first(where: { $0.kind == .surname })
            {
                found = table.official(Int(sense.index))
            }
            guard let found else { continue }
            let form = text.form(place)
            if !table[found].aliases.contains(form), table[found].name != form { table[found].aliases.append(form) }
            // `al-Sharaa`
            var start = place
            if place > 1, text.tokens[place - 1].lower == "-",
                PersonNames.particles.contains(text.tokens[place - 2].lower),
                passages[index].mentionAt[place - 2] < 0
            {
                start = place - 2
            }
            passages[index].add(Mention(tokens: start..<place + 1, form: .name, actors: [found]))
        }
    }

    // MARK: Countries, organizations, places

    private mutating func addMatches(_ index: Int, _ matches: [NameMatcher.Match]) {
        for match in matches {
            // A name inside a longer personal name is no actor of its own.
            if match.tokens.contains(where: { passages[index].mentionAt[$0] >= 0 }) { continue }
            guard var mention = mention(match, in: passages[index].text) else { continue }
            // `the Afghan capital`: a place, no actor.
            let text = passages[index].text
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
                if next < end, MentionFinder.placeNouns.contains(text.tokens[next].lower) {
                    mention.form = .place
                    mention.tokens = mention.tokens.lowerBound..<next + 1
                }
            }
            passages[index].add(mention)
        }
        addStateOrgans(index)
        addUnlistedOrganizations(index)
    }

    /// `Latin American`, `Central American`: no one country's.
    private static let regional: WordSet = ["latin", "central", "south", "pan", "inter", "ibero"]

    private static let placeNouns: WordSet = [
        "capital", "city", "port", "town", "resort", "province", "region", "coast", "island", "village", "border",
        "desert",
        "oasis", "shore", "peninsula", "soil", "territory", "waters", "airspace",
    ]

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
