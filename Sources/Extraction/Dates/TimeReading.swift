internal import Dragoman
internal import DragomanLanguage

/// One reading of a text, match by match.
struct TimeReading {
    let text: ParsedText
    let grammar: TimeGrammar
    let published: FuzzyDate?
    let tenses: TenseFinder
    /// The date told last.
    var previous: TimeValue?
    /// That date is told of a deed ("in 2008"), not in passing ("since 2008", "the 2008 war").
    var isNarrated = false
    /// The lexeme it begins with.
    var toldAt = 0
    /// The date told before that one.
    var beforeLast: TimeValue?
    /// The day told last.
    var previousDay: TimeValue?
    /// The day that a main clause told last, and the lexeme it begins with.
    var mainDay: (value: TimeValue, place: Int)?
    /// The quarter told last, and the lexeme it begins with.
    var lastQuarter: (value: TimeValue, place: Int)?
    /// The place of the first token that may be of the next expression.
    var token = 0

    init(text: ParsedText, grammar: TimeGrammar, published: FuzzyDate?) {
        self.text = text
        self.grammar = grammar
        // Relative expressions count a few thousand years at most.
        let years = 1000...9000
        let bounds = [published?.earliest, published?.latest].compactMap { $0 }
        self.published = bounds.allSatisfy { years.contains($0.civil.year) } ? published : nil
        tenses = TenseFinder(lexemes: grammar.lexemes, text: text)
    }

    mutating func expressions(of matches: [TimeMatch]) -> [TimeExpression] {
        var expressions: [TimeExpression] = []
        expressions.reserveCapacity(matches.count)
        for (index, match) in matches.enumerated() {
            let direction = grammar.direction(of: match)
            var value: TimeValue?
            if previous == nil, index + 1 < matches.count, grammar.isApposed(match, matches[index + 1]) {
                var told = matches[index + 1]
                told.range = match.range
                value = self.value(of: told, direction)
            } else if index > 0, grammar.isApposed(matches[index - 1], match), let day = dayAfterPrevious(match.meaning)
            {
                value = day
                previous = day
            } else if index > 0, let told = expressions.last?.value,
                let again = sameAgain(matches[index - 1], match, told)
            {
                value = again
            } else {
                value = self.value(of: match, direction)
            }
            if index + 1 < matches.count, grammar.joins(match, matches[index + 1]) == .range,
                let start = startOfPast(match, value, endingWith: matches[index + 1])
            {
                value = start
                previous = start
            }
            let joins = index > 0 ? grammar.joins(matches[index - 1], match) : .none
            if joins == .range, let first = expressions.last?.value, let later = inOrder(match, value, after: first) {
                value = later
                previous = later
            }
            let expression = expression(match, direction, value, range: nil)
            if joins == .range, let last = expressions.popLast(), let first = last.value, let second = expression.value
            {
                expressions.append(last.with(direction: .from, range: FuzzyDate.between(first, second)))
                expressions.append(expression.with(direction: .to, range: nil))
            } else {
                expressions.append(expression)
            }
        }
        return expressions
    }

    /// "signed in 1951, lapsed in 1981, 30 years later": what is counted from the date before tells the last one again.
    private func sameAgain(_ first: TimeMatch, _ second: TimeMatch, _ told: FuzzyDate) -> TimeValue? {
        guard case .previous(let count, let unit) = second.meaning, count != 0, let before = beforeLast,
            grammar.isSign(first.range.upperBound, ","), second.range.lowerBound == first.range.upperBound + 1
        else { return nil }
        let value = before.shifted(by: count, unit)
        guard let first = value.firstDay, let last = value.lastDay, let start = told.earliest, let end = told.latest,
            first <= end, start <= last
        else { return nil }
        return value
    }

    /// A month and day without a year, in the year that brings it nearest to the date told last.
    private func dayAfterPrevious(_ meaning: TimeMeaning) -> TimeValue? {
        guard case .part(let part, .unknown) = meaning, let anchor = previous?.firstDay else { return nil }
        let year = anchor.civil.year
        let candidates = (year - 1...year + 1).compactMap { part.value(in: $0) }.filter { $0.firstDay != nil }
        return candidates.min { abs($0.firstDay! - anchor) < abs($1.firstDay! - anchor) }
    }

