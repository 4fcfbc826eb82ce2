internal import Dragoman

extension TimeGrammar {
    /// A number of units: how many, and where they stand.
    private struct Count {
        /// -1 when it is not told.
        var number: Int
        /// "two and a half years", "half a year".
        var half = false
        var unit: TimeUnit
        var end: Int
        /// Written with a hyphen: "20-year", "three-day".
        var isCompound = false
        var isIndefinite = false
    }

    /// "two weeks", "a few days", "20-year", "a dozen years", "two and a half years", "half an hour", "a year and a half".
    private func count(_ place: Int) -> Count? {
        var next = place
        let lexeme = at(place)
        var number: Int
        var half = false
        var isIndefinite = false
        switch lexeme.word {
        case .a:
            next += 1
            number = 1
            isIndefinite = true
            if word(next) == .few || word(next) == .couple {
                number = word(next) == .couple ? 2 : -1
                isIndefinite = false
                next += 1
                if word(next) == .of { next += 1 }
            } else if word(next) == .dozen {
                number = 12
                isIndefinite = false
                next += 1
            } else if at(next).word == .number, at(next).value == 100 {
                number = 100
                isIndefinite = false
                next += 1
            } else if word(next) == .half, unitAt(next + 1) != nil || isHyphen(next + 1) {
                next += isHyphen(next + 1) ? 2 : 1
                number = 0
                half = true
            }
        case .few, .couple:
            number = lexeme.word == .couple ? 2 : -1
            next += 1
            if word(next) == .of { next += 1 }
        case .dozen:
            number = 12
            next += 1
        case .half:
            guard word(place + 1) == .a else { return nil }
            number = 0
            half = true
            next += 2
        case .number:
            // "in as many months".
            guard word(place - 1) != .as else { return nil }
            number = Int(lexeme.value)
            next += 1
            if number >= 20, number < 100, isHyphen(next), at(next + 1).word == .number, at(next + 1).value < 10 {
                number += Int(at(next + 1).value)
                next += 2
            }
            if number > 0, word(next) == .dozen {
                number *= 12
                next += 1
            }
        default:
            guard lexeme.kind == .number, !lexeme.isOrdinal, !lexeme.isPlural, !isSign(place - 1, "$") else {
                return nil
            }
            number = lexeme.digits == 0 ? -1 : Int(lexeme.value)
            next += 1
        }
        if word(next) == .and, word(next + 1) == .a, word(next + 2) == .half {
            half = true
            next += 3
        } else if at(place).kind == .number, at(next).kind == .number, at(next).value == 1, isSign(next + 1, "/"),
            at(next + 2).value == 2, !at(next + 2).isSpaced
        {
            // "2 1/2 years".
            half = true
            next += 3
        }
        // "two or three years", "three to five years": the first counts.
        if word(next) == .or || word(next) == .to || isHyphen(next),
            at(next + 1).kind == .number || at(next + 1).word == .number,
            unitAt(next + 2) != nil
        {
            number = -1
            next += 2
        }
        if word(next) == .more || isText(next, "full") || isText(next, "long") || isText(next, "consecutive")
            || isText(next, "straight") || isText(next, "additional")
        {
            next += 1
        }
        var isCompound = false
        if isHyphen(next), unitAt(next + 1) != nil {
            isCompound = true
            next += 1
        }
        // More than that is no time that a calendar tells.
        if number > 900 { number = -1 }
        guard let unit = unitAt(next), isJoined(next) || next == place else { return nil }
        if isIndefinite, unit.rawValue < TimeUnit.minute.rawValue || unit == .quarter && !isEarlier(next + 1) {
            return nil
        }
        var end = next + 1
        // "a year and a half".
        if isIndefinite, word(end) == .and, word(end + 1) == .a, word(end + 2) == .half {
            half = true
            end += 3
        }
        return Count(
            number: number, half: half, unit: unit, end: end, isCompound: isCompound, isIndefinite: isIndefinite)
    }

    private func isEarlier(_ place: Int) -> Bool {
        [.ago, .earlier, .later, .before, .after, .hence].contains(word(place))
    }

