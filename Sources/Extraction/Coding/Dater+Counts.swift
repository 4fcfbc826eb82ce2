internal import Dragoman
internal import DragomanLanguage

/// Words that count the time between two deeds: `two days after`, `less than a week before`, `hours after`.
extension Dater {
    /// A date that so many days, weeks, months or years lie before another, or after it, as the words before `after` or
    /// `before` say; near it where they don't count: `days after`, `hours before`.
    func shifted(_ value: FuzzyDate, at mark: Int) -> FuzzyDate? {
        guard let gap = gap(before: mark), let first = value.earliest else { return nil }
        let isDay = value.latest == first
        guard let count = gap.count else {
            if gap.unit == "hour" { return value }
            if gap.unit == "month" || gap.unit == "year" { return nil }
            guard isDay else {
                guard gap.unit != "day" else { return value }
                let (year, month, _) = first.civil
                let months = year * 12 + month - 1 + (passage.tokens[mark].lower == "before" ? 1 : -1)
                let other = FuzzyDate(year: months / 12, month: months % 12 + 1)
                guard value == FuzzyDate(year: year, month: month) else { return value }
                return FuzzyDate.between(other, value) ?? FuzzyDate.between(value, other)
            }
            let days = gap.unit == "day" ? 10 : 45
            return passage.tokens[mark].lower == "before"
                ? FuzzyDate(from: first, through: first + days) : FuzzyDate(from: first - days, through: first)
        }
        // `less than five months after` is about as long.
        if gap.isAtMost, isDay, gap.unit == "day" || gap.unit == "week" || gap.unit == "month" && count == 1 {
            let days = count * (gap.unit == "week" ? 7 : gap.unit == "month" ? 31 : 1)
            return passage.tokens[mark].lower == "before"
                ? FuzzyDate(from: first, through: first + days) : FuzzyDate(from: first - days, through: first)
        }
        let signed = passage.tokens[mark].lower == "before" ? -count : count
        let (year, month, day) = first.civil
        switch gap.unit {
        case "day" where isDay: return FuzzyDate(first - signed)
        case "day" where count < 8: return value.monthAtLeast
        case "week" where isDay: return FuzzyDate(first - 7 * signed)
        case "month" where count < 100:
            let months = year * 12 + month - 1 - signed
            if gap.isExact, isDay, let day = Day(year: months / 12, month: months % 12 + 1, day: day) {
                return FuzzyDate(day)
            }
            return FuzzyDate(year: months / 12, month: months % 12 + 1)
        case "year":
            if gap.isExact, isDay, let day = Day(year: year - signed, month: month, day: day) { return FuzzyDate(day) }
            return FuzzyDate(year: year - signed)
        default: return nil
        }
    }

    /// A date so long after another; the month of a day where the words don't count.
    func after(_ value: FuzzyDate, _ gap: Gap) -> FuzzyDate {
        guard let first = value.earliest, value.latest == first else { return value.monthAtLeast }
        let days =
            gap.unit == "hour" ? 1 : gap.unit == "day" ? 1 : gap.unit == "week" ? 7 : gap.unit == "month" ? 31 : 366
        guard let count = gap.count else {
            return FuzzyDate(from: first, through: first + (gap.unit == "hour" ? 0 : days * 10))
        }
        if gap.isAtMost || gap.unit == "month" || gap.unit == "year" {
            return FuzzyDate(from: first, through: first + days * count)
        }
        return FuzzyDate(first + days * count)
    }

    /// What the words before `after` or `before` count.
    struct Gap {
        /// `nil` for `days`, `some weeks`.
        var count: Int?
        var unit: String
        /// `less than a week after`.
        var isAtMost = false
        /// `a month to the day after`.
        var isExact = false
    }

    func gap(before mark: Int) -> Gap? {
        let start = passage.sentence(of: mark).lowerBound
        var place = mark - 1
        func word(_ place: Int) -> String { place >= start ? passage.tokens[place].lower : "" }
        var isExact = false
        if word(place) == "day", word(place - 1) == "the", word(place - 2) == "to" {
            isExact = true
            place -= 3
        }
        guard place >= start else { return nil }
        let unit = passage.tokens[place].lemma
        guard ["minute", "hour", "day", "week", "month", "year"].contains(unit) else { return nil }
        let isPlural = passage.tokens[place].lower.hasSuffix("s")
        let count = Dater.count(word(place - 1))
        if unit == "minute" || unit == "hour" {
            guard isPlural || count != nil else { return nil }
            return Gap(count: nil, unit: "hour", isAtMost: word(place - 1) == "within" || word(place - 2) == "within")
        }
        guard let count else {
            // `seventeen years after`: counted, though not by a number known here.
            let isNumber = place > start && passage.tokens[place - 1].partOfSpeech == .numeral
            guard isPlural, !isNumber, !["the", "last", "final", "first"].contains(word(place - 1)) else { return nil }
            return Gap(unit: unit, isAtMost: word(place - 1) == "within")
        }
        let isAtMost = word(place - 2) == "than" && word(place - 3) == "less" || word(place - 2) == "within"
        return Gap(count: count, unit: unit, isAtMost: isAtMost, isExact: isExact)
    }

    private static func count(_ word: String) -> Int? {
        let words = [
            "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
            "fifty": 50,
        ]
        return words[word] ?? Int(word)
    }
}
