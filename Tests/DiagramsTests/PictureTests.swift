import Dragoman
import DragomanDiagrams
import Foundation
import Testing

@Suite struct PictureTests {
    /// The pictures to look at, written to the folder in DRAGOMAN_PICTURES when it is set.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DRAGOMAN_PICTURES"] != nil))
    func gallery() throws {
        let folder = ProcessInfo.processInfo.environment["DRAGOMAN_PICTURES"]!
        let only = ProcessInfo.processInfo.environment["DRAGOMAN_ONLY"]
        for (name, diagram) in try pictures() where only == nil || only == name {
            let start = ContinuousClock.now
            try diagram.render(to: PictureFormat.allCases.map { ($0, "\(folder)/\(name).\($0.rawValue)") })
            print(name, ContinuousClock.now - start)
        }
    }
}

func pictures() throws -> [(String, Diagram)] {
    let taliban = actor("Taliban").id
    let around = try region { a, b in a == "Taliban" || b == "Taliban" }
    let chainNames = ["Sirajuddin Haqqani", "Zamir Kabulov", "Russia", "Vladimir Putin"]
    let chain = try region { a, b in chainNames.contains(a) && chainNames.contains(b) }
    let two = try region { a, b in ["Russia", "Taliban"].contains(a) && ["Russia", "Taliban"].contains(b) }
    let wide = ["Zamir Kabulov", "Pakistan", "Moscow Format", "Russia", "Amir Khan Muttaqi", "Ishaq Dar", "Taliban"]
    let between = try region { a, b in wide.contains(a) && wide.contains(b) }
    return [
        ("whole", Diagram(try region(), .init(title: "Russia, the Taliban and Afghanistan's neighbours"))),
        ("around", Diagram(around, of: try region(), .init(title: "Who deals with the Taliban?", focus: [taliban]))),
        ("two", Diagram(two, .init(title: "Russia and the Taliban", focus: [actor("Russia").id, taliban]))),
        (
            "chain",
            Diagram(
                chain, of: try region(),
                .init(
                    title: "Who connects Sirajuddin Haqqani and Vladimir Putin?",
                    focus: [actor("Sirajuddin Haqqani").id, actor("Vladimir Putin").id],
                    chain: chainNames.map { actor($0).id }))
        ),
        (
            "between",
            Diagram(
                between,
                .init(
                    title: "Who connects Zamir Kabulov and Pakistan?",
                    focus: [actor("Zamir Kabulov").id, actor("Pakistan").id],
                    chain: ["Zamir Kabulov", "Amir Khan Muttaqi", "Ishaq Dar", "Pakistan"].map { actor($0).id }))
        ),
        ("crowd", Diagram(try crowd(actors: 150, events: 500), .init(title: "The whole graph"))),
        ("threads", Diagram(try region(threads), .init(title: "Who recognises whom?", showsNegated: true))),
        ("everything", Diagram(try region(notes + "\n" + threads), .init(title: "All threads"))),
        ("awkward", Diagram(try awkward(), .init(title: "Names with \"quotes\", <tags> & \\backslashes\nand lines"))),
        ("empty", Diagram(RelationGraph(actors: [], events: []), .init(title: "Who connects Russia and Atlantis?"))),
    ]
}
