internal import DragomanLanguage

/// Clauses that hang on the wrong word: behind `after`, a participle with its agent, an infinitive behind a noun.
extension Mender {
    /// `after envoys from China gathered`, taken for a phrase and a clause beside it: the noun is the subject of the verb
    /// that follows its phrase.
    func subordinate(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for mark in sentence where ["after", "before", "since", "until", "as"].contains(tokens[mark].lower) {
                guard tokens[mark].relation == .case, Int(tokens[mark].head) > mark else { continue }
                let noun = Int(tokens[mark].head)
                guard tokens[noun].relation == .obl || tokens[noun].relation == .nmod, tokens[noun].head >= 0 else {
                    continue
                }
                let governor = Int(tokens[noun].head)
                /// Whether a token belongs to the phrase of the noun.
                func isInside(_ place: Int) -> Bool {
                    var node = place
                    for _ in 0..<12 where node >= 0 {
                        if node == noun { return true }
                        node = Int(tokens[node].head)
                    }
                    return false
                }
                var verb = noun + 1
                while verb < sentence.upperBound, isInside(verb), tokens[verb].partOfSpeech != .verb { verb += 1 }
                while verb < sentence.upperBound,
                    tokens[verb].partOfSpeech == .adverb || tokens[verb].partOfSpeech == .auxiliary
                { verb += 1 }
                guard verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb,
                    !tokens[verb].lower.hasSuffix("ing"), verb != governor,
                    [.advcl, .acl].contains(tokens[verb].relation)
                        && (Int(tokens[verb].head) == governor || Int(tokens[verb].head) == noun)
                        || [.conj, .parataxis, .ccomp].contains(tokens[verb].relation) && Int(tokens[verb].head) < mark
                            && !(noun..<verb).contains(where: { tokens[$0].partOfSpeech == .coordinator }),
                    verb + 1 < sentence.upperBound, tokens[verb + 1].lower != "by", tokens[verb - 1].lower != ",",
                    !sentence.contains(where: {
                        Int(tokens[$0].head) == verb
                            && [.nsubj, .nsubjPass, .mark].contains(tokens[$0].relation)
                    })
                else { continue }
                subordinate(verb, to: governor, subject: noun, mark: mark, sentence, &tokens)
            }
        }
    }

    /// Hangs a clause under the verb it belongs to, with its subject and the conjunction that opens it.
    func subordinate(
        _ verb: Int, to governor: Int, subject: Int, mark: Int, _ sentence: Range<Int>, _ tokens: inout [Token]
    ) {
        tokens[verb].head = Int32(governor)
        tokens[verb].relation = .advcl
        tokens[subject].head = Int32(verb)
        tokens[subject].relation = has(verb, sentence, tokens, [.auxPass]) ? .nsubjPass : .nsubj
        tokens[mark].head = Int32(verb)
        tokens[mark].relation = .mark
    }

    /// `rejects the communiqué issued by the bloc`: a participle with its agent right behind an object describes it.
    func describe(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence.dropFirst() {
                let token = tokens[place]
                guard token.partOfSpeech == .verb, token.lower.hasSuffix("ed") || token.lower.hasSuffix("en"),
                    [.xcomp, .advcl, .ccomp].contains(token.relation), place + 1 < sentence.upperBound,
                    tokens[place + 1].lower == "by"
                else { continue }
                let noun = place - 1
                guard tokens[noun].isNominal, tokens[noun].head == token.head,
                    [.obj, .obl, .nmod].contains(tokens[noun].relation)
                else { continue }
                tokens[place].head = Int32(noun)
                tokens[place].relation = .acl
            }
        }
    }

    /// `backs his efforts to revive talks`: an infinitive behind a noun that wants one belongs to the noun.
    func complete(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence.dropFirst() where tokens[place].lower == "to" && tokens[place].relation == .mark {
                let noun = place - 1
                let verb = Int(tokens[place].head)
                guard verb > place, verb - place < 4, Mender.wanting.contains(tokens[noun].lemma),
                    tokens[noun].partOfSpeech == .noun, tokens[verb].relation == .advcl,
                    Int(tokens[verb].head) < noun
                else { continue }
                tokens[verb].head = Int32(noun)
                tokens[verb].relation = .acl
            }
        }
    }

    private static let wanting: WordSet = [
        "effort", "attempt", "bid", "plan", "decision", "agreement", "proposal", "move", "push", "call", "offer",
        "pledge", "promise", "intention", "willingness", "readiness", "chance", "hope", "desire", "refusal", "failure",
        "drive", "request", "intent", "commitment", "right", "threat", "demand", "appeal", "invitation", "order",
    ]
}
