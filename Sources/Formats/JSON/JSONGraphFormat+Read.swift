public import Dragoman
internal import Foundation

extension JSONGraphFormat {
    /// The graph that a text in this format holds.
    ///
    /// Keys that are not ours are passed over; `cameo`, `plover`, `label` and `valid` follow from the rest.
    /// - Throws: `FormatError` with the path of the offending value.
    public static func read(_ text: String) throws(FormatError) -> RelationGraph {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw FormatError(error)
        } catch {
            throw FormatError(place: "JSON", what: "\(error)", remedy: "expected a JSON Graph Format file")
        }
        let graph = file.graph
        if let schema = graph.metadata?.schema, schema > JSONGraphFormat.schema {
            throw FormatError(
                place: "graph.metadata.schema", what: "schema \(schema) is newer than this program knows",
                remedy: "use a newer dragoman; this one reads up to schema \(JSONGraphFormat.schema)")
        }
        var documents: [Document] = []
        for (id, source) in graph.metadata?.documents ?? [:] {
            let published = try date(source.published, at: "graph.metadata.documents.\(id).published")
            documents.append(
                Document(
                    id: id, title: source.title, published: published, publisher: source.publisher, url: source.url))
        }
        var actors: [Actor] = []
        for (id, node) in graph.nodes {
            let place = "graph.nodes.\(id).metadata.kind"
            let kind: ActorKind = try choice(node.metadata.kind, at: place)
            actors.append(
                Actor(
                    id: id, kind: kind, name: node.label ?? id, aliases: node.metadata.aliases ?? [],
                    code: node.metadata.code))
        }
        var events: [Event] = []
        events.reserveCapacity(graph.edges.count)
        for (place, edge) in graph.edges.enumerated() {
            for end in [edge.source, edge.target] where graph.nodes[end] == nil {
                throw FormatError(
                    place: "graph.edges[\(place)]", what: "unknown actor '\(end)'", remedy: "add it to graph.nodes")
            }
            events.append(try event(edge, at: "graph.edges[\(place)]", number: place))
        }
        return RelationGraph(actors: actors, events: events, documents: documents)
    }

    private static func event(_ edge: File.Edge, at place: String, number: Int) throws(FormatError) -> Event {
        let data = edge.metadata
        return Event(
            id: edge.id ?? "e\(number + 1)", source: edge.source,
            relation: try choice(edge.relation, at: "\(place).relation"),
            target: edge.target, date: try date(data?.date, at: "\(place).metadata.date"),
            dateBasis: try data?.dateBasis.map { basis throws(FormatError) in
                try choice(basis, at: "\(place).metadata.dateBasis")
            } ?? (data?.date == nil ? .none : .stated),
            status: try data?.status.map { status throws(FormatError) in
                try choice(status, at: "\(place).metadata.status")
            } ?? .actual, claimedBy: data?.claimedBy, deniedBy: data?.deniedBy ?? [], through: data?.through,
            title: data?.title, text: data?.text, confidence: data?.confidence ?? 1,
            evidence: (data?.evidence ?? []).map {
                Evidence(document: $0.document, start: $0.start, end: $0.end, text: $0.text)
            })
    }

    private static func date(_ text: String?, at place: String) throws(FormatError) -> FuzzyDate? {
        guard let text else { return nil }
        do {
            return try FuzzyDate(edtf: text)
        } catch {
            throw FormatError(place: place, what: "'\(error.text)' is no EDTF date", remedy: error.remedy)
        }
    }

    private static func choice<Value>(_ text: String, at place: String) throws(FormatError) -> Value
    where Value: RawRepresentable<String> & CaseIterable {
        if let value = Value(rawValue: text) { return value }
        let known = Value.allCases.map(\.rawValue)
        throw FormatError(
            place: place, what: "unknown value '\(text)'", remedy: "expected one of " + known.joined(separator: ", "))
    }
}

/// The shape of a file, as far as we read it.
private struct File: Decodable {
    struct Graph: Decodable {
        var metadata: Metadata?
        var nodes: [String: Node]
        var edges: [Edge]
    }
    struct Metadata: Decodable {
        var schema: Int?
        var documents: [String: Source]?
    }
    struct Source: Decodable {
        var title, published, publisher, url: String?
    }
    struct Node: Decodable {
        struct Metadata: Decodable {
            var kind: String
            var code: String?
            var aliases: [String]?
        }
        var label: String?
        var metadata: Metadata
    }
    struct Edge: Decodable {
        struct Metadata: Decodable {
            var date, dateBasis, status, through, title, text, claimedBy: String?
            var deniedBy: [String]?
            var confidence: Double?
            var evidence: [Piece]?
        }
        struct Piece: Decodable {
            var document: String
            var start, end: Int
            var text: String
        }
        var id: String?
        var source, target, relation: String
        var metadata: Metadata?
    }
    var graph: Graph
}

extension FormatError {
    fileprivate init(_ error: DecodingError) {
        let (context, what): (DecodingError.Context, String) =
            switch error {
            case .keyNotFound(let key, let context): (context, "the key '\(key.stringValue)' is missing")
            case .typeMismatch(let type, let context): (context, "expected a value of type \(type)")
            case .valueNotFound(let type, let context): (context, "expected a value of type \(type), not null")
            case .dataCorrupted(let context): (context, "this is no JSON")
            @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), "\(error)")
            }
        var place = ""
        for key in context.codingPath {
            if let index = key.intValue {
                place += "[\(index)]"
            } else {
                place += (place.isEmpty ? "" : ".") + key.stringValue
            }
        }
        self.init(
            place: place.isEmpty ? "JSON" : place, what: what,
            remedy: "expected the JSON Graph Format v2 that 'dragoman export --format json' writes")
    }
}
