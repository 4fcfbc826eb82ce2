internal import Dragoman
internal import DragomanLanguage

extension TimeGrammar {
    /// Units as a lexeme tells them; `nil` for another word.
    func unitAt(_ place: Int) -> TimeUnit? {
        word(place) == .unit ? TimeUnit(rawValue: Int(at(place).value)) : nil
    }

    /// "last week", "the past three years", "next Tuesday", "this March", "that year", "the following day".
    func relative(_ place: Int, from start: Int, isDefinite: Bool) -> TimeMatch? {
        let head = at(place)
        var next = place + 1
        guard next < lexemes.count, isJoined(next) else { return nil }
        if head.word == .these {
            return isText(next, "days") ? TimeMatch(start..<next + 1, .reference(0), .day) : nil
        }
        if head.word == .recent {
            guard let unit = unitAt(next), unit.rawValue >= TimeUnit.day.rawValue else { return nil }
            return TimeMatch(start..<next + 1, .reference(-1), granularity(of: unit))
        }
        if head.word == .this, word(next) == .past || word(next) == .coming { next += 1 }
        let sign = head.word == .this && next > place + 1 ? Int(at(next - 1).value) : Int(head.value)
        if head.word == .same || head.word == .that {
            // "that same year", "that very day".
            if head.word == .that, word(next) == .same || isText(next, "very") { next += 1 }
            if word(next) == .dayPart, !at(next).isPlural {
                return TimeMatch(start..<next + 1, .previous(0, .day), .time)
            }
            // "that September".
            if head.word == .that, word(next) == .month, at(next).isCapital,
                at(next + 1).kind != .word || !at(next + 1).isCapital
            {
                return TimeMatch(start..<monthEnd(next), .part(.month(Int(at(next).value)), .previous(0)), .month)
            }
            // "that summer".
            if head.word == .that, word(next) == .season, !at(next).isCapital, !isVerb(next) {
                return TimeMatch(start..<next + 1, .part(.season(Int(at(next).value)), .previous(0)), .season)
            }
            guard let unit = unitAt(next), !at(next).isPlural, unit.rawValue >= TimeUnit.day.rawValue,
                unit != .weekend || head.word == .that
            else {
                if word(next) == .weekday, at(next).isCapital, head.word == .same {
                    return TimeMatch(start..<next + 1, .weekday(Int(at(next).value)), .day)
                }
                return nil
            }
            if isHyphen(next + 1) { return nil }
            return TimeMatch(start..<next + 1, .previous(0, unit), granularity(of: unit))
        }
        // "the next century" names one, "the last century" as often counts.
        if head.word == .next, unitAt(next) == .century, !at(next).isPlural {
            return TimeMatch(start..<next + 1, .offset(1, .century), .century)
        }
        if let match = counted(next, window: sign, head: head.word, from: start) { return match }
        switch word(next) {
        case .weekday where at(next).isCapital:
            var end = next + 1
            if at(next).isPlural { return nil }
            let which =
                head.word == .past
                ? -1 : head.word == .coming || head.word == .upcoming || head.word == .following ? 1 : sign
            if isSign(end, ","), word(end + 1) == .month, let date = monthFirst(end + 1), date.granularity == .day {
                return TimeMatch(start..<date.range.upperBound, date.meaning, .day)
            }
            if word(end) == .dayPart { end += 1 }
            if isDefinite, head.word == .following || head.word == .previous {
                let sign = head.word == .following ? 1 : -1
                return TimeMatch(
                    start..<end, .toldWeekday(sign, Int(at(next).value)), end > next + 1 ? .time : .day)
            }
            return TimeMatch(start..<end, .nearWeekday(which, Int(at(next).value)), end > next + 1 ? .time : .day)
        case .month where at(next).isCapital:
            if isDefinite, head.word == .previous || head.word == .following, !isDay(monthEnd(next)) {
                let told = TimeMeaning.toldPart(head.word == .following ? 1 : -1, .month(Int(at(next).value)))
                return TimeMatch(start..<monthEnd(next), told, .month)
            }
            guard head.word != .previous, head.word != .current else { return nil }
            if let date = monthFirst(next), date.granularity == .day, case .part(let part, .unknown) = date.meaning {
                return TimeMatch(start..<date.range.upperBound, .nearPart(part, sign), .day)
            }
            let end = monthEnd(next)
            return TimeMatch(start..<end, .nearPart(.month(Int(at(next).value)), sign), .month)
        case .season:
            guard !at(next).isCapital || !at(next + 1).isCapital else {
                return nil
            }
            if isDefinite, head.word == .previous || head.word == .following || head.word == .next {
                let told = TimeMeaning.toldPart(
                    head.word == .previous ? -1 : 1, .season(Int(at(next).value)))
                return TimeMatch(start..<next + 1, told, .season)
            }
            return TimeMatch(start..<next + 1, .nearPart(.season(Int(at(next).value)), sign), .season)
        case .holidayWord:
            guard let (holiday, end) = Holidays.match(lexemes, at: next, in: bytes) else { return nil }
            return TimeMatch(start..<end, .nearPart(.holiday(holiday), sign), .day)
        case .dayPart:
            // "last night", "this morning", "the previous evening"; "the next morning".
            let end = next + 1
            switch head.word {
            case .last: return TimeMatch(start..<end, .offset(-1, .day), .time)
            case .this: return TimeMatch(start..<end, .offset(0, .day), .time)
            case .next, .following: return TimeMatch(start..<end, .previous(1, .day), .time)
            case .previous: return TimeMatch(start..<end, .previous(-1, .day), .time)
            default: return nil
            }
        case .fiscal:
            guard word(next + 1) == .unit else { return nil }
            return TimeMatch(start..<next + 2, .offset(sign, .year), .year)
        case .unit: return unit(next, head: head.word, sign: sign, from: start, isDefinite: isDefinite)
        default: return nil
        }
    }

