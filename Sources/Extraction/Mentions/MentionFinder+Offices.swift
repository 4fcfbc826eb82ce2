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
        let lower = text.tokens[place].lower
        let first = lower.utf8.first == 0x65 && lower.hasPrefix("ex-") ? String(lower.dropFirst(3)) : lower
        guard
            let candidates = lexicon.officeStarts[first]
                ?? (first.utf8.last == 0x73 ? lexicon.officeStarts[String(Substring(first.utf8.dropLast()))] : nil)
        else { return nil }
        for candidate in candidates {
            let office = lexicon.offices[Int(candidate)]
            var next = place
            var matched = 0
            while matched < office.words.count, next < end {
                let lower = next == place ? first : text.tokens[next].lower
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
        findCrowned(index)
        for sentence in text.sentences {
            findOrigins(sentence, index)
            var place = sentence.lowerBound
            var earlier: OfficePhrase?
            var held: (phrase: OfficePhrase, person: Int)?
            while place < sentence.upperBound {
                let before = passages[index].mention(at: place)
                guard before == nil || before!.form == .organ || before!.tokens.lowerBound == place,
                    let (title, office) = office(at: place, until: sentence.upperBound, in: text),
                    // `Security Council Secretary NAME`: no body of the same name.
                    before.map({
                        $0.form == .organ || $0.tokens.upperBound < title.upperBound && office.category == "official"
                    }) ?? true
                else {
                    place += 1
                    continue
                }
                // `who chairs the African Union`: a verb.
                if place > sentence.lowerBound, ["who", "which"].contains(text.tokens[place - 1].lower),
                    text.tokens[place].lower.hasSuffix("s"), text.form(place) == text.tokens[place].lower
                {
                    place += 1
                    continue
                }
                place = title.upperBound
                if office.category == "honorific" {
                    extendName(index, title)
                    continue
                }
                var phrase = describe(title, office, sentence, index)
                if phrase.principals.count < 2, let both = sidesOfPair(phrase, sentence, index) {
                    phrase.principals = both
                }
                if settleEach(phrase, sentence, index) { continue }
                if let person = namedHolder(phrase, sentence, index)
                    ?? held.flatMap({ first in
                        isContinued(first.phrase, by: phrase, of: first.person, sentence, index) ? first.person : nil
                    })
                {
                    held = (phrase, person)
                    settle(person, phrase, index)
                    settleOthers(phrase, sentence, index)
                    if let first = earlier, isJoined(first, to: phrase, sentence, index) {
                        settle(person, first, index)
                    }
                } else {
                    earlier = phrase
                    if phrase.principals.count > 1 {
                        phrases[phrase.phrase.lowerBound..<phrase.title.upperBound] = phrase.title.upperBound - 1
                    }
                    addUnnamed(phrase, index)
                }
            }
        }
    }

    /// The rest of a list that ends in `and`: `envoys of Russia, China and Iran`.
    func listed(
        from start: Int, _ sentence: Range<Int>, _ passage: Passage
    ) -> (actors: [Int], end: Int)? {
        let tokens = passage.text.tokens
        var found: [Int] = []
        var next = bracketed(from: start, sentence, tokens)?.upperBound ?? start
        while next + 1 < sentence.upperBound {
            let isLast = tokens[next].lower == "and" || tokens[next + 1].lower == "and"
            guard isLast || tokens[next].lower == "," else { return nil }
            while next < sentence.upperBound, [",", "and", "the"].contains(tokens[next].lower) { next += 1 }
            guard next < sentence.upperBound, let mention = passage.mention(at: next),
                mention.form == .name || mention.form == .capital,
                mention.actors.allSatisfy({ table[$0].kind != .official })
            else { return nil }
            found += mention.actors
            next = mention.tokens.upperBound
            next = bracketed(from: next, sentence, tokens)?.upperBound ?? next
            if isLast { return (found, next) }
        }
        return nil
    }
}
