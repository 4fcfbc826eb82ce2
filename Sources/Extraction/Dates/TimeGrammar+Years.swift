internal import Dragoman
internal import DragomanLanguage

extension TimeGrammar {
    /// A year by itself, where something speaks for one.
    func bareYear(_ place: Int) -> TimeMatch? {
        guard let year = yearNumber(place), !isCount(place), isYear(place, year) else { return nil }
        // "1989 third quarter", "2020's first half".
        var next = place + 1
        if isSign(next, "'"), isText(next + 1, "s") { next += 2 }
        if let match = quarter(next), case .part(let part, .unknown) = match.meaning {
            return TimeMatch(place..<match.range.upperBound, .part(part, .year(year)), match.granularity)
        }
        if word(place + 1) == .fiscal, word(place + 2) == .unit {
            return TimeMatch(place..<place + 3, .value(.year(year)), .year)
        }
        return TimeMatch(place..<place + 1, .value(.year(year)), .year)
    }

    /// "nineteen sixty-eight", "nineteen eighty", as it is spoken.
    func spelledYear(_ place: Int) -> TimeMatch? {
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

    private func isYear(_ place: Int, _ year: Int) -> Bool {
        let before = at(place - 1)
        if before.kind == .sign {
            if before.value == 0x23 || before.value == 0x24 || before.value == 0x2F { return false }
            if isHyphen(place - 1) { return [.mid, .late, .early].contains(word(place - 2)) }
        }
        let isRecent = year >= 1900
        let grounds: Set<TimeWord> = [
            .in, .since, .until, .by, .from, .through, .before, .after, .during, .between, .early, .late, .mid, .fiscal,
            .throughout, .circa, .last, .this, .next, .season, .unit, .month, .eve,
        ]
        if grounds.contains(before.word) { return isRecent || before.partOfSpeech != .noun }
        guard isRecent else { return false }
        if headsEntry(place) { return true }
        switch before.word {
        case .of, .for, .to, .and, .or, .the, .than, .on, .over, .about, .as:
            let after = at(place + 1)
            // "of 2000 ballots", but "the 2000 elections".
            if before.word != .the, isThings(place + 1) { return false }
            if before.word == .about || before.word == .over || before.word == .than || before.word == .on {
                return after.kind == .sign && before.word == .than
            }
            // "2022 and 2024": a year goes before.
            if before.word == .and || before.word == .or || before.word == .to {
                return yearNumber(place - 2) != nil || after.kind == .sign || after.word != .other
                    || !after.isCapital && after.kind == .word
            }
            return true
        default: break
        }
        if before.kind == .sign {
            // "(c) 1998", "© 1998".
            if isSign(place - 1, ")"), isText(place - 2, "c"), isSign(place - 3, "(") { return true }
            if isText(place - 1, "©") { return true }
            if isSign(place - 1, "(") || isSign(place - 1, "[") { return true }
            if isSign(place - 1, ","), yearNumber(place - 2) != nil { return true }
            return isSign(place + 1, "'") || isSign(place - 1, ",") && isSign(place + 1, ",")
        }
        // "his 1992 campaign", "Russia's 2022 invasion", "a 1967 war": a word on both sides, the one behind no count.
        let after = at(place + 1)
        // "It was 1994, and he was in Grozny."
        if after.kind == .sign || place + 1 >= lexemes.count, isText(place - 1, "was") || isText(place - 1, "is") {
            return after.value == 0x2C || after.value == 0x2E
        }
        // "Windows 2000 will", "at 1900 L Street": a name, a house.
        if before.isCapital, !before.isFirst, after.partOfSpeech != .noun { return false }
        return before.kind == .word && after.kind == .word && before.word != .number && before.word != .at
            && at(place + 1).word != .unit
            && !TimeGrammar.numbered.contains(text(place - 1).string.lowercased())
            || isSign(place + 1, "'") || before.kind == .word && isText(place - 1, "year")
    }

    /// "2008: Russia recognises both", "2018 - Washington quits the deal": at the head of a line.
    private func headsEntry(_ place: Int) -> Bool {
        let isHead = at(place).isFirst || at(place - 1).isFirst && at(place - 1).kind == .sign
        guard isHead, place + 2 < lexemes.count, at(place + 2).isCapital, at(place + 2).isSpaced else { return false }
        return isSign(place + 1, ":") || isSign(place + 1, "-") && at(place + 1).isSpaced
    }

    /// A plural noun in small letters, which a number before it counts.
    private func isThings(_ place: Int) -> Bool {
        let lexeme = at(place)
        return lexeme.partOfSpeech == .noun && lexeme.word == .other && !lexeme.isCapital && text(place).last == 0x73
            && isJoined(place)
    }

    /// What has numbers that look like years.
    private static let numbered: Set<String> = [
        "no", "number", "flight", "route", "highway", "room", "resolution", "section", "article", "page", "boeing",
        "airbus", "law", "decree", "model", "channel", "unit", "file", "case", "bill", "order", "su", "mig", "regiment",
    ]
}
