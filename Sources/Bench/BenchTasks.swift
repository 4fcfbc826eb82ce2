import Dragoman

/// What a task works on.
struct BenchInput {
    let graph: Snapshot
    let edges: BenchEdges
    let threads: Int

    /// The edges with their days; day 0 where the file has none.
    func dated() -> DatedArcs {
        DatedArcs(
            vertexCount: graph.vertexCount,
            events: edges.pairs.indices.map { index in
                (edges.pairs[index].0, edges.pairs[index].1, edges.times.isEmpty ? 0 : edges.times[index])
            })
    }

    /// Pairs of vertices, the same ones that the peers' script draws.
    func pairs(_ count: Int) -> [(Int, Int)] {
        var state: UInt64 = 12345
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(graph.vertexCount))
        }
        var result: [(Int, Int)] = []
        while result.count < count {
            let pair = (next(), next())
            if pair.0 != pair.1 { result.append(pair) }
        }
        return result
    }
}

/// Tasks by name: each makes its input ready and returns the work to time, which returns its check.
nonisolated(unsafe) let benchTasks: [String: (BenchInput) -> () -> Double] = [
    "temporal-betweenness": { input in
        let arcs = input.dated()
        return { arcs.centrality(threads: input.threads).betweenness.max() ?? 0 }
    },
    "temporal-closeness": { input in
        let arcs = input.dated()
        return { arcs.closeness(threads: input.threads).reduce(0, +) }
    },
    "snapshot": { input in
        { Double(Snapshot(vertexCount: input.edges.count, edges: input.edges.pairs).edgeCount) }
    },
    "betweenness": { input in { input.graph.betweenness(threads: input.threads).values.max() ?? 0 } },
    "betweenness-2-unfolded": { $0.betweenness(width: 2, folds: false) },
    "betweenness-2": { $0.betweenness(width: 2) }, "betweenness-4": { $0.betweenness(width: 4) },
    "betweenness-8": { $0.betweenness(width: 8) },
    "betweenness-plain": { input in
        let plain = Baselines(input.graph)
        return { plain.betweenness() }
    },
    "betweenness-approximate": { input in
        { (try? input.graph.approximateBetweenness(error: 0.01, threads: input.threads).scores.values.max()) ?? -1 }
    },
    "edge-betweenness": { input in
        { input.graph.edgeBetweenness(threads: input.threads).map(\.score).max() ?? 0 }
    },
    "closeness": { input in { input.graph.closeness(threads: input.threads).values.reduce(0, +) } },
    "closeness-128": { $0.closeness(width: 128) }, "closeness-256": { $0.closeness(width: 256) },
    "closeness-512": { $0.closeness(width: 512) },
    "closeness-128-unfolded": { $0.closeness(width: 128, folds: false) },
    "closeness-plain": { input in
        let plain = Baselines(input.graph)
        return { plain.closeness() }
    },
    "harmonic": { input in { input.graph.harmonic(threads: input.threads).values.reduce(0, +) } },
    "closeness-top10": { input in { input.graph.topCloseness(10).last?.score ?? 0 } },
    "harmonic-top10": { input in { input.graph.topHarmonic(10).last?.score ?? 0 } },
    "pagerank": { input in { input.graph.pageRank(threads: input.threads).values.max() ?? 0 } },
    "eigenvector": { input in { (try? input.graph.eigenvector(threads: input.threads).values.max()) ?? -1 } },
    "hits": { input in { input.graph.hits(threads: input.threads).hubs.values.max() ?? 0 } },
    "katz": { input in { (try? input.graph.katz().values.max()) ?? -1 } },
    "kcore": { input in { input.graph.coreNumbers().values.max() ?? 0 } },
    "components": { input in { Double(input.graph.components().sizes.first ?? 0) } },
    "leiden": { input in { input.graph.communities().modularity } },
    "clustering": { input in { input.graph.transitivity() } },
    "shortest-chains": { input in
        let pairs = input.pairs(1000)
        let finder = PathFinder(input.graph)
        return { pairs.reduce(0) { $0 + Double(finder.shortestChain(from: $1.0, to: $1.1)?.count ?? 1) - 1 } }
    },
    "shortest-chains-one-ended": { input in
        let pairs = input.pairs(1000)
        let plain = Baselines(input.graph)
        return { pairs.reduce(0) { $0 + Double(plain.chain(from: $1.0, to: $1.1)) } }
    },
    "shortest-chains-unstamped": { input in
        let pairs = input.pairs(1000)
        return {
            // A finder for each question has scratch without marks of others.
            let plain = Baselines(input.graph)
            return pairs.reduce(0) { $0 + Double(plain.chainFromBothEnds(from: $1.0, to: $1.1)) }
        }
    },
    "all-shortest-chains": { input in
        let pairs = input.pairs(1000)
        let finder = PathFinder(input.graph)
        return { pairs.reduce(0) { $0 + Double(finder.allShortestChains(from: $1.0, to: $1.1).count) } }
    },
    "simple-chains": { input in
        let pairs = input.pairs(100)
        let finder = PathFinder(input.graph)
        return {
            pairs.reduce(0) { sum, pair in
                sum
                    + finder.shortestSimpleChains(from: pair.0, to: pair.1, count: 5).reduce(0) {
                        $0 + Double($1.count) - 1
                    }
            }
        }
    },
    "separators": { input in
        let pairs = input.pairs(20)
        return {
            pairs.reduce(0) { sum, pair in
                let separation = input.graph.separation(of: pair.0, from: pair.1)
                return separation.isAdjacent ? sum : sum + Double(separation.cut.count)
            }
        }
    },
    "earliest-arrival": { input in
        let arcs = input.dated()
        let sources = Array(0..<min(100, input.graph.vertexCount))
        return {
            let arrivals = arcs.earliestArrivals(from: sources)
            return Double(arrivals.reached().reduce(0, +))
        }
    },
    "earliest-arrival-strict-told": { input in
        let arcs = input.dated()
        let sources = Array(0..<min(100, input.graph.vertexCount))
        return {
            var reached = [Int](repeating: 0, count: sources.count)
            arcs.forEachArrival(from: sources, strict: true) { _, _, places in
                for place in places { reached[place] += 1 }
            }
            return Double(reached.reduce(0, +))
        }
    },
    "earliest-arrival-strict": { input in
        let arcs = input.dated()
        let sources = Array(0..<min(100, input.graph.vertexCount))
        return {
            let arrivals = arcs.earliestArrivals(from: sources, strict: true)
            return Double(arrivals.reached().reduce(0, +))
        }
    },
]

