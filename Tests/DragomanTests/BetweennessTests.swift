import Testing

@testable import Dragoman

@Suite struct BetweennessTests {
    @Test func namedGraphs() {
        // In a path of five the middle lies between 2 · 2 of the 6 pairs of others.
        expectClose(Named.path.betweenness().values, [0, 3.0 / 6, 4.0 / 6, 3.0 / 6, 0])
        expectClose(Named.star.betweenness().values, [1, 0, 0, 0, 0])
        expectClose(Named.complete.betweenness().values, [0, 0, 0, 0, 0])
        expectClose(
            Named.kite.betweenness(normalized: false).values,
            [
                0.8333333333333333, 0.8333333333333333, 0, 3.6666666666666665, 0, 8.333333333333334, 8.333333333333334,
                14, 8, 0,
            ])
    }

    @Test func degenerate() {
        #expect(Named.empty.betweenness().values.isEmpty)
        #expect(Named.single.betweenness().values == [0])
        #expect(Named.lonely.betweenness().values == [0, 0, 0, 0])
        #expect(Named.empty.edgeBetweenness().isEmpty)
    }

    @Test(arguments: [false, true]) func everySmallGraph(directed: Bool) {
        everyGraph(upTo: 4, directed: directed) { count, edges in
            let graph = Snapshot(vertexCount: count, edges: edges, directed: directed)
            var wanted = [Double](repeating: 0, count: count)
            for source in 0..<count {
                for target in 0..<count where source != target {
                    let chains = bruteForceChains(graph, from: source, to: target)
                    for chain in chains {
                        for vertex in chain.dropFirst().dropLast() { wanted[Int(vertex)] += 1 / Double(chains.count) }
                    }
                }
            }
            if !directed { wanted = wanted.map { $0 / 2 } }
            expectClose(graph.betweenness(normalized: false, threads: 1).values, wanted, "\(edges)")
            expectClose(
                graph.betweenness(normalized: false, threads: 1, folds: false).values, directed ? wanted : wanted,
                "\(edges)")
        }
    }

    @Test(arguments: ReferenceGraph.all) func agreesWithNetworkx(_ reference: ReferenceGraph) throws {
        let graph = reference.simple
        expectClose(graph.betweenness().values, try reference.answer("betweenness"), "betweenness")
        expectClose(
            graph.betweenness(normalized: false).values, try reference.answer("betweenness-raw"), "betweenness-raw")
        expectClose(
            graph.betweenness(normalized: true, threads: 2, folds: false).values, try reference.answer("betweenness"),
            "unfolded")
        expectClose(graph.edgeBetweenness().map(\.score), try reference.answer("edge-betweenness"), "edges")
        expectClose(graph.betweenness(lengths: .one).vertices.values, try reference.answer("betweenness"), "lengths")
    }

    @Test(arguments: ReferenceGraph.all) func weightedAgreesWithNetworkx(_ reference: ReferenceGraph) throws {
        let graph = reference.weighted
        let found = graph.betweenness(lengths: .weight)
        expectClose(found.vertices.values, try reference.answer("betweenness-weighted"), "vertices")
        var arcs: [Double] = []
        for vertex in 0..<graph.vertexCount {
            for (place, neighbor) in graph.neighbors(of: vertex).enumerated()
            where graph.isDirected || neighbor > Int32(vertex) {
                arcs.append(found.arcs[Int(graph.outOffsets[vertex]) + place])
            }
        }
        expectClose(arcs, try reference.answer("edge-betweenness-weighted"), "edges")
    }

    @Test func sameBytesWithAnyNumberOfThreads() {
        let graph = ReferenceGraph.all[2].simple
        #expect(graph.betweenness(threads: 1).values == graph.betweenness(threads: 3).values)
        #expect(graph.closeness(threads: 1).values == graph.closeness(threads: 3).values)
    }

    @Test(arguments: ReferenceGraph.all) func approximateKeepsItsGuarantee(_ reference: ReferenceGraph) throws {
        let graph = reference.simple
        let exact = graph.betweenness().values
        let found = try graph.approximateBetweenness(error: 0.02, failure: 0.01, seed: 7)
        for (a, b) in zip(found.scores.values, exact) { #expect(abs(a - b) <= found.error) }
        let again = try graph.approximateBetweenness(error: 0.02, failure: 0.01, seed: 7, threads: 1)
        #expect(again.scores.values == found.scores.values)
        #expect(throws: AnalysisError.self) { try graph.approximateBetweenness(error: 0) }
    }
}
