internal import Dragoman

/// A stretch of the calendar with its granularity.
enum TimeValue: Hashable, Sendable {
    case day(Day)
    /// The week that begins on a Monday.
    case week(Day)
    /// The weekend that begins on a Saturday.
    case weekend(Day)
    case month(Int, Int)
    case quarter(Int, Int)
    case half(Int, Int)
    /// 1 for spring to 4 for winter, which begins in December of its year.
    case season(Int, Int)
    case year(Int)
    /// By its first year.
    case decade(Int)
    case century(Int)
    case span(FuzzyDate)

    /// The stretch of a unit that holds a day.
    init(_ unit: TimeUnit, holding day: Day) {
        let (year, month, _) = day.civil
        switch unit {
        case .second, .minute, .hour, .day: self = .day(day)
        case .weekend: self = .weekend(day - (day.weekday - 1) + 5)
        case .week, .fortnight: self = .week(day - (day.weekday - 1))
        case .month: self = .month(year, month)
        case .quarter: self = .quarter(year, (month - 1) / 3 + 1)
        case .year: self = .year(year)
        case .decade: self = .decade(year / 10 * 10)
        case .century: self = .century(year / 100 * 100)
        }
    }

    /// It lies in years that EDTF can write with four digits, with room around.
    var isWritable: Bool {
        let years = 1...9990
        return switch self {
        case .day(let day), .week(let day), .weekend(let day): years.contains(day.civil.year)
        case .month(let year, _), .quarter(let year, _), .half(let year, _), .season(let year, _), .year(let year),
            .decade(let year), .century(let year):
            years.contains(year)
        case .span: true
        }
    }

    var firstDay: Day? { fuzzy.earliest }
    var lastDay: Day? { fuzzy.latest }

    /// The unit it is one of; `nil` for a season, a half-year and a span.
    var unit: TimeUnit? {
        switch self {
        case .day: .day
        case .week: .week
        case .weekend: .weekend
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .decade: .decade
        case .century: .century
        case .half, .season, .span: nil
        }
    }

    /// The year it lies in.
    var year: Int? {
        switch self {
        case .month(let year, _), .quarter(let year, _), .half(let year, _), .season(let year, _), .year(let year): year
        case .day(let day), .week(let day), .weekend(let day): day.civil.year
        case .decade, .century, .span: nil
        }
    }

    /// As EDTF.
    var fuzzy: FuzzyDate {
        switch self {
        case .day(let day): FuzzyDate(day)
        case .week(let monday): FuzzyDate(from: monday, through: monday + 6)
        case .weekend(let saturday): FuzzyDate(from: saturday, through: saturday + 1)
        case .month(let year, let month): FuzzyDate(year: year, month: month)
        case .quarter(let year, let quarter):
            FuzzyDate.months(quarter * 3 - 2, through: quarter * 3, of: year)
        case .half(let year, let half): FuzzyDate.months(half * 6 - 5, through: half * 6, of: year)
        case .season(let year, let season): FuzzyDate(year: year, season: season)
        case .year(let year): FuzzyDate(year: year)
        case .decade(let year): FuzzyDate(decade: year)
        case .century(let year): FuzzyDate(century: year)
        case .span(let date): date
        }
    }

    /// As the value of a TIMEX3.
    var timex: String {
        func padded(_ value: Int, _ width: Int = 2) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        func week(_ monday: Day) -> String {
            // ISO 8601: a week belongs to the year of its Thursday.
            let year = (monday + 3).civil.year
            let number = (monday + 3 - Day(year: year, month: 1, day: 1)!) / 7 + 1
            return "\(padded(year, 4))-W\(padded(number))"
        }
        return switch self {
        case .week(let monday): week(monday)
        case .weekend(let saturday): week(saturday - 5) + "-WE"
        case .quarter(let year, let quarter): "\(padded(year, 4))-Q\(quarter)"
        case .half(let year, let half): "\(padded(year, 4))-H\(half)"
        case .season(let year, let season): "\(padded(year, 4))-\(["SP", "SU", "FA", "WI"][season - 1])"
        case .decade(let year): padded(year / 10, 3)
        case .century(let year): padded(year / 100)
        case .day, .month, .year, .span: fuzzy.edtf
        }
    }

    /// The stretch of a unit that lies some units away: the anchor is seen at the unit's granularity first.
    ///
    /// A shift that is finer than the anchor leaves it as it is ("two days later" than 1979 is 1979).
    func shifted(by count: Int, _ unit: TimeUnit) -> TimeValue {
        if unit == .quarter || unit == .year, case .quarter(let year, let quarter) = self {
            let index = year * 4 + quarter - 1 + count * (unit == .year ? 4 : 1)
            return .quarter(index / 4, index % 4 + 1)
        }
        if unit == .year {
            switch self {
            case .month(let year, let month) where count == -1: return .month(year + count, month)
            case .half(let year, let half) where count.magnitude == 1: return .half(year + count, half)
            case .season(let year, let season) where count.magnitude == 1: return .season(year + count, season)
            default: break
            }
        }
        guard let first = firstDay else { return self }
        if let own = self.unit, own.rawValue > unit.rawValue, !(own == .weekend) { return self }
        if self.unit == nil, unit.rawValue < TimeUnit.year.rawValue { return self }
        return TimeValue(unit, holding: first).moved(count, unit)
    }

    private func moved(_ count: Int, _ unit: TimeUnit) -> TimeValue {
        switch self {
        case .day(let day):
            switch unit {
            case .second, .minute, .hour: self
            default: .day(day + count)
            }
        case .week(let monday): .week(monday + 7 * count * (unit == .fortnight ? 2 : 1))
        case .weekend(let saturday): .weekend(saturday + 7 * count)
        case .month(let year, let month):
            .month((year * 12 + month - 1 + count) / 12, (year * 12 + month - 1 + count) % 12 + 1)
        case .year(let year): .year(year + count)
        case .decade(let year): .decade(year + 10 * count)
        case .century(let year): .century(year + 100 * count)
        case .quarter(let year, let quarter):
            .quarter((year * 4 + quarter - 1 + count) / 4, (year * 4 + quarter - 1 + count) % 4 + 1)
        case .half, .season, .span: self
        }
    }
}
