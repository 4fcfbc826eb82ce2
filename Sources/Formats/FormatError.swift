/// A text that is not in the format it was read as.
public struct FormatError: Error, Sendable, CustomStringConvertible {
    /// Where in the text, such as `graph.edges[12].metadata.status` or `line 3`.
    public let place: String
    /// What is wrong there, with the offending text.
    public let what: String
    /// What is expected instead.
    public let remedy: String

    package init(place: String, what: String, remedy: String) {
        self.place = place
        self.what = what
        self.remedy = remedy
    }

    public var description: String { "\(place): \(what); \(remedy)" }
}
