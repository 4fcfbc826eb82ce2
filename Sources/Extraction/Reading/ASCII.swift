/// Classes of bytes, for scanning UTF-8 without decoding it.
enum ASCII {
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
    static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
    static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    /// A space, tab, line break or form feed.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
    static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 32 : byte }
    /// The first byte of a scalar: not one of those that continue it.
    static func isLead(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
    /// A letter of any script: ASCII letters, and every scalar beyond ASCII but for general punctuation.
    static func isWordByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte >= 0x80 }
}

extension RandomAccessCollection<UInt8> {
    /// Without the white space at both ends.
    func trimmed() -> SubSequence {
        var first = startIndex
        var last = endIndex
        while first < last, ASCII.isSpace(self[first]) { formIndex(after: &first) }
        while first < last, ASCII.isSpace(self[index(before: last)]) { formIndex(before: &last) }
        return self[first..<last]
    }

    /// The bytes from the start are those of `text`; ASCII letters of either case agree where `text` is lower case.
    func hasPrefix(ignoringCase text: some Sequence<UInt8>) -> Bool {
        var place = startIndex
        for byte in text {
            guard place < endIndex, ASCII.lower(self[place]) == byte else { return false }
            formIndex(after: &place)
        }
        return true
    }

    /// All bytes are those of `text`, which is lower case; ASCII letters of either case agree.
    func equals(ignoringCase text: some Collection<UInt8>) -> Bool {
        count == text.count && hasPrefix(ignoringCase: text)
    }

    /// As text; bytes that are no UTF-8 become U+FFFD.
    var string: String { String(decoding: self, as: UTF8.self) }
}
