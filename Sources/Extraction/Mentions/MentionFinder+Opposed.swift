internal import Dragoman
internal import DragomanLanguage

/// The government that a movement deals with or fights, the country that a guest is in, the statement that somebody made.
extension MentionFinder {
    /// `Lavrov, who visits the country next week`: his own is not meant.
    func homesOfVisitor(to noun: Int, _ index: Int) -> [Int] {
        let tokens = passages[index].text.tokens
        guard tokens[noun].head >= 0 else { return [] }
        let verb = tokens[Int(tokens[noun].head)]
        let isGoal =
            ["visit", "tour", "leave", "enter"].contains(verb.lemma) && tokens[noun].relation == .obj
            || tokens[noun].relation == .obl
                && ["be", "arrive", "travel", "fly", "come", "go", "return", "land"].contains(verb.lemma)
            // `is in the country`, a predicate
            || passages[index].child(noun, .cop) != nil
        guard isGoal else { return [] }
        let visitors =
            passages[index].surfaceSubject(of: noun).flatMap { passages[index].mention(at: $0)?.actors }
            ?? subject(of: noun, index)
        return visitors.flatMap { visitor in
            table[visitor].kind == .official ? table[visitor].offices.map(\.principal) : [visitor]
        }
    }

    /// `the statement said`: whoever said something in a statement just before.
    func statementGiver(
        at place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard place + 2 < sentence.upperBound, tokens[place].lower == "the" else { return nil }
        let noun = tokens[place + 1].lower
        var verb = place + 2
        if tokens[verb].lower == "also", verb + 1 < sentence.upperBound { verb += 1 }
        guard Statements.papers.contains(noun), Statements.verbs.contains(tokens[verb].lower) else { return nil }
        let number = Int(passage.sentenceAt[place])
        for back in 0...3 where number - back >= 0 {
            let told = passage.text.sentences[number - back]
            guard let paper = told.first(where: { $0 < place && Statements.papers.contains(tokens[$0].lower) })
            else { continue }
            // `it said in a statement`, `a statement by the ministry`, `a Kenyan statement`
            let own = traces.filter { $0.sentence == now - back }
            if let owner = passage.mention(at: max(paper - 1, told.lowerBound)), owner.actors.count == 1 {
                return (place..<place + 2, owner.actors)
            }
            if let giver = own.last(where: \.isSubject) ?? own.first { return (place..<place + 2, [giver.actor]) }
        }
        return nil
    }

    /// `a deal with the government in Juba`: that of the country whose capital it is.
    func seatedGovernment(after place: Int, _ sentence: Range<Int>, _ index: Int) -> (Range<Int>, [Int])? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard tokens[place].lower == "the", place + 3 < sentence.upperBound,
            ["government", "authorities", "leadership", "cabinet"].contains(tokens[place + 1].lower),
            tokens[place + 2].lower == "in", let seat = passage.mention(at: place + 3), seat.form == .capital,
            seat.actors.count == 1,
            // `the Taliban ... the government in Kabul`: those in power are named.
            !table.actors.contains(where: { actor in
                guard actor.count > 0, case .organization(let body) = actor.origin,
                    case .country(let country) = table[seat.actors[0]].origin
                else { return false }
                return actor.type == "movement" && lexicon.homes[body] == country
            })
        else { return nil }
        return (place..<place + 2, seat.actors)
    }

    /// `the rebels' deal with the government`: that of the country the movement is at home in, whatever government was
    /// named last.
    func opposedGovernment(
        after place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        guard tokens[place].lower == "the" else { return nil }
        var next = place + 1
        if next < sentence.upperBound, ["federal", "central", "national"].contains(tokens[next].lower) { next += 1 }
        guard next < sentence.upperBound, ["government", "army", "military"].contains(tokens[next].lower),
            passages[index].mentionAt[next] < 0,
            next + 1 >= sentence.upperBound
                || ![.noun, .properNoun].contains(tokens[next + 1].partOfSpeech)
                    && !["of", "in", "-"].contains(tokens[next + 1].lower),
            let last = traces.last(where: { $0.sentence == now }),
            case .organization(let body) = table[last.actor].origin,
            let home = lexicon.scenes[body] ?? lexicon.homes[body],
            // Named beside another party of the sentence, as in `the United States and the government`.
            !traces.contains(where: {
                $0.sentence == now && table[$0.actor].kind == .country && table[$0.actor].origin != .country(home)
            })
        else { return nil }
        // Nobody's, where the document does not name the country.
        let country = table.actors.firstIndex { $0.origin == .country(home) }
        return (place..<next + 1, country.map { [$0] } ?? [])
    }
}

/// What speaks for its author.
enum Statements {
    static let papers: WordSet = ["statement", "communique", "communiqué", "resolution"]
    static let verbs: WordSet = [
        "said", "says", "added", "read", "stressed", "noted", "warned", "urged", "called", "accused", "condemned",
        "urges", "calls", "demands", "condemns", "asks", "demanded", "asked", "welcomed", "welcomes", "expressed",
        "praised", "criticised", "criticized", "denounced", "rejected",
    ]
}
