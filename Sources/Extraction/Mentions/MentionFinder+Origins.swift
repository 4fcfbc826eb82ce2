internal import Dragoman
internal import DragomanLanguage

/// Offices told without a title beside the name, and the person that a title stands beside.
extension MentionFinder {
    /// `King Salman`, `Pope Francis`: names with the office in them.
    mutating func findCrowned(_ index: Int) {
        for mention in passages[index].mentions where mention.form == .name && mention.actors.count == 1 {
            let person = mention.actors[0]
            let first = passages[index].text.tokens[mention.tokens.lowerBound].lower
            guard ["king", "queen", "pope", "emperor", "patriarch"].contains(first), mention.tokens.count > 1,
                case .official(let known) = table[person].origin, table[person].offices.isEmpty,
                let term = term(of: lexicon.officials[known], first), let body = table.principal(named: term.principal)
            else { continue }
            table[person].offices.append(
                OfficeHeld(
                    principal: body, title: first, passage: index, token: mention.tokens.lowerBound, isStated: true))
        }
    }

    /// `with former Taiwan ally Gambia`: the name behind is meant, one word to the parser.
    private mutating func joinAllies(_ sentence: Range<Int>, _ index: Int) {
        let passage = passages[index]
        for place in sentence.dropFirst().dropLast()
        where ["ally", "rival", "neighbour", "neighbor", "foe", "partner"].contains(passage.text.tokens[place].lower) {
            guard let owner = passage.mention(at: place - 1), owner.tokens.upperBound == place,
                owner.form == .name || owner.form == .demonym, owner.actors.count == 1,
                table[owner.actors[0]].kind == .country, let name = passage.mention(at: place + 1),
                name.tokens.lowerBound == place + 1, name.form == .name, name.actors.count == 1
            else { continue }
            phrases[owner.tokens.lowerBound..<name.tokens.upperBound] = name.tokens.upperBound - 1
        }
    }

