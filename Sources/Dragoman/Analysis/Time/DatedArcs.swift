/// Events of one day each, in the order of days: what the temporal measures read.
public struct DatedArcs: Sendable {
    /// The number of vertices.
    public let vertexCount: Int
    public let isDirected: Bool
    /// How many events had no certain day and were left out.
    public let leftOut: Int
    /// By day; equal days in the order of rows.
    let sources: [Int32]
    let targets: [Int32]
    let days: [Int32]

    /// - Parameter events: source, target and day of each.
    /// - Complexity: O(E log E)
    public init(
        vertexCount: Int, events: [(source: Int32, target: Int32, day: Int32)], directed: Bool = false, leftOut: Int = 0
    ) {
        self.vertexCount = vertexCount
        isDirected = directed
        self.leftOut = leftOut
        let order = events.indices.sorted { (events[$0].day, $0) < (events[$1].day, $1) }
        sources = order.map { events[$0].source }
        targets = order.map { events[$0].target }
        days = order.map { events[$0].day }
    }
}

extension EventTable {
    /// The events as arcs of one day: the first day of their date. Events whose date is open to the past or missing
    /// are left out and counted, as are self-loops (uncounted). A reciprocal event gives an arc each way when directed.
    /// - Complexity: O(E log E)
    public func datedArcs(directed: Bool = false) -> DatedArcs {
        var events: [(source: Int32, target: Int32, day: Int32)] = []
        var leftOut = 0
        for event in 0..<count where sources[event] != targets[event] {
            guard earliest[event] != .min else {
                leftOut += 1
                continue
            }
            events.append((sources[event], targets[event], earliest[event]))
            if directed, Relation.isReciprocalByOrdinal[Int(relations[event])] {
                events.append((targets[event], sources[event], earliest[event]))
            }
        }
        return DatedArcs(vertexCount: actors.count, events: events, directed: directed, leftOut: leftOut)
    }
}
