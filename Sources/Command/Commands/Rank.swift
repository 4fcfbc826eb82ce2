import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman rank MEASURE`
struct Rank: Answering {
    static let configuration = CommandConfiguration(
        abstract: "The most central actors by a measure of the field.",
        discussion: """
            Measures: \(Measure.allCases.map(\.rawValue).joined(separator: ", ")), and hits for authorities. Two actors \
            are joined when an edge joins them, in whatever direction, unless --directed is given. Figures follow \
            networkx's conventions.
            """)

    @Argument(
        help: "The measure.", completion: .list(Measure.allCases.map(\.rawValue) + ["hits"]),
        transform: measureNamed)
    var measure: Measure

    @Option(help: "How many actors to show; 0 for all.")
    var top = 10

    @Flag(help: "Keep the direction of edges.")
    var directed = false

    @Option(help: "What an edge weighs: simple (1), events, sources (documents).")
    var weighting = Weighting.simple

    @Option(help: "One figure for each day, week, month, quarter or year.")
    var every: Period?

    @Flag(help: "With --every: a period also counts all earlier ones.")
    var cumulative = false

    @Flag(help: "Betweenness, or temporal betweenness, from a sample, for large graphs, with a guarantee on its error.")
    var approximate = false

    @Option(
        help: "With --approximate: how far a figure may be off, with probability 0.9; 0.01 unless told, in time 0.05.")
    var error: Double?

    @Flag(help: "For measures in time: each step on a later day than the one before.")
    var strict = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func validate() throws {
        if top < 0 { throw ValidationError("--top must not be negative") }
        if approximate, measure != .betweenness, measure != .temporalBetweenness {
            throw ValidationError("--approximate is for betweenness and temporal-betweenness")
        }
        if approximate, every != nil { throw ValidationError("give --approximate or --every, not both") }
        if let error, !(error > 0 && error < 1) { throw ValidationError("--error must lie between 0 and 1") }
        if cumulative, every == nil { throw ValidationError("--cumulative needs --every") }
    }

    func answer(_ out: inout Output) throws {
        let archive = try Archive(store)
        let table = archive.table.filtered(
            by: try filters.filter(documents: archive.documents, statuses: [.actual]))
        guard table.count > 0 else {
            if json { out.json(RankAnswer.json(measure, []), depth: 2) }
            throw NothingFound(description: "no edge is left to rank by")
        }
        if let every {
            let figures = try table.rank(measure, every: every, cumulative: cumulative, directed: directed)
            if figures.actors.isEmpty, !json {
                throw NothingFound(description: "every figure is 0 in every \(every.rawValue)")
            }
            RankAnswer.tell(figures, top: limit, json: json, &out)
            return
        }
        let scores: Scores
        if approximate {
            let drawn: String
            let error = self.error ?? (measure == .temporalBetweenness ? 0.05 : 0.01)
            if measure == .temporalBetweenness {
                let arcs = table.datedArcs(directed: directed)
                let sample = try arcs.approximateBetweenness(error: error, strict: strict)
                scores = Scores(measure: measure.rawValue, actors: table.actors, values: sample.values)
                drawn = "the chains of \(sample.samples) of \(count(table.actors.count, "actor"))"
            } else {
                let sample = try table.snapshot(directed: directed).approximateBetweenness(error: error)
                scores = sample.scores
                drawn = count(sample.samples, "chain")
            }
            if !json {
                out.paragraph("from \(drawn); no figure is off by more than \(error) with probability 0.9")
            }
        } else {
            if measure == .temporalBetweenness, table.count > Archive.large {
                Progress.show(
                    "some ten seconds for 100,000 edges, four times as long for twice as many; or --approximate")
            }
            scores = try table.rank(measure, directed: directed, weighting: weighting, strict: strict)
            Progress.clear()
        }
        let best = scores.top(limit)
        if json { out.json(RankAnswer.json(measure, best), depth: 2) } else { RankAnswer.tell(measure, best, &out) }
    }

    private var limit: Int { top == 0 ? .max : top }
}

/// The answer to `rank` as a table and as JSON.
enum RankAnswer {
    static func json(_ measure: Measure, _ best: [(actor: Actor, score: Double)]) -> JSON {
        [
            "measure": .string(measure.rawValue),
            "scores": .array(
                best.map {
                    [
                        "actor": .string($0.actor.name), "kind": .string($0.actor.kind.rawValue),
                        "score": .number($0.score),
                    ]
                }),
        ]
    }

    static func tell(_ measure: Measure, _ best: [(actor: Actor, score: Double)], _ out: inout Output) {
        var table = Table("#", "actor", "kind", "#" + measure.rawValue)
        for (place, entry) in best.enumerated() {
            table.add("\(place + 1)", entry.actor.name, entry.actor.kind.rawValue, Figures.short(entry.score))
        }
        out.table(table)
    }

    static func tell(_ figures: RankOverTime, top: Int, json: Bool, _ out: inout Output) {
        let shown = figures.actors.indices.prefix(top)
        if json {
            out.json(
                [
                    "measure": .string(figures.measure.rawValue), "every": .string(figures.period.rawValue),
                    "periods": .array(figures.labels.map(JSON.string)), "leftOut": .integer(figures.leftOut),
                    "scores": .array(
                        shown.map { place in
                            [
                                "actor": .string(figures.actors[place].name),
                                "kind": .string(figures.actors[place].kind.rawValue),
                                "values": .array(figures.values[place].map(JSON.number)),
                            ]
                        }),
                ], depth: 2)
            return
        }
        let labels = figures.labels
        out.paragraph("\(figures.measure.rawValue) every \(figures.period.rawValue), \(labels[0]) to \(labels.last!)")
        var table = Table("actor", "#highest", "in", "over time")
        for place in shown {
            let values = figures.values[place]
            let highest = values.indices.max { values[$0] < values[$1] }!
            // Long stretches of time are drawn to their end, which is what fits.
            let room = max(12, Terminal.width - 60)
            table.add(
                figures.actors[place].name, Figures.short(values[highest]), labels[highest],
                sparkline(Array(values.suffix(room))))
        }
        out.table(table)
        if figures.leftOut > 0 {
            out.paragraph(
                "\(count(figures.leftOut, "edge")) left out, whose date is wider than a \(figures.period.rawValue)")
        }
    }
}
