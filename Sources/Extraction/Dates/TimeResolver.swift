internal import Dragoman

/// Sets what the grammar found against the day of publication, the tense, and the date told last.
struct TimeResolver {
    /// A day that publication may have been.
    let published: Day
    let tense: Tense
    /// The date told last; `nil` at the beginning.
    let previous: TimeValue?
    /// A past verb stands right before the expression ("started on January 1").
    var isSurelyPast = false
    /// The quarter that the sentence told, or the one before it.
    var quarter: TimeValue?

    /// The value; `nil` when it can't be told, or lies beyond the years that are written.
    func value(_ meaning: TimeMeaning) -> TimeValue? {
        told(meaning).flatMap { $0.isWritable ? $0 : nil }
    }

    private func told(_ meaning: TimeMeaning) -> TimeValue? {
        let year = published.civil.year
        switch meaning {
        case .value(let value): return value
        case .part(let part, .unknown): return nearest(part)
        case .part(let part, let reference):
            return self.year(reference).flatMap { (1...9990).contains($0) ? part.value(in: $0) : nil }
        case .nearPart(let part, let which): return near(part, which)
        case .weekday(let weekday): return .day(near(weekday: weekday))
        case .weekdayDate(let weekday, let part):
            let candidates = (year - 2...year + 2).compactMap { part.value(in: $0)?.firstDay }
            let agreeing = candidates.filter { $0.weekday == weekday }
            return agreeing.min { abs($0 - published) < abs($1 - published) }.map { .day($0) } ?? nearest(part)
        case .weekdayAhead(let weekday): return .day(published + 1 + (weekday - (published + 1).weekday + 7) % 7)
        case .toldWeekday(let sign, let weekday):
            let base = (sign > 0 ? previous?.lastDay : previous?.firstDay) ?? published
            return .day(
                sign > 0
                    ? base + 1 + (weekday - (base + 1).weekday + 7) % 7
                    : base - 1 - ((base - 1).weekday - weekday + 7) % 7)
        case .nearWeekday(let which, let weekday):
            switch which {
            case -1: return .day(published - 1 - (published - 1 - (weekday - 1)).sinceMonday)
            case 1: return .day(published + 1 + (weekday - (published + 1).weekday + 7) % 7)
            default:
                // That of the running week, unless the clause looks the other way.
                let own = published - published.weekday + weekday
                if tense == .past, own - published > 3 { return .day(own - 7) }
                return .day(tense == .future && own < published ? own + 7 : own)
            }
        case .toldPart(let sign, let part):
            let start = (sign > 0 ? previous?.lastDay : previous?.firstDay) ?? published
            let told = (start.civil.year - 1...start.civil.year + 1).compactMap { part.value(in: $0) }
            return sign > 0
                ? told.first { $0.firstDay.map { $0 > start } ?? false }
                : told.last { $0.lastDay.map { $0 < start } ?? false }
        case .periodOf(let year):
            guard case .quarter(_, let quarter) = quarter else { return .year(year) }
            return .quarter(year, quarter)
        case .weekdayOfWeek(let week, let weekday): return .day(published - published.weekday + weekday + 7 * week)
        case .offset(0, .weekend):
            let own = TimeValue(.weekend, holding: published)
            return tense == .past && published.weekday < 6 ? own.shifted(by: -1, .weekend) : own
        case .offset(let count, let unit): return TimeValue(unit, holding: published).shifted(by: count, unit)
        case .daysAgo(let count, let unit):
            let (year, month, day) = published.civil
            switch unit {
            case .year: return Day(year: year - count, month: month, day: day).map { .day($0) }
            case .month:
                let index = year * 12 + month - 1 - count
                return Day(year: index / 12, month: index % 12 + 1, day: day).map { .day($0) }
            case .week: return .day(published - 7 * count)
            default: return .day(published - count)
            }
        case .previous(let count, let unit):
            guard let previous else { return TimeValue(unit, holding: published).shifted(by: count, unit) }
            return previous.shifted(by: count, unit)
        case .same(let unit): return same(unit)
        case .yearBefore(let unit):
            // A quarter told as long as "the year-earlier period" is compared with.
            let own = unit == .year ? quarter ?? previous ?? .year(year) : same(unit)
            return own.shifted(by: -1, .year)
        case .dayOfMonth(let day): return dayOfMonth(day)
        case .weekdayOfMonth(let weekday, let day): return self.day(day, on: weekday)
        case .quarterOf(let reference):
            guard case .quarter(_, let quarter) = same(.quarter), let year = self.year(reference) else { return nil }
            return .quarter(year, quarter)
        case .shifted(let days, .weekday(let weekday)) where tense != .future:
            // The eve of a weekday may be today.
            let next = published + 1
            return .day(next - (next.weekday - weekday + 7) % 7 + days)
        case .shifted(let days, let meaning): return value(meaning)?.shifted(by: days, .day)
        case .holding(let unit, let meaning): return value(meaning)?.firstDay.map { TimeValue(unit, holding: $0) }
        case .window(let count, let unit, let sign): return window(count, unit, sign)
        case .firstMonths(let count, let reference):
            let start = self.year(reference) ?? year
            guard (1...9990).contains(start) else { return nil }
            return .span(FuzzyDate.months(1, through: count, of: start))
        case .reference(let sign):
            switch sign {
            case -1: return .span(.upTo(FuzzyDate(published)))
            case 1: return .span(.since(FuzzyDate(published)))
            default: return .day(published)
            }
        case .duration, .set: return nil
        }
    }

