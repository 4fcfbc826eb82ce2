import Dragoman

extension NameMatch {
    /// The actor a user means by a name.
    ///
    /// - Parameter others: whom to suggest when no name is near.
    /// - Throws: `CommandError` with the nearest names when there is none, with the candidates when there are several.
    func picked(_ name: String, for command: String, others: @autoclosure () -> [Actor]) throws -> Actor {
        switch self {
        case .match(let actor): return actor
        case .ambiguous(let several):
            throw CommandError(
                place: command, problem: "'\(name)' may be \(list(several))",
                remedy: "write the full name or the id, such as \(several[0].id)")
        case .unknown(let nearest):
            let suggested = nearest.isEmpty ? others() : nearest
            guard !suggested.isEmpty else {
                throw CommandError(
                    place: command, problem: "the store holds no graph yet",
                    remedy: "run 'dragoman ingest PATH...' first")
            }
            throw CommandError(
                place: command, problem: "nobody is called '\(name)'", remedy: "did you mean \(list(suggested))?")
        }
    }

    private func list(_ actors: [Actor]) -> String {
        let names = actors.prefix(5).map(\.name)
        return names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + names.last!
    }
}

extension EventTable {
    /// The actor a user means by a name.
    func asked(_ name: String, for command: String) throws -> Actor {
        try find(name).picked(name, for: command, others: snapshot().degree().top(5).map(\.actor))
    }
}

extension RelationGraph {
    /// The actor a user means by a name.
    func asked(_ name: String, for command: String) throws -> Actor {
        try find(name).picked(name, for: command, others: busiest(5))
    }

    /// The actors with the most events.
    func busiest(_ limit: Int) -> [Actor] {
        var counts: [String: Int] = [:]
        for event in events {
            counts[event.source, default: 0] += 1
            counts[event.target, default: 0] += 1
        }
        return Array(actors.sorted { (-(counts[$0.id] ?? 0), $0.id) < (-(counts[$1.id] ?? 0), $1.id) }.prefix(limit))
    }
}
