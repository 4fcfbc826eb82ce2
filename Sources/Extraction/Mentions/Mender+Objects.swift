internal import DragomanLanguage

/// Objects and subjects that the tree gives to another clause of a long sentence.
extension Mender {
    func seatStrays(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        for sentence in sentences {
            unseatPrepositional(&tokens, sentence)
            seatOnly(&tokens, sentence)
            seatObjects(&tokens, sentence)
        }
    }

    /// `has recognised the rebel regions of X and Y, officials said`: the noun right behind a verb without an object is
    /// its object, not a part of the clause behind the comma.
    private func seatObjects(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for verb in sentence.dropLast(2)
        where tokens[verb].partOfSpeech == .verb && tokens[verb].relation != .amod
            && !has(verb, sentence, tokens, [.obj, .auxPass, .xcomp, .ccomp])
        {
            var noun = verb + 1
            while noun < sentence.upperBound, Int(tokens[noun].head) > noun,
                [.det, .amod, .compound, .nmodPoss, .nummod, .goeswith].contains(tokens[noun].relation)
            {
                noun += 1
            }
            guard noun < sentence.upperBound, tokens[noun].isNominal, noun - verb < 9,
                [.ccomp, .parataxis, .nsubj, .obl].contains(tokens[noun].relation)
            else { continue }
            let head = Int(tokens[noun].head)
            guard head > noun + 1, tokens[head].partOfSpeech == .verb,
                (noun + 1..<head).contains(where: { tokens[$0].lower == "," }),
                tokens[noun].relation != .nsubj || subjects(of: head, sentence, tokens).count > 1,
                !times.contains(where: { $0.contains(noun) })
            else { continue }
            tokens[noun].head = Int32(verb)
            tokens[noun].relation = .obj
        }
    }

    private func subjects(of verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> [Int] {
        sentence.filter { Int(tokens[$0].head) == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation) }
    }

    /// `Despite protests from A and B, C was the first to`: what stands behind a preposition is no subject; the name
    /// between the comma and the verb is.
    private func unseatPrepositional(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence where [.nsubj, .nsubjPass].contains(tokens[place].relation) {
            let predicate = Int(tokens[place].head)
            guard predicate > place,
                let preposition = sentence.first(where: {
                    Int(tokens[$0].head) == place && tokens[$0].relation == .case && $0 < place
                }), Mender.introducing.contains(tokens[preposition].lower)
            else { continue }
            var first = predicate
            for child in sentence where Int(tokens[child].head) == predicate && child > place && child < first {
                if [.cop, .aux, .auxPass].contains(tokens[child].relation) { first = child }
            }
            guard first > place + 1, let mention = passage.mention(at: first - 1), mention.tokens.lowerBound > place,
                [.name, .capital, .organ, .office].contains(mention.form)
            else { continue }
            var before = mention.tokens.lowerBound - 1
            while before > place, tokens[before].partOfSpeech == .determiner || tokens[before].partOfSpeech == .adverb {
                before -= 1
            }
            guard tokens[before].lower == "," else { continue }
            let name = mention.tokens.last { tokens[$0].relation != .goeswith } ?? first - 1
            let relation = tokens[place].relation
            tokens[place].relation = .obl
            tokens[name].head = Int32(predicate)
            tokens[name].relation = relation
        }
    }

    private static let introducing: WordSet = [
        "despite", "amid", "after", "before", "during", "following", "since", "without", "besides", "unlike", "in",
        "at",
        "on", "with", "for", "under",
    ]

    /// `Apart from Russia, only A, B and another island, C, had recognised`: the names behind `only` are the subject of
    /// the verb that follows.
    private func seatOnly(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for only in sentence where tokens[only].lower == "only" && only + 2 < sentence.upperBound {
            guard passage.mentionAt[only + 1] >= 0 else { continue }
            var names: [Int] = []
            var place = only + 1
            while place < sentence.upperBound {
                if let mention = passage.mention(at: place), mention.tokens.lowerBound == place, mention.form == .name {
                    names.append(mention.tokens.last { tokens[$0].relation != .goeswith } ?? place)
                    place = mention.tokens.upperBound
                } else if passage.mentionAt[place] >= 0 || tokens[place].isNominal
                    || [.determiner, .adjective, .coordinator, .numeral].contains(tokens[place].partOfSpeech)
                    || tokens[place].lower == ","
                {
                    place += 1
                } else {
                    break
                }
            }
            guard names.count > 1, place - only < 24 else { continue }
            while place < sentence.upperBound, [.auxiliary, .adverb].contains(tokens[place].partOfSpeech) { place += 1 }
            guard place < sentence.upperBound, tokens[place].partOfSpeech == .verb,
                subjects(of: place, sentence, tokens).count <= 1,
                subjects(of: place, sentence, tokens).allSatisfy({ $0 > only })
            else { continue }
            for old in subjects(of: place, sentence, tokens) where !names.contains(old) {
                tokens[old].relation = .dep
            }
            for name in names {
                tokens[name].head = Int32(name == names[0] ? place : names[0])
                tokens[name].relation = name == names[0] ? .nsubj : .conj
            }
        }
    }

    /// Whether a conjunction stands before the nouns and possessives that end at a place.
    func isSubordinate(phraseEnd: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        var place = phraseEnd
        while place > sentence.lowerBound, phraseEnd - place < 9,
            tokens[place].isNominal || passage.mentionAt[place] >= 0
                || [.determiner, .adjective, .punctuation, .particle].contains(tokens[place].partOfSpeech)
        {
            if tokens[place].lower == "," { return false }
            place -= 1
        }
        return ["after", "when", "before", "since", "while", "as", "because"].contains(tokens[place].lower)
    }
}
