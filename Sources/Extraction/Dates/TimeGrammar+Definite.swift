internal import Dragoman
internal import DragomanLanguage

extension TimeGrammar {
    /// What "the" can begin.
    func definite(_ place: Int) -> TimeMatch? {
        let next = place + 1
        guard next < lexemes.count, isJoined(next) else { return nil }
        let lexeme = at(next)
        func widened(_ match: TimeMatch?) -> TimeMatch? {
            guard var match else { return nil }
            match.range = place..<match.range.upperBound
            return match
        }
        if let match = yearEarlier(next) { return widened(match) }
        if let match = lastPart(next, from: place) ?? sameQuarter(next, from: place) { return match }
        if let match = quarterByMonth(next) { return widened(match) }
        if lexeme.word == .number, let match = dayFirst(next) { return widened(match) }
        switch lexeme.word {
        case .past where endsPhrase(next + 1): return TimeMatch(place..<next + 1, .reference(-1), .year)
        case .last, .next, .past, .coming, .same, .previous, .following, .current, .recent, .upcoming:
            return relative(next, from: place, isDefinite: true)
        case .ordinal:
            if let match = quarter(next) ?? firstMonths(next) ?? century(next) ?? dayFirst(next) ?? holiday(next) {
                return widened(match)
            }
            return quarterAgain(next, from: place)
        case .season:
            guard var match = season(next) else { return nil }
            match.range = place..<match.range.upperBound
            return match
        case .fiscal:
            return widened(quarter(next)) ?? (unitAt(next + 1) == .year ? widened(fiscal(next)) : fiscal(next))
        case .latest:
            guard let unit = unitAt(next + 1), unit == .quarter || unit == .week || unit == .month,
                !at(next + 1).isPlural
            else { return nil }
            return TimeMatch(place..<next + 2, unit == .year ? .offset(0, unit) : .same(unit), granularity(of: unit))
        case .early, .late, .mid:
            // "the early 1990s", "the mid-1980s".
            let inner = isHyphen(next + 1) ? next + 2 : next + 1
            guard var match = decade(inner) ?? century(inner) ?? (at(inner).word == .ordinal ? century(inner) : nil)
            else {
                return nil
            }
            match.range = place..<match.range.upperBound
            match.modifier = lexeme.word == .early ? .early : lexeme.word == .late ? .late : .mid
            return match
        case .unit: return definiteUnit(place)
        case .dayPart where word(next + 1) == .of:
            // "the morning of the 12th".
            if word(next + 2) == .the, at(next + 3).isOrdinal, (1...31).contains(at(next + 3).value),
                endsPhrase(next + 4)
            {
                return TimeMatch(place..<next + 4, .dayOfMonth(Int(at(next + 3).value)), .time)
            }
            // "the morning of Jan. 29".
            guard next + 2 < lexemes.count, let date = core(next + 2), date.granularity == .day else { return nil }
            return TimeMatch(place..<date.range.upperBound, date.meaning, .time)
        case .future where ![.noun, .properNoun, .adjective].contains(at(next + 1).partOfSpeech):
            return TimeMatch(place..<next + 1, .reference(1), .year)
        // "the present decade".
        case .present:
            guard let unit = unitAt(next + 1), !at(next + 1).isPlural, unit.rawValue >= TimeUnit.week.rawValue else {
                return nil
            }
            return TimeMatch(place..<next + 2, .offset(0, unit), granularity(of: unit))
        // "the full year", "the entire quarter".
        case .other where isText(next, "full") || isText(next, "entire") || isText(next, "whole"):
            guard let unit = unitAt(next + 1), !at(next + 1).isPlural, unit == .year || unit == .quarter,
                !isHyphen(next + 2), word(next + 2) != .of
            else { return nil }
            return TimeMatch(place..<next + 2, unit == .year ? .offset(0, unit) : .same(unit), granularity(of: unit))
        case .holidayWord: return widened(holiday(next))
        case .number where lexeme.isPlural: return nil
        default: break
        }
        if lexeme.kind == .number || isSign(next, "'") {
            if let match = decade(next) ?? century(next) ?? dayFirst(next) { return widened(match) }
            // "the 1992 fiscal year", "the 1988 third quarter"; of "the 1967 war" the year alone.
            if let match = bareYear(next), match.range.count > 1 { return widened(match) }
            if lexeme.isOrdinal, lexeme.value <= 31, isDayAlone(place) {
                return TimeMatch(place..<next + 1, .dayOfMonth(Int(lexeme.value)), .day)
            }
        }
        // "the nine months"; of "the three-day visit" the length alone.
        if [.number, .few, .couple, .dozen].contains(lexeme.word) || lexeme.kind == .number,
            let match = counted(next), case .duration = match.meaning, !match.isCompound
        {
            return widened(match)
        }
        return nil
    }

