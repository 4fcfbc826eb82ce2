import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman check`
struct Check: Answering {
    static let configuration = CommandConfiguration(
        abstract: "What the texts don't agree on: done against not done, denials, dates, rival claims.",
        discussion: """
            Exits 1 when nothing is amiss. With --lexicon the dictionaries and rules of the folder are read first, and \
            a faulty line is told with its file, number and remedy.
            """)

    @OptionGroup var filters: FilterOptions
    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func answer(_ out: inout Output) throws {
        if lexicon.folder != nil {
            _ = try lexicon.extractor()
            if !json { out.line("\(lexicon.folder!): every line can be used") }
        }
        let whole = try store.graph()
        let graph = whole.filtered(by: try filters.filter(of: whole, statuses: Status.allCases))
        let found = Contradiction.all(in: graph)
        if json {
            out.json(
                .array(
                    found.map { contradiction in
                        [
                            "kind": .string(contradiction.kind.rawValue), "about": .string(contradiction.about),
                            "edges": .array(contradiction.events.map { JSONGraphFormat.edge($0, in: graph) }),
                        ]
                    }), depth: 3)
        } else {
            let sentences = Sentences(graph: graph)
            for (place, contradiction) in found.enumerated() {
                if place > 0 { out.line() }
                out.paragraph("\(contradiction.kind.words): \(contradiction.about)", hanging: 2)
                for event in contradiction.events {
                    out.paragraph(sentences.sentence(event), indent: 2, hanging: 2)
                    out.quotes(event, limit: 1, indent: 5)
                }
            }
        }
        if found.isEmpty { throw NothingFound(description: "the texts don't contradict each other") }
    }
}

/// Events that can't all be as told.
struct Contradiction {
    enum Kind: String {
        case doneAndNotDone = "done-and-not-done"
        case denied
        case dates
        case rivals

        var words: String {
            switch self {
            case .doneAndNotDone: "told as done and as not done"
            case .denied: "denied"
            case .dates: "dates that don't agree"
            case .rivals: "claimed by several"
            }
        }
    }

    let kind: Kind
    let about: String
    let events: [Event]

    static func all(in graph: RelationGraph) -> [Contradiction] {
        let sentences = Sentences(graph: graph)
        var groups: [[String]: [Event]] = [:]
        for event in graph.events {
            groups[[event.source, event.relation.rawValue, event.target], default: []].append(event)
        }
        var found: [Contradiction] = []
        for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let events = groups[key]!
            let about = "\(sentences.name(key[0])), \(key[1]), \(sentences.name(key[2]))"
            let done = events.filter { $0.status == .actual }
            let clashing = events.filter { event in
                event.status == .negated && done.contains { mayCoincide($0, event) }
            }
            if !clashing.isEmpty {
                let against = done.filter { event in clashing.contains { mayCoincide(event, $0) } }
                found.append(Contradiction(kind: .doneAndNotDone, about: about, events: against + clashing))
            }
            let denied = events.filter { !$0.deniedBy.isEmpty }
            if !denied.isEmpty { found.append(Contradiction(kind: .denied, about: about, events: denied)) }
            let acts = done.filter { isSingleAct($0.relation) && $0.date != nil }
            if acts.contains(where: { one in acts.contains { !one.date!.overlaps($0.date!) } }) {
                found.append(Contradiction(kind: .dates, about: about, events: acts))
            }
        }
        return found + rivals(in: graph)
    }

    /// Both may be about one day, on which one of them is wrong: a denial is meant for the time it is told.
    private static func mayCoincide(_ done: Event, _ denial: Event) -> Bool {
        guard let first = done.date, let second = denial.date else { return true }
        // What was done later does not contradict that it had not been done before.
        guard let start = first.earliest, let end = second.latest else { return first.overlaps(second) }
        return start <= end
    }

    /// Relations that one actor does to another once, as a rule, so that two dates can't both be right.
    private static func isSingleAct(_ relation: Relation) -> Bool { relation == .recognition }

    private static func rivals(in graph: RelationGraph) -> [Contradiction] {
        guard let day = graph.lastDay else { return [] }
        return StandingLedger(graph).rivalClaims(asOf: day).map { rival in
            Contradiction(
                kind: .rivals, about: "\(rival.title), \(rival.body.name)",
                events: rival.claims.flatMap { claim in claim.grounds.map(\.event).prefix(1) })
        }
    }
}
