internal import Dragoman
internal import DragomanLanguage

/// What the words between two clauses say about the date of the second.
extension Dater {
    /// The date of a deed that is told behind `after`, from that of the clause above: `struck on June 22, a day after
    /// Israel bombed X` is the day before, `met on Monday after X attacked Y` no later; `nil` where nothing links them.
    func earlier(than value: FuzzyDate, for edge: CodedEdge) -> FuzzyDate? {
        guard let mark = link(of: edge) else { return nil }
        if let day = shifted(value, at: mark) { return day }
        // `announced it on Tuesday after he spoke with X`: as a rule on the same day.
        let isSpeech = edge.relation.family == .statement || edge.relation.family == .consultation
        return isSpeech || passage.tokens[mark].lower == "before" ? nil : .upTo(value)
    }

    /// The same where the words count the time between, and only there: from the time of the clause above, else from the
    /// day of the news, where the sentence tells no other.
    func counted(from day: FuzzyDate, for edge: CodedEdge) -> FuzzyDate? {
        guard let mark = link(of: edge), gap(before: mark) != nil else { return nil }
        var verb = clause(of: edge.trigger)
        for _ in 0..<3 where passage.tokens[verb].relation != .advcl && passage.tokens[verb].head >= 0 {
            verb = clause(of: Int(passage.tokens[verb].head))
        }
        if passage.tokens[verb].relation == .advcl, passage.tokens[verb].head >= 0 {
            var above = edge
            above.trigger = clause(of: Int(passage.tokens[verb].head))
            above.relation = .agreement
            if above.trigger != edge.trigger, let found = expression(for: above), found.attachment.rank < 8,
                found.attachment.bearing == .at, times[found.time].direction == .at, let value = times[found.time].value
            {
                return shifted(value, at: mark)
            }
        }
        let own = bySentence[edge.sentence].filter {
            times[$0].direction == .at && !times[$0].isVague && noun(datedBy: times[$0]) == nil
        }
        let near =
            own.last { times[$0].tokens.upperBound <= mark }
            ?? own.first { mark < edge.trigger && edge.trigger < times[$0].tokens.lowerBound }
        guard let near else { return shifted(day, at: mark) }
        return times[near].value.flatMap { shifted($0, at: mark) }
    }

    /// The `after` or `before` that the clause of an edge, or the one above what it says, begins with.
    private func link(of edge: CodedEdge) -> Int? {
        var verb = clause(of: edge.trigger)
        for _ in 0..<3
        where [.ccomp, .conj].contains(passage.tokens[verb].relation) && passage.tokens[verb].head >= 0 {
            verb = clause(of: Int(passage.tokens[verb].head))
        }
        // `came back, a month to the day after Paris accused it`, hung on the day.
        let isHung = [.acl, .conj, .parataxis].contains(passage.tokens[verb].relation) && isCounted(verb)
        guard passage.tokens[verb].relation == .advcl || isHung else { return nil }
        if let mark = mark(of: verb) { return mark < edge.trigger ? mark : nil }
        // `one day after Britain, Canada and Malta had done so`, where the tree hangs the mark on a name.
        let start = max(passage.sentence(of: verb).lowerBound + 2, verb - 25)
        guard start < verb else { return nil }
        for place in (start..<verb).reversed() {
            let token = passage.tokens[place]
            if token.partOfSpeech == .verb, token.relation != .amod { return nil }
            if token.lower == "after" || token.lower == "before" { return isCount(before: place) ? place : nil }
        }
        return nil
    }

    /// `was made following a phone call`: the deed is a noun behind `after`.
    func isBehindAfter(_ trigger: Int) -> Bool {
        var place = trigger
        let clause = clause(of: trigger)
        for _ in 0..<8 where place != clause && place >= 0 {
            if ["after", "following"].contains(passage.preposition(of: place)) { return true }
            place = Int(passage.tokens[place].head)
        }
        return false
    }

    private func mark(of verb: Int) -> Int? {
        passage.children(verb).map { Int($0) }.first {
            ["after", "before"].contains(passage.tokens[$0].lower) && $0 < verb
        }
    }

