internal import DragomanLanguage

/// How personal names are written: runs of capitalised words with particles and initials.
enum PersonNames {
    static let particles: WordSet = [
        "al", "el", "bin", "ibn", "bint", "von", "van", "de", "da", "do", "dos", "das", "del", "della", "der", "den",
        "di", "la", "le", "ul", "ur", "ud", "as", "ash", "ad", "an", "ar", "at", "az", "abu", "ben", "ter", "y", "e",
    ]
    private static let assimilated: WordSet = [
        "as", "ash", "ad", "an", "ar", "at", "az", "do", "y", "e", "la", "le", "ben",
    ]
    /// Capitalised words that are part of no name.
    static let stops: WordSet = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr",
        "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "the", "a", "in", "on", "at", "of", "for", "to",
        "and", "but", "with", "from", "by", "said", "told", "he", "she", "it", "they", "we", "i", "his", "her", "its",
        "their", "this", "that", "these", "after", "before", "during", "while", "when", "as", "if", "not", "no", "also",
        "together", "alongside",
    ]

    /// What stands before a name and is no part of it.
    static let courtesy: WordSet = [
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "amb", "amb.", "hon", "hon.", "eng",
        "eng.",
        "h.e", "h.e.", "lt", "lt.", "gen", "gen.", "maj", "maj.", "col", "col.", "capt", "capt.", "sgt", "sgt.", "adm",
        "adm.", "brig", "brig.", "rev", "rev.", "sen", "sen.", "rep", "rep.", "gov", "gov.", ".",
    ]

    /// The place behind a nickname in quotation marks that begins at a place: `Joko "Jokowi" Widodo`.
    static func nickname(at place: Int, in text: ParsedText) -> Int? {
        let tokens = text.tokens
        guard tokens[place].end - tokens[place].start <= 3, place + 3 < tokens.count,
            marks.contains(tokens[place].lower), marks.contains(tokens[place + 2].lower)
        else { return nil }
        let isCapital = { (token: Token) in
            let first = text.bytes[Int(token.start)]
            return (0x41...0x5A).contains(first) || (first >= 0xC3 && first != 0xE2)
        }
        return isCapital(tokens[place + 1]) && isCapital(tokens[place + 3]) ? place + 3 : nil
    }

    private static let marks: WordSet = ["\"", "“", "”", "'", "‘", "’", "``", "''"]

    /// `Choe Chol-min`, `Hwang Joon-kook`: where a name of several words ends whose last has a hyphen and small letters.
    static func endOfLast(_ range: Range<Int>, in text: ParsedText) -> Int {
        let end = range.upperBound
        guard range.count > 1, end + 1 < text.tokens.count, text.form(end) == "-",
            text.tokens[end - 1].end == text.tokens[end].start, text.tokens[end].end == text.tokens[end + 1].start,
            text.form(end + 1).count < 6, text.form(end + 1).allSatisfy(\.isLowercase),
            !joined.contains(text.tokens[end + 1].lower)
        else { return end }
        return end + 2
    }

    /// What a hyphen joins to a name without being part of it: `the Salva Kiir-led government`.
    private static let joined: WordSet = [
        "led", "era", "run", "held", "style", "based", "owned", "made", "born", "like", "as", "and", "or", "not", "the",
        "who", "in", "of", "to", "on", "a", "his", "her", "he", "she", "it", "but", "with", "aide",
    ]

    /// Whether a token begins with a capital letter.
    static func isCapital(_ place: Int, in text: ParsedText) -> Bool {
        let first = text.bytes[Int(text.tokens[place].start)]
        return (0x41...0x5A).contains(first) || (first >= 0xC3 && first != 0xE2)
    }

    /// The end of the run of name words that begins at a place; the place itself when none does.
    static func run(
        from place: Int, until end: Int, in text: ParsedText, isTaken: (Int) -> Bool
    ) -> Int {
        var next = place
        var last = place
        while next < end, next - place < 7 {
            let token = text.tokens[next]
            let first = text.bytes[Int(token.start)]
            let length = token.end - token.start
            let isCapital = isCapital(next, in: text)
            if next > place, let after = nickname(at: next, in: text) {
                next = after
                continue
            }
            if isTaken(next) { break }
            if isCapital && !stops.contains(token.lower) && token.lower != "'s" {
                next += 1
                last = next
            } else if next > place, length == 1, first == 0x2D || first == 0x2E {
                next += 1
            } else if particles.contains(token.lower), next + 1 < end,
                // `at`, `an`, `as` are parts of names only before a hyphen.
                !assimilated.contains(token.lower) || text.tokens[next + 1].lower == "-"
            {
                next += 1
            } else {
                break
            }
        }
        return last
    }

    /// Whether two names, as folded words, can be one person's: the last words agree, and the others agree, are
    /// initials of each other, are spelt nearly alike, or are missing.
    static func agree(_ a: [String], _ b: [String]) -> Bool {
        guard let lastA = a.last, let lastB = b.last, lastA == lastB || isVariant(lastA, lastB) else { return false }
        if a.count == 1 || b.count == 1 { return lastA == lastB }
        let firstA = a[0]
        let firstB = b[0]
        return firstA == firstB || (firstA.utf8.count == 1 && firstB.hasPrefix(firstA))
            || (firstB.utf8.count == 1 && firstA.hasPrefix(firstB)) || isVariant(firstA, firstB)
            || a.dropLast().contains(firstB) || b.dropLast().contains(firstA)
    }

    /// Whether two words are spellings of one name: alike but for a letter or two, with the same beginning.
    static func isVariant(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let x = Array(a.utf8)
        let y = Array(b.utf8)
        guard min(x.count, y.count) >= 4, abs(x.count - y.count) <= 2, x[0] == y[0] else { return false }
        let allowed = min(x.count, y.count) >= 7 ? 2 : 1
        return distance(x, y) <= allowed
    }

    /// The Levenshtein distance.
    static func distance(_ x: [UInt8], _ y: [UInt8]) -> Int {
        var row = Array(0...y.count)
        for i in 0..<x.count {
            var diagonal = row[0]
            row[0] = i + 1
            for j in 0..<y.count {
                let old = row[j + 1]
                row[j + 1] = min(min(row[j], old) + 1, diagonal + (x[i] == y[j] ? 0 : 1))
                diagonal = old
            }
        }
        return row[y.count]
    }

    /// The folded words of a name span, without initials' dots and hyphens.
    static func words(_ range: Range<Int>, in text: ParsedText) -> [String] {
        var words: [String] = []
        var place = range.lowerBound
        while place < range.upperBound {
            if place > range.lowerBound, let after = nickname(at: place, in: text) {
                place = after
                continue
            }
            let word = Folding.string(text.form(place))
            if !word.isEmpty { words.append(word) }
            place += 1
        }
        return words
    }

    /// The text of a span of tokens, as written, with white space made single.
    static func written(_ range: Range<Int>, in text: ParsedText) -> String {
        guard !range.isEmpty else { return "" }
        if let quote = range.dropFirst().first(where: { nickname(at: $0, in: text) != nil }),
            quote + 3 < range.upperBound
        {
            return written(range.lowerBound..<quote, in: text) + " " + written(quote + 3..<range.upperBound, in: text)
        }
        let start = Int(text.tokens[range.lowerBound].start)
        let end = Int(text.tokens[range.upperBound - 1].end)
        let bytes = text.bytes[start..<end]
        // Most have single spaces of ASCII alone.
        var isPlain = true
        for place in bytes.indices {
            let byte = bytes[place]
            let isDouble = byte == 0x20 && place + 1 < end && bytes[place + 1] == 0x20
            if byte < 0x20 || byte == 0xC2 || 0xE1...0xE3 ~= byte || isDouble { isPlain = false }
        }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes, as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
