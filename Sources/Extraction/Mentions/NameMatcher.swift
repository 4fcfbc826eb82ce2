internal import DragomanLanguage

/// Finds the names of the dictionaries in a passage, the longest first.
struct NameMatcher {
    let lexicon: Lexicon

    /// A phrase of the dictionaries in the text.
    struct Match {
        let tokens: Range<Int>
        let senses: [Lexicon.Sense]
    }

    /// All matches, in order, none overlapping.
    ///
    /// - Complexity: O(n) in tokens, times the longest phrase.
    func matches(in text: ParsedText) -> [Match] {
        var result: [Match] = []
        for sentence in text.sentences {
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                let match = text.bytes.withUnsafeBufferPointer {
                    longest(at: place, until: sentence.upperBound, in: text, $0)
                }
                if let match {
                    result.append(match)
                    place = match.tokens.upperBound
                } else {
                    place += 1
                }
            }
        }
        return result
    }

    private func longest(
        at place: Int, until end: Int, in text: ParsedText, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Match? {
        let tokens = text.tokens
        guard
            NameMatcher.canBegin(bytes, tokens[place].start, tokens[place].end)
                || lexicon.smallStarts.contains(tokens[place].lower)
        else {
            return nil
        }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var best: Match?
        var isUpper = true
        var endsInSeparator = false
        var next = place
        while next < min(end, place + Lexicon.longest) {
            let start = tokens[next].start
            let word = UnsafeBufferPointer(rebasing: bytes[Int(start)..<Int(tokens[next].end)])
            let first = word[0]
            let isBreak =
                word.count == 1 && (first == 0x2C || first == 0x3B || first == 0x3A || first == 0x28 || first == 0x22)
            if next > place, let after = PersonNames.nickname(at: next, in: tokens, bytes) {
                next = after
                continue
            }
            if isBreak { break }
            for byte in word where (0x61...0x7A).contains(byte) { isUpper = false }
            let isHyphen =
                word.count == 1 && first == 0x2D
                || word.count == 3 && first == 0xE2 && word.elementsEqual([0xE2, 0x80, 0x93])
            if next > place, isHyphen || tokens[next - 1].end < start, !endsInSeparator {
                hash = Folding.separated(hash)
                endsInSeparator = true
            }
            let before = hash
            hash = NameMatcher.extended(hash, by: word)
            next += 1
            if hash == before { continue }  // a full stop or a hyphen ends no name
            endsInSeparator = false
            guard let senses = lexicon.senses[hash] else { continue }
            let hasArticle = place > 0 && tokens[place - 1].lower == "the"
            // `Celac`, `Ecowas`: an acronym written as a name.
            let isSpelled =
                isUpper
                || next == place + 1 && token.end - token.start >= 5 && token.partOfSpeech == .properNoun
                    && place > 0 && word.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
            let fitting = senses.filter { (!$0.isAcronym || isSpelled) && (!$0.needsArticle || hasArticle) }
            if !fitting.isEmpty { best = Match(tokens: place..<next, senses: fitting) }
        }
        return best
    }

    /// A hash with the parts of a word, of which `e-Islami` has two.
    private static func extended(_ hash: UInt64, by word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard word.contains(0x2D) else { return Folding.hash(word, into: hash) }
        var hash = hash
        for (number, part) in word.split(separator: 0x2D).enumerated() {
            if number > 0 { hash = Folding.separated(hash) }
            hash = Folding.hash(part, into: hash)
        }
        return hash
    }

    /// A name begins with a capital, a digit, a letter beyond ASCII, or one of `al-`, `el-`.
    @inline(__always)
    private static func canBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int32, _ end: Int32) -> Bool {
        let first = bytes[Int(start)]
        if (0x41...0x5A).contains(first) || first >= 0x80 || (0x30...0x39).contains(first) { return true }
        return first == 0x61 && end - start == 2 && bytes[Int(start) + 1] == 0x6C  // al-Qaeda
    }
}
