internal import Synchronization

extension Parallel {
    /// Adds up what `parts` pieces of work find, each in an array of its own, on up to `threads` threads.
    ///
    /// Pieces are added in their order, whoever finishes first, so that floating point sums come out the same, bit for
    /// bit, with any number of threads. An array is used again once it is added: there are seldom more than one a
    /// thread and two more.
    /// - Parameters:
    ///   - width: how many figures a piece finds.
    ///   - zero: what every figure begins with, such that adding it changes nothing.
    ///   - body: adds a piece's figures to an array of zeros.
    static func sums<Element: BitwiseCopyable & Sendable, Memory>(
        _ parts: Int, width: Int, zero: Element, threads: Int, scratch: @autoclosure () -> Memory,
        adding: (inout Element, Element) -> Void, _ body: (Int, inout Memory, UnsafeMutablePointer<Element>) -> Void
    ) -> Scratch<Element> {
        let pool = Mutex(Pool<Element>())
        forEach(parts, threads: threads, scratch: scratch()) { part, memory in
            let figures = pool.withLock { $0.free.popLast() } ?? Scratch(width, zero)
            body(part, &memory, figures.base)
            pool.withLock { $0.finish(part, figures, width, zero, adding) }
        }
        return pool.withLock { $0.total } ?? Scratch(width, zero)
    }

    private struct Pool<Element: BitwiseCopyable & Sendable> {
        var total: Scratch<Element>?
        var free: [Scratch<Element>] = []
        /// Finished pieces that wait for an earlier one.
        private var waiting: [Int: Scratch<Element>] = [:]
        private var next = 0

        mutating func finish(
            _ part: Int, _ figures: Scratch<Element>, _ width: Int, _ zero: Element,
            _ adding: (inout Element, Element) -> Void
        ) {
            waiting[part] = figures
            while let figures = waiting.removeValue(forKey: next) {
                next += 1
                guard let total else {
                    total = figures
                    continue
                }
                for place in 0..<width { adding(&total.base[place], figures.base[place]) }
                figures.base.update(repeating: zero, count: width)
                free.append(figures)
            }
        }
    }
}
