import Dragoman

/// How fast this machine's memory is: the triad of McCalpin's STREAM.
enum Bandwidth {
    /// Bytes a second that `a = b + 3 c` reads and writes, the best of some runs.
    ///
    /// - Parameter bytes: of the three arrays together; over few the caches answer, over many the memory.
    static func measured(bytes: Int, threads: Int) -> Double {
        let count = max(1024, bytes / 24)
        let arrays = UnsafeMutablePointer<Double>.allocate(capacity: 3 * count)
        arrays.initialize(repeating: 1, count: 3 * count)
        defer { arrays.deallocate() }
        nonisolated(unsafe) let (a, b, c) = (arrays, arrays + count, arrays + 2 * count)
        // Long enough for a clock, and for threads to start.
        let rounds = max(1, (256 << 20) / (24 * count))
        var best = 0.0
        for _ in 0..<10 {
            let start = ContinuousClock.now
            Parallel.forEach(threads, threads: threads, scratch: ()) { part, _ in
                let range = part * count / threads..<(part + 1) * count / threads
                for _ in 0..<rounds { for index in range { a[index] = b[index] + 3 * c[index] } }
            }
            let time = ContinuousClock.now - start
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
            best = max(best, Double(rounds) * 24 * Double(count) / seconds)
        }
        return best
    }
}
