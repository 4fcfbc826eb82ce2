import DragomanLanguage

/// What somebody is to do.
extension Mender {
    /// `Negotiators are due to meet next week`, `is due to visit Ghana`: what they are to do is neither their predicate's
    /// subject nor the noun of a preposition `due to`.
    func schedule(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for verb in sentence.dropFirst(2) where tokens[verb].partOfSpeech == .verb && tokens[verb - 1].lower == "to"
            {
                let predicate = verb - 2
                guard tokens[verb].head == Int32(predicate), tokens[verb].relation == .csubj,
                    tokens[predicate].partOfSpeech == .adjective,
                    sentence.contains(where: {
                        $0 < predicate && tokens[$0].head == Int32(predicate)
                            && tokens[$0].relation == .nsubj
                    })
                else { continue }
                tokens[verb - 1].head = Int32(verb)
                tokens[verb - 1].relation = .mark
                tokens[verb].relation = .xcomp
            }
        }
    }
}
