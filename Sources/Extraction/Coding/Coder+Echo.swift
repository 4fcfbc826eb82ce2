internal import Dragoman
internal import DragomanLanguage

/// A deed told before, told again of another or undone.
extension Coder {
    /// Verbs that may stand for a deed told before.
    private static let echoing: WordSet = ["do", "follow", "take", "make", "join", "be"]

    /// `Sweden did so in 2014`, `Nicaragua followed suit`: the deed told last, by another.
    func echo(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: Story
    ) -> [CodedEdge]? {
        let token = passage.tokens[trigger]
        guard token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary, !story.last.isEmpty,
            Coder.echoing.contains(token.lemma)
        else { return nil }
        let near = (trigger + 1..<min(trigger + 4, passage.sentence(of: trigger).upperBound)).map {
            passage.tokens[$0].lower
        }
        var subject = passage.logicalSubject(of: trigger)
        let before = trigger > passage.sentence(of: trigger).lowerBound ? passage.tokens[trigger - 1].lower : ""
        switch token.lemma {
        case "do" where before == "so" || before == "as":
            // `So did Belarus`, `as did Belarus and Chad`: the subject follows.
            var next = trigger + 1
            while next < passage.tokens.count, passage.tokens[next].partOfSpeech == .determiner { next += 1 }
            guard next < passage.tokens.count, let mention = passage.mention(at: next), mention.form == .name else {
                return nil
            }
            subject = mention.tokens.upperBound - 1
        case "be" where near.prefix(2) == ["the", "first"] || near.prefix(2) == ["the", "last"]:
            // `Russia was the first, in 2008`
            let end = trigger + 3
            guard passage.tokens[trigger].relation == .cop, end < passage.sentence(of: trigger).upperBound,
                [",", ".", "in", "on"].contains(passage.tokens[end].lower)
            else { return nil }
            subject = passage.surfaceSubject(of: Int(token.head))
        case "do" where token.lower == "done" && passage.preposition(of: trigger) == "as":
            // `as El Salvador had done in 2018`
            break
        case "do":
            // `North Korea, which did it two weeks later`
            let isIt =
                near.first == "it" && ["which", "who"].contains(before) && !story.standing.isEmpty
                && passage.child(trigger, .xcomp, .ccomp) == nil
            guard near.first == "so" || near.first == "likewise" || near.prefix(2) == ["the", "same"] || isIt else {
                return nil
            }
        case "follow":
            guard near.contains("suit") || near.contains("example") || near.contains("lead") || isAlone(trigger) else {
                return nil
            }
        case "join":
            // `Slovenia joined them a week later`: those who did it.
            guard let object = passage.child(trigger, .obj), let others = passage.mention(at: object),
                !others.actors.isEmpty,
                others.actors.allSatisfy({ other in story.last.contains { $0.source == other } }),
                passage.obliques(of: trigger, "in").allSatisfy({ passage.tokens[$0].partOfSpeech != .verb })
            else { return nil }
        case "take", "make":
            // `Mali took the same step`
            guard near.prefix(2) == ["the", "same"] || near.prefix(2) == ["a", "similar"] || near.first == "similar",
                near.contains(where: {
                    Story.deeds.contains($0) || ["steps", "moves", "actions", "measures", "designation"].contains($0)
                })
            else { return nil }
        default: return nil
        }
        let isAgreed = story.last[0].status == .planned && near.contains("similar") && !story.listed.isEmpty
        guard let subject, story.last[0].status == .actual || isAgreed else { return nil }
        let judgement = statuses.judge(trigger)
        if judgement.isDropped { return nil }
        var result: [CodedEdge] = []
        for source in arguments.actors(at: subject) {
            let told = story.standing.isEmpty ? story.last : story.standing
            // `Algiers did the same with France`
            let others =
                near.prefix(3) == ["the", "same", "with"]
                ? passage.obliques(of: trigger, "with").flatMap { arguments.actors(at: $0, allowsPlaces: true) } : []
            if let other = others.first, let first = told.first, other != source {
                var edge = first
                (edge.source, edge.target, edge.trigger, edge.date) = (source, other, trigger, nil)
                edge.status = judgement.status
                result.append(edge)
                continue
            }
            for told in told
            where told.source != source && told.target != source
                && told.sentence + (told.relation.family == .standing ? 3 : 1) >= Int(passage.sentenceAt[trigger])
            {
                var edge = told
                edge.source = source
                edge.status = judgement.status
                edge.trigger = trigger
                edge.date = nil
                result.append(edge)
            }
        }
        return result.isEmpty ? nil : result
    }

