import Testing

@testable import Dragoman

@Suite struct StandingTests {
    private func answer(_ events: [Event], _ matter: StandingMatter, on day: String) throws -> (Standing.Answer, Bool) {
        let day = try #require(try FuzzyDate(edtf: day).earliest)
        let standing = try #require(
            StandingLedger(Sample.graph(events)).standing(matter, of: "country:a", with: "country:b", asOf: day))
        return (standing.answer, standing.isInferred)
    }

    @Test(arguments: [
        ("2025-07-02", Standing.Answer.no, true), ("2025-07-03", .yes, false), ("2026-01-15", .unknown, false),
        ("2026-02-01", .no, false),
    ])
    func recognition(day: String, wanted: Standing.Answer, inferred: Bool) throws {
        let events = [
            Sample.event("1", "a", .recognition, "b", "2025-07-03"),
            Sample.event("2", "a", .derecognition, "b", "2026-01"),
            Sample.event("3", "a", .recognition, "b", "2024-05-01", status: .planned),
        ]
        let found = try answer(events, .recognition, on: day)
        #expect(found == (wanted, inferred))
    }

    @Test func listing() throws {
        // Who is taken off a list was on it.
        let delisted = [Sample.event("1", "a", .delisting, "b", "2025-04-17")]
        #expect(try answer(delisted, .listing, on: "2025-01-01") == (.yes, true))
        #expect(try answer(delisted, .listing, on: "2025-05-01") == (.no, false))
        // Listed since 2003.
        let since = delisted + [Sample.event("2", "a", .listing, "b", "2003/..")]
        #expect(try answer(since, .listing, on: "2010-01-01") == (.yes, false))
        #expect(try answer(since, .listing, on: "2025-05-01") == (.no, false))
        // No later than: sure only at the end.
        let before = [Sample.event("3", "a", .listing, "b", "../2020-03-01")]
        #expect(try answer(before, .listing, on: "2020-03-01") == (.yes, false))
        #expect(try answer(before, .listing, on: "2019-03-01") == (.unknown, false))
        // Which came first?
        let open = [Sample.event("4", "a", .listing, "b", "2020"), Sample.event("5", "a", .delisting, "b", "2020")]
        #expect(try answer(open, .listing, on: "2021-01-01") == (.unknown, false))
    }

    @Test func relationsAreMutual() throws {
        let events = [
            Sample.event("1", "b", .normalization, "a", "2000"), Sample.event("2", "b", .severance, "a", "2010-05-05"),
        ]
        #expect(try answer(events, .relations, on: "2005-01-01") == (.yes, false))
        #expect(try answer(events, .relations, on: "2012-01-01") == (.no, false))
    }

    @Test func denial() throws {
        let events = [Sample.event("1", "a", .recognition, "b", "../2024-06-01", status: .negated)]
        #expect(try answer(events, .recognition, on: "2024-07-01") == (.no, false))
    }

    @Test func officesAndRivals() throws {
        let events = [
            Sample.event("1", "official:p", .office, "a", "2013/2021", title: "President"),
            Sample.event("2", "official:q", .office, "a", "2021/..", title: "president"),
            Sample.event("3", "official:r", .office, "a", "2019/2022", title: "president"),
        ]
        let ledger = StandingLedger(Sample.graph(events))
        let day = try #require(Day(year: 2020, month: 1, day: 1))
        #expect(ledger.standings(asOf: day).map(\.answer) == [.yes, .no, .yes])
        let rivals = ledger.rivalClaims(asOf: day)
        #expect(rivals.count == 1 && rivals[0].claims.map(\.holder.name) == ["P", "R"])
        #expect(ledger.standings(asOf: day, actor: "official:q").count == 1)
        #expect(ledger.standing(.office, of: "official:x", with: "country:a", asOf: day) == nil)
    }

    @Test func difference() throws {
        let graph = Sample.graph([
            Sample.event("1", "a", .recognition, "b", "2025-07-03"), Sample.event("2", "a", .talks, "c", "2024-01-01"),
            Sample.event("3", "c", .talks, "a", "2025-08-01"),
        ])
        let first = try #require(Day(year: 2025, month: 1, day: 1))
        let found = graph.difference(from: first, to: first + 365)
        #expect(found.gained.map(\.tie.relation) == [.recognition] && found.lost.isEmpty)
        #expect(found.changed.map(\.tie.source) == ["country:a"] && found.changed[0].after.count == 2)
        #expect(found.actors.map(\.gained) == [["country:b"], ["country:a"]])
        #expect(found.standings.map(\.after.answer) == [.yes])
        let window = graph[nil, FuzzyDate(year: 2024)]
        #expect(graph.difference(to: window).lost.map(\.tie.relation) == [.recognition])
    }
}

@Suite struct BalanceTests {
    static let graph = Sample.graph([
        Sample.event("1", "a", .support, "b", "2020-01-01"), Sample.event("2", "b", .support, "c", "2020-01-01"),
        Sample.event("3", "a", .attack, "c", "2020-01-02"), Sample.event("4", "d", .attack, "a", "2021-01-02"),
        Sample.event("5", "d", .attack, "b", "2021-01-02"), Sample.event("6", "a", .appeal, "d", "2021-01-02"),
    ])

    @Test func triads() {
        let table = BalanceTests.graph.table
        let found = table.balance()
        #expect(found.counts == [0, 1, 1, 0] && found.balanced == 1 && found.share == 0.5)
        #expect(found.frustrated.map(\.vertices) == [[0, 1, 2]] && found.frustrated[0].signs == [1, -1, 1])
        #expect(table.events(of: found.frustrated[0]) == [[0], [2], [1]])
        let years = table.balance(every: .year)
        #expect(years.map(\.start.description) == ["2020-01-01", "2021-01-01"])
        #expect(years.map(\.balance.total) == [1, 2])
        #expect(EventTable(actors: []).balance().share == nil)
    }

    @Test func periods() throws {
        let found = try BalanceTests.graph.table.rank(.degree, every: .month)
        #expect(found.starts.count == 13 && found.labels.first == "2020-01" && found.labels.last == "2021-01")
        #expect(found.actors.first?.name == "A" && found.values[0].first == 1 && found.values[0][5] == 0)
        #expect(throws: AnalysisError.self) { try EventTable(actors: []).rank(.degree, every: .year) }
        let thursday = try #require(Day(year: 2021, month: 1, day: 1))
        #expect(Period.week.label(Period.week.start(of: thursday)) == "2020-W53")
        #expect(Period.quarter.label(Period.quarter.start(of: thursday + 100)) == "2021-Q2")
        #expect(sparkline([0, 1, 4, 8]) == " ▂▅█")
    }
}
