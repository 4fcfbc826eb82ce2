/// The largest eigenvalue of a symmetric operator without negative entries, and its vector.
///
/// Lanczos' method from the vector of ones: a basis of what the operator makes of it, three terms at a time, in which
/// the operator is a small tridiagonal matrix whose largest eigenpair is found by bisection and inverse iteration.
/// Starts anew from what it has after `steps` steps: half as many again as without when there are only eight, which
/// keeps the basis small. Where the largest eigenvalue has several vectors the answer is
/// the one nearest to the start, as with the power method.
///
/// Lanczos 1950, doi:10.6028/jres.045.026.
struct PrincipalVector {
    private(set) var value = 0.0
    /// Of length 1, without negative entries; all zero for the zero operator.
    private(set) var vector: [Double]
    /// How often the operator was applied.
    private(set) var products = 0

    /// - Parameters:
    ///   - tolerance: the length of the residual, of an eigenvalue of 1.
    ///   - steps: one vector of memory each, and two more.
    ///   - apply: writes the image of its first argument to the second.
    init(
        count: Int, tolerance: Double = 1e-13, steps: Int,
        apply: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
    ) {
        vector = [Double](repeating: count > 0 ? 1 / Double(count).squareRoot() : 0, count: count)
        guard count > 0 else { return }
        let basis = Scratch<Double>(count * (steps + 1), 0)
        for _ in 0..<200 {
            for index in 0..<count { basis.base[index] = vector[index] }
            var diagonal: [Double] = []
            var offDiagonal: [Double] = []
            var isDone = false
            var weights: [Double] = []
            for step in 0..<steps {
                let now = basis.base + step * count
                let next = now + count
                apply(now, next)
                products += 1
                let alpha = dot(now, next, count)
                diagonal.append(alpha)
                if step > 0 {
                    let last = now - count
                    let beta = offDiagonal[step - 1]
                    for index in 0..<count { next[index] -= alpha * now[index] + beta * last[index] }
                } else {
                    for index in 0..<count { next[index] -= alpha * now[index] }
                }
                let beta = dot(next, next, count).squareRoot()
                let isExhausted = beta <= 1e-14 * max(abs(alpha), value, 1e-300)
                if isExhausted || step % 4 == 3 || step == steps - 1 {
                    (value, weights) = PrincipalVector.largest(diagonal, offDiagonal)
                    isDone = isExhausted || beta * abs(weights[step]) <= tolerance * abs(value)
                    if isDone { break }
                }
                offDiagonal.append(beta)
                let scale = 1 / beta
                for index in 0..<count { next[index] *= scale }
            }
            for index in 0..<count { vector[index] = 0 }
            for (step, weight) in weights.enumerated() {
                let part = basis.base + step * count
                for index in 0..<count { vector[index] += weight * part[index] }
            }
            var length = 0.0
            for index in 0..<count {
                vector[index] = abs(vector[index])
                length += vector[index] * vector[index]
            }
            let scale = 1 / length.squareRoot()
            for index in 0..<count { vector[index] *= scale }
            if isDone { break }
        }
        if value <= 0 {
            value = 0
            for index in 0..<count { vector[index] = 0 }
        }
    }

    /// The largest eigenvalue of a symmetric tridiagonal matrix, and its vector of length 1.
    private static func largest(_ diagonal: [Double], _ offDiagonal: [Double]) -> (Double, [Double]) {
        let count = diagonal.count
        func radius(_ row: Int) -> Double {
            (row > 0 ? abs(offDiagonal[row - 1]) : 0) + (row + 1 < count ? abs(offDiagonal[row]) : 0)
        }
        var high = (0..<count).map { diagonal[$0] + radius($0) }.max()!
        var low = diagonal.max()!
        // x is above all eigenvalues when x - T has only positive pivots.
        func isAbove(_ x: Double) -> Bool {
            var pivot = x - diagonal[0]
            if pivot <= 0 { return false }
            for row in 1..<max(1, count) {
                pivot = x - diagonal[row] - offDiagonal[row - 1] * offDiagonal[row - 1] / pivot
                if pivot <= 0 { return false }
            }
            return true
        }
        while true {
            let middle = low + (high - low) / 2
            if middle <= low || middle >= high { break }
            if isAbove(middle) { high = middle } else { low = middle }
        }
        let scale = max(abs(high), 1e-300)
        var shift = high + scale * 1e-15
        while !isAbove(shift) { shift += scale * 1e-15 }
        var vector = [Double](repeating: 1, count: count)
        for _ in 0..<4 {
            var pivots = [shift - diagonal[0]]
            var right = vector
            for row in 1..<max(1, count) {
                let factor = -offDiagonal[row - 1] / pivots[row - 1]
                pivots.append(shift - diagonal[row] + factor * offDiagonal[row - 1])
                right[row] -= factor * right[row - 1]
            }
            vector[count - 1] = right[count - 1] / pivots[count - 1]
            for row in stride(from: count - 2, through: 0, by: -1) {
                vector[row] = (right[row] + offDiagonal[row] * vector[row + 1]) / pivots[row]
            }
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            for row in vector.indices { vector[row] /= length }
        }
        return (high, vector)
    }
}

