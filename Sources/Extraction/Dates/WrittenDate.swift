package import Dragoman

/// A date that stands by itself: in front matter, a tag of a page, a line of its own.
package enum WrittenDate {
    /// What a text that is only a date says: EDTF, ISO 8601 with a time of day, `July 3, 2025`, `3 July 2025`,
    /// `Thu, 03 Jul 2025 10:00:00 GMT`, `07/03/2025` (month first, unless it cannot be), `3.7.2025`, `July 2025`.
    /// `nil` for anything else, and for a date without a year.
    package static func parse(_ text: String) -> FuzzyDate? {
        let bytes = Array(text.utf8)
        if let date = try? FuzzyDate(edtf: bytes.trimmed().string) { return date }
        return parse(bytes[...])
    }

    /// A line that is only a date, with a year: "October 07, 2025", "Published: 3 July 2025, 10:00 GMT".
    static func isDateLine(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 8, bytes.count <= 80, bytes.contains(where: ASCII.isDigit) else { return false }
        return parse(bytes) != nil
    }

    /// Words that may stand beside the date.
    private static let fillers: Set<String> = [
        "published", "updated", "posted", "on", "at", "date", "last", "modified", "created", "first", "of", "the",
        "gmt", "utc", "am", "pm", "a", "p", "m", "est", "edt", "et", "msk", "cet", "ist", "bst", "t", "z", "local",
        "time", "hours", "hrs",
    ]

    /// The date of a text that holds nothing but one; the first of two ("Published ... Updated ...").
    static func parse(_ bytes: ArraySlice<UInt8>) -> FuzzyDate? {
        guard bytes.count <= 120 else { return nil }
        var words: [(text: String, separator: UInt8)] = []
        var place = bytes.startIndex
        var separator: UInt8 = 32
        while place < bytes.endIndex {
            let byte = bytes[place]
            if byte >= 0x80 {
                // Dashes and dots between the parts of a line.
                if byte == 0xE2 || byte == 0xC2 { separator = 32 } else { return nil }
                place += 1
                while place < bytes.endIndex, !ASCII.isLead(bytes[place]) { place += 1 }
                continue
            }
            guard ASCII.isAlphanumeric(byte) else {
                separator = byte
                place += 1
                continue
            }
            let digit = ASCII.isDigit(byte)
            var end = place
            while end < bytes.endIndex, digit ? ASCII.isDigit(bytes[end]) : ASCII.isLetter(bytes[end]) { end += 1 }
            words.append((String(decoding: bytes[place..<end].map(ASCII.lower), as: UTF8.self), separator))
            separator = 0
            place = end
        }
        guard words.count <= 24 else { return nil }
        return date(in: words)
    }

    private static func date(in words: [(text: String, separator: UInt8)]) -> FuzzyDate? {
        var found: FuzzyDate?
        var place = 0
        while place < words.count {
            let word = words[place].text
            if let (date, length) = dateAt(place, words) {
                if found == nil { found = date }
                place += length
                // What follows directly is the time of day and the zone.
                while place < words.count, Int(words[place].text) != nil || fillers.contains(words[place].text) {
                    if dateAt(place, words) != nil { break }
                    place += 1
                }
                continue
            }
            // A time of day may stand before the date ("10:30 GMT, 3 July 2025").
            let beforeMonth = place + 1 < words.count && CalendarNames.month(words[place + 1].text) != nil
            let isTime = Int(word) != nil && word.utf8.count <= 2 && !beforeMonth
            guard isTime || fillers.contains(word) || CalendarNames.weekday(word) != nil else { return nil }
            place += 1
        }
        return found
    }

    /// A date that begins at a word, and how many words it takes.
    private static func dateAt(_ place: Int, _ words: [(text: String, separator: UInt8)]) -> (FuzzyDate, Int)? {
        func word(_ offset: Int) -> String? { place + offset < words.count ? words[place + offset].text : nil }
        func separator(_ offset: Int) -> UInt8? { place + offset < words.count ? words[place + offset].separator : nil }
        func number(_ offset: Int) -> Int? { word(offset).flatMap { Int($0) } }
        func year(_ offset: Int) -> Int? {
            word(offset)?.utf8.count == 4 ? number(offset).flatMap { (1000...2100).contains($0) ? $0 : nil } : nil
        }
        func ordinal(_ offset: Int) -> Bool {
            separator(offset) == 0 && ["st", "nd", "rd", "th"].contains(word(offset) ?? "")
        }
        func day(_ year: Int, _ month: Int, _ day: Int) -> FuzzyDate? {
            Day(year: year, month: month, day: day).map { FuzzyDate($0) }
        }
        if let month = word(0).flatMap({ CalendarNames.month($0) }) {
            if let year = year(1) { return (FuzzyDate(year: year, month: month), 2) }
            guard let number = number(1), word(1)!.utf8.count <= 2 else { return nil }
            let next = ordinal(2) ? 3 : 2
            guard let year = year(next), let date = day(year, month, number) else { return nil }
            return (date, next + 1)
        }
        guard let first = number(0) else { return nil }
        let digits = word(0)!.utf8.count
        if digits == 8, let date = day(first / 10000, first / 100 % 100, first % 100) { return (date, 1) }
        if let year = year(0), let month = number(1), let number = number(2), separator(1) == separator(2),
            separator(1).map({ "-/.".utf8.contains($0) }) == true, let date = day(year, month, number)
        {
            return (date, 3)
        }
        guard digits <= 2 else { return nil }
        let next = ordinal(1) ? 2 : 1
        if let month = word(next).flatMap({ CalendarNames.month($0) }), let year = year(next + 1),
            let date = day(year, month, first)
        {
            return (date, next + 2)
        }
        guard let second = number(1), word(1)!.utf8.count <= 2, let year = year(2), separator(1) == separator(2) else {
            return nil
        }
        switch separator(1) {
        case 0x2F, 0x2D:
            guard let date = day(year, first, second) ?? day(year, second, first) else { return nil }
            return (date, 3)
        case 0x2E: return day(year, second, first).map { ($0, 3) }
        default: return nil
        }
    }
}
