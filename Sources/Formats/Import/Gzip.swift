internal import CZlib

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file that can't be read in.
public struct ImportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path.
    public let file: String
    /// The line, from 1; `nil` for the whole file.
    public let line: Int?
    public let problem: String
    public let remedy: String

    public init(file: String, line: Int? = nil, problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }

    public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(problem); \(remedy)" }
}

/// The bytes of a file, unpacked when it is gzip, whatever it is called.
///
/// - Throws: `ImportError` when the file can't be read or its compressed data is broken off or damaged.
public func bytesOfFile(_ path: String) throws(ImportError) -> [UInt8] {
    // zlib's reader hands plain files through as they are.
    guard let file = gzopen(path, "rb") else {
        throw ImportError(
            file: path, problem: "can't be opened (\(String(cString: strerror(errno))))",
            remedy: "name a file that can be read")
    }
    defer { gzclose_r(file) }
    _ = gzbuffer(file, 1 << 18)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
        let read = gzread(file, &buffer, UInt32(buffer.count))
        if read > 0 {
            bytes.append(contentsOf: buffer[..<Int(read)])
            continue
        }
        // A file that ends in the middle is an error that only shows here.
        var code: Int32 = 0
        let message = gzerror(file, &code).map { String(cString: $0) } ?? ""
        if read < 0 || code != Z_OK && code != Z_STREAM_END {
            let reason = message.isEmpty || code == Z_ERRNO ? String(cString: strerror(errno)) : message
            throw ImportError(
                file: path, problem: "can't be read to its end (\(reason))",
                remedy: "get the file anew, it may be cut off")
        }
        return bytes
    }
}
