import Dragoman

/// Sentences as they stand in a source, made readable: markup is gone, lines are joined.
enum Quote {
    /// The words without Markdown, tags, entities and line ends.
    static func clean(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let character = rest.first {
            if character == "<", let end = rest.firstIndex(of: ">"), isTag(rest[..<end]) {
                rest = rest[rest.index(after: end)...]
                result += " "
            } else if character == "[" || rest.hasPrefix("!["), let link = Link(rest) {
                result += clean(String(link.text))
                rest = link.rest
            } else if character == "&", let (letters, after) = entity(rest) {
                result += letters
                rest = after
            } else if character == "*" || character == "`" {
                rest = rest.dropFirst()
            } else if character == "\\", let next = rest.dropFirst().first, next.isPunctuation {
                result.append(next)
                rest = rest.dropFirst(2)
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        // A quoted or set-in line begins with a mark.
        let lines = result.split(whereSeparator: \.isNewline).map { $0.drop { ">#".contains($0) || $0.isWhitespace } }
        return lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private struct Link {
        let text: Substring
        let rest: Substring

        /// `[text](address)` or `![text](address)` at the beginning.
        init?(_ whole: Substring) {
            let start = whole.first == "!" ? whole.dropFirst() : whole
            guard start.first == "[", let close = start.firstRange(of: "]("),
                let end = start[close.upperBound...].firstIndex(of: ")")
            else { return nil }
            let inside = start[start.index(after: start.startIndex)..<close.lowerBound]
            guard !inside.contains("[") else { return nil }
            text = inside
            rest = start[start.index(after: end)...]
        }
    }

    private static func isTag(_ text: Substring) -> Bool {
        guard let first = text.dropFirst().first else { return false }
        return first.isLetter || first == "/" || first == "!"
    }

    private static func entity(_ text: Substring) -> (String, Substring)? {
        guard let end = text.prefix(10).firstIndex(of: ";") else { return nil }
        let name = text[text.index(after: text.startIndex)..<end]
        let rest = text[text.index(after: end)...]
        if name.first == "#" {
            let digits = name.dropFirst()
            let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return code.flatMap(Unicode.Scalar.init).map { (String($0), rest) }
        }
        return names[String(name)].map { ($0, rest) }
    }

    private static let names = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    ]
}

extension Output {
    /// The sentences behind an event, each with its document.
    mutating func quotes(_ event: Event, limit: Int = .max, indent: Int) {
        for piece in event.evidence.prefix(limit) {
            paragraph("“\(Quote.clean(piece.text))”", indent: indent, hanging: 1)
            line(String(repeating: " ", count: indent + 1) + "— " + piece.document)
        }
        let left = event.evidence.count - limit
        if left > 0 { line(String(repeating: " ", count: indent + 1) + "and \(count(left, "more quote"))") }
    }
}
