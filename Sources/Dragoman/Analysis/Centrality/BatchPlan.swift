/// From how many sources a graph is searched at once, and on how many threads.
///
/// More of both is faster and takes more memory: the fastest choice is taken that keeps rows and work within 16 bytes
/// an edge and 64 a vertex, and where none does, the narrowest on all threads.
struct BatchPlan {
    let width: Int
    let threads: Int

    /// - Parameters:
    ///   - free: how many bytes the search may take.
    ///   - widths: from how many sources it can search at once, how fast that is, and the bytes that a thread takes.
    ///   - shared: the bytes that so many threads take together, beside that.
    ///   - width: the width whatever it takes, with all threads.
    init(
        free: Int, threads: Int, _ widths: [(width: Int, speed: Double, bytes: Int)], shared: (Int) -> Int = { _ in 0 },
        width: Int? = nil
    ) {
        var best = (width: width ?? widths[0].width, threads: max(1, threads), speed: 0.0)
        for choice in width == nil ? widths : [] {
            for threads in 1...max(1, threads) where Double(threads) * choice.speed > best.speed {
                if threads * choice.bytes + shared(threads) > free { continue }
                best = (choice.width, threads, Double(threads) * choice.speed)
            }
        }
        self.width = best.width
        self.threads = best.threads
    }

    /// For betweenness.
    ///
    /// - Parameters:
    ///   - kept: the number of vertices that are searched.
    ///   - indexBytes: how many bytes the number of a vertex takes.
    ///   - fixed: the bytes taken beside the rows of the snapshot and what the search takes.
    ///   - sums: whether the search adds up figures of vertices.
    ///   - width: the width whatever it takes, with all threads.
    init(
        _ graph: Snapshot, kept: Int, indexBytes: Int, fixed: Int, sums: Bool = true, threads: Int, width: Int? = nil
    ) {
        let widths = [(2, 1.0), (4, 1.6), (8, 2.0)].map { width, speed in
            // The more are searched from at once, the more distances a vertex is found at.
            let entries = 1 + Double(width) / 4
            let bytes = Double(16 * width + 1 + indexBytes) + entries * Double(1 + indexBytes)
            return (width: width, speed: speed, bytes: Int(bytes * Double(kept)))
        }
        self.init(
            // Weights and the order of sources.
            free: graph.memoryLimit - graph.bytes - fixed - 2 * indexBytes * kept, threads: threads, widths,
            // Each thread's sums, the total, and one that waits for its turn.
            shared: { sums ? 8 * kept * ($0 == 1 ? 2 : $0 + 2) : 0 }, width: width)
    }

    init<Index>(
        _ graph: Snapshot, _ folding: Folding<Index>, fixed: Int, sums: Bool = true, threads: Int, width: Int? = nil
    ) {
        let indexBytes = Index.bitWidth / 8
        let kept = folding.kept.count
        self.init(
            graph, kept: kept, indexBytes: indexBytes,
            fixed: fixed + (4 + indexBytes) * kept + indexBytes * folding.neighbors.count, sums: sums, threads: threads,
            width: width)
    }
}
