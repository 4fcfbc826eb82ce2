internal import Dragoman
internal import DragomanLanguage

/// Who was at a named meeting, where a sentence tells it beside something else: `At the summit of the Arab League, X
/// said`, `was in Kazan for the BRICS summit`, `told the assembly`, `which his envoy attended`.
struct AttendanceReader {
    let coder: Coder
    let arguments: ArgumentReader
    let statuses: StatusReader
    /// The meeting told last, for `also attended`.
    private var last: (body: Int, sentence: Int)?
    /// The union whose meeting was told of last, and the sentence of the last list of guests.
    var meeting: (body: Int, sentence: Int)?
    var lastRoll = -10
    /// What the sentence has given so far, and what the rules made of it.
    private var found: [CodedEdge] = []
    private var coded: [CodedEdge] = []

    var passage: Passage { coder.passage }

    init(coder: Coder, arguments: ArgumentReader, statuses: StatusReader) {
        self.coder = coder
        self.arguments = arguments
        self.statuses = statuses
    }

    /// The edges of one sentence; sentences are to be read in their order.
    mutating func edges(_ sentence: Range<Int>, _ coded: [CodedEdge]) -> [CodedEdge] {
        found = []
        self.coded = coded
        let gatherings = gatherings(sentence)
        for gathering in gatherings {
            readOccasion(gathering)
            readErrand(gathering, sentence)
        }
        if let first = gatherings.first {
            readHead(first, sentence)
            readGuestList(first, sentence)
            readBrought(first, sentence)
        }
        if let gathering = gatherings.last { readCompany(gathering, sentence) }
        readUnnamed(gatherings, sentence)
        readRoll(gatherings, sentence)
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        if let told = gatherings.last?.body ?? coded.last(where: { $0.relation == .participation })?.target {
            last = (told, number)
        }
        return found
    }

    mutating func add(_ guest: Int, _ body: Int, _ verb: Int) {
        add(arguments.actors(at: guest, isSource: true), to: body, verb)
    }

    mutating func add(_ guests: [Int], to body: Int, _ verb: Int) {
        var judgement = statuses.judge(verb)
        // `Speaking at the forum, he warned`: the warning governs no participle before it.
        if passage.tokens[verb].lower.hasSuffix("ing"), passage.tokens[verb].relation == .advcl {
            judgement = StatusReader.Judgement()
        }
        if judgement.isDropped { return }
        for source in guests where source != body {
            let isKnown = (coded + found).contains {
                $0.relation == .participation && $0.source == source && $0.target == body
            }
            if isKnown || coder.sameSide(source, body) { continue }
            var edge = CodedEdge(
                source: source, relation: .participation, target: body, passage: coder.place, sentence: 0,
                trigger: verb, rule: -1)
            edge.status = judgement.status
            found.append(edge)
        }
    }

    /// `Speaking at the forum, X`, `met X on the margins of the summit`, `flew to Beijing for the summit`.
    private mutating func readOccasion(_ gathering: Gathering) {
        guard let (verb, preposition) = occasion(of: gathering.noun), !passage.isPassive(verb) else { return }
        let lemma = passage.tokens[verb].lemma
        let isPredicate = passage.child(verb, .cop) != nil
        let fits =
            switch preposition {
            case "at", "during":
                isPredicate || AttendanceReader.appearing.contains(lemma) || AttendanceReader.arriving.contains(lemma)
                    || isPerson(verb)
            case "to": AttendanceReader.arriving.contains(lemma)
            case "for": isPredicate || AttendanceReader.arriving.contains(lemma)
            case "": ["tell", "address"].contains(lemma)
            default: false
            }
        guard fits, let subject = isPredicate ? passage.surfaceSubject(of: verb) : passage.logicalSubject(of: verb),
            subject != gathering.noun
        else { return }
        add(subject, gathering.body, verb)
        // Who is met on the margins of a meeting is there, too.
        if lemma == "meet", preposition == "at", let other = passage.child(verb, .obj) {
            add(other, gathering.body, verb)
        }
    }

    /// `flew to Nairobi to attend the summit of the Community`, wherever the tree hangs the infinitive.
    private mutating func readErrand(_ gathering: Gathering, _ sentence: Range<Int>) {
        guard let verb = (sentence.lowerBound..<gathering.noun).last(where: { passage.tokens[$0].lemma == "attend" }),
            passage.isInfinitive(verb), gathering.noun < verb + 8,
            let subject = sentence.first(where: { passage.tokens[$0].relation == .nsubj }), subject < verb,
            passage.mention(at: subject)?.actors.allSatisfy({ coder.table[$0].kind == .official }) ?? false
        else { return }
        add(subject, gathering.body, verb)
    }

    /// `At a summit of the League, which X attended, Y had expressed hope`, where the tree shows no verb above.
    private mutating func readHead(_ gathering: Gathering, _ sentence: Range<Int>) {
        let tokens = passage.tokens
        let opening = tokens[sentence.lowerBound].lower
        let isMargin =
            opening == "on"
            && sentence.dropFirst().prefix(3).contains { AttendanceReader.margins.contains(tokens[$0].lemma) }
        guard gathering.noun < sentence.lowerBound + 8, ["at", "during"].contains(opening) || isMargin,
            let comma = sentence.first(where: { $0 > gathering.noun && tokens[$0].lower == "," })
        else { return }
        for place in comma + 1..<max(comma + 1, sentence.upperBound) where tokens[place].relation == .nsubj {
            guard let mention = passage.mention(at: place), tokens[place].head > Int32(place),
                !["which", "who", "whom", "that"].contains(tokens[mention.tokens.lowerBound - 1].lower),
                mention.actors.allSatisfy({ coder.table[$0].kind == .official })
            else { continue }
            let verb = Int(tokens[place].head)
            if !passage.isPassive(verb) { add(place, gathering.body, verb) }
            return
        }
    }

