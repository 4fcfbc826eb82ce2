/// Plain text and Markdown into blocks: wrapped lines joined, marks gone.
struct TextBlocks {
    private struct Line {
        /// Without white space at both ends.
        var range: Range<Int>
        /// In Unicode scalars.
        var width: Int
        var isBlank: Bool { range.isEmpty }
    }

    private let source: [UInt8]
    private let isMarkdown: Bool
    private var lines: [Line] = []
    /// The width the text was wrapped at; a great number when its lines are whole paragraphs.
    private var wrap = Int.max
    private var drafts: [Draft] = []

    /// Reads the blocks of `source[start...]`.
    ///
    /// - Complexity: O(n).
    static func drafts(of source: [UInt8], from start: Int, isMarkdown: Bool) -> [Draft] {
        var text = TextBlocks(source: source, isMarkdown: isMarkdown)
        text.split(from: start)
        text.measure()
        text.assemble()
        return text.drafts
    }

    private init(source: [UInt8], isMarkdown: Bool) {
        self.source = source
        self.isMarkdown = isMarkdown
    }

    private mutating func split(from start: Int) {
        var place = start
        let count = source.count
        while place < count {
            var end = place
            var width = 0
            while end < count, source[end] != 10, source[end] != 13, source[end] != 12 {
                if ASCII.isLead(source[end]) { width += 1 }
                end += 1
            }
            var range = source[place..<end].trimmed()
            // No-break spaces make no line.
            if range.count <= 8, range.allSatisfy({ $0 == 0xC2 || $0 == 0xA0 || $0 == 32 || $0 >= 0xE2 }),
                range.count < 3 || range.starts(with: [0xC2, 0xA0])
            {
                range = range.prefix(0)
            }
            lines.append(Line(range: range.startIndex..<range.endIndex, width: min(width, range.count)))
            if end + 1 < count, source[end] == 13, source[end + 1] == 10 { end += 1 }
            place = end + 1
        }
    }

    /// Finds the width at which lines were wrapped: the widest line, if it is narrow enough to have been.
    private mutating func measure() {
        var widest = 0
        for line in lines where !line.isBlank && !Furniture.isAddress(source[line.range]) {
            widest = max(widest, line.width)
        }
        guard widest <= 132 else { return }
        // Where lines are paragraphs, most end a sentence; where they were wrapped, few do.
        var pairs = 0
        var broken = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
            let bytes = source[line.range]
            if standsAlone(bytes) || standsAlone(source[next.range]) { continue }
            pairs += 1
            if !Draft.endsSentence(bytes), line.width * 2 > widest { broken += 1 }
        }
        if isMarkdown || broken * 2 > pairs { wrap = widest }
    }

    private func standsAlone(_ line: ArraySlice<UInt8>) -> Bool {
        Furniture.standsAlone(line) || Furniture.isTeaser(line)
    }

    /// The line break between two lines is one of wrapping only.
    private func joins(_ a: Line, _ b: Line) -> Bool {
        let first = source[a.range]
        let second = source[b.range]
        if Furniture.standsAlone(first) || standsAlone(second) { return false }
        let ends = Draft.endsSentence(first)
        if first.last == 0x2D, first.count > 1, ASCII.isLetter(first[first.endIndex - 2]) { return true }
        if !ends, let byte = second.first, ASCII.isLower(byte) { return true }
        guard wrap != Int.max else { return false }
        if isMarkdown { return true }
        var word = 0
        for byte in second {
            if byte == 32 { break }
            if ASCII.isLead(byte) { word += 1 }
        }
        return a.width + 1 + word > wrap - 4
    }

    private mutating func assemble() {
        var place = 0
        while place < lines.count {
            let line = lines[place]
            if line.isBlank {
                place += 1
                continue
            }
            let bytes = source[line.range]
            if bytes.starts(with: [0x60, 0x60, 0x60]) || bytes.starts(with: [0x7E, 0x7E, 0x7E]) {
                let mark = bytes.prefix(3)
                place += 1
                while place < lines.count, !source[lines[place].range].starts(with: mark) { place += 1 }
                place += 1
                continue
            }
            if TextBlocks.isRule(bytes) || TextBlocks.isReference(bytes) {
                place += 1
                continue
            }
            var kind = Block.Kind.paragraph
            var first = line.range
            if let level = TextBlocks.heading(bytes) {
                kind = .heading
                first = trimHeading(first.lowerBound + level..<first.upperBound)
            } else if let mark = TextBlocks.listMark(bytes) {
                kind = .listItem
                first = first.lowerBound + mark..<first.upperBound
            } else if bytes.first == 0x3E {
                first = unquoted(first)
            }
            if kind != .heading, place + 1 < lines.count, TextBlocks.isUnderline(source[lines[place + 1].range]) {
                add(.heading, [first])
                place += 2
                continue
            }
            var ranges = [first]
            place += 1
            while kind != .heading, place < lines.count, !lines[place].isBlank {
                let next = source[lines[place].range]
                if TextBlocks.heading(next) != nil || TextBlocks.isRule(next) || TextBlocks.listMark(next) != nil {
                    break
                }
                guard joins(lines[place - 1], lines[place]) else { break }
                ranges.append(next.first == 0x3E ? unquoted(lines[place].range) : lines[place].range)
                place += 1
            }
            add(kind, ranges)
        }
    }

    private mutating func add(_ kind: Block.Kind, _ ranges: [Range<Int>]) {
        var text = CleanText()
        for range in ranges where !range.isEmpty {
            if let last = text.bytes.last {
                let end = text.sourceBytes(of: 0..<text.bytes.count).upperBound
                // A word broken at its hyphen ("ex-" and "Soviet") has no space in it.
                let hyphen = last == 0x2D && text.bytes.count > 1 && ASCII.isLetter(text.bytes[text.bytes.count - 2])
                if !hyphen { text.space(for: end..<range.lowerBound) }
            }
            text.copy(range, of: source)
        }
        let draft = InlineMarkup.clean(text, kind: kind)
        if !draft.bytes.isEmpty { drafts.append(draft) }
    }

    /// Without the marks of a block quote.
    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, source[start] == 0x3E || source[start] == 32 { start += 1 }
        return start..<range.upperBound
    }

    /// Without closing number signs.
    private func trimHeading(_ range: Range<Int>) -> Range<Int> {
        var bytes = source[range].trimmed()
        while bytes.last == 0x23 { bytes.removeLast() }
        bytes = bytes.trimmed()
        return bytes.startIndex..<bytes.endIndex
    }
}

