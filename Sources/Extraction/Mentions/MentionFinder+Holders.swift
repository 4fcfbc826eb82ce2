internal import Dragoman
internal import DragomanLanguage

/// What follows once the holder of an office is known: the edge, and one word for the parser.
extension MentionFinder {
    /// Words between a name and its office: `who is the`, `was elected`, `became`.
    static let linking: WordSet = [
        "the", "a", "an", "who", "is", "was", "as", "currently", "also", "serves", "served", "has", "been", "became",
        "becomes", "will", "would", "be", "first", "elected", "appointed", "named", "sworn", "in", "its", "his", "her",
        "now", "then", "had", "remains",
    ]

    /// The title that a counterpart shares: the one told last before it.
    func sharedTitle(_ index: Int, before place: Int) -> String? {
        let sentence = passages[index].sentence(of: place)
        for place in (sentence.lowerBound..<place).reversed() {
            guard let mention = passages[index].mention(at: place), let actor = mention.actors.first,
                table[actor].kind == .official,
                let title = table[actor].offices.first?.title ?? pending.last(where: { $0.person == actor })?.title
            else { continue }
            return title
        }
        return nil
    }

    /// The office that a dictionary knows a person to hold on the day of publication.
    private func knownTitle(of person: Int) -> String? {
        guard case .official(let known) = table[person].origin else { return nil }
        return term(of: lexicon.officials[known], "").map { String($0.small) }
    }

    mutating func settle(_ person: Int, _ phrase: OfficePhrase, _ index: Int) {
        let text = passages[index].text
        var title = PersonNames.written(phrase.title, in: text).lowercased()
        // `foreign ministers A and B`, `who heads the ministry`
        if title.hasSuffix("s"), !lexicon.offices.contains(where: { $0.words.joined(separator: " ") == title }) {
            title.removeLast()
        }
        if phrase.isFormer && !title.hasPrefix("former") && !title.hasPrefix("ex-") { title = "former " + title }
        let place = phrase.title.lowerBound
        // A colleague holds the office told before him, else the one he is known for.
        if phrase.category == "counterpart" {
            title = sharedTitle(index, before: place) ?? knownTitle(of: person) ?? title
        }
        if ["king", "prince", "sheikh", "emir", "sultan"].contains(title) { table[person].gender = 1 }
        if ["queen", "princess", "spokeswoman"].contains(title) { table[person].gender = 2 }
        // `the National Assembly speaker NAME`: of a state that something else tells.
        var bodies = phrase.principals.filter { body in
            table[body].kind != .official
                && !(table[body].origin == .found && StateOrgans.isPlain(table[body].name.lowercased()))
        }
        if !agrees(person, bodies, title), isBorrowed(phrase, index) { bodies = [] }
        // `special representative of the UN secretary-general`: the body is in the title.
        if bodies.isEmpty, title.hasPrefix("un ") || title.containsBytes(of: " un "),
            let body = table.principal(named: "United Nations")
        {
            bodies = [body]
        }
        for body in bodies where !table[person].offices.contains(where: { $0.principal == body && $0.isStated }) {
            table[person].offices.append(
                OfficeHeld(principal: body, title: title, passage: index, token: place, isStated: true))
        }
        if bodies.isEmpty { pending.append((person, title, index, place)) }
        join(person, phrase, index)
        // The title means the person, but the names before it keep their own sense.
        passages[index].add(Mention(tokens: phrase.title, form: .name, actors: [person]))
    }

    private static let possessives: WordSet = ["its", "their", "his", "her", "whose"]

    /// `its spokesman, NAME`, `the group's leader, NAME`: a pronoun or a common noun says whose the office is.
    private func isBorrowed(_ phrase: OfficePhrase, _ index: Int) -> Bool {
        let tokens = passages[index].text.tokens
        let start = phrase.phrase.lowerBound
        let first = tokens[start].lower
        let before = start > 0 ? tokens[start - 1].lower : ""
        let pronouns = MentionFinder.possessives
        if pronouns.contains(first) || pronouns.contains(before) { return true }
        return (start..<phrase.title.lowerBound).contains {
            ["group", "movement", "emirate", "country", "organization", "militia", "kingdom"].contains(tokens[$0].lower)
        }
    }

