internal import DragomanLanguage

/// Sanctions, bans and other measures, which the tagger takes for verbs.
extension Joiner {
    /// `arms embargoes`, `travel bans`: nothing that somebody does.
    func isEmbargo(_ place: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = passage.text.tokens
        let lower = tokens[place].lower
        if lower == "embargo", tokens[place].partOfSpeech != .verb, tokens[place].partOfSpeech != .noun { return true }
        guard tokens[place].partOfSpeech == .verb, place > sentence.lowerBound else { return false }
        // `imposed sanctions Monday on officials`
        if lower == "sanctions", tokens[place - 1].partOfSpeech == .verb,
            Joiner.levying.contains(tokens[place - 1].lemma), tokens[place + 1].partOfSpeech != .adposition
        {
            return true
        }
        // `the Council's Libya sanctions committee`
        if lower == "sanctions",
            [
                "committee", "list", "regime", "panel", "monitors", "package", "relief", "announcement", "chief",
                "policy",
            ]
            .contains(tokens[place + 1].lower)
        {
            return true
        }
        // `arms and diamond embargoes`
        if tokens[place - 1].lower == "and", lower == tokens[place].lemma,
            ["embargoes", "bans"].contains(tokens[place + 1].lower)
        {
            return true
        }
        if lower == "embargoes" || lower == "embargos" { return true }
        return ["bans", "freezes", "curbs"].contains(lower)
            && ["arms", "travel", "trade", "visa", "asset", "export", "import", "entry", "flight", "oil"].contains(
                tokens[place - 1].lower)
    }

    private static let levying: WordSet = [
        "impose", "slap", "announce", "lift", "ease", "place", "introduce", "order", "drop", "tighten", "levy", "waive",
        "reimpose", "unveil", "face", "extend", "renew", "expand", "adopt", "approve", "remove", "suspend", "threaten",
        "issue", "level", "reject", "condemn", "oppose", "welcome", "criticize", "criticise",
    ]

    /// `said that talks between X and Y began`, `since sanctions on X were lifted`: what opens a clause with a preposition
    /// behind it is no verb.
    func isSubject(_ place: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = passage.text.tokens
        guard tokens[place].partOfSpeech == .verb, place > sentence.lowerBound, place + 1 < sentence.upperBound,
            Joiner.measures.contains(tokens[place].lower)
        else { return false }
        return ["that", "after", "since", "before", "until", "because", "although", "while", "whether", "if", ";"]
            .contains(tokens[place - 1].lower)
            && (["on", "between", "against", "with", "by", "imposed", "in", "over", "of"].contains(
                tokens[place + 1].lower))
    }

    private static let measures: WordSet = [
        "sanctions", "talks", "strikes", "attacks", "raids", "calls", "clashes", "contacts", "protests", "visits",
        "demands", "claims", "charges", "threats", "exchanges",
    ]
}
