import Dragoman
import DragomanFormats

/// Times the questions of one person on a whole table of events: import, filter, names, connections, ranks.
struct EventTimings {
    let path: String
    let threads: Int

    func run() throws {
        func time<Result>(_ task: String, _ work: () throws -> Result, check: (Result) -> Int) rethrows -> Result {
            let start = ContinuousClock.now
            let result = try work()
            let time = ContinuousClock.now - start
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
            print(
                "{\"task\": \"\(task)\", \"seconds\": [\(seconds)], \"median\": \(seconds), \"check\": \(check(result))}"
            )
            return result
        }
        let imported = try time("import", { try TSVImport().read(path) }, check: { $0.graph.events.count })
        let all = time("table", { imported.graph.table }, check: { $0.count })
        let table = time("filter", { all.filtered(by: Filter()) }, check: { $0.count })
        _ = time("find", { table.find("vladimir putin") }, check: { if case .match = $0 { 1 } else { 0 } })
        _ = time("snapshot", { table.snapshot() }, check: { $0.edgeCount })
        _ = try time("connect", { try table.connect("Vladimir Putin", "Taliban") }, check: { $0.chains.count })
        let from = table.actors.firstIndex { $0.name == "Vladimir Putin" }
        let to = table.actors.firstIndex { $0.name == "Taliban" }
        if let from, let to {
            for goal in TimeOrder.Goal.allCases {
                _ = time(
                    "in-time-order-\(goal.rawValue)", { table.chainInTimeOrder(from: from, to: to, goal: goal) },
                    check: { $0?.rows.count ?? 0 })
            }
        }
        for measure in [Measure.betweenness, .closeness, .pagerank] {
            _ = try time(
                "rank-\(measure.rawValue)", { try table.rank(measure, threads: threads) }, check: { $0.values.count })
        }
        _ = try time("rank-every-month", { try table.rank(.pagerank, every: .month) }, check: { $0.starts.count })
        _ = time("balance", { table.balance(limit: 10) }, check: { $0.total })
        let day = Day(year: 2018, month: 10, day: 1)!
        _ = time("standing", { StandingLedger(imported.graph).standings(asOf: day) }, check: { $0.count })
    }
}
