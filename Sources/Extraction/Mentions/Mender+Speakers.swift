internal import DragomanLanguage

/// Who speaks: organs that the parser takes apart, and speakers behind their verb.
extension Mender {
    /// Seats the speakers of a text.
    func seatSpeakers(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence {
                head(organ: place, sentence, &tokens)
                invert(place, sentence, &tokens)
                predicate(place, sentence, &tokens)
            }
        }
    }

    /// `Sudan's Defence Ministry accused`: the ministry acts, where the tree makes the first word the head.
    private func head(organ place: Int, _ sentence: Range<Int>, _ tokens: inout [Token]) {
        let first = Int(tokens[place].head)
        guard tokens[place].relation == .flat, first >= sentence.lowerBound, first < place else { return }
        let isOrgan =
            Mender.organs.contains(tokens[place].lower) && passage.mentionAt[place] < 0
            && (first..<place).allSatisfy { passage.mentionAt[$0] < 0 }
        // `Tanzanian MPs accused`
        let isOffice = passage.mention(at: first)?.form == .demonym && passage.mention(at: place)?.form == .office
        guard isOrgan || isOffice else { return }
        for child in sentence where Int(tokens[child].head) == first && child != place {
            tokens[child].head = Int32(place)
            if tokens[child].relation == .flat { tokens[child].relation = .compound }
        }
        (tokens[place].head, tokens[place].relation) = (tokens[first].head, tokens[first].relation)
        (tokens[first].head, tokens[first].relation) = (Int32(place), .compound)
    }

    private static let organs: WordSet = [
        "ministry", "department", "council", "court", "agency", "office", "service", "commission", "committee",
        "parliament", "embassy", "bureau", "army", "navy", "police", "guard", "guards", "forces", "command",
        "secretariat",
    ]

    /// `said that India's actions amounted to interference`: the verb is what is said, not a description of its subject.
    private func predicate(_ noun: Int, _ sentence: Range<Int>, _ tokens: inout [Token]) {
        let verb = noun + 1
        guard tokens[noun].relation == .ccomp, tokens[noun].isNominal, tokens[noun].head >= 0,
            Mender.saying.contains(tokens[Int(tokens[noun].head)].lemma), verb < sentence.upperBound,
            tokens[verb].relation == .acl, Int(tokens[verb].head) == noun, tokens[verb].lower.hasSuffix("ed"),
            !sentence.contains(where: {
                Int(tokens[$0].head) == noun && [.cop, .nsubj, .aux].contains(tokens[$0].relation)
                    || Int(tokens[$0].head) == verb && tokens[$0].relation == .oblAgent
            })
        else { return }
        (tokens[verb].head, tokens[verb].relation) = (tokens[noun].head, .ccomp)
        (tokens[noun].head, tokens[noun].relation) = (Int32(verb), .nsubj)
    }

    /// `"It is unacceptable," said the Sudanese ambassador`: behind a quote the noun is the speaker, not what is said.
    private func invert(_ verb: Int, _ sentence: Range<Int>, _ tokens: inout [Token]) {
        guard tokens[verb].lower == "said", verb > sentence.lowerBound,
            [",", "\"", "”", "''"].contains(tokens[verb - 1].lower), verb + 1 < sentence.upperBound
        else { return }
        var object: Int?
        for child in sentence where Int(tokens[child].head) == verb {
            switch tokens[child].relation {
            case .nsubj, .nsubjPass, .mark: return
            case .obj where child > verb: object = child
            case .ccomp where child > verb: return
            default: break
            }
        }
        guard let object, object < verb + 6,
            sentence.contains(where: {
                $0 < verb && Int(tokens[$0].head) == verb && [.ccomp, .parataxis].contains(tokens[$0].relation)
            }) || tokens[verb].relation == .parataxis,
            passage.mentionAt[object] >= 0 || (verb + 1..<object).contains(where: { passage.mentionAt[$0] >= 0 })
        else { return }
        tokens[object].relation = .nsubj
    }
}
