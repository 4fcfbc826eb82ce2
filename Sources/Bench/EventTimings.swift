import Dragoman
import DragomanFormats

/// Times the questions of one person on a whole table of events: import, filter, names, connections, ranks.
struct EventTimings {
    let path: String
    let threads: Int

    func run() throws {
        func time<Result>(_ task: String, _ check: (Result) -> Int, _ work: () throws -> Result) rethrows -> Result {
            let start = ContinuousClock.now
            let result = try work()
            let time = ContinuousClock.now - start
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
            print("{\"task\": \"\(task)\", \"seconds\": [\(seconds)], \"median\": \(seconds), \"check\": \(check(result))}")
            return result
        }
        let imported = try time("import", { $0.graph.events.count }) { try TSVImport().read(path) }
        let all = time("table", { $0.count }) { imported.graph.table }
        let table = time("filter", { $0.count }) { all.filtered(by: Filter()) }
        _ = time("find", { if case .match = $0 { 1 } else { 0 } }) { table.find("Vladimir Putin") }
        _ = time("snapshot", { $0.edgeCount }) { table.snapshot() }
        _ = try time("connect", { $0.chains.count }) { try table.connect("Vladimir Putin", "Taliban") }
        let from = table.actors.firstIndex { $0.name == "Vladimir Putin" }
        let to = table.actors.firstIndex { $0.name == "Taliban" }
        if let from, let to {
            for goal in TimeOrder.Goal.allCases {
                _ = time("in-time-order-\(goal.rawValue)", { $0?.rows.count ?? 0 }) {
                    table.chainInTimeOrder(from: from, to: to, goal: goal)
                }
            }
        }
        for measure in [Measure.betweenness, .closeness, .pagerank] {
            _ = try time("rank-\(measure.rawValue)", { $0.values.count }) { try table.rank(measure, threads: threads) }
        }
        _ = try time("rank-every-month", { $0.starts.count }) { try table.rank(.pagerank, every: .month) }
        _ = time("balance", { $0.total }) { table.balance(limit: 10) }
        _ = time("standing", { $0.standings(asOf: Day(year: 2018, month: 10, day: 1)!).count }) {
            StandingLedger(imported.graph)
        }
    }
}
