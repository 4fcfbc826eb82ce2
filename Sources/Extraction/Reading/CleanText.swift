/// Clean text under construction, with the place in the source of every byte.
///
/// Runs are kept in two lengths: a run that was copied has the same number of bytes in the text and in the source;
/// one that stands for something else (an entity, a line break with its indentation) maps as a whole.
struct CleanText: Sendable {
    struct Run: Sendable {
        /// Where it begins in the clean text.
        var start: Int32
        /// Where it begins in the source.
        var source: Int32
        /// How many bytes of the source it stands for.
        var sourceLength: Int32
    }

    private(set) var bytes: [UInt8] = []
    private(set) var runs: [Run] = []

    /// Copies a range of the source.
    mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
        if range.isEmpty { return }
        extend(source: range, by: range.count)
        bytes.append(contentsOf: source[range])
    }

    /// Writes bytes that stand for a range of the source, which may be empty.
    mutating func write(_ new: [UInt8], for range: Range<Int>) {
        if new.isEmpty { return }
        extend(source: range, by: new.count)
        bytes.append(contentsOf: new)
    }

    /// Writes one space for white space of the source, unless the text is empty or ends in one.
    mutating func space(for range: Range<Int>) {
        guard let last = bytes.last, last != 32, last != 10 else { return }
        write([32], for: range)
    }

    /// Appends another text behind this one.
    mutating func append(_ other: CleanText) {
        append(other, from: 0, to: other.bytes.count)
    }

    /// Appends the bytes `from..<to` of another text behind this one.
    ///
    /// - Complexity: O(log runs) and what is appended.
    mutating func append(_ other: CleanText, from: Int, to: Int) {
        guard from < to else { return }
        var index = other.run(at: from)
        while index < other.runs.count {
            let run = other.runs[index]
            let end = index + 1 < other.runs.count ? Int(other.runs[index + 1].start) : other.bytes.count
            index += 1
            let start = Int(run.start)
            let low = max(start, from)
            let high = min(end, to)
            guard low < high else { break }
            let copied = end - start == Int(run.sourceLength)
            let source = copied ? Int(run.source) + low - start : Int(run.source)
            runs.append(
                Run(
                    start: Int32(bytes.count), source: Int32(source),
                    sourceLength: copied ? Int32(high - low) : run.sourceLength))
            bytes.append(contentsOf: other.bytes[low..<high])
        }
    }

    /// Drops white space at the end.
    mutating func trimEnd() {
        var count = bytes.count
        while count > 0, ASCII.isSpace(bytes[count - 1]) { count -= 1 }
        if count < bytes.count { self = prefix(count) }
    }

    /// The first bytes as a text of their own.
    func prefix(_ count: Int) -> CleanText { slice(0..<min(count, bytes.count)) }

    /// A part as a text of its own.
    func slice(_ range: Range<Int>) -> CleanText {
        var part = CleanText()
        part.append(self, from: range.lowerBound, to: range.upperBound)
        return part
    }

    /// The bytes of the source that a range of the clean text stands for; empty for an empty range.
    ///
    /// - Complexity: O(log runs).
    func sourceBytes(of range: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty else { return 0..<0 }
        let first = run(at: range.lowerBound)
        let start = place(range.lowerBound, in: first, atEnd: false)
        guard !range.isEmpty else { return start..<start }
        let last = run(at: range.upperBound - 1)
        return start..<max(start, place(range.upperBound, in: last, atEnd: true))
    }

    private func place(_ offset: Int, in index: Int, atEnd: Bool) -> Int {
        let run = runs[index]
        let end = index + 1 < runs.count ? Int(runs[index + 1].start) : bytes.count
        if end - Int(run.start) == Int(run.sourceLength) { return Int(run.source) + offset - Int(run.start) }
        return Int(run.source) + (atEnd ? Int(run.sourceLength) : 0)
    }

    /// The run that holds a byte.
    private func run(at offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(runs[middle].start) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Notes a run, or lengthens the last one when the new one continues its copy.
    private mutating func extend(source range: Range<Int>, by count: Int) {
        if count == range.count, let last = runs.last, Int(last.sourceLength) == bytes.count - Int(last.start),
            Int(last.source + last.sourceLength) == range.lowerBound
        {
            runs[runs.count - 1].sourceLength += Int32(count)
        } else {
            runs.append(
                Run(start: Int32(bytes.count), source: Int32(range.lowerBound), sourceLength: Int32(range.count)))
        }
    }
}
