internal import CModels

/// A model's bytes, read where they lie: embedded in the binary, or kept alive by `owner`.
package struct ModelMemory: @unchecked Sendable {
    // Never written after it was made, so it may be read from any thread.
    package let bytes: UnsafeRawBufferPointer
    private let owner: Owner?

    private final class Owner {
        let bytes: UnsafeMutableRawBufferPointer
        init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }
        deinit { bytes.deallocate() }
    }

    /// The embedded model of that name; nil when the binary has none.
    package init?(embedded name: String) {
        let file = cmodels_find(name)
        guard let start = file.bytes, file.count > 16 else { return nil }
        bytes = UnsafeRawBufferPointer(start: start, count: file.count)
        owner = nil
    }

    /// A copy of bytes just trained, or read from a file.
    package init(_ copied: [UInt8]) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: copied.count, alignment: 64)
        memory.copyBytes(from: copied)
        bytes = UnsafeRawBufferPointer(memory)
        owner = Owner(memory)
    }

    /// A 32-bit number of the header or a table.
    @inline(__always)
    package func number(_ index: Int) -> UInt32 { bytes.load(fromByteOffset: index * 4, as: UInt32.self) }
}
