/// A web page as a row of tags and texts.
///
/// Forgiving: what is no tag is text, what is not closed runs to the end.
struct HTMLScanner {
    enum Item {
        case text(Range<Int>)
        case open(name: String, attributes: Range<Int>)
        case close(name: String)
        /// The content of a script, a style or a title.
        case raw(name: String, attributes: Range<Int>, content: Range<Int>)
    }

    let source: [UInt8]
    private var place = 0

    init(_ source: [UInt8]) { self.source = source }

    /// - Complexity: O(n) for all items of a page.
    mutating func next() -> Item? {
        while place < source.count {
            guard source[place] == 0x3C else { return text() }
            let next = place + 1 < source.count ? source[place + 1] : 32
            if ASCII.isLetter(next) { return tag() }
            if next == 0x2F, place + 2 < source.count, ASCII.isLetter(source[place + 2]) { return closeTag() }
            if next == 0x21 || next == 0x3F {
                skipDeclaration()
                continue
            }
            return text()
        }
        return nil
    }

    private mutating func text() -> Item {
        let start = place
        place += 1
        while place < source.count, source[place] != 0x3C { place += 1 }
        return .text(start..<place)
    }

    private mutating func skipDeclaration() {
        if source[place...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
            place += 4
            while place < source.count {
                if source[place] == 0x3E, source[place - 1] == 0x2D, source[place - 2] == 0x2D { break }
                place += 1
            }
        } else {
            while place < source.count, source[place] != 0x3E { place += 1 }
        }
        place += 1
    }

    private mutating func name(at start: Int) -> String {
        var end = start
        while end < source.count, ASCII.isAlphanumeric(source[end]) || source[end] == 0x2D { end += 1 }
        place = end
        return String(decoding: source[start..<end].prefix(24).map(ASCII.lower), as: UTF8.self)
    }

    private mutating func closeTag() -> Item {
        let name = name(at: place + 2)
        while place < source.count, source[place] != 0x3E { place += 1 }
        place += 1
        return .close(name: name)
    }

    private mutating func tag() -> Item {
        let name = name(at: place + 1)
        let start = place
        var quote: UInt8 = 0
        while place < source.count {
            let byte = source[place]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                if source[place - 1] == 0x3D { quote = byte }
            } else if byte == 0x3E {
                break
            }
            place += 1
        }
        let attributes = start..<min(place, source.count)
        place = min(place + 1, source.count)
        guard ["script", "style", "title", "textarea", "noscript", "template", "svg", "iframe"].contains(name) else {
            return .open(name: name, attributes: attributes)
        }
        if attributes.last.map({ source[$0] }) == 0x2F {
            return .raw(name: name, attributes: attributes, content: place..<place)
        }
        let content = place
        let end = Array("</\(name)".utf8)
        while place < source.count {
            if source[place] == 0x3C, source[place...].hasPrefix(ignoringCase: end) { break }
            place += 1
        }
        let last = place
        while place < source.count, source[place] != 0x3E { place += 1 }
        place = min(place + 1, source.count)
        return .raw(name: name, attributes: attributes, content: content..<last)
    }

    /// The value of an attribute, entities decoded; `nil` when the tag has none of that name.
    static func attribute(_ name: StaticString, in source: [UInt8], _ range: Range<Int>) -> String? {
        guard let value = attributeRange(name, in: source, range) else { return nil }
        var text: [UInt8] = []
        var place = value.lowerBound
        while place < value.upperBound {
            if source[place] == 0x26, let (scalars, length) = Entities.decode(source, at: place) {
                text += scalars
                place += length
            } else {
                text.append(source[place])
                place += 1
            }
        }
        return text.trimmed().string
    }

    /// Where the value of an attribute stands.
    static func attributeRange(_ name: StaticString, in source: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var place = range.lowerBound
        while place < range.upperBound {
            while place < range.upperBound, ASCII.isSpace(source[place]) || source[place] == 0x2F { place += 1 }
            let start = place
            while place < range.upperBound, !ASCII.isSpace(source[place]), source[place] != 0x3D { place += 1 }
            let matches = place - start == name.utf8CodeUnitCount && source[start..<place].hasPrefix(ofAny: [name])
            while place < range.upperBound, ASCII.isSpace(source[place]) { place += 1 }
            guard place < range.upperBound, source[place] == 0x3D else {
                if matches { return place..<place }
                if place == start { place += 1 }
                continue
            }
            place += 1
            while place < range.upperBound, ASCII.isSpace(source[place]) { place += 1 }
            guard place < range.upperBound else { return nil }
            let quote = source[place]
            var value: Range<Int>
            if quote == 0x22 || quote == 0x27 {
                let end = source[(place + 1)..<range.upperBound].firstIndex(of: quote) ?? range.upperBound
                value = place + 1..<end
                place = min(end + 1, range.upperBound)
            } else {
                let end = source[place..<range.upperBound].firstIndex { ASCII.isSpace($0) } ?? range.upperBound
                value = place..<end
                place = end
            }
            if matches { return value }
        }
        return nil
    }
}
