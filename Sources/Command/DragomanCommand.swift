import ArgumentParser

/// The command line: each command is a file in `Commands`.
struct DragomanCommand: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "dragoman",
        abstract: "Reads news and builds a graph of countries, officials and organizations with dated, quoted edges.",
        discussion: """
            The way in: 'dragoman run FOLDER' reads the articles of a folder, ranks, draws and exports what they tell.

            Exit status: 0 answered, 1 nothing found, 2 error, 64 misuse.
            """,
        version: version,
        groupedSubcommands: [
            CommandGroup(name: "Building the graph:", subcommands: [Run.self, Ingest.self, Import.self]),
            CommandGroup(
                name: "Asking it:",
                subcommands: [
                    Connect.self, Rank.self, Show.self, Timeline.self, Explain.self, StandingCommand.self, Diff.self,
                    CommunitiesCommand.self, Balance.self,
                ]),
            CommandGroup(name: "Handing it on:", subcommands: [Draw.self, Export.self]),
            CommandGroup(
                name: "Looking inside:", subcommands: [Read.self, Dates.self, Check.self, Verify.self]),
            CommandGroup(name: "The shell:", subcommands: [Completions.self]),
        ])

    func run() throws { throw CleanExit.helpRequest(self) }
}

extension DragomanCommand {
    /// Runs a command line and gives the exit status.
    static func start(_ arguments: [String]) -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            return Ending.answered
        } catch {
            return Ending.tell(error)
        }
    }
}

/// A command that prints an answer.
protocol Answering: ParsableCommand {
    /// Writes the answer.
    func answer(_ out: inout Output) throws
}

extension Answering {
    func run() throws {
        var out = Output()
        do {
            try answer(&out)
        } catch let nothing as NothingFound {
            try out.flush()
            throw nothing
        }
        try out.flush()
    }
}
