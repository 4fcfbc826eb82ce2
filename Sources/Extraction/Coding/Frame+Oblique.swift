internal import DragomanLanguage

/// What stands behind a preposition.
extension Passage {
    /// The nominals behind a preposition: of the predicate itself, of its object, or of a participle on it.
    func obliques(of place: Int, _ preposition: String) -> [Int] {
        var found: [Int] = []
        collect(place, preposition, &found)
        let token = tokens[place]
        if token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary {
            for child in children(place) {
                let relation = tokens[Int(child)].relation
                if [.obj, .nsubjPass, .obl, .oblUnmarked, .oblAgent].contains(relation) {
                    if self.preposition(of: Int(child)) != preposition { collect(Int(child), preposition, &found) }
                }
            }
        }
        // `the sanctions it had imposed on Niger`: what the verb of a relative clause governs belongs to the noun.
        if found.isEmpty, token.isNominal, preposition != "by" {
            for clause in children(place, where: { [.aclRelcl, .acl].contains($0.relation) })
            where Coder.lending.contains(tokens[clause].lemma) && logicalObject(of: clause) == place {
                collect(clause, preposition, &found)
            }
        }
        if found.isEmpty, let near = obliqueNearby(place, preposition) { found.append(near) }
        // `fighting between X's troops and Y broke out`, where the tree parts the two.
        if preposition == "between", found.count == 1, conjuncts(found[0]).count == 1,
            mention(at: found[0]).map({ $0.actors.count < 2 }) ?? true, let other = behindAnd(found[0])
        {
            found.append(other)
        }
        // `the list, to which it was added`: the list.
        found = found.map { noun in
            guard ["which", "whom"].contains(tokens[noun].lower), let clause = clause(of: noun),
                let whole = antecedent(of: clause), whole < noun
            else { return noun }
            return whole
        }
        // `talks with Egypt as mediator`: no party to them.
        if preposition == "with" {
            found.removeAll { place in
                guard let mention = mention(at: place), mention.tokens.upperBound + 1 < tokens.count else {
                    return false
                }
                let end = mention.tokens.upperBound
                return ["acting", "serving", "mediating"].contains(tokens[end].lower)
                    || tokens[end].lower == "as"
                        && tokens[end + 1..<min(end + 4, tokens.count)].contains { Passage.hosts.contains($0.lemma) }
            }
        }
        return found
    }

    /// The name or noun behind an `and` that follows a noun.
    private func behindAnd(_ noun: Int) -> Int? {
        let end = sentence(of: noun).upperBound
        guard let and = (noun + 1..<max(noun + 1, min(noun + 4, end))).first(where: { tokens[$0].lower == "and" })
        else {
            return nil
        }
        var next = and + 1
        while next < end, tokens[next].partOfSpeech == .determiner { next += 1 }
        guard next < end, let mention = mention(at: next), mention.form != .media else { return nil }
        let last = mention.tokens.upperBound - 1
        // `and the Taliban's fighters`, `and Afghan troops`
        if mention.form == .demonym, last + 1 < end, tokens[last + 1].isNominal { return last + 1 }
        return last
    }

    private static let hosts: WordSet = [
        "mediator", "host", "intermediary", "broker", "facilitator", "observer", "witness", "guarantor", "go-between",
        "chair", "co-chair",
    ]

    /// The phrase of a preposition that follows a verb before the next verb or full stop, wherever the tree hangs it.
    private func obliqueNearby(_ verb: Int, _ preposition: String) -> Int? {
        let sentence = sentence(of: verb)
        let isVerb = tokens[verb].partOfSpeech == .verb
        var place = verb + 1
        while place < sentence.upperBound, place < verb + (isVerb ? 16 : 12) {
            let token = tokens[place]
            if !isVerb, token.lower == "," { return nil }
            // `the expulsion of two diplomats in response to a similar step by Minsk`: the doer of another deed.
            if !isVerb, preposition == "by", Passage.parting.contains(token.lower) { return nil }
            if token.lower == ";" || token.lower == ":" || token.partOfSpeech == .subordinator { return nil }
            if (token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary) && token.relation != .amod
                && token.relation != .goeswith && token.relation != .case
            {
                return nil
            }
            if token.lower == preposition, token.relation == .case || token.relation == .mark, token.head > Int32(place)
            {
                // `between A and B next week`, where the preposition hangs on the week.
                var next = place + 1
                while next < sentence.upperBound, tokens[next].partOfSpeech == .determiner { next += 1 }
                if next < sentence.upperBound, mentionAt[Int(token.head)] < 0, let named = mention(at: next),
                    named.tokens.upperBound <= Int(token.head),
                    tokens[Int(token.head)].relation == .oblUnmarked
                        || Passage.timeUnits.contains(tokens[Int(token.head)].lemma)
                {
                    return named.tokens.upperBound - 1
                }
                // `an attack by Hamas on Israel killed`, where the tree makes the name a subject.
                if !isVerb, tokens[Int(token.head)].partOfSpeech == .verb, next < Int(token.head),
                    let named = mention(at: next), named.form != .demonym
                {
                    return named.tokens.upperBound - 1
                }
                return Int(token.head)
            }
            place += 1
        }
        return nil
    }

    /// What parts a deed from another one told behind it.
    private static let parting: WordSet = [
        "after", "before", "amid", "following", "despite", "response", "retaliation", "reply", "reaction", "during",
        "since", "over", "because", "ahead", "unlike", "pending",
    ]

    private func collect(_ place: Int, _ preposition: String, _ found: inout [Int]) {
        for child in children(place) {
            let relation = tokens[Int(child)].relation
            guard [.obl, .nmod, .oblAgent, .advcl, .acl, .xcomp].contains(relation) else { continue }
            if self.preposition(of: Int(child)) == preposition { found.append(Int(child)) }
        }
    }
}
