internal import CLexicon

/// What a page holds besides its article: teasers, credits, share buttons, notices.
///
/// The phrases are data (`furniture.tsv`); what is told by shape (addresses, times of day) is code.
enum Furniture {
    private struct Phrases {
        var prefixes: [UInt8: [[UInt8]]] = [:]
        var wholes: Set<[UInt8]> = []
        var tails: [[UInt8]: Tail] = [:]
        var suffixes: [[UInt8]] = []
        var credits: [[UInt8]] = []
        var classes: Set<[UInt8]> = []
    }

    private static let phrases: Phrases = {
        var phrases = Phrases()
        let file = clexicon_find("furniture.tsv")
        let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
        for line in bytes.split(separator: 10) where line.first != 0x23 {
            let fields = line.split(separator: 9)
            precondition(fields.count == 3, "furniture.tsv: three fields expected: \(line.string)")
            let phrase = Array(fields[1])
            switch fields[0].string {
            case "prefix": phrases.prefixes[phrase[0], default: []].append(phrase)
            case "whole": phrases.wholes.insert(phrase)
            case "tail": phrases.tails[phrase] = .last
            case "box": phrases.tails[phrase] = .inside
            case "suffix": phrases.suffixes.append(phrase)
            case "credit": phrases.credits.append(phrase)
            case "class": phrases.classes.insert(phrase)
            case let kind: preconditionFailure("furniture.tsv: unknown kind '\(kind)'")
            }
        }
        return phrases
    }()

    /// A block longer than this is no furniture, whatever it begins with.
    private static let longest = 420

