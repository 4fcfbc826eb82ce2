/// A vector with one figure for each source of a batch.
///
/// Said for each width by itself: written for all widths at once, comparisons go lane by lane.
protocol SourceLanes: SIMD, BitwiseCopyable, Sendable where Scalar == Double {
    static func += (a: inout Self, b: Self)
    static func + (a: Self, b: Self) -> Self
    static func * (a: Self, b: Self) -> Self
    static func / (a: Self, b: Self) -> Self
    /// The figure in every lane.
    static func every(_ figure: Double) -> Self
    /// Whether all lanes are 0.
    var isZero: Bool { get }
    /// The lanes that are not 0, a bit each.
    var bits: UInt8 { get }
    /// The lanes of some bits; 0 in the others, whatever they hold.
    func only(_ bits: UInt8) -> Self
    /// The sum of all lanes.
    var total: Double { get }
}

extension SIMD2<Double>: SourceLanes {
    @inline(__always) static func every(_ figure: Double) -> Self { Self(repeating: figure) }
    @inline(__always) var isZero: Bool { !any(self .!= Self.zero) }
    @inline(__always) var bits: UInt8 { (self[0] != 0 ? 1 : 0) | (self[1] != 0 ? 2 : 0) }
    @inline(__always) func only(_ bits: UInt8) -> Self {
        let lanes = SIMD2<UInt64>(repeating: UInt64(bits)) & SIMD2<UInt64>(1, 2)
        return Self.zero.replacing(with: self, where: lanes .!= SIMD2<UInt64>.zero)
    }
    @inline(__always) var total: Double { self[0] + self[1] }
}

extension SIMD4<Double>: SourceLanes {
    @inline(__always) static func every(_ figure: Double) -> Self { Self(repeating: figure) }
    @inline(__always) var isZero: Bool { !any(self .!= Self.zero) }
    @inline(__always) var bits: UInt8 {
        let powers = SIMD4<UInt64>.zero.replacing(with: SIMD4<UInt64>(1, 2, 4, 8), where: self .!= Self.zero)
        return UInt8(truncatingIfNeeded: powers.wrappedSum())
    }
    @inline(__always) func only(_ bits: UInt8) -> Self {
        let lanes = SIMD4<UInt64>(repeating: UInt64(bits)) & SIMD4<UInt64>(1, 2, 4, 8)
        return Self.zero.replacing(with: self, where: lanes .!= SIMD4<UInt64>.zero)
    }
    @inline(__always) var total: Double { (lowHalf + highHalf).total }
}

extension SIMD8<Double>: SourceLanes {
    @inline(__always) static func every(_ figure: Double) -> Self { Self(repeating: figure) }
    @inline(__always) var isZero: Bool { !any(self .!= Self.zero) }
    @inline(__always) var bits: UInt8 {
        let powers = SIMD8<UInt64>.zero.replacing(
            with: SIMD8<UInt64>(1, 2, 4, 8, 16, 32, 64, 128), where: self .!= Self.zero)
        return UInt8(truncatingIfNeeded: powers.wrappedSum())
    }
    @inline(__always) func only(_ bits: UInt8) -> Self {
        let lanes = SIMD8<UInt64>(repeating: UInt64(bits)) & SIMD8<UInt64>(1, 2, 4, 8, 16, 32, 64, 128)
        return Self.zero.replacing(with: self, where: lanes .!= SIMD8<UInt64>.zero)
    }
    @inline(__always) var total: Double { (lowHalf + highHalf).total }
}
