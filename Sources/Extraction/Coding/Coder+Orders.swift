internal import Dragoman
internal import DragomanLanguage

/// Who does what is told without its doer.
extension Coder {
    /// Verbs by which what is told of others is done.
    private static let ordering: WordSet = ["rule", "order", "decide", "decree"]
    /// Verbs by which the doer may tell what he has done.
    private static let announcing: WordSet = ["announce", "confirm", "declare"]

    /// `The court ruled that the group be removed`, `Peru announced that the movement had been banned`: the one who rules
    /// or announces. `Relations were restored in 2014`: between the two of whom the text told last.
    func orderers(of rule: Rule, _ trigger: Int, _ arguments: ArgumentReader, _ story: Story) -> [Int] {
        let teller = paperTellers(of: rule, trigger, arguments)
        if !teller.isEmpty { return teller }
        guard passage.isPassive(trigger), passage.child(trigger, .oblAgent) == nil,
            let subject = passage.child(trigger, .nsubjPass, .nsubj)
        else { return [] }
        if rule.fallback == .last, rule.relation == .normalization, passage.mentionAt[subject] < 0,
            let told = story.standing.first, told.relation == .severance,
            told.sentence + 2 >= Int(passage.sentenceAt[trigger])
        {
            return [told.source]
        }
        guard rule.relation.family == .standing, passage.tokens[trigger].relation == .ccomp,
            passage.tokens[trigger].head >= 0, rule.source.contains(where: { $0.contains { $0.steps == ["subj"] } })
        else { return [] }
        let verb = Int(passage.tokens[trigger].head)
        let stems = Coder.stems(passage.tokens[verb].lower) + [passage.tokens[verb].lemma]
        guard stems.contains(where: { Coder.ordering.contains($0) || Coder.announcing.contains($0) }),
            let teller = passage.surfaceSubject(of: verb), teller != subject
        else { return [] }
        return arguments.actors(at: teller, isSource: true)
    }

    /// `from the department's list`: whose it is has no name.
    func isOnBareList(_ trigger: Int) -> Bool {
        ["from", "to", "on", "off"].flatMap { passage.obliques(of: trigger, $0) }.contains { list in
            guard ["list", "blacklist"].contains(passage.tokens[list].lemma),
                let owner = passage.child(list, .nmodPoss)
            else { return false }
            return passage.mentionAt[owner] < 0 && passage.tokens[owner].partOfSpeech == .noun
        }
    }

    /// `The ministry said the decree bans all activities of X`: what is written does what its giver says.
    private func paperTellers(of rule: Rule, _ trigger: Int, _ arguments: ArgumentReader) -> [Int] {
        guard rule.relation.family == .standing, !passage.isPassive(trigger),
            [.ccomp, .root].contains(passage.tokens[trigger].relation),
            let subject = passage.surfaceSubject(of: trigger), subject < trigger, passage.mentionAt[subject] < 0
        else { return [] }
        let token = passage.tokens[subject]
        guard Coder.instruments.contains(token.lemma) || token.lower == "they" else { return [] }
        if passage.tokens[trigger].relation == .ccomp, passage.tokens[trigger].head >= 0 {
            let verb = Int(passage.tokens[trigger].head)
            guard let teller = passage.surfaceSubject(of: verb), teller < subject, verb < subject,
                passage.tokens[verb].partOfSpeech == .verb
            else { return [] }
            return arguments.actors(at: teller, isSource: true)
        }
        return []
    }

    private static let instruments: WordSet = [
        "decree", "order", "decision", "law", "ruling", "verdict", "notification", "measure", "move", "resolution",
        "judgment", "judgement", "statement", "act", "step",
    ]

    /// `became the third country to cut ties with Taiwan, after Chad and Mali`: those who did it before.
    func precedents(_ sentence: Range<Int>, _ coded: [CodedEdge]) -> [CodedEdge] {
        var result: [CodedEdge] = []
        for place in sentence.dropFirst(5)
        where ["after", "following"].contains(passage.tokens[place].lower)
            && passage.tokens[place - 1].lower == ","
        {
            var next = place + 1
            while next < sentence.upperBound, passage.tokens[next].partOfSpeech == .determiner { next += 1 }
            guard next < sentence.upperBound, let mention = passage.mention(at: next), mention.form == .name,
                let end = sentence.first(where: { $0 >= mention.tokens.upperBound }),
                [".", ",", ";", "-", "–", "—", "and", "in"].contains(passage.tokens[end].lower),
                let noun = (sentence.lowerBound..<place).last(where: { isOneOfMany($0, sentence) })
            else { continue }
            for edge in coded where edge.trigger > noun && edge.trigger < place && edge.status == .actual {
                for actor in mention.actors
                where actor != edge.source && actor != edge.target && table[actor].kind == table[edge.source].kind {
                    var edge = edge
                    (edge.source, edge.trigger, edge.date) = (actor, next, nil)
                    result.append(edge)
                }
            }
        }
        return result
    }

    /// `the third country to`, `the latest government to`.
    private func isOneOfMany(_ noun: Int, _ sentence: Range<Int>) -> Bool {
        guard
            ["country", "state", "nation", "government", "ally", "member", "one"].contains(passage.tokens[noun].lemma),
            noun > sentence.lowerBound + 1, noun + 1 < sentence.upperBound,
            ["to", "that", "which"].contains(passage.tokens[noun + 1].lower)
        else { return false }
        return (max(sentence.lowerBound, noun - 4)..<noun).contains {
            Coder.ordinals.contains(passage.tokens[$0].lower)
        }
    }

    private static let ordinals: WordSet = [
        "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "latest", "2nd", "3rd",
        "4th", "5th", "6th", "7th", "8th", "next", "another",
    ]

    /// `overturned a decision by a tribunal branding X a terrorist group`, where the tree hangs the form in -ing on the
    /// verb.
    func participles(of noun: Int) -> [Int] {
        guard let verb = passage.governor(of: noun) else { return [] }
        return passage.children(verb) { $0.relation == .advcl }.filter { clause in
            clause > noun && clause < noun + 9 && passage.tokens[clause].lower.hasSuffix("ing")
                && !(noun..<clause).contains { passage.tokens[$0].lower == "," }
        }
    }
}
