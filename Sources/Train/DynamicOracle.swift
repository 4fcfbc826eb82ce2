import DragomanLanguage

/// What each transition costs: how many arcs of the right tree can't be reached any more once it is taken
/// (Goldberg & Nivre 2013, doi:10.1162/tacl_a_00237, for the arc-hybrid system).
struct DynamicOracle {
    /// The right heads; the root is the place after the last word.
    let heads: [Int32]
    private let childStart: [Int32]
    private let children: [Int32]

    /// - Parameter heads: projective; -1 for the root.
    init(heads: [Int]) {
        let count = heads.count
        self.heads = heads.map { Int32($0 < 0 ? count : $0) }
        var start = [Int32](repeating: 0, count: count + 2)
        for head in self.heads { start[Int(head) + 1] += 1 }
        for place in 0...count { start[place + 1] += start[place] }
        var next = start
        var children = [Int32](repeating: 0, count: count)
        for (place, head) in self.heads.enumerated() {
            children[Int(next[Int(head)])] = Int32(place)
            next[Int(head)] += 1
        }
        childStart = start
        self.children = children
    }

    /// The transitions without cost among those allowed, one bit each; never empty: the cheapest when all cost.
    func best(_ state: ParserState) -> UInt8 {
        let allowed = state.allowed
        let top = state.top(0)
        let second = state.top(1)
        let front = state.front
        let count = state.count
        var costs = [Int](repeating: .max, count: 3)
        if allowed & 1 != 0 {
            // The front word loses its head, if that is deeper than the top, and its dependents on the stack.
            var cost = 0
            let head = Int(heads[front])
            if head < front, head != top, isOnStack(head, state) { cost += 1 }
            for child in dependents(front) where child < front && isOnStack(Int(child), state) { cost += 1 }
            costs[0] = cost
        }
        if allowed & 6 != 0 {
            var later = 0
            for child in dependents(top) where child >= front { later += 1 }
            let head = Int(heads[top])
            if allowed & 2 != 0 { costs[1] = later + (head == second || head > front ? 1 : 0) }
            if allowed & 4 != 0 { costs[2] = later + (head >= front ? 1 : 0) }
        }
        _ = count
        let least = costs.min()!
        var set: UInt8 = 0
        for place in 0..<3 where costs[place] == least { set |= 1 << UInt8(place) }
        return set
    }

    private func dependents(_ head: Int) -> ArraySlice<Int32> {
        children[Int(childStart[head])..<Int(childStart[head + 1])]
    }

    /// Whether a word that has passed the front still waits for its head.
    private func isOnStack(_ place: Int, _ state: ParserState) -> Bool {
        place < state.front && state.nodes[place].head < 0
    }

    /// Lifts arcs that cross others to the head's head until none cross, the shortest first
    /// (Nivre & Nilsson 2005, doi:10.3115/1219840.1219853, without marks on the labels).
    static func projective(_ heads: [Int]) -> [Int] {
        var heads = heads
        func dominates(_ ancestor: Int, _ place: Int) -> Bool {
            var place = place
            var steps = 0
            while place >= 0, steps <= heads.count {
                if place == ancestor { return true }
                place = heads[place]
                steps += 1
            }
            return ancestor < 0
        }
        while true {
            var shortest: (length: Int, place: Int)?
            for place in heads.indices where heads[place] >= 0 {
                let low = min(place, heads[place])
                let high = max(place, heads[place])
                for between in low..<high where between != low && !dominates(heads[place], between) {
                    if shortest == nil || high - low < shortest!.length { shortest = (high - low, place) }
                    break
                }
            }
            guard let place = shortest?.place else { return heads }
            heads[place] = heads[heads[place]]
            if heads[place] < 0 {
                // The root's word alone hangs on the root: hang on it instead.
                heads[place] = heads.firstIndex(of: -1)!
                if heads[place] == place { return heads }
            }
        }
    }
}
