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

    /// However many sources are searched from at once, and on however many threads.
    @Test func everyWidth() {
        var random = SplitMix(seed: 21)
        for directed in [false, true] {
            let edges = (0..<500).map { _ in (Int32(random.next(below: 300)), Int32(random.next(below: 300))) }
            let graph = Snapshot(vertexCount: 300, edges: edges, directed: directed)
            let wanted = graph.betweenness(normalized: true, threads: 1, folds: false, width: 8).values
            for width in [2, 4, 8] {
                let one = graph.betweenness(normalized: true, threads: 1, folds: !directed, width: width).values
                expectClose(one, wanted, "width \(width)")
                #expect(graph.betweenness(normalized: true, threads: 3, folds: !directed, width: width).values == one)
            }
        }
    }

    /// More vertices than two bytes can number: a long cycle with a leaf at every vertex.
    @Test func manyVertices() {
        let half = Int32(40_000)
        var edges = (0..<half).map { ($0, $0 + half) }
        // Cycles of ten, so that the searches are short.
        for vertex in 0..<half { edges.append((vertex, vertex % 10 == 9 ? vertex - 9 : vertex + 1)) }
        let graph = Snapshot(vertexCount: Int(2 * half), edges: edges)
        let ten = Snapshot(
            vertexCount: 20, edges: edges.filter { $0.0 < 10 }.map { ($0.0, $0.1 < 10 ? $0.1 : $0.1 - half + 10) })
        let wanted = ten.betweenness(normalized: false).values
        let found = graph.betweenness(normalized: false).values
        #expect(abs(found[12_345] - wanted[5]) < 1e-9 && found[Int(half) + 7] == 0)
        let closeness = graph.closeness().values
        #expect(abs(closeness[12_345] / ten.closeness().values[5] - 19.0 / Double(2 * half - 1)) < 1e-12)
        #expect(abs(graph.harmonic().values[12_345] - ten.harmonic().values[5]) < 1e-9)
    }

    @Test func edgesKnowTheirEnds() {
        let graph = Snapshot(vertexCount: 5, edges: [(3, 1), (0, 1), (1, 2), (3, 4), (2, 3)])
        let edges = graph.edgeBetweenness(normalized: false)
        #expect(edges.map { [$0.source, $0.target] } == [[0, 1], [1, 2], [1, 3], [2, 3], [3, 4]])
        expectClose(edges.map(\.score), [4, 2, 4, 2, 4])
    }
}
