extension EventTable {
    /// The events that join the neighbours of some chains, best first, for all chains in one pass over the table.
    ///
    /// - Parameters:
    ///   - directed: only events that run along the chain, or are reciprocal.
    ///   - limit: how many rows to keep for each step.
    /// - Complexity: O(E + the length of the chains)
    func chains(_ vertices: [[Int32]], directed: Bool, limit: Int = .max) -> [Chain] {
        var steps: [Step: [Int]] = [:]
        for chain in vertices {
            for (from, to) in zip(chain, chain.dropFirst()) { steps[Step(from: from, to: to)] = [] }
        }
        var isOn = [Bool](repeating: false, count: actors.count)
        for chain in vertices { for vertex in chain { isOn[Int(vertex)] = true } }
        for event in 0..<count where isOn[Int(sources[event])] && isOn[Int(targets[event])] {
            let along = Step(from: sources[event], to: targets[event])
            if steps[along] != nil { steps[along]!.append(event) }
            if directed && !Relation.isReciprocalByOrdinal[Int(relations[event])] { continue }
            let against = Step(from: targets[event], to: sources[event])
            if steps[against] != nil { steps[against]!.append(event) }
        }
        let rowsOfSteps = steps.mapValues { events in events.sorted(by: isBetter).prefix(limit).map { rows[$0] } }
        return vertices.map { chain in
            Chain(
                vertices: chain,
                rows: zip(chain, chain.dropFirst()).map { rowsOfSteps[Step(from: $0, to: $1)]! })
        }
    }

    /// Whether an event is better evidence than another: told by more documents, then more recent, then the earlier
    /// row.
    func isBetter(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (tellers(of: a).count, tellers(of: b).count)
        if first != second { return first > second }
        let (here, there) = (recency(of: a), recency(of: b))
        return here != there ? here > there : a < b
    }

    /// The last day an event surely happened by, or its first if it is open to the future; undated ones come last.
    func recency(of event: Int) -> Int32 {
        latest[event] != .max ? latest[event] : earliest[event]
    }

    private struct Step: Hashable {
        let from: Int32
        let to: Int32
    }
}
