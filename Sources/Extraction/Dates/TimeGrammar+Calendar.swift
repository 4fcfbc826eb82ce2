internal import Dragoman
internal import DragomanLanguage

extension TimeGrammar {
    /// "Oct. 12, 2021", "October 12", "July 2025", "July", "October 12-14", "March-May 2020", "March this year".
    func monthFirst(_ place: Int) -> TimeMatch? {
        let lexeme = at(place)
        guard lexeme.isCapital else { return nil }
        let month = Int(lexeme.value)
        let length = Int(lexeme.end - lexeme.start)
        let isShort = length <= 4 && !isText(place, "june") && !isText(place, "july") && !isText(place, "may")
        var next = place + 1
        if isShort, isSign(next, "."), !at(next).isSpaced { next += 1 }
        guard isJoined(next) || next == place + 1 else { return nil }
        // "February the 6th".
        let isNamed = word(next) == .the && at(next + 1).isOrdinal && isJoined(next)
        if let match = monthDay(place, month, isNamed ? next + 1 : next) { return match }
        if isHyphen(next) || word(next) == .through || word(next) == .to, word(next + 1) == .month,
            at(next + 1).isCapital,
            isHyphen(next) || yearReference(next + 2).end > next + 2, !isDay(next + 2)
        {
            let other = Int(at(next + 1).value)
            let end = monthEnd(next + 1)
            let (reference, last) = yearReference(end)
            return TimeMatch(place..<last, .part(.months(month, other), reference), .month)
        }
        // "the July-to-September period".
        if isHyphen(next), word(next + 1) == .to, isHyphen(next + 2), word(next + 3) == .month, at(next + 3).isCapital {
            let (reference, last) = yearReference(monthEnd(next + 3))
            return TimeMatch(place..<last, .part(.months(month, Int(at(next + 3).value)), reference), .month)
        }
        let (reference, end) = yearReference(next)
        if reference != .unknown { return TimeMatch(place..<end, .part(.month(month), reference), .month) }
        guard isMonthAlone(place, isShort: isShort && next == place + 1) else { return nil }
        // The full stop of a shortened name belongs to it unless it ends the sentence.
        let keepsStop = next == place + 2 && !at(next).isFirst && at(next).kind != .sign
        return TimeMatch(place..<(keepsStop ? next : place + 1), .part(.month(month), .unknown), .month)
    }

    /// Where the name of a month ends: with its full stop where it is shortened and the sentence goes on.
    func monthEnd(_ place: Int) -> Int {
        let isShort = at(place).end - at(place).start <= 4
        let isFull = isText(place, "june") || isText(place, "july") || isText(place, "may")
        let hasStop = isShort && !isFull && isSign(place + 1, ".") && !at(place + 1).isSpaced
        return hasStop && place + 2 < lexemes.count && !at(place + 2).isFirst ? place + 2 : place + 1
    }

    /// "14", but not that of "14%" and "14:30"; "May 14: the two met" is one.
    func isDay(_ place: Int) -> Bool {
        let lexeme = at(place)
        let isClock = isSign(place + 1, ":") && at(place + 2).kind == .number && !at(place + 2).isSpaced
        return lexeme.kind == .number && (1...2).contains(lexeme.digits) && (1...31).contains(lexeme.value)
            && !isSign(place + 1, "%") && !isClock
    }

    private func monthDay(_ place: Int, _ month: Int, _ next: Int) -> TimeMatch? {
        // "March ninth".
        if let (day, behind) = spelledDay(next), unitAt(behind) == nil, !isHyphen(behind), isJoined(next),
            day <= Day.length(ofMonth: month, year: 2000)
        {
            let (reference, end) = yearReference(behind)
            return TimeMatch(place..<end, .part(.day(month, day), reference), .day)
        }
        guard isDay(next), at(next).isSpaced || isSign(next - 1, "."), !at(next).isPlural else { return nil }
        let day = Int(at(next).value)
        guard day <= Day.length(ofMonth: month, year: 2000) else { return nil }
        var end = next + 1
        // "July 3-5", "July 3 to 5".
        if isHyphen(end) || isSign(end, "-") && !at(end).isSpaced || word(end) == .to || word(end) == .through,
            isDay(end + 1),
            at(end + 1).value > at(next).value, word(end + 2) != .month, isText(end + 2, "percent") == false
        {
            let (reference, last) = yearReference(end + 2)
            return TimeMatch(place..<last, .part(.days(month, day, Int(at(end + 1).value)), reference), .day)
        }
        let (reference, last) = yearReference(end)
        if month == 9, day == 11, reference == .unknown,
            isText(last, "attacks") || isText(last, "terrorist") || isText(last, "hijackers")
        {
            return TimeMatch(place..<last, .value(.day(Day(year: 2001, month: 9, day: 11)!)), .day)
        }
        end = last
        return TimeMatch(place..<end, .part(.day(month, day), reference), .day)
    }

