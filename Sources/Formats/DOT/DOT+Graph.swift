public import Dragoman

extension DOT {
    /// How actors and events look; Graphviz' own defaults where nothing is said.
    public struct Style: Sendable {
        public var graph: Attributes
        public var node: @Sendable (Actor) -> Attributes
        public var edge: @Sendable (Event) -> Attributes

        public init(
            graph: Attributes = [], node: @escaping @Sendable (Actor) -> Attributes = { _ in [] },
            edge: @escaping @Sendable (Event) -> Attributes = { _ in [] }
        ) {
            self.graph = graph
            self.node = node
            self.edge = edge
        }

        /// Shapes by kind of actor, dashes by status; reciprocal relations without arrowheads.
        public static var simple: Style {
            Style(
                node: { actor in
                    let shape =
                        switch actor.kind {
                        case .country: "box"
                        case .official: "ellipse"
                        case .organization: "hexagon"
                        }
                    return [("shape", .plain(shape))]
                },
                edge: { event in
                    var attributes: Attributes = event.relation.isReciprocal ? [("dir", .plain("none"))] : []
                    switch event.status {
                    case .actual: break
                    case .planned, .possible: attributes.append(("style", .plain("dashed")))
                    case .alleged, .negated: attributes.append(("style", .plain("dotted")))
                    }
                    return attributes
                })
        }
    }

    /// The graph with an edge for every event, for Graphviz and for the programs that read its language.
    ///
    /// Nodes carry `label` and `kind`; edges carry `label`, `relation`, `date` and `status`. `losses` says what is
    /// left out; the JSON export has it all.
    /// - Complexity: O(V + E)
    public static func write(_ graph: RelationGraph, style: Style = .simple) -> String {
        var text = "digraph dragoman {\n"
        for attribute in style.graph { text += "    \(id(attribute.name))=\(DOT.text(of: attribute.value));\n" }
        for actor in graph.actors {
            let attributes: Attributes = [("label", .label(actor.name)), ("kind", .plain(actor.kind.rawValue))]
            text += "    \(id(actor.id))\(list(attributes + style.node(actor)));\n"
        }
        for event in graph.events {
            var attributes: Attributes = [
                ("label", .label(JSONGraphFormat.label(of: event))), ("relation", .plain(event.relation.rawValue)),
            ]
            if let date = event.date { attributes.append(("date", .plain(date.edtf))) }
            attributes.append(("status", .plain(event.status.rawValue)))
            text += "    \(id(event.source)) -> \(id(event.target))\(list(attributes + style.edge(event)));\n"
        }
        return text + "}\n"
    }

    /// What `write` leaves out of a graph, such as `quotes: 12`, a line each: for the loss report of an export.
    public static func losses(of graph: RelationGraph) -> [String] {
        let quotes = graph.events.reduce(0) { $0 + $1.evidence.count }
        let claims = graph.events.filter { $0.claimedBy != nil || !$0.deniedBy.isEmpty }.count
        let organs = graph.events.filter { $0.through != nil }.count
        let counts = [
            (graph.actors.filter { !$0.aliases.isEmpty }.count, "actors with aliases"),
            (quotes, "quotes"), (claims, "edges with those who claim or deny them"),
            (organs, "edges with the organ they were done through"), (graph.documents.count, "documents"),
        ]
        return counts.compactMap { $0.0 == 0 ? nil : "\($0.1): \($0.0)" }
    }
}
