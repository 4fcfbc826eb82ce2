internal import Dragoman

extension TimeGrammar {
    /// "third quarter", "third-quarter", "Q3 2020", "fiscal second quarter of 1990", "first half of next year".
    ///
    /// - Parameter isOwned: a year stands before it, so that a half needs none behind it.
    func quarter(_ place: Int, isOwned: Bool = false) -> TimeMatch? {
        var next = place
        if word(next) == .fiscal { next += 1 }
        if word(next) == .quarterName {
            let (reference, end) = yearReference(next + 1)
            return TimeMatch(place..<end, .part(.quarter(Int(at(next).value)), reference), .quarter)
        }
        let lexeme = at(next)
        guard lexeme.word == .ordinal || lexeme.isOrdinal, (1...4).contains(lexeme.value), isJoined(next + 1) else {
            return nil
        }
        next += 1
        if isHyphen(next) { next += 1 }
        if word(next) == .fiscal { next += 1 }
        if word(next) == .half, lexeme.value <= 2 {
            let (reference, end) = yearReference(next + 1)
            // The half of a game, of a century, of a list is none.
            if word(next + 1) == .of {
                if reference == .unknown {
                    guard word(next + 2) == .the, unitAt(next + 3) == .year else { return nil }
                    return TimeMatch(place..<next + 4, .part(.half(Int(lexeme.value)), .unknown), .quarter)
                }
            } else if reference == .unknown, word(place - 1) != .the, !isOwned, !isHyphen(next - 1) {
                return nil
            }
            return TimeMatch(place..<end, .part(.half(Int(lexeme.value)), reference), .quarter)
        }
        if let match = listedQuarter(place, next) { return match }
        guard unitAt(next) == .quarter && !at(next).isPlural || isText(next, "period") && tellsQuarters else {
            return nil
        }
        let (reference, end) = yearReference(next + 1)
        if reference == .unknown, word(next + 1) == .of, word(next + 2) == .the, unitAt(next + 3) == .century {
            return nil
        }
        if reference == .unknown, word(next + 1) == .of, word(next + 2) == .the, unitAt(next + 3) == .year {
            return TimeMatch(place..<next + 4, .part(.quarter(Int(lexeme.value)), .offset(0)), .quarter)
        }
        return TimeMatch(place..<end, .part(.quarter(Int(lexeme.value)), reference), .quarter)
    }

    /// "first nine months of 1989", "first six months".
    func firstMonths(_ place: Int) -> TimeMatch? {
        guard at(place).value == 1, at(place + 1).word == .number || at(place + 1).kind == .number,
            unitAt(place + 2) == .month, (1...11).contains(at(place + 1).value), isJoined(place + 1)
        else { return nil }
        let (reference, end) = yearReference(place + 3)
        if reference == .unknown, word(place + 3) == .of {
            guard word(place + 4) == .the, unitAt(place + 5) == .year else { return nil }
            return TimeMatch(place..<place + 6, .firstMonths(Int(at(place + 1).value), .offset(0)), .month)
        }
        return TimeMatch(place..<end, .firstMonths(Int(at(place + 1).value), reference), .month)
    }

    /// "summer 1990", "fall of 1989", "the spring", "summer of last year".
    ///
    /// - Parameter isOwned: a year stands before it.
    func season(_ place: Int, isOwned: Bool = false) -> TimeMatch? {
        guard word(place) == .season else { return nil }
        let season = Int(at(place).value)
        let (reference, end) = yearReference(place + 1)
        if reference != .unknown {
            // "the fall of 1989" is a season, "the fall of 2000 people" none; "the winter of 1996-97" goes on.
            let goesOn = isHyphen(end) && at(end + 1).kind == .number && at(end + 1).digits == 2
            return TimeMatch(place..<(goesOn ? end + 2 : end), .part(.season(season), reference), .season)
        }
        if isOwned || isAlone(season: place) {
            return TimeMatch(place..<place + 1, .part(.season(season), .unknown), .season)
        }
        // Alone only behind "in the", "since the" ..., and never "the fall of".
        guard word(place - 1) == .the || word(place - 1) == .in, word(place + 1) != .of, !isHyphen(place + 1) else {
            return nil
        }
        let before = word(place - 1) == .the ? word(place - 2) : .in
        guard [.in, .since, .until, .by, .during, .over, .through, .throughout, .for].contains(before) else {
            return nil
        }
        if isText(place, "fall"), before != .in, before != .since, before != .until, before != .by { return nil }
        guard !at(place).isCapital, endsPhrase(place + 1) || at(place + 1).kind == .word && !at(place + 1).isCapital
        else { return nil }
        return TimeMatch(place..<place + 1, .part(.season(season), .unknown), .season)
    }

    /// "by spring", "until fall", "late summer": without an article.
    private func isAlone(season place: Int) -> Bool {
        guard !at(place).isCapital, !isVerb(place), endsPhrase(place + 1), !isHyphen(place + 1) else { return false }
        return switch word(place - 1) {
        case .by, .until, .since, .early, .late: isJoined(place)
        case .in, .at: text(place).hasPrefix(ofAny: ["mid"])
        default: isHyphen(place - 1) && word(place - 2) == .mid
        }
    }

