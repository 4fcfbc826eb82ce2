/// An undirected graph without its hanging trees, and what the trees add to betweenness.
///
/// A vertex of degree 1 lies on no shortest path between others, and all its paths run through its neighbour; taking
/// it away and letting the neighbour count for two leaves every other figure the same. Done until none is left, what
/// remains is the 2-core (a single vertex where a component is a tree), each vertex with the number of vertices it
/// stands for. The vertices that remain are numbered anew, most edges first, which keeps the busiest rows together.
///
/// Sariyüce et al. 2013, doi:10.1137/1.9781611972832.76; Baglioni et al. 2012, doi:10.1109/ASONAM.2012.117.
struct Folding {
    /// The vertices that remain, by their old number, in the order of their new one.
    var kept: [Int32] = []
    /// How many vertices each one that remains stands for, itself included.
    var weights: [Double] = []
    var offsets: [Int32] = [0]
    var neighbors: [Int32] = []
    /// What each old vertex gets from pairs that the hanging trees decide, in ordered pairs.
    var betweenness: [Double]

    /// - Parameter folds: `false` leaves all vertices, numbered anew.
    /// - Complexity: O(V + E)
    init(_ graph: Snapshot, folds: Bool = true) {
        let count = graph.vertexCount
        var degrees = (0..<count).map { graph.outOffsets[$0 + 1] - graph.outOffsets[$0] }
        // How many vertices each one stood for when it was folded, or stands for.
        var sizes = [Double](repeating: 1, count: count)
        betweenness = [Double](repeating: 0, count: count)
        var squares = [Double](repeating: 0, count: count)
        var queue = folds ? (0..<Int32(count)).filter { degrees[Int($0)] == 1 } : []
        var folded = [Bool](repeating: false, count: count)
        var next = 0
        while next < queue.count {
            let leaf = Int(queue[next])
            next += 1
            // The last edge of a tree leaves a vertex without any, which remains.
            guard degrees[leaf] == 1 else { continue }
            let parent = graph.neighbors(of: leaf).first { !folded[Int($0)] }!
            folded[leaf] = true
            sizes[Int(parent)] += sizes[leaf]
            squares[Int(parent)] += sizes[leaf] * sizes[leaf]
            degrees[leaf] = 0
            degrees[Int(parent)] -= 1
            if degrees[Int(parent)] == 1 { queue.append(parent) }
        }
        let components = graph.components()
        for vertex in 0..<count {
            let whole = Double(components.sizes[Int(components.labels[vertex])])
            let hanging = sizes[vertex] - 1
            // Pairs of which one hangs on the vertex and the other does not hang on the same branch of it.
            betweenness[vertex] = hanging * hanging - squares[vertex] + 2 * hanging * (whole - sizes[vertex])
        }
        let remaining = (0..<Int32(count)).filter { !folded[Int($0)] }
        let most = degrees.max() ?? 0
        kept = countingSorted(remaining, below: Int(most) + 1) { most - degrees[Int($0)] }
        var places = [Int32](repeating: -1, count: count)
        for (place, vertex) in kept.enumerated() { places[Int(vertex)] = Int32(place) }
        weights = kept.map { sizes[Int($0)] }
        offsets.reserveCapacity(kept.count + 1)
        for vertex in kept {
            for neighbor in graph.neighbors(of: Int(vertex)) where places[Int(neighbor)] >= 0 {
                neighbors.append(places[Int(neighbor)])
            }
            offsets.append(Int32(neighbors.count))
        }
    }
}
