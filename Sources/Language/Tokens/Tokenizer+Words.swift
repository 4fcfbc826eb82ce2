/// Words: letters and digits with what may stand inside them.
extension Tokenizer {
    /// Emits the word that starts here, in one token or more, and returns where it ends.
    ///
    /// - Parameter first: where its token starts, if a sign stands before it.
    mutating func word(_ start: Int, _ end: Int, from first: Int? = nil) -> Int {
        var index = start
        var digitsOnly = true
        while index < end {
            let (kind, length) = character(at: index, in: bytes)
            if kind == .letter {
                if digitsOnly, index > start, isUnit(index, end) {
                    emit(start, index)
                    return word(index, end)
                }
                digitsOnly = false
                index += length
                continue
            }
            if kind == .digit {
                index += length
                continue
            }
            let next = index + length
            guard next < end else { break }
            let nextKind = character(at: next, in: bytes).kind
            guard nextKind == .letter || nextKind == .digit else { break }
            guard joins(kind, index, next, nextKind, start: start, end: end, digitsOnly: digitsOnly) else { break }
            if kind == .hyphen, digitsOnly || nextKind == .digit { digitsOnly = false }
            index = next
        }
        if index == start { index += character(at: start, in: bytes).length }
        if index < end, bytes[index] == UInt8(ascii: "."), keepsStop(start, index, end) { index += 1 }
        if let first { emit(first, index) } else { split(start, index) }
        return index
    }

