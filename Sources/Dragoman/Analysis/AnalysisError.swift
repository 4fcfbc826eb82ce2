/// A question that the graph can't answer as it was put.
public struct AnalysisError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was asked, such as `rank` or `connect`.
    public let place: String
    /// The offending text or figure.
    public let problem: String
    /// What to do instead.
    public let remedy: String

    public init(place: String, problem: String, remedy: String) {
        self.place = place
        self.problem = problem
        self.remedy = remedy
    }

    public var description: String { "\(place): \(problem); \(remedy)" }
}