extension TextBlocks {
    /// The length of the mark of a Markdown heading; `nil` when it is none.
    static func heading(_ bytes: ArraySlice<UInt8>) -> Int? {
        let level = bytes.prefix { $0 == 0x23 }.count
        guard (1...6).contains(level), bytes.count > level, bytes[bytes.startIndex + level] == 32 else { return nil }
        return level
    }

    /// The length of a bullet or a number with its space; `nil` when it is no list item.
    static func listMark(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, bytes.count > 2 else { return nil }
        let start = bytes.startIndex
        if first == 0x2D || first == 0x2A || first == 0x2B { return bytes[start + 1] == 32 ? 2 : nil }
        if bytes.starts(with: [0xE2, 0x80, 0xA2]) {
            return 3 + bytes.dropFirst(3).prefix { ASCII.isSpace($0) }.count
        }
        let digits = bytes.prefix { ASCII.isDigit($0) }.count
        if (1...2).contains(digits), bytes.count > digits + 2, bytes[start + digits] == 0x2E,
            bytes[start + digits + 1] == 32
        {
            return digits + 2
        }
        return nil
    }

    /// A line of nothing but three or more `-`, `*`, `_` or `=`.
    static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let mark = bytes.first, "-*_=".utf8.contains(mark) else { return false }
        var count = 0
        for byte in bytes where byte != 32 {
            guard byte == mark else { return false }
            count += 1
        }
        return count >= 3
    }

    /// The line under a heading.
    static func isUnderline(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 3 && (bytes.first == 0x3D || bytes.first == 0x2D) && bytes.allSatisfy { $0 == bytes.first }
    }

    /// The definition of a link, `[name]: address`.
    static func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == 0x5B, let end = bytes.prefix(100).firstIndex(of: 0x5D), end + 2 < bytes.endIndex else {
            return false
        }
        return bytes[end + 1] == 0x3A && bytes[(end + 2)...].trimmed().starts(with: Array("http".utf8))
    }
}
