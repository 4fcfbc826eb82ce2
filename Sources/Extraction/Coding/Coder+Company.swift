internal import Dragoman
internal import DragomanLanguage

/// Edges that stand in a noun's company: who brokered, who backs, who belongs.
extension Coder {
    /// `US-mediated talks between A and B`, `the Egyptian-brokered truce`: who stands before the participle mediates.
    func brokered(_ sentence: Range<Int>, _ arguments: ArgumentReader, _ story: Story) -> [CodedEdge] {
        var result = facilitators(sentence, story)
        for place in sentence where place > sentence.lowerBound + 1 {
            guard
                ["mediated", "brokered", "facilitated", "sponsored", "moderated"].contains(passage.tokens[place].lower),
                passage.tokens[place - 1].lower == "-", let mention = passage.mention(at: place - 2)
            else { continue }
            var noun = place + 1
            while noun < sentence.upperBound, noun < place + 5,
                passage.tokens[noun].partOfSpeech == .adjective
                    || Coder.accords.contains(passage.tokens[noun].lemma) && noun + 1 < sentence.upperBound
                        && passage.tokens[noun + 1].partOfSpeech == .noun
            { noun += 1 }
            guard noun < sentence.upperBound, Coder.accords.contains(passage.tokens[noun].lemma) else { continue }
            var parties = (passage.obliques(of: noun, "between") + passage.obliques(of: place, "between")).flatMap {
                arguments.actors(at: $0)
            }
            if parties.isEmpty { parties = arguments.modifiers(of: noun) }
            parties.removeAll { mention.actors.contains($0) }
            if parties.count < 2 { parties = story.mediated }
            guard parties.count >= 2 else { continue }
            for source in mention.actors {
                for (number, target) in parties.enumerated()
                where target != source && !sameSide(source, target) && !parties[..<number].contains(target) {
                    result.append(
                        CodedEdge(
                            source: source, relation: .mediation, target: target, passage: self.place, sentence: 0,
                            trigger: place, rule: -1))
                }
            }
        }
        return result
    }

    private static let accords: WordSet = [
        "talk", "talks", "negotiation", "negotiations", "ceasefire", "truce", "agreement", "deal", "accord", "peace",
        "process", "dialogue", "discussion", "pact", "round", "meeting", "exchange", "swap", "effort", "efforts",
    ]

    /// `U.S.-backed insurgents`: who stands behind them supports them.
    func backed(_ sentence: Range<Int>, _ arguments: ArgumentReader) -> [CodedEdge] {
        var result: [CodedEdge] = []
        for place in sentence where place > sentence.lowerBound + 1 {
            guard ["backed", "supported", "sponsored", "funded", "armed"].contains(passage.tokens[place].lower),
                passage.tokens[place - 1].lower == "-", let mention = passage.mention(at: place - 2),
                passage.tokens[place].head >= 0
            else { continue }
            let noun = Int(passage.tokens[place].head)
            guard noun > place, noun - place < 6 else { continue }
            for source in mention.actors {
                // `Rwandan-backed offensive by M23`
                var targets = arguments.actors(at: noun)
                if let named = irregulars(behind: place, noun) { targets = named }
                // `Yemen's Saudi-backed government and the Houthis`: those behind an article of their own are not meant.
                for other in passage.conjuncts(noun) where other > noun && passage.child(other, .det) != nil {
                    let others = arguments.actors(at: other)
                    targets.removeAll { others.contains($0) }
                }
                if targets.isEmpty {
                    targets = passage.obliques(of: noun, "by").flatMap { arguments.actors(at: $0) }
                }
                for target in targets where target != source && !sameSide(source, target) {
                    result.append(
                        CodedEdge(
                            source: source, relation: .support, target: target, passage: self.place, sentence: 0,
                            trigger: place, rule: -1))
                }
            }
        }
        return result
    }

    /// `the Iran-backed Iraqi militia Kataib Hezbollah`, `Iran-backed Iraqi militias`: the name behind those who bear arms,
    /// and never the country that they come from; `nil` for other nouns.
    private func irregulars(behind backed: Int, _ noun: Int) -> [Int]? {
        guard
            ["militia", "rebel", "militant", "insurgent", "gunman", "fighter", "guerrilla", "movement", "group"]
                .contains(passage.tokens[noun].lemma),
            (backed + 1..<noun).contains(where: { passage.mention(at: $0)?.form == .demonym })
        else { return nil }
        let end = min(noun + 6, passage.sentence(of: noun).upperBound)
        for next in noun + 1..<max(noun + 1, end) {
            if let mention = passage.mention(at: next), mention.form == .name {
                return mention.actors.filter { table[$0].kind == .organization }
            }
            // `militia and political party Hezbollah`
            guard ["and", "political", "party", "movement", "group"].contains(passage.tokens[next].lower) else { break }
        }
        return []
    }

    /// `Hungary and Turkey, a NATO member, signed`: the last of the list alone is described.
    func isOfAnother(_ edge: CodedEdge) -> Bool {
        let token = passage.tokens[edge.trigger]
        guard edge.relation == .membership, token.relation == .appos, token.lower == "member", token.head >= 0,
            let list = passage.mention(at: Int(token.head)), list.actors.count > 1
        else { return false }
        return list.actors.contains(edge.source) && list.actors.last != edge.source
    }

    /// Belonging that stands in a noun's company: `NATO member Turkey`, `the al-Qaeda-linked JNIM`.
    func belonging(_ sentence: Range<Int>, _ arguments: ArgumentReader) -> [CodedEdge] {
        var result: [CodedEdge] = []
        func add(_ source: Int, _ relation: Relation, _ target: Int, _ trigger: Int) {
            guard source != target, !sameSide(source, target) else { return }
            result.append(
                CodedEdge(
                    source: source, relation: relation, target: target, passage: place, sentence: 0, trigger: trigger,
                    rule: -1))
        }
        let tokens = passage.tokens
        for place in sentence where place > sentence.lowerBound {
            let lower = tokens[place].lower
            if lower == "member" || lower == "members", let body = passage.mention(at: place - 1), body.form == .name,
                let union = body.actors.first, ["intergovernmental", "alliance", "bloc"].contains(table[union].type)
            {
                var next = place + 1
                if next < sentence.upperBound, ["state", "states", "country", "countries"].contains(tokens[next].lower)
                {
                    next += 1
                }
                guard next < sentence.upperBound, let states = passage.mention(at: next), states.form == .name else {
                    continue
                }
                for state in states.actors where table[state].kind == .country { add(state, .membership, union, place) }
            }
            if ["linked", "affiliated", "allied", "aligned"].contains(lower), tokens[place - 1].lower == "-",
                place - 2 >= sentence.lowerBound, let head = passage.mention(at: place - 2)?.actors.first,
                ["movement", "armed-group"].contains(table[head].type), tokens[place].head > Int32(place),
                tokens[place].head < Int32(place + 6)
            {
                for group in arguments.actors(at: Int(tokens[place].head)) where table[group].kind == .organization {
                    add(group, .affiliation, head, place)
                }
            }
        }
        return result
    }
}
