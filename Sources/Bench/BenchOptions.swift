import Dragoman

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What to time, on which graph.
struct BenchOptions {
    var path = ""
    var events = ""
    var tasks: [String] = []
    var threads = Parallel.processors
    /// Print the figures of every vertex instead of times.
    var figures = false
    var repeats = 5
    /// Print the memory that each task takes instead of times.
    var memory = false

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func value(_ option: String) throws -> String {
            guard let value = rest.popFirst() else { throw BenchError("\(option) needs a value") }
            return value
        }
        while let option = rest.popFirst() {
            switch option {
            case "--edges": path = try value(option)
            case "--events": events = try value(option)
            case "--figures": figures = true
            case "--memory": memory = true
            case "--tasks": tasks = try value(option).split(separator: ",").map(String.init)
            case "--threads": threads = Int(try value(option)) ?? threads
            case "--repeats": repeats = max(1, Int(try value(option)) ?? repeats)
            default:
                throw BenchError(
                    "unknown option \(option); expected --edges, --events, --tasks, --threads, --repeats, --memory")
            }
        }
        guard !events.isEmpty || !path.isEmpty && !tasks.isEmpty else {
            throw BenchError(
                "usage: dragoman-bench --edges FILE --tasks a,b,c [--threads N] [--repeats N] [--memory], or --events TSV"
            )
        }
    }

    func run() throws {
        if !events.isEmpty { return try EventTimings(path: events, threads: threads).run() }
        let edges = try readEdges(path)
        let graph = Snapshot(vertexCount: edges.count, edges: edges.pairs)
        if figures {
            let input = BenchInput(graph: graph, edges: edges, threads: threads)
            for name in tasks {
                guard let figures = benchFigures[name] else { throw BenchError("no figures for \(name)") }
                print(name, try figures(input).map { "\($0)" }.joined(separator: " "))
            }
            return
        }
        for name in tasks {
            let bench = BenchInput(graph: graph, edges: edges, threads: threads)
            if name.hasPrefix("stream") {
                // Over as many bytes as the graph takes, or over more than any cache holds.
                let bytes = name == "stream" ? 192 << 20 : graph.bytes + 32 * graph.vertexCount
                let speed = Bandwidth.measured(bytes: bytes, threads: threads)
                print("{\"task\": \"\(name)\", \"bytes\": \(bytes), \"check\": \(speed)}")
                continue
            }
            guard let task = benchTasks[name] else {
                throw BenchError(
                    "unknown task \(name); expected one of \(benchTasks.keys.sorted().joined(separator: ", "))")
            }
            let work = task(bench)
            if memory {
                let taken = try MemoryUse.peak { _ = work() } + graph.bytes
                print(
                    "{\"task\": \"\(name)\", \"memory\": \(taken), \"limit\": \(graph.memoryLimit), "
                        + "\"vertices\": \(graph.vertexCount), \"edges\": \(graph.edgeCount)}")
                continue
            }
            var check = work()
            var seconds: [Double] = []
            for _ in 0..<repeats {
                let start = ContinuousClock.now
                check = work()
                let time = ContinuousClock.now - start
                seconds.append(Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
            }
            let median = seconds.sorted()[seconds.count / 2]
            print(
                "{\"task\": \"\(name)\", \"seconds\": [\(seconds.map { "\($0)" }.joined(separator: ", "))], "
                    + "\"median\": \(median), \"vertices\": \(graph.vertexCount), \"edges\": \(graph.edgeCount), "
                    + "\"threads\": \(threads), \"bytes\": \(benchBytes[name]?(bench) ?? 0), \"check\": \(check)}")
        }
    }
}

/// A message for whoever runs the timings.
struct BenchError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = "dragoman-bench: " + description }
}

/// Pairs of numbers, one a line, and a third number where they have a time.
struct BenchEdges {
    var pairs: [(Int32, Int32)] = []
    var times: [Int32] = []
    var count = 0
}

func readEdges(_ path: String) throws -> BenchEdges {
    guard let file = fopen(path, "rb") else { throw BenchError("can't open \(path)") }
    defer { fclose(file) }
    var result = BenchEdges()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var fields: [Int32] = []
    var number: Int32 = -1
    var negative = false
    func endField() {
        if number >= 0 { fields.append(negative ? -number : number) }
        number = -1
        negative = false
    }
    func endLine() {
        endField()
        if fields.count >= 2 {
            result.pairs.append((fields[0], fields[1]))
            if fields.count > 2 { result.times.append(fields[2]) }
            result.count = max(result.count, Int(max(fields[0], fields[1])) + 1)
        }
        fields.removeAll(keepingCapacity: true)
    }
    while true {
        let read = fread(&buffer, 1, buffer.count, file)
        if read == 0 { break }
        for byte in buffer[..<read] {
            switch byte {
            case 48...57: number = max(0, number) * 10 + Int32(byte - 48)
            case 45: negative = true
            case 10: endLine()
            default: endField()
            }
        }
    }
    endLine()
    return result
}
