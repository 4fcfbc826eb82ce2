internal import Dragoman
internal import DragomanLanguage

/// Who was at a named meeting, where the sentence tells it beside something else.
extension Coder {
    /// A named meeting in a sentence: its noun, the body it is a meeting of.
    struct Gathering {
        var noun: Int
        var body: Int
    }

    private static let unions: Set<String> = ["forum", "intergovernmental", "alliance", "bloc"]
    private static let gatherings: Set<String> = [
        "summit", "assembly", "conference", "forum", "meeting", "session", "gathering", "consultation", "consultations",
        "talks",
    ]
    private static let margins: Set<String> = [
        "sideline", "sidelines", "margin", "margins", "fringe", "fringes", "opening", "beginning", "start", "end",
        "close", "session",
    ]
    /// What one says or does at a meeting.
    private static let appearing: Set<String> = [
        "say", "speak", "tell", "announce", "warn", "call", "urge", "ask", "declare", "address", "add", "meet", "hold",
        "praise", "condemn", "accuse", "propose", "promise", "reiterate", "stress", "describe", "deliver", "appear",
        "greet", "thank", "pledge", "express", "repeat", "insist", "demand", "vow", "argue", "talk", "sit", "present",
        "be", "note", "appeal", "reaffirm", "welcome", "sign", "discuss", "participate", "attend", "remark",
    ]
    private static let arriving: Set<String> = [
        "arrive", "come", "fly", "travel", "go", "gather", "land", "be", "visit", "meet", "convene", "assemble", "head",
        "return",
    ]

    private static let guests: Set<String> = [
        "those", "participants", "guests", "delegates", "speakers", "attendees", "leaders", "officials", "ministers",
    ]

