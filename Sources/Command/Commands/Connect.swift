import ArgumentParser
import Dragoman
import DragomanDiagrams
import DragomanFormats

/// `dragoman connect A B`
struct Connect: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Who connects two actors: chains of edges, every step with its date and quote.",
        discussion: """
            Only what the texts tell as done counts, unless --status asks for more. Among equally short chains those \
            come first that more documents tell, then the more recent. With --in-time-order dates never go back along \
            a chain; a date that may be any of several days is read as 'possibly' or as 'certainly' in order.
            """)

    @Argument(help: "An actor, by any name.")
    var from: String

    @Argument(help: "The other actor.")
    var to: String

    @Option(help: "The k shortest chains, longer ones too where there are too few of the shortest.")
    var k: Int?

    @Option(help: "How many of the shortest chains to show.")
    var limit = 5

    @Flag(help: "Follow the direction of edges.")
    var directed = false

    @Flag(help: "Chains whose dates never go back: earliest arrival, fewest steps, latest departure.")
    var inTimeOrder = false

    @Option(help: "With --in-time-order: how fuzzy dates are read, possibly or certainly.")
    var reading = TimeOrder.Reading.possibly

    @Flag(help: "With --in-time-order: each step on a later day than the one before.")
    var strict = false

    @Option(help: "Also draw the answer to a file: .svg, .png, .pdf or .dot.", completion: .file())
    var draw: String?

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func validate() throws {
        if limit < 1 || (k ?? 1) < 1 { throw ValidationError("--limit and --k must be at least 1") }
        if strict, !inTimeOrder { throw ValidationError("--strict needs --in-time-order") }
        if inTimeOrder, k != nil { throw ValidationError("give --k or --in-time-order, not both") }
    }

    func answer(_ out: inout Output) throws {
        let archive = try Archive(store)
        let ends = try [from, to].map { try archive.table.asked($0, for: "connect") }
        if ends[0].id == ends[1].id {
            throw CommandError(
                place: "connect", problem: "both names mean \(ends[0].name)", remedy: "name two different actors")
        }
        let filter = try filters.filter(documents: archive.documents, statuses: [.actual])
        let table = archive.table.filtered(by: filter)
        let places = ends.map { end in table.actors.firstIndex { $0.id == end.id } }
        guard let first = places[0], let last = places[1] else {
            let lost = ends[places[0] == nil ? 0 : 1]
            if json { out.json(ConnectAnswer.none(ends)) }
            throw NothingFound(description: "no edge of \(lost.name) is left by the filters")
        }
        let asked = Asked(archive: archive, table: table, ends: ends, places: (first, last))
        if inTimeOrder { try tellInTime(asked, &out) } else { try tell(asked, &out) }
        if let draw {
            let whole = try store.graph().filtered(by: filter)
            try Pictures.draw(try Diagram.between(ends[0], ends[1], in: whole), to: draw)
        }
    }

    /// The question with names and filters resolved.
    private struct Asked {
        let archive: Archive
        let table: EventTable
        let ends: [Actor]
        let places: (Int, Int)
    }

    private func tell(_ asked: Asked, _ out: inout Output) throws {
        let options = ConnectionOptions(
            directed: directed, limit: k ?? limit, simple: k != nil, eventsPerStep: json ? 1 : 3)
        let answer = try asked.table.connect(asked.places.0, asked.places.1, options: options)
        let (graph, event) = try asked.archive.graph(of: answer.chains.flatMap { $0.rows.flatMap { $0 } })
        let told = ConnectAnswer(
            Connections(answer, actors: asked.table.actors, event: event), graph: graph)
        if json { out.json(told.json) } else if !answer.chains.isEmpty { told.tell(&out) }
        if answer.chains.isEmpty {
            throw NothingFound(description: "no chain joins \(asked.ends[0].name) and \(asked.ends[1].name)")
        }
    }

    private func tellInTime(_ asked: Asked, _ out: inout Output) throws {
        let order = TimeOrder(reading: reading, isStrict: strict)
        var chains: [(goals: [TimeOrder.Goal], chain: TimedChain)] = []
        for goal in TimeOrder.Goal.allCases {
            let found = asked.table.chainInTimeOrder(
                from: asked.places.0, to: asked.places.1, goal: goal, order: order, directed: directed)
            guard let found else { continue }
            if let known = chains.firstIndex(where: { $0.chain.rows == found.rows }) {
                chains[known].goals.append(goal)
            } else {
                chains.append(([goal], found))
            }
        }
        let (graph, event) = try asked.archive.graph(of: chains.flatMap(\.chain.rows))
        let told = TimedAnswer(
            ends: asked.ends, graph: graph,
            chains: chains.map { ($0.goals, $0.chain, $0.chain.connection(actors: asked.table.actors, event: event)) })
        if json { out.json(told.json) } else { told.tell(&out) }
        if chains.isEmpty {
            throw NothingFound(
                description: "no chain whose dates \(reading.rawValue) never go back joins \(asked.ends[0].name) and "
                    + asked.ends[1].name)
        }
    }
}
