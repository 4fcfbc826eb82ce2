/// Brandes' algorithm in time, from several sources at once, one in each lane of a vector.
///
/// The days are swept once forward and once back, with no table of vertices by days. Forward, a vertex keeps the
/// fewest steps that lead to it so far and the number of chains of so many: a chain with more steps that comes no
/// earlier is of no use to anybody. Within a day, unless strict, chains go on: first the steps are settled, then the
/// chains are counted, level by level. What a day changes is put on a log. Back, a vertex keeps what each of its chains
/// will still be part of, in shares of pairs; the log brings back what was before each day.
///
/// Memory: `stride` bytes a vertex for each lane, and as many for each entry of the log; there is at most one for
/// each slot of the contacts, often half as many.
///
/// Brunelli, Crescenzi and Viennot 2024, doi:10.1145/3637528.3671825 (one sweep over arcs in the order of time, and
/// the way back); Buß et al. 2020, doi:10.1145/3394486.3403259 (the measure).
struct TemporalBrandes {
    typealias Lanes = SIMD8<Double>
    typealias Steps = SIMD8<Int32>
    static let width = Lanes.scalarCount
    /// More steps than any chain has.
    static let far = Int32.max >> 1

    let contacts: DatedContacts
    let isStrict: Bool
    /// Fewest steps, and chains of so many, so far.
    let steps: Scratch<Steps>
    let paths: Scratch<Lanes>
    /// What each chain to a vertex will be part of from now on.
    let shares: Scratch<Lanes>
    /// Of the slots of a day, steps and chains at its end, and what a level hands on.
    let daySteps: Scratch<Steps>
    let dayPaths: Scratch<Lanes>
    let flow: Scratch<Lanes>
    var log = Log()
    var senders = Levels()
    var receivers = Levels()

    init(_ contacts: DatedContacts, strict: Bool) {
        self.contacts = contacts
        isStrict = strict
        steps = Scratch(contacts.vertexCount, Steps(repeating: TemporalBrandes.far))
        paths = Scratch(contacts.vertexCount, .zero)
        shares = Scratch(contacts.vertexCount, .zero)
        daySteps = Scratch(contacts.widest, Steps(repeating: TemporalBrandes.far))
        dayPaths = Scratch(contacts.widest, .zero)
        flow = Scratch(contacts.widest, .zero)
    }

    /// What a vertex had before a day changed it.
    struct Log {
        var slots: [Int32] = []
        var steps: [Steps] = []
        var paths: [Lanes] = []
    }

    /// Adds the dependencies of up to `width` sources on every vertex to `sums`.
    ///
    /// - Parameters:
    ///   - firstDay: a day before which no source has an arc.
    ///   - near: one figure for each source, set to Σ 1 / fewest steps over the vertices it reaches.
    mutating func add(
        sources: ArraySlice<Int32>, from firstDay: Int, to sums: UnsafeMutablePointer<Double>,
        near: UnsafeMutablePointer<Double>? = nil
    ) {
        let count = contacts.vertexCount
        steps.base.update(repeating: Steps(repeating: TemporalBrandes.far), count: count)
        paths.base.update(repeating: .zero, count: count)
        for (lane, source) in sources.enumerated() {
            steps.base[Int(source)][lane] = 0
            paths.base[Int(source)][lane] = 1
        }
        log.slots.removeAll(keepingCapacity: true)
        log.steps.removeAll(keepingCapacity: true)
        log.paths.removeAll(keepingCapacity: true)
        let begin = min(firstDay, contacts.dayCount)
        for day in begin..<contacts.dayCount { goOut(day) }
        finish(sources, near)
        for day in (begin..<contacts.dayCount).reversed() { comeBack(day, to: sums) }
    }

    /// Every pair has one share, which its chains divide among themselves.
    private func finish(_ sources: ArraySlice<Int32>, _ near: UnsafeMutablePointer<Double>?) {
        var closeness = Lanes.zero
        for vertex in 0..<contacts.vertexCount {
            let chains = paths.base[vertex]
            let distance = Lanes(steps.base[vertex])
            let isThere = (chains .!= 0) .& (distance .!= 0)
            let nobody = Lanes.zero
            shares.base[vertex] = nobody.replacing(with: 1 / chains, where: isThere)
            closeness += nobody.replacing(with: 1 / distance, where: isThere)
        }
        if let near { for lane in 0..<sources.count { near[lane] = closeness[lane] } }
    }
}

/// Which lanes' vertices are how many steps away, a list for each number of steps.
///
/// An entry is a slot at one number of steps; a slot has one for each that its lanes differ in.
struct Levels {
    /// The fewest and the most steps of an entry; empty when the first is above the last.
    private(set) var first: Int32 = .max
    private(set) var last: Int32 = -1
    private var found: [(slot: Int32, level: Int32)] = []
    private var starts: [Int32] = []
    private var slots: [Int32] = []

    /// Lists the slots of a day by their lanes' steps.
    mutating func list(_ count: Int, _ steps: (Int) -> TemporalBrandes.Steps) {
        first = .max
        last = -1
        found.removeAll(keepingCapacity: true)
        for slot in 0..<count {
            var rest = steps(slot)
            var level = rest.min()
            while level < TemporalBrandes.far {
                found.append((Int32(slot), level))
                first = Swift.min(first, level)
                last = Swift.max(last, level)
                rest.replace(
                    with: TemporalBrandes.Steps(repeating: TemporalBrandes.far),
                    where: rest .== TemporalBrandes.Steps(repeating: level))
                level = rest.min()
            }
        }
        if last < 0 { return }
        let width = Int(last - first) + 2
        if starts.count < width { starts.append(contentsOf: repeatElement(0, count: width - starts.count)) }
        for level in 0..<width { starts[level] = 0 }
        for entry in found { starts[Int(entry.level - first) + 1] += 1 }
        for level in 1..<width { starts[level] += starts[level - 1] }
        if slots.count < found.count { slots.append(contentsOf: repeatElement(0, count: found.count - slots.count)) }
        // Filling moves each start to its list's end, which is the start of the next.
        for entry in found {
            let level = Int(entry.level - first)
            slots[Int(starts[level])] = entry.slot
            starts[level] += 1
        }
    }

    /// The slots that are so many steps away in some lane.
    subscript(level: Int32) -> ArraySlice<Int32> {
        guard level >= first, level <= last else { return slots[0..<0] }
        let place = Int(level - first)
        return slots[(place == 0 ? 0 : Int(starts[place - 1]))..<Int(starts[place])]
    }
}