    /// "three years ago", "a day later", "nearly four years ago", "two weeks", "20-year".
    func counted(_ place: Int, approximated: Bool = false) -> TimeMatch? {
        var modifier: TimeExpression.Modifier?
        var next = place
        if approximated {
            switch word(next) {
            case .about, .nearly, .some:
                modifier = .about
                next += 1
            case .more, .less:
                guard word(next + 1) == .than else { return nil }
                modifier = word(next) == .more ? .moreThan : .lessThan
                next += 2
            case .at:
                guard word(next + 1) == .least || word(next + 1) == .most else { return nil }
                modifier = word(next + 1) == .least ? .moreThan : .lessThan
                next += 2
            case .over:
                // "over two years" is more than two; "over the past two" is during.
                guard at(next + 1).kind == .number || word(next + 1) == .number || word(next + 1) == .a else {
                    return nil
                }
                guard let count = count(next + 1), isEarlier(count.end) else { return nil }
                modifier = .moreThan
                next += 1
            case .just:
                guard word(next + 1) == .over || word(next + 1) == .about else { return nil }
                modifier = .about
                next += 2
            default: return nil
            }
            guard next < lexemes.count, isJoined(next) else { return nil }
        }
        guard let count = count(next) else { return weekdaysAgo(next) }
        if count.isIndefinite, isHyphen(count.end), isText(count.end + 1, "long") { return nil }
        let fine = granularity(of: count.unit)
        let end = count.end
        if count.isCompound {
            // "a 20-year-old" is an age.
            let isAge = isHyphen(end) && isText(end + 1, "old")
            var match = TimeMatch(
                place..<(isAge ? end + 2 : end), .duration(count.number, count.unit, half: count.half), fine, modifier)
            match.isCompound = true
            return match
        }
        func meaning(_ sign: Int, fromPublication: Bool) -> TimeMeaning {
            if count.number < 0 { return .reference(sign) }
            var number = count.number
            var unit = count.unit
            if count.half {
                switch unit {
                case .year:
                    number = number * 12 + 6
                    unit = .month
                case .week, .month: unit = unit == .week ? .week : .month
                case .decade:
                    number = number * 10 + 5
                    unit = .year
                case .century:
                    number = number * 100 + 50
                    unit = .year
                default: break
                }
            }
            if unit == .decade || unit == .century {
                number *= unit == .decade ? 10 : 100
                unit = .year
            }
            return fromPublication ? .offset(sign * number, unit) : .previous(sign * number, unit)
        }
        switch word(end) {
        case .ago where word(end + 1) == .dayOffset && at(end + 1).value == 0 && count.number > 0 && !count.half:
            return TimeMatch(place..<end + 2, .daysAgo(count.number, count.unit), .day, modifier)
        // "a week ago Friday".
        case .ago where word(end + 1) == .weekday && at(end + 1).isCapital && count.unit == .week && count.number > 0:
            let weekday = TimeMeaning.nearWeekday(-1, Int(at(end + 1).value))
            return TimeMatch(place..<end + 2, .shifted(-7 * count.number, weekday), .day, modifier)
        case .ago: return TimeMatch(place..<end + 1, meaning(-1, fromPublication: true), fine, modifier)
        case .hence: return TimeMatch(place..<end + 1, meaning(1, fromPublication: true), fine, modifier)
        case .from where word(end + 1) == .now:
            return TimeMatch(place..<end + 2, meaning(1, fromPublication: true), fine, modifier)
        // "a week from today", "two weeks from Monday".
        case .from where count.number > 0 && !count.half && (count.unit == .day || count.unit == .week):
            let days = count.number * (count.unit == .week ? 7 : 1)
            switch word(end + 1) {
            case .dayOffset:
                return TimeMatch(place..<end + 2, .offset(days + Int(at(end + 1).value), .day), .day, modifier)
            case .weekday where at(end + 1).isCapital && !at(end + 1).isPlural:
                let weekday = TimeMeaning.weekdayAhead(Int(at(end + 1).value))
                return TimeMatch(place..<end + 2, .shifted(days, weekday), .day, modifier)
            default: break
            }
        case .earlier where count.number >= 0 && word(end + 1) != .than:
            return TimeMatch(place..<end + 1, meaning(-1, fromPublication: false), fine, modifier)
        case .later where count.number >= 0 && word(end + 1) != .than:
            return TimeMatch(place..<end + 1, meaning(1, fromPublication: false), fine, modifier)
        case .before where count.number >= 0 && endsPhrase(end + 1):
            return TimeMatch(place..<end + 1, meaning(-1, fromPublication: false), fine, modifier)
        case .after where count.number >= 0 && endsPhrase(end + 1) && !at(end + 1).isCapital:
            return TimeMatch(place..<end + 1, meaning(1, fromPublication: false), fine, modifier)
        default: break
        }
        // "a minute", "a day" alone are idle as often as not.
        if count.isIndefinite, !count.half, count.unit.rawValue < TimeUnit.day.rawValue, modifier == nil,
            word(place - 1) != .for,
            word(place - 1) != .in
        {
            return nil
        }
        return TimeMatch(place..<end, .duration(count.number, count.unit, half: count.half), fine, modifier)
    }

    /// "two Fridays ago".
    private func weekdaysAgo(_ place: Int) -> TimeMatch? {
        guard word(place) == .number || at(place).kind == .number, (1...20).contains(at(place).value),
            word(place + 1) == .weekday, at(place + 1).isCapital, word(place + 2) == .ago
        else { return nil }
        let days = -7 * (Int(at(place).value) - 1)
        return TimeMatch(place..<place + 3, .shifted(days, .nearWeekday(-1, Int(at(place + 1).value))), .day)
    }

    /// "the last three years", "the next few days", "the past decade": a stretch up to publication or from it.
    func counted(_ place: Int, window sign: Int, head: TimeWord, from start: Int) -> TimeMatch? {
        guard at(place).kind == .number || [.number, .few, .couple, .dozen].contains(word(place)),
            let count = count(place)
        else {
            return nil
        }
        let fine = granularity(of: count.unit)
        if head == .following || head == .previous {
            return TimeMatch(start..<count.end, .duration(count.number, count.unit, half: false), fine)
        }
        guard sign != 0 else { return nil }
        if count.number < 0 { return TimeMatch(start..<count.end, .duration(-1, count.unit, half: false), fine) }
        return TimeMatch(start..<count.end, .window(count.number, count.unit, sign: sign), fine)
    }
}
