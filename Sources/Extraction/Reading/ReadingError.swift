/// What is wrong with an input: which one, what, and what to do about it, in one line.
///
/// Thrown where nothing can be read, kept as a warning in `ReadDocument.warnings` where the rest can.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path as it was given.
    public let path: String
    /// The line, from 1, where one is meant.
    public let line: Int?
    /// What is wrong.
    public let problem: String
    /// What to do.
    public let remedy: String

    public init(path: String, line: Int? = nil, problem: String, remedy: String) {
        self.path = path
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }

    public var description: String {
        "\(path)\(line.map { ":\($0)" } ?? ""): \(problem); \(remedy)"
    }
}
