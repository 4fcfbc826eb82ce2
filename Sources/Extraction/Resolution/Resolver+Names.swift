public import Dragoman

extension Resolver {
    /// The persons that names written elsewhere mean, such as those of a coded table.
    ///
    /// A name means a person when both have two words at least and agree as two texts' names do: spelt alike but for a
    /// letter or two, or with initials. A name that agrees with several means nobody.
    /// - Returns: the person's id for each name that means one.
    /// - Complexity: O(names · persons whose last name begins with the same letter)
    public func persons(named names: [String], among actors: [Actor]) -> [String: String] {
        func words(_ name: String) -> [String] {
            name.split { $0 == " " || $0 == "-" }.map { Folding.string(String($0)) }.filter { !$0.isEmpty }
        }
        var buckets: [Substring: [(id: String, words: [String])]] = [:]
        for actor in actors where actor.kind == .official {
            for words in Set(([actor.name] + actor.aliases).map(words)) where words.count > 1 {
                buckets[words.last!.prefix(1), default: []].append((actor.id, words))
            }
        }
        var found: [String: String] = [:]
        if buckets.isEmpty { return found }
        for name in names {
            let wanted = words(name)
            guard wanted.count > 1 else { continue }
            var ids: Set<String> = []
            for person in buckets[wanted.last!.prefix(1)] ?? [] where PersonNames.agree(wanted, person.words) {
                ids.insert(person.id)
            }
            if ids.count == 1 { found[name] = ids.first }
        }
        return found
    }
}
