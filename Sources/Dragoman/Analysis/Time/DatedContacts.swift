/// Dated arcs as a graph of each day, days in order: what the temporal measures sweep over.
///
/// A *slot* is a vertex on a day on which it has an arc. The slots of a day follow each other, and the rows of a slot
/// hold other slots of its day, each once, however many events joined the two. Self-loops are left out.
///
/// Memory: 12 bytes a slot (directed: 16) and 4 for each end of an arc.
struct DatedContacts: Sendable {
    let vertexCount: Int
    /// Where the slots of each day begin, and one more.
    private(set) var days: [Int32] = [0]
    /// The vertex of each slot.
    private(set) var vertices: [Int32] = []
    /// The rows of the slots: where arcs lead.
    private(set) var out: (offsets: [Int32], slots: [Int32]) = ([0], [])
    /// Where arcs come from; the same as `out` when undirected.
    private(set) var into: (offsets: [Int32], slots: [Int32]) = ([0], [])

    var dayCount: Int { days.count - 1 }
    /// The most slots of a day.
    private(set) var widest = 0

    /// - Complexity: O(E log E), the logarithm that of the arcs of a day.
    init(_ arcs: DatedArcs) {
        vertexCount = arcs.vertexCount
        var slotOf = [Int32](repeating: -1, count: vertexCount)
        var pairs: [UInt64] = []
        var begin = 0
        while begin < arcs.days.count {
            var end = begin
            pairs.removeAll(keepingCapacity: true)
            while end < arcs.days.count, arcs.days[end] == arcs.days[begin] {
                let (source, target) = (UInt64(arcs.sources[end]), UInt64(arcs.targets[end]))
                end += 1
                if source == target { continue }
                pairs.append(source << 32 | target)
                if !arcs.isDirected { pairs.append(target << 32 | source) }
            }
            begin = end
            if pairs.isEmpty { continue }
            pairs.sort()
            var kept = 0
            for pair in pairs where kept == 0 || pairs[kept - 1] != pair {
                pairs[kept] = pair
                kept += 1
            }
            pairs.removeLast(pairs.count - kept)
            let first = vertices.count
            for pair in pairs where slotOf[Int(pair >> 32)] < 0 {
                slotOf[Int(pair >> 32)] = Int32(vertices.count)
                vertices.append(Int32(pair >> 32))
            }
            if arcs.isDirected {
                for pair in pairs where slotOf[Int(UInt32(truncatingIfNeeded: pair))] < 0 {
                    slotOf[Int(UInt32(truncatingIfNeeded: pair))] = Int32(vertices.count)
                    vertices.append(Int32(truncatingIfNeeded: pair))
                }
            }
            add(pairs, slotOf, first, to: &out)
            if arcs.isDirected {
                for index in pairs.indices { pairs[index] = pairs[index] << 32 | pairs[index] >> 32 }
                // Tails are in order already, so that each head's are after a sort that keeps equal ones.
                pairs.sort { slotOf[Int($0 >> 32)] < slotOf[Int($1 >> 32)] }
                add(pairs, slotOf, first, to: &into)
            }
            for slot in first..<vertices.count { slotOf[Int(vertices[slot])] = -1 }
            widest = max(widest, vertices.count - first)
            days.append(Int32(vertices.count))
        }
        if !arcs.isDirected { into = out }
    }

    /// Adds the rows of a day; pairs in the order of the slots of their first vertex.
    private func add(
        _ pairs: [UInt64], _ slotOf: [Int32], _ first: Int, to rows: inout (offsets: [Int32], slots: [Int32])
    ) {
        var next = 0
        for slot in first..<vertices.count {
            while next < pairs.count, Int32(pairs[next] >> 32) == vertices[slot] {
                rows.slots.append(slotOf[Int(UInt32(truncatingIfNeeded: pairs[next]))])
                next += 1
            }
            rows.offsets.append(Int32(rows.slots.count))
        }
    }

    /// The first day on which each vertex has an arc out of it; the number of days where it has none.
    func firstDays() -> [Int32] {
        var result = [Int32](repeating: Int32(dayCount), count: vertexCount)
        for day in (0..<dayCount).reversed() {
            for slot in Int(days[day])..<Int(days[day + 1]) where out.offsets[slot + 1] > out.offsets[slot] {
                result[Int(vertices[slot])] = Int32(day)
            }
        }
        return result
    }

    /// Some vertices that have arcs out of them, those near each other side by side: by their first day, and by whom
    /// they meet on it.
    func grouped(_ vertices: [Int32], _ firstDays: [Int32]) -> [Int32] {
        var keys: [(day: Int32, head: Int32, vertex: Int32)] = []
        for vertex in vertices where Int(firstDays[Int(vertex)]) < dayCount {
            keys.append((firstDays[Int(vertex)], 0, vertex))
        }
        keys.sort { $0 < $1 }
        return keys.map(\.vertex)
    }
}
