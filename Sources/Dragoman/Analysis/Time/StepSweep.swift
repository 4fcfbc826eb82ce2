/// One thread's sweep over dated arcs: the fewest steps to each vertex so far, from each source in a lane.
///
/// A lane is 8, 16 or 32 bits of four words, and its top bit is clear: with it set no lane borrows from the next in a
/// subtraction, and it tells which of two figures is the smaller. (The standard library's vectors of so many lanes are
/// compared lane by lane.)
struct StepSweep {
    typealias Lanes = SIMD4<UInt64>
    private let arcs: DatedArcs
    private let isStrict: Bool
    /// How many bits a lane has.
    private let width: UInt64
    /// The lowest bit of each lane.
    private let ones: Lanes
    /// The top bit of each lane.
    private let tops: Lanes
    /// Further than any chain; one step more is a figure, too.
    private let far: UInt64
    private let steps: Scratch<Lanes>
    /// What a day brings when it counts from the next, and to whom.
    private var fresh: [Lanes] = []
    private var touched: [Int32] = []
    /// The place of a vertex in these two; below 0 when it isn't there.
    private let slots: Scratch<Int32>

    /// - Parameter width: 8, 16 or 32.
    init(_ arcs: DatedArcs, width: Int, strict: Bool) {
        self.arcs = arcs
        self.width = UInt64(width)
        isStrict = strict
        let lane = UInt64.max >> UInt64(64 - width)
        ones = Lanes(repeating: UInt64.max / lane)
        tops = Lanes(repeating: (UInt64.max / lane) << UInt64(width - 1))
        far = lane >> 1 - 1
        steps = Scratch(arcs.vertexCount, Lanes.zero)
        slots = Scratch(strict ? arcs.vertexCount : 0, -1)
    }

    /// Sets the closeness of some sources.
    ///
    /// - Parameters:
    ///   - sources: with the first arc that each has; as many as there are lanes.
    ///   - near: the figures of all vertices.
    /// - Returns: whether every chain has fewer steps than a lane counts.
    mutating func run(_ sources: ArraySlice<(vertex: Int32, arc: Int32)>, to near: UnsafeMutablePointer<Double>) -> Bool
    {
        let none = ones &* Lanes(repeating: far)
        steps.base.update(repeating: none, count: arcs.vertexCount)
        let lanesOfWord = 64 / Int(width)
        var begin = Int(Int32.max)
        for (lane, source) in sources.enumerated() {
            let shift = UInt64(lane % lanesOfWord) * width
            steps.base[Int(source.vertex)][lane / lanesOfWord] &= ~(far << shift | UInt64(1) << shift)
            begin = min(begin, Int(source.arc))
        }
        // Back to the first of its day.
        while begin > 0, arcs.days[begin - 1] == arcs.days[begin] { begin -= 1 }
        sweep(from: begin)
        var sums = [Double](repeating: 0, count: 4 * lanesOfWord)
        var longest: UInt64 = 0
        for vertex in 0..<arcs.vertexCount where StepSweep.differ(steps.base[vertex], none) {
            for lane in sources.indices {
                let lane = lane - sources.startIndex
                let distance =
                    steps.base[vertex][lane / lanesOfWord] >> (UInt64(lane % lanesOfWord) * width) & (far | 1)
                if distance == 0 || distance >= far { continue }
                sums[lane] += 1 / Double(distance)
                longest = max(longest, distance)
            }
        }
        for (lane, source) in sources.enumerated() { near[Int(source.vertex)] = sums[lane] }
        return longest < far - 1
    }

    private static func differ(_ a: Lanes, _ b: Lanes) -> Bool {
        let bits = a ^ b
        return bits[0] | bits[1] | bits[2] | bits[3] != 0
    }

    /// The smaller figure of each lane.
    @inline(__always)
    private func fewest(_ a: Lanes, _ b: Lanes) -> Lanes {
        // The top bit of each lane in which the second isn't above the first, then all bits below it.
        let isBelow = ((a | tops) &- b) & tops
        let mask = isBelow &- (isBelow &>> Lanes(repeating: width - 1))
        return a ^ ((a ^ b) & mask)
    }

    private mutating func sweep(from first: Int) {
        let steps = steps.base
        arcs.sources.withUnsafeBufferPointer { tails in
            arcs.targets.withUnsafeBufferPointer { heads in
                arcs.days.withUnsafeBufferPointer { days in
                    var begin = first
                    while begin < days.count {
                        var end = begin
                        while end < days.count, days[end] == days[begin] { end += 1 }
                        var isMoving = true
                        while isMoving {
                            isMoving = false
                            for arc in begin..<end {
                                let (source, target) = (Int(tails[arc]), Int(heads[arc]))
                                let (here, there) = (steps[source], steps[target])
                                let onward = fewest(there, here &+ ones)
                                if StepSweep.differ(onward, there) {
                                    if isStrict {
                                        hold(target, onward)
                                    } else {
                                        steps[target] = onward
                                        isMoving = true
                                    }
                                }
                                if arcs.isDirected { continue }
                                let back = fewest(here, there &+ ones)
                                if StepSweep.differ(back, here) {
                                    if isStrict {
                                        hold(source, back)
                                    } else {
                                        steps[source] = back
                                        isMoving = true
                                    }
                                }
                            }
                        }
                        for (slot, vertex) in touched.enumerated() {
                            steps[Int(vertex)] = fresh[slot]
                            slots.base[Int(vertex)] = -1
                        }
                        touched.removeAll(keepingCapacity: true)
                        fresh.removeAll(keepingCapacity: true)
                        begin = end
                    }
                }
            }
        }
    }

    private mutating func hold(_ vertex: Int, _ brought: Lanes) {
        let slot = Int(slots.base[vertex])
        if slot >= 0 {
            fresh[slot] = fewest(fresh[slot], brought)
        } else {
            slots.base[vertex] = Int32(touched.count)
            touched.append(Int32(vertex))
            fresh.append(brought)
        }
    }
}
