internal import Dragoman
internal import DragomanLanguage

/// Headlines leave out `and`: `Kenya, Uganda sign trade deal`.
extension Joiner {
    /// Whether the tokens before a place are a list from the beginning of a headline, whose verb stands at that place.
    ///
    /// - Parameters:
    ///   - start: where the list begins.
    ///   - end: where it ends.
    func isHeadlineList(_ start: Int, _ end: Int) -> Bool {
        let tokens = passage.text.tokens
        let sentence = passage.sentence(of: start)
        guard start == sentence.lowerBound, end < sentence.upperBound, Joiner.headlineVerbs.contains(tokens[end].lower),
            ![".", "!", "?"].contains(tokens[sentence.upperBound - 1].lower)
        else { return false }
        return (start..<end).contains { tokens[$0].lower == "," }
    }

    /// What several do together in a headline.
    private static let headlineVerbs: WordSet = [
        "sign", "ink", "agree", "meet", "hold", "discuss", "trade", "exchange", "resume", "restore", "establish",
        "launch", "condemn", "denounce", "urge", "call", "back", "reach", "conclude", "clash", "vow", "pledge",
        "seek", "begin", "start", "open", "end", "cut", "sever", "recognise", "recognize", "sanction", "impose", "lift",
        "join", "boycott", "reject", "oppose", "accuse", "blame", "slam", "welcome", "praise", "hail", "talk", "speak",
        "review", "mediate", "host", "visit", "attack", "strike", "bomb", "expel", "recall", "withdraw", "normalise",
        "normalize", "declare", "announce", "extend", "renew", "set", "plan", "fail", "mull", "eye", "ban", "list",
        "designate", "warn", "send", "move", "push", "step", "upgrade", "deepen", "strengthen", "boost", "swap",
    ]
}
