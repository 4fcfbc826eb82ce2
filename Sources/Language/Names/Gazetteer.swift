internal import CLexicon

/// The names of the dictionaries, found in running text by their words.
///
/// Built from the embedded files once, when it is first asked for. Files may be absent, columns may be added: what can't
/// be read is left out.
///
/// - Complexity: O(bytes of the dictionaries) to build.
package struct Gazetteer: Sendable {
    /// What a name may name.
    package struct Kinds: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        package static let country = Kinds(rawValue: 1)
        package static let place = Kinds(rawValue: 2)
        package static let organization = Kinds(rawValue: 4)
        package static let person = Kinds(rawValue: 8)
        package static let demonym = Kinds(rawValue: 16)
        /// A word that begins or ends a person's name.
        package static let givenName = Kinds(rawValue: 32)
        package static let familyName = Kinds(rawValue: 64)
        /// A word that ends an organization's name.
        package static let organizationHead = Kinds(rawValue: 128)
    }

    package static let shared = Gazetteer()
    /// No name has more words.
    static let longest = 7

    private var keys: [UInt32] = []
    private var kinds: [UInt16] = []
    private var mask = 0

    private init() {
        keys = [UInt32](repeating: 0, count: 1 << 17)
        kinds = [UInt16](repeating: 0, count: 1 << 17)
        mask = 1 << 17 - 1
        var filled = 0
        for (file, columns) in Gazetteer.sources {
            Gazetteer.forEachName(in: file, columns) { name, kind in
                guard filled < mask / 2 else { return }
                add(name, kind, &filled)
            }
        }
    }

    /// Which columns of which files hold names, and of what.
    private static let sources: [(file: String, columns: [(index: Int, kinds: Kinds)])] = [
        ("countries.tsv", [(1, .country), (2, .country), (3, .demonym), (4, .place), (5, .organization)]),
        ("places.tsv", [(0, .place), (3, .place)]),
        ("organizations.tsv", [(1, .organization), (3, .organization)]),
        ("officials.tsv", [(0, .person), (1, .person)]),
    ]

    private static func forEachName(
        in file: String, _ columns: [(index: Int, kinds: Kinds)],
        _ body: (UnsafeBufferPointer<UInt8>, Kinds) -> Void
    ) {
        let found = clexicon_find(file)
        guard let start = found.bytes else { return }
        let bytes = UnsafeBufferPointer(start: start, count: found.count)
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            for column in columns where column.index < fields.count {
                for name in fields[column.index].split(separator: UInt8(ascii: "|")) {
                    let isMarked = name.first == UInt8(ascii: "~")
                    body(UnsafeBufferPointer(rebasing: isMarked ? name.dropFirst() : name), column.kinds)
                }
            }
        }
    }

    private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ kind: Kinds, _ filled: inout Int) {
        let spans = Tokenizer.tokens(of: name)
        guard !spans.isEmpty, spans.count <= Gazetteer.longest else { return }
        var hash: UInt32 = 0
        var words: [UInt32] = []
        for span in spans {
            let word = WordTable.word(name[Int(span.start)..<Int(span.end)]).lower
            words.append(word)
            hash = Gazetteer.extend(hash, by: word)
        }
        put(hash, kind, &filled)
        if kind == .person, words.count > 1 {
            put(Gazetteer.extend(0, by: words[0]), .givenName, &filled)
            put(Gazetteer.extend(0, by: words[words.count - 1]), .familyName, &filled)
        }
        if kind == .organization, words.count > 1 {
            put(Gazetteer.extend(0, by: words[words.count - 1]), .organizationHead, &filled)
        }
    }

    private mutating func put(_ hash: UInt32, _ kind: Kinds, _ filled: inout Int) {
        var slot = Int(hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        if keys[slot] == 0 { filled += 1 }
        keys[slot] = hash
        kinds[slot] |= kind.rawValue
    }

    @inline(__always)
    static func extend(_ hash: UInt32, by word: UInt32) -> UInt32 { featureHash(900, hash, word) | 1 }

    @inline(__always)
    private func find(_ hash: UInt32) -> UInt16 {
        var slot = Int(hash) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return kinds[slot] }
            slot = (slot &+ 1) & mask
        }
        return 0
    }

    /// What the dictionaries say of each word of a sentence: the kinds of the longest name it stands in, over its place in
    /// it (1 alone, 2 first, 3 inside), and what it may be by itself.
    ///
    /// A name has to begin with a capital in the text.
    ///
    /// - Complexity: O(words).
    package func mark(_ words: UnsafeBufferPointer<WordTable.Word>, into marks: inout [UInt32]) {
        marks.removeAll(keepingCapacity: true)
        marks.append(contentsOf: repeatElement(0, count: words.count))
        var place = 0
        while place < words.count {
            guard words[place].flags.contains(.capitalized) else {
                place += 1
                continue
            }
            var hash: UInt32 = 0
            var best: (length: Int, kinds: UInt16) = (0, 0)
            for length in 1...min(Gazetteer.longest, words.count - place) {
                hash = Gazetteer.extend(hash, by: words[place + length - 1].lower)
                let found = find(hash) & 0x1F
                if found != 0 { best = (length, found) }
            }
            let own = UInt32(find(Gazetteer.extend(0, by: words[place].lower)) & 0xE0)
            if best.length == 0 {
                marks[place] = own << 8
                place += 1
                continue
            }
            for offset in 0..<best.length {
                let position: UInt32 = best.length == 1 ? 1 : offset == 0 ? 2 : 3
                marks[place + offset] = UInt32(best.kinds) | position << 5
            }
            marks[place] |= own << 8
            place += best.length
        }
    }
}
