public import Dragoman

/// JSON Graph Format v2, the lossless export: what it writes, it reads back the same.
///
/// JGF allows only its own keys (`id`, `type`, `label`, `directed`, `nodes`, `edges`, `metadata` ...); all else
/// lives in `metadata`. Keys come in a fixed order, a node, an edge and a document stand on one line each, and
/// what is unknown is left out, so that two exports compare line by line.
/// Specification: https://jsongraphformat.info
public enum JSONGraphFormat {
    /// The version of our part of the format, `metadata.schema`.
    public static let schema = 1

    /// What is written above the graph.
    public struct Header: Sendable {
        public var id: String
        public var label: String
        public var generator: String

        public init(
            id: String = "dragoman", label: String = "Who did what to whom, when", generator: String = "dragoman"
        ) {
            self.id = id
            self.label = label
            self.generator = generator
        }
    }

    /// The whole graph as text, with a newline at the end.
    ///
    /// - Parameters:
    ///   - graph: its actors become nodes, its events edges, its documents metadata.
    ///   - valid: by the id of an event, the interval for which the state it began holds (a listing until its
    ///     delisting); such intervals are worked out from the events, so `read` leaves them aside.
    /// - Complexity: O(length of the text)
    public static func write(_ graph: RelationGraph, header: Header = Header(), valid: [String: FuzzyDate] = [:])
        -> String
    {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512 + graph.actors.count * 128 + graph.events.count * 640)
        func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
        func member(_ key: String, _ value: JSON) {
            JSON.quote(key, to: &bytes)
            put(": ")
            value.write(to: &bytes)
        }
        func lines<Item>(_ items: [Item], indent: String, write: (Item) -> Void) {
            for (place, item) in items.enumerated() {
                put(place == 0 ? "\n" : ",\n")
                put(indent)
                write(item)
            }
        }

        put("{\"graph\": {\n  ")
        member("id", .string(header.id))
        put(", ")
        member("type", "relationship graph")
        put(", ")
        member("label", .string(header.label))
        put(", \"directed\": true,\n  \"metadata\": {")
        member("schema", .integer(schema))
        put(", ")
        member("generator", .string(header.generator))
        put(",\n    \"documents\": {")
        lines(graph.documents, indent: "      ") { member($0.id, object(for: $0)) }
        put("}},\n  \"nodes\": {")
        lines(graph.actors, indent: "    ") { member($0.id, object(for: $0)) }
        put("},\n  \"edges\": [")
        lines(graph.events, indent: "    ") { object(for: $0, valid: valid[$0.id], naming: { $0 }).write(to: &bytes) }
        put("]}}\n")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An edge as `write` has it, with the names of actors in the place of their ids.
    ///
    /// What `connect --json` and the other answers show. An actor that the graph does not hold keeps its id.
    public static func edge(_ event: Event, in graph: RelationGraph, valid: FuzzyDate? = nil) -> JSON {
        object(for: event, valid: valid) { graph.actor($0)?.name ?? $0 }
    }

    /// A line about an event, such as `recognition 2025-07-03` or `office (foreign minister)`.
    public static func label(of event: Event) -> String {
        let name = event.relation == .other ? event.text ?? event.relation.rawValue : event.relation.rawValue
        let title = event.title.map { " (\($0))" } ?? ""
        let date = event.date.map { " \($0.edtf)" } ?? ""
        return name + title + date
    }
}

extension JSONGraphFormat {
    private static func object(for document: Document) -> JSON {
        members([
            ("title", document.title.map(JSON.string)),
            ("published", document.published.map { .string($0.edtf) }),
            ("publisher", document.publisher.map(JSON.string)),
            ("url", document.url.map(JSON.string)),
        ])
    }

    private static func object(for actor: Actor) -> JSON {
        [
            "label": .string(actor.name),
            "metadata": members([
                ("kind", .string(actor.kind.rawValue)),
                ("code", actor.code.map(JSON.string)),
                ("aliases", strings(actor.aliases)),
            ]),
        ]
    }

    private static func object(for event: Event, valid: FuzzyDate?, naming name: (String) -> String) -> JSON {
        let evidence = event.evidence.map { piece -> JSON in
            [
                "document": .string(piece.document), "start": .integer(piece.start), "end": .integer(piece.end),
                "text": .string(piece.text),
            ]
        }
        return [
            "id": .string(event.id),
            "source": .string(name(event.source)),
            "target": .string(name(event.target)),
            "relation": .string(event.relation.rawValue),
            "directed": .bool(!event.relation.isReciprocal),
            "label": .string(label(of: event)),
            "metadata": members([
                ("date", event.date.map { .string($0.edtf) }),
                ("dateBasis", .string(event.dateBasis.rawValue)),
                ("status", .string(event.status.rawValue)),
                ("valid", valid.map { .string($0.edtf) }),
                ("through", event.through.map(JSON.string)),
                ("title", event.title.map(JSON.string)),
                ("text", event.text.map(JSON.string)),
                ("claimedBy", event.claimedBy.map { .string(name($0)) }),
                ("deniedBy", strings(event.deniedBy.map(name))),
                ("cameo", event.relation.cameo.map(JSON.string)),
                ("plover", event.relation.plover.map(JSON.string)),
                ("confidence", .number(event.confidence)),
                ("evidence", .array(evidence)),
            ]),
        ]
    }

    /// The members that have a value.
    private static func members(_ pairs: [(String, JSON?)]) -> JSON {
        .object(pairs.compactMap { key, value in value.map { (key: key, value: $0) } })
    }

    private static func strings(_ texts: [String]) -> JSON? {
        texts.isEmpty ? nil : .array(texts.map(JSON.string))
    }
}
