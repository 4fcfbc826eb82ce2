/// Rows in columns that fit a terminal.
///
/// When the rows are too wide the elastic column gives way, the one with the longest texts that is not a number.
struct Table {
    /// The headings; a `#` before one aligns its column to the right.
    let headings: [String]
    private(set) var rows: [[String]] = []

    init(_ headings: String...) { self.headings = headings }

    mutating func add(_ cells: String...) { rows.append(cells) }

    /// The lines, without blanks at their ends.
    func lines(width limit: Int = Terminal.width) -> [String] {
        let names = headings.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
        let isRight = headings.map { $0.hasPrefix("#") }
        var widths = names.map(\.columns)
        for row in rows { for (place, cell) in row.enumerated() { widths[place] = max(widths[place], cell.columns) } }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - limit
        while excess > 0,
            let widest = widths.indices.filter({ !isRight[$0] && widths[$0] > 5 }).max(by: { widths[$0] < widths[$1] })
        {
            // Down to the next wider column, so that two long ones share the loss; equal ones give way in turn.
            let isShared = widths.indices.contains { $0 != widest && !isRight[$0] && widths[$0] == widths[widest] }
            let next =
                widths.indices.filter { $0 != widest && !isRight[$0] && widths[$0] < widths[widest] }
                .map { widths[$0] }.max() ?? 5
            let loss = isShared ? 1 : max(1, min(excess, widths[widest] - max(5, next)))
            widths[widest] -= loss
            excess -= loss
        }
        return ([names] + rows).map { row in
            var line = ""
            for (place, cell) in row.enumerated() {
                if place > 0 { line += "  " }
                line += cell.cut(to: widths[place]).padded(to: widths[place], rightAligned: isRight[place])
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}

extension Output {
    mutating func table(_ table: Table) { for line in table.lines() { self.line(line) } }

    /// A text in lines that fit, each set in by `indent` blanks.
    mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
        let lines = text.wrapped(to: max(20, Terminal.width - indent - hanging))
        for (place, line) in lines.enumerated() {
            self.line(String(repeating: " ", count: indent + (place > 0 ? hanging : 0)) + line)
        }
    }
}

/// `1 edge`, `2 edges`.
func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}
