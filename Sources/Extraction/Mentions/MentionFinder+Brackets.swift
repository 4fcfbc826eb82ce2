internal import Dragoman
internal import DragomanLanguage

/// Holders of an office told beside the body that they hold it in: `the foreign ministers of Kenya (NAME) and Uganda
/// (NAME)`, `the presidents of Peru, NAME, and Chile, NAME`.
extension MentionFinder {
    /// A few words in round brackets that begin at a token, with the brackets.
    func bracketed(from place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
        guard place + 2 < sentence.upperBound, tokens[place].lower == "(",
            let end = (place + 2..<min(sentence.upperBound, place + 7)).first(where: { tokens[$0].lower == ")" })
        else { return nil }
        return place..<end + 1
    }

    /// `Papua New Guinea (PNG) and Palau`: a name and its initials in brackets are one word to the parser.
    mutating func joinInitials(_ sentence: Range<Int>, _ index: Int) {
        let passage = passages[index]
        let tokens = passage.text.tokens
        for place in sentence where tokens[place].lower == "(" && place > sentence.lowerBound {
            guard place + 2 < sentence.upperBound, tokens[place + 2].lower == ")",
                let name = passage.mention(at: place - 1), name.form == .name, name.tokens.upperBound == place,
                name.actors.count == 1, table[name.actors[0]].kind != .official,
                let short = passage.mention(at: place + 1), short.actors == name.actors,
                isListed(name, until: place + 3, sentence, passage)
            else { continue }
            phrases[name.tokens.lowerBound..<place + 3] = name.tokens.upperBound - 1
        }
    }

    /// Whether another name stands beside one and what follows it, with `and` or a comma between.
    private func isListed(_ name: Mention, until end: Int, _ sentence: Range<Int>, _ passage: Passage) -> Bool {
        let tokens = passage.text.tokens
        let start = name.tokens.lowerBound
        if start > sentence.lowerBound, tokens[start - 1].lower == "and" { return true }
        guard end < sentence.upperBound, [",", "and"].contains(tokens[end].lower) else { return false }
        var next = end + 1
        while next < min(sentence.upperBound, end + 3), ["and", "the"].contains(tokens[next].lower) { next += 1 }
        return next < sentence.upperBound && passage.mention(at: next)?.form == .name
    }

    /// Gives the office named before to the person beside a body, and makes the two one word to the parser.
    mutating func settleBracketed(
        _ place: Int, _ title: (range: Range<Int>, place: Int), _ sentence: Range<Int>, _ index: Int
    ) {
        let passage = passages[index]
        guard title.range.upperBound <= place, place - title.range.upperBound < 24,
            let body = passage.mention(at: place), body.tokens.lowerBound == place,
            body.form == .name || body.form == .organ, body.actors.count == 1, table[body.actors[0]].kind != .official,
            let holder = holder(behind: body.tokens.upperBound, title.range, sentence, passage)
        else { return }
        // `the ministers of Armenia and Azerbaijan, A and B`: to each his own, which is settled elsewhere.
        if place > title.range.upperBound + 2, passage.tokens[place - 1].lower == "and",
            let other = passage.mention(at: place - 2), other.actors.allSatisfy({ table[$0].kind != .official })
        {
            return
        }
        var written = PersonNames.written(title.range, in: passage.text).lowercased()
        if written.hasSuffix("s") { written.removeLast() }
        if !table[holder.person].offices.contains(where: { $0.principal == body.actors[0] }) {
            table[holder.person].offices.append(
                OfficeHeld(
                    principal: body.actors[0], title: written, passage: index, token: holder.end - 1, isStated: true))
        }
        phrases[body.tokens.lowerBound..<holder.end] = body.tokens.upperBound - 1
    }

    /// The person in brackets or behind a comma, and where what tells him ends.
    private func holder(
        behind place: Int, _ title: Range<Int>, _ sentence: Range<Int>, _ passage: Passage
    ) -> (person: Int, end: Int)? {
        let tokens = passage.text.tokens
        func person(at place: Int) -> Mention? {
            guard place < sentence.upperBound, let mention = passage.mention(at: place), mention.form == .name,
                mention.tokens.lowerBound == place, mention.actors.count == 1,
                table[mention.actors[0]].kind == .official
            else { return nil }
            return mention
        }
        var place = place
        if let brackets = bracketed(from: place, sentence, tokens) {
            if let mention = person(at: place + 1), mention.tokens.upperBound + 1 == brackets.upperBound {
                return (mention.actors[0], brackets.upperBound)
            }
            // `the Democratic Republic of Congo (DRC), NAME`
            place = brackets.upperBound
        }
        guard place < sentence.upperBound, tokens[place].lower == ",",
            tokens[title.upperBound - 1].lower.hasSuffix("s"),
            title.upperBound < sentence.upperBound, tokens[title.upperBound].lower == "of",
            let mention = person(at: place + 1)
        else { return nil }
        let end = mention.tokens.upperBound
        guard end >= sentence.upperBound || [",", "and", "."].contains(tokens[end].lower) else { return nil }
        return (mention.actors[0], end)
    }
}
