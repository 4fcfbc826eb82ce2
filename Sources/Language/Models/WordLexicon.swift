/// The words of the training text with the tags they bear, read in place.
///
/// Layout: 16 numbers of 32 bits (magic, count of words, count of sets, ...), the sets of tags of 64 bits, the first words
/// of the buckets of 16 bits and the last one's end, a free number of 16 bits, the words of 32 bits: sorted by their hashes,
/// of which a bucket's words share the highest bits; the rest of the hash, the place of the set of tags, and whether the word
/// is frequent.
package struct WordLexicon: @unchecked Sendable {
    package static let magic: UInt32 = 0x3258_4C44
    /// Bits of the hash that choose the bucket, and bits of a set's place.
    private static let bucketBits: UInt32 = 12
    private static let placeBits: UInt32 = 11

    private let memory: ModelMemory
    private let sets: UnsafePointer<UInt64>
    private let buckets: UnsafePointer<UInt16>
    private let words: UnsafePointer<UInt32>

    package init(_ memory: ModelMemory, name: String) throws(LanguageError) {
        self.memory = memory
        let bytes = memory.bytes
        let bucketBytes = 2 << Int(WordLexicon.bucketBits) + 4
        guard bytes.count >= 64, memory.number(0) == WordLexicon.magic, memory.number(1) < 1 << 16,
            memory.number(2) < 1 << WordLexicon.placeBits,
            bytes.count >= 64 + bucketBytes + 4 * Int(memory.number(1)) + 8 * Int(memory.number(2))
        else { throw LanguageError(place: name, message: "not a lexicon of this version; run `make train`") }
        let start = bytes.baseAddress! + 64
        sets = UnsafeRawPointer(start).assumingMemoryBound(to: UInt64.self)
        let second = start + 8 * Int(memory.number(2))
        buckets = UnsafeRawPointer(second).assumingMemoryBound(to: UInt16.self)
        words = UnsafeRawPointer(second + bucketBytes).assumingMemoryBound(to: UInt32.self)
    }

    /// Fills in what is known of each word.
    package func look(up table: inout WordTable) {
        for place in table.words.indices {
            let entry = find(table.words[place].lower)
            table.words[place].known = entry & 0xFFFF
            table.words[place].isFrequent = entry >> 16 != 0
        }
    }

    /// The set of tags a word was seen with, one bit a tag.
    @inline(__always)
    package func tags(_ known: UInt32) -> UInt64 { known == 0 ? 0 : sets[Int(known) - 1] }

    /// The place of the set of tags, counted from one, over 16 bits, one of them set for frequent words; nought when unknown.
    private func find(_ hash: UInt32) -> UInt32 {
        let bucket = Int(hash >> (32 - WordLexicon.bucketBits))
        let rest = hash << WordLexicon.bucketBits
        for place in Int(buckets[bucket])..<Int(buckets[bucket + 1]) {
            let word = words[place]
            guard (word ^ rest) >> WordLexicon.bucketBits == 0 else { continue }
            return word >> 1 & (1 << WordLexicon.placeBits - 1) | (word & 1) << 16
        }
        return 0
    }

    /// Packs words into a lexicon.
    package static func pack(_ words: [(hash: UInt32, tags: UInt64, isFrequent: Bool)]) -> [UInt8] {
        precondition(words.count < 1 << 16, "too many words for one lexicon")
        var entries: [UInt32] = []
        var starts: [UInt16] = []
        var sets: [UInt64] = []
        var places: [UInt64: UInt32] = [:]
        for word in words.sorted(by: { $0.hash < $1.hash }) where word.hash != 0 {
            var place: UInt32 = 0
            if word.tags != 0 {
                place = places[word.tags] ?? UInt32(sets.count + 1)
                if places[word.tags] == nil {
                    places[word.tags] = place
                    sets.append(word.tags)
                }
            }
            while starts.count <= Int(word.hash >> (32 - bucketBits)) { starts.append(UInt16(entries.count)) }
            entries.append(word.hash << bucketBits | place << 1 | (word.isFrequent ? 1 : 0))
        }
        precondition(sets.count < 1 << placeBits - 1, "too many sets of tags for one lexicon")
        while starts.count < 1 << bucketBits + 2 { starts.append(UInt16(entries.count)) }
        var header: [UInt32] = [magic, UInt32(entries.count), UInt32(sets.count)]
        header += [UInt32](repeating: 0, count: 16 - header.count)
        return header.withUnsafeBytes { Array($0) } + sets.withUnsafeBytes { Array($0) }
            + starts.withUnsafeBytes { Array($0) } + entries.withUnsafeBytes { Array($0) }
    }
}