    /// `Alexis Tsipras of Greece`: a name that its country follows, where a title stands before it in the sentence.
    mutating func findOrigins(_ sentence: Range<Int>, _ index: Int) {
        let passage = passages[index]
        let tokens = passage.text.tokens
        joinAllies(sentence, index)
        joinInitials(sentence, index)
        var title: (range: Range<Int>, place: Int)?
        var reach = sentence.lowerBound
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            if let mention = passage.mention(at: place), mention.form == .name, mention.actors.count == 1,
                table[mention.actors[0]].kind == .official
            {
                let end = mention.tokens.upperBound
                noteTerm(of: mention, sentence, index)
                // `Spain's Pedro Sanchez`
                let start = mention.tokens.lowerBound
                if start - 2 >= sentence.lowerBound, ["'s", "’s"].contains(tokens[start - 1].lower),
                    let owner = passage.mention(at: start - 2), owner.form == .name, owner.actors.count == 1,
                    table[owner.actors[0]].kind == .country
                        || ["intergovernmental", "alliance", "bloc", "movement", "armed-group"].contains(
                            table[owner.actors[0]].type)
                {
                    if mention.tokens.count > 1, table[mention.actors[0]].offices.isEmpty {
                        table[mention.actors[0]].offices.append(
                            OfficeHeld(
                                principal: owner.actors[0], title: "official", passage: index, token: start,
                                isStated: true))
                    }
                    // One word to the parser, so that a list does not end at the country: `Chile's Boric and Peru's Boluarte`.
                    phrases[owner.tokens.lowerBound..<end] = end - 1
                }
                var next = end + 1
                while next < sentence.upperBound,
                    ["the", "opposition", "ruling", "main", "governing"].contains(tokens[next].lower)
                { next += 1 }
                if end < sentence.upperBound, tokens[end].lower == "of", next < sentence.upperBound,
                    let party = passage.mention(at: next)?.actors.first, table[party].type == "party"
                {
                    table[mention.actors[0]].memberships.append((party, mention.tokens.lowerBound))
                }
                if let title, end + 1 < sentence.upperBound, tokens[end].lower == "of",
                    let body = passage.mention(at: end + 1), body.form == .name || body.form == .organ,
                    body.actors.count == 1, table[body.actors[0]].kind != .official,
                    place - max(title.place, reach) < 14
                {
                    var written = PersonNames.written(title.range, in: passage.text).lowercased()
                    if written.hasSuffix("s") { written.removeLast() }
                    let person = mention.actors[0]
                    if !table[person].offices.contains(where: { $0.principal == body.actors[0] }) {
                        table[person].offices.append(
                            OfficeHeld(
                                principal: body.actors[0], title: written, passage: index,
                                token: mention.tokens.lowerBound, isStated: true))
                    }
                    let first = title.range.upperBound == start ? title.range.lowerBound : start
                    phrases[first..<body.tokens.upperBound] = end - 1
                    // `Presidents A of X, B of Y, C of Z and D of V`: each is as near as the first.
                    if tokens[title.range.upperBound - 1].lower.hasSuffix("s") { reach = body.tokens.upperBound }
                }
                place = max(end, place + 1)
                continue
            }
            if let title { settleBracketed(place, title, sentence, index) }
            if let found = office(at: place, until: sentence.upperBound, in: passage.text),
                found.office.category != "honorific"
            {
                title = (found.range, place)
                place = found.range.upperBound
            } else {
                place += 1
            }
        }
    }

    /// What makes somebody the holder of an office, in the passive.
    private static let making: WordSet = [
        "confirmed", "appointed", "elected", "named", "sworn", "installed", "inaugurated", "listed", "designated",
        "sanctioned", "put", "placed", "reelected", "re-elected", "nominated", "chosen", "picked", "ousted",
        "removed", "dismissed",
    ]

    /// What somebody does who takes over or gives up an office, `as` behind it.
    private static let following: WordSet = [
        "succeeded", "succeeds", "replaced", "replaces", "succeed", "replace", "resigned", "quit", "served", "serves",
        "took", "chaired", "chairs", "resigns", "returned", "retired", "working", "worked", "serving",
    ]

    private static let termNouns: WordSet = [
        "term", "administration", "presidency", "premiership", "tenure", "government", "cabinet", "governments",
        "administrations",
    ]

    /// `Donald Trump's first term`, `the administration of Joe Biden`, `since Tsai Ing-wen took office`: a known person
    /// held the office that he is known for.
    private mutating func noteTerm(of mention: Mention, _ sentence: Range<Int>, _ index: Int) {
        let person = mention.actors[0]
        guard table[person].offices.isEmpty, !pending.contains(where: { $0.person == person }),
            case .official(let known) = table[person].origin
        else { return }
        let tokens = passages[index].text.tokens
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        var isTerm = false
        if end < sentence.upperBound, ["'s", "’s", "'"].contains(tokens[end].lower) {
            isTerm = (end + 1..<max(end + 1, min(sentence.upperBound, end + 4))).contains {
                MentionFinder.termNouns.contains(tokens[$0].lower)
            }
        } else if end + 1 < sentence.upperBound {
            isTerm =
                ["took", "takes", "left"].contains(tokens[end].lower) && tokens[end + 1].lower == "office"
                // `the Ashraf Ghani government`
                || start > sentence.lowerBound && tokens[start - 1].lower == "the"
                    && MentionFinder.termNouns.contains(tokens[end].lower)
        }
        if start - 2 >= sentence.lowerBound, tokens[start - 1].lower == "of",
            MentionFinder.termNouns.contains(tokens[start - 2].lower)
        {
            isTerm = true
        }
        guard isTerm,
            let term = lexicon.officials[known].terms.first(where: { $0.office.lowercased().contains("president") })
                ?? self.term(of: lexicon.officials[known], "")
        else { return }
        pending.append((person, term.office.lowercased(), index, start))
    }

    /// A title before a name belongs to its mention.
    mutating func extendName(_ index: Int, _ title: Range<Int>) {
        guard title.upperBound < passages[index].mentionAt.count else { return }
        let mention = passages[index].mentionAt[title.upperBound]
        guard mention >= 0 else { return }
        for place in title { passages[index].mentionAt[place] = mention }
    }

    /// The person whose office it is: `Foreign Minister NAME`, `NAME, foreign minister of X`, `X's envoy, NAME,`.
    func namedHolder(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ index: Int) -> Int? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        func person(at place: Int) -> Int? {
            guard sentence.contains(place), let mention = passage.mention(at: place), mention.form == .name,
                mention.actors.count == 1, table[mention.actors[0]].kind == .official
            else { return nil }
            return mention.actors[0]
        }
        var next = phrase.title.upperBound
        while sentence.contains(next),
            tokens[next].lower == "-"
                || office(at: next, until: sentence.upperBound, in: passage.text)?.office.category == "honorific"
        {
            next += 1
        }
        if let holder = person(at: next) { return holder }
        next = phrase.phrase.upperBound
        // `the special envoy of President Trump`: he is not the envoy.
        let isAnothers =
            next > phrase.title.upperBound + 1
            && (phrase.title.upperBound + 1..<next).contains { place in
                office(at: place, until: next, in: passage.text)?.range.upperBound == next
            }
        if !isAnothers, let holder = person(at: next) { return holder }
        // `the bloc's envoy, Ambassador NAME,`
        var named = next + 1
        if sentence.contains(next), tokens[next].lower == ",", named < sentence.upperBound,
            let second = office(at: named, until: sentence.upperBound, in: passage.text)
        {
            named = second.range.upperBound
        }
        // `Malaysia, the current chair of the bloc, Foreign Minister NAME said`: a body's own apposition.
        var front = phrase.phrase.lowerBound - 1
        while front > sentence.lowerBound, ["the", "a", "its"].contains(tokens[front].lower) { front -= 1 }
        let isOfBody =
            front > sentence.lowerBound && tokens[front].lower == ","
            && (passage.mention(at: front - 1)?.actors.allSatisfy { table[$0].kind != .official } ?? false)
        // `a new president, former footballer NAME,`
        if sentence.contains(next), tokens[next].lower == ",", named == next + 1 {
            var name = named
            while name < min(sentence.upperBound, named + 4), passage.mentionAt[name] < 0,
                [.adjective, .noun].contains(tokens[name].partOfSpeech), !PersonNames.isCapital(name, in: passage.text)
            {
                name += 1
            }
            if person(at: name) != nil { named = name }
        }
        // `the bloc's mediator in Mali, former Ghanaian President NAME,`
        if sentence.contains(next), tokens[next].lower == ",", named == next + 1 {
            var title = named
            while title < min(sentence.upperBound, named + 4),
                tokens[title].partOfSpeech == .adjective || passage.mention(at: title)?.form == .demonym
            {
                title += 1
            }
            if title > named, title < sentence.upperBound,
                let second = office(at: title, until: sentence.upperBound, in: passage.text)
            {
                named = second.range.upperBound
            }
        }
        if !isAnothers, !isOfBody || named == next + 1, sentence.contains(next),
            [",", "–", "—", "--"].contains(tokens[next].lower),
            let holder = person(at: named)
        {
            // `the minister, NAME,`: what follows the name closes the apposition.
            let close = passage.mention(at: named)!.tokens.upperBound
            if close >= sentence.upperBound || [",", ".", "and", ")", "of"].contains(tokens[close].lower)
                || tokens[close].partOfSpeech == .punctuation
                // `at a meeting of the heads of the councils, NAME said`: none of them.
                || tokens[close].partOfSpeech == .verb && !tokens[phrase.title.upperBound - 1].lower.hasSuffix("s")
            {
                return holder
            }
        }
        // `A succeeded B as minister`: the one before the verb.
        var as1 = phrase.phrase.lowerBound - 1
        if as1 > sentence.lowerBound, ["the", "its", "their"].contains(tokens[as1].lower) { as1 -= 1 }
        let isRole = as1 > sentence.lowerBound + 1 && tokens[as1].lower == "as"
        let following =
            isRole
            ? (max(sentence.lowerBound, as1 - 9)..<as1).last { MentionFinder.following.contains(tokens[$0].lower) }
            : nil
        // `NAME, the minister of X,` and `NAME, who is the minister`.
        var before = phrase.phrase.lowerBound - 1
        while before > sentence.lowerBound, following == nil, MentionFinder.linking.contains(tokens[before].lower) {
            before -= 1
        }
        if before > sentence.lowerBound, [",", "(", "—", "–"].contains(tokens[before].lower),
            let holder = person(at: before - 1)
        {
            return holder
        }
        // `NAME ("the Lion"), the leader of X`
        if before - 2 > sentence.lowerBound, tokens[before].lower == ",", tokens[before - 1].lower == ")",
            let opening = (max(sentence.lowerBound, before - 12)..<before - 1).last(where: { tokens[$0].lower == "(" }),
            let holder = person(at: opening - 1)
        {
            return holder
        }
        if before >= sentence.lowerBound, before < phrase.phrase.lowerBound - 1, let holder = person(at: before) {
            return holder
        }
        // `Rubio was confirmed as secretary of state`, `X was put on the list as the leader of Y`
        guard isRole else { return nil }
        var isMade = false
        for place in (max(sentence.lowerBound, as1 - 14)..<(following ?? as1)).reversed() {
            if following != nil || MentionFinder.making.contains(tokens[place].lower) { isMade = true }
            if [",", ";"].contains(tokens[place].lower), !isMade { return nil }
            if let holder = person(at: place) { return isMade ? holder : nil }
        }
        return nil
    }
}
