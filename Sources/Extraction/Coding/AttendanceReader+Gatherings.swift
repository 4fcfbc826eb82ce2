internal import Dragoman
internal import DragomanLanguage

/// The named meetings of a sentence, and what they are the occasion of.
extension AttendanceReader {
    /// A named meeting: its noun, and the body that meets.
    struct Gathering {
        var noun: Int
        var body: Int
    }

    static let unions: Set<String> = ["forum", "intergovernmental", "alliance", "bloc"]
    static let gatherings: Set<String> = [
        "summit", "assembly", "conference", "forum", "meeting", "session", "gathering", "consultation", "consultations",
        "talks", "retreat",
    ]
    static let margins: Set<String> = [
        "sideline", "sidelines", "margin", "margins", "fringe", "fringes", "opening", "beginning", "start", "end",
        "close", "session",
    ]
    /// What states and bodies say or do at a meeting; whatever a person does there, he is there.
    static let appearing: Set<String> = [
        "say", "speak", "tell", "announce", "warn", "call", "urge", "ask", "declare", "address", "add", "meet", "hold",
        "praise", "condemn", "accuse", "propose", "promise", "reiterate", "stress", "describe", "deliver", "appear",
        "greet", "thank", "pledge", "express", "repeat", "insist", "demand", "vow", "argue", "talk", "sit", "present",
        "be", "note", "appeal", "reaffirm", "welcome", "sign", "discuss", "participate", "attend", "remark",
    ]
    static let arriving: Set<String> = [
        "arrive", "come", "fly", "travel", "go", "gather", "land", "be", "visit", "meet", "convene", "assemble", "head",
        "return",
    ]
    static let delegates: Set<String> = [
        "representatives", "delegations", "delegates", "observers", "envoys", "ministers", "representative",
        "delegation", "observer",
    ]
    static let guests: Set<String> = [
        "those", "participants", "guests", "delegates", "speakers", "attendees", "leaders", "officials", "ministers",
    ]

    /// The named meetings of a sentence: a summit of a union, or a forum that is one itself.
    func gatherings(_ sentence: Range<Int>) -> [Gathering] {
        var result: [Gathering] = []
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            guard let mention = passage.mention(at: place) else {
                place += 1
                continue
            }
            place = max(mention.tokens.upperBound, place + 1)
            guard mention.actors.count == 1, mention.form == .name || mention.form == .anaphor,
                AttendanceReader.unions.contains(coder.table[mention.actors[0]].type)
            else { continue }
            let head = arguments.head(of: mention)
            let token = passage.tokens[head]
            let above = Int(token.head)
            let isBeside =
                [.compound, .amod, .nmodPoss, .nmodDesc].contains(token.relation)
                || token.relation == .nmod && passage.preposition(of: head) == "of"
            if above >= 0, isBeside, passage.tokens[above].isNominal,
                AttendanceReader.gatherings.contains(passage.tokens[above].lemma)
            {
                result.append(Gathering(noun: above, body: mention.actors[0]))
            } else if coder.table[mention.actors[0]].type == "forum" && mention.form == .name
                || AttendanceReader.gatherings.contains(passage.tokens[mention.tokens.upperBound - 1].lower)
            {
                result.append(Gathering(noun: head, body: mention.actors[0]))
            }
        }
        return result
    }

    /// Whether a person acts.
    func isPerson(_ verb: Int) -> Bool {
        guard let subject = passage.logicalSubject(of: verb) else { return false }
        let actors = arguments.actors(at: subject, isSource: true)
        return !actors.isEmpty && actors.allSatisfy { coder.table[$0].kind == .official }
    }

    /// The verb or predicate that a meeting is the occasion of, and by which preposition.
    func occasion(of noun: Int) -> (verb: Int, preposition: String)? {
        let tokens = passage.tokens
        var node = noun
        var preposition = passage.preposition(of: noun)
        for _ in 0..<4 {
            if passage.child(node, .cop) != nil { return (node, preposition) }
            let head = Int(tokens[node].head)
            guard head >= 0 else { return nil }
            if tokens[head].partOfSpeech == .verb || tokens[head].partOfSpeech == .auxiliary {
                let isObject = [.obj, .iobj].contains(tokens[node].relation)
                let isOblique = [.obl, .advcl, .xcomp, .oblUnmarked].contains(tokens[node].relation)
                // `told the summit`: no preposition.
                return isObject || isOblique && !preposition.isEmpty ? (head, preposition) : nil
            }
            if passage.child(head, .cop) != nil { return (head, preposition) }
            if AttendanceReader.margins.contains(tokens[head].lemma), ["of", ""].contains(preposition) {
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
    func isUnnamed(_ verb: Int) -> Bool {
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
        guard AttendanceReader.gatherings.contains(token.lemma) || AttendanceReader.gatherings.contains(token.lower)
        else { return false }
        return passage.children(place).allSatisfy { child in
            let child = Int(child)
            return passage.tokens[child].relation == .det && passage.tokens[child].lower == "the"
                || [.case, .punct].contains(passage.tokens[child].relation)
                || passage.tokens[child].relation == .nmod && passage.preposition(of: child) == "in"
        }
    }
}
