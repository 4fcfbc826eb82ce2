internal import Dragoman
internal import DragomanLanguage

/// Who punishes the holder of an office, and so is not whom he serves.
extension MentionFinder {
    /// `Britain imposed sanctions on Defence Minister NAME`, `the measures target General NAME`: no officer of those who
    /// punish him.
    func punishers(of token: Int, _ passage: Passage) -> [Int] {
        let sentence = passage.sentence(of: token)
        func isPunishing(_ place: Int) -> Bool {
            ["sanction", "sanctions", "blacklist", "freeze", "ban", "bar", "target"].contains(
                passage.tokens[place].lemma)
        }
        guard let word = (sentence.lowerBound..<token).first(where: isPunishing),
            passage.tokens[word].partOfSpeech == .verb
                || (word..<token).contains(where: {
                    ["on", "against", "target", "include", "for", "face", "hit"].contains(passage.tokens[$0].lemma)
                })
                || (sentence.lowerBound..<word).contains(where: { passage.tokens[$0].lemma == "face" })
        else { return [] }
        let here = passage.sentenceAt[token]
        let punishing = passage.mentions.flatMap { mention -> [Int] in
            let first = mention.tokens.lowerBound
            let distance = here - passage.sentenceAt[first]
            guard (0...6).contains(distance), first < token, passage.sentence(of: first).contains(where: isPunishing)
            else { return [] }
            let isAgent = first > 0 && passage.tokens[first - 1].lower == "by"
            // Before the first verb of its sentence and behind no preposition: who acts.
            let start = passage.sentence(of: first).lowerBound
            let isDoer =
                first <= start + 6 && (first == start || passage.tokens[first - 1].partOfSpeech != .adposition)
                && (start..<first).allSatisfy { ![.verb, .auxiliary].contains(passage.tokens[$0].partOfSpeech) }
            return isAgent || isDoer ? mention.actors.filter { table[$0].kind != .official } : []
        }
        // `targets officials from New Zealand's ministry, such as X`: named beside him, otherwise than as who punishes.
        let beside = passage.mentions.filter {
            $0.tokens.lowerBound > word && $0.tokens.upperBound <= token
                && passage.tokens[$0.tokens.lowerBound - 1].lower != "by"
                // `freezing the Canadian assets of`
                && !["asset", "fund", "property", "holding", "account"].contains(
                    passage.tokens[$0.tokens.upperBound].lemma)
        }.flatMap(\.actors)
        return punishing.filter { !beside.contains($0) }
    }
}
