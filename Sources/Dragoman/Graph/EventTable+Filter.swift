extension EventTable {
    /// The events that a filter keeps, with the actors at their ends; rows stay what they were.
    ///
    /// The same rules as `RelationGraph.filtered(by:)`. A document counts as an event's source only when the filter
    /// names it, or names none.
    /// - Complexity: O(V + E)
    public func filtered(by filter: Filter) -> EventTable {
        var keepsRelation = [Bool](repeating: filter.relations.isEmpty, count: Relation.all.count)
        for relation in filter.relations { keepsRelation[Int(relation.ordinal)] = true }
        var keepsStatus = [Bool](repeating: filter.statuses.isEmpty, count: Status.all.count)
        for status in filter.statuses { keepsStatus[Int(status.ordinal)] = true }
        let keepsKind = actors.map { filter.kinds.isEmpty || filter.kinds.contains($0.kind) }
        let named = Set(filter.documents)
        let keepsDocument = documents.map { named.isEmpty || named.contains($0) }
        let principals = filter.rollUp ? self.principals() : []
        let office = Relation.office.ordinal
        let isWindow = filter.from != nil || filter.until != nil
        let first = filter.from?.earliest?.number ?? .min
        let last = filter.until?.latest?.number ?? .max

        var place = [Int32](repeating: -1, count: actors.count)
        var kept = EventTable(actors: [], documents: documents)
        kept.reserveCapacity(count)
        for event in 0..<count {
            guard keepsRelation[Int(relations[event])], keepsStatus[Int(statuses[event])] else { continue }
            if isWindow, !isDated(event) || latest[event] < first || earliest[event] > last { continue }
            var source = sources[event]
            var target = targets[event]
            if filter.rollUp {
                if relations[event] == office { continue }
                source = principals[Int(source)]
                target = principals[Int(target)]
                if source == target { continue }
            }
            guard keepsKind[Int(source)], keepsKind[Int(target)] else { continue }
            if !named.isEmpty {
                let before = kept.tellers.count
                for document in tellers(of: event) where keepsDocument[Int(document)] { kept.tellers.append(document) }
                if kept.tellers.count == before { continue }
            } else {
                kept.tellers.append(contentsOf: tellers(of: event))
            }
            place[Int(source)] = 0
            place[Int(target)] = 0
            kept.sources.append(source)
            kept.targets.append(target)
            kept.relations.append(relations[event])
            kept.statuses.append(statuses[event])
            kept.earliest.append(earliest[event])
            kept.latest.append(latest[event])
            kept.rows.append(rows[event])
            if !tellerOffsets.isEmpty { kept.tellerOffsets.append(Int32(kept.tellers.count)) }
        }
        for actor in actors.indices where place[actor] == 0 {
            place[actor] = Int32(kept.actors.count)
            kept.actors.append(actors[actor])
        }
        for event in 0..<kept.count {
            kept.sources[event] = place[Int(kept.sources[event])]
            kept.targets[event] = place[Int(kept.targets[event])]
        }
        return kept
    }

    /// The events that `keep` says yes to, by place, with all actors.
    func keeping(_ keep: (Int) -> Bool) -> EventTable {
        var kept = EventTable(actors: actors, documents: documents)
        for event in 0..<count where keep(event) {
            kept.sources.append(sources[event])
            kept.targets.append(targets[event])
            kept.relations.append(relations[event])
            kept.statuses.append(statuses[event])
            kept.earliest.append(earliest[event])
            kept.latest.append(latest[event])
            kept.rows.append(rows[event])
            if !tellerOffsets.isEmpty {
                kept.tellers.append(contentsOf: tellers(of: event))
                kept.tellerOffsets.append(Int32(kept.tellers.count))
            }
        }
        return kept
    }

    /// For each actor the body it acts for, or itself: the target of the best attested actual office edge.
    private func principals() -> [Int32] {
        var best = [Int32](repeating: -1, count: actors.count)
        let office = Relation.office.ordinal
        func rank(_ event: Int) -> (Int, Int, Int32) {
            let target = targets[event]
            return (tellers(of: event).count, actors[Int(target)].kind == .country ? 1 : 0, -target)
        }
        for event in 0..<count where relations[event] == office && statuses[event] == 0 {
            let holder = Int(sources[event])
            if best[holder] < 0 || rank(event) > rank(Int(best[holder])) { best[holder] = Int32(event) }
        }
        return best.enumerated().map { $1 < 0 ? Int32($0) : targets[Int($1)] }
    }
}
