import DragomanDiagrams

/// Diagrams into files.
enum Pictures {
    static func draw(_ diagram: Diagram, to path: String) throws {
        guard let format = PictureFormat(path: path) else {
            throw CommandError(
                place: path, problem: "its ending names no kind of picture",
                remedy: "end it in \(PictureFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", "))")
        }
        try FileWriter.write(try diagram.data(as: format), to: path)
    }

    /// Draws to `base` with each of some endings, laid out once.
    static func draw(_ diagram: Diagram, to base: String, as formats: [PictureFormat]) throws {
        for (format, bytes) in zip(formats, try diagram.data(as: formats)) {
            try FileWriter.write(bytes, to: "\(base).\(format.rawValue)")
        }
    }
}
