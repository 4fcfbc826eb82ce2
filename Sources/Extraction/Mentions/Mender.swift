internal import DragomanLanguage

/// Sets right what the parser systematically takes wrongly in news.
struct Mender {
    let passage: Passage
    let times: [Range<Int>]

    /// The text with better trees.
    func mended(_ text: ParsedText) -> ParsedText {
        var tokens = text.tokens
        free(&tokens)
        count(&tokens, text.sentences)
        repeated(&tokens, text.sentences)
        free(clauses: &tokens, text.sentences)
        fillGaps(&tokens, text.sentences)
        demote(&tokens)
        seat(&tokens, text.sentences)
        relate(&tokens, text.sentences)
        coordinate(&tokens, text.sentences)
        match(&tokens, text.sentences)
        subordinate(&tokens, text.sentences)
        bridge(&tokens, text.sentences)
        raise(&tokens, text.sentences)
        describe(&tokens, text.sentences)
        complete(&tokens, text.sentences)
        denote(&tokens, text.sentences)
        return ParsedText(bytes: text.bytes, tokens: tokens, sentences: text.sentences, names: text.names)
    }

    /// No name hangs on an expression of time: in `visit Somaliland next year` the parser may take the place for a part
    /// of the date.
    private func free(_ tokens: inout [Token]) {
        for range in times where range.lowerBound > 0 {
            let name = range.lowerBound - 1
            let head = Int(tokens[name].head)
            guard passage.mentionAt[name] >= 0, range.contains(head), tokens[head].head >= 0,
                !range.contains(Int(tokens[head].head)),
                [.compound, .nmodUnmarked, .nmod, .flat, .amod].contains(tokens[name].relation)
            else { continue }
            tokens[name].head = tokens[head].head
            tokens[name].relation = tokens[head].relation
            tokens[head].relation = .oblUnmarked
            // `met with NAME last week`: the preposition goes with the name.
            for place in passage.sentence(of: name).lowerBound..<name
            where Int(tokens[place].head) == head && [.case, .det, .amod, .compound].contains(tokens[place].relation) {
                tokens[place].head = Int32(name)
            }
        }
    }

    /// `has struck Syria hundreds of times`: the name is the object, the number tells how often.
    private func count(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence.dropFirst()
            where ["hundreds", "dozens", "scores", "thousands", "twice", "times"].contains(tokens[place].lower) {
                let name = place - 1
                guard passage.mentionAt[name] >= 0, Int(tokens[name].head) == place, tokens[place].head >= 0,
                    Int(tokens[place].head) < name,
                    [.compound, .nmod, .nmodUnmarked, .amod, .flat].contains(tokens[name].relation),
                    [.obj, .obl, .oblUnmarked, .iobj].contains(tokens[place].relation)
                else { continue }
                tokens[name].head = tokens[place].head
                tokens[name].relation = .obj
                tokens[place].relation = .oblUnmarked
            }
        }
    }

    /// A time beside another subject or object is neither: `Last month Chile recalled its ambassador`.
    private func demote(_ tokens: inout [Token]) {
        for range in times {
            for place in range {
                let token = tokens[place]
                guard token.head >= 0, !range.contains(Int(token.head)) else { continue }
                let rivals: Set<DependencyRelation>
                switch token.relation {
                case .nsubj, .nsubjPass: rivals = [.nsubj, .nsubjPass]
                case .obj, .iobj: rivals = [.obj, .iobj]
                default: continue
                }
                let sentence = passage.sentence(of: place)
                let hasRival = sentence.contains { other in
                    tokens[other].head == token.head && !range.contains(other)
                        && rivals.contains(tokens[other].relation)
                }
                if hasRival { tokens[place].relation = .oblUnmarked }
            }
        }
    }

    /// Two subjects with `and` between them are coordinated: `the government and Iran traded strikes`.
    private func coordinate(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
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

    /// `after envoys from China gathered`, taken for a phrase and a clause beside it: the noun is the subject of the verb
    /// that follows its phrase.
    private func subordinate(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
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
                tokens[verb].head = Int32(governor)
                tokens[verb].relation = .advcl
                tokens[noun].head = Int32(verb)
                tokens[noun].relation = .nsubj
                tokens[mark].head = Int32(verb)
                tokens[mark].relation = .mark
            }
        }
    }

    /// A verb is coordinated with a verb, not with a noun: `after removing it from the list and accepting its ambassador`.
    private func match(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
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
    private func raise(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
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

    /// `rejects the communiqué issued by the bloc`: a participle with its agent right behind an object describes it.
    private func describe(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
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
    private func complete(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
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

    /// Verbs that were taken for participles, in sentences or clauses that have no other verb: `The ministry mediated
    /// between Israel and Hamas`, `The ministry hosted talks`.
    ///
    /// - Returns: their places; a sentence that has any is worth another parse.
    func mistakenParticiples(in text: ParsedText) -> Set<Int> {
        let tokens = text.tokens
        let view = passage.reparsed(text)
        var result: Set<Int> = []
        for sentence in text.sentences {
            for noun in sentence {
                let token = tokens[noun]
                guard token.isNominal, [.root, .ccomp, .parataxis, .conj, .advcl].contains(token.relation),
                    view.child(noun, .cop) == nil
                else { continue }
                if token.relation == .conj || token.relation == .advcl {
                    guard token.head >= 0, tokens[Int(token.head)].partOfSpeech == .verb else { continue }
                }
                // A verb form between a noun and the one it seems to modify splits them.
                let subject = view.child(noun, .nsubj, .nsubjPass) ?? view.child(noun, .compound, .nmodPoss)
                for child in view.children(noun) {
                    let child = Int(child)
                    let verb = tokens[child]
                    guard verb.partOfSpeech == .verb || Coder.irregular[verb.lower] != nil,
                        view.isParticiple(verb) || Coder.irregular[verb.lower] != nil,
                        view.child(child, .mark, .aux, .auxPass) == nil
                    else { continue }
                    let isBehind = verb.relation == .acl && child > noun && view.child(child, .nsubj) == nil
                    let isBetween = verb.relation == .amod && child < noun && subject.map { $0 < child } ?? false
                    guard isBehind || isBetween, isActive(child, tokens, sentence) else { continue }
                    result.insert(child)
                    break
                }
            }
        }
        return result
    }

    /// Whether what follows a form in -ed is what follows a verb in the active voice.
    private func isActive(_ verb: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
        guard verb + 1 < sentence.upperBound else { return false }
        let next = tokens[verb + 1]
        switch next.partOfSpeech {
        case .determiner, .properNoun, .pronoun, .noun, .adjective, .numeral: return next.lower != "that"
        case .adposition, .particle:
            return Mender.intransitive.contains(Coder.stems(tokens[verb].lower).first ?? "")
                || Mender.intransitive.contains(tokens[verb].lemma)
        default: return false
        }
    }

    private static let intransitive: WordSet = [
        "mediate", "mediat", "meet", "arrive", "arriv", "travel", "travell", "cooperate", "cooperat", "agree", "agre",
        "participate", "participat", "withdraw", "return", "appeal", "speak", "talk", "fly", "respond", "protest",
        "retaliate", "retaliat",
        "apologize", "negotiate", "normalize", "normalise", "insist", "react",
    ]
}
