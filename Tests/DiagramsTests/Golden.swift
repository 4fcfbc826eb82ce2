import Foundation
import Testing

/// Compares a text with the file of that name in `Goldens/` beside this file, and shows the lines that differ.
///
/// With DRAGOMAN_RECORD=1 in the environment the file is written anew and the test fails, so that no recording
/// passes unseen.
func expectGolden(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["DRAGOMAN_RECORD"] == "1" {
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name): look at what changed, then run again", sourceLocation: location)
        return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    if text == golden { return }
    let (old, new) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let changes = new.difference(from: old).map { change in
        switch change {
        case .remove(let line, let text, _): (line, "-\(line + 1): \(text)")
        case .insert(let line, let text, _): (line, "+\(line + 1): \(text)")
        }
    }
    let shown = changes.sorted { $0.0 < $1.0 }.prefix(40).map(\.1).joined(separator: "\n")
    Issue.record("\(name) differs (DRAGOMAN_RECORD=1 records it anew):\n\(shown)", sourceLocation: location)
}
