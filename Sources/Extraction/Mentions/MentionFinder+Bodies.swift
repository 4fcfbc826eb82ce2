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
            if let body = bodyOfColleague(before: token, passage) ?? countryInView(passage, token) {
                table[person].offices.append(
                    OfficeHeld(principal: body, title: title, passage: passage, token: token, isStated: false))
            }
        }
    }

    /// `President A and Foreign Minister B sent a letter to their Ugandan counterparts`: B serves whom A serves.
    private func bodyOfColleague(before title: Int, _ index: Int) -> Int? {
        let passage = passages[index]
        let start = passage.sentence(of: title).lowerBound
        guard title - 2 > start, passage.tokens[title - 1].lower == "and",
            let colleague = passage.mention(at: title - 2), colleague.form == .name, colleague.actors.count == 1,
            table[colleague.actors[0]].kind == .official,
            let office = table[colleague.actors[0]].offices.first(where: { $0.passage == index }),
            table[office.principal].kind == .country,
            ["president", "prime minister", "premier", "king", "chancellor", "emir", "vice president"].contains(
                office.title)
        else { return nil }
        return office.principal
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
}
