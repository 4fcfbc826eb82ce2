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
                guard token.isNominal, [.root, .ccomp, .parataxis, .conj, .advcl].contains(token.relation),
                    view.child(noun, .cop) == nil
                else { continue }
                if token.relation == .conj || token.relation == .advcl {
                    guard token.head >= 0, tokens[Int(token.head)].partOfSpeech == .verb else { continue }
                }
                // A verb form between a noun and the one it seems to modify splits them.
                let subject = view.child(noun, .nsubj, .nsubjPass) ?? view.child(noun, .compound, .nmodPoss)
                for child in view.children(noun) {
                    let child = Int(child)
                    let verb = tokens[child]
                    guard verb.partOfSpeech == .verb || Coder.irregular[verb.lower] != nil,
                        view.isParticiple(verb) || Coder.irregular[verb.lower] != nil,
                        view.child(child, .mark, .aux, .auxPass) == nil
                    else { continue }
                    let isBehind = verb.relation == .acl && child > noun && view.child(child, .nsubj) == nil
                    let isBetween = verb.relation == .amod && child < noun && subject.map { $0 < child } ?? false
                    guard isBehind || isBetween, isActive(child, tokens, sentence) else { continue }
                    result.insert(child)
                    break
                }
            }
        }
        return result
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
        "apologize", "negotiate", "normalize", "normalise", "insist", "react",
    ]
}
