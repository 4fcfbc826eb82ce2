internal import Dragoman
internal import DragomanLanguage

/// Holders of an office told in brackets: `the foreign ministers of Kenya (NAME) and Uganda (NAME)`.
extension MentionFinder {
    /// A few words in round brackets that begin at a token, with the brackets.
    func bracketed(from place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
        guard place + 2 < sentence.upperBound, tokens[place].lower == "(",
            let end = (place + 2..<min(sentence.upperBound, place + 7)).first(where: { tokens[$0].lower == ")" })
        else { return nil }
        return place..<end + 1
    }

    /// Gives the office named before to the person in brackets behind a body, and makes the two one word to the parser.
    mutating func settleBracketed(
        _ place: Int, _ title: (range: Range<Int>, place: Int), _ sentence: Range<Int>, _ index: Int
    ) {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard title.range.upperBound <= place, place - title.range.upperBound < 24, let body = passage.mention(at: place),
            body.tokens.lowerBound == place, body.form == .name || body.form == .organ, body.actors.count == 1,
            table[body.actors[0]].kind != .official,
            let brackets = bracketed(from: body.tokens.upperBound, sentence, tokens),
            let holder = passage.mention(at: brackets.lowerBound + 1), holder.form == .name, holder.actors.count == 1,
            table[holder.actors[0]].kind == .official, holder.tokens.upperBound + 1 == brackets.upperBound
        else { return }
        var written = PersonNames.written(title.range, in: passage.text).lowercased()
        if written.hasSuffix("s") { written.removeLast() }
        let person = holder.actors[0]
        if !table[person].offices.contains(where: { $0.principal == body.actors[0] }) {
            table[person].offices.append(
                OfficeHeld(
                    principal: body.actors[0], title: written, passage: index, token: holder.tokens.lowerBound,
                    isStated: true))
        }
        phrases[body.tokens.lowerBound..<brackets.upperBound] = body.tokens.upperBound - 1
    }
}
