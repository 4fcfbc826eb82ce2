internal import Dragoman
internal import DragomanLanguage

/// Finds expressions of time by their words: what begins at a lexeme, longest first.
struct TimeGrammar {
    let lexemes: [TimeLexeme]
    let bytes: [UInt8]

    /// The lexeme at a place; a full stop beyond the ends, so that rules may look around.
    func at(_ place: Int) -> TimeLexeme {
        place >= 0 && place < lexemes.count ? lexemes[place] : TimeGrammar.outside
    }

    private static let outside = TimeLexeme(
        start: 0, end: 0, kind: .sign, word: .other, value: 0x2E, digits: 0, isSpaced: true)

    func word(_ place: Int) -> TimeWord { at(place).word }
    func isSign(_ place: Int, _ sign: Character) -> Bool {
        at(place).kind == .sign && at(place).value == Int32(sign.asciiValue!)
    }
    /// A sign that touches both its neighbours, as the hyphen of "mid-August".
    func isHyphen(_ place: Int) -> Bool {
        isSign(place, "-") && !at(place).isSpaced && !at(place + 1).isSpaced
    }
    /// The two lexemes stand in one sentence.
    func isJoined(_ place: Int) -> Bool { !at(place).isFirst }
    func text(_ place: Int) -> ArraySlice<UInt8> { bytes[Int(at(place).start)..<Int(at(place).end)] }
    /// In capitals throughout, as headlines and scripts are: no name.
    func isShouted(_ place: Int) -> Bool { text(place).count > 2 && text(place).allSatisfy(ASCII.isUpper) }
    /// A verb or auxiliary, where the text has parts of speech.
    func isVerb(_ place: Int) -> Bool { at(place).partOfSpeech == .verb || at(place).partOfSpeech == .auxiliary }
    func isText(_ place: Int, _ text: StaticString) -> Bool {
        guard at(place).end - at(place).start == text.utf8CodeUnitCount else { return false }
        return self.text(place).hasPrefix(ofAny: [text])
    }

    /// The expression that begins at a lexeme.
    func match(at place: Int) -> TimeMatch? {
        modified(place) ?? counted(place, approximated: true) ?? ofYear(place) ?? core(place)
    }

    /// An expression without what narrows or blurs it.
    func core(_ place: Int) -> TimeMatch? {
        guard place < lexemes.count else { return nil }
        let lexeme = lexemes[place]
        if lexeme.kind == .sign { return lexeme.value == 0x27 ? decade(place) ?? shortYear(place) : nil }
        if lexeme.kind == .number {
            return clocked(place) ?? sameQuarter(place, from: place) ?? numeric(place) ?? shortDayFirst(place)
                ?? dayFirst(place) ?? counted(place)
                ?? decade(place)
                ?? century(place) ?? bareYear(place) ?? listedDay(place)
        }
        if let clocked = clocked(place) { return clocked }
        switch lexeme.word {
        case .other: return nil
        case .month: return quarterByMonth(place) ?? monthFirst(place) ?? holiday(place)
        case .weekday: return weekday(place)
        case .season: return season(place)
        case .holidayWord: return holiday(place)
        case .the: return definite(place)
        case .a: return counted(place)
        case .number, .few, .couple, .dozen, .half: return spelledYear(place) ?? counted(place)
        case .ordinal:
            return quarter(place) ?? firstMonths(place) ?? century(place) ?? dayFirst(place) ?? holiday(place)
        case .fiscal: return quarter(place) ?? fiscal(place)
        case .midyear: return TimeMatch(place..<place + 1, .offset(0, .year), .year, .mid)
        case .quarterName: return quarter(place)
        case .unit: return unit(place)
        case .dayOffset, .tonight: return dayWord(place)
        case .last, .next, .this, .past, .coming, .same, .that, .previous, .following, .recent, .current, .upcoming,
            .these:
            return relative(place, from: place, isDefinite: false)
        case .every, .each: return recurring(place)
        case .adverbSet where lexeme.isCapital && !lexeme.isFirst: return nil
        case .adverbSet:
            return TimeMatch(place..<place + 1, .set(TimeUnit(rawValue: Int(lexeme.value))!.duration("1")), .year)
        case .now, .soon, .recently, .vagueAdverb: return vague(place)
        default: return nil
        }
    }