    /// `Nicaragua recognised it in 2008, Venezuela in 2009`: what the sentence told of the first, told of the second.
    func gapped(_ sentence: Range<Int>, _ told: [CodedEdge], _ number: Int) -> [CodedEdge] {
        var result: [CodedEdge] = []
        for name in sentence where passage.tokens[name].relation == .conj && passage.tokens[name].head >= 0 {
            let verb = Int(passage.tokens[name].head)
            guard passage.tokens[verb].partOfSpeech == .verb, verb < name, passage.child(name, .orphan) != nil,
                let mention = passage.mention(at: name), let subject = passage.surfaceSubject(of: verb),
                let first = passage.mention(at: subject)
            else { continue }
            for actor in mention.actors {
                for edge in told where edge.sentence == number && edge.status == .actual {
                    guard edge.source == first.actors[0], edge.target != actor,
                        table[edge.source].kind == table[actor].kind,
                        edge.trigger == verb || Int(passage.tokens[edge.trigger].head) == verb
                    else { continue }
                    var edge = edge
                    edge.source = actor
                    edge.trigger = name
                    edge.date = nil
                    result.append(edge)
                }
            }
        }
        return result
    }

    /// `Pakistan followed two months later`, `Canada followed in June`: followed whom is understood.
    private func isAlone(_ verb: Int) -> Bool {
        let next = verb + 1
        guard next < passage.sentence(of: verb).upperBound, passage.child(verb, .aux, .auxPass) == nil,
            passage.tokens[verb].lower == "followed", passage.tokens[verb].relation != .acl
        else { return false }
        let token = passage.tokens[next]
        if token.lower == "in", next + 1 < passage.tokens.count {
            // In a month or a year, not in a place.
            return passage.mentionAt[next + 1] < 0
                && [.numeral, .properNoun].contains(passage.tokens[next + 1].partOfSpeech)
        }
        return [".", "on", "soon", "shortly", "later", "days", "weeks", "months"].contains(token.lower)
            || passage.child(verb, .obj) == nil && token.partOfSpeech == .numeral
    }

    /// Those whom others join in a deed: `Slovenia joined Spain and Ireland in recognising Palestine`.
    func joined(in deed: Int, _ arguments: ArgumentReader) -> [Int] {
        let head = Int(passage.tokens[deed].head)
        // `joined Spain and Ireland as countries that recognise Palestine`
        if passage.tokens[deed].relation == .aclRelcl, let noun = passage.antecedent(of: deed),
            ["country", "state", "nation"].contains(passage.tokens[noun].lemma), passage.preposition(of: noun) == "as",
            let verb = passage.governor(of: noun)
                ?? (passage.tokens[noun].head >= 0 ? Int(passage.tokens[noun].head) : nil),
            passage.tokens[verb].lemma == "join", let others = passage.child(verb, .obj)
        {
            return arguments.actors(at: others, isSource: true)
        }
        guard head >= 0, ["join", "follow"].contains(passage.tokens[head].lemma), passage.preposition(of: deed) == "in",
            let others = passage.child(head, .obj)
        else { return [] }
        return arguments.actors(at: others, isSource: true)
    }

    /// `Joe Biden reversed that decision`, `it was revoked by Antony Blinken`: the standing told before, undone.
    func undone(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: Story
    ) -> [CodedEdge]? {
        let token = passage.tokens[trigger]
        guard token.partOfSpeech == .verb, let told = story.standing.first,
            [
                "reverse", "revoke", "overturn", "undo", "rescind", "annul", "withdraw", "retract", "repeal", "quash",
                "nullify",
            ].contains(token.lemma),
            let object = passage.logicalObject(of: trigger), passage.mentionAt[object] < 0,
            ["decision", "move", "designation", "step", "order", "listing", "ban", "it", "that", "measure"].contains(
                passage.tokens[object].lemma),
            passage.children(object).allSatisfy({ passage.tokens[Int($0)].relation != .nmod }),
            told.sentence + 2 >= Int(passage.sentenceAt[trigger]), let subject = passage.logicalSubject(of: trigger)
        else { return nil }
        let opposites: [Relation: Relation] = [
            .listing: .delisting, .sanctions: .sanctionsRelief, .recognition: .derecognition, .delisting: .listing,
        ]
        guard let relation = opposites[told.relation] else { return nil }
        let judgement = statuses.judge(trigger)
        if judgement.isDropped { return nil }
        let result = arguments.actors(at: subject, isSource: true).flatMap { source in
            story.standing.filter { $0.relation == told.relation && $0.target != source }.map { told in
                var edge = told
                edge.source = source
                edge.relation = relation
                edge.status = judgement.status
                edge.trigger = trigger
                edge.date = nil
                return edge
            }
        }
        return result.isEmpty ? nil : result
    }
}
