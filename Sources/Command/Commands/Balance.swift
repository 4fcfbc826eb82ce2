import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman balance`
struct Balance: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Signed triads: is the friend of a friend a friend, the foe of a friend a foe?",
        discussion: """
            Each relation has a sign, a pair the sign of their sum. A triad is frustrated when the product of its three \
            signs is negative; each is shown with its edges and quotes.
            """)

    @Option(help: "How many frustrated triads to show; 0 for all.")
    var top = 5

    @Option(help: "The balance after each day, week, month, quarter or year.")
    var every: Period?

    @Flag(help: "With --every: a period by itself, without what came before.")
    var alone = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func validate() throws {
        if top < 0 { throw ValidationError("--top must not be negative") }
        if alone, every == nil { throw ValidationError("--alone needs --every") }
    }

    func answer(_ out: inout Output) throws {
        let archive = try Archive(store)
        let table = archive.table.filtered(
            by: try filters.filter(documents: archive.documents, statuses: [.actual]))
        let answer: BalanceAnswer
        let limit = top == 0 ? Int.max : top
        if let every {
            answer = BalanceAnswer(periods: table.balance(every: every, cumulative: !alone), period: every)
        } else {
            let balance = table.balance(limit: limit)
            // An edge that has the sign of its pair, though others of the pair may not.
            let rows = balance.frustrated.map { triad in
                zip(triad.signs, table.events(of: triad)).compactMap { sign, rows in
                    rows.first { table.sign(ofRow: $0) == sign } ?? rows.first
                }
            }
            let (graph, event) = try archive.graph(of: rows.flatMap { $0 })
            answer = BalanceAnswer(
                balance: balance, actors: table.actors, edges: rows.map { $0.map(event) }, graph: graph)
        }
        if json { out.json(answer.json) } else { answer.tell(&out) }
        if answer.isEmpty { throw NothingFound(description: "no three actors are all friends or foes of each other") }
    }
}

extension EventTable {
    /// The sign of the relation of the event that came from a row.
    func sign(ofRow row: Int32) -> Int {
        rows.firstIndex(of: row).map { Relation.allCases[Int(relations[$0])].sign } ?? 0
    }
}

/// Signed triads, as sentences and as JSON.
struct BalanceAnswer {
    private var periods: [(start: Day, balance: SignedBalance)] = []
    private var period = Period.year
    private var balance: SignedBalance?
    private var actors: [Actor] = []
    /// For each frustrated triad the best edge of each pair.
    private var edges: [[Event]] = []
    private var graph = RelationGraph(actors: [], events: [])

    init(periods: [(start: Day, balance: SignedBalance)], period: Period) {
        self.periods = periods
        self.period = period
    }

    init(balance: SignedBalance, actors: [Actor], edges: [[Event]], graph: RelationGraph) {
        self.balance = balance
        self.actors = actors
        self.edges = edges
        self.graph = graph
    }

    var isEmpty: Bool { (balance.map { $0.total == 0 } ?? true) && periods.allSatisfy { $0.balance.total == 0 } }

    func tell(_ out: inout Output) {
        if isEmpty { return }
        guard let balance else {
            var table = Table("until", "#friends", "#foes", "#triads", "#balanced", "#share")
            for (start, balance) in periods {
                table.add(
                    period.label(start), "\(balance.friends)", "\(balance.foes)", "\(balance.total)",
                    "\(balance.balanced)", balance.share.map(Figures.percent) ?? "")
            }
            out.table(table)
            return
        }
        out.paragraph(
            "\(balance.friends) pairs of friends, \(balance.foes) of foes, \(balance.neutral) of neither")
        out.paragraph(
            "\(count(balance.total, "triad")): \(balance.balanced) balanced (\(Figures.percent(balance.share ?? 1))), "
                + "\(balance.total - balance.balanced) frustrated")
        out.line(
            "by foes among the three: 0: \(balance.counts[0]), 1: \(balance.counts[1]), "
                + "2: \(balance.counts[2]), 3: \(balance.counts[3])")
        let sentences = Sentences(graph: graph)
        for (triad, events) in zip(balance.frustrated, edges) {
            out.line()
            out.paragraph(triad.vertices.map { actors[Int($0)].name }.joined(separator: " — "), hanging: 2)
            for (sign, event) in zip(triad.signs, events) {
                out.paragraph("\(sign > 0 ? "+" : "−") \(sentences.sentence(event))", indent: 2, hanging: 2)
                out.quotes(event, limit: 1, indent: 6)
            }
        }
        let left = balance.total - balance.balanced - balance.frustrated.count
        if left > 0 { out.line("\nand \(left) more: --top 0") }
    }

    private static func figures(_ balance: SignedBalance) -> [(key: String, value: JSON)] {
        [
            ("friends", .integer(balance.friends)), ("foes", .integer(balance.foes)),
            ("neutral", .integer(balance.neutral)), ("triads", .integer(balance.total)),
            ("balanced", .integer(balance.balanced)), ("byFoes", .array(balance.counts.map { .integer($0) })),
            ("share", balance.share.map(JSON.number) ?? .null),
        ]
    }

    var json: JSON {
        guard let balance else {
            return [
                "every": .string(period.rawValue),
                "periods": .array(
                    periods.map {
                        .object([("period", .string(period.label($0.start)))] + BalanceAnswer.figures($0.balance))
                    }),
            ]
        }
        let frustrated = zip(balance.frustrated, edges).map { triad, events -> JSON in
            [
                "actors": .array(triad.vertices.map { .string(actors[Int($0)].name) }),
                "signs": .array(triad.signs.map { .integer($0) }),
                "edges": .array(events.map { JSONGraphFormat.edge($0, in: graph) }),
            ]
        }
        return .object(BalanceAnswer.figures(balance) + [("frustrated", .array(frustrated))])
    }
}
