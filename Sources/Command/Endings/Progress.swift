import Foundation
import Synchronization

/// How far a long work is, on a terminal's standard error and nowhere else.
enum Progress {
    private static let isShown = isatty(STDERR_FILENO) == 1
    private static let shown = Mutex(false)

    static func show(_ text: String) {
        guard isShown else { return }
        shown.withLock { $0 = true }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }

    static func clear() {
        guard isShown,
            shown.withLock({ was in
                defer { was = false }
                return was
            })
        else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
