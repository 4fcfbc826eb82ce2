/// What the models see of words: hashes and flags, one a token, computed once.
///
/// Apostrophes, quotes and dashes of all kinds are made alike. Reused from sentence to sentence.
package struct WordTable {
    /// One word.
    package struct Word: Sendable {
        /// As written, and in lower case.
        package var form: UInt32 = 0
        package var lower: UInt32 = 0
        /// The last one to four bytes, in lower case, and the first one to three.
        package var suffixes: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
        package var prefixes: (UInt32, UInt32, UInt32) = (0, 0, 0)
        /// The pattern of its characters, runs shortened: `Xx`, `X.X.`, `d`, `x-`.
        package var shape: UInt32 = 0
        package var flags: Flags = []
        /// What the lexicon knows of it, nought when nothing.
        package var known: UInt32 = 0
        /// Whether the lexicon knows it well.
        package var isFrequent = false
    }

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let capitalized = Flags(rawValue: 1)
        package static let allCapitals = Flags(rawValue: 2)
        package static let digit = Flags(rawValue: 4)
        package static let letter = Flags(rawValue: 8)
        package static let punctuation = Flags(rawValue: 16)
    }

    package var words: [Word] = []

    package init() {}

    /// Reads the words of a sentence.
    ///
    /// - Complexity: O(bytes).
    package mutating func fill(_ tokens: UnsafeBufferPointer<TokenSpan>, of bytes: UnsafeBufferPointer<UInt8>) {
        words.removeAll(keepingCapacity: true)
        for token in tokens {
            words.append(WordTable.word(bytes[Int(token.start)..<Int(token.end)]))
        }
    }

    static func word(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Word {
        var word = Word()
        var form: UInt64 = 0xcbf2_9ce4_8422_2325
        var lower = form
        var shape: UInt64 = form
        var lastShape: UInt8 = 0
        var flags: Flags = []
        var hasLower = false
        var letters = 0
        /// The last four normalized bytes, newest lowest; and the first three.
        var tail: UInt32 = 0
        var count = 0
        let base = slice.base
        var index = slice.startIndex
        let end = slice.endIndex
        while index < end {
            var byte = base[index]
            var length = 1
            if byte >= 0x80, byte == 0xE2, index + 2 < end, base[index + 1] == 0x80 {
                switch base[index + 2] {
                case 0x98, 0x99: (byte, length) = (UInt8(ascii: "'"), 3)
                case 0x9C, 0x9D: (byte, length) = (UInt8(ascii: "\""), 3)
                case 0x93, 0x94: (byte, length) = (UInt8(ascii: "-"), 3)
                default: break
                }
            }
            index += length
            let small = lowered(byte)
            form = (form ^ UInt64(byte)) &* 0x100_0000_01b3
            lower = (lower ^ UInt64(small)) &* 0x100_0000_01b3
            tail = tail << 8 | UInt32(small)
            count += 1
            switch count {
            case 1: word.prefixes.0 = UInt32(truncatingIfNeeded: lower)
            case 2: word.prefixes.1 = UInt32(truncatingIfNeeded: lower)
            case 3: word.prefixes.2 = UInt32(truncatingIfNeeded: lower)
            default: break
            }
            let kind: UInt8
            if byte >= 0x80 || byte != small || byte &- 97 < 26 {
                letters += 1
                if byte != small {
                    kind = UInt8(ascii: "X")
                    if count == 1 { flags.insert(.capitalized) }
                } else {
                    kind = UInt8(ascii: "x")
                    hasLower = true
                }
            } else if byte &- 48 < 10 {
                kind = UInt8(ascii: "d")
                flags.insert(.digit)
            } else {
                kind = byte
            }
            if kind != lastShape { shape = (shape ^ UInt64(kind)) &* 0x100_0000_01b3 }
            lastShape = kind
        }
        if letters > 0 {
            flags.insert(.letter)
            if !hasLower, letters > 1 { flags.insert(.allCapitals) }
        } else if !flags.contains(.digit) {
            flags.insert(.punctuation)
        }
        word.form = fold(form)
        word.lower = fold(lower)
        word.shape = fold(shape)
        word.flags = flags
        word.suffixes = (
            tail & 0xFF, count > 1 ? tail & 0xFFFF : 0, count > 2 ? tail & 0xFF_FFFF : 0, count > 3 ? tail : 0
        )
        return word
    }

    /// The hash of a word in lower case, as `Word.lower` has it.
    package static func hash(lower string: String) -> UInt32 {
        var string = string
        return string.withUTF8 { word($0[...]).lower }
    }

    @inline(__always)
    private static func fold(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32)
    }
}
