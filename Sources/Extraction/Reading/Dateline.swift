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
                let start = textStart(bytes, place + length)
                guard isPlace(bytes[..<place]) || isPlainPlace(bytes, until: place, dash: length, start) else {
                    return nil
                }
                return start
            }
            if let end = agencyEnd(bytes, at: place) {
                let isBody = bytes[place] == 0x28 && isBody(bytes[..<place])
                return isPlace(bytes[..<end]) && !isBody ? textStart(bytes, end) : nil
            }
            // "ISLAMABAD: The foreign office ..."
            if bytes[place] == 0x3A {
                let head = bytes[..<place]
                let isCapitals = head.allSatisfy { ASCII.isUpper($0) || $0 == 32 } && place >= 4 && place <= 20
                return isCapitals || bytes[place - 1] == 0x29 && isPlace(head) ? textStart(bytes, place + 1) : nil
            }
            place += 1
        }
        return nil
    }

    /// `The 24th Summit of the East African Community (EAC) Heads`: a body with its short form, not a place with an agency.
    private static func isBody(_ head: ArraySlice<UInt8>) -> Bool {
        let words = head.split(whereSeparator: { !ASCII.isWordByte($0) }).map {
            String(decoding: $0.map(ASCII.lower), as: UTF8.self)
        }
        if words.prefix(2) == ["the", "hague"] { return false }
        return words.contains { ["of", "the", "for", "by"].contains($0) }
    }

    private static func textStart(_ bytes: [UInt8], _ place: Int) -> Int {
        bytes[place...].firstIndex { !ASCII.isSpace($0) } ?? bytes.count
    }

    /// Where the name of an agency ends that closes a dateline without a dash: "July 3. /TASS/. ", "Oct 4 (PTI) ".
    private static func agencyEnd(_ bytes: [UInt8], at place: Int) -> Int? {
        guard bytes[place] == 0x2F || bytes[place] == 0x28, bytes[place - 1] == 32 else { return nil }
        let close: UInt8 = bytes[place] == 0x2F ? 0x2F : 0x29
        var end = place + 1
        while end < bytes.count, ASCII.isUpper(bytes[end]) { end += 1 }
        guard end - place > 2, end + 2 < bytes.count, bytes[end] == close else { return nil }
        end += 1
        if close == 0x2F {
            if bytes[end] == 0x2E { end += 1 }
        } else {
            // A dash or a colon behind the bracket is told by itself.
            guard bytes[end] == 32, ASCII.isUpper(bytes[end + 1]) else { return nil }
        }
        return end
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

    /// The day that a line of its own at the head of a report gives beside places, agencies and names: "BANGKOK, April
    /// 18, 2025 (AP)", "From our correspondent. PRETORIA, Thursday, 3 November 2022.", "Last updated on 11 March 2023".
    static func lineDate(in bytes: [UInt8]) -> FuzzyDate? {
        guard bytes.count <= 140, bytes.contains(where: ASCII.isDigit), let date = date(in: bytes),
            date.earliest == date.latest
        else { return nil }
        var numbers = 0
        var words = 0
        for word in bytes.split(whereSeparator: { !ASCII.isWordByte($0) && $0 != 0x27 }) {
            words += 1
            if ASCII.isDigit(word.first!) {
                numbers += 1
            } else if ASCII.isLower(word.first!), !besides.contains(String(decoding: word, as: UTF8.self)) {
                return nil
            }
        }
        return numbers <= 5 && words <= 20 ? date : nil
    }

    /// Words in small letters that may stand beside a date at the head of a report.
    private static let besides: Set<String> = [
        "last", "first", "updated", "published", "posted", "issued", "filed", "modified", "reported", "on", "at", "in",
        "of", "the", "by", "and", "for", "from", "to", "our", "own", "staff", "writer", "writers", "correspondent",
        "correspondents", "reporter", "reporters", "editor", "diplomatic", "political", "foreign", "world", "affairs",
        "special", "a", "m", "p", "am", "pm", "st", "nd", "rd", "th", "de", "la", "el", "al", "min", "read", "minutes",
        "hrs", "local", "time", "edition", "desk", "service", "bureau", "agencies", "agency", "wire", "wires", "print",
    ]

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

    /// `Abuja — The bloc has`: one or two capitalised words, a long dash, and a sentence.
    private static func isPlainPlace(_ bytes: [UInt8], until end: Int, dash length: Int, _ start: Int) -> Bool {
        guard length > 2, start < bytes.count, ASCII.isUpper(bytes[start]), end <= 30 else { return false }
        let words = bytes[..<end].split(separator: 32)
        return words.count <= 2
            && words.allSatisfy { word in
                ASCII.isUpper(word.first!)
                    && word.dropFirst().allSatisfy { ASCII.isLower($0) || $0 >= 0x80 || $0 == 0x27 }
            }
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
        // "Tehran, IRNA": a place, a comma and an agency.
        let named = words <= 4 && capitals > 0 && bytes.contains(0x2C)
        return words > 0 && words <= 14 && (firstIsCapitals || hasMonth || brackets || named)
            && (capitals > 0 || hasMonth)
    }
}
