import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman diff --from A --to B`
struct Diff: Answering {
    static let configuration = CommandConfiguration(
        abstract: "What changed between two days: ties gained, states that are judged otherwise.")

    @Option(help: "The first day.", transform: edtf)
    var from: FuzzyDate

    @Option(help: "The second day.", transform: edtf)
    var to: FuzzyDate

    @OptionGroup(title: "Filters") var keep: KeepOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func validate() throws {
        if let first = from.earliest, let last = to.latest, first > last {
            throw ValidationError("--from lies after --to; exchange them")
        }
    }

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let graph = whole.filtered(by: try keep.filter(of: whole, statuses: [.actual, .negated]))
        guard let first = from.earliest ?? from.latest, let last = to.latest ?? to.earliest else {
            throw CommandError(place: "diff", problem: "a day is missing", remedy: "give --from and --to")
        }
        let difference = graph.difference(from: first, to: last)
        let answer = DiffAnswer(difference: difference, graph: graph, first: first, last: last)
        if json { out.json(answer.json) } else { answer.tell(&out) }
        if answer.isEmpty { throw NothingFound(description: "nothing changed between \(first) and \(last)") }
    }
}

/// What changed between two days, as sentences and as JSON.
struct DiffAnswer {
    let difference: GraphDifference
    let graph: RelationGraph
    let first: Day
    let last: Day

    var isEmpty: Bool {
        difference.gained.isEmpty && difference.lost.isEmpty && difference.changed.isEmpty
            && difference.standings.isEmpty
    }

    func tell(_ out: inout Output) {
        guard !isEmpty else { return }
        out.line("From \(first) to \(last)")
        let sentences = Sentences(graph: graph)
        if !difference.standings.isEmpty {
            out.line()
            out.line("States")
            var table = Table("who", "state", "whom, where", "before", "after")
            for change in difference.standings {
                table.add(
                    change.after.holder.name, change.after.matter.rawValue, change.after.other.name,
                    change.before.answer.rawValue, change.after.answer.rawValue)
            }
            out.table(table)
        }
        section("Gained", difference.gained, sentences, &out)
        section("Lost", difference.lost, sentences, &out)
        if !difference.changed.isEmpty {
            out.line()
            out.line("Told anew")
            for change in difference.changed {
                let before = Set(change.before.map(\.id))
                for event in change.after where !before.contains(event.id) {
                    out.paragraph(sentences.sentence(event), indent: 2, hanging: 2)
                }
            }
        }
        if !difference.actors.isEmpty {
            out.line()
            var table = Table("actor", "#partners before", "#after", "new")
            for balance in difference.actors.prefix(10) {
                table.add(
                    balance.actor.name, "\(balance.before)", "\(balance.after)",
                    balance.gained.map(sentences.name).joined(separator: ", "))
            }
            out.table(table)
        }
    }

    private func section(
        _ title: String, _ ties: [(tie: GraphDifference.Tie, events: [Event])], _ sentences: Sentences,
        _ out: inout Output
    ) {
        guard !ties.isEmpty else { return }
        out.line()
        out.line(title)
        for (_, events) in ties {
            if let event = events.first { out.paragraph(sentences.sentence(event), indent: 2, hanging: 2) }
        }
    }

    var json: JSON {
        func edges(_ events: [Event]) -> JSON { .array(events.map { JSONGraphFormat.edge($0, in: graph) }) }
        func names(_ ids: [String]) -> JSON { .array(ids.map { .string(graph.actor($0)?.name ?? $0) }) }
        func ties(_ list: [(tie: GraphDifference.Tie, events: [Event])]) -> JSON { edges(list.flatMap(\.events)) }
        return .object([
            ("from", .string(first.description)), ("to", .string(last.description)),
            ("gained", ties(difference.gained)), ("lost", ties(difference.lost)),
            (
                "changed",
                .array(
                    difference.changed.map { change in
                        ["before": edges(change.before), "after": edges(change.after)]
                    })
            ),
            (
                "standings",
                .array(
                    difference.standings.map { change in
                        [
                            "holder": .string(change.after.holder.name),
                            "matter": .string(change.after.matter.rawValue),
                            "other": .string(change.after.other.name), "before": .string(change.before.answer.rawValue),
                            "after": .string(change.after.answer.rawValue),
                        ]
                    })
            ),
            (
                "actors",
                .array(
                    difference.actors.map { balance in
                        [
                            "actor": .string(balance.actor.name), "gained": names(balance.gained),
                            "lost": names(balance.lost), "before": .integer(balance.before),
                            "after": .integer(balance.after),
                        ]
                    })
            ),
        ])
    }
}