    /// Whether a known person holds, or held, such an office in one of some bodies; true of unknown ones.
    private mutating func agrees(_ person: Int, _ bodies: [Int], _ title: String) -> Bool {
        guard !bodies.isEmpty, case .official(let known) = table[person].origin,
            let term = term(of: lexicon.officials[known], title)
        else { return true }
        let principal = table.principal(named: term.principal)
        return principal == nil || bodies.contains(principal!)
    }

    /// `Presidents A and B`, `foreign ministers A, B and C`: those after the first hold it, too.
    func othersNamed(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ index: Int) -> [Int] {
        let passage = passages[index]
        let tokens = passage.text.tokens
        var start = phrase.title.upperBound
        // `the defence ministers of the two countries, A and B`
        if start < sentence.upperBound, passage.mentionAt[start] < 0 {
            start = max(start, phrase.phrase.upperBound)
            while start < min(sentence.upperBound, phrase.title.upperBound + 5), tokens[start].lower != ",",
                passage.mentionAt[start] < 0
            {
                start += 1
            }
            if start < sentence.upperBound, tokens[start].lower == "," { start += 1 }
        }
        guard tokens[phrase.title.upperBound - 1].lower.hasSuffix("s"), start < sentence.upperBound,
            let first = passage.mention(at: start), first.form == .name
        else { return [] }
        var result: [Int] = []
        var next = first.tokens.upperBound
        while next < sentence.upperBound, result.count < 6 {
            // `A of France and B of Spain`
            if tokens[next].lower == "of", next + 1 < sentence.upperBound, let body = passage.mention(at: next + 1) {
                next = body.tokens.upperBound
                continue
            }
            guard tokens[next].lower == "," || tokens[next].lower == "and" else { break }
            next += 1
            if next < sentence.upperBound, tokens[next].lower == "and" { next += 1 }
            guard next < sentence.upperBound, let mention = passage.mention(at: next), mention.form == .name,
                mention.actors.count == 1, table[mention.actors[0]].kind == .official
            else { break }
            result.append(mention.actors[0])
            next = mention.tokens.upperBound
        }
        return result
    }

    /// `his Latvian and Lithuanian counterparts, A and B`, `the foreign ministers of Armenia and Azerbaijan, A and B`: to
    /// each his own, where there are as many names as bodies.
    mutating func settleEach(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ index: Int) -> Bool {
        guard phrase.principals.count > 1 else { return false }
        let passage = passages[index]
        let tokens = passage.text.tokens
        var next = max(phrase.phrase.upperBound, phrase.title.upperBound)
        if next < sentence.upperBound, tokens[next].lower == "," { next += 1 }
        var names: [Int] = []
        while next < sentence.upperBound, let mention = passage.mention(at: next), mention.form == .name,
            mention.actors.count == 1, table[mention.actors[0]].kind == .official
        {
            names.append(mention.actors[0])
            next = mention.tokens.upperBound
            while next < sentence.upperBound, [",", "and"].contains(tokens[next].lower) { next += 1 }
        }
        guard names.count == phrase.principals.count else { return false }
        for (person, body) in zip(names, phrase.principals) {
            var own = phrase
            own.principals = [body]
            settle(person, own, index)
        }
        return true
    }

