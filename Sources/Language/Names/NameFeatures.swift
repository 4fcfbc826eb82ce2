/// What the name finder looks at: the word, its shape and tag, its neighbours, and the dictionaries
/// (after Ratinov & Roth 2009, doi:10.3115/1596374.1596399).
package enum NameFeatures {
    package static let capacity = 80

    /// A sentence with all that was found out about it before.
    package struct Sentence {
        package let words: UnsafeBufferPointer<WordTable.Word>
        package let tags: UnsafePointer<UInt8>
        /// What the dictionaries say, a number a word.
        package let marks: [UInt32]
        /// For each word the first and the last place of the run of proper nouns it stands in; empty for others.
        fileprivate let runs: [Range<Int32>]

        package init(
            words: UnsafeBufferPointer<WordTable.Word>, tags: UnsafePointer<UInt8>, marks: [UInt32]
        ) {
            self.words = words
            self.tags = tags
            self.marks = marks
            runs = NameFeatures.runs(words, tags)
        }
    }

    private static let joints = ["of", "and", "&", "for", "-", "the", "de", "al", "'s"].map {
        WordTable.hash(lower: $0)
    }

    /// The runs of proper nouns, over `of`, `&` and the like.
    private static func runs(_ words: UnsafeBufferPointer<WordTable.Word>, _ tags: UnsafePointer<UInt8>)
        -> [Range<Int32>]
    {
        var runs = [Range<Int32>](repeating: 0..<0, count: words.count)
        func isProper(_ place: Int) -> Bool {
            place < words.count && FineTag(rawValue: tags[place]).partOfSpeech == .properNoun
        }
        var place = 0
        while place < words.count {
            guard isProper(place) else {
                place += 1
                continue
            }
            var end = place + 1
            while end < words.count {
                if isProper(end) {
                    end += 1
                } else if joints.contains(words[end].lower), isProper(end + 1) {
                    end += 2
                } else {
                    break
                }
            }
            for inside in place..<end { runs[inside] = Int32(place)..<Int32(end) }
            place = end
        }
        return runs
    }

    /// The feature that stands for the label before a word; it is scored like the others.
    package static func transition(from label: Int) -> UInt32 { featureHash(799, UInt32(label) &+ 1) }

    /// Writes the features of a word; returns how many there are.
    package static func write(_ place: Int, _ sentence: borrowing Sentence, into out: UnsafeMutablePointer<UInt32>)
        -> Int
    {
        let words = sentence.words
        let none = WordTable.Word()
        let count = words.count
        @inline(__always) func word(_ offset: Int) -> WordTable.Word {
            let index = place + offset
            return index >= 0 && index < count ? words[index] : none
        }
        @inline(__always) func tag(_ offset: Int) -> UInt32 {
            let index = place + offset
            return index >= 0 && index < count ? UInt32(sentence.tags[index]) &+ 1 : 0
        }
        @inline(__always) func mark(_ offset: Int) -> UInt32 {
            let index = place + offset
            return index >= 0 && index < count ? sentence.marks[index] & 0xFFFF : 0
        }
        @inline(__always) func listed(_ offset: Int) -> UInt32 {
            let index = place + offset
            return index >= 0 && index < count ? sentence.marks[index] >> 16 & 0xF : 0
        }
        let (w, before, after) = (word(0), word(-1), word(1))
        let (before2, after2) = (word(-2), word(2))
        let (t, tb, ta) = (tag(0), tag(-1), tag(1))
        let m = mark(0)
        let start: UInt32 = place == 0 ? 1 : 0
        out[0] = featureHash(701, w.lower)
        out[1] = featureHash(702, w.form)
        out[2] = featureHash(703, w.shape, start)
        out[3] = featureHash(704, w.suffixes.2, w.shape)
        out[4] = featureHash(705, w.suffixes.3, t)
        out[5] = featureHash(706, w.prefixes.2, t)
        out[6] = featureHash(707, t)
        out[7] = featureHash(708, t, tb)
        out[8] = featureHash(709, t, ta)
        out[9] = featureHash(710, tb, t, ta)
        out[10] = featureHash(711, before.lower, t)
        out[11] = featureHash(712, after.lower, t)
        out[12] = featureHash(713, before2.lower, t)
        out[13] = featureHash(714, after2.lower, t)
        out[14] = featureHash(715, before.lower, before2.lower, t)
        out[15] = featureHash(716, after.lower, after2.lower, t)
        out[16] = featureHash(717, before.lower, after.lower, t)
        out[17] = featureHash(718, w.lower, before.lower)
        out[18] = featureHash(719, w.lower, after.lower)
        out[19] = featureHash(720, m)
        out[20] = featureHash(721, m, t)
        out[21] = featureHash(722, m, mark(-1))
        out[22] = featureHash(723, m, mark(1))
        out[23] = featureHash(724, m, before.lower)
        out[24] = featureHash(725, m, after.lower)
        out[25] = featureHash(726, w.shape, before.shape, after.shape)
        out[26] = featureHash(730, w.suffixes.1, t, UInt32(w.flags.rawValue))
        out[27] = featureHash(
            731, UInt32(w.flags.rawValue), UInt32(before.flags.rawValue), UInt32(after.flags.rawValue), t)
        out[28] = featureHash(732, before.suffixes.3, t, tb)
        out[29] = featureHash(733, after.suffixes.3, t, ta)
        out[30] = featureHash(734, w.known == 0 ? 0 : 1, w.shape, t)
        out[31] = featureHash(735, tag(-2), tb, t)
        out[32] = featureHash(736, t, ta, tag(2))
        let l = listed(0)
        out[33] = featureHash(741, l, t)
        out[34] = featureHash(742, l, w.shape, start)
        out[35] = featureHash(743, l, listed(-1), w.shape)
        out[36] = featureHash(744, l, listed(1), w.shape)
        out[37] = featureHash(745, l, before.lower)
        out[38] = featureHash(746, l, after.lower)
        out[39] = featureHash(747, l, m, t)
        let o = sentence.marks[place] >> 20
        out[40] = featureHash(751, o, t)
        out[41] = featureHash(752, o, place + 1 < count ? sentence.marks[place + 1] >> 20 : 0, t)
        out[42] = featureHash(753, o, place > 0 ? sentence.marks[place - 1] >> 20 : 0, t)
        let run = sentence.runs[place]
        guard !run.isEmpty else { return 43 }
        let (low, high) = (Int(run.lowerBound), Int(run.upperBound))
        let position: UInt32 = (place == low ? 1 : 0) | (place == high - 1 ? 2 : 0)
        var bodies: UInt32 = 0
        for inside in low..<high { bodies |= sentence.marks[inside] >> 20 }
        let outside = low > 0 ? words[low - 1].lower : 0
        let beyond = high < count ? words[high].lower : 0
        out[43] = featureHash(754, words[high - 1].lower, position)
        out[44] = featureHash(755, words[low].lower, position)
        out[45] = featureHash(756, sentence.marks[high - 1] >> 20, position)
        out[46] = featureHash(757, bodies, position)
        out[47] = featureHash(758, outside, position)
        out[48] = featureHash(759, beyond, position)
        out[49] = featureHash(760, UInt32(min(high - low, 5)), position, w.shape)
        out[50] = featureHash(761, outside, beyond)
        out[51] = featureHash(762, sentence.marks[high - 1], position)
        out[52] = featureHash(763, sentence.marks[low], position)
        out[53] = featureHash(764, outside, sentence.marks[high - 1] >> 16, position)
        out[54] = featureHash(765, beyond, sentence.marks[high - 1] >> 16, position)
        out[55] = featureHash(766, words[high - 1].suffixes.2, position)
        return 56
    }
}
