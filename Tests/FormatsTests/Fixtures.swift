import Dragoman

/// A graph that uses every field, with texts that need escaping.
func sampleGraph() throws -> RelationGraph {
    let russia = Actor(
        id: "country:RU", kind: .country, name: "Russia", aliases: ["Moscow", "Russian Federation"], code: "RU")
    let taliban = Actor(id: "organization:taliban", kind: .organization, name: "Taliban")
    let odd = Actor(id: "official:\"odd\"", kind: .official, name: "O'Dd \"the \\ Odd\"\nJr. <&amp;>", aliases: ["🕊️"])
    return RelationGraph(
        actors: [taliban, russia, odd],
        events: [
            Event(
                id: "e2", source: odd.id, relation: .talks, target: taliban.id, date: try FuzzyDate(edtf: "../2025-10"),
                dateBasis: .publication, status: .planned, claimedBy: odd.id, deniedBy: [russia.id, taliban.id],
                confidence: 0.5),
            Event(
                id: "e1", source: russia.id, relation: .recognition, target: taliban.id,
                date: try FuzzyDate(edtf: "2025-07-03"), dateBasis: .stated, through: "Kremlin", confidence: 0.93,
                evidence: [
                    Evidence(document: "corpus/a.md", start: 812, end: 934, text: "Russia \"recognised\" them.\u{2028}")
                ]),
            Event(id: "e3", source: odd.id, relation: .office, target: russia.id, title: "foreign minister"),
            Event(
                id: "e4", source: taliban.id, relation: .other, target: russia.id, status: .negated,
                text: "Reduce relations"),
        ],
        documents: [
            Document(id: "corpus/b.md"),
            Document(
                id: "corpus/a.md", title: "A", published: try FuzzyDate(edtf: "2025-10-07"), publisher: "P",
                url: "https://example.org/a?b=1&c=2"),
        ])
}
