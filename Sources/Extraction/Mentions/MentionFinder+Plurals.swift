internal import Dragoman
internal import DragomanLanguage

/// Whom `they`, `them` and `their` mean.
extension MentionFinder {
    /// `The group has been at war with X ever since they seized the capital`: the subject of the clause above.
    func manyAbove(_ place: Int, _ index: Int) -> [Int]? {
        let passage = passages[index]
        let tokens = passage.text.tokens
        guard tokens[place].relation == .nsubj, tokens[place].head >= 0 else { return nil }
        let verb = Int(tokens[place].head)
        guard [.advcl, .conj, .ccomp].contains(tokens[verb].relation), tokens[verb].head >= 0,
            passage.children(verb).contains(where: {
                ["since", "after", "before", "when", "until", "while", "because", "as", "if", "although", "though"]
                    .contains(tokens[Int($0)].lower) && Int($0) < place
            }), let subject = passage.child(Int(tokens[verb].head), .nsubj, .nsubjPass), subject < place,
            let mention = passage.mention(at: subject)
        else { return nil }
        let isMany =
            mention.actors.count > 1
            || ["movement", "armed-group", "party", "bloc"].contains(table[mention.actors[0]].type)
        return isMany ? mention.actors : nil
    }

    /// `A asked B, when they met in April, not to go`: the two persons of the sentence.
    func met(at place: Int, _ index: Int, _ traces: [Trace], _ now: Int) -> [Int]? {
        let passage = passages[index]
        guard passage.tokens[place].relation == .nsubj, passage.tokens[place].head >= 0 else { return nil }
        let verb = Int(passage.tokens[place].head)
        guard MentionFinder.together.contains(passage.tokens[verb].lemma), passage.child(verb, .obj) == nil,
            passage.obliques(of: verb, "with").isEmpty, passage.obliques(of: verb, "to").isEmpty
        else { return nil }
        let persons = traces.reversed().prefix { $0.sentence == now }.reduce(into: [Int]()) { found, trace in
            if table[trace.actor].kind == .official, !found.contains(trace.actor) { found.append(trace.actor) }
        }
        return persons.count == 2 ? persons.reversed() : nil
    }

    private static let together: WordSet = ["meet", "speak", "talk", "confer"]

    /// `Kenyan officials`, `Israeli forces`: a body by those of its people who act.
    func isMany(_ mention: Mention, isSubject: Bool, _ passage: Passage) -> Bool {
        guard mention.form != .name, mention.actors.count == 1 else { return false }
        var last = passage.text.tokens[mention.tokens.upperBound - 1]
        if !isSubject {
            guard ownsSubject(mention.tokens, passage), last.head >= 0 else { return false }
            last = passage.text.tokens[Int(last.head)]
        }
        return last.partOfSpeech == .noun && last.lower.hasSuffix("s") && last.lemma != last.lower
    }

    /// `them`, `their`: the nearest body of many, or list, in the sentence before the word.
    func members(
        _ traces: [Trace], _ now: Int, _ sentence: Range<Int>, _ index: Int, _ place: Int
    ) -> [Int]? {
        guard let last = traces.last(where: { $0.sentence == now }) else { return nil }
        let group = traces.filter { $0.mention == last.mention }.map(\.actor)
        if group.count > 1 { return group }
        let tokens = passages[index].text.tokens
        // `A and its allies urged them`: not the subject of the same clause.
        if tokens[place].lower == "them", last.isSubject { return nil }
        return table[last.actor].kind == .organization ? group : nil
    }

    /// `they`: a body whose members are many, else those who were last named together.
    func plural(_ traces: [Trace], _ now: Int) -> [Int]? {
        // A movement or a list named before in the sentence.
        if let last = traces.last(where: { trace in
            trace.sentence == now
                && (["movement", "armed-group", "party", "bloc"].contains(table[trace.actor].type)
                    || traces.contains { $0.mention == trace.mention && $0.actor != trace.actor })
        }) {
            return traces.filter { $0.mention == last.mention }.map(\.actor)
        }
        for back in 0...1 {
            let here = traces.filter { $0.sentence == now - back && ($0.isSubject || $0.isOwner && $0.isMany) }
            if let last = here.last {
                let group = traces.filter { $0.mention == last.mention }.map(\.actor)
                if group.count > 1 { return group }
            }
            let distinct = here.reduce(into: [Int]()) { if !$0.contains($1.actor) { $0.append($1.actor) } }
            if distinct.count == 2 { return distinct }
            if distinct.count == 1, here.last?.isMany == true || table[distinct[0]].kind == .organization {
                return distinct
            }
            if !distinct.isEmpty { return nil }
        }
        return nil
    }
}
