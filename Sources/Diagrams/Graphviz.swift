internal import CGraphviz
internal import Synchronization

/// Graphviz in this process.
///
/// The library keeps global state and is not thread-safe, not even with a context a thread, so there is one
/// session behind one lock. It is never closed: opening it loads the plug-ins, which costs more than most layouts.
enum Graphviz {
    private struct Session: @unchecked Sendable {  // only ever touched under the lock
        let context: OpaquePointer
    }

    private static let session: Mutex<Session?> = Mutex(nil)

    /// One rendering of a layout: Graphviz' name of the format, and dots per inch (0 for the format's default).
    typealias Rendering = (format: String, resolution: Double)

    /// DOT text laid out once by an engine and drawn in several formats.
    ///
    /// - Throws: `DiagramError` with Graphviz' own message.
    static func draw(_ dot: String, engine: String, _ renderings: [Rendering]) throws(DiagramError) -> [[UInt8]] {
        let result = session.withLock { session -> Result<[[UInt8]], DiagramError> in
            if session == nil {
                agseterr(AGMAX)
                guard let context = gvContext() else { return .failure(failure("Graphviz does not start")) }
                session = Session(context: context)
            }
            return Result { () throws(DiagramError) in
                try draw(dot, engine: engine, renderings, in: session!.context)
            }
        }
        return try result.get()
    }

    private static func draw(
        _ dot: String, engine: String, _ renderings: [Rendering], in context: OpaquePointer
    ) throws(DiagramError) -> [[UInt8]] {
        guard let graph = agmemread(dot) else { throw failure("the DOT text can't be read") }
        defer { agclose(graph) }
        if engine == "dot" {
            try turnToPage(graph, in: context)
        } else {
            try fitToPage(graph, engine: engine, in: context)
        }
        try layOut(graph, engine == "dot" ? "dot" : "nop", in: context)
        defer { gvFreeLayout(context, graph) }
        var files: [[UInt8]] = []
        for rendering in renderings {
            dragoman_set_resolution(graph, rendering.resolution)
            files.append(try render(graph, as: rendering.format, in: context))
        }
        return files
    }

    private static func render(
        _ graph: UnsafeMutablePointer<Agraph_t>, as format: String, in context: OpaquePointer
    ) throws(DiagramError) -> [UInt8] {
        var data: UnsafeMutablePointer<CChar>?
        var count: UInt32 = 0
        guard gvRenderData(context, graph, format, &data, &count) == 0, let data else {
            throw failure("the format '\(format)' can't be drawn")
        }
        defer { gvFreeRenderData(data) }
        return UnsafeRawBufferPointer(start: data, count: Int(count)).map { $0 }
    }

    private static func layOut(
        _ graph: UnsafeMutablePointer<Agraph_t>, _ engine: String, in context: OpaquePointer
    ) throws(DiagramError) {
        set("layout", engine, in: graph)  // the attribute prevails over the argument
        guard gvLayout(context, graph, engine) == 0 else { throw failure("the layout '\(engine)' fails") }
    }

    private static func failure(_ what: String) -> DiagramError {
        let message = aglasterr().map { String(cString: $0).split(separator: "\n").joined(separator: " ") }
        return DiagramError(
            place: "graphviz", what: message.map { "\(what) (\($0))" } ?? what,
            remedy: "check that Debian's libgraphviz-dev and fonts-dejavu-core are installed")
    }
}

extension Graphviz {
    /// Width to height of a landscape page of A4, A3 ...
    private static let pageRatio = 1.414

    /// Lets rows run from left to right, or down the page where that makes the picture much larger.
    private static func turnToPage(
        _ graph: UnsafeMutablePointer<Agraph_t>, in context: OpaquePointer
    ) throws(DiagramError) {
        var sizes: [Double] = []
        for direction in ["TB", "LR"] {
            set("rankdir", direction, in: graph)
            try layOut(graph, "dot", in: context)
            sizes.append(sizeOnPage(graph))
            gvFreeLayout(context, graph)
        }
        if sizes[0] < sizes[1] * 0.75 { set("rankdir", "TB", in: graph) }
    }

    /// The height of a landscape page that the drawing fits on, in points.
    private static func sizeOnPage(_ graph: UnsafeMutablePointer<Agraph_t>) -> Double {
        max(dragoman_width(graph) / pageRatio, dragoman_height(graph))
    }

    /// Places the nodes by an engine of springs, then pulls the picture higher or wider before texts are moved
    /// apart, by the factor that lets it be largest on a landscape page.
    ///
    /// Texts are wide, so that moving them apart would make most pictures low and long. Leaves the places in the
    /// attribute `pos`, from where the engine `nop` takes them, in whole points: the triangulation behind the moving
    /// apart sums in the order of addresses, which would show in the last digits of a PDF.
    private static func fitToPage(
        _ graph: UnsafeMutablePointer<Agraph_t>, engine: String, in context: OpaquePointer
    ) throws(DiagramError) {
        let routing = attribute("splines", of: graph)
        let overlap = attribute("overlap", of: graph)
        set("splines", "none", in: graph)
        set("overlap", "true", in: graph)
        let nodes = nodes(of: graph)
        func places() -> [(x: Double, y: Double)] { nodes.map { (dragoman_node_x($0), dragoman_node_y($0)) } }
        func place(_ places: [(x: Double, y: Double)], stretch: Double = 1) {
            for (node, at) in zip(nodes, places) {
                dragoman_set_attribute(node, "pos", "\(at.x),\(at.y * stretch)")
            }
        }
        try layOut(graph, engine, in: context)
        let start = places()
        gvFreeLayout(context, graph)
        set("overlap", overlap, in: graph)
        var best = (places: start, size: Double.infinity)
        for stretch in [0.7, 1, 1.4, 1.8, 2.3, 3] {
            place(start, stretch: stretch)
            try layOut(graph, "nop", in: context)
            let size = sizeOnPage(graph)
            if size < best.size { best = (places(), size) }
            gvFreeLayout(context, graph)
        }
        // Not `rounded()`: many places lie on halves but for that last digit.
        place(best.places.map { (($0.x + 0.2718).rounded(.down), ($0.y + 0.2718).rounded(.down)) })
        set("overlap", "true", in: graph)
        set("splines", routing, in: graph)
    }

    private static func nodes(of graph: UnsafeMutablePointer<Agraph_t>) -> [UnsafeMutablePointer<Agnode_t>] {
        var nodes: [UnsafeMutablePointer<Agnode_t>] = []
        var next = agfstnode(graph)
        while let node = next {
            nodes.append(node)
            next = agnxtnode(graph, node)
        }
        return nodes
    }

    private static func attribute(_ name: String, of graph: UnsafeMutablePointer<Agraph_t>) -> String {
        dragoman_attribute(graph, name).map { String(cString: $0) } ?? ""
    }

    private static func set(_ name: String, _ value: String, in graph: UnsafeMutablePointer<Agraph_t>) {
        dragoman_set_attribute(graph, name, value)
    }
}
