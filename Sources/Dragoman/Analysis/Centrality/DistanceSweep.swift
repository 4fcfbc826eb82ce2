/// Breadth-first search from 512, 256 or 128 sources at once, one in each bit of a vector.
///
/// For each vertex a vector says which sources have reached it. From level to level a vertex gathers those of its
/// neighbours; the number of new bits is the number of sources at that distance. Vertices that all sources of their
/// component have reached drop out.
///
/// In undirected graphs leaves stay out: they are one step further from everyone than what they hang on, which counts
/// for them, by bit planes of their number, and their own figures follow from its.
///
/// Sums are of whole numbers, so that they are the same whatever the order.
///
/// Then et al. 2014, doi:10.14778/2735496.2735507.
struct DistanceSweep {
    /// What is added up over those who reach a vertex.
    enum Figure {
        /// Their number, and the sum of their distances.
        case distances
        /// The sum of the reciprocals of their distances, and of the reciprocals of one more.
        case reciprocals
    }

    /// The two sums of each vertex.
    private(set) var sums: [SIMD2<Double>]

    /// Measures the distances from every vertex to every vertex.
    ///
    /// As many sources are searched from at once as keep rows and work within 16 bytes an edge and 64 a vertex; 128
    /// where that is too much already.
    /// - Parameters:
    ///   - folds: whether leaves stay out.
    ///   - width: how many sources to search from at once, whatever that takes.
    /// - Complexity: O(V E / width) vector steps. Memory: a quarter of the width in bytes, 16 for sums and an index, a
    ///   vertex and thread.
    init(_ graph: Snapshot, _ figure: Figure, threads: Int, folds: Bool = true, width: Int? = nil) {
        sums =
            graph.vertexCount <= Int(UInt16.max)
            ? DistanceSweep.sums(UInt16.self, graph, figure, threads, folds, width)
            : DistanceSweep.sums(Int32.self, graph, figure, threads, folds, width)
    }

    /// What stands for 1 in a sum, such that the sum over all vertices has room.
    private static func one(_ figure: Figure, _ count: Int) -> Double {
        let bits = Int.bitWidth - count.leadingZeroBitCount
        return figure == .distances ? 1 : Double(sign: .plus, exponent: 61 - bits, significand: 1)
    }

    @inline(__always)
    private static func sums<Index: FixedWidthInteger & BitwiseCopyable>(
        _: Index.Type, _ graph: Snapshot, _ figure: Figure, _ threads: Int, _ folds: Bool, _ width: Int?
    ) -> [SIMD2<Double>] {
        let input = SweepInput<Index>(graph, folds: folds)
        let kept = input.order.count
        let indexBytes = Index.bitWidth / 8
        let ways = graph.isDirected ? 2 : 1
        let plan = BatchPlan(
            // Four bytes a vertex are what the rows' making leaves behind.
            free: graph.memoryLimit - graph.bytes - 4 * graph.vertexCount - 3 * indexBytes * kept
                - ways * (indexBytes * input.out.neighbors.count + 4 * kept),
            threads: threads,
            [(128, 1.0), (256, 1.7), (512, 2.6)].map { ($0.0, $0.1, kept * ($0.0 / 4 + 16 + indexBytes)) },
            width: width)
        let one = DistanceSweep.one(figure, graph.vertexCount)
        let tallies: Scratch<SIMD2<Int>>
        switch plan.width {
        case 128: tallies = input.run(SIMD2<UInt64>.self, figure, one, plan.threads)
        case 256: tallies = input.run(SIMD4<UInt64>.self, figure, one, plan.threads)
        default: tallies = input.run(SIMD8<UInt64>.self, figure, one, plan.threads)
        }
        var sums = [SIMD2<Double>](repeating: .zero, count: graph.vertexCount)
        for (place, vertex) in input.order.enumerated() {
            // Its own leaves are at distance 1, and at 2 from each other.
            let own = Double(input.hanging[place])
            let (first, second) = (Double(tallies.base[place][0]) / one, Double(tallies.base[place][1]) / one)
            sums[Int(vertex)] = SIMD2(first + own, second + (figure == .distances ? own : own / 2))
        }
        guard kept < graph.vertexCount else { return sums }
        for vertex in 0..<graph.vertexCount where graph.isHangingLeaf(vertex) {
            let parent = sums[Int(graph.neighbors(of: vertex).first!)]
            // The parent is at 1; the leaf is not at 2 from itself.
            sums[vertex] =
                figure == .distances ? SIMD2(parent[0], parent[0] + parent[1] - 1) : SIMD2(parent[1] + 0.5, 0)
        }
        return sums
    }
}