    /// Whether a character between two word characters stays inside the word.
    private func joins(
        _ kind: CharacterKind, _ index: Int, _ next: Int, _ nextKind: CharacterKind, start: Int, end: Int,
        digitsOnly: Bool
    ) -> Bool {
        let previousIsDigit = index > start && asciiKind(index - 1) == .digit
        switch kind {
        case .apostrophe: return bytes[index] != UInt8(ascii: "`")
        case .mark:
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: ":"): return previousIsDigit && nextKind == .digit
            case UInt8(ascii: "."):
                if previousIsDigit && nextKind == .digit { return true }
                if nextKind == .digit { return false }
                // `Ph.D.`: a capital that has its own stop.
                if index - start <= 3, next + 1 < end, bytes[next + 1] == UInt8(ascii: "."), bytes[start] &- 65 < 26,
                    bytes[next] &- 65 < 26
                {
                    return true
                }
                // `U.S`, `a.m`; else a file's or a site's name in lower case.
                if index - start == 1 || index > start + 1 && bytes[index - 2] == UInt8(ascii: ".") { return true }
                if Abbreviations.stopped.contains(bytes[start..<index]) && next + 1 < end
                    && bytes[next + 1] == UInt8(ascii: ".")
                {
                    return true
                }
                return bytes[next] < 0x80 && bytes[next] == lowered(bytes[next])
            default: return false
            }
        case .hyphen:
            if previousIsDigit && nextKind == .digit { return keepsNumberHyphen(index, start: start, end: end) }
            if index - start > 16 { return false }
            return Abbreviations.prefixes.contains(bytes[start..<index])
        case .symbol:
            switch bytes[index] {
            case UInt8(ascii: "/"):
                // `24/7`; `w/o`, `b/c`.
                return previousIsDigit && nextKind == .digit
                    || index - start == 1 && !digitsOnly && nextKind == .letter && next + 1 <= end
                        && (next + 1 == end || !isWordCharacter(next + 1))
            case UInt8(ascii: "&"): return index - start <= 2 && !digitsOnly && next + 2 >= end || index - start == 1
            case UInt8(ascii: "_"), UInt8(ascii: "@"): return true
            default: return false
            }
        default: return false
        }
    }

    /// Numbers of telephones and dates keep their hyphens (`713-853-3989`, `345-9945`, `3-9890`), ranges don't.
    private func keepsNumberHyphen(_ index: Int, start: Int, end: Int) -> Bool {
        var following = index + 1
        while following < end, following < index + 12, asciiKind(following) == .digit { following += 1 }
        if following < end, bytes[following] == UInt8(ascii: "-") { return true }
        var leading = index
        while leading > start, leading > index - 12, asciiKind(leading - 1) == .digit { leading -= 1 }
        if leading > start, bytes[leading - 1] == UInt8(ascii: "-") { return true }
        return (index - leading == 3 || index - leading == 1) && following - index - 1 == 4
    }

    /// Whether letters after digits are a word of their own: `3pm`, `50km`; not `20th`, `1990s`.
    private func isUnit(_ index: Int, _ end: Int) -> Bool {
        for unit in Tokenizer.units where matches(unit, at: index, end) {
            let after = index + unit.utf8CodeUnitCount
            if after == end || !isWordCharacter(after) { return true }
        }
        return false
    }

    private static let units: [StaticString] = [
        "am", "pm", "a.m", "p.m", "km", "kg", "mm", "cm", "mb", "gb", "mph", "hrs", "min", "mins", "yr", "yrs", "ft",
        "lbs", "mg", "ml", "kb", "hr", "oz", "bn", "m", "k",
    ]

    /// Whether the full stop after a word belongs to it.
    private func keepsStop(_ start: Int, _ stop: Int, _ end: Int) -> Bool {
        let after = stop + 1
        if after < end, bytes[after] == UInt8(ascii: ".") { return false }
        let count = stop - start
        guard count <= 16 else { return false }
        let word = bytes[start..<stop]
        if Abbreviations.closing.contains(word) {
            let closes =
                endsParagraph(after) || lowered(bytes[stop - 1]) == UInt8(ascii: "c") && nextWordIsCapitalized(after)
            return !closes || bytes[stop - 2] == UInt8(ascii: ".")
        }
        if Abbreviations.stopped.contains(word) { return true }
        // An initial, or letters with a stop after each: `J.`, `U.S.`, `D.C.`.
        if count == 1 {
            let byte = bytes[start]
            return byte >= 65 && byte <= 90 && byte != 73 || byte == 73 && nextWordIsCapitalized(after)
        }
        if count >= 3, bytes[stop - 2] == UInt8(ascii: "."), asciiKind(stop - 1) == .letter { return true }
        if Abbreviations.beforeNumber.contains(word) {
            var next = after
            while next < bytes.count, next < after + 3, asciiKind(next) == .space { next += 1 }
            return next < bytes.count && asciiKind(next) == .digit
        }
        return false
    }

    /// Whether nothing follows in the paragraph.
    private func endsParagraph(_ index: Int) -> Bool {
        var next = index
        var breaks = 0
        while next < bytes.count, next < index + 4 {
            let kind = asciiKind(next)
            if kind == .newline { breaks += 1 } else if kind != .space { return false }
            next += 1
        }
        return next >= bytes.count || breaks > 1
    }

    private func nextWordIsCapitalized(_ index: Int) -> Bool {
        var next = index
        while next < bytes.count, next < index + 3, asciiKind(next) == .space { next += 1 }
        return next < bytes.count && bytes[next] >= 65 && bytes[next] <= 90
    }

    /// Emits a word, its clitics apart.
    private mutating func split(_ start: Int, _ end: Int) {
        guard end - start <= 64 else { return emit(start, end) }
        if let cut = cliticStart(start, end) {
            split(start, cut)
            return emit(cut, end)
        }
        for (whole, head) in Tokenizer.contractions
        where whole.utf8CodeUnitCount == end - start && matches(whole, at: start, end) {
            emit(start, start + head)
            return emit(start + head, end)
        }
        emit(start, end)
    }

    /// Where `n't`, `'s`, `'re`, `'ve`, `'ll`, `'d` or `'m` starts at the end of a word.
    private func cliticStart(_ start: Int, _ end: Int) -> Int? {
        for suffix in Tokenizer.clitics {
            let count = suffix.utf8CodeUnitCount
            guard end - start > count + 1, matches(suffix, at: end - count, end) else { continue }
            if let mark = apostropheStart(endingAt: end - count, start), mark > start {
                // `1930's` and `60's` are years, not possessives.
                if mark - start <= 4, (start..<mark).allSatisfy({ asciiKind($0) == .digit }) { return nil }
                return mark
            }
        }
        if end - start > 3, lowered(bytes[end - 1]) == UInt8(ascii: "t"),
            let mark = apostropheStart(endingAt: end - 1, start), mark - 1 > start,
            lowered(bytes[mark - 1]) == UInt8(ascii: "n")
        {
            return mark - 1
        }
        return nil
    }

    /// Where the apostrophe that ends at a place starts.
    private func apostropheStart(endingAt end: Int, _ start: Int) -> Int? {
        if end - 1 >= start, bytes[end - 1] == UInt8(ascii: "'") { return end - 1 }
        if end - 3 >= start, character(at: end - 3, in: bytes) == (.apostrophe, 3) { return end - 3 }
        return nil
    }

    /// Two words written as one, and the length of the first.
    private static let contractions: [(StaticString, Int)] = [
        ("cannot", 3), ("gonna", 3), ("gotta", 3), ("wanna", 3), ("dont", 2), ("didnt", 3), ("doesnt", 4), ("isnt", 2),
        ("wasnt", 3), ("wont", 2), ("cant", 2), ("couldnt", 5), ("wouldnt", 5), ("shouldnt", 6), ("arent", 3),
        ("havent", 4), ("hasnt", 3), ("lemme", 3), ("gimme", 3), ("ive", 1), ("thats", 4), ("dunno", 2),
        ("im", 1), ("youre", 3), ("hes", 2), ("theres", 5), ("whats", 4), ("aint", 2), ("arnt", 2), ("theyre", 4),
        ("alot", 1), ("outta", 3),
    ]
}
