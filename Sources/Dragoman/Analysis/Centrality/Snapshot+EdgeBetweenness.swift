internal import Synchronization

/// A figure for every edge of a snapshot.
public struct EdgeScores: Sendable, RandomAccessCollection {
    /// The figures in the order of the rows; an undirected edge stands in the row of its smaller end.
    public let values: [Double]
    /// Where the figures of each row begin, and one more.
    private let starts: [Int32]
    // The rows of the snapshot, which they share; the larger ends of undirected edges are the last of a row.
    private let rowEnds: [Int32]
    private let neighbors: [Int32]

    init(_ graph: Snapshot, _ values: [Double], _ starts: [Int32]) {
        self.values = values
        self.starts = starts
        rowEnds = graph.outOffsets
        neighbors = graph.outNeighbors
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { values.count }

    /// - Complexity: O(log V)
    public subscript(place: Int) -> (source: Int, target: Int, score: Double) {
        var low = 0
        var high = starts.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= place { low = middle } else { high = middle }
        }
        let arc = Int(rowEnds[low + 1]) - (Int(starts[low + 1]) - place)
        return (low, Int(neighbors[arc]), values[place])
    }
}

extension Snapshot {
    /// Betweenness of every edge, exact: C(e) = Σ_{s≠t} σ(s,t|e) / σ(s,t).
    ///
    /// Normalised as networkx's `edge_betweenness_centrality` does by default: 1 / (n(n-1)) over ordered pairs, which
    /// is 2 / (n(n-1)) over unordered ones.
    ///
    /// Sums are kept as whole numbers of n² / 2⁶², in one place for all threads: they are the same with any number of
    /// threads, and the normalised figures are right to n / 2⁶².
    /// - Complexity: O(V E log d) for degrees of d. Undirected graphs lose their hanging trees first, whose edges have
    ///   their figure from the sizes of their two sides. Memory: 8 bytes an edge, and as `betweenness()`.
    ///
    /// Brandes 2008, doi:10.1016/j.socnet.2007.11.001.
    public func edgeBetweenness(normalized: Bool = true, threads: Int = Parallel.processors) -> EdgeScores {
        var starts = [Int32](repeating: 0, count: vertexCount + 1)
        for vertex in 0..<vertexCount {
            starts[vertex + 1] = starts[vertex] + outOffsets[vertex + 1] - Int32(firstArc(of: vertex))
        }
        let one = 0x1p61 / (Double(max(2, vertexCount)) * Double(max(2, vertexCount)))
        let pairs = Double(vertexCount) * Double(vertexCount - 1)
        let scale = (normalized ? 1 / max(1, pairs) : isDirected ? 1 : 0.5) / one
        let values = [Double](unsafeUninitializedCapacity: edgeCount) { buffer, count in
            count = edgeCount
            guard let base = buffer.baseAddress else { return }
            // The sums stand where the figures will.
            let sums = UnsafeMutableRawPointer(base).bindMemory(to: Atomic<Int>.self, capacity: edgeCount)
            for edge in 0..<edgeCount { (sums + edge).initialize(to: Atomic(0)) }
            pass(threads) { from, to, share in
                sums[place(from, to, starts)].wrappingAdd(Int((share * one).rounded()), ordering: .relaxed)
            }
            for edge in 0..<edgeCount {
                let sum = sums[edge].load(ordering: .relaxed)
                (UnsafeMutableRawPointer(sums) + edge * MemoryLayout<Double>.stride).initializeMemory(
                    as: Double.self, to: Double(sum) * scale)
            }
            UnsafeMutableRawPointer(sums).bindMemory(to: Double.self, capacity: edgeCount)
        }
        return EdgeScores(self, values, starts)
    }

    /// The place of an edge among the figures.
    @inline(__always)
    private func place(_ from: Int, _ to: Int, _ starts: [Int32]) -> Int {
        let (row, end) = isDirected || from < to ? (from, Int32(to)) : (to, Int32(from))
        let last = Int(outOffsets[row + 1])
        var low = last - Int(starts[row + 1] - starts[row])
        var high = last
        while high - low > 1 {
            let middle = (low + high) / 2
            if outNeighbors[middle] <= end { low = middle } else { high = middle }
        }
        return Int(starts[row + 1]) - (last - low)
    }

    /// The first arc of a row whose edge the row stands for.
    private func firstArc(of vertex: Int) -> Int {
        if isDirected { return Int(outOffsets[vertex]) }
        var low = Int(outOffsets[vertex])
        var high = Int(outOffsets[vertex + 1])
        while low < high {
            let middle = (low + high) / 2
            if outNeighbors[middle] < Int32(vertex) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Hands on what each batch of sources puts on the edges, and what the hanging trees do.
    private func pass(_ threads: Int, _ add: (Int, Int, Double) -> Void) {
        if isDirected {
            let plan = BatchPlan(
                self, kept: vertexCount, indexBytes: 4, fixed: 8 * edgeCount + 4 * vertexCount, sums: false,
                threads: threads)
            withRows { out, into in
                pass(
                    out, into, weights: [Int32](repeating: 1, count: vertexCount),
                    order: Array(0..<Int32(vertexCount)), plan, add)
            }
        } else if vertexCount <= Int(UInt16.max) {
            passFolded(UInt16.self, threads, add)
        } else {
            passFolded(Int32.self, threads, add)
        }
    }

    @inline(__always)
    private func passFolded<Index: FixedWidthInteger & BitwiseCopyable>(
        _: Index.Type, _ threads: Int, _ add: (Int, Int, Double) -> Void
    ) {
        let folding = Folding<Index>(self, branch: add)
        let plan = BatchPlan(
            self, folding, fixed: 8 * edgeCount + 4 * vertexCount, sums: false, threads: threads)
        folding.kept.withUnsafeBufferPointer { kept in
            IndexedRows.with(folding.offsets, folding.neighbors) { rows in
                pass(rows, rows, weights: folding.weights, order: Snapshot.grouped(rows), plan) {
                    add(Int(kept[$0]), Int(kept[$1]), $2)
                }
            }
        }
    }

    @inline(__always)
    private func pass<Index>(
        _ out: IndexedRows<Index>, _ into: IndexedRows<Index>, weights: [Index], order: [Index], _ plan: BatchPlan,
        _ add: (Int, Int, Double) -> Void
    ) {
        switch plan.width {
        case 2: pass(SIMD2<Double>.self, out, into, weights, order, plan.threads, add)
        case 4: pass(SIMD4<Double>.self, out, into, weights, order, plan.threads, add)
        default: pass(SIMD8<Double>.self, out, into, weights, order, plan.threads, add)
        }
    }

    @inline(__always)
    private func pass<Lanes: SourceLanes, Index>(
        _: Lanes.Type, _ out: IndexedRows<Index>, _ into: IndexedRows<Index>, _ weights: [Index], _ order: [Index],
        _ threads: Int, _ add: (Int, Int, Double) -> Void
    ) {
        let width = Lanes.scalarCount
        weights.withUnsafeBufferPointer { weights in
            Parallel.forEach(
                (order.count + width - 1) / width, threads: threads,
                scratch: BrandesBatch<Lanes, Index>(out: out, into: into)
            ) { index, batch in
                let begin = index * width
                batch.add(
                    sources: order[begin..<min(order.count, begin + width)], weights: weights.baseAddress!, to: nil,
                    passes: true, over: add)
            }
        }
    }
}
