internal import Dragoman
internal import DragomanLanguage

/// What an expression counts from, among the dates told before it.
extension TimeReading {
    /// What a relative expression counts from: the date told last; for days and weeks the day told last, where a
    /// coarser date came after it in passing ("Russia outlawed it in 2003. On the same day ...").
    func anchor(of match: TimeMatch) -> TimeValue? {
        // "Earlier in the day" behind a date to come is of today.
        if match.modifier == .earlier, let day = previous?.firstDay, let last = published?.latest, day > last {
            return nil
        }
        guard case .previous(let count, let unit) = match.meaning, unit == .day || unit == .week else {
            return previous
        }
        // "expelled on Monday the diplomats who had doubted Sunday's election. The same day": as Monday.
        if unit == .day, (0...1).contains(count), let mainDay, mainDay.place < toldAt,
            sentences(from: mainDay.place, to: toldAt) == 0, sentences(from: toldAt, to: match.range.lowerBound) == 1
        {
            return mainDay.value
        }
        guard let told = previous?.unit, told.rawValue > TimeUnit.week.rawValue
        else { return previous }
        // "declared itself independent in February 2008 ... recognised it a day later".
        if count != 0, isNarrated, sentences(from: toldAt, to: match.range.lowerBound) <= 2 { return previous }
        // "in October ... the same day", "that night" is a day of that month.
        if count == 0, told == .month, isNarrated || match.granularity == .day { return previous }
        return previousDay ?? previous
    }

    /// A day without a year right behind a date of long ago is of that time: "on August 26, 2008, following the attack of
    /// August 8", "In February 2019 a bomber struck. On February 26 India bombed the camp".
    func dayOfThatTime(_ match: TimeMatch) -> TimeValue? {
        if let day = holidayOfThatYear(match) { return day }
        guard case .part(let part, .unknown) = match.meaning, case .day = part, let previous,
            let last = published?.latest,
            let start = previous.firstDay, let end = previous.lastDay, last - end > 400
        else { return nil }
        let apart = sentences(from: toldAt, to: match.range.lowerBound)
        // "a November 1977 storm ... That one began Nov. 17".
        if case .month(let year, let month) = previous, case .day(month, _) = part, apart <= 1,
            [.a, .the, .that].contains(grammar.word(toldAt - 1))
        {
            return part.value(in: year)
        }
        if case .year(let year) = previous { return apart == 0 && framesSentence(toldAt) ? part.value(in: year) : nil }
        // Not beside "his 16 February 2021 decision".
        guard apart == 0 && isMain(toldAt) || apart == 1 && isNarrated, toldAt > 0,
            [.on, .in, .during].contains(grammar.word(toldAt - 1))
        else { return nil }
        let years = start.civil.year - 1...end.civil.year + 1
        func distance(_ day: Day) -> Int { day < start ? start - day : day > end ? day - end : 0 }
        let days = years.compactMap { part.value(in: $0)?.firstDay }.filter {
            switch previous {
            case .day: distance($0) <= 60
            case .month: ($0 >= start || !isMain(match.range.lowerBound)) && distance($0) <= (apart == 0 ? 60 : 0)
            default: false
            }
        }
        return days.min { distance($0) < distance($1) }.map { .day($0) }
    }

    /// A year that the rest of its sentence is about: "In 1986, a strike began ...", "in 1988, when the votes of July 6 ...".
    private func framesSentence(_ place: Int) -> Bool {
        guard place > 0, grammar.word(place - 1) == .in else { return false }
        return grammar.at(place - 1).isFirst
            || grammar.isSign(place + 1, ",") && grammar.isText(place + 2, "when") || grammar.isText(place + 1, "when")
    }

    /// "In 1980 a bomb went off on New Year's Eve".
    private func holidayOfThatYear(_ match: TimeMatch) -> TimeValue? {
        guard case .part(let part, .unknown) = match.meaning, case .holiday = part, case .year(let year) = previous,
            toldAt > 0, grammar.word(toldAt - 1) == .in, grammar.word(match.range.lowerBound - 1) == .on,
            sentences(from: toldAt, to: match.range.lowerBound) == 0
        else { return nil }
        return part.value(in: year)
    }

    /// "from February, when a bomber struck".
    func isTold(behind match: TimeMatch) -> Bool {
        let next = match.range.upperBound
        return next + 1 < grammar.lexemes.count && grammar.isSign(next, ",") && grammar.isText(next + 1, "when")
    }