    private func unit(_ next: Int, head: TimeWord, sign: Int, from start: Int, isDefinite: Bool) -> TimeMatch? {
        guard let unit = unitAt(next) else { return nil }
        let end = next + 1
        let fine = granularity(of: unit)
        if isHyphen(end), !isText(end + 1, "long") { return nil }
        // "the last weekend of its life" is no weekend of the calendar.
        if isDefinite || word(start - 1) == .the, head == .last, word(end) == .of { return nil }
        if at(next).isPlural {
            guard
                head == .coming || head == .past || head == .last || head == .next || head == .previous
                    || head == .upcoming
            else { return nil }
            return TimeMatch(
                start..<end, .reference(head == .coming || head == .next || head == .upcoming ? 1 : -1), fine)
        }
        // "the last minute" is no time; "This Week" is a paper.
        guard unit.rawValue >= TimeUnit.hour.rawValue || head == .past,
            unit.rawValue >= TimeUnit.day.rawValue || head == .past || head == .last,
            !at(next).isCapital || at(start).isFirst || !at(start).isCapital || isShouted(next)
        else { return nil }
        switch head {
        case .past: return TimeMatch(start..<end, .window(1, unit, sign: -1), fine)
        case .coming, .upcoming: return TimeMatch(start..<end, .offset(1, unit), fine)
        case .previous where unit == .year, .following where unit == .year:
            return TimeMatch(start..<end, .holding(.year, .previous(head == .previous ? -1 : 1, .year)), fine)
        case .previous: return TimeMatch(start..<end, .previous(-1, unit), fine)
        case .following: return TimeMatch(start..<end, .previous(1, unit), fine)
        case .next where unit == .day: return TimeMatch(start..<end, .previous(1, .day), .day)
        case .last where isDefinite && word(end) == .of: return nil
        case .next where isDefinite && unit != .weekend && unit != .quarter,
            .last where isDefinite && unit != .weekend && unit != .quarter:
            return TimeMatch(start..<end, .window(1, unit, sign: sign), fine)
        case .last where unit == .day || unit.rawValue < TimeUnit.day.rawValue: return nil
        default:
            // "this day" is none; "this year's", "this year" are.
            if head == .this, unit == .day { return nil }
            return TimeMatch(start..<end, .offset(sign, unit), fine)
        }
    }

    /// "today", "yesterday morning", "tomorrow night", "tonight".
    func dayWord(_ place: Int) -> TimeMatch? {
        let lexeme = at(place)
        var end = place + 1
        // "USA Today" and the like are names.
        if lexeme.isCapital, !lexeme.isFirst, !isShouted(place), at(place - 1).isCapital, at(place - 1).kind == .word,
            at(place - 1).word == .other
        {
            return nil
        }
        var granularity: TimeExpression.Granularity = lexeme.word == .tonight ? .time : .day
        if lexeme.word == .dayOffset, word(end) == .dayPart {
            end += 1
            granularity = .time
        }
        return TimeMatch(place..<end, .offset(Int(lexeme.value), .day), granularity)
    }

