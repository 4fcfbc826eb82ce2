import Dragoman
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A seeded random graph with the answers of networkx, from `Reference/networkx.txt`.
struct ReferenceGraph: CustomTestStringConvertible, Sendable {
    var name: String
    var isDirected: Bool
    var vertexCount: Int
    var edges: [(Int32, Int32)] = []
    var weights: [Int32] = []
    /// By name of the measure; several lines of one name follow each other.
    var answers: [String: [[Double]]] = [:]

    var testDescription: String { name }

    var simple: Snapshot { Snapshot(vertexCount: vertexCount, edges: edges, directed: isDirected) }
    var weighted: Snapshot { Snapshot(vertexCount: vertexCount, edges: edges, weights: weights, directed: isDirected) }

    /// The one line of a measure.
    func answer(_ measure: String) throws -> [Double] { try #require(answers[measure]?.first, "no \(measure)") }

    static let all = read()

    private static func read() -> [ReferenceGraph] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let lines = textOfFile("/\(folder)/Reference/networkx.txt").split(separator: "\n")
        var result: [ReferenceGraph] = []
        for line in lines {
            let fields = line.split(separator: " ")
            switch fields[0] {
            case "graph":
                result.append(
                    ReferenceGraph(
                        name: String(fields[1]), isDirected: fields[2] == "directed", vertexCount: Int(fields[3])!))
            case "edges":
                for field in fields.dropFirst() {
                    let numbers = field.split { "-:".contains($0) }.map { Int32($0)! }
                    result[result.count - 1].edges.append((numbers[0], numbers[1]))
                    result[result.count - 1].weights.append(numbers[2])
                }
            default:
                result[result.count - 1].answers[String(fields[0]), default: []].append(
                    fields.dropFirst().map { Double($0)! })
            }
        }
        return result
    }
}

/// The whole text of a file of the tests.
func textOfFile(_ path: String) -> String {
    guard let file = fopen(path, "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let read = fread(&buffer, 1, buffer.count, file), read > 0 { bytes.append(contentsOf: buffer[..<read]) }
    return String(decoding: bytes, as: UTF8.self)
}

/// Two rows of figures agree to 1e-9, of the larger of 1 and the figure.
func expectClose(
    _ found: [Double], _ wanted: [Double], _ what: String = "", within tolerance: Double = 1e-9,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(found.count == wanted.count, "\(what): as many figures", sourceLocation: sourceLocation)
    for (place, pair) in zip(found, wanted).enumerated()
    where !(abs(pair.0 - pair.1) <= tolerance * max(1, abs(pair.1))) {
        Issue.record("\(what)[\(place)]: \(pair.0) instead of \(pair.1)", sourceLocation: sourceLocation)
        return
    }
}

/// Small graphs with names.
enum Named {
    /// 0 - 1 - 2 - 3 - 4
    static let path = Snapshot(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4)])
    /// 1, 2, 3, 4 around 0
    static let star = Snapshot(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
    /// Everyone with everyone.
    static let complete = Snapshot(
        vertexCount: 5, edges: (0..<5).flatMap { a in (a + 1..<5).map { (Int32(a), Int32($0)) } })
    /// Krackhardt's kite: a dense body 0-6, a string 7 - 8 - 9.
    ///
    ///       0 --- 1
    ///     / | \ / | \
    ///    2 -|- 3 -|- 4      (0,1,2,3,4,5,6 as in networkx)
    ///     \ | / \ | /
    ///       5 --- 6
    ///         \ /
    ///          7 - 8 - 9
    static let kite = Snapshot(
        vertexCount: 10,
        edges: [
            (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6),
            (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
        ])
    static let empty = Snapshot(vertexCount: 0, edges: [])
    static let single = Snapshot(vertexCount: 1, edges: [])
    static let lonely = Snapshot(vertexCount: 4, edges: [])
}

/// Every graph of up to four vertices, as the list of its edges.
func everyGraph(upTo vertices: Int, directed: Bool, _ body: (Int, [(Int32, Int32)]) throws -> Void) rethrows {
    for count in 0...vertices {
        let pairs = (0..<Int32(count)).flatMap { a in
            (0..<Int32(count)).filter { directed ? $0 != a : $0 > a }.map { (a, $0) }
        }
        for mask in 0..<(1 << pairs.count) {
            try body(count, pairs.indices.filter { mask >> $0 & 1 == 1 }.map { pairs[$0] })
        }
    }
}

/// All shortest chains by trying every chain.
func bruteForceChains(_ graph: Snapshot, from source: Int, to target: Int) -> [[Int32]] {
    var best: [[Int32]] = []
    func go(_ chain: [Int32]) {
        if let first = best.first, chain.count > first.count { return }
        if Int(chain.last!) == target {
            if let first = best.first, chain.count < first.count { best = [] }
            best.append(chain)
            return
        }
        for next in graph.neighbors(of: Int(chain.last!)) where !chain.contains(next) { go(chain + [next]) }
    }
    go([Int32(source)])
    return best
}
