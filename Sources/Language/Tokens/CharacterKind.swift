/// What a character is to the tokenizer.
enum CharacterKind: UInt8 {
    case space, newline, letter, digit, apostrophe, quote, dash, hyphen, bracket, ellipsis, currency, mark, symbol
}

/// Reads the character at `index`: its kind and its length in bytes.
///
/// Bytes that are no UTF-8 are symbols of one byte, so any input whatsoever can be read.
///
/// - Complexity: O(1).
@inline(__always)
func character(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (kind: CharacterKind, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (asciiKinds[Int(first)], 1) }
    return wideCharacter(at: index, in: bytes)
}

/// The kinds of the 128 characters of ASCII.
let asciiKinds: [CharacterKind] = (0..<128).map { code in
    switch UInt8(code) {
    case 0x0A: .newline
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        .bracket
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
        UInt8(ascii: "?"):
        .mark
    default: .symbol
    }
}

/// A character beyond ASCII, or a byte that belongs to none.
@inline(never)
private func wideCharacter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (kind: CharacterKind, length: Int) {
    let first = UInt32(bytes[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + length <= bytes.count else { return (.symbol, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
        let byte = bytes[index + offset]
        guard byte & 0xC0 == 0x80 else { return (.symbol, 1) }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (kind(of: scalar), length)
}

private func kind(of scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x80...0x84, 0x86...0x9F: .space
    case 0x2028, 0x2029: .newline
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4: .apostrophe
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x2039, 0x203A, 0x300C...0x300F: .quote
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2026: .ellipsis
    case 0xA2...0xA5, 0x20A0...0x20BF: .currency
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xB2, 0xB3, 0xB9: .digit
    case 0x00...0xBF, 0xD7, 0xF7, 0x2010...0x206F, 0x2190...0x2BFF, 0x3001...0x303F, 0xFE10...0xFE6F, 0xFF01...0xFF0F,
        0xFF1A...0xFF20, 0xFFF0...0xFFFF, 0x1F000...0x1FBFF, 0xE000...0xF8FF:
        .symbol
    default: .letter
    }
}