    /// "on the 20th" at the end of what is said, so that it is no twentieth thing.
    private func isDayAlone(_ place: Int) -> Bool {
        guard [.on, .until, .by, .since, .from].contains(word(place - 1)) else { return false }
        let after = at(place + 2)
        if after.kind == .sign { return after.value == 0x2E || after.value == 0x2C }
        return [.of, .and, .to, .in, .at].contains(after.word) && !(after.word == .of && word(place + 3) != .this)
    }

    /// "the weekend", "the quarter", "the year" where it is that of publication, "the day before yesterday".
    private func definiteUnit(_ place: Int) -> TimeMatch? {
        guard let unit = unitAt(place + 1) else { return nil }
        let next = place + 2
        if isHyphen(next) { return nil }
        if unit == .day, !at(place + 1).isPlural, word(next) == .before || word(next) == .after,
            word(next + 1) == .dayOffset
        {
            let sign = word(next) == .before ? -1 : 1
            if at(next + 1).value == Int32(sign) { return TimeMatch(place..<next + 2, .offset(2 * sign, .day), .day) }
        }
        if unit == .day, !at(place + 1).isPlural, let match = dayBeside(place, next) { return match }
        if unit == .year, let year = yearNumber(next) { return TimeMatch(place..<next + 1, .value(.year(year)), .year) }
        guard !at(place + 1).isPlural else { return nil }
        // "the week before last", "the year after next".
        if word(next) == .before && word(next + 1) == .last || word(next) == .after && word(next + 1) == .next,
            endsPhrase(next + 2), unit.rawValue > TimeUnit.day.rawValue
        {
            return TimeMatch(
                place..<next + 2, .offset(word(next) == .before ? -2 : 2, unit), granularity(of: unit))
        }
        if word(next) == .of, unit == .week || unit == .month || unit == .weekend, next + 1 < lexemes.count,
            let date = core(next + 1), date.granularity <= .month
        {
            return TimeMatch(
                place..<date.range.upperBound, .holding(unit, date.meaning), granularity(of: unit))
        }
        if word(next) == .before || word(next) == .after, endsPhrase(next + 1) {
            return TimeMatch(place..<next + 1, .previous(word(next) == .before ? -1 : 1, unit), granularity(of: unit))
        }
        // "the quarter ended Sept. 30", "the week ending Oct. 20".
        if word(next) == .ended, unit == .week || unit == .month || unit == .quarter || unit == .year,
            let date = core(word(next + 1) == .on ? next + 2 : next + 1), date.granularity <= .month
        {
            return TimeMatch(place..<next, .holding(unit, date.meaning), granularity(of: unit))
        }
        switch unit {
        case .weekend: return TimeMatch(place..<next, .offset(0, .weekend), .week)
        case .quarter where word(next) != .of && !isText(next, "century"):
            return TimeMatch(place..<next, .same(.quarter), .quarter)
        case .year, .month, .week:
            guard [.for, .during, .in, .of, .throughout, .through].contains(word(place - 1)) else { return nil }
            if word(next) == .of || word(next) == .that { return nil }
            return TimeMatch(place..<next, .same(unit), granularity(of: unit))
        default: return nil
        }
    }

    /// "the day after Christmas", "the day before Oct. 13".
    private func dayBeside(_ place: Int, _ next: Int) -> TimeMatch? {
        guard word(next) == .before || word(next) == .after, isJoined(next + 1),
            word(next + 1) == .holidayWord || word(next + 1) == .month, let date = core(next + 1),
            case .part(let part, _) = date.meaning, part.granularity == .day
        else { return nil }
        return TimeMatch(
            place..<date.range.upperBound, .shifted(word(next) == .before ? -1 : 1, date.meaning), .day)
    }

    /// Nothing follows that the words before would belong to ("the day before the vote").
    func endsPhrase(_ place: Int) -> Bool {
        let lexeme = at(place)
        if place >= lexemes.count || lexeme.isFirst { return true }
        if lexeme.kind == .sign { return lexeme.value != 0x24 && lexeme.value != 0x28 }
        if lexeme.kind == .word, isVerb(place), !text(place).suffix(3).equals(ignoringCase: "ing".utf8) { return true }
        return [.and, .or, .in, .at, .on, .as, .to, .by, .from, .for].contains(lexeme.word)
    }
}
