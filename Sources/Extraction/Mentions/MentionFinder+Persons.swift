internal import Dragoman
internal import DragomanLanguage

/// The persons of a document: one for all ways a name is written, and the single words that mean them.
extension MentionFinder {
    /// The person of that name in the document, made where there is none yet.
    mutating func person(_ range: Range<Int>, official: Int?, in text: ParsedText) -> Int? {
        var range = range
        while range.count > 1,
            ["-", "–", "highness", "excellency", "majesty", "his", "her"].contains(text.tokens[range.lowerBound].lower)
        {
            range = range.lowerBound + 1..<range.upperBound
        }
        // `Said Chrystia Freeland, the minister:`
        if range.count > 2, text.tokens[range.lowerBound].lower == "said",
            text.sentences.contains(where: { $0.lowerBound == range.lowerBound })
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
                : nil) ?? (words.count == 1 ? middle(words[0]) : nil)
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

    /// `Mr. Lopez` of `Andres Lopez Obrador`: the only person with the word inside a name of three or more.
    private func middle(_ word: String) -> Int? {
        let found = table.persons.filter {
            table[$0].nameWords.count > 2 && table[$0].nameWords.dropFirst().contains(word)
        }
        return found.count == 1 ? found[0] : nil
    }

    /// Single words that are the name of a person of the document, or of a well-known official.
    mutating func findSurnames(_ index: Int) {
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
            let isAddressed = place > 0 && PersonNames.courtesy.contains(text.tokens[place - 1].lower)
            if found == nil, token.partOfSpeech == .properNoun || isPerson || isAddressed {
                found = table.persons.first { table[$0].nameWords.first == word && table[$0].nameWords.count > 1 }
            }
            if found == nil, isAddressed { found = middle(word) }
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
}
