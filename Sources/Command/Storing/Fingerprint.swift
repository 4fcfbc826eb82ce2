import DragomanStore
import Foundation

/// What a document's reading depends on besides the document: this program with its models and dictionaries, and the
/// user's own.
struct Fingerprint {
    private let parts: [UInt8]

    init(additions: [(name: String, text: String)]) {
        var parts = Array("\(DragomanCommand.version) \(Fingerprint.program)".utf8)
        for addition in additions { parts += Array("\n\(addition.name)\n\(addition.text)".utf8) }
        self.parts = parts
    }

    /// The hash of a document: equal when nothing is to be read again.
    /// - Parameter told: what a table or the user tells of the document.
    func hash(of bytes: [UInt8], told: String) -> ContentHash { ContentHash(of: parts, bytes, Array(told.utf8)) }

    /// A sum over the executable, which carries rules and models: FNV-1a over words of eight bytes.
    private static let program: UInt64 = {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: "/proc/self/exe"), options: .alwaysMapped) else {
            // Where there is no /proc the version alone stands for the program.
            return 0
        }
        return data.withUnsafeBytes { bytes in
            // Four sums, so that none waits for the one before.
            var sums = SIMD4<UInt64>(repeating: 0xcbf2_9ce4_8422_2325)
            let lines = bytes.prefix(bytes.count & ~31).bindMemory(to: UInt64.self)
            for place in stride(from: 0, to: lines.count, by: 4) {
                sums = (sums ^ SIMD4(lines[place], lines[place + 1], lines[place + 2], lines[place + 3]))
                sums = sums &* 0x100_0000_01b3
                sums ^= sums &>> 29
            }
            return (sums[0] &* 3 ^ sums[1]) &* 5 ^ (sums[2] &* 7 ^ sums[3])
        }
    }()
}
