internal import Dragoman
internal import DragomanLanguage

/// One step of a rule's path: from a token to those that stand in a role to it.
extension Coder {
    /// The tokens that a step leads to; none where nothing stands in that role.
    func step(_ name: String, from place: Int) -> [Int] {
        let isVerb =
            passage.tokens[place].partOfSpeech == .verb || passage.tokens[place].partOfSpeech == .auxiliary
            || Passage.unmistakable.contains(passage.tokens[place].lower)
        switch name {
        case "self": return [place]
        case "subj":
            return isVerb || passage.perfectObject(of: place) != nil || passage.child(place, .nsubj, .nsubjPass) != nil
                ? passage.logicalSubject(of: place).map { [$0] } ?? []
                : passage.tokens[place].relation == .amod ? [] : passage.surfaceSubject(of: place).map { [$0] } ?? []
        case "obj": return passage.logicalObject(of: place).map { [$0] } ?? []
        case "surface":
            if let subject = passage.surfaceSubject(of: place) { return [subject] }
            // `remains a member`: a predicate behind a linking verb.
            let head = Int(passage.tokens[place].head)
            guard head >= 0, ["remain", "become", "be", "stay"].contains(passage.tokens[head].lemma) else { return [] }
            return passage.surfaceSubject(of: head).map { [$0] } ?? []
        case "complement":
            // What something is called, wherever the tree hangs it: beside the object or on it.
            var found = passage.children(place) {
                [.obj, .xcomp, .ccomp, .obl, .oblUnmarked, .advcl].contains($0.relation)
            }
            for object in found + (passage.logicalObject(of: place).map { [$0] } ?? []) {
                found += passage.children(object) {
                    [.appos, .nmodUnmarked, .nmod, .acl, .conj, .amod, .obj, .xcomp].contains($0.relation)
                }
            }
            return found.flatMap { passage.conjuncts($0) }
        case "iobj": return passage.children(place) { $0.relation == .iobj }
        case "poss":
            let arguments = ArgumentReader(lexicon: lexicon, table: table, passage: passage)
            return passage.children(place) { $0.relation == .nmodPoss }.filter {
                !arguments.isOfBand($0 + 1, before: place)
            }
        case "mod":
            return passage.children(place) {
                [.amod, .compound, .nmodPoss, .nmodDesc, .advmod, .flat, .nummod].contains($0.relation)
            }
        // `told his Gambian counterpart, NAME`: the words that are one with the name.
        case "within": return passage.children(place) { $0.relation == .goeswith }
        case "det": return passage.children(place) { $0.relation == .det }
        case "appos": return passage.children(place) { $0.relation == .appos }
        case "apposed":
            // `Turkey, a member of NATO`
            let token = passage.tokens[place]
            if let name = nameBesides(place) { return [name] }
            return token.relation == .appos && token.head >= 0 ? [Int(token.head)] : []
        case "aside": return nameAside(place).map { [$0] } ?? []
        case "there": return placeMeant(byThereBehind: place).map { [$0] } ?? []
        case "gov": return passage.governor(of: place).map { [$0] } ?? []
        case "ahead":
            // What follows in the clause, wherever the tree hangs it: `declared two diplomats personae non gratae`.
            return passage.nominals(after: place)
        case "next":
            // The first noun behind, wherever the tree hangs it: `seized power three years ago`.
            return passage.nominals(after: place).first.map { [$0] }?.filter { $0 < place + 4 } ?? []
        case "setting":
            // `In a call with Putin, Trump said`: the verb whose subject is party to the noun.
            var place = place
            // `at the end of a visit to`
            if passage.tokens[place].relation == .nmod, passage.tokens[place].head >= 0,
                Coder.parts.contains(passage.tokens[Int(passage.tokens[place].head)].lemma)
            {
                place = Int(passage.tokens[place].head)
            }
            guard passage.tokens[place].relation == .obl, passage.tokens[place].head >= 0 else { return [] }
            let verb = Int(passage.tokens[place].head)
            let preposition = passage.preposition(of: place)
            // `flew to Jeddah for talks with`
            let isErrand = preposition == "for" && Coder.motions.contains(passage.tokens[verb].lemma)
            guard
                isErrand
                    || ["in", "during", "at", "after", "before", "following", "on", "under", "through"].contains(
                        preposition)
            else { return [] }
            return [verb]
        case "lv":
            // A verb that lends its subject to the noun: `announced the lifting of`.
            guard let verb = passage.governor(of: place), passage.tokens[place].relation != .nsubj,
                Coder.lending.contains(passage.tokens[verb].lemma)
            else { return [] }
            return [verb]
        case "head":
            let head = Int(passage.tokens[place].head)
            return head >= 0 ? [head] : []
        case "prt": return passage.children(place) { $0.relation == .compoundPrt || $0.relation == .advmod }
        case "xcomp": return passage.children(place) { $0.relation == .xcomp || $0.relation == .ccomp }
        case "aux": return passage.children(place) { $0.relation == .aux }
        case "named":
            // The name right behind, wherever the tree hangs it: `demanded that Ethiopia stop filling the dam`.
            var next = place + 1
            let end = passage.sentence(of: place).upperBound
            while next < end, ["that", "the"].contains(passage.tokens[next].lower) { next += 1 }
            // `that the junta in Niger release him`
            if next + 2 < end, passage.tokens[next].partOfSpeech == .noun, passage.mentionAt[next] < 0,
                ["in", "of"].contains(passage.tokens[next + 1].lower)
            {
                next += passage.tokens[next + 2].lower == "the" ? 3 : 2
            }
            guard next < end, let mention = passage.mention(at: next), mention.form != .demonym,
                mention.tokens.upperBound >= end
                    || !["'s", "’s", "'"].contains(passage.tokens[mention.tokens.upperBound].lower)
            else { return [] }
            return [mention.tokens.upperBound - 1]
        case "beside":
            // `with Qatar (acting) as mediator`
            var last = place - 1
            let start = passage.sentence(of: place).lowerBound
            while last > start, ["as", "a", "an", "the", "acting", "serving"].contains(passage.tokens[last].lower) {
                last -= 1
            }
            guard last > start, last < place - 1, let mention = passage.mention(at: last),
                mention.tokens.lowerBound > start
            else { return [] }
            var before = mention.tokens.lowerBound - 1
            if before > start, passage.tokens[before].lower == "the" { before -= 1 }
            return passage.tokens[before].lower == "with" ? [last] : []
        case "inf": return passage.children(place).map { Int($0) }.filter { passage.isInfinitive($0) }
        case "case": return passage.children(place) { $0.relation == .case }
        case "cop": return passage.children(place) { $0.relation == .cop }
        case "conj": return passage.children(place) { $0.relation == .conj }
        case "clause":
            return passage.children(place) { [.acl, .aclRelcl].contains($0.relation) } + participles(of: place)
        case "acl":
            // `the accusation that`: a clause with `that` before its own subject tells what the noun holds.
            return passage.children(place) { $0.relation == .acl }
                // `the recognition it had granted Kosovo`
                + passage.children(place, where: { $0.relation == .aclRelcl }).filter {
                    Coder.lending.contains(passage.tokens[$0].lemma) && passage.child($0, .nsubj) != nil
                        && !passage.isContent($0)
                        // `the ban under which X was listed`
                        || passage.children($0).contains { child in
                            passage.tokens[Int(child)].lower == "which"
                                && passage.tokens[Int(child) - 1].lower == "under"
                        }
                }
                + passage.children(place).map { Int($0) }.filter { passage.isContent($0) }
        // `camps inside Libya` as `camps in Libya`
        case "in": return passage.obliques(of: place, name) + passage.obliques(of: place, "inside")
        default: return passage.obliques(of: place, name)
        }
    }

