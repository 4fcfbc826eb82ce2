import Foundation
import Testing

/// Answers kept in `Goldens`; with `DRAGOMAN_RECORD` set they are written anew and the test fails.
func expectGolden(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let path = Tool.root + "/Tests/CommandTests/Goldens/" + name
    let known = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    if known == text { return }
    if Tool.isRecording {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        Issue.record("recorded \(name); look at it and run again", sourceLocation: location)
    } else {
        Issue.record(
            "\(name) differs:\n\(difference(from: known ?? "", to: text))\nDRAGOMAN_RECORD=1 writes it anew",
            sourceLocation: location)
    }
}

/// The lines that go and come, with `-` and `+` before them; up to forty.
func difference(from old: String, to new: String) -> String {
    let (before, after) = (
        old.split(separator: "\n", omittingEmptySubsequences: false),
        new.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let lines = after.difference(from: before).map { change in
        switch change {
        case .remove(let place, let line, _): (place, "-\(place + 1) \(line)")
        case .insert(let place, let line, _): (place, "+\(place + 1) \(line)")
        }
    }
    return lines.sorted { $0.0 < $1.0 }.prefix(40).map(\.1).joined(separator: "\n")
}
