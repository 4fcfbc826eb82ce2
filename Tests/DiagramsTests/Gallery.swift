import Dragoman
import DragomanDiagrams

private let longChain = """
    Belarus participation Moscow Format 2025-10-07
    Pakistan participation Moscow Format 2024-10-04
    Pakistan participation Moscow Format 2025-10-07
    Ishaq Dar office Pakistan - actual:deputy prime minister and foreign minister
    Ishaq Dar talks Amir Khan Muttaqi 2025-04-19
    Ishaq Dar talks Amir Khan Muttaqi 2025-05-21
    Amir Khan Muttaqi office Taliban - actual:acting foreign minister
    Taliban takeover Afghanistan 2021-08-15
    Japan aid Afghanistan 2025-01
    """

/// Every kind of picture, by name.
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
        (
            "long",
            Diagram(
                try region(longChain), of: try region(notes + "\n" + longChain),
                .init(
                    title: "Who connects Belarus and Japan?", focus: [actor("Belarus").id, actor("Japan").id],
                    chain: [
                        "Belarus", "Moscow Format", "Pakistan", "Ishaq Dar", "Amir Khan Muttaqi", "Taliban",
                        "Afghanistan", "Japan",
                    ].map { actor($0).id }))
        ),
        ("crowd", Diagram(try crowd(actors: 150, events: 500), .init(title: "The whole graph"))),
        ("threads", Diagram(try region(threads), .init(title: "Who recognises whom?", showsNegated: true))),
        ("everything", Diagram(try region(notes + "\n" + threads), .init(title: "All threads"))),
        ("awkward", Diagram(try awkward(), .init(title: "Names with \"quotes\", <tags> & \\backslashes\nand lines"))),
        ("empty", Diagram(RelationGraph(actors: [], events: []), .init(title: "Who connects Russia and Atlantis?"))),
    ]
}
