/// Hashes of features: 32 bits, well mixed, that stand for a feature everywhere.
///
/// A feature is the number of its template and up to four values. Two features may fall on one hash; the training
/// sees the same hashes and learns around it (Weinberger et al. 2009, doi:10.1145/1553374.1553516).
@inline(__always)
package func featureHash(_ template: UInt32, _ a: UInt32) -> UInt32 {
    finish(UInt64(template) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(a) &* 0xD6E8_FEB8_6659_FD93)
}

@inline(__always)
package func featureHash(_ template: UInt32, _ a: UInt32, _ b: UInt32) -> UInt32 {
    finish(
        UInt64(template) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(a) &* 0xD6E8_FEB8_6659_FD93
            &+ UInt64(b) &* 0xA076_1D64_78BD_642F)
}

@inline(__always)
package func featureHash(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    finish(
        UInt64(template) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(a) &* 0xD6E8_FEB8_6659_FD93
            &+ UInt64(b) &* 0xA076_1D64_78BD_642F &+ UInt64(c) &* 0xE703_7ED1_A0B4_28DB)
}

@inline(__always)
package func featureHash(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> UInt32 {
    finish(
        UInt64(template) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(a) &* 0xD6E8_FEB8_6659_FD93
            &+ UInt64(b) &* 0xA076_1D64_78BD_642F &+ UInt64(c) &* 0xE703_7ED1_A0B4_28DB
            &+ UInt64(d) &* 0x8EBC_6AF0_9C88_C6E3)
}

@inline(__always)
private func finish(_ sum: UInt64) -> UInt32 {
    let mixed = (sum ^ sum >> 32) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: mixed >> 32)
}
