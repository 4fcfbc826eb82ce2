/// Which edges of a directed graph count.
public enum Direction: String, CaseIterable, Sendable {
    /// Those that come in.
    case into
    /// Those that go out.
    case out
    /// Both.
    case both
}

extension Snapshot {
    /// Degree centrality, C(v) = deg(v) / (n - 1), as networkx's `degree_centrality` has it.
    ///
    /// Counts neighbours, not events. In a directed graph `both` adds arcs in and out, so that values may exceed 1.
    /// A graph of one vertex gives 1.
    /// - Complexity: O(V)
    public func degree(_ direction: Direction = .both) -> Scores {
        let scale = vertexCount > 1 ? 1 / Double(vertexCount - 1) : 1
        let values = (0..<vertexCount).map { vertex in
            vertexCount == 1 ? 1 : Double(degree(of: vertex, direction)) * scale
        }
        return Scores(measure: "degree", actors: actors, values: values)
    }

    /// Strength, the sum of the weights of a vertex's edges (networkx's `degree(weight=)`); not normalised.
    ///
    /// The same as the plain degree when the snapshot is simple.
    /// - Complexity: O(V + E)
    public func strength(_ direction: Direction = .both) -> Scores {
        let values = (0..<vertexCount).map { vertex -> Double in
            if outWeights.isEmpty { return Double(degree(of: vertex, direction)) }
            var sum = 0
            if direction != .into || !isDirected {
                for arc in Int(outOffsets[vertex])..<Int(outOffsets[vertex + 1]) { sum += Int(outWeights[arc]) }
            }
            if direction != .out && isDirected {
                for arc in Int(inOffsets[vertex])..<Int(inOffsets[vertex + 1]) { sum += Int(inWeights[arc]) }
            }
            return Double(sum)
        }
        return Scores(measure: "strength", actors: actors, values: values)
    }

    /// The number of edges at a vertex; of those in both directions, when directed, unless one is asked for.
    /// - Complexity: O(1)
    public func degree(of vertex: Int, _ direction: Direction = .both) -> Int {
        let out = Int(outOffsets[vertex + 1] - outOffsets[vertex])
        guard isDirected else { return out }
        let into = Int(inOffsets[vertex + 1] - inOffsets[vertex])
        switch direction {
        case .into: return into
        case .out: return out
        case .both: return into + out
        }
    }
}
