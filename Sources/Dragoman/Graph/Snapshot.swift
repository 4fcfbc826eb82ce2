/// What the weight of an edge counts.
public enum Weighting: String, CaseIterable, Sendable {
    /// Every edge weighs 1.
    case simple
    /// The number of events between the two.
    case events
    /// The number of different documents that tell of them; 1 where nobody told documents.
    case sources
}

/// A graph frozen for computing: compressed sparse rows of `Int32` places.
///
/// Vertices are places in `actors`, sorted by id. Between two vertices there is at most one edge (one arc in each
/// direction when directed); parallel events add to its weight. Self-loops are left out and counted. Each row is
/// sorted. In a directed snapshot a reciprocal relation (talks, an agreement) gives an arc in both directions.
///
/// Memory: 8 bytes an edge, 16 when weighted, and 4 (directed: 8) a vertex.
public struct Snapshot: Sendable {
    /// The actors at the vertices; empty when the snapshot was made from numbers.
    public let actors: [Actor]
    /// The number of vertices.
    public let vertexCount: Int
    /// The number of edges; of arcs when directed.
    public let edgeCount: Int
    public let isDirected: Bool
    public let weighting: Weighting
    /// How many events joined an actor to itself and were left out.
    public let selfLoops: Int
    /// Where the row of each vertex begins, and one more.
    let outOffsets: [Int32]
    let outNeighbors: [Int32]
    /// As long as `outNeighbors`; empty when every edge weighs 1.
    let outWeights: [Int32]
    /// The same as the three above when undirected.
    let inOffsets: [Int32]
    let inNeighbors: [Int32]
    let inWeights: [Int32]

    /// The vertices that edges lead to from a vertex, sorted; all its neighbours when undirected.
    public func neighbors(of vertex: Int) -> ArraySlice<Int32> {
        outNeighbors[Int(outOffsets[vertex])..<Int(outOffsets[vertex + 1])]
    }

    /// The vertices that edges come from, sorted; all its neighbours when undirected.
    public func predecessors(of vertex: Int) -> ArraySlice<Int32> {
        inNeighbors[Int(inOffsets[vertex])..<Int(inOffsets[vertex + 1])]
    }

    /// The weight of the edge between two vertices; 0 when there is none.
    /// - Complexity: O(log degree)
    public func weight(from source: Int, to target: Int) -> Int {
        var low = Int(outOffsets[source])
        var high = Int(outOffsets[source + 1])
        while low < high {
            let middle = (low + high) / 2
            if outNeighbors[middle] < Int32(target) { low = middle + 1 } else { high = middle }
        }
        guard low < Int(outOffsets[source + 1]), outNeighbors[low] == Int32(target) else { return 0 }
        return outWeights.isEmpty ? 1 : Int(outWeights[low])
    }

    /// The bytes that the rows take.
    package var bytes: Int {
        4 * (outOffsets.count + outNeighbors.count + outWeights.count)
            + (isDirected ? 4 * (inOffsets.count + inNeighbors.count + inWeights.count) : 0)
    }

    /// What rows and the work on them should take together: 16 bytes an edge and 64 a vertex.
    package var memoryLimit: Int { 16 * edgeCount + 64 * vertexCount }

    /// The place of an actor by its id.
    /// - Complexity: O(log V)
    public func vertex(_ id: String) -> Int? {
        var low = 0
        var high = actors.count
        while low < high {
            let middle = (low + high) / 2
            if actors[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < actors.count && actors[low].id == id ? low : nil
    }
}

/// Rows as bare pointers, for inner loops.
struct IndexedRows<Index: FixedWidthInteger & BitwiseCopyable>: @unchecked Sendable {
    let offsets: UnsafePointer<Int32>
    let neighbors: UnsafePointer<Index>
    let vertexCount: Int

    @inline(__always) func begin(_ vertex: Int) -> Int { Int(offsets[vertex]) }
    @inline(__always) func end(_ vertex: Int) -> Int { Int(offsets[vertex + 1]) }
    @inline(__always) func degree(_ vertex: Int) -> Int { Int(offsets[vertex + 1] - offsets[vertex]) }
    @inline(__always) func neighbor(_ arc: Int) -> Int { Int(truncatingIfNeeded: neighbors[arc]) }
}

/// The rows of a snapshot.
typealias Rows = IndexedRows<Int32>

extension Snapshot {
    /// The outgoing rows and the incoming ones, for the time of a call.
    func withRows<Result>(_ body: (_ out: Rows, _ into: Rows) throws -> Result) rethrows -> Result {
        try Rows.with(outOffsets, outNeighbors) { out in
            try Rows.with(inOffsets, inNeighbors) { into in try body(out, into) }
        }
    }
}

extension IndexedRows {
    static func with<Result>(_ offsets: [Int32], _ neighbors: [Index], _ body: (Self) throws -> Result) rethrows
        -> Result
    {
        try offsets.withUnsafeBufferPointer { offsets in
            try neighbors.withUnsafeBufferPointer { neighbors in
                guard let first = neighbors.baseAddress else {
                    // An empty array has no address; one that is never read stands in for it.
                    return try withUnsafePointer(to: Index.zero) {
                        try body(Self(offsets: offsets.baseAddress!, neighbors: $0, vertexCount: offsets.count - 1))
                    }
                }
                return try body(
                    Self(offsets: offsets.baseAddress!, neighbors: first, vertexCount: offsets.count - 1))
            }
        }
    }
}
