extension PathFinder {
    /// Draws one of the shortest chains between two vertices evenly, and names the vertices between.
    ///
    /// Path counts are kept while both searches grow; a vertex of the middle is drawn by the number of chains through
    /// it, then each way back by the number of chains that come that way.
    func visitRandomChain(
        from source: Int, to target: Int, using random: inout SplitMix, _ visit: (Int) -> Void
    ) {
        guard let meeting = meet(source, target) else { return }
        let forward = counts(meeting.vertices, meeting.forward, mark: stamp, rows: into)
        let backward = counts(meeting.vertices, meeting.backward, mark: stamp + 1, rows: out)
        let through = meeting.vertices.map { forward[$0]! * backward[$0]! }
        var rest = random.fraction() * through.reduce(0, +)
        var place = 0
        while place + 1 < through.count, rest >= through[place] {
            rest -= through[place]
            place += 1
        }
        let middle = meeting.vertices[place]
        if Int(middle) != source && Int(middle) != target { visit(Int(middle)) }
        for (steps, mark, rows, counts) in [
            (meeting.forward, stamp, into, forward), (meeting.backward, stamp + 1, out, backward),
        ] {
            var vertex = Int(middle)
            for distance in stride(from: steps - 1, to: 0, by: -1) {
                var rest = random.fraction() * counts[Int32(vertex)]!
                var next = -1
                for arc in rows.begin(vertex)..<rows.end(vertex) {
                    let neighbor = Int(rows.neighbors[arc])
                    guard marks.base[neighbor] == mark, parents.base[neighbor] == Int32(distance) else { continue }
                    next = neighbor
                    rest -= counts[Int32(neighbor)]!
                    if rest < 0 { break }
                }
                vertex = next
                visit(vertex)
            }
        }
    }

    /// The number of ways from each vertex of the middle, and those on the way, to the end that a mark names.
    private func counts(_ middle: [Int32], _ steps: Int, mark: UInt32, rows: Rows) -> [Int32: Double] {
        var result: [Int32: Double] = [:]
        func count(_ vertex: Int32, _ left: Int) -> Double {
            if left == 0 { return 1 }
            if let known = result[vertex] { return known }
            var sum = 0.0
            for arc in rows.begin(Int(vertex))..<rows.end(Int(vertex)) {
                let neighbor = rows.neighbors[arc]
                guard marks.base[Int(neighbor)] == mark, parents.base[Int(neighbor)] == Int32(left - 1) else {
                    continue
                }
                sum += count(neighbor, left - 1)
            }
            result[vertex] = sum
            return sum
        }
        for vertex in middle { result[vertex] = count(vertex, steps) }
        return result
    }
}
