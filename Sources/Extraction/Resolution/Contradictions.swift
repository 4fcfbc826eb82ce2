public import Dragoman

/// Two tellings that can't both be true.
public struct Contradiction: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// One act with two dates that exclude each other.
        case dates
        /// Told as done, and as not done or not yet, for the same time.
        case status
    }
    public let kind: Kind
    /// Ids of the two events, in order.
    public let first: String
    public let second: String
}

extension Resolver {
    /// The contradictions among the events of a graph, by the places of their events.
    ///
    /// Dates contradict each other for acts that happen once (recognition, listing ...) when both are stated and lie
    /// within a year of each other without a common day; a denial contradicts a deed when their times overlap and
    /// both are of a bounded time.
    /// - Complexity: O(n) in events, times the events of one pair.
    public func contradictions(in graph: RelationGraph) -> [Contradiction] {
        var groups: [String: [Event]] = [:]
        for event in graph.events {
            groups["\(event.source)\t\(event.relation.rawValue)\t\(event.target)", default: []].append(event)
        }
        var result: [Contradiction] = []
        for key in groups.keys.sorted() {
            let events = groups[key]!
            for (index, a) in events.enumerated() {
                for b in events[(index + 1)...] {
                    if let kind = contradiction(a, b) {
                        result.append(Contradiction(kind: kind, first: a.id, second: b.id))
                    }
                }
            }
        }
        return result
    }

    private func contradiction(_ a: Event, _ b: Event) -> Contradiction.Kind? {
        guard let x = a.date, let y = b.date, let xFirst = x.earliest, let xLast = x.latest, let yFirst = y.earliest,
            let yLast = y.latest
        else { return nil }
        let isSingle: Set<Relation> = [.recognition, .derecognition, .listing, .delisting, .takeover]
        if a.status == .actual, b.status == .actual {
            guard isSingle.contains(a.relation), !x.overlaps(y) else { return nil }
            return max(abs(xFirst - yLast), abs(yFirst - xLast)) <= 366 ? .dates : nil
        }
        guard a.status == .actual || b.status == .actual, a.status == .negated || b.status == .negated else {
            return nil
        }
        return x.overlaps(y) && xLast - xFirst <= 31 && yLast - yFirst <= 31 ? .status : nil
    }
}
