/// Some of the sources of a search, by their places among them.
public struct ArrivingSources: Sequence, IteratorProtocol, Sendable {
    private var bits: SIMD2<UInt64>
    private let first: Int

    init(_ bits: SIMD2<UInt64>, first: Int) {
        self.bits = bits
        self.first = first
    }

    /// How many they are.
    public var underestimatedCount: Int { bits[0].nonzeroBitCount + bits[1].nonzeroBitCount }

    public mutating func next() -> Int? {
        for half in 0..<2 where bits[half] != 0 {
            let place = bits[half].trailingZeroBitCount
            bits[half] &= bits[half] &- 1
            return first + 64 * half + place
        }
        return nil
    }
}

extension DatedArcs {
    /// Tells the earliest arrivals from many sources, those of `earliestArrivals(from:strict:)`, without keeping them:
    /// for whoever counts or adds them up.
    ///
    /// - Parameters:
    ///   - strict: whether each step must be on a later day than the one before.
    ///   - body: is told a vertex, a day, and the places in `sources` of those whose first chain to the vertex arrives
    ///     on it. Days come in order for each 128 sources; a vertex may be told of several times on a day, for other
    ///     sources. Sources don't arrive at themselves.
    /// - Complexity: that of `earliestArrivals(from:strict:)`. Memory: 16 bytes a vertex, 36 when strict.
    public func forEachArrival(
        from sources: [Int], strict: Bool = false, _ body: (_ vertex: Int, _ day: Day, ArrivingSources) -> Void
    ) {
        for first in stride(from: 0, to: sources.count, by: 128) {
            var (last, day) = (-1, Day(number: 0))
            var begin = 0
            sweep(sources[first..<min(sources.count, first + 128)], strict) { vertex, bits, rank in
                // The first arc of the next day that brings anything.
                while last < rank {
                    if last >= 0 {
                        let old = days[begin]
                        while days[begin] == old { begin += 1 }
                    }
                    last += 1
                    day = Day(number: days[begin])
                }
                body(vertex, day, ArrivingSources(bits, first: first))
            }
        }
    }

    /// One sweep over the arcs in the order of days for up to 128 sources, one in each bit.
    ///
    /// - Parameter arrive: is told a vertex, the sources that arrive at it, and the day's place among the days.
    @inline(__always)
    func sweep(_ batch: ArraySlice<Int>, _ strict: Bool, _ arrive: (Int, SIMD2<UInt64>, Int) -> Void) {
        typealias Bits = SIMD2<UInt64>
        let reach = Scratch<Bits>(vertexCount, .zero)
        for (bit, source) in batch.enumerated() { reach.base[source].insert(bit) }
        // What a day brings when it counts from the next, and to whom.
        let waiting = Scratch<Bits>(strict ? vertexCount : 0, .zero)
        let fresh = waiting.base
        let reached = reach.base
        var touched: [Int32] = []
        func hold(_ vertex: Int, _ bits: Bits) {
            if fresh[vertex].isZero { touched.append(Int32(vertex)) }
            fresh[vertex] |= bits
        }
        sources.withUnsafeBufferPointer { tails in
            targets.withUnsafeBufferPointer { heads in
                var begin = 0
                var rank = 0
                while begin < days.count {
                    var end = begin
                    while end < days.count, days[end] == days[begin] { end += 1 }
                    var changed = true
                    while changed {
                        changed = false
                        for arc in begin..<end {
                            let (source, target) = (Int(tails[arc]), Int(heads[arc]))
                            let (here, there) = (reached[source], reached[target])
                            let differing = here ^ there
                            if differing.isZero { continue }
                            let forward = differing & here
                            if !forward.isZero {
                                if strict {
                                    hold(target, forward)
                                } else {
                                    reached[target] |= forward
                                    arrive(target, forward, rank)
                                    changed = true
                                }
                            }
                            if isDirected { continue }
                            let backward = differing & there
                            if !backward.isZero {
                                if strict {
                                    hold(source, backward)
                                } else {
                                    reached[source] |= backward
                                    arrive(source, backward, rank)
                                    changed = true
                                }
                            }
                        }
                    }
                    for vertex in touched {
                        reached[Int(vertex)] |= fresh[Int(vertex)]
                        arrive(Int(vertex), fresh[Int(vertex)], rank)
                        fresh[Int(vertex)] = .zero
                    }
                    touched.removeAll(keepingCapacity: true)
                    begin = end
                    rank += 1
                }
            }
        }
    }
}
