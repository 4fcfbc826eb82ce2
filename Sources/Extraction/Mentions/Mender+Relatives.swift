internal import DragomanLanguage

/// Relative clauses that the tree hangs elsewhere, and subjects that it takes for something else.
extension Mender {
    /// `over its support for NAME, which Riyadh had declared`, `Egypt, with which it made peace`, `two firms, both of
    /// which the bank had sanctioned`: a clause that opens with a relative pronoun behind a comma describes the noun
    /// before the comma, though the tree takes it for another main clause.
    func relate(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for pronoun in sentence.dropFirst(2) where ["which", "whom", "who"].contains(tokens[pronoun].lower) {
                var opening = pronoun - 1
                while opening > sentence.lowerBound,
                    tokens[opening].partOfSpeech == .adposition
                        || ["both", "all", "each", "some", "most", "none", "many"].contains(tokens[opening].lower)
                {
                    opening -= 1
                }
                guard opening > sentence.lowerBound, tokens[opening].lower == "," else { continue }
                let isPartitive = opening + 1 < pronoun && tokens[pronoun - 1].lower == "of" && pronoun - opening > 2
                let noun = opening - 1
                guard let verb = clause(of: pronoun, tokens), verb > pronoun, tokens[noun].isNominal,
                    [.conj, .parataxis, .ccomp, .advcl].contains(tokens[verb].relation),
                    Int(tokens[verb].head) < pronoun
                else { continue }
                var antecedent = top(of: noun, from: sentence.lowerBound, tokens)
                // `Resolution 2799, drafted by the US, which delisted`: not who drafted it.
                if [.oblAgent, .obl].contains(tokens[antecedent].relation), tokens[antecedent].head >= 0,
                    [.acl, .amod].contains(tokens[Int(tokens[antecedent].head)].relation),
                    Int(tokens[Int(tokens[antecedent].head)].head) >= sentence.lowerBound
                {
                    antecedent = Int(tokens[Int(tokens[antecedent].head)].head)
                }
                guard antecedent != verb else { continue }
                // `met his colleague, NAME, who announced`: the name is no subject of the clause that describes it.
                if Int(tokens[antecedent].head) == verb {
                    let above = Int(tokens[verb].head)
                    guard above >= 0, above < antecedent else { continue }
                    tokens[antecedent].head = Int32(above)
                    tokens[antecedent].relation = tokens[above].partOfSpeech == .verb ? .obj : .nmod
                }
                tokens[verb].head = Int32(antecedent)
                tokens[verb].relation = .aclRelcl
                // With a subject of its own the clause has the pronoun as its object.
                let subjects = sentence.filter {
                    Int(tokens[$0].head) == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                }
                guard let own = subjects.last, own > pronoun else { continue }
                if isPartitive, subjects.count > 1 {
                    tokens[subjects[0]].relation = .obj
                    tokens[subjects[0]].head = Int32(verb)
                    tokens[pronoun].head = Int32(verb)
                    tokens[pronoun].relation = .obj
                    tokens[subjects[0]].head = Int32(pronoun)
                    tokens[subjects[0]].relation = .det
                } else if subjects.contains(pronoun) {
                    tokens[pronoun].relation = .obj
                }
            }
        }
    }

    /// The verb that a relative pronoun hangs on, over a quantity before it.
    private func clause(of pronoun: Int, _ tokens: [Token]) -> Int? {
        var node = Int(tokens[pronoun].head)
        for _ in 0..<3 where node >= 0 {
            if tokens[node].partOfSpeech == .verb { return node }
            node = Int(tokens[node].head)
        }
        return nil
    }

    /// The head of the phrase that ends at a token: of coordinated names the last, which holds them all, else the token
    /// or what it is part of.
    private func top(of place: Int, from start: Int, _ tokens: [Token]) -> Int {
        var place = place
        while [.goeswith, .flat, .compound, .punct].contains(tokens[place].relation), tokens[place].head >= 0,
            abs(Int(tokens[place].head) - place) < 8, Int(tokens[place].head) >= start
        {
            place = Int(tokens[place].head)
        }
        return place
    }

    /// `Trump, while receiving Khan, offered`: who is named before a verb without a subject is not called upon.
    func seat(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            // `It took NAME off the list`: it that does something to somebody is no empty word.
            for place in sentence where tokens[place].relation == .expl && tokens[place].lower == "it" {
                let verb = Int(tokens[place].head)
                guard verb > place, tokens[verb].partOfSpeech == .verb,
                    sentence.contains(where: {
                        Int(tokens[$0].head) == verb && tokens[$0].relation == .obj && passage.mentionAt[$0] >= 0
                    }),
                    !sentence.contains(where: {
                        Int(tokens[$0].head) == verb
                            && [.nsubj, .nsubjPass, .auxPass, .csubj].contains(tokens[$0].relation)
                    })
                else { continue }
                tokens[place].relation = .nsubj
            }
            // `In June Pashinyan visited`: the name is the subject, not the month.
            for range in times where sentence.contains(range.lowerBound) {
                let time = range.upperBound - 1
                let name = time + 1
                guard name < sentence.upperBound, tokens[time].relation == .nsubj, passage.mentionAt[name] >= 0,
                    let mention = passage.mention(at: name)
                else { continue }
                let top = mention.tokens.last { tokens[$0].relation != .goeswith } ?? name
                guard Int(tokens[top].head) == time, [.flat, .appos, .compound, .nmod].contains(tokens[top].relation)
                else { continue }
                tokens[top].head = tokens[time].head
                tokens[top].relation = .nsubj
                tokens[time].relation = .obl
            }
            for place in sentence where tokens[place].relation == .vocative {
                let verb = Int(tokens[place].head)
                guard verb > place, tokens[verb].partOfSpeech == .verb, passage.mentionAt[place] >= 0,
                    !sentence.contains(where: {
                        Int(tokens[$0].head) == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                    })
                else { continue }
                tokens[place].relation = .nsubj
            }
        }
    }

    /// `called on Russia time and again`: the name goes with the verb, the rest tells how often.
    func repeated(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for place in sentence.dropFirst() where tokens[place].lower == "time" && place + 2 < sentence.upperBound {
                let name = place - 1
                guard tokens[place + 1].lower == "and", tokens[place + 2].lower == "again", tokens[place].head >= 0,
                    passage.mentionAt[name] >= 0, Int(tokens[name].head) == place
                else { continue }
                tokens[name].head = tokens[place].head
                tokens[name].relation = tokens[place].relation
                tokens[place].relation = .oblUnmarked
                for other in sentence.lowerBound..<name
                where Int(tokens[other].head) == place && [.case, .det].contains(tokens[other].relation) {
                    tokens[other].head = Int32(name)
                }
            }
        }
    }

    /// `hours after it cut ties with Taiwan`: what has a subject of its own describes no noun; the noun is its object.
    func free(clauses tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for verb in sentence where tokens[verb].relation == .amod && Int(tokens[verb].head) > verb {
                let noun = Int(tokens[verb].head)
                guard tokens[verb].partOfSpeech == .verb || Coder.irregular[tokens[verb].lower] != nil,
                    tokens[noun].head >= 0, !tokens[verb].lower.hasSuffix("ing"),
                    sentence.contains(where: {
                        Int(tokens[$0].head) == verb && $0 < verb
                            && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                    })
                else { continue }
                let isMarked = sentence.contains { Int(tokens[$0].head) == verb && tokens[$0].relation == .mark }
                tokens[verb].head = tokens[noun].head
                tokens[verb].relation = isMarked ? .advcl : .conj
                tokens[verb].partOfSpeech = .verb
                tokens[noun].head = Int32(verb)
                tokens[noun].relation = .obj
            }
        }
    }

    /// `declared NAME a terrorist organization`: the name is the object, what it is called a predicate of it, though the
    /// tree may take them for whom something is given to and what is given.
    func denote(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            for name in sentence where [.iobj, .obj, .obl].contains(tokens[name].relation) && tokens[name].head >= 0 {
                let verb = Int(tokens[name].head)
                // `whom NAME had branded a terrorist`: two objects, of which one is what the other is called.
                guard tokens[name].relation == .iobj || name < verb && ["whom", "that"].contains(tokens[name].lower)
                else { continue }
                guard Passage.naming.contains(tokens[verb].lemma) || Mender.denoting.contains(tokens[verb].lemma),
                    let predicate = (name + 1..<max(name + 1, sentence.upperBound)).first(where: {
                        Int(tokens[$0].head) == verb && tokens[$0].relation == .obj
                    })
                else { continue }
                tokens[name].relation = .obj
                tokens[predicate].relation = .xcomp
            }
        }
    }

    private static let denoting: WordSet = [
        "designate", "classify", "regard", "appoint", "elect", "proclaim", "crown", "nickname", "judge", "rule", "find",
    ]
}
