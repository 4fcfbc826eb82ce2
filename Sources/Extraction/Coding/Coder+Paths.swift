internal import Dragoman
internal import DragomanLanguage

/// From a trigger along the paths of a rule to tokens and actors.
extension Coder {
    /// The actors of the first alternative that has any.
    func actors(
        _ alternatives: [[Rule.Path]], _ trigger: Int, _ rule: Rule, _ arguments: ArgumentReader, isSource: Bool
    ) -> [Int] {
        let kinds = isSource ? rule.sourceKinds : rule.targetKinds
        for alternative in alternatives {
            var found: [Int] = []
            for path in alternative {
                for actor in self.actors(path, trigger, rule, arguments, isSource: isSource)
                where (kinds.isEmpty || kinds.contains(table[actor].kind)) && !found.contains(actor)
                    && (isSource || rule.targetTypes.isEmpty || rule.targetTypes.contains(table[actor].type))
                {
                    found.append(actor)
                }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    func actors(
        _ path: Rule.Path, _ trigger: Int, _ rule: Rule, _ arguments: ArgumentReader, isSource: Bool
    ) -> [Int] {
        guard let last = path.steps.last else { return [] }
        let roots =
            path.steps.count == 1
            ? [trigger] : places(Rule.Path(steps: path.steps.dropLast(), allowsPlaces: false), from: trigger)
        var found: [Int] = []
        for root in roots {
            let actors: [Int]
            switch last {
            case "mod": actors = arguments.modifiers(of: root)
            case "doer": actors = arguments.doers(of: root)
            default:
                actors = step(last, from: root).flatMap {
                    arguments.actors(
                        at: $0, allowsPlaces: path.allowsPlaces, takesDeeds: rule.takesDeeds && !isSource,
                        takesNationals: rule.takesNationals && !isSource, isSource: isSource)
                }
            }
            for actor in actors where !found.contains(actor) { found.append(actor) }
            // `held talks attempting to mediate`: who holds them attempts it.
            if isSource || path.steps.count == 1, found.isEmpty, last == "subj", !passage.isPassive(root),
                let noun = passage.surfaceSubject(of: root),
                passage.mentionAt[noun] < 0, !isOfOthers(noun, root),
                passage.tokens[noun].partOfSpeech == .noun, noun < root, let verb = passage.governor(of: noun),
                passage.tokens[noun].relation != .nsubj, let subject = passage.logicalSubject(of: verb)
            {
                found = arguments.actors(at: subject, isSource: true)
            }
        }
        return found
    }

    /// `backs rebels who tried to topple X`: what they do, those behind them do not.
    private func isOfOthers(_ noun: Int, _ verb: Int) -> Bool {
        guard passage.antecedent(of: verb) == noun, let governor = passage.governor(of: noun) else { return false }
        return Coder.backing.contains(passage.tokens[governor].lemma)
            && !Coder.papers.contains(passage.tokens[noun].lemma)
    }

    /// What speaks for those who stand behind it: `backed a resolution that urges`.
    private static let papers: Set<String> = ["resolution", "motion", "statement", "bill", "declaration", "text"]

    private static let backing: Set<String> = [
        "back", "support", "arm", "fund", "finance", "shelter", "host", "harbour", "harbor", "train", "help", "aid",
        "sponsor", "oppose", "fight", "accuse", "free", "release", "arrest", "condemn", "protect", "praise", "blame",
    ]

    /// The tokens at the end of a path.
    func places(_ path: Rule.Path, from trigger: Int) -> [Int] {
        var here = [trigger]
        for name in path.steps { here = here.flatMap { step(name, from: $0) } }
        return here
    }
}
