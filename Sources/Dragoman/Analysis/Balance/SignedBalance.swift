/// Three actors, each two of whom are friends or foes.
public struct Triad: Sendable, Hashable {
    /// Places of the three in the table's `actors`, sorted.
    public let vertices: [Int32]
    /// The signs of the pairs 0-1, 0-2 and 1-2: +1 or -1.
    public let signs: [Int]

    /// Whether the product of the signs is positive: the friend of a friend is a friend, the foe of a foe too.
    public var isBalanced: Bool { signs.reduce(1, *) > 0 }
    /// The number of hostile pairs, 0 to 3.
    public var foes: Int { signs.filter { $0 < 0 }.count }
}

/// How many triads of a signed graph are balanced.
public struct SignedBalance: Sendable {
    /// The number of triads with 0, 1, 2 and 3 hostile pairs; those with 0 and 2 are balanced.
    public let counts: [Int]
    /// The pairs that are friends, and those that are foes.
    public let friends: Int
    public let foes: Int
    /// Pairs with events for and against in equal number, or of no sign, which have no part in triads.
    public let neutral: Int
    /// The triads that are not balanced, sorted, up to the limit asked for.
    public let frustrated: [Triad]

    public var balanced: Int { counts[0] + counts[2] }
    public var total: Int { counts.reduce(0, +) }
    /// The share of balanced triads; `nil` when there are no triads.
    public var share: Double? { total > 0 ? Double(balanced) / Double(total) : nil }
}

extension EventTable {
    /// Structural balance: the sign of a pair is that of the sum of its events' signs, and a triad is balanced when the
    /// product of its three signs is positive.
    ///
    /// - Parameter limit: how many frustrated triads to name.
    /// - Complexity: O(E^1.5)
    ///
    /// Cartwright and Harary 1956, doi:10.1037/h0046049.
    public func balance(limit: Int = .max) -> SignedBalance {
        let graph = snapshot()
        var sums = [Int32](repeating: 0, count: graph.outNeighbors.count)
        for event in 0..<count where sources[event] != targets[event] {
            let sign = Relation.signByOrdinal[Int(relations[event])]
            if sign == 0 { continue }
            sums[graph.arc(Int(sources[event]), Int(targets[event]))!] += sign
            sums[graph.arc(Int(targets[event]), Int(sources[event]))!] += sign
        }
        var counts = [0, 0, 0, 0]
        var frustrated: [Triad] = []
        graph.forEachTriangle { a, b, c in
            let vertices = [a, b, c].sorted()
            let signs = [(0, 1), (0, 2), (1, 2)].map { Int(sums[graph.arc(vertices[$0.0], vertices[$0.1])!].signum()) }
            if signs.contains(0) { return }
            let triad = Triad(vertices: vertices.map { Int32($0) }, signs: signs)
            counts[triad.foes] += 1
            if !triad.isBalanced { frustrated.append(triad) }
        }
        frustrated.sort { $0.vertices.lexicographicallyPrecedes($1.vertices) }
        return SignedBalance(
            counts: counts, friends: sums.count { $0 > 0 } / 2, foes: sums.count { $0 < 0 } / 2,
            neutral: sums.count { $0 == 0 } / 2, frustrated: Array(frustrated.prefix(limit)))
    }

    /// The balance in each period that has events, by those whose date lies in it.
    ///
    /// Events whose date may be in several periods are left out; there is no period where all are.
    /// - Parameter cumulative: a period also counts all earlier events.
    /// - Complexity: that of `balance(limit:)` for each period.
    public func balance(every period: Period, cumulative: Bool = true, limit: Int = 0) -> [(
        start: Day, balance: SignedBalance
    )] {
        let starts = (0..<count).map { event -> Int32? in
            guard earliest[event] != .min, latest[event] != .max else { return nil }
            let start = period.start(of: Day(number: earliest[event]))
            return start == period.start(of: Day(number: latest[event])) ? start.number : nil
        }
        return Set(starts.compactMap { $0 }).sorted().map { start in
            let part = keeping { event in starts[event].map { cumulative ? $0 <= start : $0 == start } ?? false }
            return (Day(number: start), part.balance(limit: limit))
        }
    }

    /// The rows of the signed events behind each pair of a triad (0-1, 0-2, 1-2), best first.
    /// - Complexity: O(E)
    public func events(of triad: Triad) -> [[Int32]] { events(of: [triad])[0] }

    /// The same for many triads, in one pass over the events.
    /// - Complexity: O(E + the events behind the triads)
    public func events(of triads: [Triad]) -> [[[Int32]]] {
        let pairs = [(0, 1), (0, 2), (1, 2)]
        var behind: [Int64: [Int]] = [:]
        func key(_ a: Int32, _ b: Int32) -> Int64 { Int64(min(a, b)) << 32 | Int64(max(a, b)) }
        for triad in triads { for pair in pairs { behind[key(triad.vertices[pair.0], triad.vertices[pair.1])] = [] } }
        for event in 0..<count where Relation.signByOrdinal[Int(relations[event])] != 0 {
            let key = key(sources[event], targets[event])
            if behind[key] != nil { behind[key]!.append(event) }
        }
        let rowsOfPairs = behind.mapValues { $0.sorted(by: isBetter).map { rows[$0] } }
        return triads.map { triad in
            pairs.map { rowsOfPairs[key(triad.vertices[$0.0], triad.vertices[$0.1])]! }
        }
    }
}

extension Snapshot {
    /// The place of the arc between two vertices in the outgoing rows.
    func arc(_ source: Int, _ target: Int) -> Int? {
        var low = Int(outOffsets[source])
        let last = Int(outOffsets[source + 1])
        var high = last
        while low < high {
            let middle = (low + high) / 2
            if outNeighbors[middle] < Int32(target) { low = middle + 1 } else { high = middle }
        }
        return low < last && outNeighbors[low] == Int32(target) ? low : nil
    }
}
