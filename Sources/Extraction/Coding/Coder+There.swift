internal import Dragoman
internal import DragomanLanguage

/// The place that `there` and `where` mean.
extension Coder {
    /// The country or city named last before `there`, where that word stands right behind a verb or its object.
    func placeMeant(byThereBehind verb: Int) -> Int? {
        let end = min(passage.sentence(of: verb).upperBound, verb + 6)
        // `Niger, where soldiers were deployed`
        if let place = passage.children(verb).map({ Int($0) }).first(where: { passage.tokens[$0].lower == "where" }),
            let named = passage.nameBefore(place)
        {
            return named
        }
        guard verb + 1 < end, let there = (verb + 1..<end).first(where: { passage.tokens[$0].lower == "there" }),
            there + 1 == passage.tokens.count || passage.tokens[there + 1].lemma != "be"
        else { return nil }
        let number = Int(passage.sentenceAt[verb])
        let first = number > 0 ? passage.text.sentences[number - 1].lowerBound : passage.sentence(of: verb).lowerBound
        let subject = passage.logicalSubject(of: verb)
        var isLost = false
        return (first..<verb).reversed().first { place in
            // `both regions`, of which nothing says what they are.
            if passage.mentionAt[place] < 0,
                ["region", "republic", "territory", "enclave"].contains(passage.tokens[place].lemma)
            {
                isLost = true
            }
            guard place != subject, !isLost, let mention = passage.mention(at: place),
                [.name, .capital, .place, .anaphor].contains(mention.form), mention.tokens.upperBound - 1 == place
            else { return false }
            return !mention.actors.isEmpty && mention.actors.allSatisfy { table[$0].kind == .country }
        }
    }
}
