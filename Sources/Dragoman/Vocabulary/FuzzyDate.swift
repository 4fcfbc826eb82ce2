/// A date as precise as its source allows and no more: a day, a month, a year, a season, a decade, or an
/// interval that may be open.
///
/// Written in EDTF, the Extended Date/Time Format of ISO 8601-2, levels 0 and 1: `2025-07-03`, `2025-07`, `2021`,
/// `2025-04-14/2025-04-20`, `../2025-07` (no later than), `2003/..` (since), `201X`, `2024-21` (spring), and the
/// qualifiers `?`, `~` and `%`.
public struct FuzzyDate: Sendable, Hashable {
    /// The EDTF text.
    public let edtf: String
    /// The first day it can mean; `nil` when open.
    public let earliest: Day?
    /// The last day it can mean; `nil` when open.
    public let latest: Day?
}

extension FuzzyDate {
    /// One day.
    public init(_ day: Day) { self.init(edtf: day.description, earliest: day, latest: day) }

    /// A whole year.
    public init(year: Int) {
        self.init(
            edtf: padded(year, 4), earliest: Day(year: year, month: 1, day: 1),
            latest: Day(year: year, month: 12, day: 31))
    }

    /// A whole month (1...12).
    public init(year: Int, month: Int) {
        let bounds = Day.bounds(ofMonth: month, year: year)
        self.init(edtf: "\(padded(year, 4))-\(padded(month, 2))", earliest: bounds.first, latest: bounds.last)
    }

    /// The days from one to another, both included.
    public init(from first: Day, through last: Day) {
        if first == last {
            self.init(first)
        } else {
            self.init(edtf: "\(first)/\(last)", earliest: first, latest: last)
        }
    }

    /// Some time no later than the end of `date`; an interval that is already open to the past keeps its end.
    public static func upTo(_ date: FuzzyDate) -> FuzzyDate {
        let text = date.edtf.split(separator: "/").last.map(String.init) ?? date.edtf
        return FuzzyDate(edtf: "../" + text, earliest: nil, latest: date.latest)
    }

    /// From the beginning of `date` on.
    public static func since(_ date: FuzzyDate) -> FuzzyDate {
        let text = date.edtf.split(separator: "/").first.map(String.init) ?? date.edtf
        return FuzzyDate(edtf: text + "/..", earliest: date.earliest, latest: nil)
    }

    /// The bounds of the date lie within those of `other`.
    public func isWithin(_ other: FuzzyDate) -> Bool {
        (other.earliest == nil || (earliest != nil && earliest! >= other.earliest!))
            && (other.latest == nil || (latest != nil && latest! <= other.latest!))
    }

    /// The two can mean a common day.
    public func overlaps(_ other: FuzzyDate) -> Bool {
        (earliest == nil || other.latest == nil || earliest! <= other.latest!)
            && (latest == nil || other.earliest == nil || latest! >= other.earliest!)
    }
}

/// What a date rests on.
public enum DateBasis: String, CaseIterable, Sendable, Codable {
    /// The text names the date.
    case stated
    /// The text names it relative to another date ("on Tuesday", "three years ago").
    case relative
    /// Nothing is said: the date of publication bounds it.
    case publication
    /// There is no ground for a date.
    case none
}
