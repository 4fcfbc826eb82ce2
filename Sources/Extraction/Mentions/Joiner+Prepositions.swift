internal import Dragoman
internal import DragomanLanguage

/// `a package for Kenya following talks with Somalia`: a form in -ing that only says when.
extension Joiner {
    private static let occasions: WordSet = [
        "talks", "discussions", "negotiations", "consultations", "meetings", "clashes", "attacks", "strikes", "reports",
        "days", "weeks", "months", "years", "calls", "elections", "protests", "mediation", "pressure", "criticism",
    ]

    /// `released twelve Somali fishermen`: a number in words, which the tagger takes for something else.
    func isNumber(_ place: Int) -> Bool {
        let token = passage.text.tokens[place]
        return token.partOfSpeech != .numeral && Joiner.numbers.contains(token.lower)
    }

    private static let numbers: WordSet = [
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    ]

    /// Whether a word is `amid`, which is always a preposition: `Amid rising tensions`.
    func isAmid(_ place: Int) -> Bool {
        ["amid", "amidst"].contains(passage.text.tokens[place].lower)
    }

    /// Whether `following` behind a noun, with an occasion behind it, is a preposition.
    func isAfter(_ place: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = passage.text.tokens
        guard tokens[place].lower == "following", tokens[place].partOfSpeech != .adposition,
            place > sentence.lowerBound, tokens[place - 1].isNominal || tokens[place - 1].lower == ","
        else { return false }
        var next = place + 1
        if ["a", "an", "the", "his", "her", "their", "its"].contains(tokens[next].lower) { return true }
        while next < sentence.upperBound, next < place + 4, tokens[next].partOfSpeech == .adjective { next += 1 }
        return next < sentence.upperBound && Joiner.occasions.contains(tokens[next].lower)
    }

    /// `Fighting erupted between the two armies`: what happens, not what somebody does.
    func isFighting(_ place: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = passage.text.tokens
        guard place == sentence.lowerBound, tokens[place].partOfSpeech == .verb,
            ["fighting", "shelling", "bombing", "firing", "shooting"].contains(tokens[place].lower)
        else { return false }
        let next = tokens[place + 1]
        return next.partOfSpeech == .auxiliary
            || [
                "erupted", "broke", "flared", "resumed", "continued", "raged", "began", "started", "intensified",
                "killed", "stopped", "ended", "between",
            ].contains(next.lower)
    }
}
