/// Lists of what persons, organizations and places are called, and of the words that mark a name as one of a body
/// (`University`) or a site (`Street`), found in running text by their words, capital letters or not.
///
/// Layout: 16 numbers of 32 bits (magic, log2 of the table's size, ...), the table: hashes of names whose six lowest
/// bits say of what kind they are; noughts are free.
package struct NameLists: @unchecked Sendable {
    package static let magic: UInt32 = 0x324C_4E44
    /// No name has more words.
    static let longest = 5

    package enum Kind: UInt32, Sendable, CaseIterable {
        case given = 1
        case family = 2
        case place = 4
        case organization = 8
        /// A word in the names of organizations, `Ministry`.
        case body = 16
        /// A word in the names of places, `Airport`.
        case site = 32

        static let all: UInt32 = 63
        static let bits: UInt32 = 6
    }

    private let memory: ModelMemory
    private let table: UnsafePointer<UInt32>
    private let mask: UInt32

    package init(_ memory: ModelMemory, name: String) throws(LanguageError) {
        self.memory = memory
        guard memory.bytes.count >= 64, memory.number(0) == NameLists.magic, memory.number(1) < 23,
            memory.bytes.count >= 64 + 4 << Int(memory.number(1))
        else { throw LanguageError(place: name, message: "not a list of this version; run `make train`") }
        mask = 1 << memory.number(1) - 1
        table = (memory.bytes.baseAddress! + 64).assumingMemoryBound(to: UInt32.self)
    }

    /// Adds what the lists say of each word to its mark: given name (bit 16), family name (17), its place in the longest
    /// name of a place (18, 19: 1 alone, 2 first, 3 inside) and of an organization (20, 21), a body's word (22), a
    /// site's (23).
    ///
    /// - Complexity: O(words).
    package func mark(_ words: UnsafeBufferPointer<WordTable.Word>, into marks: inout [UInt32]) {
        var placeEnd = 0
        var organizationEnd = 0
        for place in 0..<words.count where words[place].flags.contains(.letter) {
            var hash = Gazetteer.extend(0, by: words[place].lower)
            let own = find(hash)
            marks[place] |= (own & 3) << 16 | (own >> 4) << 22
            guard place >= min(placeEnd, organizationEnd) else { continue }
            var placeLength = own & Kind.place.rawValue != 0 ? 1 : 0
            var organizationLength = own & Kind.organization.rawValue != 0 ? 1 : 0
            for next in place + 1..<max(min(place + NameLists.longest, words.count), place + 1) {
                hash = Gazetteer.extend(hash, by: words[next].lower)
                let found = find(hash)
                if found & Kind.place.rawValue != 0 { placeLength = next - place + 1 }
                if found & Kind.organization.rawValue != 0 { organizationLength = next - place + 1 }
            }
            if place >= placeEnd { placeEnd = NameLists.put(placeLength, at: place, shift: 18, into: &marks) }
            if place >= organizationEnd {
                organizationEnd = NameLists.put(organizationLength, at: place, shift: 20, into: &marks)
            }
        }
    }

    /// Writes the words' places in a name that long; returns its end.
    @inline(__always)
    private static func put(_ length: Int, at place: Int, shift: UInt32, into marks: inout [UInt32]) -> Int {
        for offset in 0..<length { marks[place + offset] |= (length == 1 ? 1 : offset == 0 ? 2 : 3) << shift }
        return place + length
    }

    /// What a name may name, one bit a kind; nought when it is not in the lists.
    @inline(__always)
    private func find(_ hash: UInt32) -> UInt32 {
        var slot = NameLists.slot(hash, mask)
        while table[Int(slot)] != 0 {
            if (table[Int(slot)] ^ hash) >> Kind.bits == 0 { return table[Int(slot)] & Kind.all }
            slot = (slot &+ 1) & mask
        }
        return 0
    }

    /// Packs names into lists.
    package static func pack(_ names: [(name: String, kind: Kind)]) -> [UInt8] {
        var kinds: [UInt32: UInt32] = [:]
        for (name, kind) in names {
            let bytes = Array(name.utf8)
            let hash = bytes.withUnsafeBufferPointer { bytes in
                Tokenizer.tokens(of: bytes).reduce(UInt32(0)) { hash, span in
                    Gazetteer.extend(hash, by: WordTable.word(bytes[Int(span.start)..<Int(span.end)]).lower)
                }
            }
            kinds[hash & ~Kind.all, default: 0] |= kind.rawValue
        }
        var bits = 4
        while Double(kinds.count) > 0.75 * Double(1 << bits) { bits += 1 }
        let mask: UInt32 = 1 << UInt32(bits) - 1
        var table = [UInt32](repeating: 0, count: 1 << bits)
        for (hash, set) in kinds.sorted(by: { $0.key < $1.key }) {
            var slot = slot(hash, mask)
            while table[Int(slot)] != 0 { slot = (slot + 1) & mask }
            table[Int(slot)] = hash | set
        }
        var header: [UInt32] = [magic, UInt32(bits)]
        header += [UInt32](repeating: 0, count: 16 - header.count)
        return (header + table).withUnsafeBytes { Array($0) }
    }

    @inline(__always)
    private static func slot(_ hash: UInt32, _ mask: UInt32) -> UInt32 {
        ((hash >> Kind.bits) &* 0x9E37_79B1) >> 7 & mask
    }
}
