/// A measure of every actor in one period after the other.
public struct RankOverTime: Sendable {
    public let measure: Measure
    public let period: Period
    /// The first day of each period, without gaps.
    public let starts: [Day]
    /// The actors that are in any of them, best first by the sum of their figures.
    public let actors: [Actor]
    /// For each actor a figure for each period; 0 where the actor isn't there.
    public let values: [[Double]]
    /// How many events had a date too wide for one period, or none, and were left out.
    public let leftOut: Int

    /// How the periods are written.
    public var labels: [String] { starts.map(period.label) }
}

extension EventTable {
    /// A measure of every actor for each day, week, month, quarter or year that has events, and those between.
    ///
    /// A period's graph holds the events whose date lies in it entirely; a wider date, or none, is left out and counted.
    /// - Parameter cumulative: a period's graph also holds all earlier ones' events.
    /// - Throws: `AnalysisError` when no event lies in any period, or the measure fails on one.
    /// - Complexity: that of the measure for each period.
    public func rank(
        _ measure: Measure, every period: Period, cumulative: Bool = false, directed: Bool = false,
        threads: Int = Parallel.processors
    ) throws(AnalysisError) -> RankOverTime {
        var begins = [Int32?](repeating: nil, count: count)
        var leftOut = 0
        var first = Int32.max
        var last = Int32.min
        for event in 0..<count {
            guard earliest[event] != .min, latest[event] != .max else {
                leftOut += 1
                continue
            }
            let start = period.start(of: Day(number: earliest[event]))
            guard start == period.start(of: Day(number: latest[event])) else {
                leftOut += 1
                continue
            }
            begins[event] = start.number
            first = min(first, start.number)
            last = max(last, start.number)
        }
        guard first <= last else {
            throw AnalysisError(
                place: "rank", problem: "no event lies within a \(period.rawValue)",
                remedy: "take a longer period than '\(period.rawValue)', or widen the filters")
        }
        var starts: [Day] = []
        var start = Day(number: first)
        while start.number <= last {
            starts.append(start)
            start = period.next(after: start)
        }
        var values = [[Double]](repeating: [Double](repeating: 0, count: starts.count), count: actors.count)
        for (place, start) in starts.enumerated() {
            let part = keeping { event in
                begins[event].map { cumulative ? $0 <= start.number : $0 == start.number } ?? false
            }.withoutIdle()
            if part.table.count == 0 { continue }
            let scores = try part.table.rank(measure, directed: directed, threads: threads)
            for (vertex, value) in scores.values.enumerated() { values[Int(part.places[vertex])][place] = value }
        }
        let sums = values.map { $0.reduce(0, +) }
        let order = actors.indices.filter { values[$0].contains { $0 != 0 } }
            .sorted { sums[$0] != sums[$1] ? sums[$0] > sums[$1] : $0 < $1 }
        return RankOverTime(
            measure: measure, period: period, starts: starts, actors: order.map { actors[$0] },
            values: order.map { values[$0] }, leftOut: leftOut)
    }

    /// The same events with only the actors at their ends, and the old place of each of those.
    func withoutIdle() -> (table: EventTable, places: [Int32]) {
        var place = [Int32](repeating: -1, count: actors.count)
        for event in 0..<count {
            place[Int(sources[event])] = 0
            place[Int(targets[event])] = 0
        }
        var result = self
        var places: [Int32] = []
        result.actors = []
        for actor in actors.indices where place[actor] == 0 {
            place[actor] = Int32(places.count)
            places.append(Int32(actor))
            result.actors.append(actors[actor])
        }
        for event in 0..<count {
            result.sources[event] = place[Int(sources[event])]
            result.targets[event] = place[Int(targets[event])]
        }
        return (result, places)
    }
}

/// A row of figures as a line of blocks, from the lowest to the highest: `▁▂▃▅█`; a space stands for 0. Empty for no
/// figures.
/// - Complexity: O(number of figures)
public func sparkline(_ values: [Double]) -> String {
    let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let highest = values.max() ?? 0
    guard highest > 0 else { return String(repeating: " ", count: values.count) }
    return String(values.map { $0 <= 0 ? " " : blocks[min(7, Int($0 / highest * 8))] })
}
