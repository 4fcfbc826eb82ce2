internal import Foundation

/// The documents of a folder, of one file, or of standard input.
///
/// A folder is walked through all its folders; documents end in `.md`, `.markdown`, `.txt`, `.html` or `.htm` and come
/// in the order of their paths. `documents.csv` in a folder tells of the files beside and below it.
public struct Corpus: Sendable, Sequence {
    /// A document that has not been read yet.
    public struct File: Sendable, Hashable {
        /// The path as it was given, with what lies below it; `-` for standard input.
        public let path: String
        /// What a table tells of it.
        public let facts: DocumentFacts?

        /// Its bytes.
        ///
        /// - Throws: `ReadingError` when it can't be read, or is larger than `limit`.
        public func bytes(limit: Int) throws(ReadingError) -> [UInt8] {
            if path == "-" { return try Corpus.standardInput(limit: limit) }
            if let size = Corpus.size(of: path), size > limit {
                throw DocumentReader.tooLarge(path, size: size, limit: limit)
            }
            return try Corpus.contents(of: path)
        }

        /// Reads it.
        ///
        /// - Parameter facts: what the user tells of it, which wins over the table and the file.
        public func read(
            with reader: DocumentReader = DocumentReader(), facts: DocumentFacts? = nil
        ) throws(ReadingError) -> ReadDocument {
            let bytes = try bytes(limit: reader.sizeLimit)
            return try reader.read(path: path, bytes: bytes, facts: [facts, self.facts].compactMap { $0 })
        }
    }

    /// In the order of their paths.
    public let files: [File]
    /// What was amiss in tables and folders but stops nothing.
    public let warnings: [ReadingError]

    static let endings: Set<String> = ["md", "markdown", "txt", "html", "htm"]

    /// Finds the documents at a path: a folder, a file, or `-` for standard input.
    ///
    /// - Throws: `ReadingError` when there is nothing at the path, or no document in the folder.
    public init(at path: String) throws(ReadingError) {
        if path == "-" {
            files = [File(path: path, facts: nil)]
            warnings = []
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ReadingError(
                path: path, problem: "there is no such file or folder",
                remedy: "give a folder of articles or an article")
        }
        var warnings: [ReadingError] = []
        if isFolder.boolValue {
            var files: [File] = []
            let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
            try Corpus.walk(root, tables: [], into: &files, &warnings, isRoot: true)
            guard !files.isEmpty else {
                throw ReadingError(
                    path: path, problem: "no article in the folder", remedy: "put .md, .txt or .html files there")
            }
            self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        } else {
            let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            let table = Corpus.table(in: folder, &warnings)
            files = [File(path: path, facts: table?.facts[String(path.split(separator: "/").last ?? "")])]
        }
        self.warnings = warnings
    }

    public func makeIterator() -> IndexingIterator<[File]> { files.makeIterator() }

    private static func walk(
        _ folder: String, tables: [(prefix: String, table: DocumentTable)], into files: inout [File],
        _ warnings: inout [ReadingError], isRoot: Bool = false
    ) throws(ReadingError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            let problem = ReadingError(
                path: folder, problem: "the folder can't be read", remedy: "check its permissions")
            if isRoot { throw problem }
            warnings.append(problem)
            return
        }
        var tables = tables
        let below = folder.hasSuffix("/") ? folder : folder + "/"
        if names.contains("documents.csv"), let table = table(in: folder, &warnings) { tables.append((below, table)) }
        for name in names where !name.hasPrefix(".") {
            let path = below + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
                if !isLink { try walk(path, tables: tables, into: &files, &warnings) }
            } else if let ending = name.split(separator: ".").dropFirst().last, endings.contains(ending.lowercased()) {
                // The nearest table that names the file counts.
                let facts = tables.reversed().lazy.compactMap {
                    $0.table.facts[String(path.dropFirst($0.prefix.count))]
                }
                files.append(File(path: path, facts: facts.first))
            }
        }
    }

    private static func table(in folder: String, _ warnings: inout [ReadingError]) -> DocumentTable? {
        let path = folder.isEmpty ? "documents.csv" : folder + (folder.hasSuffix("/") ? "" : "/") + "documents.csv"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do throws(ReadingError) {
            let table = try DocumentTable(path: path, bytes: contents(of: path))
            warnings += table.warnings
            return table
        } catch {
            warnings.append(error)
            return nil
        }
    }

    private static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    private static func contents(of path: String) throws(ReadingError) -> [UInt8] {
        guard let bytes = plainContents(of: path) else {
            throw ReadingError(
                path: path, problem: "the file can't be read", remedy: "check that it exists and its permissions")
        }
        return bytes
    }

    /// What can be read of a file to its end; nil when it can't be.
    private static func plainContents(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return nil }
        var bytes: [UInt8] = []
        var room = Swift.max(Int(status.st_size), 0) + 1
        while true {
            var count = 0
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                count = read(file, buffer.baseAddress, room)
                filled = Swift.max(count, 0)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            room = 1 << 16
        }
    }

    private static func standardInput(limit: Int) throws(ReadingError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let part = FileHandle.standardInput.readData(ofLength: 1 << 16)
            if part.isEmpty { return bytes }
            bytes += part
            if bytes.count > limit { throw DocumentReader.tooLarge("-", size: bytes.count, limit: limit) }
        }
    }
}
