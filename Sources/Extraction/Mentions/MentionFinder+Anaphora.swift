internal import Dragoman
internal import DragomanLanguage

/// Words that refer back: pronouns, `the group`, `the two sides`.
///
/// Each is tied to the nearest fitting actor before it, subjects before others, no further than two sentences back.
/// What has two equally good readings is left alone: a missing edge hurts less than a false one.
extension MentionFinder {
    /// An actor named before, with what makes it likely to be meant again.
    struct Trace {
        var actor: Int
        var sentence: Int
        var isSubject: Bool
        /// The mention it is one actor of.
        var mention: Int
        /// A capital where something takes place.
        var isPlace = false
        /// Not the subject itself but whose it is: `Mali's junta`.
        var isOwner = false
        /// One person without a name: `Turkey's president`.
        var isUnnamed = false
        /// Part of another phrase: `its list`.
        var isModifier = false
        /// The subject of a second main clause.
        var isSecond = false
        /// Many that act for one body: `Kenyan officials`.
        var isMany = false
    }

    /// What a reference begins with.
    private static let referring: WordSet = [
        "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "we", "our", "us", "i", "my",
        "koreas", "'s", "’s", "the", "this", "that", "both", "these", "those", "all", "each",
    ]

    mutating func findAnaphora() {
        var traces: [Trace] = []
        var sentenceNumber = 0
        var mentionNumber = 0
        var owners: [String: Int] = [:]
        for index in passages.indices {
            for sentence in passages[index].text.sentences {
                sentenceNumber += 1
                // What lies far back is not meant again; so the work stays linear.
                if traces.count > 600 { traces.removeFirst(300) }
                var place = sentence.lowerBound
                while place < sentence.upperBound {
                    if passages[index].mentionAt[place] < 0,
                        !MentionFinder.referring.contains(passages[index].text.tokens[place].lower)
                    {
                        place += 1
                        continue
                    }
                    if let (range, actors) = counted(at: place, sentence, index, traces) {
                        passages[index].add(Mention(tokens: range, form: .anaphor, actors: actors))
                    }
                    if let mention = passages[index].mention(at: place) {
                        if mention.form != .place && mention.form != .media {
                            let isSubject = isSubject(mention.tokens, passages[index])
                            mentionNumber += 1
                            let isPlace = isPlace(mention, passages[index])
                            let isOwner = !isSubject && ownsSubject(mention.tokens, passages[index])
                            let isUnnamed = isUnnamedPerson(mention, passages[index])
                            for actor in mention.actors {
                                traces.append(
                                    Trace(
                                        actor: actor, sentence: sentenceNumber, isSubject: isSubject,
                                        mention: mentionNumber, isPlace: isPlace, isOwner: isOwner,
                                        isUnnamed: isUnnamed, isModifier: isModifier(mention.tokens, passages[index]),
                                        isSecond: isSubject && isSecond(mention.tokens, passages[index]),
                                        isMany: isMany(mention, isSubject: isSubject, passages[index])))
                            }
                            learnGender(mention, passages[index])
                            learnOwners(mention, sentence, passages[index], &owners)
                        }
                        place = max(mention.tokens.upperBound, place + 1)
                        continue
                    }
                    if let (range, actors) = anaphor(
                        at: place, sentence, index, traces, sentenceNumber, owners),
                        !actors.isEmpty
                    {
                        passages[index].add(Mention(tokens: range, form: .anaphor, actors: actors))
                        let isSubject = isSubject(range, passages[index])
                        mentionNumber += 1
                        for actor in actors {
                            traces.append(
                                Trace(
                                    actor: actor, sentence: sentenceNumber, isSubject: isSubject,
                                    mention: mentionNumber, isModifier: isModifier(range, passages[index]),
                                    isSecond: isSubject && isSecond(range, passages[index])))
                        }
                        place = range.upperBound
                        continue
                    }
                    place += 1
                }
            }
        }
    }

    func isSubject(_ range: Range<Int>, _ passage: Passage) -> Bool {
        let tokens = passage.text.tokens
        return range.contains { place in
            let relation = tokens[place].relation
            return relation == .nsubj || relation == .nsubjPass
        }
    }

