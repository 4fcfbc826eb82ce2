internal import Dragoman

/// Short texts for pictures.
enum Words {
    /// A date as one says it: `by 2025-10`, `since 2003`, `2025-04-14 – 20`, `spring 2024`, `2010s`.
    static func date(_ date: FuzzyDate) -> String {
        let ends = date.edtf.split(separator: "/").map(String.init)
        guard ends.count == 2 else { return moment(date.edtf) }
        if ends[0] == ".." { return "by " + moment(ends[1]) }
        if ends[1] == ".." { return "since " + moment(ends[0]) }
        let first = ends[0].split(separator: "-")
        let last = ends[1].split(separator: "-")
        let common = zip(first, last).prefix { $0 == $1 }.count
        if first.count == last.count, common > 0, common < last.count, first.count == 3 {
            return moment(ends[0]) + "–" + last[common...].joined(separator: "-")
        }
        return moment(ends[0]) + "–" + moment(ends[1])
    }

    private static func moment(_ text: String) -> String {
        let (text, prefix) = FuzzyDate.unhedged(text)
        if text.hasSuffix("XX") { return prefix + text.dropLast(2) + "00s" }
        if text.hasSuffix("X") { return prefix + text.dropLast() + "0s" }
        let seasons = ["-21": "spring ", "-22": "summer ", "-23": "autumn ", "-24": "winter "]
        if text.utf8.count == 7, let season = seasons[String(text.suffix(3))] {
            return prefix + season + text.prefix(4)
        }
        return prefix + text
    }

    /// Text in as few lines as `width` characters allow, of about the same length, cut after `limit` lines.
    ///
    /// Words longer than a line are broken.
    static func wrapped(_ text: String, width: Int, limit: Int) -> [String] {
        let lines = filled(text, width: width, limit: limit)
        var best = lines
        let longest = text.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
        for narrower in stride(from: width - 1, through: max(longest, width / 2), by: -1) {
            let next = filled(text, width: narrower, limit: .max)
            if next.count > lines.count || next.count > limit { break }
            best = next
        }
        return best
    }

    private static func filled(_ text: String, width: Int, limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            var word = word[...]
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            while word.count > width {
                lines.append(String(word.prefix(width)))
                word = word.dropFirst(width)
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(line) }
        if lines.count > limit {
            lines.removeSubrange(limit...)
            lines[limit - 1] = lines[limit - 1].prefix(width - 1) + "…"
        }
        return lines
    }

    /// Whether there is anything to see in a text.
    static func isShown(_ text: String) -> Bool {
        text.unicodeScalars.contains { !$0.properties.isWhitespace && $0.value > 0x20 && $0.value != 0x7F }
    }

    /// Text on one line, cut to so many characters.
    static func short(_ text: String, _ limit: Int) -> String {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.count <= limit ? text : text.prefix(limit - 1) + "…"
    }

    /// `1 actor`, `2 actors`.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
