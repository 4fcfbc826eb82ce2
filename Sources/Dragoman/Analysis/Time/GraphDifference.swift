/// What a graph has, and another has not.
public struct GraphDifference: Sendable {
    /// Who is tied to whom by what.
    public struct Tie: Sendable, Hashable {
        public let source: String
        public let relation: Relation
        public let target: String
    }

    /// A tie that both have, told by other events.
    public struct Change: Sendable, Hashable {
        public let tie: Tie
        public let before: [Event]
        public let after: [Event]
    }

    /// What an actor gained and lost.
    public struct Balance: Sendable, Hashable {
        public let actor: Actor
        /// The ids of those it is tied to only after, and only before, sorted.
        public let gained: [String]
        public let lost: [String]
        /// With how many it is tied before and after.
        public let before: Int
        public let after: Int
    }

    /// A state that has changed.
    public struct StandingChange: Sendable, Hashable {
        public let before: Standing
        public let after: Standing
    }

    /// Ties of the second graph only, sorted, with their events.
    public let gained: [(tie: Tie, events: [Event])]
    /// Ties of the first graph only, sorted, with their events.
    public let lost: [(tie: Tie, events: [Event])]
    /// Ties of both whose events differ, sorted.
    public let changed: [Change]
    /// The actors whose partners differ: most gained and lost first.
    public let actors: [Balance]
    /// States that are judged otherwise on the second day than on the first; empty without days.
    public let standings: [StandingChange]
}

extension RelationGraph {
    /// What another graph, such as a later window of the same events, has gained, lost and changed.
    /// - Complexity: O(V + E log E)
    public func difference(to other: RelationGraph) -> GraphDifference { difference(to: other, standings: []) }

    /// What has changed between two days: ties told by events that can have happened by the first, and by the second,
    /// and the states that are judged otherwise.
    /// - Complexity: O(V + E log E)
    public func difference(from first: Day, to second: Day) -> GraphDifference {
        let ledger = StandingLedger(self)
        let standings = zip(ledger.standings(asOf: first), ledger.standings(asOf: second))
            .filter { $0.answer != $1.answer }
            .map { GraphDifference.StandingChange(before: $0, after: $1) }
        return asOf(FuzzyDate(first)).difference(to: asOf(FuzzyDate(second)), standings: standings)
    }

    private func difference(to other: RelationGraph, standings: [GraphDifference.StandingChange]) -> GraphDifference {
        let before = ties()
        let after = other.ties()
        var partners: [String: (before: Set<String>, after: Set<String>)] = [:]
        for tie in before.keys {
            partners[tie.source, default: ([], [])].before.insert(tie.target)
            partners[tie.target, default: ([], [])].before.insert(tie.source)
        }
        for tie in after.keys {
            partners[tie.source, default: ([], [])].after.insert(tie.target)
            partners[tie.target, default: ([], [])].after.insert(tie.source)
        }
        func isBefore(_ a: GraphDifference.Tie, _ b: GraphDifference.Tie) -> Bool {
            (a.source, a.relation.ordinal, a.target) < (b.source, b.relation.ordinal, b.target)
        }
        let balances = partners.map { id, sides in
            GraphDifference.Balance(
                actor: (other.actor(id) ?? actor(id))!, gained: sides.after.subtracting(sides.before).sorted(),
                lost: sides.before.subtracting(sides.after).sorted(), before: sides.before.count,
                after: sides.after.count)
        }
        return GraphDifference(
            gained: after.filter { before[$0.key] == nil }.sorted { isBefore($0.key, $1.key) }.map { ($0, $1) },
            lost: before.filter { after[$0.key] == nil }.sorted { isBefore($0.key, $1.key) }.map { ($0, $1) },
            changed: before.compactMap { tie, events in
                after[tie].flatMap { $0 == events ? nil : .init(tie: tie, before: events, after: $0) }
            }.sorted { isBefore($0.tie, $1.tie) },
            actors: balances.filter { !$0.gained.isEmpty || !$0.lost.isEmpty }.sorted {
                (-$0.gained.count - $0.lost.count, $0.actor.id) < (-$1.gained.count - $1.lost.count, $1.actor.id)
            }, standings: standings)
    }

    /// The events by who is tied to whom by what; the ends of a reciprocal relation in the order of their ids.
    private func ties() -> [GraphDifference.Tie: [Event]] {
        var result: [GraphDifference.Tie: [Event]] = [:]
        for event in events {
            let turned = event.relation.isReciprocal && event.target < event.source
            result[
                .init(
                    source: turned ? event.target : event.source, relation: event.relation,
                    target: turned ? event.source : event.target), default: []
            ].append(event)
        }
        return result
    }
}
