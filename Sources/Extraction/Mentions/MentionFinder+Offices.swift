internal import Dragoman
internal import DragomanLanguage

/// An office as written, with what stands around it.
struct OfficePhrase: Sendable {
    /// The tokens of the title itself.
    var title: Range<Int>
    /// The whole noun phrase: modifiers before and complements after.
    var phrase: Range<Int>
    /// Places in the actor table.
    var principals: [Int]
    var category: String
    var isFormer: Bool
}

extension MentionFinder {
    /// The longest office title that begins at a token.
    func officePhrase(at place: Int, until end: Int, in text: ParsedText) -> Range<Int>? {
        office(at: place, until: end, in: text)?.range
    }

    func office(at place: Int, until end: Int, in text: ParsedText) -> (range: Range<Int>, office: Lexicon.Office)? {
        let first = text.tokens[place].lower
        guard
            let candidates = lexicon.officesByWord[first]
                ?? (first.hasSuffix("s") ? lexicon.officesByWord[String(first.dropLast())] : nil)
        else { return nil }
        for candidate in candidates {
            let office = lexicon.offices[Int(candidate)]
            var next = place
            var matched = 0
            while matched < office.words.count, next < end {
                let lower = text.tokens[next].lower
                let isLast = matched == office.words.count - 1
                if lower == office.words[matched]
                    || (isLast && lower.hasSuffix("s") && lower.dropLast() == office.words[matched])
                {
                    matched += 1
                    next += 1
                } else if matched > 0, lower == "-" {
                    next += 1
                } else {
                    break
                }
            }
            if matched == office.words.count { return (place..<next, office) }
        }
        return nil
    }

