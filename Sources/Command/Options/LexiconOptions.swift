import ArgumentParser
import DragomanExtraction
import Foundation

/// A user's own dictionaries and rules.
struct LexiconOptions: ParsableArguments {
    @Option(
        name: .customLong("lexicon"),
        help: "A folder with dictionaries and rules of one's own, named as those in Sources/CLexicon/data.",
        completion: .directory)
    var folder: String?

    /// The files of the folder, sorted by name.
    func additions() throws -> [(name: String, text: String)] {
        guard let folder else { return [] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw CommandError(
                place: folder, problem: "no folder of dictionaries can be read here",
                remedy: "give a folder with files such as organizations.tsv")
        }
        let known = Lexicon.embeddedNames
        let additions = try names.filter { known.contains($0) }.map { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                throw CommandError(
                    place: "\(folder)/\(name)", problem: "the file can't be read", remedy: "check its permissions")
            }
            return (name, String(decoding: data, as: UTF8.self))
        }
        guard !additions.isEmpty else {
            throw CommandError(
                place: folder, problem: "no dictionary in it",
                remedy: "name the files as the embedded ones: \(known.joined(separator: ", "))")
        }
        return additions
    }

    func extractor() throws -> Extractor { try Extractor(additions: try additions()) }
}
