extension RelationGraph {
    /// Events in the order of their dates: by the first day they can mean, then the last, then the id. An event open to
    /// the past goes by its last day; one without a date comes at the end.
    ///
    /// - Parameters:
    ///   - actor: the id of an actor at one end; `nil` for all events.
    ///   - other: the id of an actor at the other end.
    /// - Complexity: O(E log E)
    public func timeline(of actor: String? = nil, and other: String? = nil) -> [Event] {
        let kept = events.filter { event in
            guard let actor else { return true }
            let isAt = event.source == actor || event.target == actor
            guard let other else { return isAt }
            return isAt && (event.source == other || event.target == other)
                && (actor != other || event.source == event.target)
        }
        func key(_ event: Event) -> (Int32, Int32, String) {
            guard let date = event.date else { return (.max, .max, event.id) }
            let last = date.latest?.number ?? .max
            return (date.earliest?.number ?? last, last, event.id)
        }
        return kept.sorted { key($0) < key($1) }
    }
}

/// How long a step of time is.
public enum Period: String, CaseIterable, Sendable {
    case day, week, month, quarter, year

    /// The first day of the period that a day lies in; weeks begin on Monday.
    /// - Complexity: O(1)
    public func start(of day: Day) -> Day {
        let (year, month, _) = day.civil
        switch self {
        case .day: return day
        case .week: return day - (day.weekday - 1)
        case .month: return Day(year: year, month: month, day: 1)!
        case .quarter: return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)!
        case .year: return Day(year: year, month: 1, day: 1)!
        }
    }

    /// The first day of the period after the one that begins on a day.
    /// - Complexity: O(1)
    public func next(after start: Day) -> Day {
        let (year, month, _) = start.civil
        switch self {
        case .day: return start + 1
        case .week: return start + 7
        case .month:
            return month == 12 ? Day(year: year + 1, month: 1, day: 1)! : Day(year: year, month: month + 1, day: 1)!
        case .quarter:
            return month >= 10 ? Day(year: year + 1, month: 1, day: 1)! : Day(year: year, month: month + 3, day: 1)!
        case .year: return Day(year: year + 1, month: 1, day: 1)!
        }
    }

    /// How the period that begins on a day is written: `2025-07-03`, `2025-W27`, `2025-07`, `2025-Q3`, `2025`.
    /// - Complexity: O(1)
    public func label(_ start: Day) -> String {
        let (year, month, _) = start.civil
        switch self {
        case .day: return start.description
        case .week:
            // The week belongs to the year of its Thursday.
            let thursday = start + 3
            let first = Day(year: thursday.civil.year, month: 1, day: 1)!
            return "\(padded(thursday.civil.year, 4))-W\(padded((thursday - first) / 7 + 1, 2))"
        case .month: return "\(padded(year, 4))-\(padded(month, 2))"
        case .quarter: return "\(padded(year, 4))-Q\((month - 1) / 3 + 1)"
        case .year: return padded(year, 4)
        }
    }
}
