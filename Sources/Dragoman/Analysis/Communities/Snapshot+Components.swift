/// A partition of the vertices into groups.
public struct Partition: Sendable, Hashable {
    /// The group of each vertex: 0 for the largest, and so on; equal sizes in the order of their first vertex.
    public let labels: [Int32]
    /// How many vertices each group has.
    public let sizes: [Int]

    /// Numbers the groups by size.
    /// - Parameter raw: any label below `limit` for each vertex.
    init(raw: [Int32], below limit: Int) {
        var counts = [Int32](repeating: 0, count: limit)
        var first = [Int32](repeating: .max, count: limit)
        for (vertex, label) in raw.enumerated() {
            counts[Int(label)] += 1
            first[Int(label)] = min(first[Int(label)], Int32(vertex))
        }
        var order: [Int32] = []
        for label in 0..<limit where counts[label] > 0 { order.append(Int32(label)) }
        order.sort {
            let (one, other) = (Int($0), Int($1))
            return counts[one] != counts[other] ? counts[one] > counts[other] : first[one] < first[other]
        }
        // From here on the new name of each label.
        for (place, label) in order.enumerated() { first[Int(label)] = Int32(place) }
        labels = raw.map { first[Int($0)] }
        sizes = order.map { Int(counts[Int($0)]) }
    }

    /// The vertices of each group, sorted.
    public var groups: [[Int]] {
        var result = sizes.map { _ in [Int]() }
        for (vertex, label) in labels.enumerated() { result[Int(label)].append(vertex) }
        return result
    }
}

extension Snapshot {
    /// The connected components; weakly connected ones when directed.
    ///
    /// An empty graph has none, a vertex without edges is one of its own.
    /// - Complexity: O(V + E α(V)), α the inverse of Ackermann's function.
    ///
    /// Union by smaller number with path halving; Tarjan and van Leeuwen 1984, doi:10.1145/62.2160.
    public func components() -> Partition {
        var parents = Array(0..<Int32(vertexCount))
        parents.withUnsafeMutableBufferPointer { parents in
            func root(_ vertex: Int32) -> Int32 {
                var vertex = vertex
                while parents[Int(vertex)] != vertex {
                    parents[Int(vertex)] = parents[Int(parents[Int(vertex)])]
                    vertex = parents[Int(vertex)]
                }
                return vertex
            }
            for vertex in 0..<vertexCount {
                var mine = root(Int32(vertex))
                for neighbor in neighbors(of: vertex) {
                    if !isDirected, neighbor > Int32(vertex) { break }
                    let other = root(neighbor)
                    if other < mine {
                        parents[Int(mine)] = other
                        mine = other
                    } else if mine < other {
                        parents[Int(other)] = mine
                    }
                }
            }
            for vertex in parents.indices { parents[vertex] = parents[Int(parents[vertex])] }
        }
        return Partition(raw: parents, below: vertexCount)
    }
}
