internal import DragomanLanguage

/// What was going on when something came: `The announcement came as Peru denied the charge and accused Chile`.
extension Mender {
    /// Verbs of which an occasion only says when.
    private static let comings: WordSet = [
        "come", "begin", "start", "occur", "happen", "erupt", "break", "follow", "escalate", "flare", "deteriorate",
        "sour", "worsen", "rise",
    ]

    /// Seats the verbs and subjects of clauses that tell the occasion.
    func seatOccasions(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence where ["as", "after", "when"].contains(tokens[place].lower) {
                seatClause(behind: place, sentence, &tokens)
            }
            for place in sentence where tokens[place].relation == .conj && tokens[place].partOfSpeech == .verb {
                shareOccasion(place, sentence, &tokens)
            }
        }
    }

    /// `came as Georgia's prime minister accused the EU`: the noun is the subject of the verb behind it.
    private func seatClause(behind mark: Int, _ sentence: Range<Int>, _ tokens: inout [Token]) {
        let noun = Int(tokens[mark].head)
        guard noun > mark, sentence.contains(noun), tokens[noun].isNominal,
            [.case, .mark].contains(tokens[mark].relation),
            let coming = (max(sentence.lowerBound, mark - 4)..<mark).last(where: {
                Mender.comings.contains(tokens[$0].lemma) && tokens[$0].partOfSpeech == .verb
            })
        else { return }
        var verb = noun + 1
        while verb < sentence.upperBound,
            passage.mentionAt[verb] >= 0 || [",", "\"", "“", "”"].contains(tokens[verb].lower)
                || tokens[verb].relation == .goeswith || tokens[verb].partOfSpeech == .auxiliary
        {
            verb += 1
        }
        guard verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb, !tokens[verb].lower.hasSuffix("ing"),
            Int(tokens[noun].head) == coming || Int(tokens[noun].head) == verb
        else { return }
        // `Relations soured after X said`: the first verb is the main one.
        if Int(tokens[coming].head) < coming, tokens[coming].relation == .acl,
            case let subject = Int(tokens[coming].head), Int(tokens[subject].head) == verb,
            tokens[subject].relation == .nsubj, passage.mentionAt[subject] < 0
        {
            (tokens[coming].head, tokens[coming].relation) = (tokens[verb].head, tokens[verb].relation)
            (tokens[subject].head, tokens[subject].relation) = (Int32(coming), .nsubj)
            (tokens[verb].head, tokens[verb].relation) = (Int32(coming), .advcl)
        } else if tokens[verb].relation == .amod, case let object = Int(tokens[verb].head), object > verb,
            Int(tokens[object].head) == coming
        {
            // `came as guards exchanged fire`
            (tokens[verb].head, tokens[verb].relation) = (Int32(coming), .advcl)
            (tokens[object].head, tokens[object].relation) = (Int32(verb), .obj)
        }
        guard Int(tokens[verb].head) == coming || Int(tokens[verb].head) == noun,
            [.parataxis, .conj, .ccomp, .acl, .advcl, .xcomp].contains(tokens[verb].relation),
            tokens[verb].relation != .acl || verb + 1 < sentence.upperBound && tokens[verb + 1].lower != "by",
            !sentence.contains(where: {
                Int(tokens[$0].head) == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
            })
        else { return }
        (tokens[noun].head, tokens[noun].relation) = (Int32(verb), .nsubj)
        (tokens[verb].head, tokens[verb].relation) = (Int32(coming), .advcl)
        (tokens[mark].head, tokens[mark].relation) = (Int32(verb), .mark)
    }

    /// `came as Peru denied the charge and accused Chile`: Peru accused, not what came.
    private func shareOccasion(_ verb: Int, _ sentence: Range<Int>, _ tokens: inout [Token]) {
        let coming = Int(tokens[verb].head)
        guard coming >= sentence.lowerBound, coming < verb, Mender.comings.contains(tokens[coming].lemma),
            !tokens[verb].lower.hasSuffix("ing"),
            !sentence.contains(where: {
                Int(tokens[$0].head) == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
            }),
            let clause = sentence.last(where: {
                $0 > coming && $0 < verb && Int(tokens[$0].head) == coming && tokens[$0].relation == .advcl
            }),
            sentence.contains(where: {
                Int(tokens[$0].head) == clause && tokens[$0].relation == .mark
                    && ["as", "after", "when"].contains(tokens[$0].lower)
            }),
            sentence.contains(where: { Int(tokens[$0].head) == clause && tokens[$0].relation == .nsubj }),
            !sentence.contains(where: {
                Int(tokens[$0].head) == coming && tokens[$0].relation == .nsubj && passage.mentionAt[$0] >= 0
            })
        else { return }
        tokens[verb].head = Int32(clause)
    }
}
