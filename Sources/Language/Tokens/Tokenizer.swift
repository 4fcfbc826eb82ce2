/// Cuts UTF-8 bytes into words and punctuation, as the English treebanks of Universal Dependencies do.
///
/// Rules, not a model: `do n't`, `Russia 's`, `gon na`; `Taliban - led` in three, but `re-elected` in one; `U.S.`,
/// `a.m.` and initials keep their full stops; numbers keep commas and points, amounts lose their currency sign;
/// addresses of web and post stay whole. A blank line starts a paragraph, a single line break is white space.
///
/// - Complexity: O(n) in bytes: no character is looked at more than a fixed number of times.
package struct Tokenizer {
    let bytes: UnsafeBufferPointer<UInt8>
    var tokens: [TokenSpan] = []
    /// White space stands before the next token.
    var spaced = true
    /// A blank line stands before the next token.
    var paragraph = true

    /// The tokens of a text, in order, none overlapping.
    package static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [TokenSpan] {
        var tokenizer = Tokenizer(bytes: bytes)
        tokenizer.tokens.reserveCapacity(bytes.count / 5 + 8)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func run() {
        var index = 0
        let count = bytes.count
        while index < count {
            // White space up to the next chunk; a second line break makes a paragraph.
            var breaks = 0
            while index < count {
                let (kind, length) = character(at: index, in: bytes)
                guard kind == .space || kind == .newline else { break }
                if kind == .newline { breaks += 1 }
                spaced = true
                index += length
            }
            if breaks > 1 { paragraph = true }
            guard index < count else { break }
            let start = index
            while index < count {
                let (kind, length) = character(at: index, in: bytes)
                if kind == .space || kind == .newline { break }
                index += length
            }
            chunk(start, index)
        }
    }

    /// Adds a token.
    mutating func emit(_ start: Int, _ end: Int) {
        guard start < end else { return }
        tokens.append(
            TokenSpan(start: Int32(start), end: Int32(end), spaced: spaced, startsParagraph: paragraph))
        spaced = false
        paragraph = false
    }

    /// Cuts what stands between two white spaces.
    private mutating func chunk(_ start: Int, _ end: Int) {
        if end - start < 4096, let address = addressRange(start, end) {
            pieces(start, address.lowerBound, chunkEnd: end)
            emit(address.lowerBound, address.upperBound)
            pieces(address.upperBound, end, chunkEnd: end)
            return
        }
        if end - start <= 4, isFace(start, end) { return emit(start, end) }
        pieces(start, end, chunkEnd: end)
    }

    private mutating func pieces(_ start: Int, _ end: Int, chunkEnd: Int) {
        var index = start
        while index < end {
            let (kind, length) = character(at: index, in: bytes)
            switch kind {
            case .letter, .digit:
                index = word(index, end)
            case .apostrophe:
                index = apostrophe(index, index + length, end, opening: index == start)
            case .mark:
                if bytes[index] == UInt8(ascii: "."), index + 1 < end, asciiKind(index + 1) == .digit,
                    index == start || asciiKind(index - 1) != .letter
                {
                    index = word(index, end)
                } else {
                    index = run(index, end) { byte in
                        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
                    }
                }
            case .hyphen, .symbol:
                if index == start, isHandle(index, end) {
                    index = word(index + 1, end, from: index)
                } else if bytes[index] < 0x80 {
                    let byte = bytes[index]
                    index = run(index, end) { $0 == byte }
                } else {
                    emit(index, index + length)
                    index += length
                }
            default:
                emit(index, index + length)
                index += length
            }
        }
    }

    /// The kind of an ASCII character; `.symbol` beyond.
    @inline(__always)
    func asciiKind(_ index: Int) -> CharacterKind { bytes[index] < 0x80 ? asciiKinds[Int(bytes[index])] : .symbol }

    /// Whether `#Kabul` or `@mfa_russia` starts here.
    private func isHandle(_ index: Int, _ end: Int) -> Bool {
        (bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: "@")) && index + 2 < end
            && character(at: index + 1, in: bytes).kind == .letter
    }

    /// Emits the longest run of bytes that belong together, or the one byte that doesn't.
    private mutating func run(_ start: Int, _ end: Int, _ belongs: (UInt8) -> Bool) -> Int {
        var index = start + 1
        if belongs(bytes[start]) { while index < end, belongs(bytes[index]) { index += 1 } }
        emit(start, index)
        return index
    }

    /// An apostrophe that opens a token: a clitic (`'s`), a year (`'90s`), a doubled quote, or a quote.
    private mutating func apostrophe(_ start: Int, _ after: Int, _ end: Int, opening: Bool) -> Int {
        if after < end, character(at: after, in: bytes).kind == .apostrophe {
            let next = after + character(at: after, in: bytes).length
            if bytes[start] == bytes[after] {
                emit(start, next)
                return next
            }
        }
        if opening, after + 2 < end, asciiKind(after) == .digit, asciiKind(after + 1) == .digit {
            let next = min(after + 2 + (lowered(bytes[after + 2]) == UInt8(ascii: "s") ? 1 : 0), end)
            if next == end || !isWordCharacter(next) {
                emit(start, next)
                return next
            }
        }
        if !opening {
            for suffix in Tokenizer.clitics where suffix.count > 1 || after + 1 == end || !isWordCharacter(after + 1) {
                if matches(suffix, at: after, end),
                    after + suffix.count == end || !isWordCharacter(after + suffix.count)
                {
                    emit(start, after + suffix.count)
                    return after + suffix.count
                }
            }
        }
        emit(start, after)
        return after
    }

    static let clitics: [StaticString] = ["s", "re", "ve", "ll", "d", "m"]

    /// Whether a letter or a digit stands at a place; nothing stands behind the end.
    func isWordCharacter(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let kind = character(at: index, in: bytes).kind
        return kind == .letter || kind == .digit
    }

    /// Whether lower-case ASCII stands at a place, in either case.
    func matches(_ string: StaticString, at index: Int, _ end: Int) -> Bool {
        let count = string.utf8CodeUnitCount
        guard index + count <= end else { return false }
        for offset in 0..<count where lowered(bytes[index + offset]) != string.utf8Start[offset] { return false }
        return true
    }
}

extension StaticString {
    fileprivate var count: Int { utf8CodeUnitCount }
}
