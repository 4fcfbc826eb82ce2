import Foundation

/// Writes files whole or not at all.
enum FileWriter {
    /// Writes a file over what was there; the old one stays until the new one is complete.
    ///
    /// - Throws: `CommandError` when the folder is missing or read-only, or the disk full.
    static func write(_ bytes: [UInt8], to path: String) throws {
        var status = stat()
        let isSpecial = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
        let target = isSpecial ? path : path + ".part-\(getpid())"
        let file = open(target, isSpecial ? O_WRONLY : O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { throw failure(errno, path) }
        do {
            try bytes.withUnsafeBytes { try write($0, to: file, named: path) }
            guard close(file) == 0 else { throw failure(errno, path) }
            if !isSpecial, rename(target, path) != 0 { throw failure(errno, path) }
        } catch {
            if !isSpecial { unlink(target) }
            throw error
        }
    }

    static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    /// Makes a folder with those above it.
    static func makeFolder(_ path: String) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            if isFolder.boolValue { return }
            throw CommandError(place: path, problem: "this is a file", remedy: "name a folder for the output")
        }
        var above = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            above += above.isEmpty && !path.hasPrefix("/") ? String(part) : "/" + part
            if part.isEmpty { above = path.hasPrefix("/") && above == "/" ? "" : above }
            guard !above.isEmpty, mkdir(above, 0o755) != 0, errno != EEXIST else { continue }
            throw failure(errno, path)
        }
    }

    /// Writes to a file that is open.
    static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32, named name: String) throws {
        var written = 0
        while written < bytes.count {
            let count = Foundation.write(file, bytes.baseAddress! + written, bytes.count - written)
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw errno == EPIPE ? ClosedPipe() : failure(errno, name)
            }
        }
    }

    private static func failure(_ code: Int32, _ path: String) -> any Error {
        let (problem, remedy) =
            switch code {
            case ENOSPC, EDQUOT: ("the disk is full", "free some space, or write elsewhere")
            case EACCES, EPERM, EROFS:
                ("this may not be written", "make the file and its folder writable, or write elsewhere")
            case ENOENT, ENOTDIR: ("its folder is not there", "make the folder, or write elsewhere")
            case EISDIR: ("this is a folder", "give the path of a file")
            default: (String(cString: strerror(code)).lowercased(), "check the path and the disk")
            }
        return CommandError(place: path, problem: problem, remedy: remedy)
    }
}