    /// The "13" of "May 11 and 13", the "8" of "Nov. 7, 8 and 9".
    func listedDay(_ place: Int) -> TimeMatch? {
        guard isDay(place), isDay(place - 2), at(place).value > at(place - 2).value, isJoined(place) else { return nil }
        let isLast = (word(place - 1) == .and || word(place - 1) == .or) && endsPhrase(place + 1)
        guard isLast || isSign(place - 1, ",") && isListed(place) else { return nil }
        var first = place - 2
        while isSign(first - 1, ","), isDay(first - 2) { first -= 2 }
        let month = isSign(first - 1, ".") ? first - 2 : first - 1
        guard word(month) == .month, at(month).isCapital,
            at(place).value <= Int32(Day.length(ofMonth: Int(at(month).value), year: 2000))
        else { return nil }
        let (reference, end) = yearReference(place + 1)
        return TimeMatch(place..<end, .part(.day(Int(at(month).value), Int(at(place).value)), reference), .day)
    }

    /// A list of days goes on behind a day up to its "and": "8 and 9", "8, 9 and 10".
    private func isListed(_ place: Int) -> Bool {
        var next = place
        while isSign(next + 1, ","), isDay(next + 2), isJoined(next + 2), next < place + 20 {
            next += isSign(next + 1, ",") ? 2 : 1
        }
        return (word(next + 1) == .and || word(next + 1) == .or) && isDay(next + 2) && endsPhrase(next + 3)
    }

    /// A month without a day or a year: names that are also words or other names need a ground.
    private func isMonthAlone(_ place: Int, isShort: Bool) -> Bool {
        let name = text(place).string.lowercased()
        let before = word(place - 1)
        let grounds: Set<TimeWord> = [
            .in, .since, .until, .by, .from, .to, .through, .last, .next, .this, .early, .late, .mid, .during, .between,
            .before, .after, .of, .and, .or, .past, .coming, .each, .every, .for,
        ]
        if ["may", "march", "mar", "jan", "jun", "sep", "april", "august", "june"].contains(name) || isShort {
            if name == "march" || name == "april" || name == "august" || name == "june",
                at(place).partOfSpeech == .properNoun,
                isVerb(place + 1), !at(place - 1).isCapital
            {
                return true
            }
            // "the May summit", "a March meeting".
            if before == .the || before == .a, !isShort, at(place + 1).partOfSpeech == .noun, !at(place + 1).isCapital {
                return true
            }
            guard grounds.contains(before) || isHyphen(place - 1) && word(place - 2) == .mid || isSign(place + 1, "'")
            else {
                return ["april", "august", "june"].contains(name) && !at(place + 1).isCapital
                    && !at(place - 1).isCapital
                    && !isShort
            }
            // "for May", "of May" may be a person; "and March on" is no month.
            if before == .and || before == .or {
                // "and June Allyson".
                if at(place + 1).kind == .word, at(place + 1).isCapital, at(place + 1).word == .other { return false }
                return name != "may" || word(place - 2) == .month
            }
            if before == .for || before == .of { return !isVerb(place + 1) && !at(place + 1).isCapital }
            // "in March on Washington" stays; "from May to" is fine.
            return true
        }
        // "Jan" and "Dec" need their stop or more.
        return !at(place + 1).isCapital || at(place + 1).word != .other || at(place + 1).kind != .word
            || grounds.contains(before)
    }

    /// "12 October 2021", "3rd of July", "the 4th of July", "3-5 July", "12 Oct.".
    func dayFirst(_ place: Int) -> TimeMatch? {
        if let (day, end) = spelledDay(place), end > place + 1, word(end) == .of, word(end + 1) == .month,
            at(end + 1).isCapital, isJoined(end + 1)
        {
            let (reference, last) = yearReference(end + 2)
            return TimeMatch(place..<last, .part(.day(Int(at(end + 1).value), day), reference), .day)
        }
        let lexeme = at(place)
        let isOrdinalWord = lexeme.word == .ordinal
        guard isOrdinalWord || isDay(place) else { return nil }
        var last = lexeme
        var next = place + 1
        if !isOrdinalWord, isHyphen(next) || word(next) == .to, isDay(next + 1), at(next + 1).value > lexeme.value,
            word(next + 2) == .month, at(next + 2).isCapital
        {
            last = at(next + 1)
            next += 2
        }
        if word(next) == .of { next += 1 }
        guard word(next) == .month, at(next).isCapital, isJoined(next), !isOrdinalWord || word(next - 1) == .of else {
            return nil
        }
        let month = Int(at(next).value)
        guard last.value <= Int32(Day.length(ofMonth: month, year: 2000)) else { return nil }
        var end = next + 1
        // "12 May Street".
        if ["Street", "Avenue", "Road", "Boulevard"].contains(text(end).string) { return nil }
        if isSign(end, "."), at(next).end - at(next).start <= 4, yearNumber(end + 1) != nil { end += 1 }
        let (reference, behind) = yearReference(end)
        let part: YearPart =
            last.start == lexeme.start
            ? .day(month, Int(lexeme.value)) : .days(month, Int(lexeme.value), Int(last.value))
        return TimeMatch(place..<(reference == .unknown ? next + 1 : behind), .part(part, reference), .day)
    }

