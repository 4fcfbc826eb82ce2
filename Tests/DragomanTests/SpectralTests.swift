import Testing

@testable import Dragoman

@Suite struct SpectralTests {
    @Test func namedGraphs() throws {
        expectClose(Named.complete.pageRank().values, [0.2, 0.2, 0.2, 0.2, 0.2])
        // x0 = 0.03 + 0.85 · 4 x1, 4 x1 = 1 - x0.
        let center = (0.03 + 0.85) / 1.85
        expectClose(Named.star.pageRank().values, [center] + [Double](repeating: (1 - center) / 4, count: 4))
        let half = 0.5.squareRoot()
        expectClose(try Named.star.eigenvector().values, [half] + [Double](repeating: half / 2, count: 4))
        // sin(k π / 6) / √3
        let root = 3.0.squareRoot()
        expectClose(try Named.path.eigenvector().values, [0.5 / root, 0.5, 1 / root, 0.5, 0.5 / root])
    }

    @Test func degenerate() throws {
        #expect(Named.empty.pageRank().values.isEmpty)
        expectClose(Named.lonely.pageRank().values, [0.25, 0.25, 0.25, 0.25])
        expectClose(try Named.lonely.eigenvector().values, [0.5, 0.5, 0.5, 0.5])
        expectClose(try Named.lonely.katz().values, [0.5, 0.5, 0.5, 0.5])
        #expect(Named.lonely.hits().hubs.values == [0, 0, 0, 0])
        #expect(try Named.empty.katz().values.isEmpty)
        #expect(throws: AnalysisError.self) { try Named.complete.katz(alpha: 0.3) }
        let chain = Snapshot(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: true)
        #expect(throws: AnalysisError.self) { try chain.eigenvector() }
    }

    @Test(arguments: ReferenceGraph.all) func agreesWithNetworkx(_ reference: ReferenceGraph) throws {
        let graph = reference.simple
        expectClose(graph.pageRank(tolerance: 1e-12).values, try reference.answer("pagerank"), "pagerank")
        expectClose(
            reference.weighted.pageRank(tolerance: 1e-12).values, try reference.answer("pagerank-weighted"), "weighted")
        expectClose(try graph.katz(alpha: 0.05).values, try reference.answer("katz"), "katz")
        if let wanted = reference.answers["eigenvector"]?.first {
            expectClose(try graph.eigenvector().values, wanted, "eigenvector")
        }
        if let hubs = reference.answers["hubs"]?.first, let authorities = reference.answers["authorities"]?.first {
            let found = graph.hits()
            expectClose(found.hubs.values, hubs, "hubs")
            expectClose(found.authorities.values, authorities, "authorities")
        }
    }
}