    /// "early March", "mid-August", "the end of the year", "earlier this month", "year-end".
    private func modified(_ place: Int) -> TimeMatch? {
        var next = place
        if word(next) == .the { next += 1 }
        var modifier: TimeExpression.Modifier
        switch word(next) {
        case .early: modifier = .early
        case .late: modifier = .late
        case .mid: modifier = .mid
        case .earlier where next == place: modifier = .earlier
        case .later where next == place: modifier = .later
        case .eve:
            guard word(next + 1) == .of, next + 2 < lexemes.count, let match = core(next + 2) ?? core(next + 3),
                match.granularity == .day, match.range.lowerBound == next + 2 || word(next + 2) == .the
            else { return nil }
            return TimeMatch(place..<match.range.upperBound, .shifted(-1, match.meaning), .day)
        case .end, .close:
            guard word(next + 1) == .of else { return nil }
            modifier = .late
        case .turn:
            // Which turn of the century is meant nothing tells.
            guard word(next + 1) == .of, unitAt(next + 3) != .century else { return nil }
            modifier = .early
        case .beginning, .start:
            guard word(next + 1) == .of else { return nil }
            modifier = .early
        case .middle:
            guard word(next + 1) == .of else { return nil }
            modifier = .mid
        default: return nil
        }
        let isOf = word(next + 1) == .of
        let isIn =
            word(next + 1) == .in
            && (modifier == .earlier || modifier == .later || modifier == .early || modifier == .late)
        next += 1
        if isHyphen(next) || isOf || isIn { next += 1 }
        guard next < lexemes.count, isJoined(next) else { return nil }
        if var match = core(next), isCalendar(match.meaning) {
            // "the mid-October drop": the article is the noun's.
            if !isOf, word(place) == .the, match.granularity <= .month { return nil }
            match.range = place..<match.range.upperBound
            match.modifier = modifier
            return match
        }
        if modifier == .mid, isHyphen(next - 1), word(next) == .unit, at(next).value == Int32(TimeUnit.year.rawValue) {
            return TimeMatch(place..<next + 1, .offset(0, .year), .year, .mid)
        }
        // "the end of the year", "later in the day", "at the end of the month"; "mid-week" is none.
        if isOf || isIn, word(next) == .the, word(next + 1) == .unit, !at(next + 1).isPlural, !isSign(next + 2, "-"),
            let unit = TimeUnit(rawValue: Int(at(next + 1).value)), unit.rawValue >= TimeUnit.day.rawValue
        {
            let meaning: TimeMeaning = unit == .day ? .previous(0, .day) : .same(unit)
            return TimeMatch(place..<next + 2, meaning, granularity(of: unit), modifier)
        }
        if isOf || word(next - 1) == .the || at(next - 1).word == .early || at(next - 1).word == .late
            || isHyphen(next - 1)
            || modifier == .mid, let year = yearNumber(next)
        {
            return TimeMatch(place..<next + 1, .value(.year(year)), .year, modifier)
        }
        return nil
    }

    private func isCalendar(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .duration, .window, .set, .reference, .firstMonths: false
        default: true
        }
    }

    /// The granularity of a unit.
    func granularity(of unit: TimeUnit) -> TimeExpression.Granularity {
        switch unit {
        case .second, .minute, .hour: .time
        case .day: .day
        case .weekend, .week, .fortnight: .week
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .decade: .decade
        case .century: .century
        }
    }

    /// A four-digit number that can be a year.
    func yearNumber(_ place: Int) -> Int? {
        let lexeme = at(place)
        guard lexeme.kind == .number, lexeme.digits == 4, !lexeme.isOrdinal, !lexeme.isPlural,
            (1000...2100).contains(lexeme.value), !isSign(place - 1, "$")
        else { return nil }
        return Int(lexeme.value)
    }

    /// Which year the words behind a part of one tell: "1989", ", 1989", "of 1989", "last year", "this year",
    /// "of next year", "'89"; `unknown` and the same place when none does.
    func yearReference(_ place: Int) -> (reference: YearReference, end: Int) {
        var next = place
        let isComma = isSign(next, ",")
        if isComma { next += 1 }
        let isOf = word(next) == .of
        if isOf { next += 1 }
        if word(next) == .fiscal, !isComma { next += 1 }
        guard isJoined(next) || next == place else { return (.unknown, place) }
        if let year = yearNumber(next), !(isComma && isOf), !isCount(next) { return (.year(year), next + 1) }
        if isComma { return (.unknown, place) }
        if isSign(next, "'"), at(next + 1).kind == .number, at(next + 1).digits == 2, !at(next + 1).isSpaced {
            return (.year(century(of: Int(at(next + 1).value))), next + 2)
        }
        var unitPlace = next + 1
        if word(next) == .the { unitPlace += 1 }
        guard word(unitPlace) == .unit, at(unitPlace).value == Int32(TimeUnit.year.rawValue), !at(unitPlace).isPlural
        else {
            return (.unknown, place)
        }
        switch word(unitPlace - 1) {
        case .last: return (.offset(-1), unitPlace + 1)
        case .next: return (.offset(1), unitPlace + 1)
        case .this, .current: return (.offset(0), unitPlace + 1)
        case .that, .same: return (.previous(0), unitPlace + 1)
        case .previous: return (.previous(-1), unitPlace + 1)
        case .following: return (.previous(1), unitPlace + 1)
        default: return (.unknown, place)
        }
    }

    /// The full year of two digits: 30 to 99 are the 1900s.
    func century(of digits: Int) -> Int { digits >= 30 ? 1900 + digits : 2000 + digits }

    /// A number that counts what follows ("2000 troops", "1990 percent"), so that it is no year.
    func isCount(_ place: Int) -> Bool {
        if isSign(place + 1, "%") { return true }
        guard at(place + 1).kind == .word, !at(place + 1).isCapital else { return false }
        return TimeGrammar.counted.contains(text(place + 1).string)
    }

    private static let counted: Set<String> = [
        "percent", "people", "troops", "soldiers", "men", "women", "children", "km", "kilometers", "kilometres",
        "miles",
        "meters", "metres", "feet", "tons", "tonnes", "dollars", "euros", "pounds", "rubles", "roubles", "yen",
        "shares",
        "votes", "points", "cases", "deaths", "refugees", "workers", "employees", "members", "police", "prisoners",
        "homes", "houses", "jobs", "barrels", "acres", "hectares", "pages", "times", "units", "vehicles", "planes",
        "delegates", "students", "residents", "civilians", "fighters", "hours", "megawatts", "watts", "kg", "kilograms",
        "lives", "civilian", "lawmakers", "seats", "passengers", "copies", "stores", "companies", "protesters", "rpm",
    ]
}
