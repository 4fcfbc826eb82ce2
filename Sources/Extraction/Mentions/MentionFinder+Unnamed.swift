internal import Dragoman
internal import DragomanLanguage

/// Offices without a name: `the Cuban president`, `Uganda's foreign ministers`.
extension MentionFinder {
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
}
