/// What a name stands for.
public enum NameMatch: Sendable, Hashable {
    /// One actor.
    case match(Actor)
    /// Several actors, those with the most events first.
    case ambiguous([Actor])
    /// None; the actors with the nearest names, nearest first.
    case unknown(nearest: [Actor])
}

/// The names of a graph's actors, to find them by.
///
/// A name is looked for in this order: as an id; as a full name written just so; as a full name; as an alias; as some
/// of the words of a name or alias ("Lavrov", "Kabulov Zamir"). But for the first two, case, accents and punctuation
/// make no difference. The first that finds anything decides; if it finds several actors the name is ambiguous.
struct ActorNames {
    let actors: [Actor]
    /// How many events each actor has.
    let weights: [Int]

    /// - Complexity: O(the length of all names)
    func find(_ query: String) -> NameMatch {
        if let actor = actors.first(where: { $0.id == query }) { return .match(actor) }
        let written = actors.indices.filter { actors[$0].name == query }
        if written.count == 1 { return .match(actors[written[0]]) }
        let wanted = foldedName(query)
        guard !wanted.isEmpty else { return .unknown(nearest: []) }
        var byName: [Int] = []
        var byAlias: [Int] = []
        var byWords: [Int] = []
        let words = Set(wanted.split(separator: " "))
        func hasWords(_ name: String) -> Bool {
            name.utf8.count >= wanted.utf8.count && words.isSubset(of: name.split(separator: " "))
        }
        var folded: [String] = []
        folded.reserveCapacity(actors.count)
        for (place, actor) in actors.enumerated() {
            let name = foldedName(actor.name)
            if name == wanted {
                byName.append(place)
            } else {
                let aliases = actor.aliases.map(foldedName)
                if aliases.contains(wanted) {
                    byAlias.append(place)
                } else if hasWords(name) || aliases.contains(where: hasWords) {
                    byWords.append(place)
                }
            }
            folded.append(name)
        }
        for found in [byName, byAlias, byWords] where !found.isEmpty {
            if found.count == 1 { return .match(actors[found[0]]) }
            return .ambiguous(
                found.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }.map { actors[$0] })
        }
        return .unknown(nearest: nearest(to: wanted, among: folded))
    }

    /// Up to five actors whose names differ least, by edit distance of a name or of one of its words.
    private func nearest(to wanted: String, among folded: [String]) -> [Actor] {
        let query = Array(wanted.utf8)
        let limit = max(1, query.count / 3)
        var found: [(distance: Int, place: Int)] = []
        for (place, name) in folded.enumerated() {
            var best = editDistance(query, Array(name.utf8), limit: limit)
            for alias in actors[place].aliases {
                best = min(best, editDistance(query, Array(foldedName(alias).utf8), limit: limit))
            }
            for word in name.split(separator: " ") where best > 0 {
                best = min(best, editDistance(query, Array(word.utf8), limit: limit))
            }
            if best <= limit { found.append((best, place)) }
        }
        found.sort {
            ($0.distance, -weights[$0.place], $0.place) < ($1.distance, -weights[$1.place], $1.place)
        }
        return found.prefix(5).map { actors[$0.place] }
    }
}

/// How many letters to insert, delete, replace or swap with their neighbour; more than `limit` may come back as any
/// number above it.
/// - Complexity: O(a · b), less when the lengths differ by more than the limit.
func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return limit + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var older = [Int](repeating: 0, count: b.count + 1)
    var old = Array(0...b.count)
    var new = old
    for i in 1...a.count {
        new[0] = i
        var least = i
        for j in 1...b.count {
            var cost = min(old[j], new[j - 1]) + 1
            cost = min(cost, old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, older[j - 2] + 1) }
            new[j] = cost
            least = min(least, cost)
        }
        if least > limit { return limit + 1 }
        (older, old, new) = (old, new, older)
    }
    return old[b.count]
}

extension EventTable {
    /// Finds an actor by any name, without case or accents; part of a name will do where only one actor has it.
    /// - Complexity: O(the length of all names + E)
    public func find(_ name: String) -> NameMatch {
        var weights = [Int](repeating: 0, count: actors.count)
        for event in 0..<count {
            weights[Int(sources[event])] += 1
            weights[Int(targets[event])] += 1
        }
        return ActorNames(actors: actors, weights: weights).find(name)
    }

    /// The place of the one actor of that name.
    /// - Throws: `AnalysisError` when nobody or several have it, with the candidates.
    func place(of name: String, for question: String) throws(AnalysisError) -> Int {
        switch find(name) {
        case .match(let actor): return actors.firstIndex { $0.id == actor.id }!
        case .ambiguous(let several):
            throw AnalysisError(
                place: question, problem: "'\(name)' may be \(several.prefix(5).map(\.name).joined(separator: " or "))",
                remedy: "write the full name or the id, such as \(several[0].id)")
        case .unknown(let nearest):
            throw AnalysisError(
                place: question, problem: actors.isEmpty ? "the graph is empty" : "nobody is called '\(name)'",
                remedy: nearest.isEmpty
                    ? "see whether the filters leave the actor in"
                    : "did you mean \(nearest.map(\.name).joined(separator: ", "))?")
        }
    }
}

extension RelationGraph {
    /// Finds an actor by any name, without case or accents; part of a name will do where only one actor has it.
    /// - Complexity: O(the length of all names + E)
    public func find(_ name: String) -> NameMatch {
        var counts: [String: Int] = [:]
        for event in events {
            counts[event.source, default: 0] += 1
            counts[event.target, default: 0] += 1
        }
        return ActorNames(actors: actors, weights: actors.map { counts[$0.id] ?? 0 }).find(name)
    }

    /// The one actor of that name.
    /// - Throws: `AnalysisError` when nobody or several have it, with the candidates.
    public func named(_ name: String, for question: String = "find") throws(AnalysisError) -> Actor {
        if let actor = actor(name) { return actor }
        let table = EventTable(actors: actors)
        if case .match(let actor) = find(name) { return actor }
        return table.actors[try table.place(of: name, for: question)]
    }
}
