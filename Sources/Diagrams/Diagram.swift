public import Dragoman
internal import Foundation

/// A picture of a graph of relations.
///
/// Countries are boxes, officials rounded boxes with their office on a second line, organizations hexagons. Two
/// actors are joined by one line, coloured by its family of relation, that carries what happened when; where both
/// did something, each line of the label names the doer. Planned and possible lines are dashed, alleged ones dotted,
/// negated ones left out unless asked for. The same graph and options give the same bytes.
///
///     try Diagram(graph, Diagram.Options(title: "Who deals with the Taliban?")).render(as: .svg, to: "taliban.svg")
public struct Diagram: Sendable {
    public var graph: RelationGraph
    /// The graph it was cut out of, which knows the offices of officials; `graph` itself when nothing was cut.
    public var whole: RelationGraph
    public var options: Options

    public struct Options: Sendable {
        /// The question the picture answers; left out when empty.
        public var title: String
        /// The ids of the actors it is about; they stand out, and two of them stand at the two ends.
        public var focus: [String]
        /// The ids of actors along a chain; its lines stand out.
        public var chain: [String]
        /// Whether what is said not to be is drawn too, in grey and with a bar.
        public var showsNegated: Bool
        /// How many lines a label has at most; `nil` for more in small pictures than in large ones.
        public var labelLines: Int?
        /// How many lines carry labels at most, the strongest first; with more than twice as many lines, each actor
        /// keeps the two strongest.
        public var labelLimit: Int
        /// How many actors are drawn at most; with more, the least connected are left out.
        public var actorLimit: Int
        public var layout: Layout

        public init(
            title: String = "", focus: [String] = [], chain: [String] = [], showsNegated: Bool = false,
            labelLines: Int? = nil, labelLimit: Int = 75, actorLimit: Int = 150, layout: Layout = .automatic
        ) {
            self.title = title
            self.focus = focus
            self.chain = chain
            self.showsNegated = showsNegated
            self.labelLines = labelLines.map { max(1, $0) }
            self.labelLimit = max(0, labelLimit)
            self.actorLimit = max(1, actorLimit)
            self.layout = layout
        }
    }

    /// How the actors are placed.
    public enum Layout: String, CaseIterable, Sendable {
        /// `rows` for chains and few actors, `springs` for more, `forces` for very many.
        case automatic
        /// In ranks from left to right (Graphviz' `dot`).
        case rows
        /// By the lengths of the ways between them (`neato`).
        case springs
        /// By attraction and repulsion at several scales, for the largest graphs (`sfdp`).
        case forces
    }

    public init(_ graph: RelationGraph, of whole: RelationGraph? = nil, _ options: Options = Options()) {
        self.graph = graph
        self.whole = whole ?? graph
        self.options = options
    }

    /// The picture in Graphviz' language, before it is laid out.
    public var dot: String { Scene(self).dot }

    /// The bytes of the picture.
    ///
    /// - Throws: `DiagramError` when Graphviz can't draw it.
    public func data(as format: PictureFormat) throws(DiagramError) -> [UInt8] { try data(as: [format])[0] }

    /// The bytes of the picture in several formats, laid out once: laying out takes most of the time.
    ///
    /// - Throws: `DiagramError` when Graphviz can't draw it.
    public func data(as formats: [PictureFormat]) throws(DiagramError) -> [[UInt8]] {
        let scene = Scene(self)
        let drawn = formats.filter { $0 != .dot }
        var files: [[UInt8]] = []
        if !drawn.isEmpty {
            files = try Graphviz.draw(
                scene.dot, engine: scene.engine, drawn.map { $0 == .png ? ("png:cairo", 144) : ($0.rawValue, 0) })
        }
        var next = files.makeIterator()
        return formats.map { format in
            switch format {
            case .dot: Array(scene.dot.utf8)
            case .svg, .png: next.next()!
            case .pdf: PDF.undated(next.next()!)
            }
        }
    }

    /// Where every actor and label stands, in Graphviz' `plain` format: for tests that nothing overlaps.
    package func places() throws(DiagramError) -> String {
        let scene = Scene(self)
        return String(decoding: try Graphviz.draw(scene.dot, engine: scene.engine, [("plain", 0)])[0], as: UTF8.self)
    }

    /// Draws the picture to a file, over what was there.
    ///
    /// - Throws: `DiagramError` when Graphviz can't draw it or the file can't be written.
    public func render(as format: PictureFormat, to path: String) throws(DiagramError) {
        try render(to: [(format, path)])
    }

    /// Draws the picture to several files, laid out once.
    ///
    /// - Throws: `DiagramError` when Graphviz can't draw it or a file can't be written.
    public func render(to files: [(format: PictureFormat, path: String)]) throws(DiagramError) {
        for (bytes, file) in zip(try data(as: files.map(\.format)), files) {
            do {
                try Data(bytes).write(to: URL(fileURLWithPath: file.path), options: .atomic)
            } catch {
                throw DiagramError(
                    place: file.path, what: "the picture can't be written",
                    remedy: "check that the folder is there, that you may write to it, and that the disk has space")
            }
        }
    }
}
