import ArgumentParser
import Foundation

/// How a run ends: its exit status, and what it says on standard error.
enum Ending {
    static let answered: Int32 = 0
    static let nothingFound: Int32 = 1
    static let failed: Int32 = 2
    static let misused: Int32 = 64

    /// Tells an error in one line and gives the exit status.
    static func tell(_ error: any Error) -> Int32 {
        switch error {
        case is ClosedPipe: return answered
        case let code as ExitCode: return code.rawValue
        case let nothing as NothingFound:
            say(nothing.description)
            return nothingFound
        case _ where isOurs(error):
            say("\(error)")
            return failed
        default: break
        }
        let code = DragomanCommand.exitCode(for: error)
        let message = DragomanCommand.fullMessage(for: error)
        guard code != .success else {
            // Help and version were asked for.
            var out = Output()
            out.line(message)
            do { try out.flush() } catch { return tell(error) }
            return answered
        }
        FileHandle.standardError.write(Data((message + "\n").utf8))
        return code == .validationFailure ? misused : failed
    }

    /// What the rooms of the house and this one throw, in contrast to what the parser of arguments throws.
    private static func isOurs(_ error: any Error) -> Bool {
        let name = String(reflecting: type(of: error))
        return name.hasPrefix("Dragoman") || name.hasPrefix("Command.")
    }

    /// One line on standard error.
    static func say(_ text: String) {
        Progress.clear()
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        FileHandle.standardError.write(Data("dragoman: \(line)\n".utf8))
    }
}

/// The question was understood, and there is nothing to answer it with.
struct NothingFound: Error, CustomStringConvertible {
    let description: String
}

/// Whoever read the output closed it.
struct ClosedPipe: Error {}

/// What went wrong in this room: where, what, and what to do.
struct CommandError: Error, CustomStringConvertible {
    let place: String
    let problem: String
    let remedy: String

    var description: String { "\(place): \(problem); \(remedy)" }
}
