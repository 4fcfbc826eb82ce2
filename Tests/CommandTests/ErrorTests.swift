import Foundation
import Testing

/// Every sentence that tells an error, and its exit status.
struct ErrorTests {
    /// What is asked of the store of the table, the status, and how the message begins.
    static let questions: [([String], Int32, String)] = [
        (["connect", "Bordavia", "Atlantis"], 2, "dragoman: connect: nobody is called 'Atlantis'; did you mean "),
        (
            ["connect", "Bordavia", "Kelmarc"], 2,
            "dragoman: connect: nobody is called 'Kelmarc'; did you mean Kelmark?\n"
        ),
        (
            ["connect", "Bordavia", "bordavia"], 2,
            "dragoman: connect: both names mean Bordavia; name two different actors\n"
        ),
        (["connect", "Bordavia", "Farland"], 1, "dragoman: no chain joins Bordavia and Farland\n"),
        (["connect", "Bordavia", "Farland", "--json"], 1, "dragoman: no chain joins Bordavia and Farland\n"),
        (
            ["connect", "Bordavia", "Farland", "--from", "2020"], 1,
            "dragoman: no edge of Farland is left by the filters\n"
        ),
        (
            ["connect", "Bordavia", "Pellan", "--in-time-order", "--reading", "certainly", "--from", "2021-05"], 1,
            "dragoman: no edge of Pellan is left by the filters\n"
        ),
        (["show", "Farlend"], 2, "dragoman: show: nobody is called 'Farlend'; did you mean Farland?\n"),
        (["show", "Farland", "--relation", "visit"], 1, "dragoman: no edge of Farland is left by the filters\n"),
        (["explain", "Farland", "Bordavia"], 1, "dragoman: no edge joins Farland and Bordavia\n"),
        (["timeline", "Bordavia", "Farland"], 1, "dragoman: no edge in this window\n"),
        (["rank", "degree", "--from", "2030"], 1, "dragoman: no edge is left to rank by\n"),
        (
            ["rank", "degree", "--every", "day", "--until", "2020-01"], 2,
            "dragoman: rank: no event lies within a day; "
        ),
        (["communities", "--from", "2030"], 1, "dragoman: no edge is left to group by\n"),
        (["balance", "--until", "2020"], 1, "dragoman: no three actors are all friends or foes of each other\n"),
        (["standing", "Farland", "--as-of", "2024"], 1, "dragoman: no edge opens or closes a state of Farland\n"),
        (["standing"], 2, "dragoman: standing: no document has a date of publication; give --as-of DATE\n"),
        (
            ["diff", "--from", "1999", "--to", "2000"], 1,
            "dragoman: nothing changed between 1999-01-01 and 2000-12-31\n"
        ),
        (["draw", "--around", "Farland", "--until", "1999", "-o", "x.svg"], 1, "dragoman: no edge of Farland is left"),
        (["draw", "-o", "/no/such/folder/x.svg"], 2, "dragoman: /no/such/folder/x.svg: its folder is not there; "),
        (
            ["export", "--format", "json", "-o", "/dev/full"], 2,
            "dragoman: /dev/full: the disk is full; free some space"
        ),
        (["export", "--format", "json", "-o", "/"], 2, "dragoman: /: this is a folder; give the path of a file\n"),
        (
            ["timeline", "--source-document", "nothing.md"], 2,
            "dragoman: --source-document: no document 'nothing.md' was read; write a path as"
        ),
        (["check"], 1, "dragoman: the texts don't contradict each other\n"),
    ]

    @Test(arguments: questions)
    func question(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let result = try Tool.run(arguments + ["--store", Stores.table.store])
        #expect(result.status == status)
        #expect(result.err.hasPrefix(message), "\(result.err)")
        #expect(result.err.split(separator: "\n").count == 1, "\(result.err)")
    }

