import ArgumentParser
import Dragoman
import DragomanDiagrams

/// `dragoman draw`
struct Draw: Answering {
    static let configuration = CommandConfiguration(
        abstract: "Draw the graph, or what is around an actor or between two.",
        discussion: """
            Countries are boxes, officials rounded boxes, organizations hexagons; planned and possible edges are \
            dashed, alleged ones dotted; negated ones are only drawn when --status asks for them.
            """)

    @Option(help: "An actor, by any name, and those about it.")
    var around: String?

    @Option(help: "How many edges away from --around actors may be.")
    var hops = 1

    @Option(parsing: .upToNextOption, help: "Two actors, and the shortest chains between them.")
    var between: [String] = []

    @Option(help: "The heading of the picture.")
    var title: String?

    @Option(
        name: [.customShort("o"), .customLong("output")], help: "The file: .svg, .png, .pdf or .dot.",
        completion: .file())
    var output: String

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    func validate() throws {
        if !between.isEmpty, between.count != 2 { throw ValidationError("--between takes two actors") }
        if around != nil, !between.isEmpty { throw ValidationError("give --around or --between, not both") }
        if hops < 0 { throw ValidationError("--hops must not be negative") }
        if PictureFormat(path: output) == nil {
            throw ValidationError("'\(output)' names no kind of picture; end it in .svg, .png, .pdf or .dot")
        }
    }

    func answer(_ out: inout Output) throws {
        let whole = try store.graph()
        let asked = try (around.map { [$0] } ?? between).map { try whole.asked($0, for: "draw") }
        let drawn = Status.allCases.filter { $0 != .negated }
        let filter = try filters.filter(of: whole, statuses: drawn)
        let graph = whole.filtered(by: filter)
        for actor in asked where graph.actor(actor.id) == nil {
            throw NothingFound(description: "no edge of \(actor.name) is left by the filters")
        }
        var diagram = Diagram.all(graph)
        if asked.count == 1 { diagram = try Diagram.around(asked[0], hops: hops, in: graph) }
        if asked.count == 2 { diagram = try Diagram.between(asked[0], asked[1], in: graph) }
        if let title { diagram.options.title = title }
        diagram.options.showsNegated = filter.statuses.contains(.negated)
        guard !diagram.graph.events.isEmpty else { throw NothingFound(description: "no edge is left to draw") }
        try Pictures.draw(diagram, to: output)
        out.line(
            "\(output): \(count(diagram.graph.actors.count, "actor")), \(count(diagram.graph.events.count, "edge"))")
    }
}

extension Diagram {
    /// The whole graph.
    static func all(_ graph: RelationGraph) -> Diagram { Diagram(graph, Options(title: "Who did what with whom")) }

    /// An actor and those about it.
    static func around(_ actor: Actor, hops: Int, in graph: RelationGraph) throws -> Diagram {
        Diagram(
            try graph.around(actor.id, hops: hops), Options(title: "Around \(actor.name)", focus: [actor.id]))
    }

    /// The shortest chains between two actors, the best of them standing out.
    static func between(_ first: Actor, _ last: Actor, in graph: RelationGraph) throws -> Diagram {
        let chain = try graph.connections(from: first.id, to: last.id, limit: 1).first?.actors.map(\.id) ?? []
        return Diagram(
            try graph.between(first.id, last.id),
            Options(
                title: "Who connects \(first.name) and \(last.name)?", focus: [first.id, last.id], chain: chain))
    }
}
