internal import DragomanLanguage

/// A word, a number or a sign, as the grammar of time expressions sees it.
struct TimeLexeme {
    enum Kind: UInt8 { case word, number, sign }
    var start: Int32
    var end: Int32
    var kind: Kind
    var word: TimeWord
    /// Of a word its value in `TimeWords`, of a number what it says, of a sign its byte.
    var value: Int32
    /// How many digits a number has; 0 when it has a comma or a fraction in it.
    var digits: UInt8
    /// A number with "th", "st" ... behind it, or a plural ("1990s", "Mondays").
    var isOrdinal = false
    var isPlural = false
    var isCapital = false
    /// White space stands before it.
    var isSpaced: Bool
    /// The first of its sentence.
    var isFirst = false
    /// Of the token it begins in; `other` where the text has none.
    var partOfSpeech = PartOfSpeech.other
    /// The place of that token; -1 where there is none.
    var token: Int32 = -1
}

/// Cuts a text into what the grammar of time expressions reads. Words are runs of letters, so that "mid-August" and
/// "20-year" are three each, however a tokenizer sees them.
enum TimeLexer {
    /// - Parameter sentences: where sentences begin, in order.
    /// - Complexity: O(n).
    static func lexemes(of bytes: [UInt8], sentenceStarts: [Int32]) -> [TimeLexeme] {
        var lexemes: [TimeLexeme] = []
        lexemes.reserveCapacity(bytes.count / 5)
        var place = 0
        var spaced = true
        var sentence = 0
        let count = bytes.count
        var folded: [UInt8] = []
        while place < count {
            let byte = bytes[place]
            if ASCII.isSpace(byte) {
                spaced = true
                place += 1
                continue
            }
            let start = place
            var lexeme = TimeLexeme(
                start: Int32(start), end: 0, kind: .sign, word: .other, value: Int32(byte), digits: 0, isSpaced: spaced)
            if ASCII.isDigit(byte) {
                place = number(bytes, from: start, into: &lexeme)
            } else if ASCII.isLetter(byte) || (byte >= 0x80 && !isMark(bytes, start)) {
                folded.removeAll(keepingCapacity: true)
                while place < count, ASCII.isLetter(bytes[place]) || (bytes[place] >= 0x80 && !isMark(bytes, place)) {
                    folded.append(ASCII.lower(bytes[place]))
                    place += 1
                }
                if place < count, place - start == 1, bytes[start] | 32 == 0x71, ASCII.isDigit(bytes[place]) {
                    folded.append(bytes[place])
                    place += 1
                }
                lexeme.kind = .word
                lexeme.isCapital = ASCII.isUpper(byte)
                lexeme.value = 0
                if folded.count <= 13, let (word, value) = TimeWords.find(folded.string) {
                    lexeme.word = word
                    lexeme.value = Int32(value)
                    // "days", "nights", "Fridays"; "Thurs" is one.
                    let least = word == .unit ? 4 : word == .dayPart ? 5 : word == .weekday ? 7 : 99
                    lexeme.isPlural = folded.last == 0x73 && folded.count >= least
                }
            } else if byte >= 0x80 {
                place += byte >= 0xE0 ? 3 : 2
                // Curly quotes and dashes as their plain signs.
                if byte == 0xE2, place <= count, bytes[start + 1] == 0x80 {
                    switch bytes[start + 2] {
                    case 0x90...0x95: lexeme.value = 0x2D
                    case 0x98, 0x99: lexeme.value = 0x27
                    case 0x9C, 0x9D: lexeme.value = 0x22
                    default: break
                    }
                }
                place = min(place, count)
            } else {
                place += 1
            }
            lexeme.end = Int32(place)
            if sentence < sentenceStarts.count, sentenceStarts[sentence] <= lexeme.start {
                lexeme.isFirst = true
                while sentence < sentenceStarts.count, sentenceStarts[sentence] <= lexeme.start { sentence += 1 }
            }
            lexemes.append(lexeme)
            spaced = false
        }
        return lexemes
    }

    /// Notes the token that each lexeme begins in.
    ///
    /// - Complexity: O(lexemes + tokens).
    static func tag(_ lexemes: inout [TimeLexeme], from tokens: [Token]) {
        var token = 0
        for place in lexemes.indices {
            while token < tokens.count, tokens[token].end <= lexemes[place].start { token += 1 }
            guard token < tokens.count, tokens[token].start <= lexemes[place].start else { continue }
            lexemes[place].partOfSpeech = tokens[token].partOfSpeech
            lexemes[place].token = Int32(token)
        }
    }

    /// Reads a number with its commas, fraction and ending; returns where it ends.
    private static func number(_ bytes: [UInt8], from start: Int, into lexeme: inout TimeLexeme) -> Int {
        var place = start
        var value = 0
        var digits = 0
        func digit(_ at: Int) -> Bool { at < bytes.count && ASCII.isDigit(bytes[at]) }
        while digit(place) {
            if digits < 9 { value = value * 10 + Int(bytes[place] - 48) }
            digits += 1
            place += 1
        }
        var plain = true
        while place < bytes.count, bytes[place] == 0x2C, digit(place + 1), digit(place + 2), digit(place + 3),
            !digit(place + 4), digits <= 3 || !plain
        {
            plain = false
            place += 4
        }
        if place < bytes.count, bytes[place] == 0x2E, digit(place + 1) {
            var end = place + 1
            while digit(end) { end += 1 }
            // "7.10.2025" is three numbers.
            let isDate = end < bytes.count && bytes[end] == 0x2E && digit(end + 1)
            if !isDate, start == 0 || bytes[start - 1] != 0x2E {
                plain = false
                place = end
            }
        }
        lexeme.kind = .number
        lexeme.value = Int32(value)
        lexeme.digits = plain ? UInt8(min(digits, 20)) : 0
        func letter(_ at: Int) -> UInt8 { at < bytes.count ? ASCII.lower(bytes[at]) : 0 }
        if plain, !ASCII.isLetter(letter(place + 2)) || letter(place + 2) == 0 {
            let pair = (letter(place), letter(place + 1))
            let endings: [(UInt8, UInt8)] = [(0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68)]
            if endings.contains(where: { $0 == pair }) {
                lexeme.isOrdinal = true
                return place + 2
            }
        }
        if plain, letter(place) == 0x73, !ASCII.isAlphanumeric(letter(place + 1)) {
            lexeme.isPlural = true
            return place + 1
        }
        return place
    }

    /// A sign beyond ASCII: quotes, dashes, dots of general punctuation and of Latin-1.
    private static func isMark(_ bytes: [UInt8], _ place: Int) -> Bool {
        if bytes[place] == 0xE2, place + 2 < bytes.count { return bytes[place + 1] == 0x80 || bytes[place + 1] == 0x82 }
        if bytes[place] == 0xC2, place + 1 < bytes.count { return true }
        return false
    }
}
