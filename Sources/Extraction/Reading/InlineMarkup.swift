/// Takes the marks out of running text: links and emphasis of Markdown, tags, entities, escapes, odd spaces.
///
/// A missing space between two sentences ("insurgents.In a") is put in.
struct InlineMarkup {
    private let input: CleanText
    private let bytes: [UInt8]
    private var output = CleanText()
    private var linkBytes = 0
    private var boldStart: Int?
    private var boldTail: Int?

    /// - Parameter hasMarks: marks are taken out; else only spaces are mended.
    /// - Complexity: O(n).
    static func clean(_ text: CleanText, kind: Block.Kind, hasMarks: Bool = true) -> Draft {
        var markup = InlineMarkup(text, hasMarks: hasMarks)
        markup.run()
        markup.output.trimEnd()
        let tail = markup.boldTail.flatMap { $0 < markup.output.bytes.count ? $0 : nil }
        return Draft(kind: kind, text: markup.output, linkBytes: markup.linkBytes, boldTail: tail)
    }

    private init(_ text: CleanText, hasMarks: Bool) {
        input = text
        bytes = text.bytes
        special = hasMarks ? InlineMarkup.marks : InlineMarkup.spaces
    }

    /// The bytes to look at closer.
    private let special: [Bool]
    private static let marks = table("*_[]!<&\\`.?")
    private static let spaces = table("!.?")

    private static func table(_ signs: String) -> [Bool] {
        var table = [Bool](repeating: false, count: 256)
        for byte in signs.utf8 { table[Int(byte)] = true }
        for byte in [0xC2, 0xE2, 0xEF] { table[byte] = true }
        return table
    }

    private mutating func run() {
        let count = bytes.count
        var plain = 0
        var place = 0
        /// Where the texts of open links end, and where to go on behind each.
        var links: [(end: Int, next: Int, start: Int)] = []
        while place < count {
            if let link = links.last, link.end == place {
                output.append(input, from: plain, to: place)
                linkBytes += output.bytes.count - link.start
                links.removeLast()
                place = link.next
                plain = place
                continue
            }
            let byte = bytes[place]
            if !special[Int(byte)] {
                place += 1
                continue
            }
            var skip = 0
            switch byte {
            case 0x5B:  // [
                if let link = linkAt(place) {
                    output.append(input, from: plain, to: place)
                    links.append((link.textEnd, link.next, output.bytes.count))
                    place += 1
                    plain = place
                    continue
                }
                if place + 1 < count, bytes[place + 1] == 0x5E, let end = find(0x5D, from: place, within: 12) {
                    skip = end + 1 - place
                }
            case 0x21:  // !
                if place + 1 < count, bytes[place + 1] == 0x5B, let link = linkAt(place + 1) {
                    skip = link.next - place
                } else {
                    putSpace(behind: place, &plain)
                }
            case 0x2A, 0x5F:  // * _
                let end = bytes[place...].firstIndex { $0 != byte } ?? count
                // A row of them is a rule or a blank to fill in.
                if end - place > 3 {
                    place = end
                    continue
                }
                skip = emphasis(at: place, byte, &plain)
            case 0x3C:  // <
                if bytes[(place + 1)...].hasPrefix(ofAny: ["http:", "https:"]),
                    let end = find(0x3E, from: place, within: 1000)
                {
                    output.append(input, from: plain, to: place)
                    output.append(input, from: place + 1, to: end)
                    place = end + 1
                    plain = place
                    continue
                }
                skip = tag(at: place)
                if skip > 0, isBlockTag(at: place) {
                    output.append(input, from: plain, to: place)
                    if let last = output.bytes.last, last != 32 {
                        output.write([32], for: place..<place + skip, of: input)
                    }
                    place += skip
                    plain = place
                    continue
                }
            case 0x5C:  // backslash
                if place + 1 < count, isPunctuation(bytes[place + 1]) {
                    output.append(input, from: plain, to: place)
                    plain = place + 1
                    place += 2
                    continue
                }
            case 0x60: skip = 1  // `
            case 0x26:  // &
                if let (scalars, length) = Entities.decode(bytes, at: place) {
                    output.append(input, from: plain, to: place)
                    output.write(scalars, for: place..<place + length, of: input)
                    place += length
                    plain = place
                    continue
                }
            case 0x2E, 0x3F: putSpace(behind: place, &plain)
            case 0xC2, 0xE2, 0xEF:
                if let (length, isSpace) = InlineMarkup.oddSpace(bytes, at: place) {
                    output.append(input, from: plain, to: place)
                    if isSpace { output.write([32], for: place..<place + length, of: input) }
                    place += length
                    plain = place
                    continue
                }
            default: break
            }
            if skip > 0 {
                output.append(input, from: plain, to: place)
                place += skip
                plain = place
            } else {
                place += 1
            }
        }
        output.append(input, from: plain, to: count)
    }

    /// A space or invisible scalar beyond ASCII: its length, and whether it stands for a space.
    static func oddSpace(_ bytes: [UInt8], at place: Int) -> (length: Int, isSpace: Bool)? {
        guard place + 1 < bytes.count else { return nil }
        switch (bytes[place], bytes[place + 1]) {
        case (0xC2, 0xA0): return (2, true)
        case (0xC2, 0xAD): return (2, false)
        case (0xE2, 0x80):
            guard place + 2 < bytes.count else { return nil }
            switch bytes[place + 2] {
            case 0x80...0x8A, 0xAF, 0xA8, 0xA9: return (3, true)
            case 0x8B...0x8F, 0xAA...0xAE: return (3, false)
            default: return nil
            }
        case (0xEF, 0xBB): return place + 2 < bytes.count && bytes[place + 2] == 0xBF ? (3, false) : nil
        default: return nil
        }
    }

