internal import Dragoman
internal import DragomanLanguage

/// Who acts together with the one named first.
extension ArgumentReader {
    /// `Mexico, along with Chile and Brazil, has recognised Palestine`
    func companions(of place: Int) -> [Int] {
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .advmod {
            // `together` as an adverb that holds the phrase.
            guard ["together", "along"].contains(passage.tokens[Int(child)].lower) else { continue }
            return passage.obliques(of: Int(child), "with").flatMap { single($0, false, false, 1) }
        }
        // `Together with Peru and Chile, Canada imposed`
        if let verb = passage.clause(of: place), passage.tokens[place].relation == .nsubj {
            for child in passage.children(verb) where Int(child) < place {
                let child = Int(child)
                if passage.tokens[child].relation == .obl, child > 1, let list = passage.mention(at: child),
                    ["together", "along", "jointly"].contains(
                        passage.tokens[max(0, list.tokens.lowerBound - 2)].lower)
                        || passage.tokens[max(0, list.tokens.lowerBound - 3)].lower == "together",
                    passage.preposition(of: child) == "with"
                {
                    return passage.conjuncts(child).flatMap { single($0, false, false, 1) }
                }
                if passage.tokens[child].relation == .advmod,
                    ["together", "along", "jointly"].contains(passage.tokens[child].lower)
                {
                    let others = passage.obliques(of: child, "with")
                    if !others.isEmpty { return others.flatMap { single($0, false, false, 1) } }
                }
            }
        }
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
            guard
                ["along", "together", "alongside", "along_with", "together_with"].contains(
                    passage.preposition(of: Int(child)))
            else { continue }
            return passage.conjuncts(Int(child)).flatMap { single($0, false, false, 1) }
        }
        return []
    }
}