    /// `Among those present at the Moscow Format were Russia and Iran`.
    private mutating func readGuestList(_ gathering: Gathering, _ sentence: Range<Int>) {
        let tokens = passage.tokens
        guard tokens[sentence.lowerBound].lower == "among",
            let verb = sentence.first(where: { ["was", "were"].contains(tokens[$0].lower) }),
            gathering.noun < verb, verb < sentence.lowerBound + 14,
            sentence.prefix(5).contains(where: { AttendanceReader.guests.contains(tokens[$0].lower) })
        else { return }
        for place in verb + 1..<max(verb + 1, sentence.upperBound)
        where passage.mention(at: place)?.tokens.lowerBound == place { add(place, gathering.body, verb) }
    }

    /// `The gathering was held under the Moscow Format and brought together A and B`.
    private mutating func readBrought(_ gathering: Gathering, _ sentence: Range<Int>) {
        let tokens = passage.tokens
        for verb in sentence where tokens[verb].lemma == "bring" && verb + 1 < sentence.upperBound {
            guard tokens[verb + 1].lower == "together", !passage.isPassive(verb),
                let object = passage.logicalObject(of: verb)
            else { continue }
            add(object, gathering.body, verb)
        }
    }

    /// `with the participation of A`, `under the chairmanship of B`, `with C as a guest`.
    private mutating func readCompany(_ gathering: Gathering, _ sentence: Range<Int>) {
        let tokens = passage.tokens
        for noun in sentence {
            let before = tokens[max(noun - 2, sentence.lowerBound)].lower
            switch tokens[noun].lower {
            case "participation" where before == "with", "attendance" where before == "with",
                "chairmanship" where before == "under", "co-chairmanship" where before == "under":
                for guest in passage.obliques(of: noun, "of") { add(guest, gathering.body, noun) }
            case "guest", "guests", "observer", "observers", "co-chair", "co-chairs":
                for guest in coder.step("beside", from: noun) { add(guest, gathering.body, noun) }
            default: continue
            }
        }
    }

    /// `which his envoy attended`, `also took part`, `was a surprise guest there`: the meeting told before.
    private mutating func readUnnamed(_ gatherings: [Gathering], _ sentence: Range<Int>) {
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        let told = last.flatMap { $0.sentence + 1 >= number ? $0.body : nil }
        for place in sentence {
            let token = passage.tokens[place]
            let body = gatherings.last { $0.noun < place }?.body ?? told
            if ["guest", "observer", "participant"].contains(token.lower), let body {
                guard passage.child(place, .cop) != nil, let subject = passage.surfaceSubject(of: place),
                    place + 1 < sentence.upperBound, passage.tokens[place + 1].lower == "there"
                else { continue }
                add(subject, body, place)
            }
            // `were among those attending`
            if ["attending", "present"].contains(token.lower), let body,
                place > sentence.lowerBound + 2, passage.tokens[place - 1].lower == "those",
                passage.tokens[place - 2].lower == "among",
                let subject = passage.surfaceSubject(of: place - 1)
                    ?? sentence.first(where: { passage.mentionAt[$0] >= 0 }), subject < place - 2
            {
                add(passage.mentionAt[subject] >= 0 ? subject : place, body, place)
                continue
            }
            // `Burundi also sent representatives`
            if token.lemma == "send", token.partOfSpeech == .verb, let body, let object = passage.child(place, .obj),
                AttendanceReader.delegates.contains(passage.tokens[object].lower),
                passage.obliques(of: place, "to").isEmpty,
                let subject = passage.logicalSubject(of: place), !passage.isPassive(place)
            {
                add(subject, body, place)
                continue
            }
            guard ["attend", "participate", "take"].contains(token.lemma), token.partOfSpeech == .verb,
                !passage.isPassive(place), isUnnamed(place), let subject = attendant(place)
            else { continue }
            if let body {
                add(subject, body, place)
            } else if token.lemma == "attend" {
                visit(place, subject)
            }
        }
    }

    /// The subject of `attended`; in `which his envoy attended` not the pronoun.
    private func attendant(_ verb: Int) -> Int? {
        passage.children(verb) { $0.relation == .nsubj }.last {
            !["which", "who", "that"].contains(passage.tokens[$0].lower)
        } ?? passage.logicalSubject(of: verb)
    }

    /// Attending a meeting without a name is a visit to where it is held.
    private mutating func visit(_ verb: Int, _ subject: Int) {
        guard let object = passage.child(verb, .obj) else { return }
        let judgement = statuses.judge(verb)
        if judgement.isDropped { return }
        for host in passage.obliques(of: object, "in").flatMap({ arguments.actors(at: $0, allowsPlaces: true) })
        where coder.table[host].kind == .country {
            for guest in arguments.actors(at: subject, isSource: true)
            where host != guest && !coder.sameSide(host, guest) {
                found.append(
                    CodedEdge(
                        source: guest, relation: .visit, target: host, status: judgement.status, passage: coder.place,
                        sentence: 0, trigger: verb, rule: -1))
            }
        }
    }
}
