/// What must be seen in five real articles on Russia and the Taliban (`../shared/corpus/news`).
enum SeenEdges {
    /// Whether the list is held against the export.
    static let isOn = true

    struct Edge {
        let source: String
        let relation: String
        let target: String
        /// The beginning of the date, or the date as a whole where it ends in `!`; empty where it is of no matter.
        var date = ""
        var status = "actual"
    }

    static let there: [Edge] = [
        Edge(source: "Russia", relation: "recognition", target: "Taliban", date: "2025-07-03"),
        Edge(source: "Russia", relation: "listing", target: "Taliban", date: "2003"),
        Edge(source: "Russia", relation: "delisting", target: "Taliban", date: "2025-04"),
        Edge(source: "Kazakhstan", relation: "delisting", target: "Taliban"),
        Edge(source: "Kyrgyzstan", relation: "delisting", target: "Taliban", date: "../2024-10-04!"),
        Edge(source: "China", relation: "accreditation", target: "Taliban"),
        Edge(source: "United Arab Emirates", relation: "accreditation", target: "Taliban"),
        Edge(source: "Russia", relation: "accreditation", target: "Taliban"),
        Edge(source: "Sergei Lavrov", relation: "talks", target: "Amir Khan Muttaqi", date: "2024-10-04"),
        Edge(source: "Zamir Kabulov", relation: "talks", target: "Amir Khan Muttaqi"),
        Edge(source: "Zamir Kabulov", relation: "talks", target: "Sirajuddin Haqqani", date: "../2025-04-27!"),
        Edge(source: "Taliban", relation: "takeover", target: "Afghanistan", date: "2021"),
        Edge(source: "Taliban", relation: "takeover", target: "Afghanistan", date: "2021-08"),
        Edge(source: "Russia", relation: "agreement", target: "Taliban", date: "2022"),
        Edge(source: "Vladimir Putin", relation: "support", target: "Taliban", date: "2024-07"),
        Edge(source: "Sergei Lavrov", relation: "criticism", target: "the West", date: "2025-10-07"),
        Edge(source: "India", relation: "participation", target: "Moscow Format", date: "2024"),
        Edge(source: "Iran", relation: "participation", target: "Moscow Format", date: "2024"),
        Edge(source: "Pakistan", relation: "participation", target: "Moscow Format", date: "2024"),
        Edge(source: "India", relation: "participation", target: "Moscow Format", date: "2025"),
        Edge(source: "Iran", relation: "participation", target: "Moscow Format", date: "2025"),
        Edge(source: "Pakistan", relation: "participation", target: "Moscow Format", date: "2025"),
        Edge(source: "United States", relation: "withdrawal", target: "Afghanistan", date: "2021"),
        Edge(source: "Soviet Union", relation: "attack", target: "Afghanistan", date: "1979"),
        Edge(source: "Sergei Lavrov", relation: "office", target: "Russia"),
        Edge(source: "Vladimir Putin", relation: "office", target: "Russia"),
        Edge(source: "Zamir Kabulov", relation: "office", target: "Russia"),
        Edge(source: "Amir Khan Muttaqi", relation: "office", target: "Taliban"),
        Edge(source: "Sirajuddin Haqqani", relation: "office", target: "Taliban"),
        Edge(source: "Karen Decker", relation: "office", target: "United States"),
        Edge(source: "Russia", relation: "delisting", target: "Taliban", date: "2024-10-04/..!", status: "planned"),
        Edge(
            source: "Taliban", relation: "participation", target: "Moscow Format", date: "2021-10-20", status: "planned"
        ),
        Edge(source: "United States", relation: "participation", target: "Moscow Format", status: "negated"),
    ]

    /// Names that count as one here.
    static let same = ["West": "the West", "The West": "the West"]

    /// Chains that must be found, and are short.
    static let connected = [
        ("Zamir Kabulov", "Pakistan"), ("Sirajuddin Haqqani", "Vladimir Putin"), ("Kyrgyzstan", "Karen Decker"),
    ]
}
