/// Addresses of the web and of post, and faces drawn with punctuation.
extension Tokenizer {
    /// The web or post address inside a chunk, without the punctuation around it.
    func addressRange(_ start: Int, _ end: Int) -> Range<Int>? {
        guard let sign = addressSign(start, end) else { return nil }
        var low = start
        while low < sign, !isWordCharacter(low) { low += character(at: low, in: bytes).length }
        var high = end
        while high > low, let last = trailing(high, low), !isAddressEnd(last, in: low..<high) { high = last }
        return high - low > 3 ? low..<high : nil
    }

    /// Where `://`, `www.`, or a post address's `@` stands.
    private func addressSign(_ start: Int, _ end: Int) -> Int? {
        if matches("www.", at: start, end) { return start }
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":"), index > start, matches("://", at: index, end) { return index }
            if byte == UInt8(ascii: "@"), index > start, index + 3 < end,
                isWordCharacter(index - 1) || isCutShort(start, index), asciiKind(index + 1) == .letter
            {
                var dot = index + 2
                while dot < end, bytes[dot] != UInt8(ascii: ".") { dot += 1 }
                return dot + 1 < end ? index : nil
            }
            index += 1
        }
        return nil
    }

    /// Whether an address was made unreadable before its sign: `someo...@example.org`.
    private func isCutShort(_ start: Int, _ sign: Int) -> Bool {
        sign - start > 3 && (sign - 3..<sign).allSatisfy { bytes[$0] == UInt8(ascii: ".") } && isWordCharacter(sign - 4)
    }

    /// The start of the last character before a place.
    private func trailing(_ high: Int, _ low: Int) -> Int? {
        var index = high - 1
        while index > low, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index > low ? index : nil
    }

    private func isAddressEnd(_ index: Int, in range: Range<Int>) -> Bool {
        let kind = character(at: index, in: bytes).kind
        if kind == .letter || kind == .digit || kind == .hyphen { return true }
        return bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "_")
    }

    /// Whether a chunk is a face: `:)`, `;-)`, `=(`.
    func isFace(_ start: Int, _ end: Int) -> Bool {
        guard end - start >= 2 else { return false }
        let eyes = bytes[start]
        let mouth = bytes[end - 1]
        guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") || eyes == UInt8(ascii: "=") else { return false }
        if end - start == 3, bytes[start + 1] != UInt8(ascii: "-") { return false }
        guard end - start <= 3 else { return false }
        switch mouth {
        case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "/"): return true
        default: return false
        }
    }
}
