internal import Synchronization

/// The rows that are swept, without leaves, by component, and the busiest vertices first within one.
struct SweepInput<Index: FixedWidthInteger & BitwiseCopyable> {
    var order: [Index]
    /// How many leaves each vertex has.
    var hanging: [Index]
    var out: (offsets: [Int32], neighbors: [Index])
    var into: (offsets: [Int32], neighbors: [Index])
    /// The component of each vertex; empty where there is only one.
    var labels: [Int32] = []
    /// Where the vertices of each component end.
    var ends: [Int] = []

    init(_ graph: Snapshot, folds: Bool) {
        let count = graph.vertexCount
        let components = graph.components()
        let folds = folds && !graph.isDirected
        let most = Int32((0..<count).map { graph.degree(of: $0) }.max() ?? 0)
        var order = (0..<Int32(count)).filter { !folds || !graph.isHangingLeaf(Int($0)) }
        order = countingSorted(order, below: Int(most) + 1) { most - Int32(graph.degree(of: Int($0))) }
        order = countingSorted(order, below: components.sizes.count) { components.labels[Int($0)] }
        hanging = order.map { vertex in
            guard folds, graph.degree(of: Int(vertex)) > 1 else { return 0 }
            return graph.neighbors(of: Int(vertex)).reduce(0) { $0 + (graph.degree(of: Int($1)) == 1 ? 1 : 0) }
        }
        (out, into) = graph.renumbered(order)
        ends = [Int](repeating: 0, count: components.sizes.count)
        for (place, vertex) in order.enumerated() { ends[Int(components.labels[Int(vertex)])] = place + 1 }
        if ends.count > 1 { labels = order.map { components.labels[Int($0)] } }
        self.order = order.map { Index(truncatingIfNeeded: $0) }
    }

    func label(_ vertex: Int) -> Int { labels.isEmpty ? 0 : Int(labels[vertex]) }

    @inline(__always)
    func run<Bits: SourceBits>(_: Bits.Type, _ figure: DistanceSweep.Figure, _ one: Double, _ threads: Int)
        -> Scratch<SIMD2<Int>>
    {
        let kept = order.count
        let all = Mutex<[Scratch<SIMD2<Int>>]>([])
        IndexedRows.with(out.offsets, out.neighbors) { out in
            IndexedRows.with(into.offsets, into.neighbors) { into in
                Parallel.forEach(
                    (kept + Bits.width - 1) / Bits.width, threads: threads,
                    scratch: SweepScratch<Bits, Index>(
                        self, out, into, figure, one,
                        all.withLock {
                            $0.append(Scratch(kept, .zero))
                            return $0.last!
                        })
                ) { batch, scratch in
                    scratch.run(batch * Bits.width..<min(kept, (batch + 1) * Bits.width))
                }
            }
        }
        return all.withLock { all in
            guard let first = all.first else { return Scratch(kept, .zero) }
            for more in all.dropFirst() {
                for place in 0..<kept { first.base[place] = first.base[place] &+ more.base[place] }
            }
            return first
        }
    }
}

extension Snapshot {
    /// Whether a vertex hangs by its only edge on one that has more.
    func isHangingLeaf(_ vertex: Int) -> Bool {
        degree(of: vertex) == 1 && degree(of: Int(neighbors(of: vertex).first!)) > 1
    }

    /// The rows with vertices numbered anew: `order[new] = old`; who isn't in the order stays out with its arcs. Rows are
    /// no longer sorted.
    func renumbered<Index: FixedWidthInteger>(_ order: [Int32]) -> (
        out: (offsets: [Int32], neighbors: [Index]), into: (offsets: [Int32], neighbors: [Index])
    ) {
        var places = [Int32](repeating: -1, count: vertexCount)
        for (place, vertex) in order.enumerated() { places[Int(vertex)] = Int32(place) }
        func renumber(_ offsets: [Int32], _ neighbors: [Int32]) -> (offsets: [Int32], neighbors: [Index]) {
            var starts: [Int32] = [0]
            starts.reserveCapacity(order.count + 1)
            var result: [Index] = []
            result.reserveCapacity(neighbors.count - (vertexCount - order.count) * 2)
            for vertex in order {
                for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
                where places[Int(neighbors[arc])] >= 0 {
                    result.append(Index(truncatingIfNeeded: places[Int(neighbors[arc])]))
                }
                starts.append(Int32(result.count))
            }
            return (starts, result)
        }
        let out = renumber(outOffsets, outNeighbors)
        return (out, isDirected ? renumber(inOffsets, inNeighbors) : out)
    }
}
