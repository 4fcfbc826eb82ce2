internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How many threads the analyses use unless told otherwise.
public enum Parallel {
    /// The number of processors of this machine that are running.
    public static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// Into how many partial sums the long analyses split their sources.
    ///
    /// Fixed, so that floating point sums come out the same, bit for bit, with any number of threads.
    static let parts = 16

    /// Calls `body` once for each of `count` numbers, on up to `threads` threads, and returns when all are done.
    ///
    /// Numbers are handed out in order to whichever thread is free. `scratch` is made once a thread.
    package static func forEach<Scratch>(
        _ count: Int, threads: Int, scratch: @autoclosure () -> Scratch, _ body: (Int, inout Scratch) -> Void
    ) {
        let next = Atomic<Int>(0)
        func work() {
            var mine: Scratch?
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if index >= count { return }
                if mine == nil { mine = scratch() }
                body(index, &mine!)
            }
        }
        let extra = min(threads, count) - 1
        guard extra > 0 else { return work() }
        withoutActuallyEscaping(work) { escapable in
            let job = Unmanaged.passRetained(Job(escapable))
            var started: [pthread_t] = []
            for _ in 0..<extra {
                #if canImport(Darwin)
                    var thread: pthread_t?
                #else
                    var thread = pthread_t()
                #endif
                let failure = pthread_create(
                    &thread, nil,
                    { argument in
                        #if canImport(Darwin)
                            Unmanaged<Job>.fromOpaque(argument).takeUnretainedValue().work()
                        #else
                            Unmanaged<Job>.fromOpaque(argument!).takeUnretainedValue().work()
                        #endif
                        return nil
                    }, job.toOpaque())
                // Without another thread the work is still done, by this one.
                if failure != 0 { break }
                #if canImport(Darwin)
                    if let thread { started.append(thread) }
                #else
                    started.append(thread)
                #endif
            }
            escapable()
            for thread in started { pthread_join(thread, nil) }
            job.release()
        }
    }

    private final class Job {
        let work: () -> Void
        init(_ work: @escaping () -> Void) { self.work = work }
    }
}

/// Memory of one thread of an analysis, given back with the object.
final class Scratch<Element: BitwiseCopyable>: @unchecked Sendable {
    let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ count: Int, _ value: Element) {
        self.count = count
        base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
        base.initialize(repeating: value, count: max(1, count))
    }

    /// Memory without values, which takes no room in the machine's until it is written to.
    init(untouched count: Int) {
        self.count = count
        base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    }

    deinit { base.deallocate() }
}
