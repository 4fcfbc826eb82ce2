/// A line of a dictionary or of the coding rules that can't be used.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
    /// File and line, such as `organizations.tsv:812`.
    public let place: String
    /// What is wrong with it, with the offending text.
    public let problem: String
    /// What to write instead.
    public let remedy: String

    public var description: String { "\(place): \(problem); \(remedy)" }
}

/// A dictionary file as lines of columns; what a `#` begins and empty lines are left out.
struct LexiconTable {
    let file: String
    let rows: [(line: Int, columns: [Substring])]

    init(file: String, text: String, separator: Character = "\t") {
        self.file = file
        var rows: [(Int, [Substring])] = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where !line.isEmpty && line.first != "#" {
            rows.append((number + 1, line.split(separator: separator, omittingEmptySubsequences: false)))
        }
        self.rows = rows
    }

    func error(_ line: Int, _ problem: String, _ remedy: String) -> LexiconError {
        LexiconError(place: "\(file):\(line)", problem: problem, remedy: remedy)
    }

    /// The items of a column that are separated by `|`; none when the column is missing or empty.
    static func items(_ columns: [Substring], _ index: Int) -> [String] {
        guard index < columns.count else { return [] }
        return columns[index].split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
    }

    static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first == " " { text.removeFirst() }
        while let last = text.last, last == " " || last == "\r" { text.removeLast() }
        return String(text)
    }
}