/// The sum of the products, in four strands so that additions need not wait for each other.
@inline(__always)
func dot(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
    var sums = SIMD8<Double>.zero
    var index = 0
    while index + 8 <= count {
        let x = UnsafeRawPointer(a + index).loadUnaligned(as: SIMD8<Double>.self)
        let y = UnsafeRawPointer(b + index).loadUnaligned(as: SIMD8<Double>.self)
        sums += x * y
        index += 8
    }
    var rest = 0.0
    while index < count {
        rest += a[index] * b[index]
        index += 1
    }
    return sums.sum() + rest
}

extension Snapshot {
    /// How many steps Lanczos' method may take before it starts anew, so that its vectors and the snapshot stay below
    /// 16 bytes an edge and 64 a vertex.
    var lanczosSteps: Int {
        let vertices = max(1, vertexCount)
        // Weights and the incoming rows of a directed snapshot take what they take.
        let left = 60 * vertices + (isDirected || !outWeights.isEmpty ? 0 : 8 * edgeCount)
        // The basis has a vector more than steps; two are the answer and what lies between A and A'.
        return min(16, max(3, left / (8 * vertices) - 4))
    }

    /// The product of the adjacency matrix (weighted if the snapshot is) with a vector: what each vertex gathers over
    /// its incoming edges, or over its outgoing ones.
    ///
    /// - Parameter threads: on small graphs one does it all.
    func gather(
        _ direction: Direction, _ input: UnsafePointer<Double>, _ output: UnsafeMutablePointer<Double>, threads: Int
    ) {
        withRows { out, into in
            let rows = direction == .into ? into : out
            (direction == .into ? inWeights : outWeights).withUnsafeBufferPointer { weights in
                func fill(_ vertices: Range<Int>) {
                    for vertex in vertices { output[vertex] = rows.sum(of: input, at: vertex, weights: weights) }
                }
                let arcs = Int(rows.offsets[vertexCount])
                // Below this the threads take longer to start than the work.
                guard arcs > 500_000, threads > 1 else { return fill(0..<vertexCount) }
                // Ranges of about as many arcs each; every figure is one vertex's own, so the sums stay the same.
                var bounds = [0]
                for part in 1..<Parallel.parts {
                    var low = bounds[part - 1]
                    var high = vertexCount
                    while low < high {
                        let middle = (low + high) / 2
                        if rows.begin(middle) < arcs / Parallel.parts * part { low = middle + 1 } else { high = middle }
                    }
                    bounds.append(low)
                }
                bounds.append(vertexCount)
                Parallel.forEach(Parallel.parts, threads: threads, scratch: ()) { part, _ in
                    fill(bounds[part]..<bounds[part + 1])
                }
            }
        }
    }
}

extension Rows {
    /// The sum of the neighbours' figures, each times the weight of its edge if there are weights.
    @inline(__always)
    func sum(of figures: UnsafePointer<Double>, at vertex: Int, weights: UnsafeBufferPointer<Int32>) -> Double {
        var arc = begin(vertex)
        let last = end(vertex)
        var sum = 0.0
        if weights.isEmpty {
            var (a, b, c) = (0.0, 0.0, 0.0)
            while arc + 4 <= last {
                sum += figures[Int(neighbors[arc])]
                a += figures[Int(neighbors[arc + 1])]
                b += figures[Int(neighbors[arc + 2])]
                c += figures[Int(neighbors[arc + 3])]
                arc += 4
            }
            while arc < last {
                sum += figures[Int(neighbors[arc])]
                arc += 1
            }
            return sum + a + b + c
        }
        while arc < last {
            sum += figures[Int(neighbors[arc])] * Double(weights[arc])
            arc += 1
        }
        return sum
    }
}
