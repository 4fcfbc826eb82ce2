/// Shortest chains between pairs of vertices, with memory that is used again from question to question.
///
/// Two breadth-first searches meet: at each step the side with fewer edges to look at moves one level. Marks of
/// earlier questions are told apart by a stamp, so that a question costs only the edges it looks at. In a directed
/// snapshot chains follow the arcs.
///
/// Memory: 16 bytes a vertex.
public final class PathFinder {
    let graph: Snapshot
    let out: Rows
    let into: Rows
    /// Which side of which question has seen a vertex; below `stamp` for none of this question.
    let marks: Scratch<UInt32>
    /// The vertex that each was found from, or its distance.
    let parents: Scratch<Int32>
    let queue: Scratch<Int32>
    private(set) var stamp: UInt32 = 0
    private let forth: Holder
    private let back: Holder

    /// Keeps the rows alive as long as the pointers into them.
    private final class Holder {
        let offsets: Scratch<Int32>
        let neighbors: Scratch<Int32>
        init(_ offsets: [Int32], _ neighbors: [Int32]) {
            self.offsets = Scratch(offsets.count, 0)
            self.neighbors = Scratch(neighbors.count, 0)
            offsets.withUnsafeBufferPointer { self.offsets.base.update(from: $0.baseAddress!, count: $0.count) }
            neighbors.withUnsafeBufferPointer {
                if let base = $0.baseAddress { self.neighbors.base.update(from: base, count: $0.count) }
            }
        }

        var rows: Rows {
            Rows(
                offsets: UnsafePointer(offsets.base), neighbors: UnsafePointer(neighbors.base),
                vertexCount: offsets.count - 1)
        }
    }

    /// - Complexity: O(V + E)
    public init(_ graph: Snapshot) {
        self.graph = graph
        let count = graph.vertexCount
        forth = Holder(graph.outOffsets, graph.outNeighbors)
        back = graph.isDirected ? Holder(graph.inOffsets, graph.inNeighbors) : forth
        out = forth.rows
        into = back.rows
        marks = Scratch(count, 0)
        parents = Scratch(count, -1)
        queue = Scratch(count * 2, 0)
    }

    /// Forgets the marks of all questions before, and gives this one four of its own.
    func ask() -> UInt32 {
        if stamp > UInt32.max - 8 {
            marks.base.update(repeating: 0, count: marks.count)
            stamp = 0
        }
        stamp += 4
        return stamp
    }

    /// A shortest chain from one vertex to another, ends included; `nil` when there is none.
    ///
    /// A vertex reaches itself by the chain of itself alone. Which of several shortest chains is found is the same
    /// from run to run; `connections(from:to:)` chooses by evidence.
    /// - Complexity: O(V + E) at worst; on small-world graphs about the edges of a few busy vertices.
    public func shortestChain(from source: Int, to target: Int) -> [Int32]? {
        if source == target { return [Int32(source)] }
        return shortestChain(from: source, to: target, stamp: ask(), notFirst: [])
    }

    /// The same within a question whose caller may have marked vertices to avoid with `stamp + 2`.
    ///
    /// - Parameter notFirst: vertices that may not follow the source.
    func shortestChain(from source: Int, to target: Int, stamp: UInt32, notFirst: [Int32]) -> [Int32]? {
        let mine = stamp
        let theirs = stamp + 1
        let marks = marks.base
        let parents = parents.base
        let count = graph.vertexCount
        let forward = queue.base
        let backward = queue.base + count
        var (forwardHead, forwardTail) = (0, 1)
        var (backwardHead, backwardTail) = (0, 1)
        forward[0] = Int32(source)
        backward[0] = Int32(target)
        marks[source] = mine
        marks[target] = theirs
        parents[source] = -1
        parents[target] = -1
        var forwardWork = out.degree(source)
        var backwardWork = into.degree(target)
        while forwardWork > 0 && backwardWork > 0 {
            if forwardWork <= backwardWork {
                let end = forwardTail
                forwardWork = 0
                while forwardHead < end {
                    let vertex = Int(forward[forwardHead])
                    forwardHead += 1
                    for arc in out.begin(vertex)..<out.end(vertex) {
                        let neighbor = Int(out.neighbors[arc])
                        let mark = marks[neighbor]
                        if vertex == source, !notFirst.isEmpty, notFirst.contains(Int32(neighbor)) { continue }
                        if mark >= stamp {
                            if mark == theirs { return chain(vertex, neighbor) }
                            continue
                        }
                        marks[neighbor] = mine
                        parents[neighbor] = Int32(vertex)
                        forward[forwardTail] = Int32(neighbor)
                        forwardTail += 1
                        forwardWork += out.degree(neighbor)
                    }
                }
            } else {
                let end = backwardTail
                backwardWork = 0
                while backwardHead < end {
                    let vertex = Int(backward[backwardHead])
                    backwardHead += 1
                    for arc in into.begin(vertex)..<into.end(vertex) {
                        let neighbor = Int(into.neighbors[arc])
                        let mark = marks[neighbor]
                        if mark >= stamp {
                            if mark == mine, neighbor != source || !notFirst.contains(Int32(vertex)) {
                                return chain(neighbor, vertex)
                            }
                            continue
                        }
                        marks[neighbor] = theirs
                        parents[neighbor] = Int32(vertex)
                        backward[backwardTail] = Int32(neighbor)
                        backwardTail += 1
                        backwardWork += into.degree(neighbor)
                    }
                }
            }
        }
        return nil
    }

    /// The chain through the arc where the two sides meet.
    private func chain(_ from: Int, _ to: Int) -> [Int32] {
        var length = 2
        var vertex = parents.base[from]
        while vertex >= 0 {
            length += 1
            vertex = parents.base[Int(vertex)]
        }
        let left = length - 1
        vertex = parents.base[to]
        while vertex >= 0 {
            length += 1
            vertex = parents.base[Int(vertex)]
        }
        return [Int32](unsafeUninitializedCapacity: length) { buffer, count in
            var place = left - 1
            var vertex = Int32(from)
            while vertex >= 0 {
                buffer[place] = vertex
                place -= 1
                vertex = parents.base[Int(vertex)]
            }
            place = left
            vertex = Int32(to)
            while vertex >= 0 {
                buffer[place] = vertex
                place += 1
                vertex = parents.base[Int(vertex)]
            }
            count = length
        }
    }
}
