internal import Dragoman
internal import DragomanLanguage

/// What a text tells about when it was written.
struct Clues {
    /// Dates that name their year, told as past or as to come.
    private var past: [FuzzyDate] = []
    private var future: [FuzzyDate] = []
    /// Months and days without a year, and whether they lie ahead.
    private var days: [(month: Int, day: Int, isAhead: Bool)] = []
    /// Weekdays told as past, in order.
    private(set) var weekdays: [Int] = []
    /// A weekday with its month and day: "Thursday, Oct. 7".
    private(set) var weekdayDates: [(weekday: Int, month: Int, day: Int)] = []
    private var saysThisYear = false
    private var saysThisMonth = false

    init(_ text: ParsedText) {
        var starts = text.sentences.map { text.tokens[$0.lowerBound].start }
        if starts.isEmpty { starts = [0] }
        var lexemes = TimeLexer.lexemes(of: text.bytes, sentenceStarts: starts)
        TimeLexer.tag(&lexemes, from: text.tokens)
        let grammar = TimeGrammar(lexemes: lexemes, bytes: text.bytes)
        let tenses = TenseFinder(lexemes: lexemes, text: text)
        var place = 0
        while place < lexemes.count {
            guard let match = grammar.match(at: place) else {
                place += 1
                continue
            }
            note(match, tenses)
            place = match.range.upperBound
        }
    }

    private mutating func note(_ match: TimeMatch, _ tenses: TenseFinder) {
        func stated(_ date: FuzzyDate) {
            let tense = tenses.tense(at: match.range)
            if tense == .past { past.append(date) }
            if tense == .future { future.append(date) }
        }
        switch match.meaning {
        case .value(let value): stated(value.fuzzy)
        case .part(let part, .year(let year)):
            if let value = part.value(in: year) { stated(value.fuzzy) }
        case .part(.day(let month, let day), .unknown):
            days.append((month, day, tenses.tense(at: match.range) == .future))
        case .weekdayDate(let weekday, .day(let month, let day)):
            days.append((month, day, tenses.tense(at: match.range) == .future))
            weekdayDates.append((weekday, month, day))
        case .part(_, .offset(0)), .offset(0, .year): saysThisYear = true
        case .offset(0, .month): saysThisMonth = true
        case .weekday(let weekday):
            if tenses.tense(at: match.range) == .past { weekdays.append(weekday) }
        default: break
        }
    }

    /// The day is one of the weekdays told as past, or the day after it.
    func saysWeekday(of day: Day) -> Bool { weekdays.contains(day.weekday) }

    /// How well the text goes with a day of publication; below 1 it does not.
    func score(of day: Day) -> Int {
        var score = 0
        for date in past { if let first = date.earliest, first > day { score -= 5 } }
        for date in future { if let last = date.latest, last < day { score -= 3 } }
        let (year, month, _) = day.civil
        for told in days {
            guard let same = Day(year: year, month: told.month, day: told.day) else { continue }
            let next = told.isAhead && same < day ? Day(year: year + 1, month: told.month, day: told.day) ?? same : same
            let distance = told.isAhead ? next - day : day - same
            score += (0...75).contains(distance) ? 2 : (-20..<200).contains(distance) ? 0 : -3
        }
        if saysThisMonth, let told = days.first { score += told.month == month ? 2 : -2 }
        if saysWeekday(of: day) { score += 2 } else if saysWeekday(of: day - 1) { score += 1 }
        return score
    }

    /// The last day of the latest date told as past.
    private var latestPast: FuzzyDate? {
        past.filter { $0.earliest != nil }.max { $0.earliest! < $1.earliest! }
    }

    private var earliestFuture: FuzzyDate? {
        future.filter { $0.latest != nil }.min { $0.latest! < $1.latest! }
    }

    /// The first year in which a month and day are no earlier than the latest date told as past.
    func year(month: Int, day: Int) -> Int? {
        guard let start = latestPast?.earliest else { return nil }
        let year = start.civil.year
        for candidate in year...year + 4 {
            if let date = Day(year: candidate, month: month, day: day), date >= start { return candidate }
        }
        return nil
    }

    /// The first day no earlier than the latest date told as past that is this weekday, month and day.
    func day(weekday: Int, month: Int, day: Int) -> Day? {
        guard let start = latestPast?.earliest else { return nil }
        let year = start.civil.year
        for candidate in year...year + 11 {
            if let date = Day(year: candidate, month: month, day: day), date.weekday == weekday, date >= start {
                return date
            }
        }
        return nil
    }

    /// What the dates told bound.
    func bounds() -> PublicationInference? {
        guard let latest = latestPast, let start = latest.earliest else { return nil }
        var end = earliestFuture?.latest
        if saysThisYear {
            let last = Day(year: start.civil.year, month: 12, day: 31)!
            end = end.map { min($0, last) } ?? last
        }
        if let end, end >= start {
            return PublicationInference(
                published: FuzzyDate(from: start, through: end),
                reason: "no earlier than \(latest), told as past, and no later than \(end)")
        }
        return PublicationInference(published: .since(latest), reason: "no earlier than \(latest), told as past")
    }
}