    /// `Their foreign ministers, A and B`, `the leaders of the two countries, A and B`: the two countries named last before
    /// it, each with its own, where a dictionary knows at least one of the persons; else `nil`.
    mutating func sidesOfPair(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ index: Int) -> [Int]? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        let end = max(phrase.phrase.upperBound, phrase.title.upperBound)
        guard tokens[phrase.title.upperBound - 1].lower.hasSuffix("s"), end + 2 < sentence.upperBound,
            tokens[end].lower == ",",
            ["minister", "head-of-state", "head-of-government", "leader", "diplomat"].contains(phrase.category),
            let first = passage.mention(at: end + 1), first.form == .name, first.actors.count == 1,
            table[first.actors[0]].kind == .official, first.tokens.upperBound + 1 < sentence.upperBound,
            tokens[first.tokens.upperBound].lower == "and",
            let second = passage.mention(at: first.tokens.upperBound + 1), second.form == .name,
            second.actors.count == 1, table[second.actors[0]].kind == .official
        else { return nil }
        var sides: [Int] = []
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        let start = passage.text.sentences[max(0, number - 2)].lowerBound
        for place in (start..<phrase.phrase.lowerBound).reversed() where sides.count < 2 {
            guard let mention = passage.mention(at: place), [.name, .demonym, .capital, .organ].contains(mention.form)
            else { continue }
            for actor in mention.actors.reversed()
            where table[actor].kind == .country && !sides.contains(actor) && sides.count < 2 {
                sides.insert(actor, at: 0)
            }
        }
        guard sides.count == 2 else { return nil }
        // What a dictionary knows of either decides.
        let known = [first.actors[0], second.actors[0]].map { body(of: $0) }
        if known[0] == sides[1] || known[1] == sides[0] { sides.reverse() }
        for (side, body) in zip(sides, known) { if let body, body != side { return nil } }
        // The order of the countries alone doesn't tell who is whose.
        return known.contains { $0 != nil } ? sides : nil
    }

    private static let peers: WordSet = [
        "senator", "general", "lawmaker", "judge", "commander", "congressman", "representative", "deputy", "colonel",
        "official", "officer", "prosecutor",
    ]

    mutating func settleOthers(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ index: Int) {
        let others = othersNamed(phrase, sentence, index)
        guard !others.isEmpty else { return }
        let title = String(PersonNames.written(phrase.title, in: passages[index].text).lowercased().dropLast())
        for person in others where table[person].offices.isEmpty && !pending.contains(where: { $0.person == person }) {
            // `senators A, B and C`, `generals A and B` are of one country; ministers may be of several.
            let isOfOne =
                MentionFinder.peers.contains(title) || phrase.isFormer
                || MentionFinder.peers.contains(title.split(separator: " ").last.map(String.init) ?? "")
            if isOfOne, !phrase.principals.isEmpty {
                for body in phrase.principals {
                    table[person].offices.append(
                        OfficeHeld(
                            principal: body, title: title, passage: index, token: phrase.title.lowerBound,
                            isStated: true))
                }
                continue
            }
            if !isOfOne {
                guard case .official(let known) = table[person].origin, term(of: lexicon.officials[known], title) != nil
                else { continue }
            }
            pending.append((person, title, index, phrase.title.lowerBound))
        }
    }

    /// A name with its office is one word to the parser: `Russia's senior envoy to Afghanistan, Zamir Kabulov,` and
    /// `Karen Decker, the head of the U.S. mission,`.
    mutating func join(_ person: Int, _ phrase: OfficePhrase, _ index: Int) {
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
        while before > sentence.lowerBound, ["the", "a", "an", "who", "is", "was"].contains(tokens[before].lower) {
            before -= 1
        }
        guard before > sentence.lowerBound, tokens[before].lower == ",", let name = name(at: before - 1) else { return }
        end = phrase.phrase.upperBound
        guard end < sentence.upperBound, tokens[end].lower == "," || tokens[end].partOfSpeech == .punctuation else {
            return
        }
        if tokens[end].lower == "," { end += 1 }
        phrases[name.lowerBound..<end] = name.upperBound - 1
    }

    /// Where an office that `and` joins to another begins.
    func doubled(
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
    mutating func addUnnamed(_ phrase: OfficePhrase, _ index: Int) {
        unnamed.append((index, phrase))
    }
}
