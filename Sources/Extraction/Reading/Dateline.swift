internal import Dragoman

/// Where and when a report was filed, at the head of its first paragraph: "MOSCOW, July 3 (Reuters) -- ".
enum Dateline {
    /// Where the report begins behind its dateline; `nil` when the text begins without one.
    static func end(in bytes: [UInt8]) -> Int? {
        guard bytes.count > 20, let first = bytes.first, ASCII.isUpper(first) else { return nil }
        let limit = min(bytes.count - 2, 100)
        var place = 1
        while place < limit {
            if let length = separator(bytes, at: place) {
                guard isPlace(bytes[..<place]) else { return nil }
                var end = place + length
                while end < bytes.count, ASCII.isSpace(bytes[end]) { end += 1 }
                return end
            }
            place += 1
        }
        return nil
    }

    /// The date of a dateline, with its year.
    static func date(in bytes: [UInt8]) -> FuzzyDate? {
        for (place, byte) in bytes.enumerated() where ASCII.isAlphanumeric(byte) {
            if place > 0, ASCII.isAlphanumeric(bytes[place - 1]) { continue }
            var end = bytes.count
            while end > place {
                if let date = WrittenDate.parse(bytes[place..<end]) { return date }
                end = bytes[place..<end].lastIndex { !ASCII.isAlphanumeric($0) } ?? place
            }
        }
        return nil
    }

    /// The length of a dash between dateline and report, spaces around it counted.
    private static func separator(_ bytes: [UInt8], at place: Int) -> Int? {
        func dash(_ at: Int) -> Int? {
            guard at < bytes.count else { return nil }
            switch bytes[at] {
            case 0x2D: return at + 1 < bytes.count && bytes[at + 1] == 0x2D ? 2 : 1
            case 0x5F: return 1
            case 0xE2:
                return at + 2 < bytes.count && bytes[at + 1] == 0x80 && (0x93...0x95).contains(bytes[at + 2]) ? 3 : nil
            default: return nil
            }
        }
        if bytes[place] == 32, let length = dash(place + 1) {
            // A space on both sides, or a dash of two or more bytes.
            let next = place + 1 + length
            return length > 1 || (next < bytes.count && bytes[next] == 32) ? length + 1 : nil
        }
        if let length = dash(place), length > 1, bytes[place - 1] == 0x29 || ASCII.isUpper(bytes[place - 1]) {
            return length
        }
        return nil
    }

    /// A place in capitals, or with a month or an agency in brackets; nothing else in lower case.
    private static func isPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
        var capitals = 0
        var firstIsCapitals = false
        var hasMonth = false
        var words = 0
        for word in bytes.split(whereSeparator: { !ASCII.isWordByte($0) && $0 != 0x27 }) {
            words += 1
            let text = String(decoding: word.map(ASCII.lower), as: UTF8.self)
            if word.count > 1, word.allSatisfy({ ASCII.isUpper($0) || $0 >= 0x80 }) {
                capitals += 1
                if words == 1 { firstIsCapitals = true }
            } else if CalendarNames.month(text) != nil {
                hasMonth = true
            } else if let first = word.first, ASCII.isLower(first) {
                let small = ["of", "de", "la", "al", "el", "and", "the", "in", "for", "by", "st", "nd", "rd", "th"]
                guard small.contains(text) || text == "bc" else { return false }
            }
        }
        let brackets = bytes.contains(0x28) && bytes.contains(0x29)
        return words > 0 && words <= 14 && (firstIsCapitals || hasMonth || brackets)
            && (capitals > 0 || hasMonth)
    }
}
