import Foundation
import Testing

/// README's commands print what README says, and output/ is what they make.
struct ReadmeTests {
    /// The folder in which README's commands run: the corpus, and what `make run` makes of it.
    private static let place: (folder: Folder, run: Tool.Result)? = {
        guard let folder = try? Folder() else { return nil }
        try? FileManager.default.createSymbolicLink(
            atPath: folder.path + "/corpus", withDestinationPath: Tool.root + "/corpus")
        return (try? Tool.run(["run", "corpus", "-o", "output"], in: folder.path)).map { (folder, $0) }
    }()

    @Test func readmeIsCurrent() throws {
        let place = try #require(ReadmeTests.place)
        #expect(place.run.status == 0, "\(place.run.err)")
        let path = Tool.root + "/README.md"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        var lines: [String] = []
        var isInside = false
        var command: String?
        var said: [String] = []
        func close() throws {
            guard let line = command else {
                let isTable = said.first?.contains("UPOS") == true
                lines += isTable ? said.prefix(1) + ReadmeTests.figures() : said[...]
                return
            }
            let printed: String
            if line == "make run" {
                printed = place.run.out
            } else {
                let result = try Tool.shell(line, in: place.folder.path)
                printed = result.out + result.err
            }
            let fresh = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
            // README leaves a line out between one command and the next.
            let end = said.last == "" ? [""] : []
            lines += fresh + end
            (command, said) = (nil, [])
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                if isInside { try close() }
                (command, said) = (nil, [])
                isInside.toggle()
                lines.append(line)
            } else if isInside, line.hasPrefix("$ dragoman ") || line == "$ make run" {
                try close()
                (command, said) = (String(line.dropFirst(2)), [])
                lines.append(line)
            } else if isInside {
                said.append(line)
            } else {
                lines.append(line)
            }
        }
        let fresh = lines.joined(separator: "\n")
        if fresh == text { return }
        if Tool.isRecording {
            try Data(fresh.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("recorded README.md; look at it and run again")
        } else {
            Issue.record(
                "README.md is not current:\n\(difference(from: text, to: fresh))\n'make record' writes it anew")
        }
    }

    /// Pictures and documents that README shows or names are there.
    @Test func linksLeadSomewhere() throws {
        for name in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
            let data = try #require(FileManager.default.contents(atPath: Tool.root + "/" + name))
            let parts = String(decoding: data, as: UTF8.self).components(separatedBy: "](").dropFirst()
            for link in parts.map({ String($0.prefix { $0 != ")" && $0 != "#" }) }) where !link.contains("://") {
                #expect(FileManager.default.fileExists(atPath: Tool.root + "/" + link), "\(name) names \(link)")
            }
        }
    }

    /// The rows of the models' figures on text they have not seen.
    private static func figures() -> [String] {
        let data = FileManager.default.contents(atPath: Tool.root + "/Sources/CModels/data/MODELS.md") ?? Data()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").filter { line in
            line.hasPrefix("    ") && (line.contains(" test") || line.hasSuffix("PER    ORG    LOC    all"))
        }
        .map { String($0.dropFirst(4)) }
    }

    /// What is committed in output/ is what the corpus gives: the graph to the byte; pictures too where Graphviz is the
    /// version that drew them.
    @Test func outputIsCurrent() throws {
        let place = try #require(ReadmeTests.place)
        let made = Set(
            try FileManager.default.contentsOfDirectory(atPath: place.folder.path + "/output")
                .filter { !$0.contains(".sqlite") })
        let folder = Tool.root + "/output"
        let known = Set(
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
                !$0.contains(".sqlite") && !$0.hasPrefix(".")
            })
        func version(_ path: String) -> Substring? {
            let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
            return text.firstRange(of: "graphviz version").map { text[$0.lowerBound...].prefix { $0 != "\n" } }
        }
        let isSameGraphviz = version(folder + "/whole.svg") == version(place.folder.path + "/output/whole.svg")
        var stale = made.symmetricDifference(known)
        for name in made.intersection(known) where name.hasPrefix("graph.") || isSameGraphviz {
            let old = FileManager.default.contents(atPath: folder + "/" + name).map(Array.init)
            if old != place.folder.contents("output/" + name) { stale.insert(name) }
        }
        if stale.isEmpty { return }
        if Tool.isRecording {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for name in known { try FileManager.default.removeItem(atPath: folder + "/" + name) }
            for name in made {
                try FileManager.default.copyItem(
                    atPath: place.folder.path + "/output/" + name, toPath: folder + "/" + name)
            }
            Issue.record("recorded output/; look at the pictures and run again")
        } else {
            Issue.record(
                "output/ is not current: \(stale.sorted().joined(separator: ", ")); 'make record' makes it anew")
        }
    }
}
