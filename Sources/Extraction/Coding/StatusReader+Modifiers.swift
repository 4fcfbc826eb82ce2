internal import Dragoman
internal import DragomanLanguage

/// What stands with a word itself: negation, auxiliaries, adverbs of doubt.
extension StatusReader {
    private static let futures: WordSet = ["will", "'ll", "’ll", "shall", "wo", "would", "'d"]
    private static let possibles: WordSet = ["may", "might", "could", "can"]
    private static let duties: WordSet = ["should", "must", "ought"]

    /// What stands with a word itself: `not`, `no`, `will`, `may`.
    func apply(local node: Int, to judgement: inout Judgement, isTrigger: Bool) {
        var isNegated = false
        for child in passage.children(node) {
            let token = passage.tokens[Int(child)]
            switch token.lower {
            case "not", "n't", "n’t", "never", "nor", "neither", "without", "hardly", "no":
                if token.relation == .advmod || token.relation == .det || token.relation == .cc
                    || token.relation == .case || token.relation == .mark || token.relation == .ccPreconj
                    || token.partOfSpeech == .particle
                {
                    isNegated = true
                }
            // `met Peru's president instead of attending the summit`
            case "instead" where token.relation == .mark || token.relation == .case: isNegated = true
            case "allegedly", "purportedly", "supposedly":
                raise(.alleged, &judgement, Int(child))
            case "perhaps", "possibly", "maybe", "probably", "likely", "potentially":
                if token.relation == .advmod { raise(.possible, &judgement, Int(child)) }
            case "yet":
                if passage.isInfinitive(node) || passage.child(node, .xcomp) != nil { isNegated = true }
            case "longer" where passage.children(Int(child)).contains(where: { passage.tokens[Int($0)].lower == "no" }):
                isNegated = true
            default: break
            }
            if token.relation == .aux || token.relation == .auxPass {
                if StatusReader.futures.contains(token.lower) {
                    raise(.planned, &judgement, Int(child))
                } else if StatusReader.possibles.contains(token.lower) {
                    raise(.possible, &judgement, Int(child))
                } else if StatusReader.duties.contains(token.lower) {
                    judgement.isDropped = true
                }
            }
            if token.relation == .mark, ["if", "unless", "whether"].contains(token.lower) {
                raise(.possible, &judgement, Int(child))
            }
            // `recognised no government`, `no country`, `without recognition`
            if token.relation == .obj || token.relation == .nsubj || token.relation == .nsubjPass, isTrigger,
                passage.tokens[node].partOfSpeech == .verb,
                passage.children(Int(child)).contains(where: { passage.tokens[Int($0)].lower == "no" })
            {
                isNegated = true
            }
        }
        if isNegated {
            switch judgement.status {
            case .negated: judgement.status = .possible
            default: judgement.status = .negated
            }
            judgement.reason = node
        }
    }
}
