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
        var engine = engine
        if engine != "dot" {
            try fitToPage(graph, engine: engine, in: context)
            engine = "nop"
        }
        try layOut(graph, engine, in: context)
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

    /// Places the nodes by an engine of springs, then pulls the picture higher or wider before texts are moved
    /// apart, by the factor that lets it be largest on a landscape page.
    ///
    /// Texts are wide, so that moving them apart would make most pictures low and long. Leaves the places in the
    /// attribute `pos`, from where the engine `nop` takes them.
    private static func fitToPage(
        _ graph: UnsafeMutablePointer<Agraph_t>, engine: String, in context: OpaquePointer
    ) throws(DiagramError) {
        let routing = attribute("splines", of: graph)
        let overlap = attribute("overlap", of: graph)
        set("splines", "none", in: graph)
        set("overlap", "true", in: graph)
        try layOut(graph, engine, in: context)
        var nodes: [UnsafeMutablePointer<Agnode_t>] = []
        var next = agfstnode(graph)
        while let node = next {
            nodes.append(node)
            next = agnxtnode(graph, node)
        }
        let places = nodes.map { (x: dragoman_node_x($0), y: dragoman_node_y($0)) }
        gvFreeLayout(context, graph)

        func place(stretch: Double) {
            for (node, at) in zip(nodes, places) {
                dragoman_set_attribute(node, "pos", "\(at.x),\(at.y * stretch)")
            }
        }
        set("overlap", overlap, in: graph)
        var best = (stretch: 1.0, size: Double.infinity)
        for stretch in [0.7, 1, 1.4, 1.8, 2.3, 3] {
            place(stretch: stretch)
            try layOut(graph, "nop", in: context)
            let size = max(dragoman_width(graph) / pageRatio, dragoman_height(graph))
            gvFreeLayout(context, graph)
            if size < best.size { best = (stretch, size) }
        }
        place(stretch: best.stretch)
        set("splines", routing, in: graph)
    }

    private static func attribute(_ name: String, of graph: UnsafeMutablePointer<Agraph_t>) -> String {
        dragoman_attribute(graph, name).map { String(cString: $0) } ?? ""
    }

    private static func set(_ name: String, _ value: String, in graph: UnsafeMutablePointer<Agraph_t>) {
        dragoman_set_attribute(graph, name, value)
    }
}
