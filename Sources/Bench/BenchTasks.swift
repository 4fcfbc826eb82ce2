import Dragoman

/// What a task works on.
struct BenchInput {
    let graph: Snapshot
    let edges: BenchEdges
    let threads: Int

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
    "betweenness": { input in { input.graph.betweenness(threads: input.threads).values.max() ?? 0 } },
    "betweenness-unfolded": { input in
        { input.graph.betweenness(normalized: true, threads: input.threads, folds: false).values.max() ?? 0 }
    },
    "closeness": { input in { input.graph.closeness(threads: input.threads).values.reduce(0, +) } },
    "harmonic": { input in { input.graph.harmonic(threads: input.threads).values.reduce(0, +) } },
    "pagerank": { input in { input.graph.pageRank().values.max() ?? 0 } },
    "components": { input in { Double(input.graph.components().sizes.first ?? 0) } },
    "shortest-chains": { input in
        let pairs = input.pairs(1000)
        let finder = PathFinder(input.graph)
        return { pairs.reduce(0) { $0 + Double(finder.shortestChain(from: $1.0, to: $1.1)?.count ?? 1) - 1 } }
    },
]
