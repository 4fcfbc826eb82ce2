import ArgumentParser
import Dragoman

/// The window of time that counts; the same for every command that asks the whole graph.
struct WindowOptions: ParsableArguments {
    @Option(help: "Only what can have happened on or after a date: 2025-07-03, 2025-07, 2025.", transform: edtf)
    var from: FuzzyDate?

    @Option(help: "Only what can have happened on or before a date.", transform: edtf)
    var until: FuzzyDate?

    @Option(help: "The graph as it was on a day: the same as --until.", transform: edtf)
    var asOf: FuzzyDate?

    func validate() throws {
        if until != nil, asOf != nil { throw ValidationError("give --until or --as-of, not both") }
        if let first = from?.earliest, let last = (until ?? asOf)?.latest, first > last {
            throw ValidationError("the window ends before it begins; exchange --from and --until")
        }
    }
}

/// Which edges count apart from their time.
struct KeepOptions: ParsableArguments {
    @Option(
        help: "Only these relations: recognition, talks, ...; several with commas.",
        completion: .list(Relation.allCases.map(\.rawValue)), transform: list(of: Relation.self, "relation"))
    var relation: [[Relation]] = []

    @Option(
        help: "Only these statuses: actual, planned, possible, alleged, negated, or all.",
        completion: .list(Status.allCases.map(\.rawValue) + ["all"]),
        transform: list(of: Status.self, "status", all: true))
    var status: [[Status]] = []

    @Option(
        help: "Only edges between these kinds of actor: country, official, organization.",
        completion: .list(ActorKind.allCases.map(\.rawValue)), transform: list(of: ActorKind.self, "kind"))
    var kind: [[ActorKind]] = []

    @Option(help: "Only what a document tells; its path, or the end of it.")
    var sourceDocument: [String] = []

    @Flag(help: "Persons count as the body they hold office in.")
    var rollUp = false

    /// - Parameter statuses: those that count when the user asks for none.
    func filter(of graph: RelationGraph, statuses: [Status]) throws -> Filter {
        try filter(documents: graph.documents.map(\.id), statuses: statuses)
    }

    /// - Parameter ids: the documents there are.
    func filter(documents ids: [String], statuses: [Status]) throws -> Filter {
        Filter(
            relations: relation.flatMap { $0 }, statuses: status.isEmpty ? statuses : status.flatMap { $0 },
            kinds: kind.flatMap { $0 }, documents: try sourceDocument.map { try document($0, in: ids) },
            rollUp: rollUp)
    }

    private func document(_ name: String, in ids: [String]) throws -> String {
        if ids.contains(name) { return name }
        let found = ids.filter { $0.hasSuffix("/" + name) }
        if found.count == 1 { return found[0] }
        guard found.isEmpty else {
            throw CommandError(
                place: "--source-document", problem: "'\(name)' may be \(found.prefix(5).joined(separator: " or "))",
                remedy: "write the whole path")
        }
        let near = Array(ids.filter { $0.lowercased().contains(name.lowercased()) }.prefix(3))
        throw CommandError(
            place: "--source-document", problem: "no document '\(name)' was read",
            remedy: near.isEmpty
                ? "write a path as 'dragoman ingest' was given it" : "did you mean \(near.joined(separator: ", "))?")
    }
}

/// All filters of the commands that ask the whole graph.
struct FilterOptions: ParsableArguments {
    @OptionGroup(title: "Filters") var window: WindowOptions
    @OptionGroup(title: "Filters") var keep: KeepOptions

    func filter(of graph: RelationGraph, statuses: [Status]) throws -> Filter {
        try filter(documents: graph.documents.map(\.id), statuses: statuses)
    }

    func filter(documents: [String], statuses: [Status]) throws -> Filter {
        var filter = try keep.filter(documents: documents, statuses: statuses)
        filter.from = window.from
        filter.until = window.until ?? window.asOf
        return filter
    }
}

/// Reads a date of the command line.
@Sendable func edtf(_ text: String) throws -> FuzzyDate {
    do { return try FuzzyDate(edtf: text) } catch { throw ValidationError(error.description) }
}

/// Reads names of cases with commas between them.
func list<Value: RawRepresentable & CaseIterable & Sendable>(
    of type: Value.Type, _ noun: String, all: Bool = false
) -> @Sendable (String) throws -> [Value] where Value.RawValue == String {
    { text in
        if all, text == "all" { return Array(Value.allCases) }
        return try text.split(separator: ",").map { part in
            let name = part.lowercased().split { $0 == "-" || $0 == " " }.joined(separator: "_")
            guard let value = Value(rawValue: name) else {
                let known = Value.allCases.map(\.rawValue) + (all ? ["all"] : [])
                throw ValidationError("unknown \(noun) '\(part)'; expected \(known.joined(separator: ", "))")
            }
            return value
        }
    }
}
