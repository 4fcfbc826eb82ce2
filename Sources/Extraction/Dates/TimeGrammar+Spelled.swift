internal import Dragoman
internal import DragomanLanguage

/// Years and days in words, as broadcasters' scripts spell them.
extension TimeGrammar {
    /// "nineteen sixty-eight", "nineteen eighty", as it is spoken.
    func spelledYear(_ place: Int) -> TimeMatch? {
        if let match = spelledThousand(place) { return match }
        let century = Int(at(place).value)
        let tens = Int(at(place + 1).value)
        guard word(place) == .number, (17...19).contains(century), word(place + 1) == .number, (10...90).contains(tens),
            isJoined(place + 1), unitAt(place + 2) == nil
        else { return nil }
        var year = century * 100 + tens
        var end = place + 2
        if tens >= 20, tens % 10 == 0, isHyphen(end) || word(end) == .number {
            let ones = isHyphen(end) ? end + 1 : end
            guard word(ones) == .number, (1...9).contains(at(ones).value), isJoined(ones) else { return nil }
            year += Int(at(ones).value)
            end = ones + 1
        }
        return TimeMatch(place..<end, .value(.year(year)), .year)
    }

    /// "two thousand two", "two-thousand-ten", "the year two thousand", where something speaks for a year.
    private func spelledThousand(_ place: Int) -> TimeMatch? {
        guard word(place) == .number, at(place).value == 2 else { return nil }
        var next = isHyphen(place + 1) ? place + 2 : place + 1
        guard isText(next, "thousand"), isJoined(next) else { return nil }
        next += 1
        var year = 2000
        let ones = isHyphen(next) || word(next) == .and ? next + 1 : next
        if word(ones) == .number, (1...30).contains(at(ones).value), isJoined(ones) {
            year += Int(at(ones).value)
            next = ones + 1
        }
        let isCalled = unitAt(place - 1) == .year
        guard isCalled || [.in, .of, .by, .since, .until, .before, .after, .from, .month].contains(word(place - 1)),
            isCalled || endsPhrase(next)
        else { return nil }
        return TimeMatch(place..<next, .value(.year(year)), .year)
    }

    /// The day that ordinal words tell: "ninth", "twenty-second", and where they end.
    func spelledDay(_ place: Int) -> (day: Int, end: Int)? {
        if word(place) == .ordinal, (1...31).contains(at(place).value) { return (Int(at(place).value), place + 1) }
        let tens = Int(at(place).value)
        guard word(place) == .number, tens == 20 || tens == 30, isHyphen(place + 1), word(place + 2) == .ordinal,
            tens + Int(at(place + 2).value) <= 31
        else { return nil }
        return (tens + Int(at(place + 2).value), place + 3)
    }
}
