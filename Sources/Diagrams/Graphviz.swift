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

    /// DOT text laid out by an engine and drawn in a format.
    ///
    /// - Throws: `DiagramError` with Graphviz' own message.
    static func draw(_ dot: String, layout: String, as format: String) throws(DiagramError) -> [UInt8] {
        let result = session.withLock { session -> Result<[UInt8], DiagramError> in
            if session == nil {
                agseterr(AGMAX)
                guard let context = gvContext() else { return .failure(failure("Graphviz does not start")) }
                session = Session(context: context)
            }
            return Result { () throws(DiagramError) in
                try draw(dot, layout: layout, as: format, in: session!.context)
            }
        }
        return try result.get()
    }

    private static func draw(
        _ dot: String, layout: String, as format: String, in context: OpaquePointer
    ) throws(DiagramError) -> [UInt8] {
        guard let graph = agmemread(dot) else { throw failure("the DOT text can't be read") }
        defer { agclose(graph) }
        guard gvLayout(context, graph, layout) == 0 else { throw failure("the layout '\(layout)' fails") }
        defer { gvFreeLayout(context, graph) }
        var data: UnsafeMutablePointer<CChar>?
        var count: UInt32 = 0
        guard gvRenderData(context, graph, format, &data, &count) == 0, let data else {
            throw failure("the format '\(format)' can't be drawn")
        }
        defer { gvFreeRenderData(data) }
        return data.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
            Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
    }

    private static func failure(_ what: String) -> DiagramError {
        let message = aglasterr().map { String(cString: $0).split(separator: "\n").joined(separator: " ") }
        return DiagramError(
            place: "graphviz", what: message.map { "\(what) (\($0))" } ?? what,
            remedy: "check that Debian's libgraphviz-dev and fonts-dejavu-core are installed")
    }
}
