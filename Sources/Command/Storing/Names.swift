import Dragoman

extension RelationGraph {
    /// The actor a user means by a name.
    ///
    /// - Throws: `CommandError` with the nearest names when there is none, with the candidates when there are several.
    func asked(_ name: String, for command: String) throws -> Actor {
        switch find(name) {
        case .match(let actor): return actor
        case .ambiguous(let several):
            throw CommandError(
                place: command, problem: "'\(name)' may be \(list(several, "or"))",
                remedy: "write the full name or the id, such as \(several[0].id)")
        case .unknown(let nearest):
            guard !actors.isEmpty else {
                throw CommandError(
                    place: command, problem: "the store holds no graph yet", remedy: "run 'dragoman ingest PATH...' first")
            }
            throw CommandError(
                place: command, problem: "nobody is called '\(name)'",
                remedy: "did you mean \(list(nearest.isEmpty ? busiest(5) : nearest, "or"))?")
        }
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

    private func list(_ actors: [Actor], _ word: String) -> String {
        let names = actors.prefix(5).map(\.name)
        return names.count < 2
            ? names.joined() : names.dropLast().joined(separator: ", ") + " \(word) " + names.last!
    }

    /// The events in the order of time: by first day, else by last; those without a date at the end.
    var inTime: [Event] {
        func key(_ event: Event) -> (Int32, Int32) {
            let (first, last) = (event.date?.earliest?.number, event.date?.latest?.number)
            return (first ?? last ?? .max, last ?? first ?? .max)
        }
        return events.map { ($0, key($0)) }.sorted { ($0.1.0, $0.1.1, $0.0.id) < ($1.1.0, $1.1.1, $1.0.id) }.map(\.0)
    }
}
