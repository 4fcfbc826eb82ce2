internal import DragomanLanguage

/// Members of lists.
extension Joiner {
    /// `to immediately and unconditionally release`: two adverbs before a verb are one word of its clause.
    func adverbs() -> [JoinedSpan] {
        let tokens = passage.text.tokens
        return tokens.indices.dropLast(3).compactMap { place in
            guard tokens[place + 1].lower == "and", tokens[place].lower.hasSuffix("ly"),
                tokens[place + 2].lower.hasSuffix("ly"),
                (place..<place + 3).allSatisfy({ passage.mentionAt[$0] < 0 }),
                tokens[place].partOfSpeech == .adverb, tokens[place + 2].partOfSpeech == .adverb,
                [.verb, .adjective, .noun].contains(tokens[place + 3].partOfSpeech)
            else { return nil }
            return JoinedSpan(tokens: place..<place + 3, head: place + 2, partOfSpeech: .adverb)
        }
    }

    /// `the French and Russian presidents and the US Secretary of State`: the member is the office, not only its state.
    func withOffice(
        _ member: (range: Range<Int>, head: Int, actors: [Int]), _ sentence: Range<Int>
    ) -> (range: Range<Int>, head: Int, actors: [Int]) {
        let next = member.range.upperBound
        // `the Serbian president and the prime minister of Kosovo`
        if next + 1 < sentence.upperBound, passage.text.tokens[next].lower == "of",
            passage.mention(at: next - 1)?.form == .office
        {
            let owner = passage.text.tokens[next + 1].lower == "the" ? next + 2 : next + 1
            if owner < sentence.upperBound, let name = passage.mention(at: owner), name.actors == member.actors,
                [.name, .capital].contains(name.form), name.tokens.upperBound <= sentence.upperBound
            {
                return (member.range.lowerBound..<name.tokens.upperBound, name.tokens.upperBound - 1, member.actors)
            }
        }
        guard next < sentence.upperBound, let office = passage.mention(at: next), office.form == .office,
            office.tokens.lowerBound <= next, office.tokens.upperBound <= sentence.upperBound,
            office.actors == member.actors
        else { return member }
        return (member.range.lowerBound..<office.tokens.upperBound, office.tokens.upperBound - 1, member.actors)
    }
}
