import Testing

@testable import Dragoman

/// Degree, cores, clustering, components and communities.
@Suite struct StructureTests {
    @Test(arguments: ReferenceGraph.all) func agreesWithNetworkx(_ reference: ReferenceGraph) throws {
        let graph = reference.simple
        expectClose(graph.degree().values, try reference.answer("degree"), "degree")
        expectClose(reference.weighted.strength().values, try reference.answer("strength"), "strength")
        expectClose(graph.coreNumbers().values, try reference.answer("kcore"), "kcore")
        expectClose(graph.clustering().values, try reference.answer("clustering"), "clustering")
        expectClose([graph.transitivity()], try reference.answer("transitivity"), "transitivity")
        expectClose(graph.components().sizes.map(Double.init), try reference.answer("components"), "components")
        guard !graph.isDirected else { return }
        let thirds = Partition(raw: (0..<Int32(graph.vertexCount)).map { $0 % 3 }, below: 3)
        expectClose([graph.modularity(of: thirds)], try reference.answer("modularity-plain"), "modularity")
        expectClose([reference.weighted.modularity(of: thirds)], try reference.answer("modularity"), "weighted")
    }

    @Test(arguments: ReferenceGraph.all) func communitiesAreConnectedAndSeeded(_ reference: ReferenceGraph) {
        let graph = reference.simple
        let found = graph.communities(seed: 3)
        #expect(found.partition == graph.communities(seed: 3).partition)
        let plain = graph.isDirected ? graph.summed() : graph
        #expect(abs(found.modularity - plain.modularity(of: found.partition)) < 1e-9)
        #expect(found.modularity > plain.modularity(of: graph.components()) - 1e-9)
        for group in found.partition.groups {
            let inside = Set(group.map { Int32($0) })
            var seen: Set<Int32> = [Int32(group[0])]
            var queue = [group[0]]
            while let vertex = queue.popLast() {
                for next in plain.neighbors(of: vertex) where inside.contains(next) && seen.insert(next).inserted {
                    queue.append(Int(next))
                }
            }
            #expect(seen == inside)
        }
    }

    /// Two K5 with one edge between them.
    @Test func communitiesOfABarbell() {
        var edges: [(Int32, Int32)] = [(4, 5)]
        for a in Int32(0)..<5 { for b in a + 1..<5 { edges += [(a, b), (a + 5, b + 5)] } }
        let found = Snapshot(vertexCount: 10, edges: edges).communities()
        #expect(found.partition.groups == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
        #expect(abs(found.modularity - (20.0 / 21 - 0.5)) < 1e-12)
    }

    /// Weights that fill many words each, and whose sum is above 32 bits.
    @Test func communitiesOfAHeavyBarbell() {
        var edges: [(Int32, Int32)] = [(4, 5)]
        for a in Int32(0)..<5 { for b in a + 1..<5 { edges += [(a, b), (a + 5, b + 5)] } }
        for weight in [Int32(3), 1 << 29, .max] {
            let weights = [Int32](repeating: weight, count: edges.count)
            let found = Snapshot(vertexCount: 10, edges: edges, weights: weights).communities()
            #expect(found.partition.groups == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
            #expect(abs(found.modularity - (20.0 / 21 - 0.5)) < 1e-6)
        }
    }

    /// Once a round changes nothing no vertex is better off in another group, or alone, leaves among them.
    @Test(arguments: [0, 0.5, 1, 2]) func communitiesOfEverySmallGraphAreSettled(resolution: Double) {
        everyGraph(upTo: 4, directed: false) { count, edges in
            let graph = Snapshot(vertexCount: count, edges: edges)
            let found = graph.communities(resolution: resolution, rounds: 50)
            #expect(abs(found.modularity - graph.modularity(of: found.partition, resolution: resolution)) < 1e-12)
            for vertex in 0..<count {
                for group in 0...Int32(count) {
                    var labels = found.partition.labels
                    labels[vertex] = group
                    let other = Partition(raw: labels, below: count + 1)
                    #expect(graph.modularity(of: other, resolution: resolution) <= found.modularity + 1e-9)
                }
            }
        }
    }

    @Test func degenerate() {
        #expect(Named.empty.components().sizes.isEmpty)
        #expect(Named.empty.communities().partition.sizes.isEmpty)
        #expect(Named.lonely.communities().partition.sizes == [1, 1, 1, 1])
        #expect(Named.lonely.communities().modularity == 0)
        #expect(Named.empty.coreNumbers().values.isEmpty)
        #expect(Named.single.degree().values == [1])
        #expect(Named.lonely.transitivity() == 0)
    }

    @Test func coresOfEverySmallGraph() {
        everyGraph(upTo: 4, directed: false) { count, edges in
            let graph = Snapshot(vertexCount: count, edges: edges)
            let cores = graph.coreNumbers().values
            for level in 0..<4 {
                // What is left after taking away, again and again, whoever has fewer neighbours.
                var left = Set(0..<count)
                while let weak = left.first(where: { v in
                    graph.neighbors(of: v).count { left.contains(Int($0)) } < level
                }) { left.remove(weak) }
                #expect(Set((0..<count).filter { cores[$0] >= Double(level) }) == left)
            }
        }
    }
}
