import ArgumentParser
import Dragoman
import DragomanStore

/// Which store is meant.
struct StoreOptions: ParsableArguments {
    static let usual = "output/dragoman.sqlite"

    @Option(name: .customLong("store"), help: "The file that keeps what was read.", completion: .file())
    var path = StoreOptions.usual

    /// Opens the store to ask it.
    func opened() throws -> Store { try Store(path: path, access: .read) }

    /// The graph it keeps.
    func graph() throws -> RelationGraph { try opened().graph() }
}
