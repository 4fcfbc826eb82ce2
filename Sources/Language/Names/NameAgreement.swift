/// What a document says of a name in one place holds in others: each name gets the kind it is mostly given, and words that
/// were passed over become a name where the same words are one elsewhere (after Krishnan & Manning 2006,
/// doi:10.3115/1220175.1220316, without a second model).
package struct NameAgreement {
    /// No name that was passed over has more words.
    static let longest = 4

    /// A word as far as names are compared.
    package struct Trace: Sendable {
        let lower: UInt32
        let isCapitalized: Bool
        /// One or two bytes, like `of`.
        let isShort: Bool

        package init(_ word: WordTable.Word) {
            lower = word.lower
            isCapitalized = word.flags.contains(.capitalized)
            isShort = word.suffixes.2 == 0
        }
    }

    private let traces: [Trace]
    private let sentences: [Range<Int>]
    /// How often the words of a name were given each kind.
    private var counts: [UInt32: [Int]] = [:]

    /// - Parameter traces: one a token of the document.
    package init(_ traces: [Trace], sentences: [Range<Int>]) {
        self.traces = traces
        self.sentences = sentences
    }

    /// The names of the document once they agree.
    ///
    /// - Complexity: O(tokens).
    package mutating func settled(_ names: [NameSpan]) -> [NameSpan] {
        guard !names.isEmpty else { return names }
        let names = names.map(withoutOrigin)
        for name in names {
            counts[key(name.tokens), default: [0, 0, 0]][NameAgreement.index(name.kind)] += 1
        }
        var result: [NameSpan] = []
        var next = 0
        for sentence in sentences {
            var place = sentence.lowerBound
            while next < names.count, names[next].tokens.lowerBound < sentence.upperBound {
                passedOver(place..<names[next].tokens.lowerBound, into: &result)
                var name = names[next]
                name.kind = commonest(key(name.tokens), or: name.kind)
                result.append(name)
                place = name.tokens.upperBound
                next += 1
            }
            passedOver(place..<sentence.upperBound, into: &result)
        }
        return result
    }

    /// Cuts a person's name before `of`: what follows is a country, a house or a party.
    private func withoutOrigin(_ name: NameSpan) -> NameSpan {
        guard name.kind == .person,
            let cut = name.tokens.dropFirst().first(where: { traces[$0].lower == NameAgreement.of })
        else { return name }
        return NameSpan(tokens: name.tokens.lowerBound..<cut, kind: name.kind)
    }

    private static let of = WordTable.hash(lower: "of")

    /// Appends what elsewhere is a name: several words once are enough, a single one has to be one twice.
    private func passedOver(_ gap: Range<Int>, into result: inout [NameSpan]) {
        var place = gap.lowerBound
        while place < gap.upperBound {
            let found = traces[place].isCapitalized ? longestKnown(place, before: gap.upperBound) : nil
            if let found { result.append(found) }
            place = found?.tokens.upperBound ?? place + 1
        }
    }

    private func longestKnown(_ place: Int, before end: Int) -> NameSpan? {
        var best: NameSpan?
        var hash: UInt32 = 0
        for last in place..<min(place + NameAgreement.longest, end) {
            guard traces[last].isCapitalized || traces[last].isShort else { break }
            hash = Gazetteer.extend(hash, by: traces[last].lower)
            guard let counts = counts[hash], counts.reduce(0, +) >= (last > place ? 1 : 2) else { continue }
            best = NameSpan(tokens: place..<last + 1, kind: commonest(hash, or: .person))
        }
        return best
    }

    /// The kind these words are mostly given; in doubt their own.
    private func commonest(_ key: UInt32, or own: NameSpan.Kind) -> NameSpan.Kind {
        guard let counts = counts[key] else { return own }
        let most = counts.max()!
        if counts[NameAgreement.index(own)] == most { return own }
        return NameSpan.Kind.allCases[counts.firstIndex(of: most)!]
    }

    private func key(_ tokens: Range<Int>) -> UInt32 {
        tokens.reduce(0) { Gazetteer.extend($0, by: traces[$1].lower) }
    }

    private static func index(_ kind: NameSpan.Kind) -> Int {
        switch kind {
        case .person: 0
        case .organization: 1
        case .location: 2
        }
    }
}