    /// The named meetings of a sentence: a summit of a union, or a forum that is one itself.
    func gatherings(_ sentence: Range<Int>, _ arguments: ArgumentReader) -> [Gathering] {
        var result: [Gathering] = []
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            guard let mention = passage.mention(at: place) else {
                place += 1
                continue
            }
            place = max(mention.tokens.upperBound, place + 1)
            guard mention.actors.count == 1, mention.form == .name || mention.form == .anaphor,
                Coder.unions.contains(table[mention.actors[0]].type)
            else { continue }
            let head = arguments.head(of: mention)
            let last = passage.tokens[mention.tokens.upperBound - 1].lower
            let above = Int(passage.tokens[head].head)
            if above >= 0, Coder.gatherings.contains(passage.tokens[above].lemma), passage.tokens[above].isNominal,
                [.compound, .amod, .nmodPoss, .nmod, .nmodDesc].contains(passage.tokens[head].relation),
                passage.tokens[head].relation != .nmod || passage.preposition(of: head) == "of"
            {
                result.append(Gathering(noun: above, body: mention.actors[0]))
            } else if table[mention.actors[0]].type == "forum" && mention.form == .name
                || Coder.gatherings.contains(last)
            {
                result.append(Gathering(noun: head, body: mention.actors[0]))
            }
        }
        return result
    }

    /// `At the summit of the Arab League, Burhan said`, `was in Kazan for the BRICS summit`, `told the summit of the SCO`,
    /// `which his envoy attended`.
    ///
    /// - Parameter last: the meeting told last, for `also attended`; set to the last one of this sentence.
    func attendance(
        _ sentence: Range<Int>, _ arguments: ArgumentReader, _ statuses: StatusReader, _ coded: [CodedEdge],
        _ last: inout (body: Int, sentence: Int)?
    ) -> [CodedEdge] {
        var result: [CodedEdge] = []
        func add(_ subject: Int, _ body: Int, _ verb: Int) {
            var judgement = statuses.judge(verb)
            // `Speaking at the forum, he warned`: the warning governs no participle before it.
            if passage.tokens[verb].lower.hasSuffix("ing"), passage.tokens[verb].relation == .advcl {
                judgement = StatusReader.Judgement()
            }
            if judgement.isDropped { return }
            for source in arguments.actors(at: subject, isSource: true)
            where source != body && !sameSide(source, body)
                && !(coded + result).contains(where: {
                    $0.relation == .participation && $0.source == source && $0.target == body
                })
            {
                var edge = CodedEdge(
                    source: source, relation: .participation, target: body, passage: place, sentence: 0, trigger: verb,
                    rule: -1)
                edge.status = judgement.status
                result.append(edge)
            }
        }
        let gatherings = gatherings(sentence, arguments)
        for gathering in gatherings {
            guard let (verb, preposition) = occasion(of: gathering.noun) else { continue }
            let lemma = passage.tokens[verb].lemma
            let isPredicate = passage.child(verb, .cop) != nil
            let fits =
                switch preposition {
                case "at", "during":
                    isPredicate || Coder.appearing.contains(lemma) || Coder.arriving.contains(lemma) || isPerson(verb, arguments)
                case "to": Coder.arriving.contains(lemma)
                case "for": isPredicate || Coder.arriving.contains(lemma)
                case "": ["tell", "address"].contains(lemma)
                default: false
                }
            guard fits, !passage.isPassive(verb),
                let subject = isPredicate ? passage.surfaceSubject(of: verb) : passage.logicalSubject(of: verb),
                subject != gathering.noun
            else { continue }
            add(subject, gathering.body, verb)
            // `met X on the margins of the summit`: both were there.
            if lemma == "meet", preposition == "at", let other = passage.child(verb, .obj) {
                add(other, gathering.body, verb)
            }
        }
        // `with the participation of China and Iran`
        if let gathering = gatherings.last,
            let noun = sentence.first(where: { ["participation", "attendance"].contains(passage.tokens[$0].lower) })
        {
            for guest in passage.obliques(of: noun, "of") where passage.preposition(of: noun) == "with" || passage.tokens[max(noun - 2, sentence.lowerBound)].lower == "with" {
                add(guest, gathering.body, noun)
            }
        }
        // `Among those present at the Moscow Format were Russia and Iran`
        if passage.tokens[sentence.lowerBound].lower == "among", let gathering = gatherings.first,
            let verb = sentence.first(where: { ["was", "were"].contains(passage.tokens[$0].lower) }),
            gathering.noun < verb, verb < sentence.lowerBound + 14,
            sentence.prefix(5).contains(where: { Coder.guests.contains(passage.tokens[$0].lower) })
        {
            var first = verb + 1
            while first + 1 < sentence.upperBound, passage.tokens[first].partOfSpeech == .determiner { first += 1 }
            for place in first..<sentence.upperBound where passage.mention(at: place)?.tokens.lowerBound == place {
                add(place, gathering.body, verb)
            }
        }
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        for verb in sentence where ["attend", "participate", "take"].contains(passage.tokens[verb].lemma) {
            guard passage.tokens[verb].partOfSpeech == .verb, !passage.isPassive(verb),
                let subject = passage.logicalSubject(of: verb)
            else { continue }
            let before = gatherings.last { $0.noun < verb }?.body
            let known = before ?? last.flatMap { $0.sentence + 1 >= number ? $0.body : nil }
            guard isUnnamed(verb) else { continue }
            if let known {
                add(subject, known, verb)
            } else if passage.tokens[verb].lemma == "attend", let object = passage.child(verb, .obj) {
                // A meeting without a name is a visit to where it is.
                for guest in arguments.actors(at: subject, isSource: true) {
                    for host in passage.obliques(of: object, "in").flatMap({ arguments.actors(at: $0, allowsPlaces: true) })
                    where table[host].kind == .country && host != guest && !sameSide(host, guest) {
                        let judgement = statuses.judge(verb)
                        if judgement.isDropped { continue }
                        result.append(
                            CodedEdge(
                                source: guest, relation: .visit, target: host, status: judgement.status, passage: place,
                                sentence: 0, trigger: verb, rule: -1))
                    }
                }
            }
        }
        if let told = gatherings.last?.body ?? coded.last(where: { $0.relation == .participation })?.target {
            last = (told, number)
        }
        return result
    }

    /// Whether a person acts: whatever he does at a meeting, he is there.
    private func isPerson(_ verb: Int, _ arguments: ArgumentReader) -> Bool {
        guard !passage.isPassive(verb), let subject = passage.logicalSubject(of: verb) else { return false }
        let actors = arguments.actors(at: subject, isSource: true)
        return !actors.isEmpty && actors.allSatisfy { table[$0].kind == .official }
    }

    /// The verb or predicate that a meeting is the occasion of, and by which preposition.
    private func occasion(of noun: Int) -> (verb: Int, preposition: String)? {
        let tokens = passage.tokens
        var node = noun
        var preposition = passage.preposition(of: noun)
        for _ in 0..<4 {
            let head = Int(tokens[node].head)
            guard head >= 0 else { return passage.child(node, .cop) != nil ? (node, preposition) : nil }
            if passage.child(node, .cop) != nil { return (node, preposition) }
            if tokens[head].partOfSpeech == .verb || tokens[head].partOfSpeech == .auxiliary {
                guard [.obl, .obj, .iobj, .advcl, .xcomp, .oblUnmarked].contains(tokens[node].relation) else {
                    return nil
                }
                // `told the summit`: no preposition.
                if preposition.isEmpty, ![.obj, .iobj].contains(tokens[node].relation) { return nil }
                return (head, preposition)
            }
            if Coder.margins.contains(tokens[head].lemma), ["of", ""].contains(preposition) {
                preposition = "at"
            } else if ["speech", "address", "remark", "remarks", "statement"].contains(tokens[head].lemma),
                ["to", "at", "before"].contains(preposition)
            {
                preposition = "at"
            } else if !["at", "during", "for", "to"].contains(preposition) {
                return nil
            }
            guard [.nmod, .appos, .compound, .conj].contains(tokens[node].relation) else { return nil }
            node = head
        }
        return nil
    }

    /// `who also attended`, `which his envoy attended`, `took part for the first time`, `attended the talks`: no meeting
    /// of its own.
    private func isUnnamed(_ verb: Int) -> Bool {
        let tokens = passage.tokens
        if tokens[verb].lemma == "take" {
            guard let part = passage.child(verb, .obj), tokens[part].lower == "part" else { return false }
            return (passage.obliques(of: verb, "in") + passage.obliques(of: part, "in")).allSatisfy(isBareGathering)
        }
        if tokens[verb].lemma == "participate" { return passage.obliques(of: verb, "in").allSatisfy(isBareGathering) }
        guard let object = passage.child(verb, .obj) else { return passage.neighbour(after: verb) == nil }
        return tokens[object].lower == "which" || isBareGathering(object)
    }

    /// `the talks`, `the summit`, or a time or number that is no meeting.
    private func isBareGathering(_ place: Int) -> Bool {
        if passage.mentionAt[place] >= 0 { return false }
        let token = passage.tokens[place]
        if token.partOfSpeech == .numeral || token.partOfSpeech == .pronoun { return true }
        guard Coder.gatherings.contains(token.lemma) || Coder.gatherings.contains(token.lower) else { return false }
        return passage.children(place).allSatisfy { child in
            let child = Int(child)
            return passage.tokens[child].relation == .det && passage.tokens[child].lower == "the"
                || passage.tokens[child].relation == .case || passage.tokens[child].relation == .punct
        }
    }
}