    /// "1990s", "'90s", "80s" behind "the".
    func decade(_ place: Int) -> TimeMatch? {
        var next = place
        if isSign(next, "'") { next += 1 }
        let lexeme = at(next)
        guard lexeme.kind == .number, next == place || !lexeme.isSpaced else { return nil }
        var end = next + 1
        var isPlural = lexeme.isPlural
        // "1990's".
        if !isPlural, isSign(end, "'"), !at(end).isSpaced, isText(end + 1, "s"), lexeme.value % 10 == 0,
            word(place - 1) == .the || word(place - 2) == .the
                || isHyphen(place - 1) && [.mid, .early, .late].contains(word(place - 2))
        {
            isPlural = true
            end += 2
        }
        guard isPlural, lexeme.value % 10 == 0 else { return nil }
        if lexeme.digits == 4, (1500...2099).contains(lexeme.value) {
            let isCentury = lexeme.value % 100 == 0 && lexeme.value < 2000
            return TimeMatch(
                place..<end, .value(isCentury ? .century(Int(lexeme.value)) : .decade(Int(lexeme.value))),
                isCentury ? .century : .decade)
        }
        if lexeme.digits == 2, (20...90).contains(lexeme.value),
            next > place || word(place - 1) == .the || [.mid, .early, .late].contains(word(place - 1))
                || isHyphen(place - 1) && word(place - 2) == .mid
        {
            // "in her 80s" is an age, "the 80s" a decade.
            return TimeMatch(place..<end, .value(.decade(1900 + Int(lexeme.value))), .decade)
        }
        return nil
    }

    /// "in '98".
    func shortYear(_ place: Int) -> TimeMatch? {
        let number = at(place + 1)
        guard isSign(place, "'"), number.kind == .number, number.digits == 2, !number.isSpaced, !number.isPlural,
            [.in, .of, .since, .from, .until, .by, .before, .after].contains(word(place - 1))
        else { return nil }
        return TimeMatch(place..<place + 2, .value(.year(century(of: Int(number.value)))), .year)
    }

    /// "20th century", "nineteenth century", "twenty-first century".
    func century(_ place: Int) -> TimeMatch? {
        var next = place
        var number = Int(at(place).value)
        if at(place).word == .number, number == 20, isHyphen(place + 1), at(place + 2).word == .ordinal {
            number += Int(at(place + 2).value)
            next = place + 2
        } else {
            guard at(place).isOrdinal || at(place).word == .ordinal else { return nil }
        }
        next += 1
        if isHyphen(next) { next += 1 }
        guard unitAt(next) == .century, !at(next).isPlural, (1...22).contains(number), isJoined(next) else {
            return nil
        }
        guard number > 10 else { return nil }
        return TimeMatch(place..<next + 1, .value(.century((number - 1) * 100)), .century)
    }

    /// A time of day with its day: "10:30 a.m. Tuesday", "8 p.m. EST on Friday", "noon Friday", "Tuesday at 10 a.m.".
    func clocked(_ place: Int) -> TimeMatch? {
        var next = place
        if at(place).kind == .number, (1...2).contains(at(place).digits), at(place).value < 25 {
            next += 1
            var hasMinutes = false
            if isSign(next, ":"), at(next + 1).kind == .number, !at(next + 1).isSpaced {
                next += 2
                hasMinutes = true
                if isSign(next, ":"), at(next + 1).kind == .number { next += 2 }
            }
            if isText(next, "a") || isText(next, "p"), isSign(next + 1, "."), isText(next + 2, "m") {
                next += isSign(next + 3, ".") ? 4 : 3
            } else if word(next) == .am {
                next += 1
            } else if !hasMinutes {
                return nil
            }
        } else if word(place) == .dayPart, isText(place, "noon") || isText(place, "midnight") || isText(place, "midday")
        {
            next += 1
        } else {
            return nil
        }
        // A zone, in brackets or not.
        if isSign(next, "("), at(next + 1).isCapital, isSign(next + 2, ")") {
            next += 3
        } else if at(next).isCapital, at(next).word == .other, at(next).end - at(next).start <= 4,
            at(next).end - at(next).start >= 2,
            text(next).allSatisfy(ASCII.isUpper)
        {
            next += 1
        } else if word(next) == .other, isText(next, "local"), isText(next + 1, "time") {
            next += 2
        }
        if word(next) == .on || isSign(next, ",") { next += 1 }
        guard next < lexemes.count, isJoined(next) else { return nil }
        let date: TimeMatch? =
            switch word(next) {
            case .weekday: weekday(next)
            case .dayOffset: dayWord(next)
            case .month: monthFirst(next)
            case .last, .next, .this: relative(next, from: next, isDefinite: false)
            default: at(next).kind == .number ? dayFirst(next) ?? numeric(next) : nil
            }
        guard let date, date.granularity <= .day else { return nil }
        return TimeMatch(place..<date.range.upperBound, date.meaning, .time)
    }
}