    /// "Sunday's election".
    func isPossessive(_ match: TimeMatch) -> Bool {
        let next = match.range.upperBound
        return next < grammar.lexemes.count && grammar.isSign(next, "'")
    }

    /// Whether what is told of an expression was or will be.
    func tense(of match: TimeMatch, _ direction: TimeExpression.Direction) -> Tense {
        if direction == .since || isCompared(match) { return .past }
        return isFigured(match) ? .unknown : tenses.tense(at: match.range, isLimit: isLimit(match, direction))
    }

    /// It ends what goes on: "until Monday", "no later than Monday".
    func isLimit(_ match: TimeMatch, _ direction: TimeExpression.Direction) -> Bool {
        direction == .until || direction == .by && grammar.word(match.range.lowerBound - 1) == .than
    }

    /// "third-quarter profit fell from $6 million a year ago": of the quarter or month that the sentence told last.
    func yearAgo(_ match: TimeMatch) -> TimeValue? {
        guard case .offset(-1, .year) = match.meaning, grammar.word(match.range.upperBound - 1) == .ago, let previous,
            previous.unit == .quarter || previous.unit == .month,
            sentences(from: toldAt, to: match.range.lowerBound) == 0
        else { return nil }
        return previous.shifted(by: -1, .year)
    }

    /// "will be no better than the third quarter": what is compared with is past.
    func isCompared(_ match: TimeMatch) -> Bool {
        guard case .part(let part, .unknown) = match.meaning, part.granularity == .quarter else { return false }
        let before = match.range.lowerBound - 1
        return [.than, .from].contains(grammar.word(grammar.word(before) == .in ? before - 1 : before))
    }

    /// The quarter that a comparison with the year before is about: told in its sentence, or in the one before.
    func quarter(before match: TimeMatch) -> TimeValue? {
        guard let lastQuarter, sentences(from: lastQuarter.place, to: match.range.lowerBound) <= 1 else { return nil }
        return lastQuarter.value
    }

    /// The second end of a range whose year is not told, in the year that begins with the first: "from November to
    /// February". `nil` where it lies behind the first anyway.
    func inOrder(_ match: TimeMatch, _ value: TimeValue?, after first: FuzzyDate) -> TimeValue? {
        guard case .part(let part, .unknown) = match.meaning, let start = first.earliest,
            let own = value?.firstDay, own < start || own - start > 366
        else { return nil }
        let year = start.civil.year
        return (year...year + 1).compactMap { part.value(in: $0) }.first { $0.firstDay.map { $0 >= start } ?? false }
    }

    /// The first end of a range that is past, in the year that brings it before the second: "fell from November to
    /// September". `nil` where it lies before it anyway.
    func startOfPast(_ match: TimeMatch, _ value: TimeValue?, endingWith next: TimeMatch) -> TimeValue? {
        guard case .part(let part, .unknown) = match.meaning, case .part(_, .unknown) = next.meaning,
            let own = value?.firstDay, let last = published?.latest
        else { return nil }
        var copy = self
        guard let end = copy.value(of: next, grammar.direction(of: next)), let endDay = end.lastDay, endDay <= last,
            let second = end.firstDay, own > second
        else { return nil }
        return part.value(in: own.civil.year - 1)
    }

    /// "October's report is due": a month that owns something is the nearest one, whatever is done with it.
    func isFigured(_ match: TimeMatch) -> Bool {
        if case .part(.month, .unknown) = match.meaning { return isPossessive(match) }
        return false
    }

    /// How many sentences begin between two lexemes; at most three are counted.
    func sentences(from first: Int, to last: Int) -> Int {
        var count = 0
        var place = first + 1
        if last - first > 200 { return 3 }
        while place <= last, count < 3 {
            if grammar.lexemes[place].isFirst { count += 1 }
            place += 1
        }
        return count
    }

    /// The verb above a lexeme is that of a main clause.
    func isMain(_ place: Int) -> Bool {
        var token = Int(grammar.lexemes[place].token)
        for _ in 0..<12 where token >= 0 {
            let own = text.tokens[token]
            if own.partOfSpeech == .verb { return [.root, .conj, .parataxis].contains(own.relation) }
            token = Int(own.head)
        }
        return false
    }
}
