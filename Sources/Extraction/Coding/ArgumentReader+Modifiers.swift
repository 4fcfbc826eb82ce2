internal import Dragoman
internal import DragomanLanguage

/// The actors that stand before a noun.
extension ArgumentReader {
    /// The actors that modify a noun: `Russian`, `Russia's`, `Taliban`, `U.S. and NATO`.
    func modifiers(of place: Int, _ depth: Int = 0) -> [Int] {
        guard depth < 5 else { return [] }
        var found: [Int] = []
        // `Kazakhstan, whose court outlawed the group`
        if let whose = passage.child(place, .nmodPoss), passage.tokens[whose].lower == "whose" {
            if let owner = passage.nameBefore(whose), let mention = passage.mention(at: owner) { return mention.actors }
            if let clause = passage.clause(of: place), let noun = passage.antecedent(of: clause) {
                return single(noun, false, false, depth + 1)
            }
        }
        for child in passage.children(place) {
            let child = Int(child)
            let token = passage.tokens[child]
            switch token.relation {
            case .amod, .compound, .nmodPoss, .nmodDesc, .flat, .det, .nmodUnmarked, .nummod:
                for conjunct in passage.conjuncts(child) {
                    if let mention = passage.mention(at: conjunct) {
                        if mention.form == .media || mention.form == .place || isBased(mention)
                            || isSplit(mention) || isOfBand(mention.tokens.upperBound, before: place)
                        {
                            continue
                        }
                        // `US-Israeli strikes`: of both.
                        let dash = mention.tokens.lowerBound - 1
                        if isJoint(place), mention.form == .demonym, dash > 0, passage.tokens[dash].lower == "-",
                            let first = passage.mention(at: dash - 1), first.tokens.upperBound == dash,
                            first.form == .name || first.form == .demonym, passage.tokens[dash - 1].head >= dash
                        {
                            for actor in first.actors where !found.contains(actor) { found.append(actor) }
                        }
                        for actor in mention.actors where !found.contains(actor) { found.append(actor) }
                    } else {
                        // `Taliban-led government`, `Russian presidential envoy`
                        let isLed = [
                            "led", "run", "controlled", "appointed", "ruled", "governed", "installed", "dominated",
                            "nominated", "named", "accredited",
                        ]
                        .contains(passage.tokens[conjunct].lower)
                        let isNoun = passage.tokens[conjunct].partOfSpeech != .verb
                        if isLed || isNoun || token.relation == .nmodPoss {
                            for actor in modifiers(of: conjunct, depth + 1) where !found.contains(actor) {
                                found.append(actor)
                            }
                            if isLed, let agent = passage.children(conjunct).first.map({ Int($0) }),
                                let mention = passage.mention(at: agent)
                            {
                                for actor in mention.actors where !found.contains(actor) { found.append(actor) }
                            }
                        }
                    }
                }
            default: continue
            }
        }
        return found
    }

    /// A deed that two may do together, as no person is `Russian-Armenian`.
    private func isJoint(_ noun: Int) -> Bool {
        let lemma = passage.tokens[noun].lemma
        return Story.blows.contains(lemma) || Story.deeds.contains(lemma) || Story.plans.contains(lemma)
    }

    /// `Doha-based`: where something is, not whose.
    func isBased(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        guard next + 1 < passage.tokens.count, passage.tokens[next].lower == "-" else { return false }
        return ["based", "backed", "occupied", "held", "born", "made", "brokered", "mediated", "sponsored"]
            .contains(passage.tokens[next + 1].lower)
    }
}
