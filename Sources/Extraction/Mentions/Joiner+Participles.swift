internal import DragomanLanguage

/// Participles that the tagger takes for finite verbs.
extension Joiner {
    /// `restored crushing sanctions`, `as acting consul`, `his visiting counterpart`: a participle that describes the noun
    /// behind it.
    func isParticipleBefore(_ place: Int) -> Bool {
        let tokens = passage.text.tokens
        guard tokens[place].partOfSpeech == .verb else { return false }
        // `the M23 armed group`
        if tokens[place].lower == "armed" {
            return ["group", "groups", "wing", "movement", "faction", "factions", "men", "forces", "gang", "gangs"]
                .contains(tokens[place + 1].lower)
        }
        // `as acting consul`
        if tokens[place].lower == "acting" {
            return place > 0 && ["as", "the", "an", "its", "their", "his"].contains(tokens[place - 1].lower)
                && tokens[place + 1].isNominal
        }
        guard
            [
                "crushing", "sweeping", "punishing", "crippling", "biting", "scathing", "stinging", "devastating",
                "visiting", "neighbouring", "neighboring", "warring",
            ]
            .contains(tokens[place].lower)
        else { return false }
        let next = tokens[place + 1]
        if tokens[place].lower == "visiting" {
            return place > 0
                && (tokens[place - 1].partOfSpeech == .determiner
                    || ["his", "her", "its", "their"].contains(tokens[place - 1].lower))
        }
        return next.partOfSpeech == .noun || next.partOfSpeech == .adjective || next.partOfSpeech == .properNoun
    }
}
