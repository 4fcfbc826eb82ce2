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
        let others = companionsBehind(place)
        if !others.isEmpty { return others }
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
            guard
                ["along", "together", "alongside", "along_with", "together_with"].contains(
                    passage.preposition(of: Int(child)))
            else { continue }
            return passage.conjuncts(Int(child)).flatMap { single($0, false, false, 1) }
        }
        return []
    }

    /// `Chad was one of the few to recognise it, along with Mali and Niger`: those behind the comma.
    private func companionsBehind(_ place: Int) -> [Int] {
        let sentence = passage.sentence(of: place)
        guard passage.tokens[place].relation == .nsubj,
            let along = sentence.first(where: {
                $0 > place + 2 && ["along", "together"].contains(passage.tokens[$0].lower)
                    && passage.tokens[$0 - 1].lower == ","
            }), along + 2 < sentence.upperBound, passage.tokens[along + 1].lower == "with"
        else { return [] }
        let head = Int(passage.tokens[along].head)
        guard head > along, passage.mentionAt[head] >= 0, passage.tokens[head].head >= 0 else { return [] }
        let above = Int(passage.tokens[head].head)
        // Behind an object of a finite verb it is those hit with the object.
        guard passage.child(above, .cop) != nil || passage.isInfinitive(above) else { return [] }
        let doer = passage.child(above, .cop) != nil ? passage.child(above, .nsubj) : passage.surfaceSubject(of: above)
        guard doer == place else { return [] }
        // `Mali and two other states, Niger and Chad`
        let apposed = passage.children(head) { $0.relation == .appos }.filter { !passage.conjuncts(head).contains($0) }
        return (passage.conjuncts(head) + apposed).flatMap { single($0, false, false, 1) }
    }
}
