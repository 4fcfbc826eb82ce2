extension Snapshot {
    /// Betweenness centrality of every vertex, exact: the share of the shortest paths between others that it lies on.
    ///
    /// C(v) = Σ_{s≠v≠t} σ(s,t|v) / σ(s,t), where σ counts shortest paths; normalised as networkx does by default,
    /// with 1 / ((n-1)(n-2)) over ordered pairs (for undirected graphs that is 2 / ((n-1)(n-2)) over unordered
    /// ones). Every edge has length 1; weights count only in `betweenness(lengths:)`. Pairs that no path joins add
    /// nothing. Fewer than three vertices give 0.
    ///
    /// Two, four or eight sources are searched from at once on each thread: as many, on as many threads, as keep rows
    /// and work within 16 bytes an edge and 64 a vertex, and two where that is too much for a single thread already.
    /// With the same number at once the sums are the same, bit for bit, on any number of threads.
    /// - Parameters:
    ///   - normalized: `false` gives sums over pairs, unordered ones when undirected.
    ///   - threads: how many threads to use at most.
    /// - Complexity: O(V E). Undirected graphs lose their hanging trees first. `BrandesBatch` says how much memory
    ///   a thread takes.
    ///
    /// Brandes 2001, doi:10.1080/0022250X.2001.9990249.
    public func betweenness(normalized: Bool = true, threads: Int = Parallel.processors) -> Scores {
        betweenness(normalized: normalized, threads: threads, folds: !isDirected)
    }

    /// - Parameter width: how many sources to search from at once: 2, 4 or 8.
    package func betweenness(normalized: Bool, threads: Int, folds: Bool, width: Int? = nil) -> Scores {
        var values =
            isDirected
            ? directedBetweenness(threads, width)
            : vertexCount <= Int(UInt16.max)
                ? foldedBetweenness(UInt16.self, threads, folds, width)
                : foldedBetweenness(Int32.self, threads, folds, width)
        let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
        let scale = normalized ? (pairs > 0 ? 1 / pairs : 0) : isDirected ? 1 : 0.5
        for vertex in values.indices { values[vertex] *= scale }
        return Scores(measure: "betweenness", actors: actors, values: values)
    }

    private func directedBetweenness(_ threads: Int, _ width: Int?) -> [Double] {
        let plan = BatchPlan(self, kept: vertexCount, indexBytes: 4, fixed: 0, threads: threads, width: width)
        let sums = withRows { out, into in
            Snapshot.dependencies(
                out, into, weights: [Int32](repeating: 1, count: vertexCount), order: Array(0..<Int32(vertexCount)),
                plan)
        }
        return Array(UnsafeBufferPointer(start: sums.base, count: vertexCount))
    }

    @inline(__always)
    private func foldedBetweenness<Index: FixedWidthInteger & BitwiseCopyable>(
        _: Index.Type, _ threads: Int, _ folds: Bool, _ width: Int?
    ) -> [Double] {
        let folding = Folding<Index>(self, folds: folds)
        var values = folding.betweenness
        let plan = BatchPlan(self, folding, fixed: 8 * vertexCount, threads: threads, width: width)
        let sums = IndexedRows.with(folding.offsets, folding.neighbors) { rows in
            Snapshot.dependencies(rows, rows, weights: folding.weights, order: Snapshot.grouped(rows), plan)
        }
        for (place, vertex) in folding.kept.enumerated() { values[Int(vertex)] += sums.base[place] }
        return values
    }

    /// The vertices so that those that follow each other lie near each other: by their busiest neighbours.
    ///
    /// Searches from near sources reach most vertices in the same level, which makes fewer entries.
    static func grouped<Index>(_ rows: IndexedRows<Index>) -> [Index] {
        let count = rows.vertexCount
        var order = Array(0..<Int32(count))
        // Rows of a folded graph are numbered by degree, so the smallest is the busiest.
        order = countingSorted(order, below: count + 1) { vertex in
            var (best, second) = (count, count)
            for arc in rows.begin(Int(vertex))..<rows.end(Int(vertex)) {
                let neighbor = rows.neighbor(arc)
                if neighbor < best {
                    (best, second) = (neighbor, best)
                } else if neighbor < second {
                    second = neighbor
                }
            }
            return Int32(second)
        }
        return countingSorted(order, below: count + 1) { vertex in
            var best = count
            for arc in rows.begin(Int(vertex))..<rows.end(Int(vertex)) { best = min(best, rows.neighbor(arc)) }
            return Int32(best)
        }.map { Index(truncatingIfNeeded: $0) }
    }

    /// The sums of all sources' dependencies, over ordered pairs.
    private static func dependencies<Index>(
        _ out: IndexedRows<Index>, _ into: IndexedRows<Index>, weights: [Index], order: [Index], _ plan: BatchPlan
    ) -> Scratch<Double> {
        switch plan.width {
        case 2: dependencies(SIMD2<Double>.self, out, into, weights, order, plan.threads)
        case 4: dependencies(SIMD4<Double>.self, out, into, weights, order, plan.threads)
        default: dependencies(SIMD8<Double>.self, out, into, weights, order, plan.threads)
        }
    }

    @inline(__always)
    private static func dependencies<Lanes: SourceLanes, Index>(
        _: Lanes.Type, _ out: IndexedRows<Index>, _ into: IndexedRows<Index>, _ weights: [Index], _ order: [Index],
        _ threads: Int
    ) -> Scratch<Double> {
        let width = Lanes.scalarCount
        let batches = (order.count + width - 1) / width
        let parts = min(Parallel.parts, batches)
        return weights.withUnsafeBufferPointer { weights in
            Parallel.sums(
                parts, width: out.vertexCount, zero: 0.0, threads: threads,
                scratch: BrandesBatch<Lanes, Index>(out: out, into: into), adding: +=
            ) { part, batch, sums in
                for index in stride(from: part, to: batches, by: parts) {
                    let begin = index * width
                    batch.add(
                        sources: order[begin..<min(order.count, begin + width)], weights: weights.baseAddress!,
                        to: sums)
                }
            }
        }
    }
}
