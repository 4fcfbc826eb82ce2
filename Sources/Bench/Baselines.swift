import Dragoman

/// The same measures in the plain way, to say what each speed-up brings.
struct Baselines {
    private let offsets: [Int32]
    private let neighbors: [Int32]
    private let count: Int

    init(_ graph: Snapshot) {
        count = graph.vertexCount
        var offsets: [Int32] = [0]
        var neighbors: [Int32] = []
        for vertex in 0..<graph.vertexCount {
            neighbors += graph.neighbors(of: vertex)
            offsets.append(Int32(neighbors.count))
        }
        self.offsets = offsets
        self.neighbors = neighbors
    }

    /// Brandes' algorithm, one source after the other, on one thread.
    func betweenness() -> Double {
        // Bare memory, so that the plain way isn't slowed by checks that the fast one doesn't have.
        let sums = UnsafeMutablePointer<Double>.allocate(capacity: count)
        let paths = UnsafeMutablePointer<Double>.allocate(capacity: count)
        let dependencies = UnsafeMutablePointer<Double>.allocate(capacity: count)
        let distances = UnsafeMutablePointer<Int32>.allocate(capacity: count)
        let queue = UnsafeMutablePointer<Int32>.allocate(capacity: count)
        sums.initialize(repeating: 0, count: count)
        defer {
            sums.deallocate()
            paths.deallocate()
            dependencies.deallocate()
            distances.deallocate()
            queue.deallocate()
        }
        offsets.withUnsafeBufferPointer { offsets in
            neighbors.withUnsafeBufferPointer { neighbors in
                for source in 0..<count {
                    distances.update(repeating: -1, count: count)
                    paths.update(repeating: 0, count: count)
                    dependencies.update(repeating: 0, count: count)
                    distances[source] = 0
                    paths[source] = 1
                    queue[0] = Int32(source)
                    var (head, tail) = (0, 1)
                    while head < tail {
                        let vertex = Int(queue[head])
                        head += 1
                        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
                            let neighbor = Int(neighbors[arc])
                            if distances[neighbor] < 0 {
                                distances[neighbor] = distances[vertex] + 1
                                queue[tail] = Int32(neighbor)
                                tail += 1
                            }
                            if distances[neighbor] == distances[vertex] + 1 { paths[neighbor] += paths[vertex] }
                        }
                    }
                    for place in stride(from: tail - 1, to: 0, by: -1) {
                        let vertex = Int(queue[place])
                        let share = (1 + dependencies[vertex]) / paths[vertex]
                        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
                            let neighbor = Int(neighbors[arc])
                            if distances[neighbor] == distances[vertex] - 1 {
                                dependencies[neighbor] += paths[neighbor] * share
                            }
                        }
                        sums[vertex] += dependencies[vertex]
                    }
                }
            }
        }
        return (UnsafeBufferPointer(start: sums, count: count).max() ?? 0) / (Double(count - 1) * Double(count - 2))
    }

    /// One breadth-first search after the other, on one thread.
    func closeness() -> Double {
        var total = 0.0
        let distances = UnsafeMutablePointer<Int32>.allocate(capacity: count)
        let queue = UnsafeMutablePointer<Int32>.allocate(capacity: count)
        defer {
            distances.deallocate()
            queue.deallocate()
        }
        offsets.withUnsafeBufferPointer { offsets in
            neighbors.withUnsafeBufferPointer { neighbors in
                for source in 0..<count {
                    distances.update(repeating: -1, count: count)
                    distances[source] = 0
                    queue[0] = Int32(source)
                    var (head, tail, sum) = (0, 1, 0)
                    while head < tail {
                        let vertex = Int(queue[head])
                        head += 1
                        sum += Int(distances[vertex])
                        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
                            let neighbor = Int(neighbors[arc])
                            if distances[neighbor] >= 0 { continue }
                            distances[neighbor] = distances[vertex] + 1
                            queue[tail] = Int32(neighbor)
                            tail += 1
                        }
                    }
                    let others = Double(tail - 1)
                    if sum > 0 { total += others / Double(sum) * (others / Double(count - 1)) }
                }
            }
        }
        return total
    }

    /// Shortest chains by searches from both ends, with marks that are made anew for each question.
    func chainFromBothEnds(from source: Int, to target: Int) -> Int {
        var distances = [[Int32](repeating: -1, count: count), [Int32](repeating: -1, count: count)]
        var fronts = [[Int32(source)], [Int32(target)]]
        distances[0][source] = 0
        distances[1][target] = 0
        func work(_ front: [Int32]) -> Int32 { front.reduce(0) { $0 + offsets[Int($1) + 1] - offsets[Int($1)] } }
        while !fronts[0].isEmpty, !fronts[1].isEmpty {
            let side = work(fronts[0]) <= work(fronts[1]) ? 0 : 1
            var next: [Int32] = []
            for vertex in fronts[side] {
                for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
                    let neighbor = Int(neighbors[arc])
                    if distances[1 - side][neighbor] >= 0 {
                        return Int(distances[side][Int(vertex)] + 1 + distances[1 - side][neighbor])
                    }
                    if distances[side][neighbor] >= 0 { continue }
                    distances[side][neighbor] = distances[side][Int(vertex)] + 1
                    next.append(Int32(neighbor))
                }
            }
            fronts[side] = next
        }
        return 0
    }

    /// Shortest chains by a search from one end.
    func chain(from source: Int, to target: Int) -> Int {
        var distances = [Int32](repeating: -1, count: count)
        distances[source] = 0
        var queue = [Int32(source)]
        var head = 0
        while head < queue.count {
            let vertex = Int(queue[head])
            head += 1
            if vertex == target { return Int(distances[vertex]) }
            for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) where distances[Int(neighbors[arc])] < 0 {
                distances[Int(neighbors[arc])] = distances[vertex] + 1
                queue.append(neighbors[arc])
            }
        }
        return 0
    }
}
