/// Memory that the steps of one level take in turns.
struct LeidenScratch {
    /// The weight of the arcs from the vertex that is looked at to each label; zeros between two vertices.
    let links: Scratch<UInt32>
    /// The labels with links.
    let touched: Scratch<Int32>
    /// The strength of each group.
    let sums: Scratch<UInt32>
    /// The order in which vertices are looked at.
    let order: Scratch<Int32>
    let flags: Scratch<Bool>
    let first: Scratch<UInt32>
    let second: Scratch<UInt32>

    init(_ count: Int) {
        links = Scratch(count + 1, 0)
        touched = Scratch(untouched: count + 2)
        sums = Scratch(untouched: count + 1)
        order = Scratch(untouched: count)
        flags = Scratch(untouched: count)
        first = Scratch(untouched: count)
        second = Scratch(untouched: count)
    }
}

/// The arcs of a graph as bare pointers, for inner loops.
struct LeidenArcs {
    let offsets: UnsafePointer<Int32>
    let arcs: UnsafePointer<Int32>
    let bits: UInt32
    let mask: UInt32

    @inline(__always) func begin(_ vertex: Int) -> Int { Int(offsets[vertex]) }
    @inline(__always) func end(_ vertex: Int) -> Int { Int(offsets[vertex + 1]) }
    /// Where an arc leads.
    @inline(__always) func head(_ arc: Int) -> Int { Int(UInt32(bitPattern: arcs[arc]) & mask) }
    @inline(__always) func weight(_ arc: Int) -> UInt32 { UInt32(bitPattern: arcs[arc]) &>> bits &+ 1 }
}

extension LeidenGraph {
    func withArcs<Result>(_ body: (LeidenArcs) throws -> Result) rethrows -> Result {
        try Rows.with(offsets, arcs) {
            try body(
                LeidenArcs(offsets: $0.offsets, arcs: $0.neighbors, bits: UInt32(bits), mask: UInt32(1) << bits - 1))
        }
    }

    func degree(_ vertex: Int) -> Int { Int(offsets[vertex + 1] - offsets[vertex]) }

    /// The one neighbour that a leaf hangs on; `nil` for other vertices. Of two that only have each other the first
    /// hangs on the second.
    func leafNeighbor(_ vertex: Int) -> Int? {
        guard hangsLeaves, degree(vertex) == 1 else { return nil }
        let neighbor = Int(UInt32(bitPattern: arcs[Int(offsets[vertex])]) & (UInt32(1) << bits - 1))
        return degree(neighbor) > 1 || vertex < neighbor ? neighbor : nil
    }

    func modularity(_ membership: [Int32], resolution: Double) -> Double {
        guard total > 0 else { return 0 }
        var inside = 0
        var sums = [Int](repeating: 0, count: count)
        withArcs { rows in
            for vertex in 0..<count {
                let group = membership[vertex]
                var (weight, all) = (0, 0)
                for arc in rows.begin(vertex)..<rows.end(vertex) {
                    let one = Int(rows.weight(arc))
                    all += one
                    weight += membership[rows.head(arc)] == group ? one : 0
                }
                inside += weight
                sums[Int(group)] += all
            }
        }
        return Double(inside) / total - resolution
            * sums.reduce(0.0) { $0 + (Double($1) / total) * (Double($1) / total) }
    }
}
