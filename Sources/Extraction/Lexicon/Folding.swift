/// Letters without case and accents, as names are compared.
///
/// Latin letters lose their marks (`é` -> `e`, `Ł` -> `l`, `ß` -> `ss`), other scripts stay as they are, and all
/// that is no letter or digit is left out, so that `Al-Qa'ida` and `al Qaida` are the same.
enum Folding {
    /// Appends the folded letters and digits of UTF-8 bytes to a running FNV-1a hash.
    @inline(__always)
    static func hash(_ bytes: some Collection<UInt8>, into seed: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
        var hash = seed
        fold(bytes) { hash = (hash ^ UInt64($0)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    /// The hash of a phrase: its folded words with one separator between, whatever stood there.
    static func phraseHash(_ phrase: some StringProtocol) -> UInt64 {
        var result: UInt64 = 0xcbf2_9ce4_8422_2325
        var isFirst = true
        for word in phrase.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "–" }) {
            if !isFirst { result = separated(result) }
            result = hash(word.utf8, into: result)
            isFirst = false
        }
        return result
    }

    /// A hash with a separator of words after it.
    @inline(__always)
    static func separated(_ hash: UInt64) -> UInt64 { (hash ^ 0x20) &* 0x0000_0100_0000_01b3 }

    /// The folded text.
    static func string(_ text: String) -> String {
        var bytes: [UInt8] = []
        fold(text.utf8) { bytes.append($0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @inline(__always)
    static func fold(_ bytes: some Collection<UInt8>, _ emit: (UInt8) -> Void) {
        var lead: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: emit(byte)
            case 0x41...0x5A: emit(byte | 0x20)
            case 0..<0x80: continue
            case 0xC3, 0xC4, 0xC5, 0xC8, 0xCA, 0xE2: lead = byte
            default:
                switch lead {
                case 0xC3: for letter in latin1[Int(byte & 0x3F)] { emit(letter) }
                case 0xC4: emit(extendedA[Int(byte & 0x3F)])
                case 0xC5: emit(extendedA[64 + Int(byte & 0x3F)])
                case 0xC8, 0xCA: emit(byte == 0x99 ? 0x73 : byte == 0x9B ? 0x74 : byte)  // ș, ț
                case 0xE2: break  // general punctuation
                default: emit(byte)
                }
                if lead != 0xE2 { lead = 0 }
            }
            if byte < 0x80 { lead = 0 }
        }
    }

    /// U+00C0...U+00FF.
    private static let latin1: [[UInt8]] = [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss",
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",
    ].map { Array($0.utf8) }

    /// U+0100...U+017F.
    private static let extendedA: [UInt8] = Array(
        ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
