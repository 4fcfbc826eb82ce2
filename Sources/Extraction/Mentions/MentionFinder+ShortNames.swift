internal import Dragoman
internal import DragomanLanguage

/// Bodies called by a part of their name or by a pronoun right beside it.
extension MentionFinder {
    /// `the Muslim Brotherhood ... the Brotherhood`: the last word of a body's name, written as a name behind an article;
    /// of several bodies that end so, the one named last.
    mutating func addShortNames() {
        var bodies: [String: [(passage: Int, token: Int, actor: Int)]] = [:]
        for (index, passage) in passages.enumerated() {
            for mention in passage.mentions
            where mention.form == .name && mention.actors.count == 1 && mention.tokens.count > 1 {
                let actor = mention.actors[0]
                let last = passage.text.form(mention.tokens.upperBound - 1)
                guard table[actor].kind == .organization, MentionFinder.shortHeads.contains(last.lowercased()) else {
                    continue
                }
                bodies[last, default: []].append((index, mention.tokens.lowerBound, actor))
            }
        }
        guard !bodies.isEmpty else { return }
        for index in passages.indices {
            let text = passages[index].text
            for sentence in text.sentences {
                for place in sentence.dropFirst()
                where passages[index].mentionAt[place] < 0 && text.tokens[place - 1].lower == "the" {
                    guard let named = bodies[text.form(place)] else { continue }
                    let before = named.filter { ($0.passage, $0.token) < (index, place) }
                    guard let body = before.max(by: { ($0.passage, $0.token) < ($1.passage, $1.token) }) else {
                        continue
                    }
                    let next = place + 1
                    if next < sentence.upperBound, text.tokens[next].lower == "of" || isCapital(next, text) { continue }
                    passages[index].add(Mention(tokens: place..<next, form: .name, actors: [body.actor]))
                }
            }
        }
    }

    func isCapital(_ place: Int, _ text: ParsedText) -> Bool {
        place < text.tokens.count && (0x41...0x5A).contains(text.bytes[Int(text.tokens[place].start)])
    }

    /// Last words of names that stand for the whole.
    private static let shortHeads: WordSet = [
        "brotherhood", "forum", "front", "movement", "league", "tigers", "brigades", "brigade", "party", "alliance",
        "army",
        "guards", "guard", "corps", "congress", "union", "coalition", "organization", "organisation", "federation",
        "jihad", "resistance", "partisans", "society", "network", "community", "commission", "tribunal", "forces",
    ]

    /// `Georgia's breakaway regions`: the two de facto states told of together.
    func ownRegions(
        after place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        for noun in place + 1..<min(place + 5, sentence.upperBound) where passages[index].mentionAt[noun] < 0 {
            if lexicon.epithets[tokens[noun].lower]?.kind == "pair-region", tokens[noun].lower.hasSuffix("s"),
                noun + 1 >= sentence.upperBound || tokens[noun + 1].lower != "of"
            {
                return pair("pair-region", traces, now, excluded: []).map { (noun..<noun + 1, $0) }
            }
            guard [.adjective, .numeral, .noun, .verb].contains(tokens[noun].partOfSpeech) else { return nil }
        }
        return nil
    }

    /// `Iran, which has influence in Lebanon, where it backs`: of whom the clause before is told.
    func relativeDoer(of place: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
        let passage = passages[index]
        guard place > sentence.lowerBound + 3, passage.tokens[place - 1].lower == "where",
            let pronoun = (sentence.lowerBound..<place - 1).last(where: {
                ["which", "who"].contains(passage.tokens[$0].lower)
            }), place - pronoun < 12, let name = passage.nameBefore(pronoun), let mention = passage.mention(at: name),
            mention.actors.count == 1, table[mention.actors[0]].kind != .official
        else { return nil }
        return mention.actors[0]
    }

    /// `outlawed the movement and its wing`, `Lavrov and his deputy`: of the one joined with what is its own.
    func joinedOwner(at place: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
        let passage = passages[index]
        let lower = passage.tokens[place].lower
        guard ["its", "his", "her"].contains(lower), place > sentence.lowerBound + 1,
            ["and", "or"].contains(passage.tokens[place - 1].lower), let mention = passage.mention(at: place - 2),
            mention.actors.count == 1, [.name, .capital, .anaphor].contains(mention.form),
            (table[mention.actors[0]].kind == .official) == (lower != "its")
        else { return nil }
        return mention.actors[0]
    }
}
