/// The earliest day on which each vertex can be reached from each of some sources, by chains whose days never go back.
///
/// Memory: two bytes a source and vertex, four where there are more than 65,534 days.
public struct Arrivals: Sendable {
    public let sources: [Int]
    private let days: [Int32]
    private let ranks: Ranks

    /// The place of each arrival's day in `days`, a row for each vertex; the largest number where there is none.
    enum Ranks: Sendable {
        case narrow([UInt16])
        case wide([Int32])
    }

    init(sources: [Int], days: [Int32], ranks: Ranks) {
        self.sources = sources
        self.days = days
        self.ranks = ranks
    }

    /// The day on which a source's first chain arrives; `nil` when none does, and at the source itself.
    public subscript(source place: Int, vertex: Int) -> Day? {
        let index = vertex * sources.count + place
        let rank =
            switch ranks {
            case .narrow(let ranks): ranks[index] == .max ? -1 : Int(ranks[index])
            case .wide(let ranks): ranks[index] == .max ? -1 : Int(ranks[index])
            }
        return rank < 0 ? nil : Day(number: days[rank])
    }

    /// How many vertices a source reaches, itself not counted.
    /// - Complexity: O(V)
    public func reached(source place: Int) -> Int {
        switch ranks {
        case .narrow(let ranks): Arrivals.reached(ranks, place, sources.count)
        case .wide(let ranks): Arrivals.reached(ranks, place, sources.count)
        }
    }

    /// How many vertices each source reaches, itself not counted, in the order of `sources`.
    /// - Complexity: O(V) for each source, in the order of the memory: faster than one source after the other.
    public func reached() -> [Int] {
        switch ranks {
        case .narrow(let ranks): Arrivals.reached(ranks, sources.count)
        case .wide(let ranks): Arrivals.reached(ranks, sources.count)
        }
    }

    private static func reached<Rank: ArrivalRank>(_ ranks: [Rank], _ width: Int) -> [Int] {
        guard width > 0 else { return [] }
        var counts = [Int32](repeating: 0, count: width)
        ranks.withUnsafeBufferPointer { ranks in
            counts.withUnsafeMutableBufferPointer { counts in
                var row = ranks.baseAddress!
                for _ in 0..<(ranks.count - Rank.padding) / width {
                    for place in 0..<width { counts[place] &+= row[place] == .max ? 0 : 1 }
                    row += width
                }
            }
        }
        return counts.map { Int($0) }
    }

    private static func reached<Rank: ArrivalRank>(_ ranks: [Rank], _ place: Int, _ width: Int) -> Int {
        stride(from: place, to: ranks.count - Rank.padding, by: width).reduce(0) { ranks[$1] == .max ? $0 : $0 + 1 }
    }
}

/// The place of a day among the days that there are.
protocol ArrivalRank: FixedWidthInteger & BitwiseCopyable {
    /// How many more than there are arrivals a table of them has.
    static var padding: Int { get }
    /// Sets the figures of a row whose bits are set.
    static func mark(_ row: UnsafeMutablePointer<Self>, _ bits: UInt64, _ rank: Self)
}

extension UInt16: ArrivalRank {
    static var padding: Int { 16 }

    /// Sixteen at a time: others keep their figures, so that it doesn't matter that the last go beyond the row.
    @inline(__always)
    static func mark(_ row: UnsafeMutablePointer<UInt16>, _ bits: UInt64, _ rank: UInt16) {
        var rest = bits
        var row = UnsafeMutableRawPointer(row)
        while rest != 0 {
            let powers = SIMD16<UInt16>(
                1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768)
            let chosen = SIMD16<UInt16>(repeating: UInt16(truncatingIfNeeded: rest)) & powers
            row.storeBytes(
                of: row.loadUnaligned(as: SIMD16<UInt16>.self).replacing(
                    with: SIMD16<UInt16>(repeating: rank), where: chosen .!= SIMD16<UInt16>.zero),
                as: SIMD16<UInt16>.self)
            rest >>= 16
            row += 32
        }
    }
}

extension Int32: ArrivalRank {
    static var padding: Int { 0 }

    @inline(__always)
    static func mark(_ row: UnsafeMutablePointer<Int32>, _ bits: UInt64, _ rank: Int32) {
        var rest = bits
        while rest != 0 {
            row[rest.trailingZeroBitCount] = rank
            rest &= rest &- 1
        }
    }
}

extension DatedArcs {
    /// The earliest arrivals from many sources at once.
    ///
    /// One sweep over the arcs in the order of days for each 128 sources, one in each bit: who has reached one end has
    /// reached the other. Within a day the arcs are swept again until nothing changes, since two events of one day may
    /// follow each other; when `strict` they may not, and what a day brings counts from the next.
    /// - Complexity: O(E) vector steps for each 128 sources, times the sweeps that a day takes, and the size of the
    ///   answer. Memory: the answer's, and 32 bytes a vertex.
    ///
    /// Dibbelt et al. 2018, doi:10.1145/3274661 (the scan of connections in order).
    public func earliestArrivals(from sources: [Int], strict: Bool = false) -> Arrivals {
        var calendar: [Int32] = []
        for day in days where day != calendar.last { calendar.append(day) }
        let ranks: Arrivals.Ranks =
            calendar.count < Int(UInt16.max)
            ? .narrow(ranks(from: sources, strict)) : .wide(ranks(from: sources, strict))
        return Arrivals(sources: sources, days: calendar, ranks: ranks)
    }

    private func ranks<Rank: ArrivalRank>(from sources: [Int], _ strict: Bool) -> [Rank] {
        let width = sources.count
        var ranks = [Rank](repeating: .max, count: vertexCount * width + Rank.padding)
        ranks.withUnsafeMutableBufferPointer { ranks in
            for first in stride(from: 0, to: width, by: 128) {
                sweep(sources[first..<min(width, first + 128)], strict) { vertex, bits, rank in
                    let row = ranks.baseAddress! + vertex * width + first
                    Rank.mark(row, bits[0], Rank(truncatingIfNeeded: rank))
                    if bits[1] != 0 { Rank.mark(row + 64, bits[1], Rank(truncatingIfNeeded: rank)) }
                }
            }
        }
        return ranks
    }
}
