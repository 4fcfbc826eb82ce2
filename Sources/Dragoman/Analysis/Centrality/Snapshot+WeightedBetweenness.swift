/// How long an edge is, for distances.
public enum EdgeLength: String, CaseIterable, Sendable {
    /// Every edge is 1 long.
    case one
    /// As long as its weight, as networkx takes the weight.
    case weight
    /// The reciprocal of its weight: well-attested edges are short.
    case inverse
}

extension Snapshot {
    /// Betweenness by paths whose edges have lengths; the same formula and normalisation as `betweenness()`.
    ///
    /// Two paths are equally long when their lengths, added up from the source in floating point, are equal: what
    /// networkx does.
    /// - Returns: the figures of the vertices, and of the arcs in the order of the rows (both arcs of an undirected
    ///   edge carry the edge's figure), normalised as `edgeBetweenness`.
    /// - Complexity: O(V E + V² log V), memory O(V + E) a thread.
    ///
    /// Brandes 2001, doi:10.1080/0022250X.2001.9990249.
    public func betweenness(lengths: EdgeLength, normalized: Bool = true, threads: Int = Parallel.processors) -> (
        vertices: Scores, arcs: [Double]
    ) {
        let lengthsOfArcs = arcLengths(lengths)
        let count = vertexCount
        let arcCount = outNeighbors.count
        let parts = min(Parallel.parts, count)
        // The figures of the vertices, and those of the arcs behind them.
        let sums = withRows { out, _ in
            Parallel.sums(
                parts, width: count + arcCount, zero: 0.0, threads: threads,
                scratch: DijkstraScratch(out, lengthsOfArcs), adding: +=
            ) { part, search, sums in
                for source in stride(from: part, to: count, by: parts) {
                    search.add(source, to: sums, arcs: sums + count)
                }
            }
        }
        let pairs = Double(count - 1) * Double(count - 2)
        let scale = normalized ? (pairs > 0 ? 1 / pairs : 0) : isDirected ? 1 : 0.5
        let values = (0..<count).map { sums.base[$0] * scale }
        let arcScale = normalized ? 1 / max(1, Double(count) * Double(count - 1)) : isDirected ? 1 : 0.5
        var arcs = (0..<arcCount).map { sums.base[count + $0] * arcScale }
        if !isDirected {
            // Both directions of an edge count for it.
            let once = arcs
            var reverse = outOffsets
            for vertex in 0..<count {
                for arc in Int(outOffsets[vertex])..<Int(outOffsets[vertex + 1]) {
                    // Rows are sorted, so the arcs back to ever larger vertices come in order.
                    let neighbor = Int(outNeighbors[arc])
                    arcs[arc] += once[Int(reverse[neighbor])]
                    reverse[neighbor] += 1
                }
            }
        }
        return (Scores(measure: "betweenness", actors: actors, values: values), arcs)
    }

    /// The length of each arc in the order of the outgoing rows.
    func arcLengths(_ lengths: EdgeLength) -> [Double] {
        if lengths == .one || outWeights.isEmpty { return [Double](repeating: 1, count: outNeighbors.count) }
        return outWeights.map { lengths == .weight ? Double($0) : 1 / Double($0) }
    }
}

/// Dijkstra's search with path counts, and Brandes' way back.
struct DijkstraScratch {
    private let rows: Rows
    private let lengths: [Double]
    private var distances: [Double]
    private var paths: [Double]
    private var dependencies: [Double]
    private var isSettled: [Bool]
    private var order: [Int32] = []
    private var heap = BinaryHeap<PathEnd>()

    init(_ rows: Rows, _ lengths: [Double]) {
        self.rows = rows
        self.lengths = lengths
        distances = [Double](repeating: .infinity, count: rows.vertexCount)
        paths = [Double](repeating: 0, count: rows.vertexCount)
        dependencies = [Double](repeating: 0, count: rows.vertexCount)
        isSettled = [Bool](repeating: false, count: rows.vertexCount)
    }

    mutating func add(_ source: Int, to sums: UnsafeMutablePointer<Double>, arcs: UnsafeMutablePointer<Double>) {
        for vertex in distances.indices {
            distances[vertex] = .infinity
            paths[vertex] = 0
            dependencies[vertex] = 0
            isSettled[vertex] = false
        }
        order.removeAll(keepingCapacity: true)
        distances[source] = 0
        paths[source] = 1
        heap.push(PathEnd(distance: 0, vertex: Int32(source)))
        while let end = heap.pop() {
            let (distance, vertex) = (end.distance, end.vertex)
            if isSettled[Int(vertex)] { continue }
            isSettled[Int(vertex)] = true
            order.append(vertex)
            for arc in rows.begin(Int(vertex))..<rows.end(Int(vertex)) {
                let neighbor = Int(rows.neighbors[arc])
                let length = distance + lengths[arc]
                if length < distances[neighbor] {
                    distances[neighbor] = length
                    paths[neighbor] = paths[Int(vertex)]
                    heap.push(PathEnd(distance: length, vertex: Int32(neighbor)))
                } else if length == distances[neighbor] {
                    paths[neighbor] += paths[Int(vertex)]
                }
            }
        }
        for vertex in order.reversed() {
            let own = distances[Int(vertex)]
            var sum = 0.0
            for arc in rows.begin(Int(vertex))..<rows.end(Int(vertex)) {
                let neighbor = Int(rows.neighbors[arc])
                guard own + lengths[arc] == distances[neighbor] else { continue }
                let part = paths[Int(vertex)] / paths[neighbor] * (1 + dependencies[neighbor])
                sum += part
                arcs[arc] += part
            }
            dependencies[Int(vertex)] = sum
            if Int(vertex) != source { sums[Int(vertex)] += sum }
        }
    }
}

/// A vertex at the end of a path; smaller numbers first among equally long ones.
private struct PathEnd: Comparable {
    let distance: Double
    let vertex: Int32

    static func < (a: PathEnd, b: PathEnd) -> Bool { (a.distance, a.vertex) < (b.distance, b.vertex) }
}
