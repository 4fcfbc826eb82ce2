import Dragoman
import DragomanDiagrams
import Foundation
import Testing

@Suite struct DiagramTests {
    private let ends = ["country:A", "country:B"].map { Actor(id: $0, kind: .country, name: String($0.suffix(1))) }

    private func dot(_ events: [Event], _ options: Diagram.Options = .init()) -> String {
        Diagram(RelationGraph(actors: ends, events: events), options).dot
    }

    private func event(_ relation: Relation, _ date: String?, _ status: Status = .actual, back: Bool = false) throws
        -> Event
    {
        let (source, target) = back ? (ends[1].id, ends[0].id) : (ends[0].id, ends[1].id)
        let id = "\(relation.rawValue) \(date ?? "") \(status.rawValue)"
        return Event(
            id: id, source: source, relation: relation, target: target, date: try date.map { try FuzzyDate(edtf: $0) },
            status: status)
    }

    @Test(arguments: [
        ("2025-07-03", "2025-07-03"), ("2025", "2025"), ("../2025-07", "by 2025-07"), ("2003/..", "since 2003"),
        ("2025-04-14/2025-04-20", "2025-04-14–20"), ("2025-04-28/2025-05-04", "2025-04-28–05-04"),
        ("2024/2025", "2024–2025"), ("2017~", "about 2017"), ("2017?", "perhaps 2017"), ("201X", "2010s"),
        ("19XX", "1900s"), ("2024-21", "spring 2024"), ("2024-24", "winter 2024"),
    ])
    func datesInWords(edtf: String, text: String) throws {
        #expect(dot([try event(.visit, edtf)]).contains(">visit \(text)<"))
    }

    @Test func datesOfOneRelationStandOnOneLine() throws {
        let three = try ["2023", "2024", "2025"].map { try event(.talks, $0) }
        #expect(dot(three).contains("talks 2023, 2024, 2025<"))
        let six = try ["2020", "2021", "2022", "2023", "2024", "2025"].map { try event(.talks, $0) }
        #expect(dot(six).contains("talks 2023, 2024, 2025 and 3 earlier<"))
    }

    @Test func longLabelsAreCutToWhatSaysMost() throws {
        let relations: [Relation] = [.talks, .support, .visit, .recognition, .attack]
        let text = dot(try relations.map { try event($0, "2025") }, .init(labelLines: 2))
        #expect(text.contains("attack 2025") && text.contains("recognition 2025") && text.contains("+ 3 more"))
    }

    @Test func arrowsAndDoers() throws {
        #expect(dot([try event(.visit, nil)]).contains("dir=forward"))
        #expect(!dot([try event(.talks, nil)]).contains("dir=forward"))
        let both = dot([try event(.visit, "2024"), try event(.attack, "2025", back: true), try event(.talks, "2023")])
        #expect(both.contains("dir=back") && both.contains("dir=forward"))
        #expect(both.contains(">A: visit 2024<") && both.contains(">B: attack 2025<") && both.contains(">talks 2023<"))
    }

    @Test func statusesAreTold() throws {
        #expect(dot([try event(.visit, "2026", .planned)]).contains("style=dashed"))
        #expect(dot([try event(.visit, "2026", .possible)]).contains("<I>visit 2026 (possible)</I>"))
        #expect(dot([try event(.visit, "2026", .alleged)]).contains("style=dotted"))
        #expect(!dot([try event(.visit, "2026", .planned), try event(.visit, "2025")]).contains("style=dashed"))
        let negated = try event(.visit, "2026", .negated)
        #expect(dot([negated]).contains("Nothing to draw"))
        let shown = dot([negated], .init(showsNegated: true))
        #expect(shown.contains("no visit 2026") && shown.contains("arrowhead=tee"))
    }

    @Test func legendShowsOnlyWhatOccurs() throws {
        let text = dot([try event(.attack, nil)])
        #expect(text.contains("force and control") && text.contains("country"))
        for absent in ["organization", "official", "consultation", "planned or possible", "alleged"] {
            #expect(!text.contains(absent), "\(absent)")
        }
    }

    @Test func officeStandsWithinTheNode() throws {
        let lavrov = Actor(id: "official:lavrov", kind: .official, name: "Sergei Lavrov")
        let office = Event(
            id: "1", source: lavrov.id, relation: .office, target: ends[0].id, title: "foreign minister")
        let talks = Event(id: "2", source: lavrov.id, relation: .talks, target: ends[1].id)
        let alone = Diagram(RelationGraph(actors: ends + [lavrov], events: [office])).dot
        #expect(
            alone.contains("foreign minister, A") && alone.contains("\"official:lavrov\" [")
                && alone.contains("dir=back"))
        let busy = Diagram(RelationGraph(actors: ends + [lavrov], events: [office, talks])).dot
        #expect(busy.contains("foreign minister, A") && !busy.contains("\"country:A\" ->"))
        let cut = Diagram(RelationGraph(actors: [ends[1], lavrov], events: [talks])).dot
        #expect(!cut.contains("foreign minister"))
        let whole = RelationGraph(actors: ends + [lavrov], events: [office, talks])
        #expect(
            Diagram(RelationGraph(actors: [ends[1], lavrov], events: [talks]), of: whole).dot.contains(
                "foreign minister"))
    }

    @Test func whatIsLeftOutIsSaid() throws {
        let graph = try crowd(actors: 60, events: 300)
        let text = Diagram(graph, .init(labelLimit: 20, actorLimit: 40)).dot
        #expect(text.contains("40 actors · 300 relations"))
        #expect(text.contains("Left out: the 20 actors with the fewest relations;") || text.contains("Left out: the "))
        #expect(text.contains("Dates stand on the 20 strongest of"))
    }

    @Test func aPathThatCannotBeWritten() throws {
        let diagram = Diagram(RelationGraph(actors: [], events: []))
        let path = "/no/such/folder/a.svg"
        let error = try #require(throws: DiagramError.self) { try diagram.render(as: .svg, to: path) }
        #expect(
            error.description
                == "/no/such/folder/a.svg: the picture can't be written; check that the folder is there, that you may "
                + "write to it, and that the disk has space")
    }

    @Test(arguments: [
        ("a.svg", PictureFormat.svg), ("out/A.PNG", .png), ("x.y.pdf", .pdf), ("g.dot", .dot), ("a.jpg", nil),
        ("svg", nil),
    ])
    func formatsByPath(path: String, format: PictureFormat?) {
        #expect(PictureFormat(path: path) == format)
    }

    @Test func manyThreadsDrawAtOnce() async throws {
        let diagram = Diagram(RelationGraph(actors: ends, events: [try event(.visit, "2025")]))
        let first = try diagram.data(as: .svg)
        let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 { group.addTask { try diagram.data(as: .svg) } }
            return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
        }
        #expect(files.allSatisfy { $0 == first })
    }
}
