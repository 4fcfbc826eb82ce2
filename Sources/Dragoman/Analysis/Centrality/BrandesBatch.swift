/// Brandes' algorithm from two, four or eight sources at once, one in each lane of a vector.
///
/// The breadth-first searches of the lanes go level by level together. An *entry* is a vertex in one level, with a bit
/// for each lane that reaches it there. Going out, each level adds the paths of its entries to their neighbours (or,
/// when most of the graph is on the move, each unfinished vertex gathers from its own); coming back, an entry gathers
/// from its neighbours what they hand down: dependency + weight / paths, zero outside the next level. So an edge costs
/// one load and one addition for all sources, with no question asked. What is handed down takes the place of the paths,
/// which nobody needs any more by then.
///
/// Memory: 16 bytes a vertex for each lane and 1 more, an index for who is unfinished, and an index and 1 byte for each
/// entry; a vertex has an entry for each distance it is found at, with two lanes mostly one.
struct BrandesBatch<Lanes: SourceLanes, Index: FixedWidthInteger & BitwiseCopyable> {
    private let out: IndexedRows<Index>
    private let into: IndexedRows<Index>
    private let count: Int
    /// Shortest paths from each source; coming back, in the lanes of levels done with, what they hand down.
    private let paths: Scratch<Lanes>
    /// Going out: what a level adds. Coming back: what the next level hands down.
    private let flow: Scratch<Lanes>
    /// The lanes in which each vertex is found, a bit each.
    private let found: Scratch<UInt8>
    private let unfinished: Scratch<Index>
    private var unfinishedCount = 0
    private let entryVertices: Scratch<Index>
    private let entryBits: Scratch<UInt8>
    private var entryCount = 0

    init(out: IndexedRows<Index>, into: IndexedRows<Index>) {
        self.out = out
        self.into = into
        count = out.vertexCount
        paths = Scratch(count, .zero)
        flow = Scratch(count, .zero)
        found = Scratch(count, 0)
        unfinished = Scratch(untouched: count)
        // One more for each candidate of a level, before it is looked at.
        let most = count * (Lanes.scalarCount + 1)
        entryVertices = Scratch(untouched: most)
        entryBits = Scratch(untouched: most)
    }

    /// Adds the dependencies of a batch of sources on every vertex to `sums`, if given.
    ///
    /// - Parameters:
    ///   - weights: for how many vertices each vertex counts.
    ///   - passes: whether to call `pass`.
    ///   - pass: gets each edge that shortest paths run over, from the nearer to the further end, and its share.
    @inline(__always)
    mutating func add(
        sources: ArraySlice<Index>, weights: UnsafePointer<Index>, to sums: UnsafeMutablePointer<Double>?,
        passes: Bool = false,
        over pass: (_ from: Int, _ to: Int, _ share: Double) -> Void = { _, _, _ in }
    ) {
        var sourceWeights = Lanes.zero
        paths.base.update(repeating: .zero, count: count)
        found.base.update(repeating: 0, count: count)
        entryCount = 0
        for (lane, source) in sources.enumerated() {
            sourceWeights[lane] = Double(weights[Int(source)])
            paths.base[Int(source)][lane] = 1
            found.base[Int(source)] = 1 << UInt8(lane)
            append(Int(source), 1 << UInt8(lane))
        }
        let all = UInt8(truncatingIfNeeded: (1 << sources.count) - 1)
        var levels = [0]
        unfinishedCount = 0
        var unfinishedArcs = 0
        var isListed = false
        while levels.last! < entryCount {
            let first = levels.last!
            levels.append(entryCount)
            var frontierArcs = 0
            for entry in first..<entryCount { frontierArcs += out.degree(entryVertex(entry)) }
            if !isListed, frontierArcs * 3 > Int(out.offsets[count]) {
                isListed = true
                for vertex in 0..<count where found.base[vertex] != all {
                    unfinished.base[unfinishedCount] = Index(truncatingIfNeeded: vertex)
                    unfinishedCount += 1
                    unfinishedArcs += into.degree(vertex)
                }
            }
            if isListed, frontierArcs * 2 > unfinishedArcs {
                unfinishedArcs = gather(from: first, all)
            } else {
                spread(from: first, all)
            }
        }
        comeBack(levels, sourceWeights, weights, sums, passes, pass)
    }

    @inline(__always)
    private func entryVertex(_ entry: Int) -> Int { Int(truncatingIfNeeded: entryVertices.base[entry]) }

