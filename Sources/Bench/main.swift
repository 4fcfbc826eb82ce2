internal import Dragoman
internal import Foundation

do {
    try BenchOptions(Array(CommandLine.arguments.dropFirst())).run()
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(2)
}