    /// "now", "recently", "currently", "soon".
    func vague(_ place: Int) -> TimeMatch? {
        let lexeme = at(place)
        if isHyphen(place + 1) { return nil }
        switch lexeme.word {
        case .now where isText(place + 1, "that"): return nil
        case .now: return TimeMatch(place..<place + 1, .reference(0), .time)
        case .vagueAdverb: return TimeMatch(place..<place + 1, .reference(0), .time)
        case .recently: return TimeMatch(place..<place + 1, .reference(-1), .time)
        case .soon:
            // "as soon as" and "shortly after" tell no time of their own.
            if word(place - 1) == .as || word(place + 1) == .as || word(place + 1) == .after
                || word(place + 1) == .before
            {
                return nil
            }
            return TimeMatch(place..<place + 1, .reference(1), .time)
        default: return nil
        }
    }

    /// "every year", "each Tuesday", "every two weeks".
    func recurring(_ place: Int) -> TimeMatch? {
        let next = place + 1
        guard isJoined(next) else { return nil }
        if let unit = unitAt(next) {
            return TimeMatch(place..<next + 1, .set(unit.duration("1")), granularity(of: unit))
        }
        if word(next) == .weekday { return TimeMatch(place..<next + 1, .set("XXXX-WXX-\(at(next).value)"), .day) }
        if word(next) == .month, at(next).isCapital {
            let month = at(next).value
            return TimeMatch(place..<next + 1, .set("XXXX-\(month < 10 ? "0" : "")\(month)"), .month)
        }
        if word(next) == .dayPart { return TimeMatch(place..<next + 1, .set("P1D"), .time) }
        if word(next) == .season { return TimeMatch(place..<next + 1, .set("P1Y"), .season) }
        if at(next).kind == .number || word(next) == .number || word(next) == .few || word(next) == .ordinal,
            let unit = unitAt(next + 1)
        {
            let count = word(next) == .few || at(next).value < 0 ? "X" : String(at(next).value)
            return TimeMatch(place..<next + 2, .set(unit.duration(count)), granularity(of: unit))
        }
        return nil
    }

    /// A unit without anything before it: "year-end", "year-earlier".
    func unit(_ place: Int) -> TimeMatch? {
        if let match = yearEarlier(place) { return match }
        // "decade-long", "hour-long".
        if !at(place).isPlural, isHyphen(place + 1), isText(place + 2, "long"), let unit = unitAt(place) {
            return TimeMatch(place..<place + 3, .duration(1, unit, half: false), granularity(of: unit))
        }
        // "years ago", "days later": how many is not told.
        if at(place).isPlural, let unit = unitAt(place), unit.rawValue >= TimeUnit.day.rawValue, word(place + 1) == .ago
        {
            return TimeMatch(place..<place + 2, .reference(-1), granularity(of: unit))
        }
        return yearEnd(place)
    }

    /// "year-end", "year end 1990", "year's end".
    private func yearEnd(_ place: Int) -> TimeMatch? {
        guard unitAt(place) == .year else { return nil }
        var next = place + 1
        if isSign(next, "'"), isText(next + 1, "s") { next += 2 } else if isHyphen(next) { next += 1 }
        guard word(next) == .end, word(next + 1) != .of else { return nil }
        let (reference, end) = yearReference(next + 1)
        if case .year(let year) = reference { return TimeMatch(place..<end, .value(.year(year)), .year, .late) }
        return TimeMatch(place..<next + 1, .offset(0, .year), .year, .late)
    }

    /// "year-earlier", "year-ago quarter": a year before the one told last.
    func yearEarlier(_ place: Int) -> TimeMatch? {
        guard unitAt(place) == .year, isHyphen(place + 1), word(place + 2) == .ago || word(place + 2) == .earlier else {
            return nil
        }
        let unit = unitAt(place + 3)
        let end = unit != nil || isText(place + 3, "period") ? place + 4 : place + 3
        return TimeMatch(place..<end, .yearBefore(unit == .quarter ? .quarter : .year), .year)
    }

    /// A holiday with the year behind it.
    func holiday(_ place: Int) -> TimeMatch? {
        guard let (holiday, end) = Holidays.match(lexemes, at: place, in: bytes) else { return nil }
        // "a New Year's message" tells what kind it is.
        if word(place - 1) == .a, isJoined(place), at(end).partOfSpeech == .noun, !at(end).isCapital { return nil }
        let (reference, last) = yearReference(end)
        return TimeMatch(place..<last, .part(.holiday(holiday), reference), .day)
    }
}
