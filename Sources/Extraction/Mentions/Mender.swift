internal import DragomanLanguage

/// Sets right what the parser systematically takes wrongly in news.
struct Mender {
    let passage: Passage
    let times: [Range<Int>]

    /// The text with better trees.
    func mended(_ text: ParsedText) -> ParsedText {
        var tokens = text.tokens
        free(&tokens)
        schedule(&tokens, text.sentences)
        free(nouns: &tokens)
        count(&tokens, text.sentences)
        repeated(&tokens, text.sentences)
        free(clauses: &tokens, text.sentences)
        fillGaps(&tokens, text.sentences)
        object(beforeTimes: &tokens)
        demote(&tokens)
        clause(quoted: &tokens, text.sentences)
        seat(&tokens, text.sentences)
        open(&tokens, text.sentences)
        seatSpeakers(&tokens, text.sentences)
        seatOccasions(&tokens, text.sentences)
        seatSubjects(&tokens, text.sentences)
        seatStrays(&tokens, text.sentences)
        seatArguments(&tokens, text.sentences)
        relate(&tokens, text.sentences)
        coordinate(&tokens, text.sentences)
        match(&tokens, text.sentences)
        subordinate(&tokens, text.sentences)
        bridge(&tokens, text.sentences)
        part(inserts: &tokens, text.sentences)
        raise(&tokens, text.sentences)
        describe(&tokens, text.sentences)
        complete(&tokens, text.sentences)
        denote(&tokens, text.sentences)
        head(compounds: &tokens, text.sentences)
        return ParsedText(bytes: text.bytes, tokens: tokens, sentences: text.sentences, names: text.names)
    }
}