    /// `Spain withdrew, and Morocco annexed it`: the subject of a clause coordinated with the main one.
    private func isSecond(_ range: Range<Int>, _ passage: Passage) -> Bool {
        let tokens = passage.text.tokens
        guard let subject = range.first(where: { [.nsubj, .nsubjPass].contains(tokens[$0].relation) }) else {
            return false
        }
        let verb = Int(tokens[subject].head)
        guard verb >= 0, tokens[verb].relation == .conj, tokens[verb].head >= 0 else { return false }
        return tokens[Int(tokens[verb].head)].relation == .root
    }

    /// `its list`: part of another phrase.
    private func isModifier(_ range: Range<Int>, _ passage: Passage) -> Bool {
        range.contains { [.nmodPoss, .amod, .compound].contains(passage.text.tokens[$0].relation) }
    }

    /// `Mali's junta`, `the French president`: whose the subject is.
    func ownsSubject(_ range: Range<Int>, _ passage: Passage) -> Bool {
        let tokens = passage.text.tokens
        return range.contains { place in
            guard [.nmodPoss, .amod, .compound].contains(tokens[place].relation), tokens[place].head > Int32(place)
            else { return false }
            let relation = tokens[Int(tokens[place].head)].relation
            return relation == .nsubj || relation == .nsubjPass
        }
    }

    /// `in Doha`: where, not who.
    func isPlace(_ mention: Mention, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        // `In New Delhi, the foreign secretary said`: what its side has to say.
        guard mention.form == .capital, start > passage.sentence(of: start).lowerBound + 1 else { return false }
        if passage.text.tokens[start - 1].lower == "between", passage.text.tokens[start - 2].lemma == "shuttle" {
            return true
        }
        return ["in", "at", "near", "outside", "around"].contains(
            passage.text.tokens[start - 1].lower)
    }

    private mutating func learnGender(_ mention: Mention, _ passage: Passage) {
        guard mention.actors.count == 1, table[mention.actors[0]].kind == .official else { return }
        let before = mention.tokens.lowerBound - 1
        guard before >= 0 else { return }
        switch passage.text.tokens[before].lower {
        case "mr", "mr.": table[mention.actors[0]].gender = 1
        case "mrs", "mrs.", "ms", "ms.", "madam": table[mention.actors[0]].gender = 2
        default: break
        }
    }

