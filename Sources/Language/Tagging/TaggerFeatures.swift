/// What the tagger looks at: the word, its ending, beginning and shape, its neighbours, and the tags before it
/// (after Collins 2002, doi:10.3115/1118693.1118694, and Ratnaparkhi 1996).
package enum TaggerFeatures {
    package static let capacity = 64

    /// Writes the features of a word, given the two tags before it; returns how many there are.
    ///
    /// - Parameters:
    ///   - tags: the tags so far; those at `place` and after are not read.
    ///   - guesses: the tags of all words as a first reading had them.
    @inline(__always)
    package static func write(
        _ place: Int, words: UnsafeBufferPointer<WordTable.Word>, tags: UnsafePointer<UInt8>,
        guesses: UnsafePointer<UInt8>?, into out: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let none = WordTable.Word()
        let word = words[place]
        let before = place > 0 ? words[place - 1] : none
        let before2 = place > 1 ? words[place - 2] : none
        let after = place + 1 < words.count ? words[place + 1] : none
        let after2 = place + 2 < words.count ? words[place + 2] : none
        let tag1 = place > 0 ? UInt32(tags[place - 1]) &+ 1 : 0
        let tag2 = place > 1 ? UInt32(tags[place - 2]) &+ 1 : 0
        let edge: UInt32 = (place == 0 ? 1 : 0) &+ (place + 1 == words.count ? 2 : 0)
        let flags = UInt32(word.flags.rawValue)
        let surroundings = flags &+ UInt32(before.flags.rawValue) << 8 &+ UInt32(after.flags.rawValue) << 16

        out[0] = featureHash(1, word.lower)
        out[1] = featureHash(2, word.form)
        out[2] = featureHash(3, word.suffixes.0)
        out[3] = featureHash(4, word.suffixes.1)
        out[4] = featureHash(5, word.suffixes.2)
        out[5] = featureHash(6, word.suffixes.3)
        out[6] = featureHash(7, word.prefixes.0)
        out[7] = featureHash(8, word.prefixes.1)
        out[8] = featureHash(9, word.prefixes.2)
        out[9] = featureHash(10, word.shape)
        out[10] = featureHash(11, word.shape, edge)
        out[11] = featureHash(12, tag1)
        out[12] = featureHash(13, tag1, tag2)
        out[13] = featureHash(14, tag1, word.lower)
        out[14] = featureHash(15, before.lower)
        out[15] = featureHash(16, before.lower, word.lower)
        out[16] = featureHash(17, before2.lower)
        out[17] = featureHash(18, after.lower)
        out[18] = featureHash(19, after.lower, word.lower)
        out[19] = featureHash(20, after2.lower)
        out[20] = featureHash(21, word.known, after.known)
        out[21] = featureHash(22, tag1, word.known, after.known)
        out[22] = featureHash(23, tag1, tag2, word.known)
        out[23] = featureHash(24, after.suffixes.2)
        out[24] = featureHash(25, before.suffixes.2)
        out[25] = featureHash(26, tag1, word.suffixes.2)
        out[26] = featureHash(27, surroundings, edge)
        out[27] = featureHash(28, word.known, after.known, after2.known)
        out[28] = featureHash(29, tag1, after.lower)
        out[29] = featureHash(30, before.lower, after.lower)
        out[30] = featureHash(31, after.shape, word.shape)
        out[31] = featureHash(32, before.shape, word.shape)
        out[32] = featureHash(33, tag1, word.suffixes.1, UInt32(after.flags.rawValue))
        out[33] = featureHash(34, before.lower, before2.lower)
        out[34] = featureHash(35, after.lower, after2.lower)
        out[35] = featureHash(36, word.known, flags, edge)
        out[36] = featureHash(37, word.suffixes.2, after.known)
        out[37] = featureHash(38, word.suffixes.2, flags)
        guard let guesses else { return 38 }
        let own = UInt32(guesses[place]) &+ 1
        let next = place + 1 < words.count ? UInt32(guesses[place + 1]) &+ 1 : 0
        let next2 = place + 2 < words.count ? UInt32(guesses[place + 2]) &+ 1 : 0
        out[38] = featureHash(60, own)
        out[39] = featureHash(61, own, tag1)
        out[40] = featureHash(62, next)
        out[41] = featureHash(63, next, next2)
        out[42] = featureHash(64, tag1, next)
        out[43] = featureHash(65, tag1, next, word.known)
        out[44] = featureHash(66, next, word.lower)
        out[45] = featureHash(67, tag1, own, next)
        out[46] = featureHash(68, own, word.suffixes.2)
        out[47] = featureHash(69, own, word.lower)
        return 48
    }
}