    /// Ties persons to the bodies they act for, and makes mentions of offices without a name.
    mutating func findOffices(_ index: Int) {
        let text = passages[index].text
        for sentence in text.sentences {
            findOrigins(sentence, index)
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                guard passages[index].mentionAt[place] < 0 || passages[index].mention(at: place)?.form == .organ,
                    let (title, office) = office(at: place, until: sentence.upperBound, in: text)
                else {
                    place += 1
                    continue
                }
                place = title.upperBound
                if office.category == "honorific" {
                    extendName(index, title)
                    continue
                }
                let phrase = describe(title, office, sentence, index)
                if let person = namedHolder(phrase, sentence, index) {
                    settle(person, phrase, index)
                } else {
                    addUnnamed(phrase, index)
                }
            }
        }
    }

    /// `Alexis Tsipras of Greece`: a name that its country follows, where a title stands before it in the sentence.
    private mutating func findOrigins(_ sentence: Range<Int>, _ index: Int) {
        let passage = passages[index]
        let tokens = passage.text.tokens
        var title: (range: Range<Int>, place: Int)?
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            if let mention = passage.mention(at: place), mention.form == .name, mention.actors.count == 1,
                table[mention.actors[0]].kind == .official
            {
                let end = mention.tokens.upperBound
                // `Spain's Pedro Sanchez`
                let start = mention.tokens.lowerBound
                if start - 2 >= sentence.lowerBound, ["'s", "’s"].contains(tokens[start - 1].lower),
                    mention.tokens.count > 1,
                    let owner = passage.mention(at: start - 2), owner.form == .name, owner.actors.count == 1,
                    table[owner.actors[0]].kind == .country, table[mention.actors[0]].offices.isEmpty
                {
                    table[mention.actors[0]].offices.append(
                        OfficeHeld(
                            principal: owner.actors[0], title: "official", passage: index, token: start, isStated: true)
                    )
                }
                var next = end + 1
                while next < sentence.upperBound,
                    ["the", "opposition", "ruling", "main", "governing"].contains(tokens[next].lower)
                { next += 1 }
                if end < sentence.upperBound, tokens[end].lower == "of", next < sentence.upperBound,
                    let party = passage.mention(at: next)?.actors.first, table[party].type == "party"
                {
                    table[mention.actors[0]].memberships.append((party, mention.tokens.lowerBound))
                }
                if let title, end + 1 < sentence.upperBound, tokens[end].lower == "of",
                    let body = passage.mention(at: end + 1), body.form == .name || body.form == .organ,
                    body.actors.count == 1, table[body.actors[0]].kind != .official, place - title.place < 14
                {
                    var written = PersonNames.written(title.range, in: passage.text).lowercased()
                    if written.hasSuffix("s") { written.removeLast() }
                    let person = mention.actors[0]
                    if !table[person].offices.contains(where: { $0.principal == body.actors[0] }) {
                        table[person].offices.append(
                            OfficeHeld(
                                principal: body.actors[0], title: written, passage: index,
                                token: mention.tokens.lowerBound, isStated: true))
                    }
                    phrases[mention.tokens.lowerBound..<body.tokens.upperBound] = end - 1
                }
                place = max(end, place + 1)
                continue
            }
            if let found = office(at: place, until: sentence.upperBound, in: passage.text),
                found.office.category != "honorific"
            {
                title = (found.range, place)
                place = found.range.upperBound
            } else {
                place += 1
            }
        }
    }

    /// A title before a name belongs to its mention.
    private mutating func extendName(_ index: Int, _ title: Range<Int>) {
        guard title.upperBound < passages[index].mentionAt.count else { return }
        let mention = passages[index].mentionAt[title.upperBound]
        guard mention >= 0 else { return }
        for place in title { passages[index].mentionAt[place] = mention }
    }

    /// Looks left for whose office it is, and right for `of X`, `to X`.
    private mutating func describe(
        _ title: Range<Int>, _ office: Lexicon.Office, _ sentence: Range<Int>, _ index: Int
    ) -> OfficePhrase {
        var passage = passages[index]
        let tokens = passage.text.tokens
        var start = title.lowerBound
        var principals: [Int] = []
        var isFormer = false
        defer { passages[index] = passage }
        while start > sentence.lowerBound {
            let token = tokens[start - 1]
            if let mention = passage.mention(at: start - 1) {
                if mention.form == .media { break }
                let isBased =
                    mention.tokens.upperBound + 1 < title.lowerBound
                    && tokens[mention.tokens.upperBound].lower == "-"
                    && ["based", "backed", "educated", "born"].contains(tokens[mention.tokens.upperBound + 1].lower)
                if !isBased, let actor = mention.actors.first, mention.form != .place {
                    if table[actor].kind == .official {
                        principals = body(of: actor).map { [$0] } ?? principals
                    } else {
                        principals = mention.actors
                    }
                }
                start = mention.tokens.lowerBound
                continue
            }
            if ["former", "ex", "late", "ousted", "deposed", "then"].contains(token.lower) { isFormer = true }
            // `Britain expelled diplomats`: a verb between two names may pass for an adjective.
            if token.partOfSpeech == .adjective, token.lower.hasSuffix("ed"), start - 2 >= sentence.lowerBound,
                passage.mentionAt[start - 2] >= 0
            {
                break
            }
            switch token.partOfSpeech {
            case .adjective, .noun, .properNoun, .adverb, .numeral:
                start -= 1
            case .verb where token.relation == .amod && token.head > Int32(start - 1):
                start -= 1
            case .particle, .punctuation:
                if token.lower == "'s" || token.lower == "’s" || token.lower == "'" || token.lower == "-" {
                    start -= 1
                } else {
                    return finish()
                }
            default:
                if token.lower == "'s" || token.lower == "’s" {
                    start -= 1
                } else {
                    return finish()
                }
            }
        }
        return finish()

        func finish() -> OfficePhrase {
            if principals.isEmpty, start > sentence.lowerBound {
                principals = possessor(tokens[start - 1].lower, before: start - 1, sentence, passage)
            }
            var end = title.upperBound
            // `of X` names the body; `to X`, `for X` only where the office is held.
            var next = end
            while next < min(sentence.upperBound, end + 9) {
                let lower = tokens[next].lower
                if next == end {
                    guard ["of", "to", "for", "at", "in", "with", "on"].contains(lower) else { break }
                }
                let isOf = lower == "of"
                var reach = next + 1
                var found: [Int] = []
                while reach < min(sentence.upperBound, next + 8) {
                    if let mention = passage.mention(at: reach) {
                        if mention.actors.first.map({ table[$0].kind == .official }) ?? false { break }
                        let isBased =
                            mention.tokens.upperBound < sentence.upperBound
                            && tokens[mention.tokens.upperBound].lower == "-"
                        if found.isEmpty, mention.form != .place, mention.form != .media, !isBased {
                            found = mention.actors
                        }
                        reach = mention.tokens.upperBound
                        continue
                    }
                    let token = tokens[reach]
                    let isPart =
                        token.partOfSpeech == .noun || token.partOfSpeech == .adjective
                        || token.partOfSpeech == .determiner || token.partOfSpeech == .properNoun || token.lower == "'s"
                        || token.lower == "-" || token.lower == "’s" || token.lower == "based"
                        // `of the President of Kazakhstan`
                        || (token.lower == "of" && reach > next + 1
                            && (lexicon.officesByWord[tokens[reach - 1].lower] != nil
                                || lexicon.organNouns[tokens[reach - 1].lower] != nil))
                    if !isPart { break }
                    reach += 1
                }
                if isOf, principals.isEmpty, found.isEmpty,
                    office.category == "leader" || office.category == "international",
                    let body = unlistedBody(from: next + 1, until: min(reach + 6, sentence.upperBound), &passage)
                {
                    found = [body.actor]
                    reach = max(reach, body.end)
                }
                if reach == next + 1 { break }
                if isOf && principals.isEmpty { principals = found }
                end = reach
                next = reach
                if next < sentence.upperBound, !["of", "to", "for", "at"].contains(tokens[next].lower) { break }
                if next >= sentence.upperBound { break }
            }
            return OfficePhrase(
                title: title, phrase: start..<max(end, title.upperBound), principals: principals,
                category: office.category, isFormer: isFormer)
        }
    }

    /// The body a person acts for: what the document says, or a dictionary for the day of publication.
    private mutating func body(of person: Int) -> Int? {
        if let held = table[person].offices.first { return held.principal }
        guard case .official(let index) = table[person].origin, let term = term(of: lexicon.officials[index], "") else {
            return nil
        }
        return table.principal(named: term.principal)
    }

    /// Whose `its`, `their`, `whose`, `his` is before an office: the body named before in the sentence, or the subject of
    /// the sentence before; for a person, the body he acts for.
    private func possessor(_ word: String, before place: Int, _ sentence: Range<Int>, _ passage: Passage) -> [Int] {
        let isBody = ["its", "their", "whose"].contains(word)
        guard isBody || ["his", "her"].contains(word) else { return [] }
        func body(_ place: Int) -> [Int]? {
            guard let mention = passage.mention(at: place), mention.actors.count == 1, mention.form != .place,
                mention.form != .media
            else { return nil }
            let actor = mention.actors[0]
            if isBody { return table[actor].kind == .official ? nil : [actor] }
            return table[actor].kind == .official ? table[actor].offices.first.map { [$0.principal] } : nil
        }
        for place in (sentence.lowerBound..<place).reversed() { if let found = body(place) { return found } }
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        guard number > 0 else { return [] }
        let before = passage.text.sentences[number - 1]
        for place in before
        where passage.tokens[place].relation == .nsubj || passage.tokens[place].relation == .nsubjPass {
            if let found = body(place) { return found }
        }
        for place in before { if let found = body(place) { return found } }
        return []
    }

    /// `the leader of New Democracy`: a body that no dictionary lists.
    private mutating func unlistedBody(
        from place: Int, until end: Int, _ passage: inout Passage
    ) -> (actor: Int, end: Int)? {
        let text = passage.text
        var start = place
        while start < end, ["the", "a", "opposition", "ruling", "main"].contains(text.tokens[start].lower) {
            start += 1
        }
        guard start < end else { return nil }
        var last = PersonNames.run(from: start, until: end, in: text) { passage.mentionAt[$0] >= 0 }
        // `the Patriotic Union of Cuba`
        if last > start, last + 1 < end, text.tokens[last].lower == "of", let mention = passage.mention(at: last + 1) {
            last = mention.tokens.upperBound
        }
        guard last > start, lexicon.officesByWord[text.tokens[start].lower] == nil,
            text.tokens[start].partOfSpeech == .properNoun || last - start > 1
        else { return nil }
        let name = PersonNames.written(start..<last, in: text)
        guard name.utf8.count > 3, lexicon.organNouns[text.tokens[last - 1].lower] == nil else { return nil }
        let key = Folding.string(name)
        let known = table.actors.firstIndex {
            $0.origin == .found && $0.kind == .organization && Folding.string($0.name) == key
        }
        let actor = known ?? table.found(LocalActor(origin: .found, kind: .organization, name: name, type: "found"))
        passage.add(Mention(tokens: start..<last, form: .name, actors: [actor]))
        return (actor, last)
    }

    /// The person whose office it is: `Foreign Minister NAME`, `NAME, foreign minister of X`, `X's envoy, NAME,`.
    private func namedHolder(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ index: Int) -> Int? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        func person(at place: Int) -> Int? {
            guard sentence.contains(place), let mention = passage.mention(at: place), mention.form == .name,
                mention.actors.count == 1, table[mention.actors[0]].kind == .official
            else { return nil }
            return mention.actors[0]
        }
        var next = phrase.title.upperBound
        while sentence.contains(next),
            tokens[next].lower == "-"
                || office(at: next, until: sentence.upperBound, in: passage.text)?.office.category == "honorific"
        {
            next += 1
        }
        if let holder = person(at: next) { return holder }
        next = phrase.phrase.upperBound
        if let holder = person(at: next) { return holder }
        if sentence.contains(next), tokens[next].lower == ",", let holder = person(at: next + 1) {
            // `the minister, NAME,`: what follows the name closes the apposition.
            let close = passage.mention(at: next + 1)!.tokens.upperBound
            if close >= sentence.upperBound || [",", ".", "and", ")"].contains(tokens[close].lower)
                || tokens[close].partOfSpeech == .punctuation || tokens[close].partOfSpeech == .verb
            {
                return holder
            }
        }
        // `NAME, the minister of X,` and `NAME, who is the minister`.
        var before = phrase.phrase.lowerBound - 1
        while before > sentence.lowerBound, MentionFinder.linking.contains(tokens[before].lower) {
            before -= 1
        }
        if before > sentence.lowerBound, [",", "(", "—", "–"].contains(tokens[before].lower),
            let holder = person(at: before - 1)
        {
            return holder
        }
        if before >= sentence.lowerBound, before < phrase.phrase.lowerBound - 1, let holder = person(at: before) {
            return holder
        }
        return nil
    }

    /// Words between a name and its office: `who is the`, `was elected`, `became`.
    private static let linking: Set<String> = [
        "the", "a", "an", "who", "is", "was", "as", "currently", "also", "serves", "served", "has", "been", "became",
        "becomes", "elected", "appointed", "named", "sworn", "in", "its", "his", "her", "now", "then", "had", "remains",
    ]

    /// The title that a counterpart shares: the one told last before it.
    private func sharedTitle(_ index: Int, before place: Int) -> String? {
        let sentence = passages[index].sentence(of: place)
        for place in (sentence.lowerBound..<place).reversed() {
            guard let mention = passages[index].mention(at: place), let actor = mention.actors.first,
                table[actor].kind == .official, let held = table[actor].offices.first
            else { continue }
            return held.title
        }
        return nil
    }

    private mutating func settle(_ person: Int, _ phrase: OfficePhrase, _ index: Int) {
        let text = passages[index].text
        var title = PersonNames.written(phrase.title, in: text).lowercased()
        // `foreign ministers A and B`, `who heads the ministry`
        if title.hasSuffix("s"), !lexicon.offices.contains(where: { $0.words.joined(separator: " ") == title }) {
            title.removeLast()
        }
        if phrase.isFormer && !title.hasPrefix("former") { title = "former " + title }
        let place = phrase.title.lowerBound
        if phrase.category == "counterpart" { title = sharedTitle(index, before: place) ?? title }
        if ["king", "prince", "sheikh", "emir", "sultan"].contains(title) { table[person].gender = 1 }
        if ["queen", "princess", "spokeswoman"].contains(title) { table[person].gender = 2 }
        let bodies = phrase.principals.filter { table[$0].kind != .official }
        for body in bodies where !table[person].offices.contains(where: { $0.principal == body && $0.isStated }) {
            table[person].offices.append(
                OfficeHeld(principal: body, title: title, passage: index, token: place, isStated: true))
        }
        if bodies.isEmpty { pending.append((person, title, index, place)) }
        join(person, phrase, index)
        // The title means the person, but the names before it keep their own sense.
        passages[index].add(Mention(tokens: phrase.title, form: .name, actors: [person]))
    }

    /// A name with its office is one word to the parser: `Russia's senior envoy to Afghanistan, Zamir Kabulov,` and
    /// `Karen Decker, the head of the U.S. mission,`.
    private mutating func join(_ person: Int, _ phrase: OfficePhrase, _ index: Int) {
        let passage = passages[index]
        let tokens = passage.text.tokens
        let sentence = passage.sentence(of: phrase.title.lowerBound)
        func name(at place: Int) -> Range<Int>? {
            guard sentence.contains(place), let mention = passage.mention(at: place), mention.actors == [person],
                mention.form == .name
            else { return nil }
            return mention.tokens
        }
        var end = phrase.title.upperBound
        for place in [
            phrase.title.upperBound, phrase.title.upperBound + 1, phrase.phrase.upperBound,
            phrase.phrase.upperBound + 1,
        ] {
            guard let name = name(at: place), name.lowerBound >= phrase.title.upperBound else { continue }
            end = name.upperBound
            // `Deputy Prime Minister and Foreign Minister NAME`
            let start = doubled(before: phrase.phrase.lowerBound, sentence, tokens, passage)
            // The comma that closes `the envoy, NAME,`.
            if tokens[name.lowerBound - 1].lower == ",", end < sentence.upperBound, tokens[end].lower == "," {
                end += 1
            }
            phrases[start..<end] = name.upperBound - 1
            return
        }
        // `NAME, the minister of X,`
        var before = phrase.phrase.lowerBound - 1
        while before > sentence.lowerBound, ["the", "a", "an"].contains(tokens[before].lower) { before -= 1 }
        guard before > sentence.lowerBound, tokens[before].lower == ",", let name = name(at: before - 1) else { return }
        end = phrase.phrase.upperBound
        guard end < sentence.upperBound, tokens[end].lower == "," || tokens[end].partOfSpeech == .punctuation else {
            return
        }
        if tokens[end].lower == "," { end += 1 }
        phrases[name.lowerBound..<end] = name.upperBound - 1
    }

    /// Where an office that `and` joins to another begins.
    private func doubled(
        before place: Int, _ sentence: Range<Int>, _ tokens: [Token], _ passage: Passage
    ) -> Int {
        guard place - 2 >= sentence.lowerBound, tokens[place - 1].lower == "and" else { return place }
        for start in max(sentence.lowerBound, place - 7)..<place - 1 {
            if let found = office(at: start, until: place - 1, in: passage.text), found.range.upperBound == place - 1 {
                var first = start
                while first > sentence.lowerBound, passage.mention(at: first - 1)?.form == .demonym { first -= 1 }
                return first
            }
        }
        return place
    }

    /// `the Iranian foreign minister`: kept until all persons are known.
    private mutating func addUnnamed(_ phrase: OfficePhrase, _ index: Int) {
        unnamed.append((index, phrase))
    }

    /// Gives a body to titles that stand alone: the one the document names elsewhere, the one a dictionary knows for
    /// the day of publication, or the country that the passage is about.
    mutating func settlePending() {
        for (person, title, passage, token) in pending where table[person].offices.isEmpty {
            if case .official(let index) = table[person].origin, let term = term(of: lexicon.officials[index], title),
                let body = table.principal(named: term.principal)
            {
                table[person].offices.append(
                    OfficeHeld(principal: body, title: title, passage: passage, token: token, isStated: true))
                continue
            }
            if let country = MentionFinder.implied[title.hasPrefix("former ") ? String(title.dropFirst(7)) : title],
                let body = table.principal(named: country)
            {
                table[person].offices.append(
                    OfficeHeld(principal: body, title: title, passage: passage, token: token, isStated: true))
                continue
            }
            if let body = countryInView(passage, token) {
                table[person].offices.append(
                    OfficeHeld(principal: body, title: title, passage: passage, token: token, isStated: false))
            }
        }
    }

    /// Offices that only one country has.
    private static let implied: [String: String] = [
        "secretary of state": "United States", "us secretary of state": "United States",
        "treasury secretary": "United States", "defense secretary": "United States",
        "secretary of defense": "United States", "homeland security secretary": "United States",
        "commerce secretary": "United States", "chancellor of the exchequer": "United Kingdom",
        "taoiseach": "Ireland", "tánaiste": "Ireland", "external affairs minister": "India",
        "minister of external affairs": "India",
    ]

    /// The term that a person was serving on the day of publication; else the one whose title fits; else the last.
    private func term(of official: Lexicon.Official, _ title: String) -> Lexicon.Term? {
        let fitting = official.terms.filter { term in
            let office = term.office.lowercased()
            return office.contains(title) || title.contains(office)
        }
        guard let day = published?.latest else { return fitting.last ?? official.terms.last }
        func holds(_ term: Lexicon.Term) -> Bool {
            (term.from.map { $0 <= day } ?? true) && (term.until.map { $0 >= day } ?? true)
        }
        return fitting.first(where: holds) ?? official.terms.first(where: holds) ?? fitting.last ?? official.terms.last
    }

    /// The country that a passage is about: named in the sentence, in the one before it, and in the document, in that
    /// order of weight.
    private func countryInView(_ index: Int, _ token: Int) -> Int? {
        let passage = passages[index]
        let here = passage.sentenceAt[token]
        var weights: [Int: Double] = [:]
        for mention in passage.mentions where [.name, .demonym, .organ, .capital].contains(mention.form) {
            let sentence = passage.sentenceAt[mention.tokens.lowerBound]
            let distance = Int(here - sentence)
            let weight = distance == 0 ? 4.0 : distance == 1 ? 2.0 : 0.4
            // `a U.S. delegation led by`
            let next = mention.tokens.upperBound
            let isTeam =
                distance == 0 && next < token && next < passage.tokens.count
                && ["delegation", "team", "mission"].contains(passage.tokens[next].lower)
            for actor in mention.actors where table[actor].kind == .country {
                weights[actor, default: 0] += isTeam ? 20 : weight
            }
        }
        let ranked = weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        guard let best = ranked.first else { return nil }
        return ranked.count == 1 || best.value >= 1.5 * ranked[1].value ? best.key : nil
    }

    /// An office without a name means the one named person who holds it in the document, else the body.
    mutating func resolveUnnamed() {
        for (index, phrase) in unnamed {
            let passage = passages[index]
            let title = PersonNames.written(phrase.title, in: passage.text).lowercased()
            let bodies = phrase.principals
            let isPlural = title.hasSuffix("s") && !title.hasSuffix("affairs")
            var actors: [Int] = []
            if !isPlural, !phrase.isFormer {
                let holders = table.persons.filter { person in
                    table[person].offices.contains { held in
                        (held.title == title || held.title == "acting " + title || held.title.hasSuffix(" " + title))
                            && (bodies.isEmpty || bodies.contains(held.principal))
                    }
                }
                if holders.count == 1 { actors = holders }
            }
            if actors.isEmpty, !phrase.isFormer { actors = bodies }
            guard !actors.isEmpty else { continue }
            passages[index].add(Mention(tokens: phrase.title, form: .office, actors: actors))
        }
    }
}
