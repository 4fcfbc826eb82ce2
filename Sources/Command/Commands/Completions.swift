import ArgumentParser

/// `dragoman completions SHELL`
struct Completions: Answering {
    static let configuration = CommandConfiguration(abstract: "The completion script for a shell.")

    /// The shells that scripts are made for.
    enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

    @Argument(help: "The shell.")
    var shell: Shell

    func answer(_ out: inout Output) throws {
        let kind: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        out.line(DragomanCommand.completionScript(for: kind))
    }
}
