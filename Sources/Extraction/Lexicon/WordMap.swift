/// What some words stand for: a table of fixed words that is asked many times a sentence.
///
/// Most words asked for are not in it; their length and three of their bytes tell.
struct WordMap<Value: Sendable>: Sendable {
    private(set) var words: [String] = []
    private var values: [Value] = []
    /// The places of words counted from one, at their hash or the next free slot behind it.
    private var slots: [UInt32] = [0]
    /// The lengths that words have, one bit each; the last for all that are longer.
    private var lengths: UInt64 = 0

    /// Of a word that comes twice the first counts.
    init(_ pairs: some Collection<(String, Value)>) {
        var size = 8
        while size < pairs.count * 4 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        for (word, value) in pairs where place(of: word) == nil {
            words.append(word)
            values.append(value)
            lengths |= 1 << UInt64(min(word.utf8.count, 63))
            var slot = WordMap.hash(word) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(words.count)
        }
    }

    init(_ dictionary: [String: Value]) {
        self.init(dictionary.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// - Complexity: O(1)
    subscript(word: String) -> Value? { place(of: word).map { values[$0] } }

    /// The place of a word among `words`.
    func place(of word: String) -> Int? {
        guard lengths >> UInt64(min(word.utf8.count, 63)) & 1 != 0 else { return nil }
        var slot = WordMap.hash(word) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if words[place] == word { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func hash(_ word: String) -> Int {
        let count = word.utf8.count
        guard count > 0 else { return 0 }
        let bytes = word.utf8.withContiguousStorageIfAvailable { bytes in
            UInt32(bytes[0]) | UInt32(bytes[count - 1]) << 8 | UInt32(bytes[count / 2]) << 16
                | UInt32(bytes[count / 4]) << 24
        }
        let mixed = UInt64((bytes ?? 0) ^ UInt32(truncatingIfNeeded: count) << 5) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed >> 40)
    }
}

/// A set of fixed words, asked as `WordMap` is.
struct WordSet: Sendable, Sequence, ExpressibleByArrayLiteral {
    private let map: WordMap<Void>

    init(_ words: some Sequence<String>) { map = WordMap(words.map { ($0, ()) }) }
    init(arrayLiteral words: String...) { self.init(words) }

    var isEmpty: Bool { map.words.isEmpty }
    func contains(_ word: String) -> Bool { map.place(of: word) != nil }
    func makeIterator() -> IndexingIterator<[String]> { map.words.makeIterator() }
}

extension WordMap: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}

extension String {
    /// In lower case; nearly every word is.
    var small: String {
        utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? self : lowercased()
    }

    /// Whether another text stands in this one, byte for byte.
    func containsBytes(of other: String) -> Bool {
        let (whole, part) = (utf8, other.utf8)
        guard !part.isEmpty else { return true }
        guard part.count <= whole.count else { return false }
        var start = whole.startIndex
        for _ in 0...(whole.count - part.count) {
            if whole[start...].starts(with: part) { return true }
            start = whole.index(after: start)
        }
        return false
    }
}
