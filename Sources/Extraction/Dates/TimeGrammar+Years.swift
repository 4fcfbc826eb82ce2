internal import Dragoman
internal import DragomanLanguage

extension TimeGrammar {
    /// A year by itself, where something speaks for one.
    func bareYear(_ place: Int) -> TimeMatch? {
        guard let year = yearNumber(place), !isCount(place), isYear(place, year) else { return nil }
        // "1989 third quarter", "2020's first half".
        var next = place + 1
        if isSign(next, "'"), isText(next + 1, "s") { next += 2 }
        if let match = quarter(next, isOwned: true), case .part(let part, .unknown) = match.meaning {
            return TimeMatch(place..<match.range.upperBound, .part(part, .year(year)), match.granularity)
        }
        if word(place + 1) == .fiscal, word(place + 2) == .unit {
            return TimeMatch(place..<place + 3, .value(.year(year)), .year)
        }
        return TimeMatch(place..<place + 1, .value(.year(year)), .year)
    }

    private func isYear(_ place: Int, _ year: Int) -> Bool {
        let before = at(place - 1)
        if before.kind == .sign {
            if before.value == 0x23 || before.value == 0x24 || before.value == 0x2F { return false }
            if isHyphen(place - 1) {
                return [.mid, .late, .early].contains(word(place - 2)) || isText(place - 2, "pre")
                    || isText(place - 2, "post")
            }
        }
        let isRecent = year >= 1900
        let grounds: Set<TimeWord> = [
            .in, .since, .until, .by, .from, .through, .before, .after, .during, .between, .early, .late, .mid, .fiscal,
            .throughout, .circa, .last, .this, .next, .season, .unit, .month, .eve,
        ]
        if grounds.contains(before.word) { return isRecent || before.partOfSpeech != .noun }
        // "goes back to 1890, when Italy claimed it".
        if before.word == .to, isSign(place + 1, ","), isText(place + 2, "when") { return true }
        guard isRecent else { return false }
        if headsEntry(place) { return true }
        // "8% notes due 1996", "recalling 1990".
        if TimeGrammar.beforeYears.contains(text(place - 1).string) { return true }
        // "back to 1990 levels".
        if before.kind == .word, isText(place + 1, "levels") || isText(place + 1, "prices") { return true }
        switch before.word {
        case .of, .for, .to, .and, .or, .the, .than, .on, .over, .about, .as:
            let after = at(place + 1)
            // "everybody talks about 1992".
            if before.word == .about, !isCount(place), isTalk(place - 2) { return true }
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
            // "in 1947-48, 1965 and 1971".
            if isSign(place - 1, ","), isHyphen(place - 3), yearNumber(place - 4) != nil { return true }
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

    /// What is done about a year, so that "about" does not round a number.
    private func isTalk(_ place: Int) -> Bool {
        [
            "talk", "talks", "talked", "talking", "worry", "worries", "worried", "think", "thinking", "forget", "speak",
            "optimistic", "pessimistic", "know", "knows", "cautious",
        ].contains(text(place).string)
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

    /// What a year stands behind that nothing else tells.
    private static let beforeYears: Set<String> = [
        "due", "unlike", "recalling", "recall", "recalls", "remember", "remembers", "remembering", "marking",
    ]

    /// What has numbers that look like years.
    private static let numbered: Set<String> = [
        "no", "number", "flight", "route", "highway", "room", "resolution", "section", "article", "page", "boeing",
        "airbus", "law", "decree", "model", "channel", "unit", "file", "case", "bill", "order", "su", "mig", "regiment",
    ]
}
