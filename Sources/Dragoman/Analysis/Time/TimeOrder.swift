/// What it means that one event follows another when dates are fuzzy.
public struct TimeOrder: Sendable, Hashable {
    /// How a date that may be any of several days is read.
    public enum Reading: String, CaseIterable, Sendable {
        /// The order holds whatever days the dates turn out to mean.
        case certainly
        /// There are days within the dates for which the order holds.
        case possibly
    }

    /// What is wanted of a chain.
    public enum Goal: String, CaseIterable, Sendable {
        /// To be at the end as early as possible.
        case earliestArrival
        /// As few steps as possible.
        case fewestHops
        /// To set out as late as possible.
        case latestDeparture
    }

    public var reading: Reading
    /// Whether an event must be on a later day than the one before it; otherwise two of one day may follow each other.
    public var isStrict: Bool

    public init(reading: Reading = .possibly, isStrict: Bool = false) {
        self.reading = reading
        self.isStrict = isStrict
    }
}

/// A chain of events whose dates never go back.
public struct TimedChain: Sendable, Hashable {
    /// Places of actors, from the first to the last.
    public let vertices: [Int32]
    /// The row of the event of each step.
    public let rows: [Int32]
    /// The first day the first event can be on; `nil` when open.
    public let departure: Day?
    /// The day by which the last event is over: its last day when `certainly`, the first possible one when
    /// `possibly`; `nil` when open.
    public let arrival: Day?
    /// Whether the order holds whatever days the dates turn out to mean.
    public let isCertain: Bool

    /// The chain with its events, one for each step, which `event` fetches by row.
    /// - Throws: what `event` throws.
    /// - Complexity: O(number of steps)
    public func connection(actors: [Actor], event: (Int32) throws -> Event) rethrows -> Connection {
        Connection(actors: vertices.map { actors[Int($0)] }, hops: try rows.map { [try event($0)] })
    }
}
