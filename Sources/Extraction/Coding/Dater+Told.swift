internal import Dragoman
internal import DragomanLanguage

/// What the sentences before one have told of times in its paragraph.
extension Dater {
    /// The times that the sentences before one have told in its paragraph.
    struct ToldTimes {
        /// The past time that it goes on from: it begins with a pronoun, `the two`, `at that time`.
        var same: FuzzyDate?
        /// The past time after which its deeds come where it does not: told in the simple past still, of that time or soon
        /// after it.
        var after: FuzzyDate?
        /// The day of the news told last.
        var recent: FuzzyDate?
        /// The time that a main clause told last.
        var any: FuzzyDate?
        /// The time of a meeting, where it tells of those who met there.
        var meeting: FuzzyDate?
        /// The time that heads the entry of a chronology.
        var heading: FuzzyDate?
    }

    func datesTold() -> [ToldTimes] {
        var result = [ToldTimes](repeating: ToldTimes(), count: passage.text.sentences.count)
        guard let published = document.document.published?.earliest else { return result }
        var now = ToldTimes()
        var last: FuzzyDate?
        var met: Set<String> = []
        var block: Range<Int>?
        for (number, sentence) in passage.text.sentences.enumerated() {
            let here = document.block(at: Int(passage.tokens[sentence.lowerBound].start))?.range
            if here != block {
                now = ToldTimes()
                last = nil
            }
            block = here
            let goesOn = goesOn(sentence)
            let isDated = !bySentence[number].isEmpty
            result[number] = now
            result[number].same = goesOn ? last : nil
            // `also` goes on with the news.
            let hasAlso = sentence.contains { passage.tokens[$0].lower == "also" }
            result[number].after = isDated || hasAlso ? nil : last
            if isDated || !(goesOn || tellsOf(met, sentence)) { result[number].meeting = nil }
            if let told = bySentence[number].last(where: { isNewsDay(times[$0], published) }) {
                now.recent = times[told].value
            }
            let own = bySentence[number].compactMap { index -> FuzzyDate? in
                let time = times[index]
                let relation = passage.tokens[clause(of: head(of: time))].relation
                guard time.direction == .at, !time.isVague, let value = time.value, value.latest != nil,
                    relation == .root || relation == .conj || isHeading(time, sentence), noun(datedBy: time) == nil
                else { return nil }
                return value
            }
            if let value = own.last { now.any = value }
            if let first = bySentence[number].first, isHeading(times[first], sentence) {
                now.heading = times[first].value
            }
            if !isDated, let heading = result[number].heading { result[number].meeting = heading }
            if isDated {
                last = own.last.flatMap { value in value.latest.flatMap { published - $0 > 10 ? value : nil } }
                now.meeting = own.last.flatMap { value in
                    value.latest.flatMap { $0 <= published && tellsMeeting(sentence) ? value : nil }
                }
                met = names(in: sentence)
            } else if !goesOn, !staysInThePast(sentence) {
                last = nil
                if result[number].meeting == nil { now.meeting = nil }
            }
        }
        return result
    }

    /// `May 14: Trump met him`: a chronology tells the day before each entry.
    func isHeading(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
        let next = time.tokens.upperBound
        return time.tokens.lowerBound - sentence.lowerBound < 3 && next < sentence.upperBound
            && [":", "—", "–", "--"].contains(passage.tokens[next].lower)
    }

    /// The main verb, or one that `and` joins to it, tells in the past of people who come together.
    private func tellsMeeting(_ sentence: Range<Int>) -> Bool {
        guard let root = sentence.first(where: { passage.tokens[$0].head < 0 }), hasPast(root) else { return false }
        return ([root] + passage.children(root).map { Int($0) }).contains { place in
            let token = passage.tokens[place]
            guard token.relation == .root || token.relation == .conj else { return false }
            return Dater.encounters.contains(token.lemma)
                || passage.child(place, .obj).map { Dater.gatherings.contains(passage.tokens[$0].lemma) } ?? false
        }
    }

    static let encounters: Set<String> = [
        "meet", "visit", "travel", "fly", "arrive", "receive", "host", "gather", "convene", "confer", "attend",
        "telephone", "phone", "welcome", "speak", "sit", "come", "go",
    ]

    private func names(in sentence: Range<Int>) -> Set<String> {
        Set(sentence.filter { passage.tokens[$0].partOfSpeech == .properNoun }.map { passage.tokens[$0].lower })
    }

    /// It names one of those who met, or the meeting, or begins with `The minister`.
    private func tellsOf(_ names: Set<String>, _ sentence: Range<Int>) -> Bool {
        if names.isEmpty { return false }
        if passage.tokens[sentence.lowerBound].lower == "the",
            sentence.prefix(5).contains(where: { Dater.titles.contains(passage.tokens[$0].lower) })
        {
            return true
        }
        return tellsOfNames(names, sentence)
    }

    private static let titles: Set<String> = [
        "minister", "president", "envoy", "diplomat", "leader", "premier", "chancellor", "king", "emir", "prince",
        "chief",
        "secretary", "leaders", "ministers", "presidents",
    ]

    private func tellsOfNames(_ names: Set<String>, _ sentence: Range<Int>) -> Bool {
        sentence.contains { place in
            let token = passage.tokens[place]
            if token.partOfSpeech == .properNoun { return names.contains(token.lower) }
            if token.lower == "him" || token.lower == "her" && token.relation == .obj { return true }
            return ["margins", "sidelines", "meeting", "talks", "summit", "gathering"].contains(token.lower)
                && place > sentence.lowerBound && passage.tokens[place - 1].lower == "the"
        }
    }

    /// A day of the last ten that a main clause tells.
    private func isNewsDay(_ time: TimeExpression, _ published: Day) -> Bool {
        let clause = clause(of: head(of: time))
        let relation = passage.tokens[clause].relation
        guard time.direction == .at, !time.isVague, let day = time.value?.earliest, time.value?.latest == day,
            day <= published, published - day <= 10, relation == .root || relation == .conj,
            !hasPerfect(clause, ["had"])
        else { return false }
        return noun(datedBy: time) == nil && !isDateline(time)
    }

    /// The main verb is in the simple past and none of speech, which would be of today again.
    private func staysInThePast(_ sentence: Range<Int>) -> Bool {
        guard let root = sentence.first(where: { passage.tokens[$0].head < 0 }) else { return false }
        return hasPast(root) && !Dater.speech.contains(passage.tokens[root].lemma)
    }

    static let speech: Set<String> = [
        "say", "tell", "add", "call", "note", "note", "warn", "stress", "insist", "describe", "praise", "thank",
    ]

    private func goesOn(_ sentence: Range<Int>) -> Bool {
        let words = sentence.prefix(3).map { passage.tokens[$0].lower }
        guard let first = words.first else { return false }
        if ["he", "she", "they", "there"].contains(first) { return true }
        // `According to the White House he urged`
        if first == "according", let root = sentence.first(where: { passage.tokens[$0].head < 0 }),
            let subject = passage.child(root, .nsubj, .nsubjPass)
        {
            return ["he", "she", "they"].contains(passage.tokens[subject].lower)
        }
        return words == ["at", "that", "time"] || words == ["at", "the", "time"] || words.prefix(2) == ["the", "two"]
    }
}
