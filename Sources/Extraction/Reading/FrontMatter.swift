/// The head of a Markdown file: lines of `key: value` between two lines of `---`.
///
/// Values may be quoted; lists, nested keys and comments are passed over. What cannot be read is a warning, and the
/// rest goes on.
struct FrontMatter {
    var fields: [String: (value: String, line: Int)] = [:]
    /// Where the text begins behind it.
    var end = 0

    static func read(_ source: [UInt8], path: String, warnings: inout [ReadingError]) -> FrontMatter {
        var matter = FrontMatter()
        let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        matter.end = start
        guard let first = line(of: source, at: start), isFence(source[first.range]) else { return matter }
        var place = first.next
        var number = 1
        var bad: Int?
        while let line = line(of: source, at: place) {
            number += 1
            place = line.next
            let bytes = source[line.range].trimmed()
            if isFence(source[line.range]) || bytes.elementsEqual("...".utf8) {
                matter.end = place
                if let bad { warnings.append(malformed(path, bad)) }
                return matter
            }
            let indented = source[line.range].first.map(ASCII.isSpace) ?? false
            if bytes.isEmpty || bytes.first == 0x23 || bytes.first == 0x2D || indented { continue }
            guard let colon = bytes.firstIndex(of: 0x3A), colon > bytes.startIndex,
                colon + 1 == bytes.endIndex || ASCII.isSpace(bytes[colon + 1]),
                let value = value(bytes[(colon + 1)...].trimmed())
            else {
                if bad == nil { bad = number }
                // A head that is no head: text behind a rule.
                if number > 60 { break }
                continue
            }
            let key = bytes[..<colon].trimmed().string.lowercased()
            if matter.fields[key] == nil, !value.isEmpty { matter.fields[key] = (value, number) }
        }
        warnings.append(
            ReadingError(
                path: path, line: 1, problem: "front matter without an end",
                remedy: "close it with a line of ---; read as text"))
        return FrontMatter(fields: [:], end: first.next)
    }

    private static func malformed(_ path: String, _ line: Int) -> ReadingError {
        ReadingError(
            path: path, line: line, problem: "front matter line that is no 'key: value'",
            remedy: "write it as 'title: ...'; the line is passed over")
    }

    private static func isFence(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.trimmed().elementsEqual("---".utf8) }

    private static func line(of source: [UInt8], at place: Int) -> (range: Range<Int>, next: Int)? {
        guard place < source.count else { return nil }
        let end = source[place...].firstIndex { $0 == 10 || $0 == 13 } ?? source.count
        let crlf = end + 1 < source.count && source[end] == 13 && source[end + 1] == 10
        return (place..<end, end + (crlf ? 2 : 1))
    }

    /// A value without its quotes and comment; `nil` for a quote that is not closed.
    private static func value(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let quote = bytes.first, quote == 0x22 || quote == 0x27 else {
            if bytes.first == 0x23 { return "" }
            let text = bytes.string
            if let comment = text.range(ofComment: " #") { return String(text[..<comment]) }
            return text
        }
        var text: [UInt8] = []
        var place = bytes.startIndex + 1
        while place < bytes.endIndex {
            let byte = bytes[place]
            if byte == quote {
                if quote == 0x27, place + 1 < bytes.endIndex, bytes[place + 1] == quote {
                    place += 1
                } else {
                    return text.string
                }
            } else if byte == 0x5C, quote == 0x22, place + 1 < bytes.endIndex {
                place += 1
            }
            text.append(bytes[place])
            place += 1
        }
        return nil
    }
}

extension String {
    /// Where a comment begins that ends a line.
    fileprivate func range(ofComment mark: String) -> String.Index? {
        let bytes = Array(utf8)
        let pattern = Array(mark.utf8)
        guard bytes.count > pattern.count else { return nil }
        for place in 0...(bytes.count - pattern.count) where bytes[place...].starts(with: pattern) {
            return utf8.index(startIndex, offsetBy: place)
        }
        return nil
    }
}
