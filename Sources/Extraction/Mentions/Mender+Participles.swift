internal import DragomanLanguage

/// Verbs in the past that the parser takes for participles.
extension Mender {
    /// Verbs that were taken for participles, in sentences or clauses that have no other verb: `The ministry mediated
    /// between Israel and Hamas`, `The ministry hosted talks`.
    ///
    /// - Returns: their places; a sentence that has any is worth another parse.
    func mistakenParticiples(in text: ParsedText) -> Set<Int> {
        let tokens = text.tokens
        let view = passage.reparsed(text)
        var result: Set<Int> = []
        for sentence in text.sentences {
            for noun in sentence {
                let token = tokens[noun]
                // `Kenya, whose troops fought against X`: the noun is no predicate.
                let isOwned =
                    token.relation == .aclRelcl
                    && (view.child(noun, .nmodPoss).map { tokens[$0].lower == "whose" } ?? false
                        // `which in 1972 shipped rifles to X`
                        || view.child(noun, .nsubj).map { ["which", "who"].contains(tokens[$0].lower) } ?? false)
                guard token.isNominal,
                    isOwned || [.root, .ccomp, .parataxis, .conj, .advcl].contains(token.relation),
                    view.child(noun, .cop) == nil
                else { continue }
                if token.relation == .conj || token.relation == .advcl {
                    guard token.head >= 0, tokens[Int(token.head)].partOfSpeech == .verb else { continue }
                }
                if let verb = splitting(noun, view, sentence) { result.insert(verb) }
                // A verb form between a noun and the one it seems to modify splits them.
                let subject = view.child(noun, .nsubj, .nsubjPass) ?? view.child(noun, .compound, .nmodPoss)
                // `A statement issued by X called on Y`: the second form hangs on the first.
                let children = view.children(noun).map { Int($0) }
                let below = children.filter { tokens[$0].relation == .acl && $0 > noun }.flatMap { first in
                    view.children(first).map { Int($0) }.filter { tokens[$0].relation == .acl && $0 > first + 2 }
                }
                for child in children + below {
                    let verb = tokens[child]
                    guard verb.partOfSpeech == .verb || Coder.irregular[verb.lower] != nil,
                        view.isParticiple(verb) || Coder.irregular[verb.lower] != nil,
                        view.child(child, .mark, .aux, .auxPass) == nil
                    else { continue }
                    let isBehind = verb.relation == .acl && child > noun && view.child(child, .nsubj) == nil
                    let isBetween = verb.relation == .amod && child < noun && subject.map { $0 < child } ?? false
                    guard isBehind || isBetween, isOwned || isActive(child, tokens, sentence) else { continue }
                    result.insert(child)
                    break
                }
            }
        }
        return result
    }

    /// `The two countries sold drones to Ethiopia`: a form right behind the noun that opens the sentence, taken for an
    /// adjective of a noun that hangs on that one without any word to join them.
    private func splitting(_ noun: Int, _ view: Passage, _ sentence: Range<Int>) -> Int? {
        let verb = noun + 1
        guard verb < sentence.upperBound, view.tokens[noun].relation == .root, view.tokens[verb].relation == .amod,
            view.isParticiple(view.tokens[verb]) || Coder.irregular[view.tokens[verb].lower] != nil
        else { return nil }
        let object = Int(view.tokens[verb].head)
        guard object > verb, Int(view.tokens[object].head) == noun, view.tokens[object].relation != .nmod,
            view.child(object, .cc, .case, .cop) == nil, isActive(verb, view.tokens, sentence)
        else { return nil }
        return verb
    }

    /// Whether what follows a form in -ed is what follows a verb in the active voice.
    private func isActive(_ verb: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
        guard verb + 1 < sentence.upperBound else { return false }
        let next = tokens[verb + 1]
        switch next.partOfSpeech {
        case .determiner, .properNoun, .pronoun, .noun, .adjective, .numeral: return next.lower != "that"
        case .adposition, .particle:
            return Mender.intransitive.contains(Coder.stems(tokens[verb].lower).first ?? "")
                || Mender.intransitive.contains(tokens[verb].lemma)
        default: return false
        }
    }

    private static let intransitive: WordSet = [
        "mediate", "mediat", "meet", "arrive", "arriv", "travel", "travell", "cooperate", "cooperat", "agree", "agre",
        "participate", "participat", "withdraw", "return", "appeal", "speak", "talk", "fly", "respond", "protest",
        "retaliate", "retaliat",
        "apologize", "negotiate", "normalize", "normalise", "insist", "react", "object", "vow", "pledge", "refuse",
        "refus",
        "decline", "declin", "threaten", "decide", "decid", "promise", "promis", "fail", "succeed", "clash",
        "collaborate",
        "collaborat", "intervene", "interven", "comply", "compl", "confer", "converse", "depart", "reply", "repl",
        "cross", "march", "roll", "pour", "advance", "advanc", "retreat", "gather", "land", "storm", "push", "rush",
        "descend", "converge", "converg", "call", "side",
    ]
}
