internal import Dragoman

/// What the grammar found, before it is set against publication and the dates told before.
struct TimeMatch {
    /// Places of lexemes.
    var range: Range<Int>
    var meaning: TimeMeaning
    var granularity: TimeExpression.Granularity
    var modifier: TimeExpression.Modifier?
    /// A length joined to its unit by a hyphen: "20-year".
    var isCompound = false

    init(
        _ range: Range<Int>, _ meaning: TimeMeaning, _ granularity: TimeExpression.Granularity,
        _ modifier: TimeExpression.Modifier? = nil
    ) {
        self.range = range
        self.meaning = meaning
        self.granularity = granularity
        self.modifier = modifier
    }
}

/// The meaning of an expression by its words alone.
indirect enum TimeMeaning {
    /// The calendar itself.
    case value(TimeValue)
    /// A part of a year that is named, counted from publication, or not told.
    case part(YearPart, YearReference)
    /// "last March", "next summer", "this Christmas".
    case nearPart(YearPart, Int)
    case weekday(Int)
    /// The next one after publication, whatever the tense: the one that "a week from Sunday" counts from.
    case weekdayAhead(Int)
    /// "Monday, Jan. 20": the weekday tells the year.
    case weekdayDate(Int, YearPart)
    /// "last Tuesday", "next Tuesday", "this Tuesday".
    case nearWeekday(Int, Int)
    /// "the following Monday", "the previous Friday": the first one after (1) or before (-1) the date told last.
    case toldWeekday(Int, Int)
    /// "the following July", "the previous fall": the first one after (1) or before (-1) the date told last.
    case toldPart(Int, YearPart)
    /// "Tuesday of last week".
    case weekdayOfWeek(Int, Int)
    /// Some units from publication: "last week", "three years ago", "tomorrow".
    case offset(Int, TimeUnit)
    /// Some units from publication, to the day: "a year ago today".
    case daysAgo(Int, TimeUnit)
    /// Some units from the last date told: "a day later", "that year".
    case previous(Int, TimeUnit)
    /// "the quarter", "the year": the one told last, or that of publication.
    case same(TimeUnit)
    /// A year before "the quarter", "the year" or the date told last ("the year-ago quarter").
    case yearBefore(TimeUnit)
    case dayOfMonth(Int)
    /// "Friday the 13th": the weekday tells the month.
    case weekdayOfMonth(Int, Int)
    /// "the same quarter of 1988", "the 1988 quarter": the quarter told last, of another year.
    case quarterOf(YearReference)
    /// "the 1988 period": the quarter told just before, of that year; the year itself where none was.
    case periodOf(Int)
    /// Days from another expression: "the eve of Friday's vote".
    case shifted(Int, TimeMeaning)
    /// The stretch of a unit that holds another expression: "the week of May 5".
    case holding(TimeUnit, TimeMeaning)
    /// A length; -1 for an untold count, halves doubled as `halves`.
    case duration(Int, TimeUnit, half: Bool)
    /// A length that ends (-1) or begins (1) at publication.
    case window(Int, TimeUnit, sign: Int)
    /// The first months of a year: "the first nine months of 1989".
    case firstMonths(Int, YearReference)
    /// Something that recurs, as TIMEX3 writes it.
    case set(String)
    /// -1 past, 0 present, 1 future.
    case reference(Int)
}

/// A part of a year.
enum YearPart: Hashable {
    case month(Int)
    case day(Int, Int)
    case days(Int, Int, Int)
    case quarter(Int)
    case half(Int)
    case season(Int)
    case holiday(Int)
    /// From a month to a month.
    case months(Int, Int)

    /// The part in a year; `nil` when there is no such day in it.
    func value(in year: Int) -> TimeValue? {
        switch self {
        case .month(let month): .month(year, month)
        case .day(let month, let day): Day(year: year, month: month, day: day).map { .day($0) }
        case .days(let month, let first, let last):
            if let start = Day(year: year, month: month, day: first), let end = Day(year: year, month: month, day: last)
            {
                .span(FuzzyDate(from: start, through: end))
            } else {
                nil
            }
        case .quarter(let quarter): .quarter(year, quarter)
        case .half(let half): .half(year, half)
        case .season(let season): .season(year, season)
        case .holiday(let holiday): Holidays.day(holiday, in: year).map { .day($0) }
        case .months(let first, let last):
            first <= last
                ? .span(FuzzyDate.months(first, through: last, of: year))
                : FuzzyDate.between(FuzzyDate(year: year - 1, month: first), FuzzyDate(year: year, month: last))
                    .map { .span($0) }
        }
    }

    var granularity: TimeExpression.Granularity {
        switch self {
        case .month, .months: .month
        case .day, .days, .holiday: .day
        case .quarter, .half: .quarter
        case .season: .season
        }
    }
}

/// Which year is meant.
enum YearReference: Equatable {
    case unknown
    case year(Int)
    /// Years from that of publication: "this year", "last year".
    case offset(Int)
    /// Years from the last date told: "that year", "the following year".
    case previous(Int)
}
