import DragomanFormats
import Foundation

/// Standard output, written in large pieces.
struct Output {
    private var bytes: [UInt8] = []

    mutating func line(_ text: String = "") {
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func json(_ value: JSON, depth: Int = 3) { line(value.pretty(depth: depth)) }

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func raw(_ more: [UInt8]) { bytes += more }

    /// - Throws: `ClosedPipe` when nobody reads any more, `CommandError` when the disk is full.
    mutating func flush() throws {
        defer { bytes.removeAll() }
        try bytes.withUnsafeBytes { try FileWriter.write($0, to: STDOUT_FILENO, named: "standard output") }
    }
}
