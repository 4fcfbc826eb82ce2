/// Why a diagram could not be drawn or written.
public struct DiagramError: Error, Sendable, CustomStringConvertible {
    /// The path to be written, or `graphviz` for what goes wrong while drawing.
    public let place: String
    /// What went wrong.
    public let what: String
    /// What the user can do about it.
    public let remedy: String

    public var description: String { "\(place): \(what); \(remedy)" }
}
