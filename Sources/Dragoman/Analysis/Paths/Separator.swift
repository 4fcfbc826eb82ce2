/// What separates two vertices: the fewest others whose removal leaves no chain between them, and as many chains that
/// share no vertex between their ends.
public struct Separation: Sendable, Hashable {
    /// The smallest separating set, sorted; the one nearest to the first vertex if there are several.
    public let cut: [Int32]
    /// Chains that share no vertex between their ends, as many as the cut has vertices, in the order of their second
    /// vertex; the direct edge is not among them.
    public let chains: [[Int32]]
    /// Whether an edge joins the two, which no removal of others takes away; the cut is that of the graph without it.
    public let isAdjacent: Bool

    /// The number of independent chains, the direct edge included.
    public var independentChains: Int { chains.count + (isAdjacent ? 1 : 0) }
}

extension Snapshot {
    /// The smallest set of vertices whose removal separates two, and the independent chains (Menger's theorem).
    ///
    /// A flow in which every vertex carries at most one unit, increased along shortest ways until none is left.
    /// A directed snapshot separates the chains that lead from the first to the second.
    /// - Complexity: O(k (V + E)) for a cut of k vertices.
    ///
    /// Menger 1927, doi:10.4064/fm-10-1-96-115; Even and Tarjan 1975, doi:10.1137/0204043.
    public func separation(of source: Int, from target: Int) -> Separation {
        precondition(source != target, "nothing separates a vertex from itself")
        return withRows { out, _ in
            var flow = VertexFlow(out, source: source, target: target)
            while flow.augment() {}
            return flow.separation
        }
    }
}

/// A flow of one unit at most through each vertex but the ends.
private struct VertexFlow {
    private let rows: Rows
    private let source: Int
    private let target: Int
    /// The vertices before and after on the chain through a vertex; -1 when none runs through it.
    private var before: [Int32]
    private var after: [Int32]
    /// Where the search came from: twice the vertex, and one more for its far side; below -1 for not at all.
    private var cameFrom: [Int32]
    private var queue: [Int32] = []
    private var isAdjacent = false

    init(_ rows: Rows, source: Int, target: Int) {
        self.rows = rows
        self.source = source
        self.target = target
        before = [Int32](repeating: -1, count: rows.vertexCount)
        after = [Int32](repeating: -1, count: rows.vertexCount)
        cameFrom = [Int32](repeating: -2, count: 2 * rows.vertexCount)
        // Chains of two steps are taken at once: none of them is in the way of another.
        for arc in rows.begin(source)..<rows.end(source) {
            let vertex = Int(rows.neighbors[arc])
            if vertex == target {
                isAdjacent = true
                continue
            }
            var low = rows.begin(vertex)
            var high = rows.end(vertex)
            while low < high {
                let middle = (low + high) / 2
                if rows.neighbors[middle] < Int32(target) { low = middle + 1 } else { high = middle }
            }
            if low < rows.end(vertex), rows.neighbors[low] == Int32(target) {
                before[vertex] = Int32(source)
                after[vertex] = Int32(target)
            }
        }
    }

    /// Adds one more chain; `false` when there is none.
    ///
    /// A vertex has a near side, where chains come in, and a far side, where they go on. The search may undo a step of
    /// the flow by taking it backwards.
    mutating func augment() -> Bool {
        for state in queue { cameFrom[Int(state)] = -2 }
        queue.removeAll(keepingCapacity: true)
        for arc in rows.begin(source)..<rows.end(source) {
            let neighbor = rows.neighbors[arc]
            if Int(neighbor) != target { visit(neighbor * 2, from: -1) }
        }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            let vertex = Int(state >> 1)
            if state & 1 == 0 {
                // Near side: on through a free vertex, back along the flow through one that is not.
                if before[vertex] < 0 {
                    visit(state + 1, from: state)
                } else if before[vertex] != Int32(source) {
                    visit(before[vertex] * 2 + 1, from: state)
                }
                continue
            }
            for arc in rows.begin(vertex)..<rows.end(vertex) {
                let neighbor = Int(rows.neighbors[arc])
                if neighbor == target {
                    push(to: state)
                    return true
                }
                if neighbor != source { visit(Int32(neighbor) * 2, from: state) }
            }
            if before[vertex] >= 0 { visit(state - 1, from: state) }
        }
        return false
    }

    private mutating func visit(_ state: Int32, from origin: Int32) {
        if cameFrom[Int(state)] != -2 { return }
        cameFrom[Int(state)] = origin
        queue.append(state)
    }

    /// Changes the flow along the way that the search found.
    private mutating func push(to last: Int32) {
        var steps: [Int32] = [last]
        while cameFrom[Int(steps.last!)] >= 0 { steps.append(cameFrom[Int(steps.last!)]) }
        steps.reverse()
        // First undo what is taken backwards, then set what is new.
        var new: [(Int32, Int32)] = [(Int32(source), steps[0] >> 1)]
        for (from, to) in zip(steps, steps.dropFirst()) {
            let (here, there) = (from >> 1, to >> 1)
            if from & 1 == 0, to & 1 == 1, here != there {
                after[Int(there)] = -1
                before[Int(here)] = -1
            } else if from & 1 == 1, to & 1 == 0, here != there {
                new.append((here, there))
            }
        }
        new.append((last >> 1, Int32(target)))
        for (from, to) in new {
            if Int(from) != source { after[Int(from)] = to }
            if Int(to) != target { before[Int(to)] = from }
        }
    }

    /// The chains of the flow, and the vertices that the last search came to but not through.
    var separation: Separation {
        var cut: [Int32] = []
        var chains: [[Int32]] = []
        for vertex in 0..<rows.vertexCount {
            if cameFrom[vertex * 2] != -2 && cameFrom[vertex * 2 + 1] == -2 {
                cut.append(Int32(vertex))
            }
            if before[vertex] == Int32(source) {
                var chain = [Int32(source), Int32(vertex)]
                while Int(chain.last!) != target { chain.append(after[Int(chain.last!)]) }
                chains.append(chain)
            }
        }
        return Separation(cut: cut, chains: chains, isAdjacent: isAdjacent)
    }
}
