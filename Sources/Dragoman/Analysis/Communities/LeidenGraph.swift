/// A weighted undirected graph whose vertices may stand for many.
///
/// Of a graph whose edges all weigh 1 only the rows are kept, which it shares with the snapshot.
struct LeidenGraph {
    var offsets: [Int32]
    var neighbors: [Int32]
    /// Empty when every edge weighs 1.
    var weights: [Float]
    /// The sum of the weights at each vertex, edges inside it twice; empty when that is the degree.
    var strengths: [Double]
    /// Twice the weight of the edges inside each vertex; empty when there are none.
    var loops: [Double]
    /// Twice the weight of all edges.
    var total: Double

    var count: Int { offsets.count - 1 }

    init(_ original: Snapshot) {
        let graph = original.isDirected ? original.summed() : original
        offsets = graph.outOffsets
        neighbors = graph.outNeighbors
        weights = graph.outWeights.map(Float.init)
        loops = []
        strengths = []
        total = Double(neighbors.count)
        if weights.isEmpty { return }
        strengths = (0..<graph.vertexCount).map { vertex in
            (Int(offsets[vertex])..<Int(offsets[vertex + 1])).reduce(0) { $0 + Double(weights[$1]) }
        }
        total = strengths.reduce(0, +)
    }

    @inline(__always)
    func strength(_ vertex: Int) -> Double {
        strengths.isEmpty ? Double(offsets[vertex + 1] - offsets[vertex]) : strengths[vertex]
    }

    @inline(__always)
    func loop(_ vertex: Int) -> Double { loops.isEmpty ? 0 : loops[vertex] }

    @inline(__always)
    func weight(_ arc: Int) -> Double { weights.isEmpty ? 1 : Double(weights[arc]) }

    /// The weights for inner loops: of an arc, `weights[arc]`.
    func withWeights<Result>(_ body: (ArcWeights) throws -> Result) rethrows -> Result {
        try weights.withUnsafeBufferPointer { try body(ArcWeights(base: weights.isEmpty ? nil : $0.baseAddress)) }
    }

    /// The weights of the arcs.
    struct ArcWeights {
        let base: UnsafePointer<Float>?
        @inline(__always) subscript(arc: Int) -> Double { base.map { Double($0[arc]) } ?? 1 }
    }

    init(
        offsets: [Int32], neighbors: [Int32], weights: [Float], strengths: [Double], loops: [Double], total: Double
    ) {
        self.offsets = offsets
        self.neighbors = neighbors
        self.weights = weights
        self.strengths = strengths
        self.loops = loops
        self.total = total
    }

    func groupCount(_ membership: [Int32]) -> Int {
        var seen = [Bool](repeating: false, count: count)
        var groups = 0
        for label in membership where !seen[Int(label)] {
            seen[Int(label)] = true
            groups += 1
        }
        return groups
    }

    /// Moves vertices to better groups until none is better off elsewhere; a vertex is looked at again when a
    /// neighbour has left.
    func move(_ membership: inout [Int32], resolution: Double, random: inout SplitMix) {
        guard total > 0 else { return }
        var sums = [Double](repeating: 0, count: count)
        var sizes = [Int32](repeating: 0, count: count)
        for vertex in 0..<count {
            sums[Int(membership[vertex])] += strength(vertex)
            sizes[Int(membership[vertex])] += 1
        }
        var empty: [Int32] = []
        for label in 0..<Int32(count) where sizes[Int(label)] == 0 { empty.append(label) }
        let factor = resolution / total
        // A ring of all vertices: as many places as vertices, each at most once in it.
        var queue = Array(0..<Int32(count))
        for place in stride(from: count - 1, to: 0, by: -1) {
            queue.swapAt(place, Int(random.next(below: UInt64(place + 1))))
        }
        var isQueued = [Bool](repeating: true, count: count)
        var head = 0
        var waiting = count
        var links = [Double](repeating: 0, count: count)
        var touched = [Int32](repeating: 0, count: count)
        membership.withUnsafeMutableBufferPointer { membership in
            queue.withUnsafeMutableBufferPointer { queue in
                links.withUnsafeMutableBufferPointer { links in
                    touched.withUnsafeMutableBufferPointer { touched in
                        Rows.with(offsets, neighbors) { rows in
                            withWeights { weights in
                                while waiting > 0 {
                                    let vertex = Int(queue[head])
                                    head = head + 1 == queue.count ? 0 : head + 1
                                    waiting -= 1
                                    isQueued[vertex] = false
                                    let old = Int(membership[vertex])
                                    var groups = 0
                                    for arc in rows.begin(vertex)..<rows.end(vertex) {
                                        let label = membership[Int(rows.neighbors[arc])]
                                        if links[Int(label)] == 0 {
                                            touched[groups] = label
                                            groups += 1
                                        }
                                        links[Int(label)] += weights[arc]
                                    }
                                    let strength = self.strength(vertex)
                                    let scaled = strength * factor
                                    sums[old] -= strength
                                    var best = old
                                    var bestGain = links[old] - scaled * sums[old]
                                    for group in 0..<groups {
                                        let label = Int(touched[group])
                                        let gain = links[label] - scaled * sums[label]
                                        if gain > bestGain + 1e-12 {
                                            bestGain = gain
                                            best = label
                                        }
                                        links[label] = 0
                                    }
                                    links[old] = 0
                                    if bestGain < -1e-12, sizes[old] > 1, let free = empty.popLast() {
                                        best = Int(free)
                                    }
                                    sums[best] += strength
                                    if best == old { continue }
                                    sizes[old] -= 1
                                    if sizes[old] == 0 { empty.append(Int32(old)) }
                                    sizes[best] += 1
                                    membership[vertex] = Int32(best)
                                    for arc in rows.begin(vertex)..<rows.end(vertex) {
                                        let neighbor = Int(rows.neighbors[arc])
                                        if isQueued[neighbor] || Int(membership[neighbor]) == best { continue }
                                        isQueued[neighbor] = true
                                        let tail = head + waiting
                                        queue[tail < queue.count ? tail : tail - queue.count] = Int32(neighbor)
                                        waiting += 1
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    func modularity(_ membership: [Int32], resolution: Double) -> Double {
        guard total > 0 else { return 0 }
        var inside = 0.0
        var sums = [Double](repeating: 0, count: count)
        withWeights { weights in
            for vertex in 0..<count {
                sums[Int(membership[vertex])] += strength(vertex)
                inside += loop(vertex)
                for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1])
                where membership[Int(neighbors[arc])] == membership[vertex] {
                    inside += weights[arc]
                }
            }
        }
        return inside / total - resolution * sums.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    }
}