    func anaphor(
        at place: Int, _ sentence: Range<Int>, _ index: Int, _ traces: [Trace], _ now: Int, _ owners: [String: Int]
    ) -> (Range<Int>, [Int])? {
        let tokens = passages[index].text.tokens
        let token = tokens[place]
        if let thanked = judged(at: place, sentence, index) { return (place..<place + 1, [thanked]) }
        if let owner = joinedOwner(at: place, sentence, index) { return (place..<place + 1, [owner]) }
        if let other = counterpart(after: place, sentence, index, traces, now) { return other }
        switch token.lower {
        case "he", "him", "his", "she", "her", "hers":
            let gender = token.lower.hasPrefix("h") && token.lower != "her" && token.lower != "hers" ? 1 : 2
            let isObject = (token.lower == "him" || token.lower == "her") && token.relation != .nmodPoss
            var excluded = isObject ? subject(of: place, index) : []
            // `Both men praised his patience`: neither of them.
            if token.relation == .nmodPoss, case let several = subject(of: place, index), several.count > 1 {
                excluded += several
            }
            if !isObject, let speaker = unnamedSpeaker(above: place, index) { return (place..<place + 1, [speaker]) }
            // `Ukraine's president urged allies to act. He spoke with Merz`
            if !isObject, let last = traces.last(where: { $0.isSubject && $0.sentence >= now - 1 }), last.isUnnamed,
                last.sentence < now
            {
                return (place..<place + 1, [last.actor])
            }
            let person = nearest(traces.filter { !excluded.contains($0.actor) }, now, within: 3) { actor in
                actor.kind == .official && (actor.gender == 0 || actor.gender == gender)
            }
            // `During his visit, Lavrov said`
            return (person ?? following(place, sentence, index)).map { (place..<place + 1, [$0]) }
        case "it", "its":
            // `sanctions on Russia over its war`: of the one named right before.
            if token.lower == "its", place > sentence.lowerBound + 1,
                ["over", "for"].contains(passages[index].tokens[place - 1].lower),
                let named = passages[index].mention(at: place - 2), named.actors.count == 1,
                [.name, .capital].contains(named.form), table[named.actors[0]].kind != .official
            {
                return (place..<place + 1, named.actors)
            }
            if let doer = relativeDoer(of: place, sentence, index) { return (place..<place + 1, [doer]) }
            if let speaker = speakingBody(above: place, index) { return (place..<place + 1, [speaker]) }
            if let owner = ownDoer(of: place, index) { return (place..<place + 1, [owner]) }
            if let doer = doer(above: place, index) { return (place..<place + 1, [doer]) }
            // `designated it`: not the one who designates; `it had signed with Spain`: not Spain.
            let excluded =
                token.lower != "it"
                ? othersEnvoy(place, index) ? subject(of: place, index) : []
                : token.relation == .nsubj || token.relation == .nsubjPass
                    ? partners(of: place, index) : subject(of: place, index)
            // One of several named together is not meant by itself.
            let several = Set(
                Dictionary(grouping: traces.suffix(60), by: \.mention).filter { $0.value.count > 1 }.keys)
            let isPart =
                token.relation == .nmod && token.head >= 0 && place > sentence.lowerBound
                && [.obj, .obl].contains(tokens[Int(token.head)].relation) && tokens[place - 1].lower == "of"
            let isObject = token.lower == "it" && ([.obj, .obl, .iobj].contains(token.relation) || isPart)
            let body = nearest(
                traces.filter { !excluded.contains($0.actor) && !several.contains($0.mention) }, now, within: 2,
                prefersObject: isObject
            ) { $0.kind != .official }
            return body.map { (place..<place + 1, [$0]) }
        case "they":
            if let doers = manyAbove(place, index) ?? met(at: place, index, traces, now) {
                return (place..<place + 1, doers)
            }
            return plural(traces, now).map { (place..<place + 1, $0) }
        case "them" where place > sentence.lowerBound && tokens[place - 1].lower == "between":
            return pair("pair-any", traces, now, excluded: subject(of: place, index)).map { (place..<place + 1, $0) }
        case "their", "them":
            // `three states, A, B and C, recognised them`: others.
            let doers = token.lower == "them" ? listedSubject(of: place, index) + subject(of: place, index) : []
            let others = doers.isEmpty ? traces : traces.filter { !doers.contains($0.actor) }
            return (members(others, now, sentence, index, place) ?? plural(others, now)).map { (place..<place + 1, $0) }
        case "we", "our", "us", "i", "my":
            return speaker(at: place, sentence, index, traces, now).map { (place..<place + 1, $0) }
        case "koreas":
            let both = ["South Korea", "North Korea"].compactMap { name in
                table.actors.firstIndex { $0.kind == .country && $0.name == name }
            }
            return both.count == 2 ? (place..<place + 1, both) : nil
        case "'s", "’s": return ownRegions(after: place, sentence, index, traces, now)
        case "the", "this", "that", "both", "these":
            if let forum = forum(after: place, sentence, index, traces) { return forum }
            if let several = ministers(after: place, sentence, index) { return several }
            if let one = oneOfTwo(after: place, sentence, index, traces, now) { return one }
            if let giver = statementGiver(at: place, sentence, index, traces, now) { return giver }
            if let seated = seatedGovernment(after: place, sentence, index) { return seated }
            if let own = opposedGovernment(after: place, sentence, index, traces, now) { return own }
            // `Mali's junta ... The junta`
            if token.lower == "the", place + 1 < sentence.upperBound, let owner = owners[tokens[place + 1].lower],
                passages[index].mentionAt[place + 1] < 0,
                place + 2 >= sentence.upperBound
                    || ![.noun, .properNoun].contains(tokens[place + 2].partOfSpeech) && tokens[place + 2].lower != "of"
            {
                return (place..<place + 2, [owner])
            }
            if let both = bothAlone(at: place, sentence, index, traces, now) { return both }
            return epithet(after: place, sentence, index, traces, now)
        default:
            return nil
        }
    }
}
