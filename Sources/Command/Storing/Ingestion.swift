import Dragoman
import DragomanExtraction
import DragomanLanguage
import DragomanStore
import Foundation
import Synchronization

/// Articles into the store: what is new or changed is read, on all cores; the graph is resolved anew.
struct Ingestion {
    let store: Store
    let additions: [(name: String, text: String)]
    /// What the user tells of the documents; it wins over them.
    var facts: DocumentFacts?

    /// What became of the documents.
    struct Report {
        var read = 0
        var unchanged = 0
        var failed = 0
        var gone = 0
        var graph = RelationGraph(actors: [], events: [])
    }

    private enum Outcome {
        case unchanged
        case read(DocumentReading, ContentHash, [ReadingError])
        case failed(any Error)
    }

    /// Reads the documents at some paths.
    ///
    /// What can't be read is told on standard error, and the rest goes on.
    /// - Throws: when the dictionaries are faulty or the store can't be written.
    func run(_ paths: [String]) throws -> Report {
        var report = Report()
        var files: [Corpus.File] = []
        var seen: Set<String> = []
        for path in paths {
            do throws(ReadingError) {
                let corpus = try Corpus(at: Ingestion.plain(path))
                for warning in corpus.warnings { Ending.say(warning.description) }
                files += corpus.files.filter { seen.insert($0.path).inserted }
            } catch {
                Ending.say(error.description)
                report.failed += 1
            }
        }
        let known = try store.hashes()
        let outcomes = try outcomes(of: files, known)
        var readings: [(reading: DocumentReading, hash: ContentHash?)] = []
        for outcome in outcomes {
            switch outcome {
            case .unchanged: report.unchanged += 1
            case .read(let reading, let hash, let warnings):
                for warning in warnings { Ending.say(warning.description) }
                readings.append((reading, hash))
                report.read += 1
            case .failed(let error):
                Ending.say("\(error)")
                report.failed += 1
            }
        }
        let gone = Ingestion.gone(from: paths, known: known.keys.sorted(), there: seen)
        report.gone = gone.count
        Progress.show("resolving")
        if known.isEmpty, !readings.isEmpty {
            // All that the store will hold is at hand: it is resolved while it is kept.
            report.graph = try kept(readings)
            try store.replaceGraph(report.graph)
        } else {
            if !readings.isEmpty { try store.add(readings) }
            if !gone.isEmpty { try store.remove(documents: gone) }
            if readings.isEmpty, gone.isEmpty {
                report.graph = try store.graph()
            } else {
                report.graph = Gathering.graph(of: try store.readings())
                try store.replaceGraph(report.graph)
            }
        }
        Progress.clear()
        return report
    }

    /// Keeps the first readings of a store, and resolves them beside.
    private func kept(_ readings: [(reading: DocumentReading, hash: ContentHash?)]) throws -> RelationGraph {
        let graph = Mutex(RelationGraph(actors: [], events: []))
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                do { try store.add(readings) } catch { failure.withLock { $0 = error } }
            } else {
                let resolved = Gathering.graph(of: readings.map(\.reading))
                graph.withLock { $0 = resolved }
            }
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        return graph.withLock { $0 }
    }

    private func outcomes(of files: [Corpus.File], _ known: [String: ContentHash?]) throws -> [Outcome] {
        guard !files.isEmpty else { return [] }
        // The models are laid out while the dictionaries are read.
        DispatchQueue.global().async { _ = try? LanguagePipeline().tag(Array("A word.".utf8)) }
        let fingerprint = Fingerprint(additions: additions)
        let extractor = try Extractor(additions: additions)
        let reader = DocumentReader()
        let outcomes = Mutex([Outcome?](repeating: nil, count: files.count))
        let done = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: files.count) { place in
            let outcome = outcome(of: files[place], known, fingerprint, reader, extractor)
            outcomes.withLock { $0[place] = outcome }
            let number = done.withLock { number in
                number += 1
                return number
            }
            Progress.show("reading \(number) of \(files.count)")
        }
        return outcomes.withLock { $0.map { $0! } }
    }

    private func outcome(
        of file: Corpus.File, _ known: [String: ContentHash?], _ fingerprint: Fingerprint, _ reader: DocumentReader,
        _ extractor: Extractor
    ) -> Outcome {
        do {
            let bytes = try file.bytes(limit: reader.sizeLimit)
            let facts = [facts, file.facts].compactMap { $0 }
            let hash = fingerprint.hash(of: bytes, told: facts.map(Ingestion.text).joined(separator: "\n"))
            if known[file.path] == hash { return .unchanged }
            let document = try reader.read(path: file.path, bytes: bytes, facts: facts)
            return .read(extractor.read(document), hash, document.warnings)
        } catch {
            return .failed(error)
        }
    }

    private static func text(_ facts: DocumentFacts) -> String {
        [facts.title, facts.published?.edtf, facts.publisher, facts.url, facts.basis.rawValue]
            .map { $0 ?? "" }.joined(separator: "\t")
    }

    /// A path without `./` before it: `./corpus` and `corpus` are one folder.
    static func plain(_ path: String) -> String {
        var path = path[...]
        while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2).drop { $0 == "/" } }
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        return String(path)
    }

    /// The documents of the store that lay in one of the folders and lie there no more.
    private static func gone(from paths: [String], known: [String], there: Set<String>) -> [String] {
        var isFolder: ObjCBool = false
        let folders = paths.map(plain).filter {
            FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
        }
        return known.filter { id in
            !there.contains(id) && folders.contains { id.hasPrefix($0 == "." ? "" : $0 + "/") }
                && !FileManager.default.fileExists(atPath: id)
        }
    }
}
