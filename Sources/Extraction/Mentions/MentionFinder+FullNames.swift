internal import DragomanLanguage

/// Persons written with more than one word, with a title, or with what shows that they are persons.
extension MentionFinder {
    /// Tokens that may be a person's name, with its place among the lexicon's officials where it is one of theirs, and
    /// whether a title shows that one word is enough.
    private typealias PersonSpan = (range: Range<Int>, official: Int?, titled: Bool)

    /// Persons written with more than one word, or with a title.
    mutating func findFullNames(_ index: Int, _ matches: [NameMatcher.Match]) {
        let text = passages[index].text
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
        var spans: [PersonSpan] = []
        for (place, match) in isOfficial.sorted(by: { $0.key < $1.key }) {
            let sense = match.senses.first { $0.kind == .official } ?? match.senses.first { $0.kind == .surname }!
            // `von der Leyen` alone is a name, too.
            spans.append((place..<match.tokens.upperBound, Int(sense.index), true))
        }
        let unlisted = recognizedNames(text, isOther) + titledNames(text, isOther) + introducedNames(text, isOther)
        spans += unlisted.map { span in
            let end = PersonNames.endOfLast(span.range, in: text)
            let start = titleEnd(over: span.range, in: text) ?? span.range.lowerBound
            return (start..<end, nil, span.titled)
        }
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

    /// What the recognizer takes for persons, without titles and countries at its ends.
    private func recognizedNames(_ text: ParsedText, _ isOther: [Bool]) -> [PersonSpan] {
        var spans: [PersonSpan] = []
        for name in text.names where name.kind == .person {
            let range = trimmed(name.tokens, in: text, isOther)
            if range.contains(where: { isOther[$0] }) && range.count < 3 || range.allSatisfy({ isOther[$0] }) {
                continue
            }
            // `Kilimani Gold Refinery`: the beginning of a body's name.
            let next = range.upperBound
            if next < text.tokens.count, PersonNames.isCapital(next, in: text),
                Organizations.strong.contains(text.tokens[next].lower)
            {
                continue
            }
            // `the Home Secretary` is no name.
            if officePhrase(at: range.lowerBound, until: range.upperBound, in: text) == range { continue }
            spans.append((range, nil, false))
        }
        return spans
    }

    /// A person's name without what the recognizer took in with it.
    private func trimmed(_ name: Range<Int>, in text: ParsedText, _ isOther: [Bool]) -> Range<Int> {
        var range = name
        // `Emmanuel Macron of France`
        if let of = range.first(where: { text.tokens[$0].lower == "of" }), of > range.lowerBound {
            range = range.lowerBound..<of
        }
        // `In June Pashinyan visited`: a month behind `in` is when, not who.
        if range.count > 1, range.lowerBound > 0, CalendarNames.month(text.tokens[range.lowerBound].lower) != nil,
            ["in", "since", "until", "last", "this", "early", "late"].contains(text.tokens[range.lowerBound - 1].lower)
        {
            range = range.lowerBound + 1..<range.upperBound
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
        return range
    }

    /// `Chief of Defence Staff NAME`, `the commander of the Libyan Army NAME`: where a title or an organ ends that the
    /// recognizer took the end of for the beginning of a name.
    private func titleEnd(over name: Range<Int>, in text: ParsedText) -> Int? {
        let start = text.sentences.last { $0.lowerBound <= name.lowerBound }?.lowerBound ?? 0
        for place in max(start, name.lowerBound - 8)..<name.lowerBound {
            guard let office = officePhrase(at: place, until: name.upperBound, in: text) else { continue }
            let end = startOfName(behind: office, until: name.upperBound, text)
            if end > name.lowerBound, end < name.upperBound { return end }
        }
        let first = text.tokens[name.lowerBound].lower
        return name.count > 2 && ["army", "navy", "staff", "forces", "guard", "police", "council"].contains(first)
            ? name.lowerBound + 1 : nil
    }

    /// Capitalised runs behind a title.
    private func titledNames(_ text: ParsedText, _ isOther: [Bool]) -> [PersonSpan] {
        var spans: [PersonSpan] = []
        for sentence in text.sentences {
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                guard let office = officePhrase(at: place, until: sentence.upperBound, in: text) else {
                    place += 1
                    continue
                }
                let start = startOfName(behind: office, until: sentence.upperBound, text)
                var end = PersonNames.run(from: start, until: sentence.upperBound, in: text) { isOther[$0] }
                // `Foreign Minister Anna Wagner`: a surname that a body bears, too.
                if end == start + 1, end < sentence.upperBound, isBorne(end, text) { end += 1 }
                if end > start, isNameLike(start..<end, in: text) {
                    spans.append((start..<end, nil, true))
                }
                place = office.upperBound
            }
        }
        return spans
    }

    /// Whether one word, not in capitals, is the name of a movement or a company that persons bear as well.
    private func isBorne(_ place: Int, _ text: ParsedText) -> Bool {
        let form = text.form(place)
        guard PersonNames.isCapital(place, in: text), form.dropFirst().contains(where: \.isLowercase) else {
            return false
        }
        return lexicon.senses[Folding.hash(Folding.string(form).utf8)]?.contains { $0.kind == .organization } ?? false
    }

    /// Capitalised runs that an office or a verb of saying beside them shows to be persons: `NAME, the minister of X,`,
    /// `its envoy, NAME`, `NAME said`.
    private func introducedNames(_ text: ParsedText, _ isOther: [Bool]) -> [PersonSpan] {
        var result: [PersonSpan] = []
        for sentence in text.sentences {
            let offices = titles(of: sentence, in: text)
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                let end = PersonNames.run(from: place, until: sentence.upperBound, in: text) { isOther[$0] }
                let range = place..<end
                place = max(end, place + 1)
                if couldBeName(range, in: text), !offices.contains(where: { $0.overlaps(range) }),
                    isIntroduced(range, by: offices, sentence, in: text, isOther)
                {
                    result.append((range, nil, false))
                }
            }
        }
        return result
    }

