package import Dragoman

/// The date that the address of an article holds.
package enum AddressDate {
    /// `/2025/10/07/`, `/2025-10-07`, `/20211007/`, `/2025/oct/07/`, `/2025/10/`; `nil` when there is none.
    package static func find(in address: String) -> FuzzyDate? {
        let bytes = Array(address.utf8)
        var month: FuzzyDate?
        var place = 0
        while place < bytes.count {
            guard ASCII.isDigit(bytes[place]) else {
                place += 1
                continue
            }
            var end = place
            while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
            defer { place = end }
            guard place > 0, !ASCII.isAlphanumeric(bytes[place - 1]), let number = Int(bytes[place..<end].string) else {
                continue
            }
            if end - place == 8, let day = plausible(number / 10000, number / 100 % 100, number % 100) { return day }
            guard end - place == 4, end < bytes.count, "/-_".utf8.contains(bytes[end]) else { continue }
            let fields = bytes[(end + 1)...].prefix(12).split { !ASCII.isAlphanumeric($0) }.map { $0.string }
            guard let second = fields.first else { continue }
            guard let monthNumber = Int(second) ?? CalendarNames.month(second.lowercased()) else { continue }
            if fields.count > 1, fields[1].utf8.count <= 2, let third = Int(fields[1]),
                let day = plausible(number, monthNumber, third)
            {
                return day
            }
            if month == nil, second.utf8.count >= 2, (1...12).contains(monthNumber), (1990...2099).contains(number) {
                month = FuzzyDate(year: number, month: monthNumber)
            }
        }
        return month
    }

    private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> FuzzyDate? {
        guard (1980...2099).contains(year) else { return nil }
        return Day(year: year, month: month, day: day).map { FuzzyDate($0) }
    }
}
