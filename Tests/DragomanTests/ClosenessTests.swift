import Testing

@testable import Dragoman

@Suite struct ClosenessTests {
    @Test func namedGraphs() {
        expectClose(Named.path.closeness().values, [4.0 / 10, 4.0 / 7, 4.0 / 6, 4.0 / 7, 4.0 / 10])
        expectClose(Named.star.closeness().values, [1, 4.0 / 7, 4.0 / 7, 4.0 / 7, 4.0 / 7])
        expectClose(Named.star.harmonic().values, [4, 2.5, 2.5, 2.5, 2.5])
        expectClose(Named.complete.closeness().values, [1, 1, 1, 1, 1])
        // Of the kite 5 and 6 are closest to all: 1 · 5, 2 · 3, 3 · 1.
        expectClose([Named.kite.closeness().values[5]], [9.0 / 14])
    }

    @Test func degenerate() {
        #expect(Named.empty.closeness().values.isEmpty)
        #expect(Named.single.closeness().values == [0])
        #expect(Named.lonely.harmonic().values == [0, 0, 0, 0])
        #expect(Named.empty.topCloseness(3).isEmpty)
        #expect(Named.lonely.topCloseness(2).map(\.vertex) == [0, 1])
    }

    @Test(arguments: [false, true]) func everySmallGraph(directed: Bool) {
        everyGraph(upTo: 4, directed: directed) { count, edges in
            let graph = Snapshot(vertexCount: count, edges: edges, directed: directed)
            let closeness = graph.closeness(threads: 1).values
            let harmonic = graph.harmonic(threads: 1).values
            for vertex in 0..<count {
                let distances = (0..<count).compactMap { other -> Double? in
                    guard other != vertex else { return nil }
                    return bruteForceChains(graph, from: other, to: vertex).first.map { Double($0.count - 1) }
                }
                let sum = distances.reduce(0, +)
                let reached = Double(distances.count)
                let wanted = sum > 0 ? reached / sum * reached / Double(count - 1) : 0
                #expect(abs(closeness[vertex] - wanted) < 1e-12)
                #expect(abs(harmonic[vertex] - distances.reduce(0) { $0 + 1 / $1 }) < 1e-12)
            }
            let top = graph.topHarmonic(2)
            let order = harmonic.indices.sorted { harmonic[$0] != harmonic[$1] ? harmonic[$0] > harmonic[$1] : $0 < $1 }
            #expect(top.map(\.vertex) == Array(order.prefix(2)), "\(edges)")
        }
    }

    @Test(arguments: ReferenceGraph.all) func agreesWithNetworkx(_ reference: ReferenceGraph) throws {
        let graph = reference.simple
        let closeness = graph.closeness()
        expectClose(closeness.values, try reference.answer("closeness"), "closeness")
        expectClose(graph.harmonic().values, try reference.answer("harmonic"), "harmonic")
        expectClose(
            graph.topCloseness(10).map(\.score), closeness.ranked(10).map { closeness.values[$0] }, "top closeness")
    }

    /// More vertices than a batch has bits, in two components.
    @Test func severalBatches() {
        var random = SplitMix(seed: 3)
        let edges = (0..<1500).map { _ -> (Int32, Int32) in
            let side = Int32(random.next(below: 2)) * 700
            return (side + Int32(random.next(below: 700)), side + Int32(random.next(below: 700)))
        }
        for directed in [false, true] {
            let graph = Snapshot(vertexCount: 1400, edges: edges, directed: directed)
            let harmonic = graph.harmonic()
            for vertex in stride(from: 0, to: 1400, by: 97) {
                let wanted = graph.distances(from: vertex, backward: true).reduce(0) {
                    $1 > 0 ? $0 + 1 / Double($1) : $0
                }
                #expect(abs(harmonic.values[vertex] - wanted) < 1e-9)
            }
            #expect(graph.topHarmonic(5).map(\.vertex) == harmonic.ranked(5))
            #expect(graph.topCloseness(5).map(\.vertex) == graph.closeness().ranked(5))
        }
    }

    /// However many sources are searched from at once.
    @Test(arguments: [false, true]) func everyWidth(directed: Bool) {
        var random = SplitMix(seed: 22)
        let edges = (0..<1500).map { _ in (Int32(random.next(below: 1100)), Int32(random.next(below: 1100))) }
        let graph = Snapshot(vertexCount: 1100, edges: edges, directed: directed)
        let wanted = graph.closeness(threads: 1, folds: false, width: 512).values
        for width in [128, 256, 512] {
            #expect(graph.closeness(threads: 2, folds: true, width: width).values == wanted)
        }
        let harmonic = graph.harmonic(threads: 1).values
        #expect(graph.harmonic(threads: 2).values == harmonic)
        let best = graph.topHarmonic(7)
        expectClose(best.map(\.score), Array(harmonic.sorted(by: >).prefix(7)))
    }
}
