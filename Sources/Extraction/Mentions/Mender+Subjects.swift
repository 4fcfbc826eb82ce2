internal import DragomanLanguage

/// Subjects that the tree hangs on something else, and words that it takes for subjects.
extension Mender {
    /// Sets right what finite verbs have as their subjects.
    func seatSubjects(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        unseatTimes(&tokens)
        seatUnmarked(&tokens, sentences)
        for sentence in sentences {
            enumerate(&tokens, sentence)
            seatBehindTimes(&tokens, sentence)
            seatBeforeVerbs(&tokens, sentence)
            shift(&tokens, sentence)
        }
    }

    /// `and in April expelled`: a time behind a preposition is no subject.
    private func unseatTimes(_ tokens: inout [Token]) {
        for range in times {
            for place in range where [.nsubj, .nsubjPass].contains(tokens[place].relation) {
                let verb = Int(tokens[place].head)
                guard verb > place, tokens[verb].partOfSpeech == .verb, place > 0 else { continue }
                var before = place - 1
                while before > 0, tokens[before].partOfSpeech == .determiner || range.contains(before) { before -= 1 }
                guard Mender.timely.contains(tokens[before].lower) else { continue }
                tokens[place].relation = .obl
            }
        }
    }

    /// `The Cuban president, writing on the same evening, accused`, `The movement, then in power, had refused`: who stands
    /// before a comma is neither a time nor part of a word behind it, but the subject of the verb that lacks one.
    private func seatUnmarked(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence
            where [.oblUnmarked, .compound, .nmodUnmarked].contains(tokens[place].relation)
                && passage.mentionAt[place] >= 0 && Int(tokens[place].head) > place
            {
                guard let mention = passage.mention(at: place), [.name, .office, .organ].contains(mention.form),
                    place + 1 < sentence.upperBound, tokens[place + 1].lower == ",",
                    !times.contains(where: { $0.contains(place) })
                else { continue }
                let head = Int(tokens[place].head)
                let verb =
                    tokens[place].relation == .oblUnmarked && tokens[head].partOfSpeech == .verb
                    ? head : verb(over: head, sentence, tokens)
                guard let verb, verb > place, !hasSubject(verb, sentence, tokens),
                    !tokens[verb].lower.hasSuffix("ing"),
                    [.root, .conj, .ccomp, .parataxis].contains(tokens[verb].relation)
                else { continue }
                tokens[place].head = Int32(verb)
                tokens[place].relation = .nsubj
            }
        }
    }

    /// The nearest verb above a place.
    private func verb(over place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        var node = place
        for _ in 0..<6 where node >= sentence.lowerBound {
            if tokens[node].partOfSpeech == .verb { return node }
            node = Int(tokens[node].head)
        }
        return nil
    }

    private static let timely: WordSet = [
        "in", "on", "during", "by", "since", "until", "before", "after", "at", "within",
    ]

    /// `dozens of countries, among them Chad and Mali, had recognised it`: what stands behind `among them` is named of
    /// the noun before the comma, which is the subject if the verb lacks one.
    private func enumerate(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence.dropFirst(2)
        where tokens[place].lower == "among" && place + 2 < sentence.upperBound
            && ["them", "these", "those"].contains(tokens[place + 1].lower)
        {
            var noun = place - 1
            if [",", "-", "–", "—", "("].contains(tokens[noun].lower) { noun -= 1 }
            var name = place + 2
            while name < sentence.upperBound, tokens[name].partOfSpeech == .determiner { name += 1 }
            guard noun >= sentence.lowerBound, tokens[noun].isNominal, name < sentence.upperBound,
                let mention = passage.mention(at: name)
            else { continue }
            let head = mention.tokens.last { tokens[$0].relation != .goeswith } ?? name
            let above = Int(tokens[head].head)
            tokens[head].head = Int32(noun)
            tokens[head].relation = .appos
            tokens[place + 1].head = Int32(head)
            tokens[place + 1].relation = .case
            tokens[place].head = Int32(head)
            tokens[place].relation = .case
            // What hung on the name as a verb with it for its subject.
            let next = verb(behind: mention.tokens.upperBound, sentence, tokens)
            guard let next, !hasSubject(next, sentence, tokens) || above == next else { continue }
            if hasSubject(next, sentence, tokens) { continue }
            let top = phrase(of: noun, sentence, tokens)
            guard top != next, Int(tokens[next].head) != top || tokens[next].relation != .acl else { continue }
            release(next, from: top, sentence, &tokens)
            tokens[top].head = Int32(next)
            tokens[top].relation = .nsubj
        }
    }

    /// `In September Zhao Sheng, the new ambassador, presented`, `In early May, the Kenyan minister X and his Somali
    /// counterpart, Y, held`: names that hang on the time before them are the subjects of the verb that follows.
    private func seatBehindTimes(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for range in times where sentence.contains(range.lowerBound) && range.upperBound < sentence.upperBound {
            let time = range.upperBound - 1
            guard tokens[time].head >= 0 else { continue }
            let verb = Int(tokens[time].head)
            guard verb > time, tokens[verb].partOfSpeech == .verb, !hasSubject(verb, sentence, tokens) else { continue }
            let isClosed = tokens[range.upperBound].lower == ","
            let names = (range.upperBound..<verb).filter { name in
                passage.mentionAt[name] >= 0 && Int(tokens[name].head) == time
                    && ([.flat, .appos, .compound, .nmod].contains(tokens[name].relation) && !isClosed
                        || tokens[name].relation == .conj)
            }
            guard let first = names.first else { continue }
            for name in names {
                tokens[name].head = Int32(name == first ? verb : first)
                tokens[name].relation = name == first ? .nsubj : .conj
            }
        }
    }

    /// `was received by Hanafi, and Uzbekistan concluded agreements`: a name between a conjunction and a finite verb
    /// without a subject is its subject.
    private func seatBeforeVerbs(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for verb in sentence.dropFirst(3)
        where tokens[verb].partOfSpeech == .verb && !tokens[verb].lower.hasSuffix("ing") {
            guard [.conj, .parataxis, .root, .ccomp, .advcl].contains(tokens[verb].relation),
                !hasSubject(verb, sentence, tokens)
            else { continue }
            var first = verb
            while first > sentence.lowerBound,
                tokens[first - 1].partOfSpeech == .adverb || tokens[first - 1].partOfSpeech == .auxiliary
            {
                first -= 1
            }
            var last = first - 1
            let isClosed = last > sentence.lowerBound && tokens[last].lower == ","
            if isClosed { last -= 1 }
            guard last > sentence.lowerBound, tokens[last].lower != "to", let mention = passage.mention(at: last),
                [.name, .capital, .organ, .office].contains(mention.form),
                !times.contains(where: { $0.contains(last) })
            else { continue }
            let name = mention.tokens.last { tokens[$0].relation != .goeswith } ?? last
            // A form in -ed that nothing follows as it follows a verb may be a participle.
            let isFinite =
                first < verb && tokens[first].partOfSpeech == .auxiliary
                || verb + 1 < sentence.upperBound && !["by", "in", "at", "on"].contains(tokens[verb + 1].lower)
            guard isFinite, [.conj, .appos, .obl, .obj, .nmod].contains(tokens[name].relation),
                Int(tokens[name].head) != verb
            else { continue }
            var opening = mention.tokens.lowerBound - 1
            while opening > sentence.lowerBound,
                tokens[opening].partOfSpeech == .determiner || tokens[opening].partOfSpeech == .adjective
                    || tokens[opening].relation == .goeswith
            {
                opening -= 1
            }
            guard opening > sentence.lowerBound else { continue }
            let isJoined = ["and", "but", "while", "whereas", ";", ":"].contains(tokens[opening].lower)
            // `after the movement's armed wing, the NAME, was banned`: the name beside the noun.
            if isClosed, tokens[opening].lower == ",", first < verb, tokens[first].partOfSpeech == .auxiliary,
                isSubordinate(phraseEnd: opening - 1, sentence, tokens), !isAbove(name, verb, tokens)
            {
                tokens[name].head = Int32(verb)
                tokens[name].relation = .nsubj
                continue
            }
            // `only three states, Chad, Mali and Niger, recognised`: the noun before the list.
            if isClosed, let noun = listHead(before: mention.tokens.lowerBound, sentence, tokens) {
                release(verb, from: noun, sentence, &tokens)
                tokens[noun].head = Int32(verb)
                tokens[noun].relation = .nsubj
                tokens[name].head = Int32(noun)
                tokens[name].relation = .appos
                continue
            }
            // `Chad and Mali signed` is one phrase, and behind `both`, `between` too.
            guard isJoined,
                tokens[opening - 1].lower == "," || tokens[name].relation != .conj || isFar(name, opening, tokens)
            else { continue }
            if Int(tokens[verb].head) == name { tokens[verb].head = tokens[name].head }
            guard !isAbove(verb, name, tokens) || tokens[name].head >= 0 else { continue }
            release(verb, from: name, sentence, &tokens)
            tokens[name].head = Int32(verb)
            tokens[name].relation = .nsubj
        }
    }

    /// The plural noun before the comma that opens a list whose last name begins at a place.
    private func listHead(before place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        var place = place - 1
        var count = 1
        while place > sentence.lowerBound + 1 {
            if tokens[place].partOfSpeech == .determiner || tokens[place].lower == "and" {
                place -= 1
            } else if tokens[place].lower == ",", count > 1, Mender.listed.contains(tokens[place - 1].lower) {
                return place - 1
            } else if tokens[place].lower == "," {
                place -= 1
            } else if let mention = passage.mention(at: place), mention.form == .name, count < 12 {
                count += 1
                place = mention.tokens.lowerBound - 1
            } else {
                return nil
            }
        }
        return nil
    }

    private static let listed: WordSet = [
        "states", "countries", "nations", "governments", "members", "groups", "organizations", "organisations",
        "powers",
        "allies", "neighbors", "neighbours", "parties", "movements", "officials", "leaders", "presidents", "ministers",
        "republics", "capitals", "territories", "factions",
    ]

    /// `denounced as an "act of arrogance" the decision`: the noun with an article behind the phrase is the object.
    private func shift(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence.dropFirst() where tokens[place].lower == "as" && tokens[place - 1].partOfSpeech == .verb {
            let verb = place - 1
            let called = Int(tokens[place].head)
            guard called > place, Int(tokens[called].head) == verb,
                !sentence.contains(where: { Int(tokens[$0].head) == verb && tokens[$0].relation == .obj }),
                let noun = sentence.first(where: {
                    $0 > called && Int(tokens[$0].head) == called && [.conj, .appos].contains(tokens[$0].relation)
                }),
                !(called..<noun).contains(where: { [",", "and", "or"].contains(tokens[$0].lower) }),
                (called + 1..<noun).contains(where: { tokens[$0].partOfSpeech == .determiner })
                    || passage.mentionAt[noun] >= 0
            else { continue }
            tokens[noun].head = Int32(verb)
            tokens[noun].relation = .obj
        }
    }

    /// Whether the first conjunct of a name is another clause's: not right before the conjunction.
    private func isFar(_ name: Int, _ opening: Int, _ tokens: [Token]) -> Bool {
        let first = Int(tokens[name].head)
        return first >= 0 && opening - first > 1
            && !(first..<opening).allSatisfy { tokens[$0].relation == .goeswith || $0 == first }
    }

    private func hasSubject(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        has(verb, sentence, tokens, [.nsubj, .nsubjPass, .csubj, .expl])
    }

    /// The finite verb right behind a place, over a comma, adverbs and auxiliaries.
    private func verb(behind place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        var place = place
        while place < sentence.upperBound {
            switch tokens[place].partOfSpeech {
            case .verb: return tokens[place].lower.hasSuffix("ing") ? nil : place
            case .punctuation, .adverb, .auxiliary: place += 1
            default: return nil
            }
        }
        return nil
    }

    /// The head of the phrase that a noun is the last part of: `dozens of countries`.
    private func phrase(of noun: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int {
        var top = noun
        while tokens[top].relation == .nmod, Int(tokens[top].head) < top, Int(tokens[top].head) >= sentence.lowerBound,
            tokens[Int(tokens[top].head)].isNominal, top - Int(tokens[top].head) < 5
        {
            top = Int(tokens[top].head)
        }
        return top
    }

    private func isAbove(_ node: Int, _ place: Int, _ tokens: [Token]) -> Bool {
        var place = Int(tokens[place].head)
        for _ in 0..<64 where place >= 0 {
            if place == node { return true }
            place = Int(tokens[place].head)
        }
        return false
    }

    /// Hangs a verb higher where it hangs below what is to become its subject.
    private func release(_ verb: Int, from name: Int, _ sentence: Range<Int>, _ tokens: inout [Token]) {
        guard isAbove(name, verb, tokens) else { return }
        tokens[verb].head = tokens[name].head
        tokens[verb].relation = tokens[name].head < 0 ? .root : .conj
    }
}