    /// Whether the words before the mark of a clause count: `three days before it launched`.
    func isCounted(_ verb: Int) -> Bool {
        mark(of: verb).map { isCount(before: $0) } ?? false
    }

    private func isCount(before mark: Int) -> Bool {
        gap(before: mark) != nil
    }

    /// `in January 2019, when the administration recognized`, `in 2015, the year in which the two restored ties`, `the war
    /// of 2020, in which Turkey backed Baku`: the clause tells what happened then.
    func tellsThen(_ time: TimeExpression, _ trigger: Int, _ clause: Int) -> Bool {
        let sentence = passage.sentence(of: time.tokens.lowerBound)
        var place = time.tokens.upperBound
        func word(_ place: Int) -> String { place < sentence.upperBound ? passage.tokens[place].lower : "" }
        if word(place) == "," { place += 1 }
        if word(place) == "the", ["year", "month", "day", "week"].contains(word(place + 1)) { place += 2 }
        if ["in", "on", "during"].contains(word(place)), word(place + 1) == "which" { place += 1 }
        guard word(place) == "when" || word(place) == "which" && place > time.tokens.upperBound + 1 else {
            return false
        }
        let isNoun = clause <= place
        let clause = isNoun ? trigger : clause
        guard clause > place, clause - place < 12, clause < sentence.upperBound else { return false }
        let verbs = (place + 1..<clause).filter {
            let token = passage.tokens[$0]
            return token.partOfSpeech == .verb && token.relation != .amod && token.relation != .acl
        }
        // A noun stands behind its own verb: `when the UN brokered a truce`.
        return verbs.count <= (isNoun ? 1 : 0)
    }

