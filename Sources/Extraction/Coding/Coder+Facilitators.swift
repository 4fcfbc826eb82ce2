internal import Dragoman
internal import DragomanLanguage

/// Those who mediate by their very title.
extension Coder {
    /// `Malaysian facilitator Ghafar Mohamed said`, `mediators from Qatar and Egypt presented a plan`: for the parties that
    /// were told to deal with each other before.
    func facilitators(_ sentence: Range<Int>, _ story: Story) -> [CodedEdge] {
        let tokens = passage.tokens
        var result: [CodedEdge] = []
        let parties = story.mediated
        guard parties.count > 1 else { return [] }
        for place in sentence
        where ["facilitator", "facilitators", "mediator", "mediators"].contains(tokens[place].lower) {
            var found: [Int] = []
            // `Malaysian facilitator`, `Qatari and Egyptian mediators`, `Qatar's chief mediator`
            var before = place - 1
            while before >= sentence.lowerBound, place - before < 7 {
                if let mention = passage.mention(at: before), [.demonym, .name].contains(mention.form) {
                    found += mention.actors.filter { table[$0].kind != .official }
                    before = mention.tokens.lowerBound - 1
                } else if ["and", ",", "'s", "’s"].contains(tokens[before].lower)
                    || found.isEmpty && tokens[before].partOfSpeech == .adjective
                    || ["chief", "lead", "state"].contains(tokens[before].lower)
                {
                    before -= 1
                } else {
                    break
                }
            }
            if found.isEmpty, place + 2 < sentence.upperBound, tokens[place + 1].lower == "from",
                let home = passage.mention(at: place + 2), [.name, .organ].contains(home.form)
            {
                found = home.actors.filter { table[$0].kind != .official }
            }
            for source in found {
                for target in parties
                where target != source && !sameSide(source, target)
                    && !result.contains(where: { $0.source == source && $0.target == target })
                {
                    result.append(
                        CodedEdge(
                            source: source, relation: .mediation, target: target, passage: self.place, sentence: 0,
                            trigger: place, rule: -1))
                }
            }
        }
        return result
    }
}
