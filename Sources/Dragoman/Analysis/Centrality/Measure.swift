/// A centrality by the name that the field gives it.
public enum Measure: String, CaseIterable, Sendable {
    case degree, strength, betweenness, closeness, harmonic, pagerank, eigenvector, katz, hubs, authorities, kcore
    case clustering
    case temporalCloseness = "temporal-closeness"
    case temporalBetweenness = "temporal-betweenness"

    /// The measure of that name; case makes no difference, and `hits` is `authorities`.
    /// - Throws: `AnalysisError` with the list of all.
    public init(named name: String) throws(AnalysisError) {
        let folded = name.lowercased().filter { $0 != "_" && $0 != " " }
        if folded == "hits" {
            self = .authorities
        } else if folded == "core" || folded == "k-core" {
            self = .kcore
        } else if let measure = Measure(rawValue: folded) {
            self = measure
        } else {
            throw AnalysisError(
                place: "rank", problem: "unknown measure '\(name)'",
                remedy: "expected one of \(Measure.allCases.map(\.rawValue).joined(separator: ", ")), hits")
        }
    }

    /// Whether it reads the weights of edges.
    public var usesWeights: Bool {
        switch self {
        case .strength, .pagerank, .eigenvector, .katz, .hubs, .authorities: true
        default: false
        }
    }
}

extension Snapshot {
    /// A centrality of every vertex; the measures in time need the events and are `EventTable`'s.
    /// - Throws: `AnalysisError` where the measure does, and for a measure in time.
    /// - Complexity: the measure's.
    public func rank(_ measure: Measure, threads: Int = Parallel.processors) throws(AnalysisError) -> Scores {
        switch measure {
        case .degree: return degree()
        case .strength: return strength()
        case .betweenness: return betweenness(threads: threads)
        case .closeness: return closeness(threads: threads)
        case .harmonic: return harmonic(threads: threads)
        case .pagerank: return pageRank(threads: threads)
        case .eigenvector: return try eigenvector(threads: threads)
        case .katz: return try katz()
        case .hubs: return hits(threads: threads).hubs
        case .authorities: return hits(threads: threads).authorities
        case .kcore: return coreNumbers()
        case .clustering: return clustering()
        case .temporalCloseness, .temporalBetweenness:
            throw AnalysisError(
                place: "rank \(measure.rawValue)", problem: "a snapshot has no dates", remedy: "ask the graph itself")
        }
    }
}

extension EventTable {
    /// A centrality of every actor.
    ///
    /// - Parameters:
    ///   - weighting: what edges weigh, for the measures that read weights.
    ///   - strict: for the measures in time, whether each step of a chain must be on a later day.
    /// - Throws: `AnalysisError` where the measure does.
    /// - Complexity: O(V + E) and the measure's; O(E log E) and the measure's in time.
    public func rank(
        _ measure: Measure, directed: Bool = false, weighting: Weighting = .simple, strict: Bool = false,
        threads: Int = Parallel.processors
    ) throws(AnalysisError) -> Scores {
        switch measure {
        case .temporalCloseness, .temporalBetweenness:
            let arcs = datedArcs(directed: directed)
            return Scores(
                measure: measure.rawValue, actors: actors,
                values: measure == .temporalCloseness
                    ? arcs.closeness(strict: strict, threads: threads)
                    : arcs.centrality(strict: strict, threads: threads).betweenness)
        case .strength:
            let graph = snapshot(directed: directed, weighting: weighting == .simple ? .events : weighting)
            return graph.strength()
        default:
            let graph = snapshot(directed: directed, weighting: measure.usesWeights ? weighting : .simple)
            return try graph.rank(measure, threads: threads)
        }
    }
}
