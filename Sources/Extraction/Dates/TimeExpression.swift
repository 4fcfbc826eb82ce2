public import Dragoman

/// An expression of time in a text: where it stands and what it says.
public struct TimeExpression: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A point or stretch of the calendar: "Tuesday", "last week", "July 2025", "the 1990s".
        case date
        /// A stretch told by its two ends: "2018-2020".
        case interval
        /// A length of time: "three years", "20-year".
        case duration
        /// Something that recurs: "every year", "Mondays".
        case set
    }

    /// How the text points at the time: the word before the expression.
    public enum Direction: String, Sendable, CaseIterable {
        /// "in 2003", "on Tuesday", or nothing.
        case at
        case since
        case until
        case before
        case after
        /// "by Friday": at that time or before it.
        case by
        /// The first of two ends: "from 2018", "between 2018".
        case from
        /// The second of two ends.
        case to
        /// "over the past year", "during", "within", "throughout".
        case during
    }

    /// What narrows the expression inside its stretch, or blurs it.
    public enum Modifier: String, Sendable, CaseIterable {
        /// "early March", "the beginning of 2020".
        case early
        case mid
        /// "late March", "the end of 2020".
        case late
        /// "earlier this year": the part of it before publication.
        case earlier
        /// "later this month": the part of it after publication.
        case later
        /// "about", "nearly", "circa".
        case about
        case moreThan
        case lessThan
    }

    /// The finest unit it tells.
    public enum Granularity: Int, Sendable, CaseIterable, Comparable {
        case time, day, week, month, quarter, season, year, decade, century

        public static func < (a: Granularity, b: Granularity) -> Bool { a.rawValue < b.rawValue }
    }

    /// What it counts from.
    public enum Anchor: String, Sendable, CaseIterable {
        /// It names the calendar itself.
        case none
        case publication
        /// The last date told before it ("a day later", "that year").
        case previous
    }

    /// Where it stands in the text: UTF-8 offsets.
    public let bytes: Range<Int>
    /// The tokens it covers, whole or in part; empty when the text has none.
    public let tokens: Range<Int>
    public let kind: Kind
    /// What it means, as precise as the text says; `nil` when it can't be told (a relative expression without a date of
    /// publication, a length of time, something that recurs).
    ///
    /// A length of time that ends or begins at publication ("the past three years") has its stretch as value. A vague
    /// expression is bounded by publication ("recently" is `../PUBLISHED`, "soon" is `PUBLISHED/..`).
    public let value: FuzzyDate?
    /// The value as TIMEX3 writes it: `1998-W06`, `P3D`, `PAST_REF`, `1989-Q3`; `nil` when it can't be told.
    public let timex: String?
    public let basis: DateBasis
    public let direction: Direction
    public let modifier: Modifier?
    public let granularity: Granularity
    public let anchor: Anchor
    /// It says no more than past, present or future: "recently", "now", "soon".
    public let isVague: Bool
    /// The stretch of which this is the first end: "between 2018 and 2020" is `2018/2020` at "2018".
    public let range: FuzzyDate?

    /// What is reported for it: EDTF of a date, the ISO 8601 length of a duration or a set; `nil` for a vague one.
    public var reported: String? {
        if isVague { return nil }
        return kind == .duration || kind == .set ? timex : value?.edtf
    }

    /// The value as the date of an event, narrowed by "earlier this year" and its like to the part before or after
    /// publication.
    ///
    /// - Parameter published: the date of publication.
    public func eventDate(published: FuzzyDate?) -> FuzzyDate? {
        guard let value, let published, let first = value.earliest, let last = value.latest else { return value }
        switch modifier {
        case .earlier:
            guard let end = published.latest, first < end, end < last else { return value }
            return granularity == .year || granularity == .quarter
                ? FuzzyDate.between(
                    value.edtf.contains("/") ? FuzzyDate(first) : FuzzyDate.firstMonth(of: first), published)
                    ?? value
                : FuzzyDate(from: first, through: end)
        case .later:
            guard let start = published.earliest, first < start, start < last else { return value }
            return FuzzyDate(from: start, through: last)
        default: return value
        }
    }
}

extension FuzzyDate {
    /// The month a day lies in.
    fileprivate static func firstMonth(of day: Day) -> FuzzyDate {
        FuzzyDate(year: day.civil.year, month: day.civil.month)
    }
}
