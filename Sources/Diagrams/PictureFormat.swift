/// The kinds of file a diagram can be drawn to.
public enum PictureFormat: String, CaseIterable, Sendable {
    case svg, png, pdf, dot

    /// The format that the end of a file's name asks for, without case; `nil` for any other end.
    public init?(path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }
}
