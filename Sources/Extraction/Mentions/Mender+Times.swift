internal import DragomanLanguage

/// Expressions of time and numbers of times that the parser takes for what a verb is done by or to.
extension Mender {
    /// No name hangs on an expression of time: in `visit Somaliland next year` the parser may take the place for a part
    /// of the date.
    func free(_ tokens: inout [Token]) {
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

    /// `told NAME by telephone this week`: a noun that ends one phrase is no part of the time behind it.
    func free(nouns tokens: inout [Token]) {
        for range in times where range.lowerBound > 1 {
            let noun = range.lowerBound - 1
            let head = Int(tokens[noun].head)
            guard tokens[noun].partOfSpeech == .noun, tokens[noun].relation == .compound, range.contains(head),
                ["this", "last", "next", "that", "earlier", "later", "late", "early", "on", "in"].contains(
                    tokens[range.lowerBound].lower),
                tokens[noun - 1].partOfSpeech == .adposition, Int(tokens[noun - 1].head) == head, tokens[head].head >= 0
            else { continue }
            tokens[noun].head = tokens[head].head
            tokens[noun].relation = .obl
            tokens[noun - 1].head = Int32(noun)
            tokens[head].relation = .oblUnmarked
        }
    }

    /// `has struck Syria hundreds of times`: the name is the object, the number tells how often.
    func count(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
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
    func demote(_ tokens: inout [Token]) {
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
}