    /// "Black Monday", "the Sunday Times", "Saturday Night Live".
    private func isNamedDay(_ place: Int) -> Bool {
        let before = at(place - 1)
        if before.kind == .word, before.isCapital,
            ["Black", "Bloody", "Super", "Cyber"].contains(text(place - 1).string)
        {
            return true
        }
        let after = at(place + 1)
        guard after.kind == .word, after.isCapital, isJoined(place + 1) else { return false }
        return [
            "Times", "Telegraph", "Mirror", "Mail", "Express", "Herald", "Post", "Star", "Night", "Group", "Magazine",
        ].contains(text(place + 1).string)
    }

    /// "Tuesday", "Tuesday, Oct. 7, 2025", "Tuesday night", "Tuesday last week", "Tuesday of next week", "Mondays".
    func weekday(_ place: Int) -> TimeMatch? {
        let lexeme = at(place)
        let number = Int(lexeme.value)
        let isShort = lexeme.end - lexeme.start <= 5
        guard lexeme.isCapital, !isNamedDay(place) else { return nil }
        // "the Monday of the crash".
        if word(place - 1) == .the, word(place + 1) == .of, isJoined(place),
            word(place + 2) == .the || word(place + 2) == .a
        {
            return nil
        }
        if lexeme.isPlural { return TimeMatch(place..<place + 1, .set("XXXX-WXX-\(number)"), .day) }
        var next = place + 1
        if isShort, isSign(next, "."), !at(next).isSpaced { next += 1 }
        let comma = isSign(next, ",") ? next + 1 : next
        let day = word(comma) == .the && isJoined(comma + 1) ? comma + 1 : comma
        if isJoined(comma), let date = word(comma) == .month ? monthFirst(comma) : dayFirst(day),
            date.granularity == .day
        {
            if case .part(let part, .unknown) = date.meaning, case .day = part {
                return TimeMatch(place..<date.range.upperBound, .weekdayDate(number, part), .day)
            }
            return TimeMatch(place..<date.range.upperBound, date.meaning, .day)
        }
        if isJoined(comma), let date = numeric(comma), date.granularity == .day {
            return TimeMatch(place..<date.range.upperBound, date.meaning, .day)
        }
        // "Friday the 13th".
        if word(next) == .the, at(next + 1).isOrdinal, (1...31).contains(at(next + 1).value), isJoined(next),
            isJoined(next + 1)
        {
            return TimeMatch(place..<next + 2, .weekdayOfMonth(number, Int(at(next + 1).value)), .day)
        }
        // "Sun" and "Sat" are words as well, "Wed" and "Mon" names.
        if isShort, next == place + 1 || word(place - 1) == .the || at(next).isFirst || next >= lexemes.count {
            return nil
        }
        if isShort { return TimeMatch(place..<next, .weekday(number), .day) }
        var end = next
        var granularity = TimeExpression.Granularity.day
        if word(end) == .dayPart, at(end).isPlural { return TimeMatch(place..<end + 1, .set("P1W"), .time) }
        // "on a Friday", as on any.
        if word(place - 1) == .a || isText(place - 1, "any"), isJoined(place), endsPhrase(end) { return nil }
        if word(end) == .dayPart {
            end += 1
            granularity = .time
        } else if word(end) == .early || word(end) == .late, word(end + 1) == .dayPart {
            end += 2
            granularity = .time
        }
        let of = word(end) == .of ? end + 1 : end
        if word(of + 1) == .unit, at(of + 1).value == Int32(TimeUnit.week.rawValue) {
            switch word(of) {
            case .last: return TimeMatch(place..<of + 2, .weekdayOfWeek(-1, number), granularity)
            case .next: return TimeMatch(place..<of + 2, .weekdayOfWeek(1, number), granularity)
            case .this: return TimeMatch(place..<of + 2, .weekdayOfWeek(0, number), granularity)
            default: break
            }
        }
        return TimeMatch(place..<end, .weekday(number), granularity)
    }
}
