import Testing

/// Every answer, as text and as JSON, on a graph whose answers are known.
struct AskingTests {
    static let questions: [(String, [String])] = [
        ("connect", ["connect", "Bordavia", "Kelmark"]),
        ("connect-two-steps", ["connect", "pellan", "ostrand"]),
        ("connect-json", ["connect", "Pellan", "Ostrand", "--json"]),
        ("connect-k", ["connect", "Bordavia", "Kelmark", "--k", "3", "--json"]),
        ("connect-directed", ["connect", "Kelmark", "Isle League", "--directed"]),
        ("connect-in-time", ["connect", "Bordavia", "Northern Front", "--in-time-order"]),
        (
            "connect-in-time-certainly",
            [
                "connect", "Bordavia", "Northern Front", "--in-time-order", "--reading", "certainly", "--strict",
                "--json",
            ]
        ),
        ("rank-degree", ["rank", "degree"]),
        ("rank-betweenness-json", ["rank", "betweenness", "--json", "--top", "3"]),
        ("rank-every-year", ["rank", "degree", "--every", "year", "--top", "4"]),
        ("rank-every-year-json", ["rank", "degree", "--every", "year", "--top", "2", "--json"]),
        ("timeline", ["timeline"]),
        ("timeline-one", ["timeline", "Isle League", "--until", "2021-06"]),
        ("timeline-two-json", ["timeline", "Kelmark", "Bordavia", "--json"]),
        ("standing", ["standing", "--as-of", "2024-01-01"]),
        ("standing-one", ["standing", "Northern Front", "--as-of", "2024-07-01"]),
        ("standing-json", ["standing", "Kelmark", "Bordavia", "--as-of", "2024-06-30", "--json"]),
        ("diff", ["diff", "--from", "2024-01-11", "--to", "2024-06-30"]),
        ("diff-json", ["diff", "--from", "2024-01-11", "--to", "2024-03-01", "--json"]),
        ("communities", ["communities"]),
        ("communities-json", ["communities", "--json"]),
        ("components", ["communities", "--components"]),
        ("balance", ["balance"]),
        ("balance-json", ["balance", "--json", "--top", "1"]),
        ("balance-every-year", ["balance", "--every", "year"]),
        ("show", ["show", "Northern Front"]),
        ("show-json", ["show", "Farland", "--json"]),
        ("explain", ["explain", "Bordavia", "Ostrand"]),
        ("explain-json", ["explain", "Bordavia", "Ostrand", "--json"]),
        ("export-json", ["export", "--format", "json", "--relation", "talks"]),
        ("export-dot", ["export", "--format", "dot", "--relation", "talks,agreement"]),
    ]

    @Test(arguments: questions)
    func answer(_ name: String, _ arguments: [String]) throws {
        let result = try Tool.run(arguments + ["--store", Stores.table.store])
        #expect(result.status == 0, "\(result.err)")
        #expect(result.err.isEmpty)
        try expectGolden(result.out, name + ".txt")
    }

    /// The filters, by how many edges they leave of sixteen.
    @Test(arguments: [
        ("--from 2024-06", 4), ("--until 2021", 4), ("--as-of 2021", 4), ("--from 2024-01-11 --until 2024-02-01", 2),
        ("--relation talks", 3), ("--relation talks,visit", 6), ("--relation talks --relation visit", 6),
        ("--relation sanctions-relief", 1), ("--kind organization", 16), ("--status actual", 16), ("--roll-up", 16),
        ("--source-document table.tsv --status all", 0),
    ])
    func filters(_ options: String, _ edges: Int) throws {
        let result = try Tool.run(
            ["timeline", "--json", "--store", Stores.table.store] + options.split(separator: " ").map(String.init))
        #expect(result.out.split(separator: "\n").count { $0.contains("\"relation\"") } == edges, "\(result.err)")
        #expect(result.status == (edges > 0 ? 0 : 1))
    }

    /// Tables fit the width that is there.
    @Test(arguments: [40, 60, 80, 100, 200])
    func width(_ columns: Int) throws {
        for question in [["rank", "degree"], ["timeline"], ["standing", "--as-of", "2024-01-01"], ["communities"]] {
            let result = try Tool.run(question + ["--store", Stores.table.store], columns: columns)
            for line in result.out.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
        }
    }

    /// Names are found without case and accents, by part of them, and by id.
    @Test(arguments: ["Northern Front", "NORTHERN FRONT", "northern", "Nörthern frönt", "organization:northern-front"])
    func names(_ name: String) throws {
        let result = try Tool.run(["show", name, "--store", Stores.table.store])
        #expect(result.out.hasPrefix("Northern Front (organization)\n"), "\(result.err)")
    }
}