    @inline(__always)
    private mutating func append(_ vertex: Int, _ bits: UInt8) {
        entryVertices.base[entryCount] = Index(truncatingIfNeeded: vertex)
        entryBits.base[entryCount] = bits
        entryCount += 1
    }

    /// Adds the level that begins at an entry to its neighbours, and lists those newly reached.
    @inline(__always)
    private mutating func spread(from first: Int, _ all: UInt8) {
        let (flow, found, paths) = (flow.base, found.base, paths.base)
        let last = entryCount
        // Candidates stand behind the entries until they are settled.
        var candidates = last
        for entry in first..<last {
            let vertex = entryVertex(entry)
            let value = paths[vertex].only(entryBits.base[entry])
            for arc in out.begin(vertex)..<out.end(vertex) {
                let neighbor = out.neighbor(arc)
                if found[neighbor] == all { continue }
                let sum = flow[neighbor]
                if sum.isZero {
                    entryVertices.base[candidates] = out.neighbors[arc]
                    candidates += 1
                }
                flow[neighbor] = sum + value
            }
        }
        for candidate in last..<candidates {
            let vertex = entryVertex(candidate)
            settle(vertex, flow[vertex])
            flow[vertex] = .zero
        }
    }

    /// Lets each unfinished vertex gather from its neighbours in the level that begins at an entry.
    ///
    /// - Returns: the number of arcs into vertices that are still unfinished.
    @inline(__always)
    private mutating func gather(from first: Int, _ all: UInt8) -> Int {
        let (flow, found, paths, unfinished) = (flow.base, found.base, paths.base, unfinished.base)
        let last = entryCount
        for entry in first..<last {
            let vertex = entryVertex(entry)
            flow[vertex] = paths[vertex].only(entryBits.base[entry])
        }
        var left = 0
        var arcs = 0
        for index in 0..<unfinishedCount {
            let vertex = Int(truncatingIfNeeded: unfinished[index])
            // Spreading goes on beside the list.
            if found[vertex] == all { continue }
            var sum = Lanes.zero
            for arc in into.begin(vertex)..<into.end(vertex) { sum += flow[into.neighbor(arc)] }
            settle(vertex, sum)
            if found[vertex] != all {
                unfinished[left] = unfinished[index]
                left += 1
                arcs += into.degree(vertex)
            }
        }
        unfinishedCount = left
        for entry in first..<last { flow[entryVertex(entry)] = .zero }
        return arcs
    }

    /// Takes the lanes in which a vertex is reached for the first time into a new entry.
    @inline(__always)
    private mutating func settle(_ vertex: Int, _ sum: Lanes) {
        let old = found.base[vertex]
        let new = sum.bits & ~old
        if new == 0 { return }
        found.base[vertex] = old | new
        paths.base[vertex] += sum.only(new)
        append(vertex, new)
    }

    /// Hands the dependencies down, last level first.
    @inline(__always)
    private mutating func comeBack(
        _ levels: [Int], _ sourceWeights: Lanes, _ weights: UnsafePointer<Index>, _ sums: UnsafeMutablePointer<Double>?,
        _ passes: Bool, _ pass: (Int, Int, Double) -> Void
    ) {
        let (flow, paths) = (flow.base, paths.base)
        var level = levels.count - 2
        while level >= 0 {
            let (first, last) = (levels[level], levels[level + 1])
            for entry in first..<last {
                let vertex = entryVertex(entry)
                let bits = entryBits.base[entry]
                let value = paths[vertex]
                var sum = Lanes.zero
                for arc in out.begin(vertex)..<out.end(vertex) { sum += flow[out.neighbor(arc)] }
                let own = value.only(bits) * sourceWeights
                if level > 0, let sums { sums[vertex] += (own * sum).total }
                if passes {
                    for arc in out.begin(vertex)..<out.end(vertex) {
                        let neighbor = out.neighbor(arc)
                        let share = (own * flow[neighbor]).total
                        if share != 0 { pass(vertex, neighbor, share) }
                    }
                }
                let shares = sum + Lanes.every(Double(weights[vertex])) / value
                paths[vertex] = value.only(~bits) + shares.only(bits)
            }
            if level + 2 < levels.count {
                for entry in last..<levels[level + 2] { flow[entryVertex(entry)] = .zero }
            }
            if level > 0 {
                for entry in first..<last {
                    let vertex = entryVertex(entry)
                    flow[vertex] = paths[vertex].only(entryBits.base[entry])
                }
            }
            level -= 1
        }
    }
}
