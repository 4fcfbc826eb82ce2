internal import Dragoman

/// Days of the year that have a name in the news.
///
/// Those that move with the moon are left out but for Easter, which is computed.
enum Holidays {
    private enum Rule {
        case fixed(Int, Int)
        /// The n-th weekday of a month; -1 for the last.
        case weekday(Int, Int, Int)
        /// Days from Easter Sunday.
        case easter(Int)
        /// Easter Sunday of the churches of the East.
        case easternEaster
    }

    private static let table: [(name: String, rule: Rule)] = [
        ("new year's day", .fixed(1, 1)), ("new year's eve", .fixed(12, 31)), ("new year's", .fixed(1, 1)),
        ("christmas day", .fixed(12, 25)), ("christmas eve", .fixed(12, 24)), ("christmas", .fixed(12, 25)),
        ("boxing day", .fixed(12, 26)), ("valentine's day", .fixed(2, 14)), ("halloween", .fixed(10, 31)),
        ("independence day", .fixed(7, 4)), ("fourth of july", .fixed(7, 4)), ("veterans day", .fixed(11, 11)),
        ("may day", .fixed(5, 1)), ("victory day", .fixed(5, 9)), ("armistice day", .fixed(11, 11)),
        ("st. patrick's day", .fixed(3, 17)), ("april fools' day", .fixed(4, 1)), ("nowruz", .fixed(3, 21)),
        ("thanksgiving day", .weekday(11, 4, 4)), ("thanksgiving", .weekday(11, 4, 4)),
        ("labor day", .weekday(9, 1, 1)), ("memorial day", .weekday(5, 1, -1)), ("presidents day", .weekday(2, 1, 3)),
        ("presidents' day", .weekday(2, 1, 3)), ("columbus day", .weekday(10, 1, 2)),
        ("martin luther king day", .weekday(1, 1, 3)), ("mother's day", .weekday(5, 7, 2)),
        ("father's day", .weekday(6, 7, 3)), ("easter sunday", .easter(0)), ("easter monday", .easter(1)),
        ("good friday", .easter(-2)), ("palm sunday", .easter(-7)), ("ash wednesday", .easter(-46)),
        ("easter", .easter(0)), ("orthodox easter", .easternEaster),
    ]

    /// The words that can begin a name.
    static let firstWords: Set<String> = Set(
        table.map { String($0.name.prefix { $0 != " " && $0 != "'" && $0 != "." }) }
    ).subtracting(["may", "april", "fourth"])

    /// The names as parts, words and signs, longest first among those that share a beginning.
    private static let names: [[[UInt8]]] = table.map { entry in
        var parts: [[UInt8]] = []
        for byte in entry.name.utf8 {
            if byte == 32 {
                parts.append([])
            } else if ASCII.isLetter(byte), let last = parts.last, last.isEmpty || last.allSatisfy(ASCII.isLetter) {
                parts[parts.count - 1].append(byte)
            } else if parts.last?.isEmpty == true {
                parts[parts.count - 1].append(byte)
            } else {
                parts.append([byte])
            }
        }
        return parts
    }

    /// The holiday whose name begins at a lexeme, and where the name ends.
    static func match(_ lexemes: [TimeLexeme], at place: Int, in bytes: [UInt8]) -> (holiday: Int, end: Int)? {
        guard lexemes[place].isCapital else { return nil }
        var best: (Int, Int)?
        for (index, parts) in names.enumerated() {
            guard place + parts.count <= lexemes.count, best.map({ parts.count > $0.1 - place }) ?? true else {
                continue
            }
            var matches = true
            for (offset, part) in parts.enumerated() {
                let lexeme = lexemes[place + offset]
                let isQuote = part == [0x27] && lexeme.kind == .sign && lexeme.value == 0x27
                if !isQuote, !bytes[Int(lexeme.start)..<Int(lexeme.end)].equals(ignoringCase: part) {
                    matches = false
                    break
                }
            }
            if matches { best = (index, place + parts.count) }
        }
        return best
    }

    /// The day of a holiday in a year.
    static func day(_ holiday: Int, in year: Int) -> Day? {
        switch table[holiday].rule {
        case .fixed(let month, let day): return Day(year: year, month: month, day: day)
        case .weekday(let month, let weekday, let count):
            if count < 0 {
                let last = Day.bounds(ofMonth: month, year: year).last
                return last - (last.weekday - weekday + 7) % 7
            }
            let first = Day.bounds(ofMonth: month, year: year).first
            return first + (weekday - first.weekday + 7) % 7 + 7 * (count - 1)
        case .easternEaster: return easternEaster(in: year)
        case .easter(let days): return easter(in: year).map { $0 + days }
        }
    }

    /// Easter Sunday by the Julian computus (Meeus), as a day of the Gregorian calendar; right from 1900 to 2099.
    static func easternEaster(in year: Int) -> Day? {
        let d = (19 * (year % 19) + 15) % 30
        let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        let month = (d + e + 114) / 31
        return (1900...2099).contains(year)
            ? Day(year: year, month: month, day: (d + e + 114) % 31 + 1).map { $0 + 13 } : nil
    }

    /// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
    static func easter(in year: Int) -> Day? {
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let d = b / 4
        let e = b % 4
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let k = c % 4
        let l = (32 + 2 * e + 2 * (c / 4) - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let month = (h + l - 7 * m + 114) / 31
        let day = (h + l - 7 * m + 114) % 31 + 1
        return Day(year: year, month: month, day: day)
    }
}