    private static let parts: Set<String> = [
        "end", "start", "beginning", "conclusion", "course", "eve", "margin", "sideline", "close", "day", "part", "leg",
        "week", "month", "year", "hour", "round", "series",
    ]

    private static let motions: Set<String> = [
        "fly", "travel", "come", "go", "arrive", "head", "return", "visit", "land", "gather", "convene", "join",
        "leave",
        "welcome", "receive", "host", "meet", "be",
    ]

    /// `Turkey, a member of`, `the Nusra Front, once the Syrian branch of`, wherever the tree hangs the noun: the name
    /// before the comma.
    private func nameBesides(_ noun: Int) -> Int? {
        let start = passage.sentence(of: noun).lowerBound
        var place = noun - 1
        while place > start, noun - place < 7,
            passage.mentionAt[place] >= 0
                || [.determiner, .adjective, .adverb, .numeral].contains(passage.tokens[place].partOfSpeech)
                || ["'s", "’s"].contains(passage.tokens[place].lower)
        {
            place -= 1
        }
        guard place > start, place < noun - 1, passage.tokens[place].lower == ",",
            let mention = passage.mention(at: place - 1), mention.form == .name, mention.tokens.upperBound == place
        else { return nil }
        // Only behind an article, a possessive or `once`: else a list goes on.
        let next = passage.tokens[place + 1]
        let isApart = next.partOfSpeech == .determiner || ["once", "formerly", "then", "itself"].contains(next.lower)
        let isOwned = (place + 1..<noun).contains { ["'s", "’s"].contains(passage.tokens[$0].lower) }
        return isApart || isOwned ? place - 1 : nil
    }

    /// `al-Qaeda's affiliate in the Sahel, JNIM`, `five members of the bloc: A, B and C`: the name behind the next comma,
    /// colon or dash.
    private func nameAside(_ noun: Int) -> Int? {
        let end = min(passage.sentence(of: noun).upperBound, noun + 9)
        guard noun + 1 < end else { return nil }
        for place in noun + 1..<end {
            let token = passage.tokens[place]
            if token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary { return nil }
            guard [",", ":", "–", "—", "--", "-"].contains(token.lower), passage.mentionAt[place] < 0 else { continue }
            var next = place + 1
            if next < end, token.lower == "," || token.lower == ":", passage.tokens[next].lower == "the" { next += 1 }
            guard next < passage.sentence(of: noun).upperBound, let mention = passage.mention(at: next),
                mention.form == .name, mention.tokens.lowerBound <= next
            else { return nil }
            return mention.tokens.upperBound - 1
        }
        return nil
    }
}
