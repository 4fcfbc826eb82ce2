import Dragoman

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What work takes of the machine's memory.
enum MemoryUse {
    /// The most bytes that are in use at a time while the work is done, beyond those before.
    ///
    /// The work is done once before, so that the program's own pages are there already.
    /// - Throws: where there is no /proc to ask.
    static func peak(_ work: () -> Void) throws -> Int {
        #if canImport(Glibc)
            // What is given back is no more in use: without this the library keeps up to 32 MB of it for later.
            if let option = dlsym(nil, "mallopt") {
                let threshold: Int32 = -3
                _ = unsafeBitCast(option, to: (@convention(c) (Int32, Int32) -> Int32).self)(threshold, 128 << 10)
            }
        #endif
        work()
        #if canImport(Glibc)
            // What the heap holds on to would hide what the work takes; the module of the C library doesn't name this.
            if let trim = dlsym(nil, "malloc_trim") {
                _ = unsafeBitCast(trim, to: (@convention(c) (Int) -> Int32).self)(0)
            }
        #endif
        guard let file = fopen("/proc/self/clear_refs", "w") else { throw BenchError("--memory needs Linux") }
        fputs("5", file)
        fclose(file)
        let before = try figure("VmRSS:")
        work()
        return try figure("VmHWM:") - before
    }

    private static func figure(_ name: String) throws -> Int {
        guard let file = fopen("/proc/self/status", "r") else { throw BenchError("--memory needs Linux") }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, file) != nil {
            let words = line.split(separator: 0, maxSplits: 1)[0].map { UInt8(bitPattern: $0) }
            let text = String(decoding: words, as: UTF8.self)
            if text.hasPrefix(name), let kilobytes = Int(text.filter(\.isNumber)) { return kilobytes << 10 }
        }
        throw BenchError("/proc/self/status has no \(name)")
    }
}