    /// The value for both ends of publication, as one.
    mutating func value(of match: TimeMatch, _ direction: TimeExpression.Direction) -> TimeValue? {
        var value: TimeValue?
        if case .value(let absolute) = match.meaning {
            value = absolute
        } else if case .part(let part, .year(let year)) = match.meaning {
            value = part.value(in: year)
        } else if let compared = yearAgo(match) {
            value = compared
        } else if let day = dayOfThatTime(match) {
            value = day
        } else if let first = published?.earliest ?? published?.latest,
            let last = published?.latest ?? published?.earliest
        {
            let tense = needsTense(match.meaning) ? tense(of: match, direction) : .unknown
            let anchor = anchor(of: match)
            let isSure = tense == .past && tenses.isRightBehindPast(match.range)
            func resolved(_ day: Day) -> TimeValue? {
                TimeResolver(
                    published: day, tense: tense, previous: anchor, isSurelyPast: isSure,
                    quarter: quarter(before: match)
                ).value(match.meaning)
            }
            value = resolved(first)
            if last != first, let low = value, let high = resolved(last), low != high {
                if case .reference(let sign) = match.meaning {
                    value = sign < 0 ? high : sign > 0 ? low : .span(FuzzyDate(from: first, through: last))
                } else if let start = low.firstDay, let end = high.lastDay, start <= end {
                    value = FuzzyDate.between(low.fuzzy, high.fuzzy).map { .span($0) }
                }
            }
        } else if case .previous(let count, let unit) = match.meaning, let anchor = anchor(of: match) {
            value = anchor.shifted(by: count, unit)
        }
        if let told = value, !told.isWritable { value = nil }
        if let value, isTold(match.meaning) {
            beforeLast = previous
            toldAt = match.range.lowerBound
            isNarrated =
                [.in, .during].contains(grammar.word(match.range.lowerBound - 1)) && isMain(match.range.lowerBound)
                || isTold(behind: match)
            previous = value
            if case .quarter = value { lastQuarter = (value, match.range.lowerBound) }
            if case .day = value {
                previousDay = value
                if !isPossessive(match), isMain(match.range.lowerBound) { mainDay = (value, match.range.lowerBound) }
            }
        }
        return value
    }

    private func needsTense(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .part(_, .unknown), .weekday, .weekdayDate, .dayOfMonth, .weekdayOfMonth, .nearWeekday, .nearPart(_, 0),
            .offset(0, .weekend), .same(.year), .same(.month):
            true
        case .shifted(_, let meaning), .holding(_, let meaning): needsTense(meaning)
        default: false
        }
    }

    /// The expression names a time that later ones can count from.
    private func isTold(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .reference, .duration, .set, .window, .firstMonths, .yearBefore: false
        // "9.1% a year earlier" compares; what follows goes on from the date compared with.
        case .previous(-1, .year): false
        default: true
        }
    }

    private mutating func expression(
        _ match: TimeMatch, _ direction: TimeExpression.Direction, _ value: TimeValue?, range: FuzzyDate?
    ) -> TimeExpression {
        let start = Int(grammar.lexemes[match.range.lowerBound].start)
        let end = Int(grammar.lexemes[match.range.upperBound - 1].end)
        var kind = TimeExpression.Kind.date
        var timex = value?.timex
        var isVague = false
        var anchor = TimeExpression.Anchor.publication
        switch match.meaning {
        case .value(let value):
            anchor = .none
            if case .span = value { kind = .interval }
        case .part(let part, let reference):
            if case .year = reference { anchor = .none }
            if case .previous = reference { anchor = .previous }
            switch part {
            case .days, .months: kind = .interval
            default: break
            }
        case .duration(let count, let unit, let half):
            kind = .duration
            timex = length(count, unit, half)
        case .window(let count, let unit, _):
            kind = .duration
            timex = unit.duration(String(count))
        case .firstMonths(let count, let reference):
            kind = .duration
            timex = "P\(count)M"
            if case .year = reference { anchor = .none }
        case .set(let value):
            kind = .set
            timex = value
        case .reference(let sign):
            isVague = true
            timex = sign < 0 ? "PAST_REF" : sign > 0 ? "FUTURE_REF" : "PRESENT_REF"
        case .previous, .toldWeekday, .toldPart, .yearBefore, .holding(_, .previous): anchor = .previous
        default: break
        }
        while token < text.tokens.count, Int(text.tokens[token].end) <= start { token += 1 }
        var last = token
        while last < text.tokens.count, Int(text.tokens[last].start) < end { last += 1 }
        let hasValue = value != nil
        return TimeExpression(
            bytes: start..<end, tokens: token..<last, kind: kind, value: value?.fuzzy, timex: timex,
            basis: anchor == .none ? .stated : hasValue ? .relative : .none, direction: direction,
            modifier: match.modifier, granularity: match.granularity, anchor: anchor, isVague: isVague, range: range)
    }

    private func length(_ count: Int, _ unit: TimeUnit, _ half: Bool) -> String {
        if count < 0 { return unit.duration("X") }
        guard half else { return unit.duration(String(count)) }
        if unit == .year { return "P\(count * 12 + 6)M" }
        return unit.duration(count == 0 ? "0.5" : "\(count).5")
    }
}

extension TimeExpression {
    /// The same with another direction and range.
    fileprivate func with(direction: Direction, range: FuzzyDate?) -> TimeExpression {
        TimeExpression(
            bytes: bytes, tokens: tokens, kind: kind, value: value, timex: timex, basis: basis, direction: direction,
            modifier: modifier, granularity: granularity, anchor: anchor, isVague: isVague, range: range)
    }
}
