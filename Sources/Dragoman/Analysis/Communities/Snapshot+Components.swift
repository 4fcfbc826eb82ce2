/// A partition of the vertices into groups.
public struct Partition: Sendable, Hashable {
    /// The group of each vertex: 0 for the largest, and so on; equal sizes in the order of their first vertex.
    public let labels: [Int32]
    /// How many vertices each group has.
    public let sizes: [Int]

    /// Numbers the groups by size.
    /// - Parameter raw: any label below `limit` for each vertex.
    init(raw: [Int32], below limit: Int) {
        var counts = [Int](repeating: 0, count: limit)
        var first = [Int32](repeating: .max, count: limit)
        for (vertex, label) in raw.enumerated() {
            counts[Int(label)] += 1
            first[Int(label)] = min(first[Int(label)], Int32(vertex))
        }
        let order = counts.indices.filter { counts[$0] > 0 }.sorted {
            counts[$0] != counts[$1] ? counts[$0] > counts[$1] : first[$0] < first[$1]
        }
        var renamed = [Int32](repeating: 0, count: limit)
        for (place, label) in order.enumerated() { renamed[label] = Int32(place) }
        labels = raw.map { renamed[Int($0)] }
        sizes = order.map { counts[$0] }
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
