extension RelationGraph {
    /// The graph of the events that a filter keeps, with the actors at their ends.
    ///
    /// With `rollUp`, each person is replaced by the principal of the office that holds at the event's date, or
    /// of the last one told; events that then join an actor to itself are left out, offices are kept as they are.
    /// - Complexity: O(V + E)
    public func filtered(by filter: Filter) -> RelationGraph {
        let relations = Set(filter.relations)
        let statuses = Set(filter.statuses)
        let kinds = Set(filter.kinds)
        let sources = Set(filter.documents)
        let principals = filter.rollUp ? self.principals() : [:]
        var kept: [Event] = []
        var used = [Bool](repeating: false, count: actors.count)
        for event in events {
            guard relations.isEmpty || relations.contains(event.relation),
                statuses.isEmpty || statuses.contains(event.status), filter.admits(event.date)
            else { continue }
            var event = event
            if !sources.isEmpty {
                event.evidence.removeAll { !sources.contains($0.document) }
                if event.evidence.isEmpty { continue }
            }
            if filter.rollUp {
                if event.relation == .office { continue }
                event.source = principals[event.source] ?? event.source
                event.target = principals[event.target] ?? event.target
                if event.source == event.target { continue }
            }
            guard let source = actorIndex[event.source], let target = actorIndex[event.target] else { continue }
            if !kinds.isEmpty,
                !kinds.contains(actors[Int(source)].kind) || !kinds.contains(actors[Int(target)].kind)
            {
                continue
            }
            used[Int(source)] = true
            used[Int(target)] = true
            kept.append(event)
        }
        let told = Set(kept.lazy.flatMap { $0.evidence.lazy.map(\.document) })
        return RelationGraph(
            actors: zip(actors, used).filter(\.1).map(\.0), events: kept,
            documents: documents.filter { told.contains($0.id) })
    }

    /// The body each person acts for: the target of the best attested actual office edge.
    ///
    /// Ties go to countries, then to the smaller id.
    public func principals() -> [String: String] {
        var best: [String: (sources: Int, isCountry: Bool, target: String)] = [:]
        for event in events where event.relation == .office && event.status == .actual {
            let candidate = (
                sources: event.evidence.count, isCountry: actor(event.target)?.kind == .country, target: event.target
            )
            guard let old = best[event.source] else {
                best[event.source] = candidate
                continue
            }
            let better =
                candidate.sources != old.sources
                ? candidate.sources > old.sources
                : candidate.isCountry != old.isCountry ? candidate.isCountry : candidate.target < old.target
            if better { best[event.source] = candidate }
        }
        return best.mapValues(\.target)
    }
}

extension Filter {
    /// Whether an event of that date can lie in the window; an event without a date lies in the window only when
    /// there is none.
    public func admits(_ date: FuzzyDate?) -> Bool {
        if from == nil && until == nil { return true }
        guard let date else { return false }
        if let first = from?.earliest, let latest = date.latest, latest < first { return false }
        if let last = until?.latest, let earliest = date.earliest, earliest > last { return false }
        return true
    }
}
