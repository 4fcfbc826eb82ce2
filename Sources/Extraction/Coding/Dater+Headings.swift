internal import Dragoman
internal import DragomanLanguage

/// The times that head the entries of a chronology: `May 8, 2018 – Kenya expels`, `1994: the two sign a pact`.
extension Dater {
    /// The time that heads the entry of each sentence, `nil` where none does.
    ///
    /// A heading counts up to the end of its paragraph; one that is a paragraph by itself, for the two that follow.
    ///
    /// - Complexity: O(s) for the s sentences.
    func headings() -> [FuzzyDate?] {
        var result = [FuzzyDate?](repeating: nil, count: passage.text.sentences.count)
        guard let published = document.document.published?.latest else { return result }
        var heading: FuzzyDate?
        var blocksLeft = 0
        var block: Range<Int>?
        for (number, sentence) in passage.text.sentences.enumerated() {
            let here = document.block(at: Int(passage.tokens[sentence.lowerBound].start))?.range
            if here != block {
                blocksLeft -= 1
                if blocksLeft < 0 { heading = nil }
            }
            if let (value, isAlone) = opening(of: sentence, number), let last = value.latest, last <= published {
                let isBlock = isAlone && isWhole(sentence, here)
                heading = isBlock && published - last <= 3 ? nil : value
                blocksLeft = isBlock ? 2 : 0
            }
            block = here
            result[number] = heading
        }
        return result
    }

    /// The time that a sentence opens with, set off by a colon, a dash or a stop, and whether it is all of it.
    private func opening(of sentence: Range<Int>, _ number: Int) -> (value: FuzzyDate, isAlone: Bool)? {
        guard let first = bySentence[number].first.map({ times[$0] }), first.direction == .at, !first.isVague,
            first.tokens.lowerBound - sentence.lowerBound < 2, let value = first.value, first.granularity >= .day,
            !(sentence.lowerBound..<first.tokens.lowerBound).contains(where: {
                passage.tokens[$0].partOfSpeech != .punctuation
            })
        else { return nil }
        let next = first.tokens.upperBound
        if next >= sentence.upperBound { return (value, true) }
        guard [":", "—", "–", "--", "-", "."].contains(passage.tokens[next].lower) else { return nil }
        return (value, next + 1 == sentence.upperBound)
    }

    private func isWhole(_ sentence: Range<Int>, _ block: Range<Int>?) -> Bool {
        guard let block else { return false }
        return block.upperBound - Int(passage.tokens[sentence.upperBound - 1].end) < 2
    }

    /// The date of a deed by what heads its entry; none where it lies before, as `had` tells, or is no deed.
    func headed(_ edge: CodedEdge, _ heading: FuzzyDate?) -> FuzzyDate? {
        guard let heading, ![.office, .membership, .affiliation].contains(edge.relation),
            !hasPerfect(clause(of: edge.trigger), ["had"])
        else { return nil }
        switch edge.status {
        case .actual, .alleged, .negated: return heading
        case .planned, .possible: return .since(heading)
        }
    }
}
