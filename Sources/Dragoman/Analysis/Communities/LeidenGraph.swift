/// A weighted undirected graph whose vertices may stand for many.
///
/// An arc is one word: the vertex that it leads to in the low bits, its weight less 1 above them. An arc that weighs
/// more than the bits hold is several. Of a graph whose edges all weigh 1 these are the rows of the snapshot, which
/// are shared and not copied.
struct LeidenGraph {
    let count: Int
    let offsets: [Int32]
    let arcs: [Int32]
    /// How many bits of an arc are the vertex.
    let bits: Int
    /// The sum of the weights at each vertex, edges inside it twice; a vertex that leaves hang on has theirs, too.
    private(set) var strengths: [UInt32]
    /// Twice the weight of all edges.
    let total: Double
    /// Whether vertices with one neighbour go where it goes.
    private(set) var hangsLeaves: Bool

    /// A folded graph.
    init(count: Int, offsets: [Int32], arcs: [Int32], bits: Int, strengths: [UInt32], total: Double) {
        self.count = count
        self.offsets = offsets
        self.arcs = arcs
        self.bits = bits
        self.strengths = strengths
        self.total = total
        hangsLeaves = false
    }

    /// - Parameter hangsLeaves: whether vertices with one neighbour go where it goes.
    init(_ original: Snapshot, hangsLeaves: Bool) {
        let graph = original.isDirected ? original.summed() : original
        let plain =
            graph.outWeights.isEmpty
            ? LeidenGraph(
                count: graph.vertexCount, offsets: graph.outOffsets, arcs: graph.outNeighbors, bits: 31,
                strengths: (0..<graph.vertexCount).map { UInt32(graph.outOffsets[$0 + 1] - graph.outOffsets[$0]) },
                total: Double(graph.outNeighbors.count))
            : LeidenGraph(weighted: graph)
        self = plain
        guard hangsLeaves else { return }
        self.hangsLeaves = true
        for leaf in 0..<count {
            if let neighbor = leafNeighbor(leaf) { strengths[neighbor] += strengths[leaf] }
        }
    }

    private init(weighted graph: Snapshot) {
        // Sums of weights have 32 bits; nothing counts as many events.
        let sum = graph.outWeights.reduce(UInt64(0)) { $0 + UInt64($1) }
        let shift = max(0, 33 - sum.leadingZeroBitCount)
        let weights = graph.outWeights.map { max(1, UInt32($0) >> UInt32(shift)) }
        let bits = LeidenGraph.bits(graph.vertexCount)
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(graph.vertexCount + 1)
        var strengths: [UInt32] = []
        let arcs = [Int32](unsafeUninitializedCapacity: LeidenGraph.arcLimit(weights.count, graph.vertexCount)) {
            arcs, count in
            for vertex in 0..<graph.vertexCount {
                var strength: UInt32 = 0
                for arc in Int(graph.outOffsets[vertex])..<Int(graph.outOffsets[vertex + 1]) {
                    strength += weights[arc]
                    LeidenGraph.append(UInt32(graph.outNeighbors[arc]), weights[arc], bits, to: arcs, &count)
                }
                strengths.append(strength)
                offsets.append(Int32(count))
            }
        }
        self.init(
            count: graph.vertexCount, offsets: offsets, arcs: arcs, bits: bits, strengths: strengths,
            total: strengths.reduce(0) { $0 + Double($1) })
    }
}

extension LeidenGraph {
    /// How many bits the numbers of so many vertices take.
    static func bits(_ count: Int) -> Int { max(1, Int.bitWidth - (count - 1).leadingZeroBitCount) }

    /// More words than so many arcs can take: with b bits for a vertex those that are several add at most
    /// 2³² / 2³²⁻ᵇ < 2 · vertices to them.
    static func arcLimit(_ arcs: Int, _ vertices: Int) -> Int { arcs + 2 * vertices + 2 }

    @inline(__always)
    static func append(
        _ head: UInt32, _ weight: UInt32, _ bits: Int, to arcs: UnsafeMutableBufferPointer<Int32>, _ count: inout Int
    ) {
        let most = UInt32.max >> UInt32(bits)
        var rest = weight &- 1
        while rest > most {
            (arcs.baseAddress! + count).initialize(to: Int32(bitPattern: head | most << UInt32(bits)))
            count += 1
            rest -= most + 1
        }
        (arcs.baseAddress! + count).initialize(to: Int32(bitPattern: head | rest << UInt32(bits)))
        count += 1
    }
}