    /// A time behind the second of two verbs with one subject.
    func isShared(_ time: TimeExpression, _ second: Int) -> Bool {
        time.tokens.lowerBound > second && time.direction == .at
            && !passage.children(second).contains {
                [.nsubj, .nsubjPass, .aux].contains(passage.tokens[Int($0)].relation)
                    || passage.tokens[Int($0)].relation == .advcl && Int($0) < time.tokens.lowerBound
            }
    }

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
                    relation == .root || relation == .conj, noun(datedBy: time) == nil
                else { return nil }
                return value
            }
            if let value = own.last { now.any = value }
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
        "minister", "president", "envoy", "diplomat", "leader", "premier", "chancellor", "king", "emir", "prince", "chief",
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

    private static let speech: Set<String> = [
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

    /// `called the decision unjustified`: said of the deed that was told before.
    func isReaction(_ edge: CodedEdge) -> Bool {
        passage.children(clause(of: edge.trigger)).contains { child in
            let token = passage.tokens[Int(child)]
            return token.relation == .obj && (Story.deeds.contains(token.lemma) || Story.blows.contains(token.lemma))
                && passage.children(Int(child)).contains {
                    ["the", "this", "that"].contains(passage.tokens[Int($0)].lower)
                }
        }
    }

    /// Past narration in the main clause: no perfect, no present.
    func isTold(_ edge: CodedEdge) -> Bool {
        let verb = clause(of: edge.trigger)
        let token = passage.tokens[verb]
        guard [.root, .conj, .parataxis].contains(token.relation), token.partOfSpeech == .verb else { return false }
        return isPastForm(verb)
            && !passage.children(verb).contains {
                passage.tokens[Int($0)].relation == .aux
            }
    }

    /// A date that so many days, weeks, months or years lie before another, or after it, as the words before `after` or
    /// `before` say; near it where they don't count: `days after`, `hours before`.
    private func shifted(_ value: FuzzyDate, at mark: Int) -> FuzzyDate? {
        guard let gap = gap(before: mark), let first = value.earliest else { return nil }
        let isDay = value.latest == first
        guard let count = gap.count else {
            if gap.unit == "hour" { return value }
            if gap.unit == "month" || gap.unit == "year" { return nil }
            guard isDay else {
                guard gap.unit != "day" else { return value }
                let (year, month, _) = first.civil
                let months = year * 12 + month - 1 + (passage.tokens[mark].lower == "before" ? 1 : -1)
                let other = FuzzyDate(year: months / 12, month: months % 12 + 1)
                guard value == FuzzyDate(year: year, month: month) else { return value }
                return FuzzyDate.between(other, value) ?? FuzzyDate.between(value, other)
            }
            let days = gap.unit == "day" ? 10 : 45
            return passage.tokens[mark].lower == "before"
                ? FuzzyDate(from: first, through: first + days) : FuzzyDate(from: first - days, through: first)
        }
        // `less than five months after` is about as long.
        if gap.isAtMost, isDay, gap.unit == "day" || gap.unit == "week" || gap.unit == "month" && count == 1 {
            let days = count * (gap.unit == "week" ? 7 : gap.unit == "month" ? 31 : 1)
            return passage.tokens[mark].lower == "before"
                ? FuzzyDate(from: first, through: first + days) : FuzzyDate(from: first - days, through: first)
        }
        let signed = passage.tokens[mark].lower == "before" ? -count : count
        let (year, month, day) = first.civil
        switch gap.unit {
        case "day" where isDay: return FuzzyDate(first - signed)
        case "day" where count < 8: return value.monthAtLeast
        case "week" where isDay: return FuzzyDate(first - 7 * signed)
        case "month" where count < 100:
            let months = year * 12 + month - 1 - signed
            if gap.isExact, isDay, let day = Day(year: months / 12, month: months % 12 + 1, day: day) {
                return FuzzyDate(day)
            }
            return FuzzyDate(year: months / 12, month: months % 12 + 1)
        case "year":
            if gap.isExact, isDay, let day = Day(year: year - signed, month: month, day: day) { return FuzzyDate(day) }
            return FuzzyDate(year: year - signed)
        default: return nil
        }
    }

    /// A date so long after another; the month of a day where the words don't count.
    func after(_ value: FuzzyDate, _ gap: Gap) -> FuzzyDate {
        guard let first = value.earliest, value.latest == first else { return value.monthAtLeast }
        let days = gap.unit == "hour" ? 1 : gap.unit == "day" ? 1 : gap.unit == "week" ? 7 : gap.unit == "month" ? 31 : 366
        guard let count = gap.count else {
            return FuzzyDate(from: first, through: first + (gap.unit == "hour" ? 0 : days * 10))
        }
        if gap.isAtMost || gap.unit == "month" || gap.unit == "year" {
            return FuzzyDate(from: first, through: first + days * count)
        }
        return FuzzyDate(first + days * count)
    }

    /// What the words before `after` or `before` count.
    struct Gap {
        /// `nil` for `days`, `some weeks`.
        var count: Int?
        var unit: String
        /// `less than a week after`.
        var isAtMost = false
        /// `a month to the day after`.
        var isExact = false
    }

    func gap(before mark: Int) -> Gap? {
        let start = passage.sentence(of: mark).lowerBound
        var place = mark - 1
        func word(_ place: Int) -> String { place >= start ? passage.tokens[place].lower : "" }
        var isExact = false
        if word(place) == "day", word(place - 1) == "the", word(place - 2) == "to" {
            isExact = true
            place -= 3
        }
        guard place >= start else { return nil }
        let unit = passage.tokens[place].lemma
        guard ["minute", "hour", "day", "week", "month", "year"].contains(unit) else { return nil }
        let isPlural = passage.tokens[place].lower.hasSuffix("s")
        let count = Dater.count(word(place - 1))
        if unit == "minute" || unit == "hour" {
            guard isPlural || count != nil else { return nil }
            return Gap(count: nil, unit: "hour", isAtMost: word(place - 1) == "within" || word(place - 2) == "within")
        }
        guard let count else {
            // `seventeen years after`: counted, though not by a number known here.
            let isNumber = place > start && passage.tokens[place - 1].partOfSpeech == .numeral
            guard isPlural, !isNumber, !["the", "last", "final", "first"].contains(word(place - 1)) else { return nil }
            return Gap(unit: unit, isAtMost: word(place - 1) == "within")
        }
        let isAtMost = word(place - 2) == "than" && word(place - 3) == "less" || word(place - 2) == "within"
        return Gap(count: count, unit: unit, isAtMost: isAtMost, isExact: isExact)
    }

    private static func count(_ word: String) -> Int? {
        let words = [
            "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
            "fifty": 50,
        ]
        return words[word] ?? Int(word)
    }
}
