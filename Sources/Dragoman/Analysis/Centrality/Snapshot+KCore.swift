extension Snapshot {
    /// The core number of each vertex: the largest k such that it lies in a part of the graph where everyone has at
    /// least k neighbours. In a directed graph arcs in and out both count, as in networkx.
    ///
    /// A vertex without edges has 0.
    /// - Complexity: O(V + E)
    ///
    /// Batagelj and Zaversnik 2003, arXiv:cs/0310049; Seidman 1983, doi:10.1016/0378-8733(83)90028-X.
    public func coreNumbers() -> Scores {
        let count = vertexCount
        var degrees = (0..<count).map { Int32(degree(of: $0)) }
        let most = Int(degrees.max() ?? 0)
        // Vertices by what is left of their degree; each bucket begins at `starts`.
        var starts = [Int32](repeating: 0, count: most + 2)
        for degree in degrees { starts[Int(degree) + 1] += 1 }
        for degree in 0...most { starts[degree + 1] += starts[degree] }
        var order = countingSorted(Array(0..<Int32(count)), below: most + 1) { degrees[Int($0)] }
        var places = [Int32](repeating: 0, count: count)
        for (place, vertex) in order.enumerated() { places[Int(vertex)] = Int32(place) }
        withRows { out, into in
            degrees.withUnsafeMutableBufferPointer { degrees in
                order.withUnsafeMutableBufferPointer { order in
                    places.withUnsafeMutableBufferPointer { places in
                        starts.withUnsafeMutableBufferPointer { starts in
                            // Moves a neighbour one bucket down, by a swap with the first of its bucket.
                            func lower(_ neighbor: Int, _ level: Int32) {
                                let degree = degrees[neighbor]
                                guard degree > level else { return }
                                let place = places[neighbor]
                                let first = starts[Int(degree)]
                                let other = order[Int(first)]
                                if other != Int32(neighbor) {
                                    order[Int(place)] = other
                                    places[Int(other)] = place
                                    order[Int(first)] = Int32(neighbor)
                                    places[neighbor] = first
                                }
                                starts[Int(degree)] = first + 1
                                degrees[neighbor] = degree - 1
                            }
                            for step in 0..<count {
                                let vertex = Int(order[step])
                                let level = degrees[vertex]
                                for arc in out.begin(vertex)..<out.end(vertex) {
                                    lower(Int(out.neighbors[arc]), level)
                                }
                                guard isDirected else { continue }
                                for arc in into.begin(vertex)..<into.end(vertex) {
                                    lower(Int(into.neighbors[arc]), level)
                                }
                            }
                        }
                    }
                }
            }
        }
        return Scores(measure: "kcore", actors: actors, values: degrees.map(Double.init))
    }
}