    /// The offices that a sentence names, but for forms of address.
    private func titles(of sentence: Range<Int>, in text: ParsedText) -> [Range<Int>] {
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
        return offices
    }

    /// Whether a capitalised run is like a person's name: of two to six words, and no body's.
    private func couldBeName(_ range: Range<Int>, in text: ParsedText) -> Bool {
        guard range.count >= 2, range.count <= 6 else { return false }
        let first = text.tokens[range.lowerBound]
        let last = text.tokens[range.upperBound - 1].lower
        return (!PersonNames.particles.contains(first.lower) || (0x41...0x5A).contains(text.bytes[Int(first.start)]))
            && range.allSatisfy {
                let token = text.tokens[$0]
                return token.partOfSpeech == .properNoun || token.end - token.start <= 3 || token.partOfSpeech == .noun
            }
            && !Organizations.heads.contains(last) && lexicon.organNouns[last] == nil
    }

    /// Whether an office or a verb of saying stands beside a run.
    private func isIntroduced(
        _ range: Range<Int>, by offices: [Range<Int>], _ sentence: Range<Int>, in text: ParsedText, _ isOther: [Bool]
    ) -> Bool {
        let end = range.upperBound
        if end < sentence.upperBound, ["said", "told", "says", "added"].contains(text.tokens[end].lower) {
            return true
        }
        if range.lowerBound > sentence.lowerBound,
            ["said", "says"].contains(text.tokens[range.lowerBound - 1].lower)
        {
            return true
        }
        // An office after it, or before it, within one comma.
        if end < sentence.upperBound, text.tokens[end].lower == ",",
            offices.contains(where: { office in
                office.lowerBound > end && office.lowerBound < end + 9
                    && !(end + 1..<office.lowerBound).contains { text.tokens[$0].lower == "," }
            })
        {
            return true
        }
        return offices.contains { office in
            guard office.upperBound <= range.lowerBound, range.lowerBound - office.upperBound < 14 else {
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
            // `the envoy for border delimitation and demarcation, NAME`
            if let first = between.first, ["of", "for", "to", "on", "in"].contains(first), between.last == ",",
                !between.contains("who"),
                (office.upperBound + 1..<range.lowerBound - 1).allSatisfy({
                    ![.verb, .auxiliary].contains(text.tokens[$0].partOfSpeech)
                })
            {
                return between.filter { $0 == "," }.count <= (between.contains("and") ? 2 : 1)
            }
            return between.count < 8 && between.filter { $0 == "," }.count <= 1
                && (between.last == "," || between.isEmpty) && !between.contains("and")
        }
    }

    /// A capitalised run after a title is a name unless it is all organs and common words ("President's Office").
    private func isNameLike(_ range: Range<Int>, in text: ParsedText) -> Bool {
        let last = text.tokens[range.upperBound - 1].lower
        if lexicon.organNouns[last] != nil || lexicon.officesByWord[text.tokens[range.lowerBound].lower] != nil {
            return false
        }
        // `General Command`
        if range.count == 1, Organizations.heads.contains(last) || Organizations.strong.contains(last) { return false }
        return text.tokens[range.lowerBound].partOfSpeech == .properNoun || range.count > 1
    }
}
