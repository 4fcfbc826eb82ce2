import Foundation
import Testing

/// The built program, run as a user runs it.
enum Tool {
    struct Result {
        let status: Int32
        let out: String
        let err: String
    }

    /// The package's folder.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// What lies beside the package where it is developed: real articles and their annotations.
    static let shared = URL(fileURLWithPath: root).deletingLastPathComponent().appendingPathComponent("shared").path

    /// Whether goldens, README and output/ are to be written anew.
    static let isRecording = ProcessInfo.processInfo.environment["DRAGOMAN_RECORD"] != nil

    /// The folder of the program: that of the tests, which are built beside it.
    static let folder: String = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        for folder in [tests, root + "/.build/release", root + "/.build/debug"]
        where FileManager.default.isExecutableFile(atPath: folder + "/dragoman") {
            return folder
        }
        fatalError("no program 'dragoman' beside \(tests)")
    }()

    /// Runs the program.
    static func run(_ arguments: [String], in folder: String = root, input: String? = nil, columns: Int = 100) throws
        -> Result
    {
        try launch(Tool.folder + "/dragoman", arguments, in: folder, input: input, columns: columns)
    }

    /// Runs a line of a shell that finds the program as `dragoman`.
    static func shell(_ line: String, in folder: String = root) throws -> Result {
        try launch("/bin/bash", ["-c", line], in: folder, input: nil, columns: 100)
    }

    private static func launch(
        _ path: String, _ arguments: [String], in folder: String, input: String?, columns: Int
    ) throws -> Result {
        let place = try Folder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var environment = ProcessInfo.processInfo.environment
        environment["COLUMNS"] = "\(columns)"
        environment["PATH"] = Tool.folder + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        process.environment = environment
        let (out, err) = (place.path + "/out", place.path + "/err")
        for file in [out, err] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: err))
        try place.write(input ?? "", to: "in")
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: place.path + "/in"))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            out: String(decoding: FileManager.default.contents(atPath: out) ?? Data(), as: UTF8.self),
            err: String(decoding: FileManager.default.contents(atPath: err) ?? Data(), as: UTF8.self))
    }
}

/// A folder that goes away with the test.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("dragoman-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the folder and gives its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let file = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

    func contents(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + name).map(Array.init)
    }
}

/// Stores that many tests ask and none changes.
enum Stores {
    /// A small graph with known answers, imported from a table.
    static let table = make { folder, store in
        try folder.write(Samples.table, to: "table.tsv")
        return try Tool.run(["import", "table.tsv", "--as", "tsv", "--store", store], in: folder.path)
    }

    private static func make(_ fill: (Folder, String) throws -> Tool.Result) -> (folder: Folder, store: String) {
        do {
            let folder = try Folder()
            let store = folder.path + "/store.sqlite"
            let result = try fill(folder, store)
            precondition(result.status == 0, "no store: \(result.err)")
            return (folder, store)
        } catch {
            fatalError("no store: \(error)")
        }
    }
}
