import Foundation
import Testing

/// The data folder beside the package, and the training program beside the tests; nil when either is absent.
private let workshop: (data: String, program: String)? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let data = package.deletingLastPathComponent().appendingPathComponent("shared/data").path
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("dragoman-train").path
    guard FileManager.default.fileExists(atPath: data + "/ud/ewt-test.conllu.gz"),
        FileManager.default.isExecutableFile(atPath: program)
    else { return nil }
    return (data, program)
}()

private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
}

@Suite(.enabled(if: workshop != nil, "no ../shared/data or no dragoman-train beside the tests: models not measured"))
struct TrainingTests {
    /// The figures of MODELS.md, less a point for the slice that is read here.
    @Test func figuresHold() throws {
        let (data, program) = try #require(workshop)
        let table = try run(program, ["evaluate", data, "--limit", "400", "--part", "test"])
        // words, sentences, UPOS, lemma, UAS, LAS, core
        let floors: [String: [Double]] = [
            "ewt test raw": [98, 75, 91, 92, 76, 72, 70], "ewt test gold": [100, 100, 92, 94, 80, 76, 72],
            "gum test raw": [98, 80, 92, 93, 76, 72, 70], "gum test gold": [100, 100, 93, 94, 79, 75, 72],
        ]
        var seen = 0
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 10, let floor = floors[words[..<3].joined(separator: " ")] else { continue }
            seen += 1
            for (figure, floor) in zip(words[3...], floor) {
                #expect(try #require(Double(figure)) >= floor, "\(line)")
            }
        }
        #expect(seen == floors.count, "\(table)")
    }

    @Test func sameSeedSameBytes() throws {
        let (data, program) = try #require(workshop)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dragoman-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var models: [[String: Data]] = []
        for name in ["a", "b"] {
            let output = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
            _ = try run(program, ["train", data, output.path, "--limit", "15"])
            var found: [String: Data] = [:]
            for file in try FileManager.default.contentsOfDirectory(atPath: output.path) {
                found[file] = try Data(contentsOf: output.appendingPathComponent(file))
            }
            models.append(found)
        }
        #expect(models[0].count == 13)
        #expect(models[0] == models[1])
    }
}
