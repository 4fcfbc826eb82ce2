/// From a form and its tag to the form of the dictionary: rules of cutting and adding at the end.
///
/// A pair of form and tag seen in training has its rule; else the longest ending seen with the tag decides.
///
/// Layout: 16 numbers of 32 bits (magic, log2 of the table's size, count of rules, bytes of rules), the table of
/// entries (the upper bits of a hash over the number of its rule, counted from one), the places of the rules, the rules:
/// bytes to cut, flags, count, bytes.
package struct LemmaModel: Sendable {
    package static let magic: UInt32 = 0x324D_4C44
    package static let longestEnding = 5
    /// The bits of an entry that number its rule.
    static let ruleMask: UInt32 = 0x1FFF
    private let memory: ModelMemory
    private let mask: UInt32
    private let table: Int
    private let places: Int
    private let rules: Int

    package init(_ memory: ModelMemory, name: String) throws(LanguageError) {
        self.memory = memory
        let bytes = memory.bytes
        guard bytes.count >= 64, memory.number(0) == LemmaModel.magic, memory.number(1) < 23 else {
            throw LanguageError(place: name, message: "not a model of this version; run `make train`")
        }
        mask = 1 << memory.number(1) - 1
        table = 16
        places = table + 1 << Int(memory.number(1))
        rules = (places + Int(memory.number(2))) * 4
        guard bytes.count >= rules + Int(memory.number(3)) else {
            throw LanguageError(place: name, message: "cut short; run `make train`")
        }
    }

    /// A rule: how many bytes to cut off the end, what to add, and whether capitals stay.
    package struct Rule: Hashable, Sendable, Comparable {
        package var cut: Int
        package var keepsCase: Bool
        package var ending: [UInt8]

        package init(cut: Int, keepsCase: Bool, ending: [UInt8]) {
            self.cut = cut
            self.keepsCase = keepsCase
            self.ending = ending
        }

        package static func < (a: Rule, b: Rule) -> Bool {
            if a.cut != b.cut { return a.cut < b.cut }
            if a.keepsCase != b.keepsCase { return b.keepsCase }
            return a.ending.lexicographicallyPrecedes(b.ending)
        }
    }

    /// The lemma of a token.
    package func lemma(of word: WordTable.Word, tag: FineTag, form: Slice<UnsafeBufferPointer<UInt8>>, lower: String)
        -> String
    {
        guard let place = rule(word, tag) else {
            return LemmaModel.keepsCase(tag) ? String(decoding: form, as: UTF8.self) : lower
        }
        let start = rules + Int(memory.number(places + place))
        let cut = Int(memory.bytes[start])
        let keepsCase = memory.bytes[start + 1] != 0
        let count = Int(memory.bytes[start + 2])
        let whole = keepsCase ? String(decoding: form, as: UTF8.self) : lower
        if cut == 0, count == 0 { return whole }
        let kept = max(whole.utf8.count - cut, 0)
        let ending = memory.bytes[(start + 3)..<(start + 3 + count)]
        return String(unsafeUninitializedCapacity: kept + count) { buffer in
            var index = 0
            for byte in whole.utf8.prefix(kept) {
                buffer[index] = byte
                index += 1
            }
            for byte in ending {
                buffer[index] = byte
                index += 1
            }
            return index
        }
    }

    package static func keepsCase(_ tag: FineTag) -> Bool {
        tag.partOfSpeech == .properNoun || tag.treebankTag == "NNP"
    }

    private func rule(_ word: WordTable.Word, _ tag: FineTag) -> Int? {
        if let place = find(LemmaModel.key(word.lower, tag)) { return place }
        guard word.flags.contains(.letter) else { return nil }
        let endings = [word.suffixes.3, word.suffixes.2, word.suffixes.1, word.suffixes.0]
        for (offset, ending) in endings.enumerated() where ending != 0 {
            if let place = find(LemmaModel.key(ending: ending, length: 4 - offset, tag)) { return place }
        }
        return nil
    }

    private func find(_ hash: UInt32) -> Int? {
        var slot = Int(hash & mask)
        while true {
            let entry = memory.number(table + slot)
            if entry == 0 { return nil }
            if (entry ^ hash) & ~LemmaModel.ruleMask == 0 { return Int(entry & LemmaModel.ruleMask) - 1 }
            slot = (slot + 1) & Int(mask)
        }
    }

    package static func key(_ lower: UInt32, _ tag: FineTag) -> UInt32 {
        featureHash(400, lower, UInt32(tag.rawValue))
    }

    package static func key(ending: UInt32, length: Int, _ tag: FineTag) -> UInt32 {
        featureHash(401, ending, UInt32(length), UInt32(tag.rawValue))
    }

    /// Packs keys and rules into a model.
    package static func pack(_ entries: [(key: UInt32, rule: Rule)]) -> [UInt8] {
        let rules = Set(entries.map(\.rule)).sorted()
        var places: [UInt32] = []
        var text: [UInt8] = []
        var numbers: [Rule: UInt32] = [:]
        for rule in rules {
            numbers[rule] = UInt32(places.count + 1)
            places.append(UInt32(text.count))
            text += [UInt8(rule.cut), rule.keepsCase ? 1 : 0, UInt8(rule.ending.count)] + rule.ending
        }
        var bits = 4
        while Double(entries.count) > 0.7 * Double(1 << bits) { bits += 1 }
        precondition(rules.count < ruleMask, "too many rules for one model")
        let mask: UInt32 = 1 << UInt32(bits) - 1
        var table = [UInt32](repeating: 0, count: 1 << bits)
        for entry in entries.sorted(by: { $0.key < $1.key }) {
            var slot = Int(entry.key & mask)
            // An entry that another one would be taken for is left out.
            while table[slot] != 0, (table[slot] ^ entry.key) & ~ruleMask != 0 { slot = (slot + 1) & Int(mask) }
            if table[slot] == 0 { table[slot] = entry.key & ~ruleMask | numbers[entry.rule]! }
        }
        var header: [UInt32] = [magic, UInt32(bits), UInt32(places.count), UInt32(text.count)]
        header += [UInt32](repeating: 0, count: 16 - header.count)
        return (header + table + places).withUnsafeBytes { Array($0) } + text
    }
}
