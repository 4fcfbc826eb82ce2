extension Snapshot {
    /// Betweenness centrality of every vertex, exact: the share of the shortest paths between others that it lies on.
    ///
    /// C(v) = Σ_{s≠v≠t} σ(s,t|v) / σ(s,t), where σ counts shortest paths; normalised as networkx does by default,
    /// with 1 / ((n-1)(n-2)) over ordered pairs (for undirected graphs that is 2 / ((n-1)(n-2)) over unordered
    /// ones). Every edge has length 1; weights count only in `betweenness(lengths:)`. Pairs that no path joins add
    /// nothing. Fewer than three vertices give 0.
    ///
    /// The sums are the same, bit for bit, with any number of threads.
    /// - Parameters:
    ///   - normalized: `false` gives sums over pairs, unordered ones when undirected.
    ///   - threads: how many threads to use.
    /// - Complexity: O(V E). Undirected graphs lose their hanging trees first. Memory: 136 bytes a vertex and thread, and
    ///   68 for each distance at which the eight sources of a batch find it, mostly two. That is above the 64 a vertex
    ///   that others keep to, and what eight sources a register cost.
    ///
    /// Brandes 2001, doi:10.1080/0022250X.2001.9990249.
    public func betweenness(normalized: Bool = true, threads: Int = Parallel.processors) -> Scores {
        betweenness(normalized: normalized, threads: threads, folds: !isDirected)
    }

    package func betweenness(normalized: Bool, threads: Int, folds: Bool) -> Scores {
        var values: [Double]
        if isDirected {
            values = withRows { out, into in
                Snapshot.dependencies(
                    out, into, weights: [Double](repeating: 1, count: vertexCount),
                    order: Array(0..<Int32(vertexCount)),
                    threads: threads
                ).vertices
            }
        } else {
            let folding = Folding(self, folds: folds)
            values = folding.betweenness
            let sums = Rows.with(folding.offsets, folding.neighbors) { rows in
                Snapshot.dependencies(
                    rows, rows, weights: folding.weights, order: Snapshot.grouped(rows), threads: threads
                ).vertices
            }
            for (place, vertex) in folding.kept.enumerated() { values[Int(vertex)] += sums[place] }
        }
        let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
        let scale = normalized ? (pairs > 0 ? 1 / pairs : 0) : isDirected ? 1 : 0.5
        for vertex in values.indices { values[vertex] *= scale }
        return Scores(measure: "betweenness", actors: actors, values: values)
    }

    /// Betweenness of every edge, exact: C(e) = Σ_{s≠t} σ(s,t|e) / σ(s,t).
    ///
    /// Normalised as networkx's `edge_betweenness_centrality` does by default: 1 / (n(n-1)) over ordered pairs, which
    /// is 2 / (n(n-1)) over unordered ones.
    /// - Returns: one figure for each arc in the order of the rows; of an undirected edge only the arc from its
    ///   smaller end.
    /// - Complexity: O(V E), memory O(V + E) a thread.
    ///
    /// Brandes 2008, doi:10.1016/j.socnet.2007.11.001.
    public func edgeBetweenness(normalized: Bool = true, threads: Int = Parallel.processors)
        -> [(source: Int, target: Int, score: Double)]
    {
        let sums = withRows { out, into in
            Snapshot.dependencies(
                out, into, weights: [Double](repeating: 1, count: vertexCount), order: Snapshot.grouped(out),
                threads: threads, withArcs: true
            ).arcs
        }
        let pairs = Double(vertexCount) * Double(vertexCount - 1)
        let scale = normalized ? 1 / max(1, pairs) : isDirected ? 1 : 0.5
        var result: [(source: Int, target: Int, score: Double)] = []
        result.reserveCapacity(edgeCount)
        for source in 0..<vertexCount {
            for arc in Int(outOffsets[source])..<Int(outOffsets[source + 1]) {
                let target = Int(outNeighbors[arc])
                if isDirected {
                    result.append((source, target, sums[arc] * scale))
                } else if source < target {
                    // Each ordered pair crosses the edge one way or the other, and both ways have the same sum.
                    result.append((source, target, 2 * sums[arc] * scale))
                }
            }
        }
        return result
    }

    /// The vertices so that eight that follow each other lie near each other: by their busiest neighbours.
    ///
    /// Searches from near sources reach most vertices in the same level, which makes fewer entries.
    static func grouped(_ rows: Rows) -> [Int32] {
        let count = rows.vertexCount
        let none = Int32(count)
        var keys: [(Int32, Int32)] = []
        keys.reserveCapacity(count)
        for vertex in 0..<count {
            var best = none
            var second = none
            for arc in rows.begin(vertex)..<rows.end(vertex) {
                let neighbor = rows.neighbors[arc]
                // Rows of a folded graph are numbered by degree, so the smallest is the busiest.
                if neighbor < best {
                    second = best
                    best = neighbor
                } else if neighbor < second {
                    second = neighbor
                }
            }
            keys.append((best, second))
        }
        var order = Array(0..<Int32(count))
        order = countingSorted(order, below: count + 1) { keys[Int($0)].1 }
        return countingSorted(order, below: count + 1) { keys[Int($0)].0 }
    }

    /// The sums of all sources' dependencies, over ordered pairs.
    static func dependencies(
        _ out: Rows, _ into: Rows, weights: [Double], order: [Int32], threads: Int, withArcs: Bool = false
    ) -> (vertices: [Double], arcs: [Double]) {
        let count = out.vertexCount
        let arcCount = withArcs ? Int(out.offsets[count]) : 0
        let batches = (order.count + 7) / 8
        let parts = min(Parallel.parts, batches)
        // The figures of the vertices, and those of the arcs behind them.
        let sums = weights.withUnsafeBufferPointer { weights in
            Parallel.sums(
                parts, width: count + arcCount, zero: 0.0, threads: threads,
                scratch: BrandesBatch(out: out, into: into), adding: +=
            ) { part, batch, sums in
                for index in stride(from: part, to: batches, by: parts) {
                    batch.add(
                        sources: order[index * 8..<min(order.count, index * 8 + 8)], weights: weights.baseAddress!,
                        to: sums, arcs: withArcs ? sums + count : nil)
                }
            }
        }
        return (
            Array(UnsafeBufferPointer(start: sums.base, count: count)),
            Array(UnsafeBufferPointer(start: sums.base + count, count: arcCount))
        )
    }
}
