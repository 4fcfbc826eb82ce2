internal import Dragoman
internal import DragomanLanguage

/// Lists put in behind a noun between commas, dashes or brackets.
extension ArgumentReader {
    private static let many: WordSet = [
        "parties", "sides", "countries", "nations", "states", "leaders", "ministers", "neighbours", "neighbors",
        "rivals", "powers", "governments", "presidents", "foes", "enemies", "factions", "groups", "mediators",
        "guarantors", "members", "signatories", "delegations", "diplomats", "envoys", "officials",
        "troika", "trio", "quartet", "quad",
    ]
    private static let openings: WordSet = [",", "(", "–", "—", "--", "-", ":"]
    private static let closings: WordSet = [",", ")", "–", "—", "--", "-"]

    /// `The parties to the conflict, the government of Sudan and the Rapid Support Forces, have asked`,
    /// `the three mediators (Egypt, Qatar and the United States) urged`: those named, wherever the tree hangs them.
    func inserted(behind noun: Int) -> [Int] {
        let tokens = passage.tokens
        guard ArgumentReader.many.contains(tokens[noun].lower), tokens[noun].isNominal, passage.mentionAt[noun] < 0
        else { return [] }
        let end = min(passage.sentence(of: noun).upperBound, noun + 9)
        var opening = noun + 1
        while opening < end, !ArgumentReader.openings.contains(tokens[opening].lower) {
            // `leaders who met`: a clause of their own.
            if [.verb, .auxiliary, .pronoun, .subordinator, .coordinator].contains(tokens[opening].partOfSpeech) {
                return []
            }
            opening += 1
        }
        guard opening < end else { return [] }
        var place = opening + 1
        let limit = passage.sentence(of: noun).upperBound
        // `, the government of`
        while place < limit, place < opening + 5, passage.mentionAt[place] < 0,
            tokens[place].partOfSpeech == .determiner || tokens[place].lower == "of"
                || organCondition(tokens[place]) == "organ"
        {
            place += 1
        }
        guard place < limit, let list = passage.mention(at: place), list.tokens.lowerBound == place,
            list.form == .name, list.actors.count > 1, list.tokens.upperBound < limit,
            ArgumentReader.closings.contains(tokens[list.tokens.upperBound].lower)
        else { return [] }
        return list.actors
    }
}
