import Foundation
import Testing

@testable import Dragoman

/// What analyses take of the machine's memory: with the snapshot at most 16 bytes an edge and 64 a vertex, but for those
/// that say they need more.
@Suite struct MemoryTests {
    /// 40,000 vertices and 200,000 edges, so that pages and threads don't count.
    static func graph() -> Snapshot {
        var random = SplitMix(seed: 3)
        let edges = (0..<200_000).map { _ in
            (Int32(random.next(below: 40_000)), Int32(random.next(below: 1 + random.next(below: 40_000))))
        }
        return Snapshot(vertexCount: 40_000, edges: edges)
    }

    #if os(Linux)
        @Test func withinTheLimit() async {
            await #expect(processExitsWith: .success) {
                let graph = MemoryTests.graph()
                let measures: [(String, () -> Void)] = [
                    ("degree", { _ = graph.degree() }), ("pagerank", { _ = graph.pageRank() }),
                    ("eigenvector", { _ = try? graph.eigenvector() }), ("hits", { _ = graph.hits() }),
                    ("kcore", { _ = graph.coreNumbers() }), ("components", { _ = graph.components() }),
                    ("separation", { _ = graph.separation(of: 0, from: 39_999) }),
                    ("chains", { _ = PathFinder(graph).shortestSimpleChains(from: 0, to: 39_999, count: 5) }),
                ]
                for (name, measure) in measures {
                    let taken = graph.bytes + (try MemoryTests.peak(measure))
                    #expect(taken <= graph.memoryLimit + MemoryTests.noise, "\(name) takes \(taken)")
                }
            }
        }

        /// What the two say they need instead.
        @Test func whatVectorsNeed() async {
            await #expect(processExitsWith: .success) {
                let graph = MemoryTests.graph()
                let closeness = try MemoryTests.peak { _ = graph.closeness(threads: 1) }
                #expect(closeness <= 330 * graph.vertexCount + 8 * graph.edgeCount + MemoryTests.noise, "\(closeness)")
                var random = SplitMix(seed: 4)
                let edges = (0..<12_000).map { _ in
                    (Int32(random.next(below: 4000)), Int32(random.next(below: 4000)))
                }
                let small = Snapshot(vertexCount: 4000, edges: edges)
                let betweenness = try MemoryTests.peak { _ = small.betweenness(threads: 1) }
                #expect(
                    betweenness <= 600 * small.vertexCount + 8 * small.edgeCount + MemoryTests.noise, "\(betweenness)")
            }
        }

        /// Pages, stacks of threads and what the C library keeps.
        static let noise = 400_000

        /// The most bytes in use at a time beyond those before.
        static func peak(_ work: () -> Void) throws -> Int {
            func kilobytes(_ name: String) throws -> Int {
                let lines = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
                return Int(lines.first { $0.hasPrefix(name) }!.filter(\.isNumber))!
            }
            // What the heap keeps from before would hide what the work takes.
            if let trim = dlsym(nil, "malloc_trim") {
                _ = unsafeBitCast(trim, to: (@convention(c) (Int) -> Int32).self)(0)
            }
            try Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
            let before = try kilobytes("VmRSS")
            work()
            return (try kilobytes("VmHWM") - before) << 10
        }
    #endif
}
