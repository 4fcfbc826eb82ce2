/// An undirected graph without its hanging trees, and what the trees add to betweenness.
///
/// A vertex of degree 1 lies on no shortest path between others, and all its paths run through its neighbour; taking
/// it away and letting the neighbour count for two leaves every other figure the same. Done until none is left, what
/// remains is the 2-core (a single vertex where a component is a tree), each vertex with the number of vertices it
/// stands for. The vertices that remain are numbered anew, most edges first, which keeps the busiest rows together.
///
/// Sariyüce et al. 2013, doi:10.1137/1.9781611972832.76; Baglioni et al. 2012, doi:10.1109/ASONAM.2012.117.
struct Folding<Index: FixedWidthInteger & BitwiseCopyable> {
    /// The vertices that remain, by their old number, in the order of their new one.
    private(set) var kept: [Index] = []
    /// How many vertices each one that remains stands for, itself included.
    private(set) var weights: [Index] = []
    private(set) var offsets: [Int32] = [0]
    private(set) var neighbors: [Index] = []
    /// What each old vertex gets from pairs that the hanging trees decide, in ordered pairs.
    private(set) var betweenness: [Double]

    /// - Parameters:
    ///   - graph: of no more vertices than `Index` can hold.
    ///   - folds: `false` leaves all vertices, numbered anew.
    ///   - branch: gets each edge that is folded away, its further and its nearer end, and the ordered pairs it joins.
    /// - Complexity: O(V + E)
    init(
        _ graph: Snapshot, folds: Bool = true,
        branch: (_ leaf: Int, _ parent: Int, _ pairs: Double) -> Void = { _, _, _ in }
    ) {
        let count = graph.vertexCount
        var degrees = (0..<count).map { graph.outOffsets[$0 + 1] - graph.outOffsets[$0] }
        // How many vertices each one stood for when it was folded, or stands for.
        var sizes = [Int32](repeating: 1, count: count)
        // The squares of the sizes of the branches, at first.
        betweenness = [Double](repeating: 0, count: count)
        do {
            let components = graph.components()
            func whole(_ vertex: Int) -> Double { Double(components.sizes[Int(components.labels[vertex])]) }
            var queue = folds ? (0..<Int32(count)).filter { degrees[Int($0)] == 1 } : []
            var next = 0
            while next < queue.count {
                let leaf = Int(queue[next])
                next += 1
                // The last edge of a tree leaves a vertex without any, which remains.
                guard degrees[leaf] == 1 else { continue }
                let parent = Int(graph.neighbors(of: leaf).first { degrees[Int($0)] > 0 }!)
                let size = Double(sizes[leaf])
                sizes[parent] += sizes[leaf]
                betweenness[parent] += size * size
                branch(leaf, parent, 2 * size * (whole(leaf) - size))
                degrees[leaf] = -1
                degrees[parent] -= 1
                if degrees[parent] == 1 { queue.append(Int32(parent)) }
            }
            for vertex in 0..<count {
                let hanging = Double(sizes[vertex]) - 1
                // Pairs of which one hangs on the vertex and the other does not hang on the same branch of it.
                betweenness[vertex] =
                    hanging * hanging - betweenness[vertex] + 2 * hanging * (whole(vertex) - hanging - 1)
            }
        }
        let most = degrees.max() ?? 0
        kept = countingSorted((0..<Int32(count)).filter { degrees[Int($0)] >= 0 }, below: Int(most) + 1) {
            most - degrees[Int($0)]
        }.map { Index(truncatingIfNeeded: $0) }
        weights = kept.map { Index(truncatingIfNeeded: sizes[Int($0)]) }
        var arcs = 0
        for vertex in kept { arcs += Int(degrees[Int(vertex)]) }
        // From here on, the new number of each vertex.
        for vertex in 0..<count { degrees[vertex] = -1 }
        for (place, vertex) in kept.enumerated() { degrees[Int(vertex)] = Int32(place) }
        offsets.reserveCapacity(kept.count + 1)
        neighbors.reserveCapacity(arcs)
        for vertex in kept {
            for neighbor in graph.neighbors(of: Int(vertex)) where degrees[Int(neighbor)] >= 0 {
                neighbors.append(Index(truncatingIfNeeded: degrees[Int(neighbor)]))
            }
            offsets.append(Int32(neighbors.count))
        }
    }
}
