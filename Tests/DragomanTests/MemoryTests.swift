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

        /// Searches from many sources at once take as many at once as fit.
        @Test func searchesWithinTheLimit() async {
            await #expect(processExitsWith: .success) {
                let graph = MemoryTests.graph()
                let measures: [(String, () -> Void)] = [
                    ("closeness", { _ = graph.closeness(threads: 2) }),
                    ("harmonic", { _ = graph.harmonic(threads: 2) }),
                    ("top closeness", { _ = graph.topCloseness(10) }),
                    ("communities", { _ = graph.communities() }),
                ]
                for (name, measure) in measures {
                    let taken = graph.bytes + (try MemoryTests.peak(measure))
                    #expect(taken <= graph.memoryLimit + MemoryTests.noise, "\(name) takes \(taken)")
                }
                var random = SplitMix(seed: 4)
                let edges = (0..<40_000).map { _ in
                    (Int32(random.next(below: 12_000)), Int32(random.next(below: 12_000)))
                }
                let small = Snapshot(vertexCount: 12_000, edges: edges)
                for threads in [1, 2] {
                    let vertices = small.bytes + (try MemoryTests.peak { _ = small.betweenness(threads: threads) })
                    #expect(vertices <= small.memoryLimit + MemoryTests.noise, "betweenness takes \(vertices)")
                }
            }
        }

        /// What reads dated arcs: the limit counts those as edges, and them as the rows.
        @Test func timeWithinTheLimit() async {
            await #expect(processExitsWith: .success) {
                var random = SplitMix(seed: 6)
                let events = (0..<60_000).map { _ in
                    (
                        Int32(random.next(below: 20_000)), Int32(random.next(below: 20_000)),
                        Int32(random.next(below: 3000))
                    )
                }
                let arcs = DatedArcs(vertexCount: 20_000, events: events)
                // The program's own pages and the threads' are no work.
                _ = DatedArcs(vertexCount: 2, events: [(0, 1, 5)]).closeness(threads: 2)
                let measures: [(String, () -> Void)] = [
                    ("closeness", { _ = arcs.closeness(threads: 2) }),
                    ("strict closeness", { _ = arcs.closeness(strict: true, threads: 2) }),
                    (
                        "arrivals",
                        {
                            arcs.forEachArrival(from: Array(0..<500), strict: true) { _, _, places in
                                _ = places.underestimatedCount
                            }
                        }
                    ),
                ]
                for (name, measure) in measures {
                    let taken = 12 * events.count + (try MemoryTests.peak(measure))
                    #expect(
                        taken <= 16 * events.count + 64 * 20_000 + MemoryTests.noise, "\(name) takes \(taken)")
                }
            }
        }

        /// Pages, stacks of threads and what the C library keeps.
        static let noise = 800_000

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
