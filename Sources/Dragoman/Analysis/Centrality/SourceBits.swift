/// A vector with one bit for each source of a pass.
///
/// Said for each width by itself, as `SourceLanes` is, even where two widths read the same: written for all at once,
/// comparisons go lane by lane.
protocol SourceBits: SIMD, BitwiseCopyable, Sendable where Scalar == UInt64 {
    static func & (a: Self, b: Self) -> Self
    static func | (a: Self, b: Self) -> Self
    static prefix func ~ (a: Self) -> Self
    static func ^ (a: Self, b: Self) -> Self
    /// Whether no bit is set.
    var isZero: Bool { get }
    /// The number of bits that are set.
    var populationCount: Int { get }
}

extension SourceBits {
    /// How many sources it holds.
    static var width: Int { 64 * scalarCount }

    @inline(__always)
    mutating func insert(_ bit: Int) { self[bit >> 6] |= UInt64(1) << UInt64(bit & 63) }
}

extension SIMD2<UInt64>: SourceBits {
    @inline(__always) var isZero: Bool { self[0] | self[1] == 0 }
    @inline(__always) var populationCount: Int { self[0].nonzeroBitCount + self[1].nonzeroBitCount }
}

extension SIMD4<UInt64>: SourceBits {
    @inline(__always) var isZero: Bool { !any(self .!= Self.zero) }
    @inline(__always) var populationCount: Int {
        var counts = Self.zero
        for lane in 0..<4 { counts[lane] = UInt64(truncatingIfNeeded: self[lane].nonzeroBitCount) }
        return Int(truncatingIfNeeded: counts.wrappedSum())
    }
}

extension SIMD8<UInt64>: SourceBits {
    @inline(__always) var isZero: Bool { !any(self .!= Self.zero) }
    @inline(__always) var populationCount: Int {
        var counts = Self.zero
        for lane in 0..<8 { counts[lane] = UInt64(truncatingIfNeeded: self[lane].nonzeroBitCount) }
        return Int(truncatingIfNeeded: counts.wrappedSum())
    }
}

extension IndexedRows {
    /// Which of some missing bits the neighbours of a vertex have.
    @inline(__always)
    func union<Bits: SourceBits>(of bits: UnsafePointer<Bits>, at vertex: Int, _ missing: Bits) -> Bits {
        var sum = Bits.zero
        var arc = begin(vertex)
        let last = end(vertex)
        // A busy vertex need not ask all its neighbours once it has what is missing.
        while last - arc >= 8 {
            for step in 0..<8 { sum = sum | bits[neighbor(arc + step)] }
            arc += 8
            if (missing & ~sum).isZero { arc = last }
        }
        while arc < last {
            sum = sum | bits[neighbor(arc)]
            arc += 1
        }
        return sum & missing
    }
}
