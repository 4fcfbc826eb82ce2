import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman standing [ACTOR] --as-of DATE`
struct StandingCommand: Answering {
    static let configuration = CommandConfiguration(
        commandName: "standing",
        abstract: "Who recognises, lists, sanctions whom on a day; offices, envoys, memberships.",
        discussion: """
            States are opened and closed by events. The answer is yes, no or unknown, with the events behind it; \
            claims that don't agree are shown as disputed. Without --as-of the day is the last on which a document \
            was published.
            """)

    @Argument(help: "An actor, by any name; all states where none is named.")
    var actor: String?

    @Argument(help: "The actor at the other end.")
    var other: String?

    @Option(help: "The day.", transform: edtf)
    var asOf: FuzzyDate?

    @Option(
        help: "Only these states: \(StandingMatter.allCases.map(\.rawValue).joined(separator: ", ")).",
        completion: .list(StandingMatter.allCases.map(\.rawValue)), transform: list(of: StandingMatter.self, "state"))
    var matter: [[StandingMatter]] = []

    @OptionGroup(title: "Filters") var keep: KeepOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let asked = try [actor, other].compactMap { try $0.map { try whole.asked($0, for: "standing") } }
        let graph = whole.filtered(by: try keep.filter(of: whole, statuses: Status.allCases))
        guard let day = asOf.flatMap({ $0.latest ?? $0.earliest }) ?? whole.lastDay else {
            throw CommandError(
                place: "standing", problem: "no document has a date of publication", remedy: "give --as-of DATE")
        }
        let ledger = StandingLedger(graph)
        let standings = ledger.standings(asOf: day, actor: asked.first?.id, matters: matter.flatMap { $0 })
            .filter { standing in
                asked.count < 2 || standing.holder.id == asked[1].id || standing.other.id == asked[1].id
            }
        let rivals = asked.isEmpty && matter.isEmpty ? ledger.rivalClaims(asOf: day) : []
        if json {
            out.json(StandingAnswer.json(standings, rivals, day, in: graph))
        } else if !standings.isEmpty {
            out.line("As of \(day)")
            if asked.isEmpty { StandingAnswer.table(standings, &out) }
            for standing in standings where !asked.isEmpty { StandingAnswer.tell(standing, in: graph, &out) }
            StandingAnswer.tell(rivals, &out)
        }
        if standings.isEmpty {
            throw NothingFound(
                description: "no edge opens or closes a state"
                    + (asked.isEmpty ? "" : " of " + asked.map(\.name).joined(separator: " and ")))
        }
    }
}

extension RelationGraph {
    /// The last day on which a document can have been published.
    var lastDay: Day? { documents.compactMap { $0.published?.latest }.max() }
}

/// States on a day, as a table, as sentences and as JSON.
enum StandingAnswer {
    static func table(_ standings: [Standing], _ out: inout Output) {
        var table = Table("who", "state", "whom, where", "answer", "since")
        for standing in standings {
            table.add(
                standing.holder.name, standing.matter.rawValue, standing.other.name, word(standing),
                standing.grounds.last?.event.date?.edtf ?? "")
        }
        out.table(table)
    }

    static func tell(_ standing: Standing, in graph: RelationGraph, _ out: inout Output) {
        out.line()
        out.paragraph(
            "\(standing.holder.name), \(standing.matter.rawValue), \(standing.other.name): \(word(standing))",
            hanging: 2)
        let sentences = Sentences(graph: graph)
        for entry in standing.entries {
            let mark = standing.grounds.contains(entry) ? "*" : " "
            out.paragraph("\(mark) \(entry.role.rawValue): \(sentences.sentence(entry.event))", indent: 2, hanging: 4)
            out.quotes(entry.event, limit: 1, indent: 6)
        }
    }

    static func tell(_ rivals: [RivalClaims], _ out: inout Output) {
        guard !rivals.isEmpty else { return }
        out.line()
        out.line("Claimed by several:")
        for rival in rivals {
            let names = rival.claims.map(\.holder.name).joined(separator: ", ")
            out.paragraph("\(rival.title), \(rival.body.name): \(names)", indent: 2, hanging: 2)
        }
    }

    private static func word(_ standing: Standing) -> String {
        standing.answer.rawValue + (standing.isInferred ? " (inferred)" : "")
            + (standing.isDisputed ? " (disputed)" : "")
    }

    static func json(_ standings: [Standing], _ rivals: [RivalClaims], _ day: Day, in graph: RelationGraph) -> JSON {
        [
            "asOf": .string(day.description),
            "standings": .array(standings.map { json($0, in: graph) }),
            "rivals": .array(
                rivals.map { rival in
                    [
                        "title": .string(rival.title), "body": .string(rival.body.name),
                        "claimants": .array(rival.claims.map { .string($0.holder.name) }),
                    ]
                }),
        ]
    }

    static func json(_ standing: Standing, in graph: RelationGraph) -> JSON {
        .object([
            ("holder", .string(standing.holder.name)), ("matter", .string(standing.matter.rawValue)),
            ("other", .string(standing.other.name)), ("answer", .string(standing.answer.rawValue)),
            ("inferred", .bool(standing.isInferred)), ("disputed", .bool(standing.isDisputed)),
            (
                "events",
                .array(
                    standing.entries.map { entry in
                        [
                            "role": .string(entry.role.rawValue), "decides": .bool(standing.grounds.contains(entry)),
                            "edge": JSONGraphFormat.edge(entry.event, in: graph),
                        ]
                    })
            ),
        ])
    }
}
