internal import DragomanLanguage

/// What `and` joins: subjects with subjects, and verbs with the verbs they go with.
extension Mender {
    /// Two subjects with `and` between them are coordinated: `the government and Iran traded strikes`.
    func coordinate(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            var subjects: [Int: Int] = [:]
            for place in sentence {
                let token = tokens[place]
                guard token.head >= 0, token.relation == .nsubj || token.relation == .nsubjPass else { continue }
                let verb = Int(token.head)
                if let first = subjects[verb], first < place, place < verb {
                    let between = first + 1..<place
                    guard
                        let conjunction = between.first(where: { tokens[$0].lower == "and" || tokens[$0].lower == "&" })
                    else { continue }
                    tokens[place].head = Int32(first)
                    tokens[place].relation = .conj
                    tokens[conjunction].head = Int32(place)
                    tokens[conjunction].relation = .cc
                } else {
                    subjects[verb] = place
                }
            }
        }
    }

    /// A verb is coordinated with a verb, not with a noun: `after removing it from the list and accepting its ambassador`.
    func match(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence {
                let token = tokens[place]
                guard token.relation == .conj, token.partOfSpeech == .verb, token.head >= 0, Int(token.head) < place
                else { continue }
                let first = tokens[Int(token.head)]
                let isPredicate = sentence.contains {
                    tokens[$0].head == token.head && tokens[$0].relation == .cop
                }
                guard first.partOfSpeech == .noun || first.partOfSpeech == .properNoun, !isPredicate else { continue }
                // Up to the verbs above the noun, best one of the same form.
                var above: Int?
                var node = Int(first.head)
                for _ in 0..<12 where node >= 0 {
                    let verb = tokens[node]
                    if verb.partOfSpeech == .verb, node < place {
                        if above == nil { above = node }
                        if verb.lower.hasSuffix("ing") == token.lower.hasSuffix("ing") {
                            above = node
                            break
                        }
                    }
                    node = Int(verb.head)
                }
                if let above { tokens[place].head = Int32(above) }
            }
        }
    }

    private static let modals: WordSet = ["would", "will", "could", "can", "may", "might", "should", "must"]

    /// `said that it would hurt ties and demanded that China act`: a verb in the past coordinated with one that has a modal
    /// goes with the verb of saying above.
    func raise(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence {
                let token = tokens[place]
                guard token.relation == .conj, token.partOfSpeech == .verb, token.head >= 0, Int(token.head) < place,
                    isPast(token)
                else { continue }
                let first = Int(token.head)
                guard tokens[first].relation == .ccomp, Int(tokens[first].head) < first, tokens[first].head >= 0 else {
                    continue
                }
                let above = Int(tokens[first].head)
                let hasModal = sentence.contains {
                    Int(tokens[$0].head) == first && Mender.modals.contains(tokens[$0].lower)
                }
                let hasOwn = sentence.contains {
                    Int(tokens[$0].head) == place
                        && [.nsubj, .nsubjPass, .aux, .auxPass].contains(tokens[$0].relation)
                }
                let isBase = tokens[first].lower == tokens[first].lemma.lowercased()
                guard hasModal || isBase, !hasOwn, tokens[above].partOfSpeech == .verb, isPast(tokens[above]) else {
                    continue
                }
                tokens[place].head = Int32(above)
            }
        }
    }

    private func isPast(_ token: Token) -> Bool {
        token.lower.hasSuffix("ed") || ["said", "told", "went", "met", "held", "made"].contains(token.lower)
    }
}