    /// A link `[text](address)` or `[text][reference]`: where its text ends and where the whole does.
    private func linkAt(_ place: Int) -> (textEnd: Int, next: Int)? {
        var depth = 0
        var end = place
        let limit = min(bytes.count, place + 400)
        while end < limit {
            if bytes[end] == 0x5B { depth += 1 }
            if bytes[end] == 0x5D {
                depth -= 1
                if depth == 0 { break }
            }
            end += 1
        }
        guard end < limit, end + 1 < bytes.count else { return nil }
        if bytes[end + 1] == 0x28, let close = find(0x29, from: end + 1, within: 1000) { return (end, close + 1) }
        if bytes[end + 1] == 0x5B, let close = find(0x5D, from: end + 1, within: 100) { return (end, close + 1) }
        return nil
    }

    private func find(_ byte: UInt8, from place: Int, within length: Int) -> Int? {
        bytes[place..<min(bytes.count, place + length)].firstIndex(of: byte)
    }

    /// How many bytes of emphasis marks to skip at a place.
    private mutating func emphasis(at place: Int, _ mark: UInt8, _ plain: inout Int) -> Int {
        var length = 1
        while place + length < bytes.count, bytes[place + length] == mark { length += 1 }
        let before = place > 0 ? bytes[place - 1] : 32
        let after = place + length < bytes.count ? bytes[place + length] : 32
        let opens = !ASCII.isSpace(after) && !(ASCII.isWordByte(before) && mark == 0x5F)
        let closes = !ASCII.isSpace(before) && !(ASCII.isWordByte(after) && mark == 0x5F)
        guard opens || closes else { return 0 }
        if length >= 2 {
            output.append(input, from: plain, to: place)
            plain = place
            if let start = boldStart {
                boldStart = nil
                let rest = bytes[(place + length)...]
                if rest.allSatisfy({ ASCII.isSpace($0) }) { boldTail = start }
            } else if opens {
                boldStart = output.bytes.count
            }
            return length
        }
        // One mark alone is emphasis where another one matches it nearby.
        if opens, !ASCII.isWordByte(before), let other = find(mark, from: place + 1, within: 300),
            !ASCII.isSpace(bytes[other - 1])
        {
            return 1
        }
        let start = max(0, place - 300)
        if closes, !ASCII.isWordByte(after), bytes[start..<place].contains(mark) { return 1 }
        return 0
    }

    /// The length of a tag or comment; 0 where `<` is only a sign.
    private func tag(at place: Int) -> Int {
        guard place + 1 < bytes.count else { return 0 }
        let next = bytes[place + 1]
        guard ASCII.isLetter(next) || next == 0x2F || next == 0x21, let end = find(0x3E, from: place, within: 500)
        else {
            return 0
        }
        return end + 1 - place
    }

    /// A tag that parts words: `<br>`, `</p>` ...
    private func isBlockTag(at place: Int) -> Bool {
        let start = place + 1 < bytes.count && bytes[place + 1] == 0x2F ? place + 2 : place + 1
        return bytes[start...].hasPrefix(ofAny: [
            "br", "p>", "p ", "div", "h1", "h2", "h3", "h4", "li", "td", "tr", "hr",
        ])
    }

    /// Puts in the space that is missing between two sentences.
    private mutating func putSpace(behind place: Int, _ plain: inout Int) {
        guard place >= 2, ASCII.isLower(bytes[place - 1]), ASCII.isLower(bytes[place - 2]) else { return }
        var next = place + 1
        if next + 2 < bytes.count, bytes[next] == 0xE2, bytes[next + 1] == 0x80, bytes[next + 2] == 0x9D { next += 3 }
        guard next + 1 < bytes.count, ASCII.isUpper(bytes[next]) else { return }
        guard ASCII.isLower(bytes[next + 1]) || bytes[next + 1] == 32 else { return }
        // "Booking.Com" and "Node.Js" are names.
        var end = next
        while end < bytes.count, ASCII.isLetter(bytes[end]) { end += 1 }
        let word = bytes[next..<end]
        for suffix in ["com", "org", "net", "ru", "uk", "js", "io", "info"]
        where word.equals(ignoringCase: suffix.utf8) { return }
        output.append(input, from: plain, to: next)
        output.write([32], for: next..<next, of: input)
        plain = next
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        (byte >= 33 && byte <= 126) && !ASCII.isAlphanumeric(byte)
    }
}

extension CleanText {
    /// Writes bytes that stand for a range of another clean text.
    mutating func write(_ new: [UInt8], for range: Range<Int>, of text: CleanText) {
        if range.isEmpty {
            let place =
                range.lowerBound > 0
                ? text.sourceBytes(of: range.lowerBound - 1..<range.lowerBound).upperBound
                : text.sourceBytes(of: range).lowerBound
            write(new, for: place..<place)
        } else {
            write(new, for: text.sourceBytes(of: range))
        }
    }
}
