internal import Dragoman

/// How business papers name parts of years.
extension TimeGrammar {
    /// The text speaks of quarters, so that a "third period" is one.
    var tellsQuarters: Bool {
        lexemes.contains { $0.word == .unit && $0.value == Int32(TimeUnit.quarter.rawValue) }
    }

    /// "last year's third quarter", "this year's first half": one part of one year.
    func ofYear(_ place: Int) -> TimeMatch? {
        let unit = place + 1
        guard unitAt(unit) == .year, !at(unit).isPlural, isJoined(unit), isSign(unit + 1, "'"), isText(unit + 2, "s")
        else { return nil }
        let offset: Int
        switch word(place) {
        case .last: offset = -1
        case .this, .the: offset = 0
        case .next: offset = 1
        default: return nil
        }
        guard isJoined(unit + 3), let match = quarter(unit + 3, isOwned: true) ?? season(unit + 3, isOwned: true),
            case .part(let part, .unknown) = match.meaning
        else { return nil }
        return TimeMatch(place..<match.range.upperBound, .part(part, .offset(offset)), match.granularity)
    }

    /// "the final quarter of 1990", "the latter half of the year", "the last half of 1989".
    func lastPart(_ place: Int, from start: Int) -> TimeMatch? {
        let next = place + 1
        guard word(place) == .last || isText(place, "final") || isText(place, "latter"), isJoined(next) else {
            return nil
        }
        let part: YearPart
        if word(next) == .half {
            part = .half(2)
        } else if unitAt(next) == .quarter, !at(next).isPlural {
            part = .quarter(4)
        } else {
            return nil
        }
        let (reference, end) = yearReference(next + 1)
        if reference != .unknown { return TimeMatch(start..<end, .part(part, reference), .quarter) }
        guard word(next + 1) == .of, word(next + 2) == .the, unitAt(next + 3) == .year, !at(next + 3).isPlural else {
            return nil
        }
        return TimeMatch(start..<next + 4, .part(part, .offset(0)), .quarter)
    }

    /// "the June quarter", "the March quarter of 1990": the one that ends with the month.
    func quarterByMonth(_ place: Int) -> TimeMatch? {
        let month = at(place)
        guard month.word == .month, month.isCapital, month.value % 3 == 0, unitAt(place + 1) == .quarter,
            !at(place + 1).isPlural, isJoined(place + 1)
        else { return nil }
        let (reference, end) = yearReference(place + 2)
        return TimeMatch(place..<end, .part(.quarter(Int(month.value) / 3), reference), .quarter)
    }

    /// "first" and "second quarters" of "the first and second quarters of 1997".
    ///
    /// - Parameters:
    ///   - place: of the ordinal.
    ///   - next: behind it.
    func listedQuarter(_ place: Int, _ next: Int) -> TimeMatch? {
        func isQuarters(_ unit: Int) -> Bool { unitAt(unit) == .quarter && at(unit).isPlural && isJoined(unit) }
        func isAnd(_ sign: Int) -> Bool { word(sign) == .and || word(sign) == .or }
        let quarter = YearPart.quarter(Int(at(place).value))
        if isAnd(next), word(next + 1) == .ordinal, isQuarters(next + 2) {
            return TimeMatch(place..<next, .part(quarter, yearReference(next + 3).reference), .quarter)
        }
        guard isQuarters(next), isAnd(place - 1), word(place - 2) == .ordinal else { return nil }
        let (reference, end) = yearReference(next + 1)
        return TimeMatch(place..<end, .part(quarter, reference), .quarter)
    }

    /// "no better in the fourth quarter than in the third": the ordinal alone, behind a quarter told with one.
    func quarterAgain(_ place: Int, from start: Int) -> TimeMatch? {
        guard word(place) == .ordinal, (1...4).contains(at(place).value), endsPhrase(place + 1),
            [.in, .than, .from, .of, .and, .or, .to, .through, .until].contains(word(start - 1)), isJoined(start)
        else { return nil }
        for quarter in stride(from: start - 1, to: max(0, start - 20), by: -1)
        where unitAt(quarter) == .quarter || isText(quarter, "period") {
            let ordinal = isHyphen(quarter - 1) ? quarter - 2 : quarter - 1
            guard word(ordinal) == .ordinal, at(ordinal).value != at(place).value else { return nil }
            // Of the same year, but for the first behind a fourth that it follows.
            let isNext = at(place).value == 1 && at(ordinal).value == 4 && word(start - 2) != .than
            let part = YearPart.quarter(Int(at(place).value))
            return TimeMatch(start..<place + 1, .part(part, .previous(isNext ? 1 : 0)), .quarter)
        }
        return nil
    }

    /// "the same quarter of 1988", "the same quarter last year", "the 1988 quarter".
    func sameQuarter(_ place: Int, from start: Int) -> TimeMatch? {
        if let year = yearNumber(place), isText(place + 1, "period"), isJoined(place + 1) {
            return TimeMatch(start..<place + 2, .periodOf(year), .quarter)
        }
        guard unitAt(place + 1) == .quarter, !at(place + 1).isPlural, isJoined(place + 1) else { return nil }
        if let year = yearNumber(place) {
            return TimeMatch(start..<place + 2, .quarterOf(.year(year)), .quarter)
        }
        guard word(place) == .same else { return nil }
        let (reference, end) = yearReference(place + 2)
        guard reference != .unknown else { return TimeMatch(start..<place + 2, .same(.quarter), .quarter) }
        return TimeMatch(start..<end, .quarterOf(reference), .quarter)
    }

    /// "fiscal 1989", "fiscal year 1990", "the fiscal year ending March 31"; "fiscal 1990s" not.
    func fiscal(_ place: Int) -> TimeMatch? {
        guard word(place) == .fiscal else { return nil }
        let isNamed = unitAt(place + 1) == .year
        let next = isNamed ? place + 2 : place + 1
        if let year = yearNumber(next) { return TimeMatch(place..<next + 1, .value(.year(year)), .year) }
        guard isNamed, !at(place + 1).isPlural else { return nil }
        // "its latest fiscal year, ended June 30".
        var end = isSign(next, ",") ? next + 1 : next
        let isRelative = isText(end, "that") || isText(end, "which")
        if isRelative { end += 1 }
        guard isJoined(end), word(end) == .ended || isRelative && isText(end, "ends") else { return nil }
        end += word(end + 1) == .on ? 2 : 1
        guard end < lexemes.count, let date = core(end), date.granularity <= .month, isJoined(end) else { return nil }
        return TimeMatch(place..<next, .holding(.year, date.meaning), .year)
    }
}
