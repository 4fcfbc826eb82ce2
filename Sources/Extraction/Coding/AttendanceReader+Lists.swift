internal import Dragoman
internal import DragomanLanguage

/// Lists of who came: `In attendance were A, B and C`, `Those present included A`, `The summit was attended by A and B`,
/// `Others were D and E`.
extension AttendanceReader {
    private static let attending: WordSet = ["present", "attendance", "attending", "attended", "participating"]
    private static let others: WordSet = ["others", "participants", "attendees", "dignitaries", "guests", "leaders"]
    private static let stops: WordSet = [
        "who", "which", "while", "when", "where", "whose", "whom", "but", "said", "told", "because", "as", "after",
        "before", "although",
    ]

    /// Whom a list of guests names at the meeting of the sentence, or at the one told of before.
    mutating func readRoll(_ gatherings: [Gathering], _ sentence: Range<Int>) {
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        guard let (verb, items) = roll(sentence, continues: number - 1 <= lastRoll) else {
            // `ECOWAS leaders converged on Abuja for a summit`: the body of the meeting that a list may be of.
            if let body = gatherings.last?.body ?? assembled(sentence) { meeting = (body, number) }
            return
        }
        let body = gatherings.first { $0.noun < verb }?.body ?? assembled(sentence)
        if let body { meeting = (body, number) }
        guard let meeting, number - meeting.sentence < 9 else { return }
        lastRoll = number
        add(guests(items), to: meeting.body, verb)
    }

    /// The verb and the items of a list of guests.
    /// - Parameter continues: whether the sentence before was one, so that `Others are` goes on with it.
    private func roll(_ sentence: Range<Int>, continues: Bool) -> (verb: Int, items: Range<Int>)? {
        let tokens = passage.tokens
        for verb in sentence.prefix(16) where verb + 1 < sentence.upperBound {
            let before = sentence.lowerBound..<verb
            switch tokens[verb].lemma {
            case "be", "include", "comprise":
                guard verb > sentence.lowerBound, before.allSatisfy({ tokens[$0].partOfSpeech != .verb || isRoll($0) })
                else { return nil }
                // `Those attending Monday's meeting were`
                let isGuests =
                    before.contains(where: isRoll) && passage.mentionAt[sentence.lowerBound] < 0
                    && !["who", "which"].contains(tokens[verb - 1].lower)
                let isMore =
                    continues && before.count < 5
                    && before.contains { AttendanceReader.others.contains(tokens[$0].lower) }
                if isGuests || isMore { return (verb, verb + 1..<sentence.upperBound) }
            case "attend":
                guard tokens[verb + 1].lower == "by", verb > sentence.lowerBound,
                    before.contains(where: {
                        AttendanceReader.gatherings.contains(tokens[$0].lower)
                            || ["event", "ceremony"].contains(tokens[$0].lemma)
                    })
                else { continue }
                return (verb, verb + 2..<sentence.upperBound)
            default: continue
            }
        }
        return nil
    }

    private func isRoll(_ place: Int) -> Bool { AttendanceReader.attending.contains(passage.tokens[place].lower) }

    /// The union whose summit a sentence tells of, wherever the tree hangs its name.
    private func assembled(_ sentence: Range<Int>) -> Int? {
        let tokens = passage.tokens
        guard
            let noun = sentence.first(where: {
                ["summit", "conference", "session", "assembly", "meeting", "retreat", "conclave"].contains(
                    tokens[$0].lower)
                    && passage.mentionAt[$0] < 0
                    // `leaders of the Community met in Nairobi`
                    || ["meet", "convene", "gather", "assemble"].contains(tokens[$0].lemma)
                        && tokens[$0].partOfSpeech == .verb
            })
        else { return nil }
        let bodies = sentence.compactMap { place -> Int? in
            guard let mention = passage.mention(at: place), mention.form == .name, mention.actors.count == 1,
                AttendanceReader.unions.contains(coder.table[mention.actors[0]].type)
            else { return nil }
            return mention.actors[0]
        }
        // The one body named, before the noun or as its owner.
        guard let first = bodies.first, bodies.allSatisfy({ $0 == first }),
            sentence.contains(where: { $0 < noun + 9 && passage.mention(at: $0)?.actors == [first] })
        else { return nil }
        return first
    }

    /// The persons, countries and bodies in a list; whose an official is, is no item of its own.
    private func guests(_ items: Range<Int>) -> [Int] {
        let tokens = passage.tokens
        var found: [Int] = []
        var place = items.lowerBound
        while place < items.upperBound, !AttendanceReader.stops.contains(tokens[place].lower) {
            // `all the heads of state with only X missing`
            if ["with", "except"].contains(tokens[place].lower),
                !["along", "together"].contains(tokens[place - 1].lower)
            {
                break
            }
            guard let mention = passage.mention(at: place), !mention.actors.isEmpty else {
                place += 1
                continue
            }
            let start = mention.tokens.lowerBound
            place = max(mention.tokens.upperBound, place + 1)
            guard [.name, .office, .organ, .demonym].contains(mention.form) else { continue }
            let persons = mention.actors.filter { coder.table[$0].kind == .official }
            // `Macky Sall of Senegal`, `Salva Kiir (South Sudan)`
            if persons.isEmpty, ["of", "("].contains(tokens[start - 1].lower),
                let person = passage.mention(at: start - 2),
                person.actors.contains(where: { coder.table[$0].kind == .official })
            {
                continue
            }
            // `Kenya's Uhuru Kenyatta`, `Kenyan minister A`
            if persons.isEmpty, place < items.upperBound,
                let next = passage.mention(at: ["'s", "’s"].contains(tokens[place].lower) ? place + 1 : place),
                next.form == .name, next.actors.contains(where: { coder.table[$0].kind == .official })
            {
                continue
            }
            for actor in persons.isEmpty ? mention.actors : persons where !found.contains(actor) { found.append(actor) }
        }
        let persons = found.filter { coder.table[$0].kind == .official }
        return found.filter { actor in
            coder.table[actor].kind == .official || !persons.contains { coder.sameSide($0, actor) }
        }
    }
}
