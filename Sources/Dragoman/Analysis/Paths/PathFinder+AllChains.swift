/// Chains of one length, one after the other in one array.
public struct ChainList: Sendable, Hashable, RandomAccessCollection {
    /// The number of vertices of each chain; 0 when there is none.
    public let width: Int
    /// All chains, `width` vertices each.
    public let vertices: [Int32]

    public var startIndex: Int { 0 }
    public var endIndex: Int { width == 0 ? 0 : vertices.count / width }
    public subscript(chain: Int) -> ArraySlice<Int32> { vertices[chain * width..<(chain + 1) * width] }
}

extension PathFinder {
    /// All shortest chains from one vertex to another, up to a limit.
    ///
    /// Both searches go on to the end of the level in which they meet; the chains are the ways back from every meeting
    /// vertex to the source, each with every way on to the target.
    /// - Complexity: O(V + E) at worst and the length of the answer.
    public func allShortestChains(from source: Int, to target: Int, limit: Int = .max) -> ChainList {
        if source == target { return ChainList(width: limit > 0 ? 1 : 0, vertices: limit > 0 ? [Int32(source)] : []) }
        guard let meeting = meet(source, target), limit > 0 else { return ChainList(width: 0, vertices: []) }
        let width = meeting.forward + meeting.backward + 1
        var vertices: [Int32] = []
        var heads: [Int32] = []
        var tails: [Int32] = []
        for middle in meeting.vertices {
            heads.removeAll(keepingCapacity: true)
            tails.removeAll(keepingCapacity: true)
            ways(from: middle, steps: meeting.forward, mark: stamp, rows: into, meeting.forward, to: &heads)
            ways(from: middle, steps: meeting.backward, mark: stamp + 1, rows: out, meeting.backward, to: &tails)
            for head in stride(from: 0, to: heads.count, by: meeting.forward + 1) {
                for tail in stride(from: 0, to: tails.count, by: meeting.backward + 1) {
                    if vertices.count / width >= limit { return ChainList(width: width, vertices: vertices) }
                    for step in stride(from: meeting.forward, to: 0, by: -1) { vertices.append(heads[head + step]) }
                    for step in 0...meeting.backward { vertices.append(tails[tail + step]) }
                }
            }
        }
        return ChainList(width: width, vertices: vertices)
    }

    /// Searches from both ends until a level has met the other side.
    ///
    /// - Returns: the vertices in the middle, sorted, and how far they are from each end. Afterwards `parents` holds
    ///   each vertex's distance from the end that its mark names; a vertex of the middle has the source's mark.
    func meet(_ source: Int, _ target: Int) -> (vertices: [Int32], forward: Int, backward: Int)? {
        let mine = ask()
        let theirs = mine + 1
        let marks = marks.base
        let distances = parents.base
        let count = graph.vertexCount
        let queues = (forward: queue.base, backward: queue.base + count)
        var (forwardHead, forwardTail, backwardHead, backwardTail) = (0, 1, 0, 1)
        queues.forward[0] = Int32(source)
        queues.backward[0] = Int32(target)
        marks[source] = mine
        marks[target] = theirs
        distances[source] = 0
        distances[target] = 0
        var forwardWork = out.degree(source)
        var backwardWork = into.degree(target)
        var (forward, backward) = (0, 0)
        var found: [Int32] = []
        while found.isEmpty && forwardWork > 0 && backwardWork > 0 {
            let isForward = forwardWork <= backwardWork
            let rows = isForward ? out : into
            let queue = isForward ? queues.forward : queues.backward
            let (own, other) = isForward ? (mine, theirs) : (theirs, mine)
            var head = isForward ? forwardHead : backwardHead
            var tail = isForward ? forwardTail : backwardTail
            let end = tail
            let distance = Int32(isForward ? forward : backward) + 1
            var work = 0
            while head < end {
                let vertex = Int(queue[head])
                head += 1
                for arc in rows.begin(vertex)..<rows.end(vertex) {
                    let neighbor = Int(rows.neighbors[arc])
                    if marks[neighbor] < mine {
                        marks[neighbor] = own
                        distances[neighbor] = distance
                        queue[tail] = Int32(neighbor)
                        tail += 1
                        work += rows.degree(neighbor)
                    } else if marks[neighbor] == other {
                        // A third mark for the middle, so that it is listed once.
                        marks[neighbor] = mine + 2
                        found.append(Int32(neighbor))
                    }
                }
            }
            if isForward {
                (forwardHead, forwardTail, forwardWork, forward) = (head, tail, work, forward + 1)
            } else {
                (backwardHead, backwardTail, backwardWork, backward) = (head, tail, work, backward + 1)
            }
        }
        return found.isEmpty ? nil : (found.sorted(), forward, backward)
    }

    /// Every way from a vertex of the middle to the end that a mark names, `steps + 1` vertices each.
    private func ways(
        from middle: Int32, steps: Int, mark: UInt32, rows: Rows, _ total: Int, to result: inout [Int32]
    ) {
        if steps == 0 { return result.append(middle) }
        var chain = [Int32](repeating: 0, count: total + 1)
        chain[0] = middle
        func go(_ place: Int) {
            let vertex = Int(chain[place])
            let wanted = Int32(total - place - 1)
            for arc in rows.begin(vertex)..<rows.end(vertex) {
                let neighbor = Int(rows.neighbors[arc])
                guard marks.base[neighbor] == mark, parents.base[neighbor] == wanted else { continue }
                chain[place + 1] = Int32(neighbor)
                if wanted == 0 { result.append(contentsOf: chain) } else { go(place + 1) }
            }
        }
        go(0)
    }
}
