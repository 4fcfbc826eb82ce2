internal import Dragoman
internal import DragomanLanguage

/// Which body an office belongs to, where the text names it beside the title, elsewhere, or not at all.
extension MentionFinder {
    /// The body a person acts for: what the document says, or a dictionary for the day of publication.
    mutating func body(of person: Int) -> Int? {
        if let held = table[person].offices.first { return held.principal }
        guard case .official(let index) = table[person].origin, let term = term(of: lexicon.officials[index], "") else {
            return nil
        }
        return table.principal(named: term.principal)
    }

    /// The body of a person whom a dictionary knows, where the document names the body.
    private func knownBody(of person: Int) -> Int? {
        guard case .official(let index) = table[person].origin, let term = term(of: lexicon.officials[index], "") else {
            return nil
        }
        return table.actors.firstIndex { $0.name == term.principal }
    }

    /// Whose `its`, `their`, `whose`, `his` is before an office: the body named before in the sentence, or the subject of
    /// the sentence before; for a person, the body he acts for.
    ///
    /// A minister or an envoy is a country's where one is the subject; a leader is the organization's named last.
    func possessor(
        _ word: String, before place: Int, _ sentence: Range<Int>, _ passage: Passage, _ category: String
    ) -> [Int] {
        let isBody = ["its", "their", "whose"].contains(word)
        guard isBody || ["his", "her"].contains(word) else { return [] }
        func body(_ place: Int) -> [Int]? {
            guard let mention = passage.mention(at: place), mention.actors.count == 1, mention.form != .place,
                mention.form != .media
            else { return nil }
            let actor = mention.actors[0]
            if isBody { return table[actor].kind == .official ? nil : [actor] }
            guard table[actor].kind == .official else { return nil }
            return (table[actor].offices.first?.principal ?? knownBody(of: actor)).map { [$0] }
        }
        let here = Array((sentence.lowerBound..<place).reversed())
        if isBody {
            let isState = ["minister", "head-of-state", "head-of-government", "diplomat"].contains(category)
            let fitting = here.filter { place in
                guard let actor = body(place)?.first else { return false }
                return isState ? table[actor].kind == .country || table[actor].type == "movement" : true
            }
            // The subject, or what stands before all verbs.
            let verb = sentence.first { passage.tokens[$0].partOfSpeech == .verb } ?? place
            func isSubject(_ place: Int) -> Bool {
                [.nsubj, .nsubjPass].contains(passage.tokens[place].relation) || place < verb
            }
            let fighters = fitting.first { place in
                category == "leader"
                    && ["movement", "armed-group", "party", "found"].contains(table[body(place)![0]].type)
            }
            let subject = isState && word != "whose" ? fitting.first(where: isSubject) : nil
            if let found = fighters ?? subject ?? fitting.first { return body(found) ?? [] }
        }
        for place in here { if let found = body(place) { return found } }
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        guard number > 0 else { return [] }
        let before = passage.text.sentences[number - 1]
        for place in before { if let found = body(place) { return found } }
        return []
    }

    /// `the group's leader`, `the movement's spokesman`: the movement named last before it, this sentence or the one before.
    func groupMeant(
        from start: Int, until end: Int, _ sentence: Range<Int>, _ passage: Passage
    ) -> [Int] {
        let tokens = passage.text.tokens
        guard
            let owner = (start..<max(start, end - 1)).first(where: { place in
                ["'s", "’s"].contains(tokens[place + 1].lower)
                    && lexicon.epithets[tokens[place].lower].map { $0.kind == "organization" } ?? false
            })
        else { return [] }
        let types = lexicon.epithets[tokens[owner].lower]?.conditions ?? []
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        let first = number > 1 ? passage.text.sentences[number - 2].lowerBound : number > 0 ? 0 : sentence.lowerBound
        var movements: [Int] = []
        for place in (first..<owner).reversed() {
            guard let mention = passage.mention(at: place), mention.form == .name, mention.actors.count == 1,
                table[mention.actors[0]].kind == .organization
            else { continue }
            let type = table[mention.actors[0]].type
            if types.isEmpty || types.contains(type) || type == "found" { movements.append(mention.actors[0]) }
        }
        let fighters = movements.first { ["movement", "armed-group", "party", "found"].contains(table[$0].type) }
        return (fighters ?? movements.first).map { [$0] } ?? []
    }

