internal import Dragoman

/// Finds the actors that are one under several spellings.
///
/// Listed actors have one id already. Persons found in texts are one when their names agree (spelt alike but for a
/// letter or two, or with initials) and no text gives them different bodies.
struct Spellings {
    private var actors: [String: Actor] = [:]
    private var counts: [String: Int] = [:]
    private var bodies: [String: Set<String>] = [:]

    mutating func add(_ reading: DocumentReading) {
        for actor in reading.actors {
            counts[actor.id, default: 0] += 1
            if let known = actors[actor.id] {
                if known.aliases == actor.aliases, !known.aliases.contains(known.name) { continue }
                actors[actor.id]!.aliases = Set(known.aliases + actor.aliases).subtracting([known.name]).sorted()
            } else {
                actors[actor.id] = actor
            }
        }
        for event in reading.events where event.relation == .office && event.status == .actual {
            bodies[event.source, default: []].insert(event.target)
        }
    }

    /// The actors, and the id that each id stands for now.
    func resolved() -> (actors: [Actor], ids: [String: String]) {
        var merged = actors
        var ids: [String: String] = [:]
        let persons = actors.values.filter { $0.kind == .official }.sorted { $0.id < $1.id }
        // By the first letter and the length class of the last word, so that few pairs are compared.
        var buckets: [String: [Actor]] = [:]
        for person in persons {
            guard let last = person.name.split(separator: " ").last else { continue }
            buckets[String(Folding.string(String(last)).prefix(1)), default: []].append(person)
        }
        for key in buckets.keys.sorted() {
            let bucket = buckets[key]!
            for (index, person) in bucket.enumerated() where ids[person.id] == nil {
                for other in bucket[(index + 1)...] where ids[other.id] == nil {
                    guard isSame(person, other) else { continue }
                    let keep = preferred(person, other)
                    let drop = keep.id == person.id ? other : person
                    ids[drop.id] = keep.id
                    merged[keep.id]!.aliases = Set(merged[keep.id]!.aliases + merged[drop.id]!.aliases + [drop.name])
                        .subtracting([keep.name]).sorted()
                    merged[drop.id] = nil
                    if drop.id == person.id { break }
                }
            }
        }
        for id in ids.keys {
            var end = id
            while let next = ids[end] { end = next }
            ids[id] = end
        }
        return (merged.values.sorted { $0.id < $1.id }, ids)
    }

    private func isSame(_ a: Actor, _ b: Actor) -> Bool {
        let x = words(a.name)
        let y = words(b.name)
        guard x.count > 1, y.count > 1, PersonNames.agree(x, y) else {
            // A surname alone is the one person of that name and body.
            guard x.count == 1 || y.count == 1, x.last == y.last, let own = bodies[a.id], let other = bodies[b.id]
            else {
                return false
            }
            return !own.isDisjoint(with: other)
        }
        guard let own = bodies[a.id], let other = bodies[b.id] else { return true }
        return !own.isDisjoint(with: other)
    }

    private func words(_ name: String) -> [String] {
        name.split { $0 == " " || $0 == "-" }.map { Folding.string(String($0)) }.filter { !$0.isEmpty }
    }

    /// The spelling that more documents use; of equals the longer, then the first.
    private func preferred(_ a: Actor, _ b: Actor) -> Actor {
        let (x, y) = (words(a.name).count, words(b.name).count)
        if (x == 1) != (y == 1) { return x == 1 ? b : a }
        let (m, n) = (counts[a.id] ?? 0, counts[b.id] ?? 0)
        if m != n { return m > n ? a : b }
        if a.name.utf8.count != b.name.utf8.count { return a.name.utf8.count > b.name.utf8.count ? a : b }
        return a.id < b.id ? a : b
    }
}
