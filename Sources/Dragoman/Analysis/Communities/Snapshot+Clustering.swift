extension Snapshot {
    /// The number of triangles at each vertex, by edge; directed snapshots are read as undirected.
    ///
    /// Each triangle is found once, at its smallest vertex in the order of degrees, so that busy vertices are never
    /// expanded.
    /// - Complexity: O(E^1.5)
    ///
    /// Latapy 2008, doi:10.1016/j.tcs.2008.07.017.
    public func triangles() -> [Int] {
        var result = [Int](repeating: 0, count: vertexCount)
        forEachTriangle { a, b, c in
            result[a] += 1
            result[b] += 1
            result[c] += 1
        }
        return result
    }

    /// Calls `body` once for every three vertices that are all joined.
    func forEachTriangle(_ body: (Int, Int, Int) -> Void) {
        let graph = isDirected ? undirected() : self
        let degrees = (0..<vertexCount).map { graph.degree(of: $0) }
        func isBelow(_ a: Int, _ b: Int) -> Bool { (degrees[a], a) < (degrees[b], b) }
        var stamps = [Int32](repeating: -1, count: vertexCount)
        for vertex in 0..<vertexCount {
            let above = graph.neighbors(of: vertex).filter { isBelow(vertex, Int($0)) }
            for neighbor in above { stamps[Int(neighbor)] = Int32(vertex) }
            for neighbor in above {
                for third in graph.neighbors(of: Int(neighbor))
                where stamps[Int(third)] == Int32(vertex) && isBelow(Int(neighbor), Int(third)) {
                    body(vertex, Int(neighbor), Int(third))
                }
            }
        }
    }

    /// The same vertices with every arc as an edge, simple.
    func undirected() -> Snapshot {
        var pairs: [(Int32, Int32)] = []
        for vertex in 0..<vertexCount {
            for neighbor in neighbors(of: vertex) { pairs.append((Int32(vertex), neighbor)) }
        }
        return Snapshot(vertexCount: vertexCount, edges: pairs, actors: actors)
    }

    /// The local clustering coefficient, the share of a vertex's pairs of neighbours that are joined; 0 with fewer
    /// than two neighbours, as in networkx. Directed snapshots are read as undirected.
    /// - Complexity: O(E^1.5)
    ///
    /// Watts and Strogatz 1998, doi:10.1038/30918.
    public func clustering() -> Scores {
        let graph = isDirected ? undirected() : self
        let triangles = graph.triangles()
        let values = (0..<vertexCount).map { vertex -> Double in
            let degree = Double(graph.degree(of: vertex))
            return degree > 1 ? 2 * Double(triangles[vertex]) / (degree * (degree - 1)) : 0
        }
        return Scores(measure: "clustering", actors: actors, values: values)
    }

    /// Transitivity, the share of all paths of two edges whose ends are joined; 0 when there are none.
    /// - Complexity: O(E^1.5)
    public func transitivity() -> Double {
        let graph = isDirected ? undirected() : self
        let closed = graph.triangles().reduce(0, +)
        let paths = (0..<vertexCount).reduce(0) { $0 + graph.degree(of: $1) * (graph.degree(of: $1) - 1) / 2 }
        return paths > 0 ? Double(closed) / Double(paths) : 0
    }
}
