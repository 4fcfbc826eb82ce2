internal import DragomanLanguage

/// Groups, what is left of them, and wholes.
extension ArgumentReader {
    /// What is said of a whole is said of what stands behind `of`: `each of them`, `the entirety of the group`.
    static let portions: WordSet = [
        "each", "both", "all", "some", "most", "either", "none", "entirety", "whole", "rest", "bulk", "remainder",
        "totality",
    ]

    /// `voted to adopt the resolution, which imposes sanctions`: of whoever adopts or issues it; a bare resolution is the
    /// Security Council's where the text names no other maker of one.
    func adopters(of paper: Int) -> [Int] {
        let token = passage.tokens[paper]
        if token.relation == .obj, token.head >= 0,
            ["adopt", "pass", "approve", "issue", "release", "sign"].contains(passage.tokens[Int(token.head)].lemma),
            let subject = passage.logicalSubject(of: Int(token.head)), subject != paper
        {
            return passage.conjuncts(subject).flatMap { single($0, false, false, 1) }
        }
        guard token.lemma == "resolution",
            passage.children(paper).allSatisfy({ passage.tokens[Int($0)].relation != .nmodPoss })
        else { return [] }
        let makers = table.actors.indices.filter {
            table[$0].count > 0
                && ["United Nations Security Council", "United Nations General Assembly", "European Parliament"]
                    .contains(
                        table[$0].name)
        }
        return makers.count == 1 && table[makers[0]].name == "United Nations Security Council" ? makers : []
    }

    /// Papers that speak for their author.
    static let papers: WordSet = [
        "statement", "resolution", "communique", "communiqué", "declaration", "letter", "ruling", "decree", "text",
    ]

    private static let bands: WordSet = [
        "group", "movement", "militia", "party", "faction", "outfit", "insurgency", "rebel", "guerrilla", "gang",
        "cartel", "cult", "sect",
    ]

    /// A noun that may stand behind the name of a group.
    func isBand(_ token: Token) -> Bool {
        ArgumentReader.bands.contains(token.lemma) || ["coalition", "alliance", "network"].contains(token.lemma)
    }

    /// `Somalia's largest militant group's designation`: the group's, not Somalia's.
    func isOfBand(_ end: Int, before noun: Int) -> Bool {
        guard end + 1 < noun, noun - end < 8 else { return false }
        return (end..<noun - 1).contains {
            ArgumentReader.bands.contains(passage.tokens[$0].lemma) && passage.mentionAt[$0] < 0
                && ["'s", "’s", "'"].contains(passage.tokens[$0 + 1].lower)
        }
    }

    /// `FARC dissident groups`: who left a body is not the body.
    func isSplit(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return next < passage.tokens.count
            && ["dissident", "splinter", "breakaway", "defector", "offshoot", "holdout"].contains(
                passage.tokens[next].lower)
    }
}