    /// Misuse, which the parser of arguments tells: 64, with the usage.
    static let misuses: [([String], String)] = [
        (["frobnicate"], "Error: Unexpected argument 'frobnicate'"),
        (["connect", "Russia"], "Error: Missing expected argument '<to>'"),
        (
            ["rank", "beauty"],
            "Error: The value 'beauty' is invalid for '<measure>': unknown measure 'beauty'; expected"
        ),
        (["rank", "degree", "--top=-1"], "Error: --top must not be negative"),
        (["rank", "degree", "--approximate"], "Error: --approximate is for betweenness"),
        (["rank", "degree", "--cumulative"], "Error: --cumulative needs --every"),
        (["rank", "betweenness", "--error", "2"], "Error: --error must lie between 0 and 1"),
        (["timeline", "a", "b", "c"], "Error: timeline takes no more than two actors"),
        (
            ["timeline", "--from", "June"],
            "Error: The value 'June' is invalid for '--from <from>': 'June' is no EDTF date: "
        ),
        (["timeline", "--from", "2025", "--until", "2024"], "Error: the window ends before it begins; exchange"),
        (["timeline", "--as-of", "2025", "--until", "2024"], "Error: give --until or --as-of, not both"),
        (
            ["timeline", "--relation", "love"],
            "Error: The value 'love' is invalid for '--relation <relation>': unknown relation 'love'; expected recognition, "
        ),
        (
            ["timeline", "--status", "sure"],
            "Error: The value 'sure' is invalid for '--status <status>': unknown status 'sure'; expected actual, "
        ),
        (
            ["timeline", "--kind", "ctry"],
            "Error: The value 'ctry' is invalid for '--kind <kind>': unknown kind 'ctry'; expected country, official, organization"
        ),
        (["connect", "a", "b", "--strict"], "Error: --strict needs --in-time-order"),
        (["connect", "a", "b", "--limit", "0"], "Error: --limit and --k must be at least 1"),
        (["draw", "-o", "x.gif"], "Error: 'x.gif' names no kind of picture; end it in .svg, .png, .pdf or .dot"),
        (["draw", "-o", "x.svg", "--between", "a"], "Error: --between takes two actors"),
        (
            ["draw", "-o", "x.svg", "--around", "a", "--between", "b", "c"],
            "Error: give --around or --between, not both"
        ),
        (["diff", "--from", "2025", "--to", "2024"], "Error: --from lies after --to; exchange them"),
        (["read", "x.md", "--trees", "--json"], "Error: give one of --trees, --conllu and --json"),
        (["export", "--format", "xml"], "Error: The value 'xml' is invalid for '--format <format>'"),
        (["import", "x.tsv", "--as", "xlsx"], "Error: The value 'xlsx' is invalid for '--as <as>'"),
        (["completions", "tcsh"], "Error: The value 'tcsh' is invalid for '<shell>'"),
    ]

    @Test(arguments: misuses)
    func misuse(_ arguments: [String], _ message: String) throws {
        let result = try Tool.run(arguments)
        #expect(result.status == 64)
        #expect(result.err.hasPrefix(message), "\(result.err)")
        #expect(result.out.isEmpty)
    }

    @Test func missingStore() throws {
        let result = try Tool.run(["rank", "degree", "--store", "/no/such/store.sqlite"])
        #expect(result.status == 2)
        #expect(
            result.err
                == "dragoman: /no/such/store.sqlite: there is no store; run 'dragoman ingest PATH...' first, or give --store FILE\n"
        )
    }

    @Test func storeOfAnother() throws {
        let folder = try Folder()
        let file = try folder.write(String(repeating: "this is no database at all\n", count: 80), to: "store.sqlite")
        for question in [["rank", "degree"], ["ingest", Tool.root + "/corpus"]] {
            let result = try Tool.run(question + ["--store", file])
            #expect(result.status == 2)
            #expect(result.err.hasPrefix("dragoman: \(file): this is no SQLite database; "), "\(result.err)")
        }
        #expect(folder.contents("store.sqlite")?.count == 80 * 27, "nothing was changed in it")
    }

    @Test func fullDiskOnStandardOutput() throws {
        let result = try Tool.shell("dragoman export --format json --store '\(Stores.table.store)' > /dev/full")
        #expect(result.status == 2)
        #expect(result.err == "dragoman: standard output: the disk is full; free some space, or write elsewhere\n")
    }

    @Test func closedPipeIsSuccess() throws {
        let result = try Tool.shell(
            "dragoman completions bash | head -1; echo ${PIPESTATUS[0]}; "
                + "dragoman export --format json --store '\(Stores.table.store)' | true; echo ${PIPESTATUS[0]}")
        #expect(result.out.hasSuffix("\n0\n0\n"), "\(result.out)")
        #expect(result.err.isEmpty)
    }

    @Test func helpTellsTheWayIn() throws {
        for arguments in [[], ["--help"], ["help"]] {
            let result = try Tool.run(arguments)
            #expect(result.status == 0)
            #expect(result.out.contains("dragoman run FOLDER"))
            #expect(result.err.isEmpty)
        }
        #expect(try Tool.run(["--version"]).out == "0.1.0\n")
        for shell in ["bash", "zsh", "fish"] { #expect(try Tool.run(["completions", shell]).out.contains("dragoman")) }
    }
}
