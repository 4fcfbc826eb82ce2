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
        for (number, line) in LexiconTable.lines(of: text).enumerated()
        where !line.isEmpty && line.utf8.first != UInt8(ascii: "#") {
            let columns =
                separator.asciiValue.map { LexiconTable.parts(of: line, $0, keepsEmpty: true) }
                ?? line.split(separator: separator, omittingEmptySubsequences: false)
            rows.append((number + 1, columns))
        }
        self.rows = rows
    }

    private static func lines(of text: String) -> [Substring] {
        // Of ends of lines other than the plain one, only those of ASCII are looked for.
        let isPlain = text.utf8.allSatisfy { !(0x0B...0x0D).contains($0) }
        return isPlain
            ? parts(of: text[...], UInt8(ascii: "\n"), keepsEmpty: true)
            : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    private static func parts(of text: Substring, _ separator: UInt8, keepsEmpty: Bool) -> [Substring] {
        text.utf8.split(separator: separator, omittingEmptySubsequences: !keepsEmpty).map { Substring($0) }
    }

    func error(_ line: Int, _ problem: String, _ remedy: String) -> LexiconError {
        LexiconError(place: "\(file):\(line)", problem: problem, remedy: remedy)
    }

    /// The items of a column that are separated by `|`; none when the column is missing or empty.
    static func items(_ columns: [Substring], _ index: Int) -> [String] {
        guard index < columns.count else { return [] }
        return parts(of: columns[index], UInt8(ascii: "|"), keepsEmpty: false).map { trimmed($0) }
            .filter { !$0.isEmpty }
    }

    static func trimmed(_ text: Substring) -> String {
        var bytes = text.utf8
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
