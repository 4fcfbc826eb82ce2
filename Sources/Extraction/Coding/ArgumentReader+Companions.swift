internal import Dragoman
internal import DragomanLanguage

/// Who acts, or is acted on, together with the one named first.
extension ArgumentReader {
    /// What stands beside a name and is not its bearer: `the movement, an allegation that`.
    static let matters: WordSet = [
        "allegation", "claim", "charge", "accusation", "idea", "demand", "post", "position", "title", "step",
        "decision",
        "date", "day", "year", "place", "policy", "proposal", "plan", "condition", "issue", "matter", "process", "war",
        "conflict", "treaty", "deal", "agreement", "term", "figure", "role", "measure", "list", "view", "practice",
    ]

    /// `sanctioned NAME along with several Rwandan commanders`: those hit with the object.
    func fellows(of place: Int) -> [Int] {
        guard passage.tokens[place].relation == .obj, let verb = passage.clause(of: place) else { return [] }
        return passage.children(verb).map { Int($0) }.filter { other in
            other > place && passage.tokens[other].relation == .obl
                && passage.children(other).contains {
                    passage.tokens[Int($0)].relation == .case
                        && ["along", "together", "alongside"].contains(passage.tokens[Int($0)].lower)
                }
        }
    }

    /// `Mexico, along with Chile and Brazil, has recognised Palestine`
    func companions(of place: Int) -> [Int] {
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .advmod {
            // `together` as an adverb that holds the phrase.
            guard ["together", "along"].contains(passage.tokens[Int(child)].lower) else { continue }
            return passage.obliques(of: Int(child), "with").flatMap { single($0, false, false, 1) }
        }
        // `Together with Peru and Chile, Canada imposed`
        if let verb = passage.clause(of: place), passage.tokens[place].relation == .nsubj {
            for child in passage.children(verb) where Int(child) < verb {
                let child = Int(child)
                if passage.tokens[child].relation == .obl, child > 1, child < place,
                    let list = passage.mention(at: child),
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
