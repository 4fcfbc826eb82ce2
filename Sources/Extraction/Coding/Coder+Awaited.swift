internal import Dragoman
internal import DragomanLanguage

/// A body that a first sentence describes and the next one names.
extension Coder {
    /// `removed the main party of the region from a list`: an edge that waits for its target, which is itself meanwhile.
    func awaited(_ trigger: Int, _ rule: Int, _ sources: [Int], _ statuses: StatusReader) -> CodedEdge? {
        guard sources.count == 1, let source = sources.first, let object = passage.logicalObject(of: trigger),
            passage.mentionAt[object] < 0, Coder.described.contains(passage.tokens[object].lemma)
        else { return nil }
        let judgement = statuses.judge(trigger)
        guard !judgement.isDropped, judgement.status == .actual || judgement.status == .planned else { return nil }
        return CodedEdge(
            source: source, relation: book.rules[rule].relation, target: source, status: judgement.status,
            passage: place, sentence: Int(passage.sentenceAt[trigger]), trigger: trigger, rule: rule)
    }

    /// The waiting edge with the movement that is the subject of the next sentence.
    func named(_ edge: CodedEdge, in sentence: Range<Int>, _ number: Int) -> CodedEdge? {
        guard number > edge.sentence, number <= edge.sentence + 2 else { return nil }
        for place in sentence where [.nsubj, .nsubjPass].contains(passage.tokens[place].relation) {
            guard let mention = passage.mention(at: place), mention.form == .name, mention.actors.count == 1 else {
                continue
            }
            let actor = mention.actors[0]
            guard ["armed-group", "movement", "party", "found"].contains(table[actor].type), actor != edge.source else {
                return nil
            }
            var edge = edge
            edge.target = actor
            return edge
        }
        return nil
    }

    private static let described: WordSet = [
        "group", "movement", "party", "militia", "organization", "organisation", "faction", "outfit", "gang", "cartel",
        "front", "rebel", "guerrilla", "insurgency",
    ]
}
