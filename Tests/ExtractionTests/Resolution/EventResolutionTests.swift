import Dragoman
import DragomanExtraction
import Testing

/// One event for its reports, with all evidence and the sharpest date they agree on.
@Suite struct EventResolutionTests {
    @Test func datesAreNarrowed() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-20", "Russia recognised the Taliban in July."),
            try reading("b.txt", "2025-07-04", "Moscow recognised the Taliban on Thursday."),
            try reading("c.txt", "2026-01-10", "In 2025 Russia recognised the Taliban."),
        ])
        let events = graph.only(.recognition)
        #expect(events.map { $0.date?.edtf } == ["2025-07-03"])
        #expect(events.first?.evidence.map(\.document) == ["a.txt", "b.txt", "c.txt"])
    }

    @Test func datesThatExcludeEachOtherStayTwo() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-20", "Vladimir Putin met Xi Jinping on 3 July."),
            try reading("b.txt", "2025-07-20", "Vladimir Putin met Xi Jinping on 9 July."),
        ])
        #expect(graph.only(.talks).map { $0.date?.edtf } == ["2025-07-03", "2025-07-09"])
    }

    @Test func aReportWithoutDateJoinsASingleAct() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-20", "Russia has recognised the Taliban."),
            try reading("b.txt", "2025-07-04", "Russia recognised the Taliban on Thursday."),
        ])
        #expect(graph.only(.recognition).map { $0.date?.edtf } == ["2025-07-03"])
    }

    @Test func talksWithoutDateDoNotJoinOldOnes() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-20", "Iran has held talks with Iraq."),
            try reading("b.txt", "2025-07-04", "Iran held talks with Iraq on 3 March 2019."),
        ])
        #expect(graph.only(.talks).count == 2)
    }

    @Test func statusesStayApart() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-01", "Russia will recognise the Taliban in July."),
            try reading("b.txt", "2025-07-20", "Russia recognised the Taliban in July."),
        ])
        #expect(Set(graph.only(.recognition, .planned).map(\.target)) == ["organization:taliban"])
        #expect(graph.only(.recognition).count == 1)
    }

    @Test func reciprocalEdgesHaveOneDirection() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-20", "Iran signed an agreement with Chile on 3 July."),
            try reading("b.txt", "2025-07-20", "Chile signed an agreement with Iran on 3 July."),
        ])
        #expect(graph.only(.agreement).count == 1)
    }

    @Test func reprintsCountOnce() throws {
        let text =
            "Russia recognised the Taliban on Thursday, the Kremlin said in a statement. Chile expelled two "
            + "Peruvian diplomats on Wednesday, its foreign ministry said."
        func confidence(_ readings: [DocumentReading]) -> Double {
            Resolver().graph(of: readings).only(.recognition).first?.confidence ?? 0
        }
        let first = try reading("a.txt", "2025-07-04", text)
        let again = try reading("b.txt", "2025-07-04", text)
        let third = try reading(
            "c.txt", "2025-07-04", "On Thursday Moscow recognised the Taliban, diplomats in Doha said.")
        #expect(confidence([first]) > 0)
        #expect(confidence([first, again]) == confidence([first]))
        #expect(confidence([first, third]) > confidence([first]))
        #expect(confidence([first, again, third]) == confidence([first, third]))
        #expect(Resolver().graph(of: [first, again]).only(.recognition).first?.evidence.count == 2)
    }

    @Test func contradictionsAreListed() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-20", "Russia recognised the Taliban on 3 July 2025."),
            try reading("b.txt", "2025-07-20", "Russia recognised the Taliban on 5 July 2025."),
            try reading("c.txt", "2025-07-20", "Iran did not meet Iraq on 9 July 2025."),
            try reading("d.txt", "2025-07-20", "Iran met Iraq on 9 July 2025."),
            try reading("e.txt", "2025-07-20", "Vladimir Putin met Xi Jinping on 3 July."),
            try reading("f.txt", "2025-07-20", "Vladimir Putin met Xi Jinping on 9 July."),
        ])
        let found = Resolver().contradictions(in: graph)
        #expect(found.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.dates, .status])
        for contradiction in found {
            let pair = graph.events.filter { [contradiction.first, contradiction.second].contains($0.id) }
            #expect(pair.count == 2)
            #expect(Set(pair.map(\.relation)).count == 1)
        }
    }

    @Test func oneReportNeverContradictsItself() throws {
        let graph = Resolver().graph(of: [
            try reading("a.txt", "2025-07-20", "Russia recognised the Taliban on 3 July.")
        ])
        #expect(Resolver().contradictions(in: graph).isEmpty)
    }

    @Test func nothingGivesAnEmptyGraph() {
        let graph = Resolver().graph(of: [])
        #expect(graph.events.isEmpty && graph.actors.isEmpty && graph.documents.isEmpty)
    }
}
