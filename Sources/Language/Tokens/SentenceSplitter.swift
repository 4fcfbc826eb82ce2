/// Finds where sentences end: a linear model that looks at every gap between two tokens where an end is thinkable.
package struct SentenceSplitter: Sendable {
    /// No sentence is longer; whatever goes on is cut here, so that all that follows stays linear.
    package static let longest = 400
    package static let capacity = 32

    package let model: SparseModel

    package init(model: SparseModel) { self.model = model }

    /// Whether a sentence might end before a token of a paragraph.
    @inline(__always)
    package static func isThinkable(
        _ place: Int, _ words: UnsafeBufferPointer<WordTable.Word>, _ tokens: UnsafeBufferPointer<TokenSpan>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let last = bytes[Int(tokens[place - 1].end) - 1]
        guard tokens[place].spaced || last == 0x2E || last == 0x21 || last == 0x3F else { return false }
        let next = bytes[Int(tokens[place].start)]
        if last == UInt8(ascii: ",") || isPluralOwner(place, tokens, bytes) { return false }
        let endsInWord = asciiKinds[Int(min(last, 127))] == .letter || asciiKinds[Int(min(last, 127))] == .digit
        return !(endsInWord && next &- 97 < 26)
    }

    /// `the Traders’ Party`: an apostrophe behind a plural ends no sentence.
    @inline(__always)
    private static func isPluralOwner(
        _ place: Int, _ tokens: UnsafeBufferPointer<TokenSpan>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let start = Int(tokens[place - 1].start)
        let length = Int(tokens[place - 1].end) - start
        let isApostrophe =
            length == 1 && bytes[start] == UInt8(ascii: "'")
            || length == 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x99
        return isApostrophe && place > 1 && !tokens[place - 1].spaced && bytes[start - 1] == UInt8(ascii: "s")
    }

    /// Writes the features of the gap before a token; returns how many there are.
    ///
    /// - Parameter start: where the sentence began that may end here.
    package static func write(
        _ place: Int, start: Int, _ words: UnsafeBufferPointer<WordTable.Word>,
        _ tokens: UnsafeBufferPointer<TokenSpan>, into out: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let none = WordTable.Word()
        let last = words[place - 1]
        let beforeLast = place >= start + 2 ? words[place - 2] : none
        let next = words[place]
        let second = place + 1 < words.count ? words[place + 1] : none
        let first = words[start]
        let length = UInt32(min(place - start, 12))
        let spaced: UInt32 = tokens[place].spaced ? 1 : 0
        let stop = last.lower &* 31 &+ spaced
        out[0] = featureHash(501, stop)
        out[1] = featureHash(502, last.shape, spaced)
        out[2] = featureHash(503, next.lower, spaced)
        out[3] = featureHash(504, next.shape, spaced)
        out[4] = featureHash(505, last.lower, next.lower)
        out[5] = featureHash(506, last.lower, next.shape, spaced)
        out[6] = featureHash(507, last.shape, next.shape, spaced)
        out[7] = featureHash(508, last.shape, next.lower)
        out[8] = featureHash(509, beforeLast.shape, last.lower, next.shape)
        out[9] = featureHash(510, beforeLast.lower, last.lower)
        out[10] = featureHash(511, last.lower, next.shape, second.shape)
        out[11] = featureHash(512, last.shape, length, next.shape)
        out[12] = featureHash(513, last.lower, length)
        out[13] = featureHash(514, next.known, last.shape, UInt32(next.flags.rawValue))
        out[14] = featureHash(515, last.known, next.known, UInt32(next.flags.rawValue))
        out[15] = featureHash(516, first.lower, last.shape, next.shape)
        out[16] = featureHash(517, last.shape, next.shape, second.known)
        out[17] = featureHash(518, second.lower, last.shape, next.shape)
        out[18] = featureHash(519, beforeLast.shape, last.shape, next.shape)
        out[19] = featureHash(520, first.shape, last.shape, next.shape, length)
        out[20] = featureHash(521, spaced)
        return 21
    }

    /// Appends the ends of the sentences of a paragraph to `ends`, the paragraph's own among them.
    ///
    /// - Complexity: O(tokens).
    package func split(
        _ words: UnsafeBufferPointer<WordTable.Word>, _ tokens: UnsafeBufferPointer<TokenSpan>,
        _ bytes: UnsafeBufferPointer<UInt8>, into ends: inout [Int]
    ) {
        var start = 0
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: SentenceSplitter.capacity) { features in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
                for place in 1..<max(words.count, 1) {
                    var isEnd = place - start >= SentenceSplitter.longest
                    if !isEnd, SentenceSplitter.isThinkable(place, words, tokens, bytes) {
                        let count = SentenceSplitter.write(
                            place, start: start, words, tokens, into: features.baseAddress!)
                        model.score(UnsafeBufferPointer(rebasing: features[..<count]), into: scores.baseAddress!)
                        isEnd = scores[1] > scores[0]
                    }
                    if isEnd {
                        ends.append(place)
                        start = place
                    }
                }
            }
        }
        if start < words.count { ends.append(words.count) }
    }
}
