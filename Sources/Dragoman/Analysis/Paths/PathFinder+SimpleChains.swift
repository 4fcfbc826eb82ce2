extension PathFinder {
    /// The `count` shortest chains without repeated vertices, shorter ones first, equal ones in the order of their
    /// vertices' numbers within what was searched.
    ///
    /// If there are enough shortest chains they are the answer. Otherwise Yen's method: each further chain leaves an
    /// earlier one at some vertex, and goes on by a shortest chain that avoids the vertices before and the steps taken.
    /// - Complexity: O(count · length · (V + E)) at worst.
    ///
    /// Yen 1971, doi:10.1287/mnsc.17.11.712.
    public func shortestSimpleChains(from source: Int, to target: Int, count: Int) -> [[Int32]] {
        let shortest = allShortestChains(from: source, to: target, limit: count)
        var chains = shortest.map(Array.init)
        if source == target || chains.isEmpty { return chains }
        var candidates: [[Int32]] = []
        var known = Set(chains)
        var expanded = 0
        while chains.count < count {
            while expanded < chains.count {
                for candidate in deviations(from: chains[expanded], of: chains, to: target)
                where known.insert(candidate).inserted {
                    candidates.append(candidate)
                }
                expanded += 1
            }
            // Ties go to the smaller numbers.
            guard
                let best = candidates.indices.min(by: { a, b in
                    candidates[a].count != candidates[b].count
                        ? candidates[a].count < candidates[b].count
                        : candidates[a].lexicographicallyPrecedes(candidates[b])
                })
            else { break }
            chains.append(candidates.remove(at: best))
        }
        return chains
    }

    /// The shortest chains that leave a chain at each of its vertices.
    private func deviations(from chain: [Int32], of all: [[Int32]], to target: Int) -> [[Int32]] {
        var result: [[Int32]] = []
        for place in 0..<chain.count - 1 {
            let taken = all.filter { $0.count > place + 1 && $0[...place] == chain[...place] }.map { $0[place + 1] }
            let stamp = ask()
            for vertex in chain[..<place] { marks.base[Int(vertex)] = stamp + 2 }
            let rest = shortestChain(from: Int(chain[place]), to: target, stamp: stamp, notFirst: taken)
            if let rest { result.append(chain[..<place] + rest) }
        }
        return result
    }
}
