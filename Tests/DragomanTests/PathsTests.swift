import Testing

@testable import Dragoman

@Suite struct PathsTests {
    @Test(arguments: [false, true]) func everySmallGraph(directed: Bool) {
        everyGraph(upTo: 4, directed: directed) { count, edges in
            let graph = Snapshot(vertexCount: count, edges: edges, directed: directed)
            let finder = PathFinder(graph)
            for source in 0..<count {
                for target in 0..<count where source != target {
                    let wanted = bruteForceChains(graph, from: source, to: target)
                    let one = finder.shortestChain(from: source, to: target)
                    #expect(one.map { wanted.contains($0) } ?? wanted.isEmpty)
                    let all = finder.allShortestChains(from: source, to: target)
                    #expect(Set(all.map(Array.init)) == Set(wanted) && all.count == wanted.count, "\(edges)")
                    let between = graph.brokers(from: source, to: target)
                    #expect(between.chains == Double(wanted.count))
                    for (vertex, share) in between.brokers {
                        let through = wanted.count { $0.contains(Int32(vertex)) }
                        #expect(abs(share - Double(through) / Double(wanted.count)) < 1e-12)
                    }
                    check(graph, graph.separation(of: source, from: target), source, target)
                    let simple = finder.shortestSimpleChains(from: source, to: target, count: 20)
                    #expect(Set(simple) == Set(everySimpleChain(graph, source, target)), "\(edges)")
                    #expect(simple.map(\.count) == simple.map(\.count).sorted())
                }
            }
        }
    }

    @Test(arguments: ReferenceGraph.all) func agreesWithNetworkx(_ reference: ReferenceGraph) throws {
        let graph = reference.simple
        let finder = PathFinder(graph)
        for fact in try #require(reference.answers["pair"]) {
            let (source, target) = (Int(fact[0]), Int(fact[1]))
            guard fact[2] >= 0 else {
                #expect(finder.shortestChain(from: source, to: target) == nil)
                #expect(finder.allShortestChains(from: source, to: target).isEmpty)
                #expect(finder.shortestSimpleChains(from: source, to: target, count: 5).isEmpty)
                continue
            }
            #expect(finder.shortestChain(from: source, to: target)?.count == Int(fact[2]) + 1)
            #expect(finder.allShortestChains(from: source, to: target).count == Int(fact[3]))
            let separation = graph.separation(of: source, from: target)
            #expect(separation.cut.count == Int(fact[4]))
            check(graph, separation, source, target)
            #expect(
                finder.shortestSimpleChains(from: source, to: target, count: 5).map { Double($0.count - 1) }
                    == Array(fact[5...]))
        }
        for fact in reference.answers["brokers"] ?? [] {
            var shares = [Double](repeating: 0, count: graph.vertexCount)
            for (vertex, share) in graph.brokers(from: Int(fact[0]), to: Int(fact[1])).brokers {
                shares[vertex] = share
            }
            expectClose(shares, Array(fact[2...]), "brokers")
        }
    }

    /// The stamps of 30,000 questions don't mix.
    @Test func scratchIsUsedAgain() {
        let graph = ReferenceGraph.all[2].simple
        let finder = PathFinder(graph)
        for round in 0..<30_000 {
            let (source, target) = (round % 60, round * 7 % 60)
            if round % 1000 < 60 {
                #expect(
                    finder.shortestChain(from: source, to: target)?.count
                        == Int(graph.distances(from: source)[target]) + 1)
            } else {
                _ = finder.shortestChain(from: source, to: target)
            }
        }
    }

    @Test func degenerate() {
        let finder = PathFinder(Named.lonely)
        #expect(finder.shortestChain(from: 1, to: 1) == [1])
        #expect(finder.shortestChain(from: 1, to: 2) == nil)
        #expect(finder.allShortestChains(from: 1, to: 1).map(Array.init) == [[1]])
        #expect(Named.lonely.separation(of: 0, from: 1).cut.isEmpty)
        #expect(Named.lonely.brokers(from: 0, to: 1).chains == 0)
    }

    /// The cut separates, and as many chains share no vertex.
    private func check(_ graph: Snapshot, _ separation: Separation, _ source: Int, _ target: Int) {
        #expect(separation.chains.count == separation.cut.count)
        var used = Set<Int32>()
        for chain in separation.chains {
            #expect(chain.first == Int32(source) && chain.last == Int32(target))
            for (a, b) in zip(chain, chain.dropFirst()) { #expect(graph.neighbors(of: Int(a)).contains(b)) }
            for vertex in chain.dropFirst().dropLast() { #expect(used.insert(vertex).inserted) }
        }
        var edges: [(Int32, Int32)] = []
        for vertex in 0..<graph.vertexCount where !separation.cut.contains(Int32(vertex)) {
            for next in graph.neighbors(of: vertex)
            where !separation.cut.contains(next) && !(vertex == source && Int(next) == target)
                && (graph.isDirected || !(vertex == target && Int(next) == source))
            {
                edges.append((Int32(vertex), next))
            }
        }
        let rest = Snapshot(vertexCount: graph.vertexCount, edges: edges, directed: true)
        #expect(rest.distances(from: source)[target] < 0)
    }

    private func everySimpleChain(_ graph: Snapshot, _ source: Int, _ target: Int) -> [[Int32]] {
        var found: [[Int32]] = []
        func go(_ chain: [Int32]) {
            if Int(chain.last!) == target { return found.append(chain) }
            for next in graph.neighbors(of: Int(chain.last!)) where !chain.contains(next) { go(chain + [next]) }
        }
        go([Int32(source)])
        return found
    }
}
