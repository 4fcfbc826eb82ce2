import Foundation

/// How wide answers may be.
enum Terminal {
    /// `COLUMNS` where it is set, else the width of the terminal, else 100.
    static var width: Int {
        if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text), columns >= 20 {
            return columns
        }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
        return 100
    }
}

extension String {
    /// How many columns of a terminal the text takes: East Asian wide letters take two, combining marks none.
    var columns: Int {
        if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
        return unicodeScalars.reduce(0) { $0 + $1.columns }
    }

    /// The text cut to so many columns, with an ellipsis where something is missing.
    func cut(to limit: Int) -> String {
        if columns <= limit { return self }
        var text = ""
        var used = 0
        for character in self {
            let more = String(character).columns
            if used + more > limit - 1 { break }
            text.append(character)
            used += more
        }
        return text + "…"
    }

    /// The text filled up with blanks to so many columns.
    func padded(to width: Int, rightAligned: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - columns))
        return rightAligned ? blanks + self : self + blanks
    }

    /// The words in lines of at most so many columns; a longer word has a line of its own.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(whereSeparator: \.isWhitespace) {
            let more = String(word).columns
            if used > 0, used + 1 + more > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line += (used > 0 ? " " : "") + word
            used += (used > 0 ? 1 : 0) + more
        }
        if used > 0 { lines.append(line) }
        return lines
    }
}

extension Unicode.Scalar {
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
