/// A date text that is not EDTF level 0 or 1.
public struct DateError: Error, Sendable, CustomStringConvertible {
    /// The offending text.
    public let text: String
    /// What to write instead.
    public let remedy: String

    public var description: String { "'\(text)' is no EDTF date: \(remedy)" }
}

extension FuzzyDate {
    /// Reads an EDTF date or interval of level 0 or 1.
    ///
    /// - Throws: `DateError` for anything else; the legacy words `open`, `unknown` and `u` digits are
    ///   refused with their new form.
    public init(edtf text: String) throws(DateError) {
        if text.contains("open") || text.contains("unknown") {
            throw DateError(text: text, remedy: "write '..' for an open or unknown end of an interval")
        }
        if text.contains("u") { throw DateError(text: text, remedy: "write 'X' for an unspecified digit, as in 201X") }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch ends.count {
        case 1:
            let (first, last) = try FuzzyDate.bounds(of: ends[0], in: text)
            self.init(edtf: text, earliest: first, latest: last)
        case 2:
            let open = ["", ".."]
            guard !(open.contains(ends[0]) && open.contains(ends[1])) else {
                throw DateError(text: text, remedy: "an interval needs at least one end, as in 2003/..")
            }
            let first = open.contains(ends[0]) ? nil : try FuzzyDate.bounds(of: ends[0], in: text).0
            let last = open.contains(ends[1]) ? nil : try FuzzyDate.bounds(of: ends[1], in: text).1
            if let first, let last, first > last {
                throw DateError(text: text, remedy: "the interval ends before it begins")
            }
            self.init(
                edtf: "\(ends[0].isEmpty ? ".." : ends[0])/\(ends[1].isEmpty ? ".." : ends[1])", earliest: first,
                latest: last)
        default:
            throw DateError(text: text, remedy: "an interval has one '/', as in 2025-04-14/2025-04-20")
        }
    }

    /// The first and last day of one end of an interval.
    private static func bounds(of part: String, in whole: String) throws(DateError) -> (Day, Day) {
        let bad = DateError(text: whole, remedy: "expected YYYY, YYYY-MM, YYYY-MM-DD, a/b, ../b or a/..")
        var digits = Substring(part)
        while let last = digits.last, "?~%".contains(last) { digits.removeLast() }
        let fields = digits.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(fields.count), fields[0].utf8.count == 4 else { throw bad }
        if fields.count == 1, fields[0].hasSuffix("X") {
            let known = fields[0].prefix { $0 != "X" }
            guard known.utf8.count >= 2, fields[0].dropFirst(known.count).allSatisfy({ $0 == "X" }),
                let start = number(known)
            else { throw bad }
            let scale = known.utf8.count == 3 ? 10 : 100
            return (
                Day(year: start * scale, month: 1, day: 1)!, Day(year: start * scale + scale - 1, month: 12, day: 31)!
            )
        }
        guard let year = number(fields[0]) else { throw bad }
        if fields.count == 1 { return (Day(year: year, month: 1, day: 1)!, Day(year: year, month: 12, day: 31)!) }
        guard fields[1].utf8.count == 2, let month = number(fields[1]) else { throw bad }
        if (21...24).contains(month), fields.count == 2 {
            let first = Day(year: year, month: (month - 20) * 3, day: 1)!
            return (first, first + 91)
        }
        guard (1...12).contains(month) else { throw bad }
        if fields.count == 2 {
            let month = Day.bounds(ofMonth: month, year: year)
            return (month.first, month.last)
        }
        guard fields[2].utf8.count == 2, let day = number(fields[2]),
            let exact = Day(year: year, month: month, day: day)
        else { throw bad }
        return (exact, exact)
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}

extension FuzzyDate: CustomStringConvertible {
    public var description: String { edtf }
}
