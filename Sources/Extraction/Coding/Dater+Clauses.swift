internal import Dragoman
internal import DragomanLanguage

/// What the words between two clauses say about the date of the second.
extension Dater {
    /// The date of a deed that is told behind `after`, from that of the clause above: `struck on June 22, a day after
    /// Israel bombed X` is the day before, `met on Monday after X attacked Y` no later; `nil` where nothing links them.
    func earlier(than value: FuzzyDate, for edge: CodedEdge) -> FuzzyDate? {
        let verb = clause(of: edge.trigger)
        guard passage.tokens[verb].relation == .advcl,
            let mark = passage.children(verb).map({ Int($0) }).first(where: {
                passage.tokens[$0].lower == "after" && $0 < edge.trigger
            })
        else { return nil }
        if let day = shifted(value, before: mark) { return day }
        // `announced it on Tuesday after he spoke with X`: as a rule on the same day.
        return [.statement, .consultation].contains(edge.relation.family) ? nil : .upTo(value)
    }

    /// A date that so many days, weeks, months or years lie before another, as the words before `after` say.
    private func shifted(_ value: FuzzyDate, before mark: Int) -> FuzzyDate? {
        let sentence = passage.sentence(of: mark)
        guard mark - 2 >= sentence.lowerBound, let first = value.earliest,
            let count = Dater.count(passage.tokens[mark - 2].lower)
        else { return nil }
        let (year, month, _) = first.civil
        let isDay = value.latest == first
        switch passage.tokens[mark - 1].lemma {
        case "day" where isDay: return FuzzyDate(first - count)
        case "week" where isDay: return FuzzyDate(first - 7 * count)
        case "month" where count < 12:
            let months = year * 12 + month - 1 - count
            return FuzzyDate(year: months / 12, month: months % 12 + 1)
        case "year": return FuzzyDate(year: year - count)
        default: return nil
        }
    }

    private static func count(_ word: String) -> Int? {
        let words = [
            "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9, "ten": 10,
        ]
        return words[word] ?? Int(word)
    }
}
