/// A chain of actors, each joined to the next by at least one event.
public struct Connection: Sendable, Hashable {
    /// From the first to the last.
    public let actors: [Actor]
    /// For each step of the chain the events that join its two actors, the best first: the one that most documents
    /// tell, then the most recent, then the smallest id.
    public let hops: [[Event]]

    public init(actors: [Actor], hops: [[Event]]) {
        self.actors = actors
        self.hops = hops
    }

    /// The best event of each step.
    public var best: [Event] { hops.compactMap(\.first) }
}

extension Connection: CustomStringConvertible {
    /// One line a step: the two actors, the relation, its date, and the sentence that says so.
    public var description: String {
        if hops.isEmpty { return actors.map(\.name).joined(separator: " — ") }
        return zip(zip(actors, actors.dropFirst()), hops).map { ends, events in
            guard let event = events.first else { return "\(ends.0.name) — \(ends.1.name)" }
            let isForward = event.source == ends.0.id
            let line =
                event.relation.isReciprocal
                ? "\(ends.0.name) — \(event.relation.rawValue) — \(ends.1.name)"
                : isForward
                    ? "\(ends.0.name) — \(event.relation.rawValue) → \(ends.1.name)"
                    : "\(ends.0.name) ← \(event.relation.rawValue) — \(ends.1.name)"
            let date = event.date.map { " (\($0))" } ?? ""
            let quote = event.evidence.first.map { ": “\($0.text)” [\($0.document)]" } ?? ""
            return line + date + quote
        }.joined(separator: "\n")
    }
}

/// A chain by numbers: places of actors in a table and rows of events.
///
/// What an `EventTable` answers; whoever holds the events makes a `Connection` of it with `connection(actors:event:)`.
public struct Chain: Sendable, Hashable {
    /// Places in the table's `actors`, from the first to the last.
    public let vertices: [Int32]
    /// For each step the rows of the events that join its two actors, the best first.
    public let rows: [[Int32]]

    /// The chain with its events, which `event` fetches by row.
    /// - Throws: what `event` throws.
    /// - Complexity: O(number of rows)
    public func connection(actors: [Actor], event: (Int32) throws -> Event) rethrows -> Connection {
        Connection(
            actors: vertices.map { actors[Int($0)] }, hops: try rows.map { rows in try rows.map { try event($0) } })
    }
}
