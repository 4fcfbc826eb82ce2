internal import Dragoman
internal import DragomanLanguage

/// Dates of numbers with signs between them, as headers have them.
extension TimeGrammar {
    /// "10/07/2025", "10-26-89", "2025-07-03", "1989/10/30", "7.10.2025", "9/11", "2018-2020", "1989-90", "20250703".
    func numeric(_ place: Int) -> TimeMatch? {
        let first = at(place)
        guard first.kind == .number, !first.isOrdinal, !first.isPlural, !isSign(place - 1, "$") else {
            return nil
        }
        // "PRI19980115" is the name of a story.
        if first.digits == 8, first.isSpaced || at(place - 1).kind == .sign,
            let day = Day(
                year: Int(first.value) / 10000, month: Int(first.value) / 100 % 100, day: Int(first.value) % 100),
            (1900...2099).contains(first.value / 10000)
        {
            return TimeMatch(place..<clockEnd(place + 1), .value(.day(day)), .day)
        }
        // The date of a wire's header: "= 891102".
        if first.digits == 6, isSign(place - 1, "="),
            let day = Day(
                year: century(of: Int(first.value) / 10000), month: Int(first.value) / 100 % 100,
                day: Int(first.value) % 100)
        {
            return TimeMatch(place..<place + 1, .value(.day(day)), .day)
        }
        guard at(place + 1).kind == .sign, !at(place + 1).isSpaced, at(place + 2).kind == .number,
            !at(place + 2).isSpaced
        else {
            return nil
        }
        let sign = at(place + 1).value
        let second = at(place + 2)
        let third = at(place + 4)
        let isTriple =
            at(place + 3).kind == .sign && at(place + 3).value == sign && !at(place + 3).isSpaced
            && third.kind == .number
            && !third.isSpaced
            && !(at(place + 5).kind == .sign && at(place + 5).value == sign && !at(place + 5).isSpaced)
        if isTriple, sign == 0x2F || sign == 0x2D || sign == 0x2E {
            var day: Day?
            if first.digits == 4 {
                day = Day(year: Int(first.value), month: Int(second.value), day: Int(third.value))
            } else if (1...2).contains(first.digits), (1...2).contains(second.digits),
                third.digits == 4 || third.digits == 2
            {
                let year = third.digits == 4 ? Int(third.value) : century(of: Int(third.value))
                let (a, b) = (Int(first.value), Int(second.value))
                day =
                    sign == 0x2E
                    ? Day(year: year, month: b, day: a)
                    : Day(year: year, month: a, day: b) ?? Day(year: year, month: b, day: a)
            }
            if let day, (1000...2099).contains(day.civil.year) {
                return TimeMatch(place..<clockEnd(place + 5), .value(.day(day)), .day)
            }
            return nil
        }
        if sign == 0x2F, first.value == 9, second.value == 11, first.digits == 1, !isTriple {
            return TimeMatch(place..<place + 3, .value(.day(Day(year: 2001, month: 9, day: 11)!)), .day)
        }
        if sign == 0x2D || sign == 0x2F, let start = yearNumber(place), second.digits == 4 || second.digits == 2,
            !isSign(place + 3, "-")
        {
            let end = second.digits == 4 ? Int(second.value) : start / 100 * 100 + Int(second.value)
            if second.digits == 2, (1...12).contains(second.value), end <= start, sign == 0x2D {
                return TimeMatch(place..<place + 3, .part(.month(Int(second.value)), .year(start)), .month)
            }
            guard end > start, end <= 2099, end - start < 200, start >= 1500,
                let span = FuzzyDate.between(FuzzyDate(year: start), FuzzyDate(year: end))
            else { return nil }
            return TimeMatch(place..<place + 3, .value(.span(span)), .year)
        }
        return nil
    }

    /// Where the time of day ends that a date of a header goes on with ("T10:00:00Z", "15:44:00", "1124EST"); the place
    /// itself where there is none.
    func clockEnd(_ place: Int) -> Int {
        var next = place
        if isText(next, "t"), !at(next).isSpaced { next += 1 }
        guard next < lexemes.count, isJoined(next), at(next).kind == .number, !at(next).isPlural, !at(next).isOrdinal
        else { return place }
        if at(next).digits == 4, at(next).value < 2400, at(next + 1).kind == .word, isZone(next + 1) {
            return next + 2
        }
        guard (1...2).contains(at(next).digits), at(next).value < 25, isSign(next + 1, ":"), !at(next + 1).isSpaced,
            at(next + 2).kind == .number, at(next + 2).digits == 2
        else { return place }
        next += 3
        if isSign(next, ":"), at(next + 1).kind == .number, at(next + 1).digits == 2 { next += 2 }
        if isText(next, "z"), !at(next).isSpaced { return next + 1 }
        return at(next).isSpaced && isZone(next) ? next + 1 : next
    }

    /// "EST", "GMT", "EDT", "UTC" ...: two to four capitals that end on a T, or C.
    private func isZone(_ place: Int) -> Bool {
        let word = text(place)
        guard at(place).kind == .word, (3...4).contains(word.count), word.allSatisfy(ASCII.isUpper) else {
            return false
        }
        return word.last == 0x54 || word.elementsEqual("UTC".utf8)
    }

    /// "14-Jan-1998", "14 Jan 98".
    func shortDayFirst(_ place: Int) -> TimeMatch? {
        let lexeme = at(place)
        guard lexeme.kind == .number, (1...2).contains(lexeme.digits), !lexeme.isOrdinal, !lexeme.isPlural else {
            return nil
        }
        let isHyphened = isHyphen(place + 1)
        let month = isHyphened ? place + 2 : place + 1
        guard word(month) == .month, at(month).isCapital, isJoined(month) else { return nil }
        var next = month + 1
        if isHyphened {
            guard isHyphen(next) else { return nil }
            next += 1
        }
        let number = at(next)
        guard number.kind == .number, isJoined(next), !number.isOrdinal, !number.isPlural else { return nil }
        let year: Int
        if number.digits == 4, isHyphened, let full = yearNumber(next) {
            year = full
        } else if number.digits == 2, !isCount(next), isHyphened || endsPhrase(next + 1) || at(next + 1).isCapital,
            !isHyphen(next + 1), !isSign(next + 1, ":"), !isSign(next + 1, "%")
        {
            year = century(of: Int(number.value))
        } else {
            return nil
        }
        return Day(year: year, month: Int(at(month).value), day: Int(lexeme.value)).map {
            TimeMatch(place..<clockEnd(next + 1), .value(.day($0)), .day)
        }
    }
}
