internal import Dragoman
internal import DragomanLanguage

/// Which rules a token fires: by its word, and by the company it keeps.
extension Coder {
    /// The rules that a token can trigger, the most specific first.
    func candidates(_ trigger: Int) -> [Int] {
        let token = passage.tokens[trigger]
        let kinds: [Rule.Trigger]
        switch token.partOfSpeech {
        case .noun where Passage.unmistakable.contains(token.lower): kinds = [.verb]
        // `has the backing of`: a noun in all but its tag; `to broker a truce`: a verb.
        case .verb
        where token.lower.hasSuffix("ing") && passage.child(trigger, .det, .amod, .nmodPoss, .compound) != nil:
            kinds = [.noun, .verb]
        case .verb, .auxiliary: kinds = [.verb]
        case .noun where passage.isInfinitive(trigger): kinds = [.verb]
        case .noun, .properNoun: kinds = [.noun]
        case .adjective: kinds = [.adjective, .verb]
        default:
            guard Passage.unmistakable.contains(token.lower) else { return [] }
            kinds = [.verb]
        }
        for kind in kinds {
            if kind == .verb,
                token.lower.hasSuffix("ed") || token.lower.hasSuffix("ing") || Coder.irregular[token.lower] != nil
            {
                // The lemmatizer may not know the verb; its stem may.
                for stem in Coder.stems(token.lower) {
                    if let found = book.places(kind, stem) { return found }
                }
            }
            if let found = book.places(kind, token.lemma.small) { return found }
            if token.lemma != token.lower, let found = book.places(kind, token.lower) { return found }
        }
        return []
    }

    /// `received Ambassador NAME`, `an envoy of the movement, NAME`: the name stands for its title too.
    private func isTitled(_ place: Int, _ words: WordSet) -> Bool {
        guard let mention = passage.mention(at: place), mention.form == .name, mention.actors.count == 1,
            table[mention.actors[0]].kind == .official
        else { return false }
        return passage.children(place).contains { child in
            let token = passage.tokens[Int(child)]
            return token.relation == .goeswith && (token.partOfSpeech == .noun || token.partOfSpeech == .properNoun)
                && (words.contains(token.lower) || words.contains(token.lemma.small))
        }
    }

    /// `in response`, `in protest`: no place that a rule might forbid.
    private static let manners: WordSet = [
        "response", "retaliation", "protest", "reply", "reaction", "turn", "return", "solidarity", "move", "step",
        "statement", "row", "dispute", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december",
    ]

    /// `in response`, `in 2018`: neither a place nor a partner.
    private func isManner(_ place: Int) -> Bool {
        passage.tokens[place].partOfSpeech == .numeral || Coder.manners.contains(passage.tokens[place].lemma.small)
    }

    /// Whether what a rule wants beside its trigger is there, and what it forbids is not.
    /// - Parameter companions: grows by what is there.
    func hasCompany(_ rule: Rule, _ trigger: Int, _ companions: inout [Int]) -> Bool {
        for company in rule.company {
            var match: Int?
            for path in company.paths where match == nil {
                match = places(path, from: trigger).first { place in
                    company.lemmas.isEmpty
                        && !(company.isForbidden && isManner(place))
                        || company.lemmas.contains(passage.tokens[place].lemma.small)
                        || company.lemmas.contains(passage.tokens[place].lower)
                        || (passage.tokens[place].lower.hasSuffix("ed")
                            && Coder.stems(passage.tokens[place].lower).contains { company.lemmas.contains($0) })
                        || isTitled(place, company.lemmas)
                }
            }
            if company.isForbidden {
                if match != nil { return false }
            } else {
                guard let match else { return false }
                if match != trigger { companions.append(match) }
            }
        }
        return true
    }
}
