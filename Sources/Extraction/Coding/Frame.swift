internal import DragomanLanguage

/// Who does what in a tree: the arguments of a predicate whatever its voice, and whatever clause supplies them.
///
/// Places are token places in the passage. Logical subject and object are those of the active clause; relative,
/// participial, infinitival and coordinated clauses take theirs from where English understands them.
extension Passage {
    var tokens: [Token] { text.tokens }

    /// The first child with one of the relations.
    func child(_ place: Int, _ relations: DependencyRelation...) -> Int? {
        for child in children(place) where relations.contains(tokens[Int(child)].relation) { return Int(child) }
        return nil
    }

    func children(_ place: Int, where matches: (Token) -> Bool) -> [Int] {
        children(place).lazy.map { Int($0) }.filter { matches(tokens[$0]) }
    }

    /// The token above another, over heads that it and those between hang on as told; nil where one hangs otherwise.
    func head(of place: Int, over relations: DependencyRelation...) -> Int? {
        var node = place
        for relation in relations {
            guard tokens[node].relation == relation, tokens[node].head >= 0 else { return nil }
            node = Int(tokens[node].head)
        }
        return node
    }

    /// The preposition that marks a nominal, its fixed parts joined by `_`; empty when there is none.
    func preposition(of place: Int) -> String {
        for child in children(place) {
            let token = tokens[Int(child)]
            guard token.relation == .case || token.relation == .mark, token.lower != "'s", token.lower != "’s",
                token.lower != "'"
            else { continue }
            let rest = children(Int(child)).filter { tokens[Int($0)].relation == .fixed }
            // `out of Mali`, both on the noun.
            if rest.isEmpty, token.lower == "out", tokens[Int(child) + 1].lower == "of" { return "out_of" }
            return ([token.lower] + rest.map { tokens[Int($0)].lower }).joined(separator: "_")
        }
        return ""
    }

    /// The verb that has a noun as its object, subject or oblique.
    func governor(of noun: Int) -> Int? {
        let token = tokens[noun]
        guard token.head >= 0 else { return nil }
        let head = Int(token.head)
        if let verb = child(noun, .amod), perfectObject(of: verb) == noun { return verb }
        switch token.relation {
        case .obj, .nsubj, .nsubjPass, .obl, .oblUnmarked, .xcomp, .iobj:
            return tokens[head].partOfSpeech == .verb || tokens[head].partOfSpeech == .auxiliary ? head : nil
        case .conj, .appos, .compound:
            return governor(of: head)
        case .nmod where preposition(of: noun) == "of":
            // `a round of talks`, `a series of meetings`.
            return Passage.containers.contains(tokens[head].lemma) ? governor(of: head) : nil
        case .acl, .aclRelcl:
            return nil
        default:
            return nil
        }
    }

    /// The nouns of the next dozen words of the sentence.
    func nominals(after place: Int) -> [Int] {
        let end = min(sentence(of: place).upperBound, place + 13)
        guard place + 1 < end else { return [] }
        let stop = (place + 1..<end).first { [";", ":"].contains(tokens[$0].lower) } ?? end
        return (place + 1..<stop).filter { tokens[$0].isNominal }
    }

    static let containers: WordSet = [
        "round", "series", "set", "statement", "message", "expression", "letter", "word", "pledge", "kind", "number",
        "day", "hour", "wave", "package", "range", "host", "string",
        "batch",
    ]

    /// The verb, noun or adjective that a clause or a nominal hangs on, over coordination.
    func firstConjunct(_ place: Int) -> Int {
        var place = place
        while tokens[place].relation == .conj, tokens[place].head >= 0 { place = Int(tokens[place].head) }
        return place
    }

    /// The conjuncts of a token, itself first.
    func conjuncts(_ place: Int) -> [Int] {
        [place] + children(place, where: { $0.relation == .conj }).flatMap { conjuncts($0) }
    }
}
