internal import Dragoman
internal import DragomanLanguage

/// Applies the coding rules to the trees of one document.
struct Coder {
    let lexicon: Lexicon
    let book: RuleBook
    let statusWords: StatusWords
    let table: ActorTable
    let passage: Passage
    let place: Int
    /// Whether the clean text at an offset is a dateline.
    var isDateline: @Sendable (Int) -> Bool = { _ in false }

    /// All edges of the passage's sentences, in order of their triggers.
    func edges() -> [CodedEdge] {
        let arguments = ArgumentReader(lexicon: lexicon, table: table, passage: passage)
        let statuses = StatusReader(words: statusWords, passage: passage)
        var result: [CodedEdge] = []
        var story = Story()
        var attendance = AttendanceReader(coder: self, arguments: arguments, statuses: statuses)
        for (number, sentence) in passage.text.sentences.enumerated() {
            // Where and when a report was filed says nothing that happened.
            if isDateline(Int(passage.tokens[sentence.lowerBound].start)) { continue }
            var used = Set<Int>()
            var coded: [CodedEdge] = []
            for trigger in sentence {
                if Story.plans.contains(passage.tokens[trigger].lemma),
                    case let planners = arguments.doers(of: trigger), planners.count == 1
                {
                    story.plan(passage.tokens[trigger].lemma, by: planners)
                }
                noteSanctioned(trigger, arguments, &story)
                noteFeat(trigger, arguments, &story)
                for edge in code(trigger, arguments, statuses, &story, &used) {
                    var edge = edge
                    edge.sentence = number
                    coded.append(edge)
                    story.tell(edge)
                }
            }
            if let told = story.awaited, let edge = named(told, in: sentence, number) {
                story.awaited = nil
                coded.append(edge)
            }
            coded += enumerated(sentence, number, story)
            let gaps = gapped(sentence, coded, number)
            for edge in gaps { story.tell(edge) }
            coded += gaps
            coded += precedents(sentence, coded)
            coded.removeAll { isOfAnother($0) }
            result += coded
            result +=
                (backed(sentence, arguments) + brokered(sentence, arguments, story) + belonging(sentence, arguments)
                + presence(sentence, arguments, statuses, coded)
                + attendance.edges(sentence, coded))
                .map { edge in
                    var edge = edge
                    edge.sentence = number
                    return edge
                }
        }
        return result
    }

    /// What the rules make of one token, or what it says of a deed told before.
    /// - Parameter used: the tokens that have served as companions of another trigger.
    func code(
        _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader, _ story: inout Story,
        _ used: inout Set<Int>
    ) -> [CodedEdge] {
        // Words inside a name mean nothing by themselves ("Group of Friends", "the Taliban").
        if let mention = passage.mention(at: trigger), mention.form == .name, mention.tokens.count > 1 { return [] }
        if used.contains(trigger) { return [] }
        if let echoed = echo(trigger, arguments, statuses, story) { return echoed }
        if let undone = undone(trigger, arguments, statuses, story) { return undone }
        var result: [CodedEdge] = []
        var fired = -1
        var firedRelations: [Relation] = []
        for index in candidates(trigger) {
            let rule = book.rules[index]
            // A more specific rule leaves no room for a general one.
            if fired >= 0, rule.specificity < fired { break }
            if firedRelations.contains(rule.relation) { continue }
            var companions: [Int] = []
            guard hasCompany(rule, trigger, &companions) else { continue }
            let edges = self.edges(of: rule, index, trigger, arguments, statuses, story)
            if edges.isEmpty {
                noteLister(rule, index, trigger, arguments, statuses, &story)
                if rule.relation == .attack {
                    let strikers = actors(rule.source, trigger, rule, arguments, isSource: true)
                    if !strikers.isEmpty {
                        (story.attackers, story.blowIn) = (strikers, Int(passage.sentenceAt[trigger]))
                    }
                }
                continue
            }
            if !rule.isAdditional { fired = rule.specificity }
            firedRelations.append(rule.relation)
            if rule.relation != .mediation { for companion in companions { used.insert(companion) } }
            result += edges
        }
        return result
    }
}
