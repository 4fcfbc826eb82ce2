/// One figure for each actor of a graph.
public struct Scores: Sendable {
    /// The name of the measure, as the field writes it.
    public let measure: String
    /// Sorted by id; empty when the snapshot was made from numbers.
    public let actors: [Actor]
    /// One for each vertex.
    public let values: [Double]

    public init(measure: String, actors: [Actor], values: [Double]) {
        self.measure = measure
        self.actors = actors
        self.values = values
    }

    /// The figure of an actor by its id.
    public subscript(id: String) -> Double? {
        actors.firstIndex { $0.id == id }.map { values[$0] }
    }

    /// The places of the best, best first; equal figures in the order of ids.
    /// - Complexity: O(V log V)
    public func ranked(_ count: Int = .max) -> [Int] {
        let order = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
        return Array(order.prefix(count))
    }

    /// The best actors with their figures, best first; equal figures in the order of ids.
    /// - Complexity: O(V log V)
    public func top(_ count: Int = .max) -> [(actor: Actor, score: Double)] {
        ranked(count).map { (actors[$0], values[$0]) }
    }
}