    /// Lower case, with straight quotes and single spaces, to compare with the phrases.
    private static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            if byte == 0xE2 {
                let second = iterator.next()
                let third = iterator.next()
                if second == 0x80, let third, (0x98...0x9B).contains(third) {
                    folded.append(0x27)
                } else if second == 0x80, let third, (0x9C...0x9F).contains(third) {
                    folded.append(0x22)
                } else {
                    folded += [byte, second ?? 32, third ?? 32]
                }
            } else if ASCII.isSpace(byte) {
                if folded.last != 32 { folded.append(32) }
            } else {
                folded.append(ASCII.lower(byte))
            }
        }
        return folded
    }

    /// The text of a block is none of the article's.
    static func isFurniture(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard bytes.count <= longest else { return false }
        return isPhrase(bytes) || isAddress(bytes) || isTime(bytes) || !bytes.contains { ASCII.isWordByte($0) }
    }

    /// Bytes that are enough to compare a beginning or an end with every phrase.
    private static let reach = 64

    private static func isPhrase(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        let trimmed = bytes.drop { $0 == 0x3E || $0 == 0x2A || $0 == 0x5B || $0 == 32 }
        guard let first = trimmed.first.map(ASCII.lower) else { return false }
        let candidates = phrases.prefixes[first]
        if candidates != nil || trimmed.count <= reach {
            var text = folded(trimmed.prefix(reach))
            if let candidates, candidates.contains(where: { text.starts(with: $0) }) { return true }
            if trimmed.count <= reach {
                while let last = text.last, !ASCII.isAlphanumeric(last) { text.removeLast() }
                if phrases.wholes.contains(text) { return true }
            }
        }
        guard bytes.count < 250 else { return false }
        var text = folded(bytes.suffix(reach))
        while let last = text.last, !ASCII.isAlphanumeric(last) { text.removeLast() }
        return phrases.suffixes.contains { text.count >= $0.count && text.suffix($0.count).elementsEqual($0) }
    }

    /// A heading of teasers.
    enum Tail {
        /// Only teasers follow, to the end of the page.
        case last
        /// A box that may stand inside an article.
        case inside
    }

    /// Whether a block is a heading of teasers.
    static func tail(_ bytes: [UInt8]) -> Tail? {
        guard bytes.count < 60 else { return nil }
        var text = folded(bytes)
        while let last = text.last, !ASCII.isAlphanumeric(last) { text.removeLast() }
        return phrases.tails[text]
    }

    /// A line of a text file that is no part of the paragraph beside it.
    static func standsAlone(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= longest
            && (isAddress(bytes) || isTime(bytes) || tail(Array(bytes)) != nil || WrittenDate.isDateLine(bytes))
    }

    /// A line that begins a teaser or a notice, which may go on in the next line.
    static func isTeaser(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count <= longest && isPhrase(bytes) }

    /// A bare address, in angle brackets or not, or several.
    static func isAddress(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count >= 8, let first = bytes.first, first == 0x3C || first | 32 == 0x68 || first | 32 == 0x77
        else {
            return false
        }
        return bytes.split(separator: 32).allSatisfy { word in
            let address = word.first == 0x3C ? word.dropFirst() : word
            return address.hasPrefix(ofAny: ["http://", "https://", "www."])
        }
    }

    /// A time of day or an age alone: "00:55", "2 hours ago", "5 min read", "00:55 GMT".
    static func isTime(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count <= 24, let first = bytes.first, ASCII.isDigit(first) else { return false }
        let words = folded(bytes).split(separator: 32).map { $0.string }
        if words[0].utf8.contains(0x3A), words[0].utf8.allSatisfy({ ASCII.isDigit($0) || $0 == 0x3A }) {
            return words.dropFirst().allSatisfy {
                ["am", "pm", "a.m.", "p.m.", "gmt", "utc", "et", "est"].contains($0)
            }
        }
        let units = ["min", "mins", "minute", "minutes", "hour", "hours", "day", "days", "h", "hr", "hrs"]
        guard words.count == 3, words[0].utf8.allSatisfy(ASCII.isDigit), units.contains(words[1]) else { return false }
        return words[2] == "ago" || words[2] == "read"
    }

    /// Where the credit of a picture begins; `nil` when the text has none.
    static func credit(in draft: Draft) -> Int? {
        let bytes = draft.bytes
        guard bytes.count <= longest else { return nil }
        if let bold = draft.boldTail {
            let tail = bytes[bold...]
            let isAlone = bold == 0 ? bytes.contains(0x2F) : Draft.endsSentence(bytes[..<bold].trimmed())
            if isAlone, Draft.wordCount(tail) <= 8, !Draft.endsSentence(tail) { return bold }
        }
        // The credit is what stands behind the last full stop, or the whole of a text without one.
        let end = bytes.last == 0x2E ? bytes.count - 1 : bytes.count
        var place = end - 1
        while place > 0 {
            if bytes[place] == 0x2E, place + 1 < bytes.count, bytes[place + 1] == 32 { break }
            if bytes[place] == 0x28 || bytes[place] == 0x5B { break }
            place -= 1
        }
        if bytes[max(0, place)] == 0x2E { place += 1 }
        guard end - place <= 80 else { return nil }
        let tail = folded(bytes[max(0, place)...])
        // What ends as a sentence does must name a picture.
        let isSentence = Draft.endsSentence(bytes[max(0, place)...])
        let names = ["photo", "getty", "credit"].map { Array($0.utf8) }
        let isCredit = phrases.credits.contains { phrase in
            tail.contains(phrase: phrase) && (!isSentence || names.contains { phrase.contains(phrase: $0) })
        }
        return isCredit ? max(0, place) : nil
    }

    /// An element of a web page with this class or id holds none of the article.
    static func isClass(_ name: ArraySlice<UInt8>) -> Bool {
        name.split { !ASCII.isLetter($0) }.contains { phrases.classes.contains($0.map(ASCII.lower)) }
    }
}

extension Collection<UInt8> {
    /// Begins with one of some lower-case texts.
    func hasPrefix(ofAny texts: [StaticString]) -> Bool {
        texts.contains { text in
            text.withUTF8Buffer { buffer in
                var iterator = makeIterator()
                return buffer.allSatisfy { byte in iterator.next().map(ASCII.lower) == byte }
            }
        }
    }

    /// Holds a phrase anywhere.
    func contains(phrase: [UInt8]) -> Bool {
        guard let first = phrase.first else { return true }
        var rest = self[...]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: phrase) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
