/// Events of one day each, in the order of days: what the temporal measures read.
public struct DatedArcs: Sendable {
    /// The number of vertices.
    public let vertexCount: Int
    public let isDirected: Bool
    /// How many events had no certain day and were left out.
    public let leftOut: Int
    /// By day; equal days in the order of rows.
    let sources: [Int32]
    let targets: [Int32]
    let days: [Int32]

    /// - Parameter events: source, target and day of each.
    /// - Complexity: O(E log E)
    public init(
        vertexCount: Int, events: [(source: Int32, target: Int32, day: Int32)], directed: Bool = false, leftOut: Int = 0
    ) {
        self.vertexCount = vertexCount
        isDirected = directed
        self.leftOut = leftOut
        let order = events.indices.sorted { (events[$0].day, $0) < (events[$1].day, $1) }
        sources = order.map { events[$0].source }
        targets = order.map { events[$0].target }
        days = order.map { events[$0].day }
    }
}

extension EventTable {
    /// The events as arcs of one day: the first day of their date. Events whose date is open to the past or missing
    /// are left out and counted, as are self-loops (uncounted). A reciprocal event gives an arc each way when directed.
    /// - Complexity: O(E log E)
    public func datedArcs(directed: Bool = false) -> DatedArcs {
        var events: [(source: Int32, target: Int32, day: Int32)] = []
        var leftOut = 0
        for event in 0..<count where sources[event] != targets[event] {
            guard earliest[event] != .min else {
                leftOut += 1
                continue
            }
            events.append((sources[event], targets[event], earliest[event]))
            if directed, Relation.isReciprocalByOrdinal[Int(relations[event])] {
                events.append((targets[event], sources[event], earliest[event]))
            }
        }
        return DatedArcs(vertexCount: actors.count, events: events, directed: directed, leftOut: leftOut)
    }
}

/// The earliest day on which each vertex can be reached from each of some sources, by chains whose days never go back.
public struct Arrivals: Sendable {
    public let sources: [Int]
    let days: [Int32]

    /// The day on which a source's first chain arrives; `nil` when none does, and at the source itself.
    public subscript(source place: Int, vertex: Int) -> Day? {
        let day = days[vertex * sources.count + place]
        return day == .max ? nil : Day(number: day)
    }

    /// How many vertices a source reaches, itself not counted.
    /// - Complexity: O(V)
    public func reached(source place: Int) -> Int {
        stride(from: place, to: days.count, by: sources.count).reduce(0) { days[$1] == .max ? $0 : $0 + 1 }
    }
}

extension DatedArcs {
    /// The earliest arrivals from many sources at once.
    ///
    /// One sweep over the arcs in the order of days for each 512 sources, one in each bit: who has reached one end has
    /// reached the other. Within a day the arcs are swept again until nothing changes, since two events of one day may
    /// follow each other; when `strict` they may not, and what a day brings counts from the next.
    /// - Complexity: O(E) vector steps for each 512 sources, times the sweeps that a day takes, and the size of the
    ///   answer.
    ///
    /// Dibbelt et al. 2018, doi:10.1145/3274661 (the scan of connections in order).
    public func earliestArrivals(from sources: [Int], strict: Bool = false) -> Arrivals {
        var days = [Int32](repeating: .max, count: vertexCount * sources.count)
        for first in stride(from: 0, to: sources.count, by: 512) {
            let batch = Array(sources[first..<min(sources.count, first + 512)])
            if batch.count <= 128 {
                sweep(SIMD2<UInt64>.self, batch, first, sources.count, strict, &days)
            } else {
                sweep(SIMD8<UInt64>.self, batch, first, sources.count, strict, &days)
            }
        }
        return Arrivals(sources: sources, days: days)
    }

    @inline(__always)
    private func sweep<Bits: SIMD & BitwiseCopyable>(
        _: Bits.Type, _ batch: [Int], _ offset: Int, _ width: Int, _ strict: Bool, _ days: inout [Int32]
    ) where Bits.Scalar == UInt64 {
        let reach = Scratch<Bits>(vertexCount, Bits(repeating: 0))
        for (bit, source) in batch.enumerated() { reach.base[source][bit >> 6] |= 1 << UInt64(bit & 63) }
        let sourcePlaces = batch.enumerated().map { ($0.offset, $0.element) }
        // What a day brings when it counts from the next, and to whom.
        let waiting = Scratch<Bits>(strict ? vertexCount : 0, Bits(repeating: 0))
        let fresh = waiting.base
        var touched: [Int32] = []
        let reached = reach.base
        days.withUnsafeMutableBufferPointer { days in
            func arrive(_ vertex: Int, _ bits: Bits, _ day: Int32) {
                reached[vertex] |= bits
                let row = days.baseAddress! + vertex * width + offset
                for word in 0..<Bits.scalarCount {
                    var rest = bits[word]
                    while rest != 0 {
                        row[word * 64 + rest.trailingZeroBitCount] = day
                        rest &= rest &- 1
                    }
                }
            }
            func hold(_ vertex: Int, _ bits: Bits) {
                if fresh[vertex] == Bits(repeating: 0) { touched.append(Int32(vertex)) }
                fresh[vertex] |= bits
            }
            var begin = 0
            while begin < self.days.count {
                let day = self.days[begin]
                var end = begin
                while end < self.days.count, self.days[end] == day { end += 1 }
                var changed = true
                while changed {
                    changed = false
                    for arc in begin..<end {
                        let source = Int(self.sources[arc])
                        let target = Int(self.targets[arc])
                        let here = reached[source]
                        let there = reached[target]
                        if here == there { continue }
                        let forward = here & ~there
                        if forward != Bits(repeating: 0) {
                            if strict {
                                hold(target, forward)
                            } else {
                                arrive(target, forward, day)
                                changed = true
                            }
                        }
                        if isDirected { continue }
                        let backward = there & ~here
                        if backward != Bits(repeating: 0) {
                            if strict {
                                hold(source, backward)
                            } else {
                                arrive(source, backward, day)
                                changed = true
                            }
                        }
                    }
                }
                for vertex in touched {
                    arrive(Int(vertex), fresh[Int(vertex)], day)
                    fresh[Int(vertex)] = Bits(repeating: 0)
                }
                touched.removeAll(keepingCapacity: true)
                begin = end
            }
            for (bit, source) in sourcePlaces { days[source * width + offset + bit] = .max }
        }
    }
}
