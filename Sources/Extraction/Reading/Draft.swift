/// A block before it is decided what it is.
struct Draft: Sendable {
    var kind: Block.Kind
    var text: CleanText
    /// How many bytes of the text are links.
    var linkBytes = 0
    /// Where bold text begins that runs to the end of the block: often the credit of a picture.
    var boldTail: Int?
    var bytes: [UInt8] { text.bytes }

    init(kind: Block.Kind, text: CleanText, linkBytes: Int = 0, boldTail: Int? = nil) {
        self.kind = kind
        self.text = text
        self.linkBytes = linkBytes
        self.boldTail = boldTail
    }

    /// The text ends as a sentence does, closing quotes and brackets aside.
    var endsSentence: Bool { Draft.endsSentence(bytes[...]) }

    static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
        var end = bytes.endIndex
        while end > bytes.startIndex {
            let byte = bytes[end - 1]
            // Straight quotes and brackets; ” and ’ are E2 80 9D and E2 80 99; » is C2 BB.
            if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
                end -= 1
            } else if end - 3 >= bytes.startIndex, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                byte == 0x9D || byte == 0x99
            {
                end -= 3
            } else if end - 2 >= bytes.startIndex, bytes[end - 2] == 0xC2, byte == 0xBB {
                end -= 2
            } else {
                break
            }
        }
        guard end > bytes.startIndex else { return false }
        let last = bytes[end - 1]
        if last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A { return true }
        // … is E2 80 A6.
        return end - 3 >= bytes.startIndex && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && last == 0xA6
    }

    /// The first letter is lower case: the text may go on from another block.
    var beginsLowercase: Bool { bytes.first.map(ASCII.isLower) ?? false }

    /// The number of words, as white space parts them.
    var wordCount: Int { Draft.wordCount(bytes) }

    static func wordCount(_ bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        var inside = false
        for byte in bytes {
            let space = ASCII.isSpace(byte)
            if !space && !inside { count += 1 }
            inside = !space
        }
        return count
    }
}