    /// `the leader of New Democracy`: a body that no dictionary lists.
    mutating func unlistedBody(
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
            let plain = ["former ", "acting ", "then ", "ex-"].first { title.hasPrefix($0) }
            if let country = MentionFinder.implied(String(title.dropFirst(plain?.count ?? 0))),
                let body = table.principal(named: country)
            {
                table[person].offices.append(
                    OfficeHeld(principal: body, title: title, passage: passage, token: token, isStated: true))
                continue
            }
            // `the group's leader`, of a group that nothing names.
            if isOwned(passage, token) { continue }
            if let body = countryInView(passage, token) {
                table[person].offices.append(
                    OfficeHeld(principal: body, title: title, passage: passage, token: token, isStated: false))
            }
        }
    }

    /// Whether a possessive that names nobody stands before a title.
    private func isOwned(_ index: Int, _ token: Int) -> Bool {
        let passage = passages[index]
        let sentence = passage.sentence(of: token)
        for place in (max(sentence.lowerBound, token - 3)..<token).reversed() {
            let lower = passage.tokens[place].lower
            if lower == "'s" || lower == "’s" {
                let owner = passage.tokens[max(place - 1, sentence.lowerBound)].lower
                return lexicon.epithets[owner].map { $0.kind == "organization" } ?? false
            }
        }
        return false
    }

    /// The country or body of an office that only one has.
    static func implied(_ title: String) -> String? {
        // `under secretary of the treasury for terrorism and financial intelligence`
        let isAmerican = ["secretary of the treasury", "assistant secretary of state", "treasury under"].contains {
            title.containsBytes(of: $0)
        }
        return implied[title] ?? (isAmerican ? "United States" : nil)
    }

    /// Offices that only one country has.
    private static let implied: [String: String] = [
        "secretary of state": "United States", "us secretary of state": "United States",
        "treasury secretary": "United States", "defense secretary": "United States",
        "secretary of defense": "United States", "homeland security secretary": "United States",
        "commerce secretary": "United States", "chancellor of the exchequer": "United Kingdom",
        "european commissioner": "European Union", "eu commissioner": "European Union",
        "foreign policy chief": "European Union", "european commission president": "European Union",
        "european council president": "European Union", "un chief": "United Nations",
        "chief cabinet secretary": "Japan", "national security advisor": "United States",
        "taoiseach": "Ireland", "tánaiste": "Ireland", "external affairs minister": "India",
        "minister of external affairs": "India", "us senator": "United States", "congressman": "United States",
        "congresswoman": "United States",
    ]

    /// The term that a person was serving on the day of publication; else the one whose title fits; else the last.
    func term(of official: Lexicon.Official, _ title: String) -> Lexicon.Term? {
        let fitting = official.terms.filter { term in
            let office = term.small
            return office.containsBytes(of: title) || title.containsBytes(of: office)
        }
        guard let day = published?.latest else { return fitting.last ?? official.terms.last }
        func holds(_ term: Lexicon.Term) -> Bool {
            (term.from.map { $0 <= day } ?? true) && (term.until.map { $0 >= day } ?? true)
        }
        return fitting.first(where: holds) ?? official.terms.first(where: holds) ?? fitting.last ?? official.terms.last
    }

    /// An office without a name means the one named person who holds it in the document, else the body.
    /// The one person of the two sentences before a title who holds that office, by the text or by the dictionary.
    private func holderBefore(_ place: Int, _ title: String, _ index: Int) -> Int? {
        let passage = passages[index]
        let here = Int(passage.sentenceAt[place])
        for back in 1...2 where here - back >= 0 {
            var found: [Int] = []
            for place in passage.text.sentences[here - back] {
                guard let mention = passage.mention(at: place), mention.actors.count == 1,
                    table[mention.actors[0]].kind == .official, !found.contains(mention.actors[0])
                else { continue }
                let person = mention.actors[0]
                let isStated = table[person].offices.contains { $0.title == title }
                var isKnown = false
                if case .official(let known) = table[person].origin,
                    let term = term(of: lexicon.officials[known], title)
                {
                    isKnown = term.small == title
                }
                if isStated || isKnown { found.append(person) }
            }
            if found.count == 1 { return found[0] }
            if found.count > 1 { return nil }
        }
        return nil
    }

    /// `The Cuban president`: the one person of the document whom the dictionary knows to hold that office now.
    private mutating func knownHolder(_ title: String, _ body: Int) -> Int? {
        guard let day = published?.latest else { return nil }
        let found = table.persons.filter { person in
            guard table[person].offices.isEmpty, case .official(let known) = table[person].origin else { return false }
            return lexicon.officials[known].terms.contains { term in
                term.small == title && (term.from.map { $0 <= day } ?? true) && (term.until.map { $0 >= day } ?? true)
                    && table.principal(named: term.principal) == body
            }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// `the Kazakh president's office`, `the office of Uganda's prime minister`: an organ, not its head.
    private func seat(of phrase: OfficePhrase, _ passage: Passage) -> Range<Int>? {
        let tokens = passage.text.tokens
        let sentence = passage.sentence(of: phrase.title.lowerBound)
        let end = phrase.title.upperBound
        if end + 1 < sentence.upperBound, ["'s", "’s"].contains(tokens[end].lower), tokens[end + 1].lower == "office" {
            return phrase.title.lowerBound..<end + 2
        }
        var start = phrase.phrase.lowerBound
        if start > sentence.lowerBound, tokens[start - 1].lower == "the" { start -= 1 }
        guard start - 2 >= sentence.lowerBound, tokens[start - 1].lower == "of", tokens[start - 2].lower == "office"
        else { return nil }
        return start - 2..<max(end, phrase.phrase.upperBound)
    }

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
                if actors.isEmpty, bodies.count == 1, let known = knownHolder(title, bodies[0]) {
                    table[known].offices.append(
                        OfficeHeld(
                            principal: bodies[0], title: title, passage: index, token: phrase.title.lowerBound,
                            isStated: true))
                    actors = [known]
                }
                // `The foreign minister needed permission`: the one told of right before, if he is known to be one.
                if bodies.isEmpty, let near = holderBefore(phrase.title.lowerBound, title, index) { actors = [near] }
            }
            // `current and former Chadian officials`
            let isCurrent =
                isPlural
                && phrase.phrase.contains {
                    passage.tokens[$0].lower == "former" && $0 > 1 && passage.tokens[$0 - 1].lower == "and"
                        && passage.tokens[$0 - 2].lower == "current"
                }
            if actors.isEmpty, !phrase.isFormer || isCurrent { actors = bodies }
            if !bodies.isEmpty, let range = seat(of: phrase, passage) {
                passages[index].add(Mention(tokens: range, form: .organ, actors: bodies))
                continue
            }
            guard !actors.isEmpty else { continue }
            passages[index].add(Mention(tokens: phrase.title, form: .office, actors: actors))
        }
    }
}
