import Dragoman
import DragomanStore

/// A store as the analyses ask it: events as numbers, their texts only where an answer shows them.
struct Archive {
    private let store: Store
    /// All that is in the store; `nil` for a large one.
    private let whole: RelationGraph?
    let table: EventTable
    let documents: [String]

    /// From this many events on, texts are fetched one by one.
    static let large = 20_000

    init(_ options: StoreOptions) throws {
        store = try options.opened()
        let columns = try store.columns()
        if columns.count < Archive.large {
            let graph = try store.graph()
            whole = graph
            table = graph.table
            documents = graph.documents.map(\.id)
            return
        }
        whole = nil
        documents = try store.documents().map(\.id)
        var table = EventTable(actors: try store.actors(), documents: documents)
        table.reserveCapacity(columns.count)
        for place in 0..<columns.count {
            let (first, last) = (columns.earliest[place], columns.latest[place])
            table.append(
                source: columns.sources[place], relation: Relation.allCases[Int(columns.relations[place])],
                target: columns.targets[place], status: Status.allCases[Int(columns.statuses[place])],
                earliest: first == .min ? nil : Day(number: first), latest: last == .max ? nil : Day(number: last),
                documents: columns.tellers(of: place))
        }
        self.table = table
    }

    /// The events of some rows of `table` or of a part of it, with their actors.
    func graph(of rows: [Int32]) throws -> (graph: RelationGraph, event: (Int32) -> Event) {
        let asked = Array(Set(rows)).sorted()
        let events = try whole.map { whole in asked.map { whole.events[Int($0)] } } ?? store.events(at: asked)
        var byRow: [Int32: Event] = [:]
        for (row, event) in zip(asked, events) { byRow[row] = event }
        return (RelationGraph(actors: table.actors, events: events), { byRow[$0]! })
    }
}