/// How many bytes a task can't avoid to read or write at the least, with every index, offset and figure counted each
/// time it is used, wherever it lies: what says how near a time is to the limit of the memory.
nonisolated(unsafe) let benchBytes: [String: (BenchInput) -> Double] = [
    "pagerank": { input in
        // Fifteen figures a vertex beside the product: the recurrences of conjugate gradients.
        Double(input.graph.products(of: .pagerank)) * (input.bytesOfProduct + 120 * Double(input.graph.vertexCount))
    },
    "eigenvector": { $0.bytesOfLanczos },
    // And a search that looks for two colours, and the components.
    "hits": { $0.bytesOfLanczos + 12 * $0.arcs },
    // Each arc and the degree behind it; half of them move the vertex behind them.
    "kcore": { 8 * $0.arcs + 18 * $0.arcs + 40 * Double($0.graph.vertexCount) },
    // Each edge and the parent behind it.
    "components": { 4 * $0.arcs + 40 * Double($0.graph.vertexCount) },
    // Two rounds of moving, refining and folding: neighbour, weight, label and sum of each arc.
    "leiden": { 2 * 3 * 20 * $0.arcs },
]

extension BenchInput {
    /// Betweenness from so many sources at once.
    fileprivate func betweenness(width: Int, folds: Bool = true) -> () -> Double {
        { graph.betweenness(normalized: true, threads: threads, folds: folds, width: width).values.max() ?? 0 }
    }

    /// Closeness from so many sources at once.
    fileprivate func closeness(width: Int, folds: Bool = true) -> () -> Double {
        { graph.closeness(threads: threads, folds: folds, width: width).values.reduce(0, +) }
    }

    fileprivate var arcs: Double { Double(graph.isDirected ? graph.edgeCount : 2 * graph.edgeCount) }

    /// The index and the figure of each arc, the offset and the sum of each vertex.
    fileprivate var bytesOfProduct: Double { 12 * arcs + 12 * Double(graph.vertexCount) }

    /// Products, and nine figures a vertex for each, three more to put the vector together.
    fileprivate var bytesOfLanczos: Double {
        Double(graph.products(of: .eigenvector)) * (bytesOfProduct + 96 * Double(graph.vertexCount))
    }
}

/// The figures of every vertex, for whoever compares them one by one.
nonisolated(unsafe) let benchFigures: [String: (BenchInput) throws -> [Double]] = [
    "betweenness": { $0.graph.betweenness(threads: $0.threads).values },
    "closeness": { $0.graph.closeness(threads: $0.threads).values },
    "harmonic": { $0.graph.harmonic(threads: $0.threads).values },
    "pagerank": { $0.graph.pageRank(tolerance: 1e-13).values },
    "eigenvector": { try $0.graph.eigenvector().values },
    "hits": { $0.graph.hits().hubs.values },
    "kcore": { $0.graph.coreNumbers().values },
    "clustering": { $0.graph.clustering().values },
    "temporal-betweenness": { $0.dated().centrality(threads: $0.threads).betweenness },
    "edge-betweenness": { $0.graph.edgeBetweenness(threads: $0.threads).map(\.score) },
]
