import Foundation

/// Does independent pieces of work on several cores; the results are in order, so that nothing depends on which one ends first.
func inParallel<Result, Failure>(_ count: Int, _ work: @Sendable (Int) throws(Failure) -> Result) throws(Failure)
    -> [Result]
{
    nonisolated(unsafe) var results = [Swift.Result<Result, Failure>?](repeating: nil, count: count)
    let lock = NSLock()
    DispatchQueue.concurrentPerform(iterations: count) { number in
        let result: Swift.Result<Result, Failure>
        do throws(Failure) { result = .success(try work(number)) } catch { result = .failure(error) }
        lock.withLock { results[number] = result }
    }
    var values: [Result] = []
    for result in results { values.append(try result!.get()) }
    return values
}
