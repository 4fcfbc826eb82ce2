/// The words of the training text with the tags they bear, read in place.
///
/// Layout: 16 numbers of 32 bits (magic, log2 of the table's size, count of sets, ...), the table of pairs (hash of the form
/// in lower case; place of the set of tags over 16 bits, one of them set for frequent words), the sets of 64 bits.
package struct WordLexicon: @unchecked Sendable {
    package static let magic: UInt32 = 0x3158_4C44
    private let memory: ModelMemory
    private let table: UnsafePointer<UInt32>
    private let sets: UnsafePointer<UInt64>
    private let mask: UInt32
    private let setCount: Int

    package init(_ memory: ModelMemory, name: String) throws(LanguageError) {
        self.memory = memory
        let bytes = memory.bytes
        guard bytes.count >= 64, memory.number(0) == WordLexicon.magic, memory.number(1) < 23,
            bytes.count >= 64 + 8 << Int(memory.number(1)) + 8 * Int(memory.number(2))
        else { throw LanguageError(place: name, message: "not a lexicon of this version; run `make train`") }
        mask = 1 << memory.number(1) - 1
        setCount = Int(memory.number(2))
        table = (bytes.baseAddress! + 64).assumingMemoryBound(to: UInt32.self)
        sets = (bytes.baseAddress! + 64 + 8 << Int(memory.number(1))).assumingMemoryBound(to: UInt64.self)
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

    private func find(_ hash: UInt32) -> UInt32 {
        var slot = hash & mask
        while true {
            let key = table[Int(slot) * 2]
            if key == 0 { return 0 }
            if key == hash { return table[Int(slot) * 2 + 1] }
            slot = (slot &+ 1) & mask
        }
    }

    /// Packs words into a lexicon.
    package static func pack(_ words: [(hash: UInt32, tags: UInt64, isFrequent: Bool)]) -> [UInt8] {
        var bits = 4
        while Double(words.count) > 0.7 * Double(1 << bits) { bits += 1 }
        let mask: UInt32 = 1 << UInt32(bits) - 1
        var table = [UInt32](repeating: 0, count: 2 << bits)
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
            var slot = word.hash & mask
            while table[Int(slot) * 2] != 0 { slot = (slot + 1) & mask }
            table[Int(slot) * 2] = word.hash
            table[Int(slot) * 2 + 1] = place | (word.isFrequent ? 1 << 16 : 0)
        }
        var header: [UInt32] = [magic, UInt32(bits), UInt32(sets.count)]
        header += [UInt32](repeating: 0, count: 16 - header.count)
        return (header + table).withUnsafeBytes { Array($0) } + sets.withUnsafeBytes { Array($0) }
    }
}
