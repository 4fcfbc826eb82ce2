/// A file as decoded: its text in UTF-8, and the way between UTF-8 offsets and Unicode scalars.
public struct SourceText: Sendable {
    public enum Encoding: String, Sendable, CaseIterable {
        case utf8 = "UTF-8"
        case utf16 = "UTF-16"
        case windows1252 = "Windows-1252"
    }

    /// The decoded text, unchanged otherwise: line ends and a UTF-8 byte order mark (one scalar) are in it.
    public let bytes: [UInt8]
    public let encoding: Encoding
    /// The number of Unicode scalars.
    public let scalarCount: Int
    /// The number of scalars before every `stride`-th byte.
    private let checkpoints: [Int32]

    private static let stride = 256

    init(bytes: [UInt8], encoding: Encoding) {
        self.bytes = bytes
        self.encoding = encoding
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(bytes.count / SourceText.stride + 1)
        var scalars = 0
        bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            while start < buffer.count {
                checkpoints.append(Int32(scalars))
                let end = min(start + SourceText.stride, buffer.count)
                for place in start..<end where ASCII.isLead(buffer[place]) { scalars += 1 }
                start = end
            }
        }
        scalarCount = scalars
        self.checkpoints = checkpoints
    }

    /// The number of scalars that begin before a byte offset.
    ///
    /// - Complexity: O(1).
    func scalars(before offset: Int) -> Int {
        let page = min(offset, max(0, bytes.count - 1)) / SourceText.stride
        guard page < checkpoints.count else { return 0 }
        var scalars = Int(checkpoints[page])
        for place in page * SourceText.stride..<offset where ASCII.isLead(bytes[place]) { scalars += 1 }
        return scalars
    }

    /// The byte offset at which a scalar begins; the end of the text for its count.
    ///
    /// - Complexity: O(log n).
    func offset(ofScalar scalar: Int) -> Int {
        precondition(scalar >= 0 && scalar <= scalarCount, "no scalar \(scalar) in a text of \(scalarCount)")
        if scalar == scalarCount { return bytes.count }
        var low = 0
        var high = checkpoints.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(checkpoints[middle]) <= scalar { low = middle } else { high = middle }
        }
        var place = low * SourceText.stride
        var seen = Int(checkpoints[low])
        while true {
            if ASCII.isLead(bytes[place]) {
                if seen == scalar { return place }
                seen += 1
            }
            place += 1
        }
    }

    /// The raw text of a range of scalars, as `text[start:end]` in a language that counts scalars.
    public func text(_ scalars: Range<Int>) -> String {
        bytes[offset(ofScalar: scalars.lowerBound)..<offset(ofScalar: scalars.upperBound)].string
    }
}
