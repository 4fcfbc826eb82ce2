/// Betweenness from a sample, and how far it may be off.
public struct ApproximateScores: Sendable {
    public let scores: Scores
    /// With probability `1 - failure` no figure is further from the exact one than this.
    public let error: Double
    public let failure: Double
    /// How many shortest chains were drawn; sources, of temporal betweenness.
    public let samples: Int
}

extension Snapshot {
    /// Betweenness from randomly drawn shortest chains, with a guarantee: with probability `1 - failure` every figure
    /// is within `error` of `betweenness()`.
    ///
    /// Each sample is a pair of vertices drawn evenly, and one of their shortest chains drawn evenly; the figure of a
    /// vertex is the share of samples it lies within. The number of samples is the smaller of two that suffice: by
    /// the VC dimension, (log₂(D-2) + 1 + ln(1/failure)) / (2 error²), where no shortest chain has more than D
    /// vertices (undirected graphs only); and by the union bound over V vertices, ln(2V/failure) / (2 error²). The
    /// error is taken on the scale of ordered pairs n(n-1) and kept on that of `betweenness()`, (n-1)(n-2).
    ///
    /// - Parameter seed: the same seed gives the same figures with any number of threads.
    /// - Throws: `AnalysisError` for an error or failure that is not between 0 and 1.
    /// - Complexity: O(samples · (V + E)) at worst, much less on small-world graphs.
    ///
    /// Riondato and Kornaropoulos 2016, doi:10.1007/s10618-015-0423-0.
    public func approximateBetweenness(
        error: Double = 0.01, failure: Double = 0.1, seed: UInt64 = 1, threads: Int = Parallel.processors
    ) throws(AnalysisError) -> ApproximateScores {
        guard error > 0, error < 1, failure > 0, failure < 1 else {
            throw AnalysisError(
                place: "rank betweenness", problem: "error \(error) and failure \(failure) can't both be kept",
                remedy: "take both between 0 and 1, such as 0.01 and 0.1")
        }
        let count = vertexCount
        guard count > 2 else {
            let zeros = Scores(measure: "betweenness", actors: actors, values: [Double](repeating: 0, count: count))
            return ApproximateScores(scores: zeros, error: error, failure: failure, samples: 0)
        }
        let scale = Double(count) / Double(count - 2)
        let allowed = error / scale
        var samples = Double.logarithm(2 * Double(count) / failure) / (2 * allowed * allowed)
        if !isDirected {
            let inner = max(1, longestChain() - 2)
            let dimension = Double(Int.bitWidth - 1 - inner.leadingZeroBitCount) + 1
            samples = min(samples, (dimension + Double.logarithm(1 / failure)) / (2 * allowed * allowed))
        }
        let total = Int(samples.rounded(.up))
        // Drawn, so that the parts' sequences don't run into each other.
        var seeds = SplitMix(seed: seed)
        let partSeeds = (0..<Parallel.parts).map { _ in seeds.next() }
        let sums = Parallel.sums(
            Parallel.parts, width: count, zero: Int64(0), threads: threads, scratch: PathFinder(self), adding: +=
        ) { part, finder, sums in
            var random = SplitMix(seed: partSeeds[part])
            for _ in stride(from: part, to: total, by: Parallel.parts) {
                let source = Int(random.next(below: UInt64(count)))
                var target = Int(random.next(below: UInt64(count - 1)))
                if target >= source { target += 1 }
                finder.visitRandomChain(from: source, to: target, using: &random) { vertex in
                    sums[vertex] += 1
                }
            }
        }
        let values = (0..<count).map { Double(sums.base[$0]) / Double(total) * scale }
        return ApproximateScores(
            scores: Scores(measure: "betweenness", actors: actors, values: values), error: error, failure: failure,
            samples: total)
    }

    /// No shortest chain has more vertices: twice the depth of a search from one vertex of each component, and one.
    private func longestChain() -> Int {
        var depths = [Int32](repeating: -1, count: vertexCount)
        var longest = 0
        for start in 0..<vertexCount where depths[start] < 0 {
            depths[start] = 0
            var queue = [Int32(start)]
            var head = 0
            while head < queue.count {
                let vertex = Int(queue[head])
                head += 1
                for neighbor in neighbors(of: vertex) where depths[Int(neighbor)] < 0 {
                    depths[Int(neighbor)] = depths[vertex] + 1
                    queue.append(neighbor)
                }
            }
            longest = max(longest, min(queue.count, 2 * Int(depths[Int(queue.last!)]) + 1))
        }
        return longest
    }
}

/// Random numbers that are the same on every machine (SplitMix64; Steele et al. 2014, doi:10.1145/2660193.2660195).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Evenly below a limit, up to one part in 2⁶⁴ / limit.
    mutating func next(below limit: UInt64) -> UInt64 { next().multipliedFullWidth(by: limit).high }

    /// Between 0 and 1, 1 excluded.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}

extension Double {
    /// The natural logarithm, without a C library: the series of 2 artanh((m-1)/(m+1)) for the significand m.
    static func logarithm(_ x: Double) -> Double {
        let ratio = (x.significand - 1) / (x.significand + 1)
        var power = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, to: 60, by: 2) {
            sum += power / odd
            power *= ratio * ratio
        }
        return 2 * sum + Double(x.exponent) * 0.693147180559945309417
    }
}
