import Dragoman

/// Dates as one says them: `on 3 July 2025`, `in July 2025`, `by 4 October 2024`, `since 2003`.
enum DateWords {
    /// - Parameter isAhead: an open end means some time later, not a lasting state.
    static func phrase(_ date: FuzzyDate, isAhead: Bool = false) -> String {
        let ends = date.edtf.split(separator: "/").map(String.init)
        guard ends.count == 2 else { return at(ends[0]) }
        if ends[0] == ".." { return "by " + moment(ends[1]) }
        if ends[1] == ".." { return (isAhead ? "after " : "since ") + moment(ends[0]) }
        return "between \(shortened(ends[0], before: ends[1])) and \(moment(ends[1]))"
    }

    private static func at(_ text: String) -> String {
        let words = moment(text)
        if words.hasPrefix("about") || words.hasPrefix("perhaps") { return words }
        if words.hasSuffix("s") { return "in the " + words }
        return (text.utf8.count == 10 ? "on " : "in ") + words
    }

    /// The first of two days without the month and year that the second names again.
    private static func shortened(_ first: String, before last: String) -> String {
        guard first.utf8.count == 10, last.utf8.count == 10 else { return moment(first) }
        let words = moment(first).split(separator: " ")
        if first.prefix(7) == last.prefix(7) { return String(words[0]) }
        return first.prefix(4) == last.prefix(4) ? words.dropLast().joined(separator: " ") : moment(first)
    }

    private static func moment(_ text: String) -> String {
        let (text, prefix) = FuzzyDate.unhedged(text)
        if text.hasSuffix("X") { return prefix + text.map { $0 == "X" ? "0" : $0 } + "s" }
        let parts = text.split(separator: "-").map(String.init)
        guard parts.count > 1, let number = Int(parts[1]) else { return prefix + text }
        if number > 20, number <= 24 {
            return prefix + ["spring", "summer", "autumn", "winter"][number - 21] + " " + parts[0]
        }
        guard (1...12).contains(number) else { return prefix + text }
        let month = months[number - 1] + " " + parts[0]
        return prefix + (parts.count > 2 ? "\(Int(parts[2]) ?? 0) \(month)" : month)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