    /// "the 8th": of the month told last, or of the one that the tense asks for.
    private func dayOfMonth(_ day: Int) -> TimeValue? {
        let base = previous?.firstDay ?? published
        // "ends Dec. 10 ... will attend on the 8th": both are to come.
        if tense == .future, base > published, base - published < 60 {
            let (year, month, _) = base.civil
            let days = (-1...1).compactMap { offset -> Day? in
                let index = year * 12 + month - 1 + offset
                return Day(year: index / 12, month: index % 12 + 1, day: day)
            }
            return days.filter { $0 >= published }.min { abs($0 - base) < abs($1 - base) }.map { .day($0) }
        }
        let (year, month, today) = base.civil
        let isNext = day < today && (tense == .future || previous != nil)
        let isLast = tense == .past && day > today && previous == nil
        let index = year * 12 + month - 1 + (isNext ? 1 : isLast ? -1 : 0)
        return Day(year: index / 12, month: index % 12 + 1, day: day).map { .day($0) }
    }

    /// The day of a month that falls on a weekday, the nearest to publication; one to come only where the clause looks ahead.
    private func day(_ day: Int, on weekday: Int) -> TimeValue? {
        let (year, month, _) = published.civil
        let first = year * 12 + month - 1
        let days = (-14...14).compactMap { Day(year: (first + $0) / 12, month: (first + $0) % 12 + 1, day: day) }
            .filter { $0.weekday == weekday && (tense == .future ? $0 >= published : $0 <= published) }
        return days.min { abs($0 - published) < abs($1 - published) }.map { .day($0) }
    }

    private func year(_ reference: YearReference) -> Int? {
        switch reference {
        case .unknown: nil
        case .year(let year): year
        case .offset(let count): published.civil.year + count
        case .previous(let count): (previous?.year ?? published.civil.year) + count
        }
    }

    /// The weekday on or before publication, or on or after it when the clause looks ahead.
    private func near(weekday: Int) -> Day {
        return tense == .future
            ? published + (weekday - published.weekday + 7) % 7 : published - (published.weekday - weekday + 7) % 7
    }

    /// A part of a year whose year is not told: the last one for the past, the next one for the future, the nearest
    /// else. A past one that is most of a year away gives way to one that comes soon.
    private func nearest(_ part: YearPart) -> TimeValue? {
        let year = published.civil.year
        let candidates = (year - 1...year + 1).compactMap { part.value(in: $0) }
        func distance(_ value: TimeValue) -> Int {
            guard let first = value.firstDay, let last = value.lastDay else { return Int.max }
            if first > published { return first - published }
            return last < published ? published - last : 0
        }
        let before = candidates.last { $0.firstDay.map { $0 <= published } ?? false }
        let ahead = candidates.first { $0.lastDay.map { $0 >= published } ?? false }
        guard let before else { return ahead }
        guard let ahead else { return before }
        if tense == .future {
            return distance(ahead) > 270 && distance(before) < 60 && part.granularity == .day ? before : ahead
        }
        if tense == .past {
            let gives = distance(before) > 270 && distance(ahead) < 60 && part.granularity == .day && !isSurelyPast
            return gives ? ahead : before
        }
        return part.granularity != .quarter && distance(ahead) * 2 < distance(before) ? ahead : before
    }

    /// "last March" is the last one before this month, "next March" the next one after it, "this March" this year's.
    private func near(_ part: YearPart, _ which: Int) -> TimeValue? {
        let year = published.civil.year
        let candidates = (year - 2...year + 2).compactMap { part.value(in: $0) }
        switch which {
        case -1: return candidates.last { $0.lastDay.map { $0 < published } ?? false }
        case 1: return candidates.first { $0.firstDay.map { $0 > published } ?? false }
        default:
            // "will be in stores this spring" after it, "flew there this fall" before it.
            guard let own = part.value(in: year), let first = own.firstDay, let last = own.lastDay else { return nil }
            if tense == .future, last < published { return part.value(in: year + 1) }
            // "were promised for this Christmas" in October is of the one to come.
            return tense == .past && first - published > 150 ? part.value(in: year - 1) : own
        }
    }

    /// "the quarter" is the one told last, or the one that ended last; "the year" and "the month" that of publication.
    private func same(_ unit: TimeUnit) -> TimeValue {
        let own = TimeValue(unit, holding: published)
        guard let previous else { return unit == .quarter ? own.shifted(by: -1, .quarter) : own }
        // "will rise by the end of the year" is of this one, whichever was told.
        if previous.unit == unit {
            if unit == .quarter { return previous }
            let isLongAgo = previous.lastDay.map { published - $0 > 400 } ?? false
            return tense == .future || isLongAgo && tense == .unknown ? own : previous
        }
        return unit == .quarter ? own.shifted(by: -1, .quarter) : own
    }

    private func window(_ count: Int, _ unit: TimeUnit, _ sign: Int) -> TimeValue? {
        guard unit.rawValue >= TimeUnit.day.rawValue else { return .day(published) }
        let own = TimeValue(unit == .weekend || unit == .fortnight ? .week : unit, holding: published)
        let own2 = unit == .decade || unit == .century || unit == .quarter ? TimeValue(.year, holding: published) : own
        let years = unit == .decade ? 10 : unit == .century ? 100 : 1
        guard count < 500 else { return nil }
        let other =
            unit == .quarter
            ? TimeValue(.month, holding: published).shifted(by: sign * count * 3, .month)
            : own2.shifted(by: sign * count * years, own2.unit ?? .year)
        let here = unit == .quarter ? TimeValue(.month, holding: published) : own2
        let date =
            sign < 0
            ? FuzzyDate.between(other.fuzzy, here.fuzzy) : FuzzyDate.between(here.fuzzy, other.fuzzy)
        return date.map { .span($0) }
    }
}

extension Day {
    /// Days since the Monday on or before it.
    fileprivate var sinceMonday: Int { weekday - 1 }
}
