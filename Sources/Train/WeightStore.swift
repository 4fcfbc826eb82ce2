import DragomanLanguage

/// The weights of an averaged perceptron in training: a row of classes for every feature that was ever updated.
///
/// Averages are kept the lazy way: beside each weight stands the sum of its changes, each times the step it was made at
/// (Collins 2002, doi:10.3115/1118693.1118694; Daumé 2006).
final class WeightStore {
    let classCount: Int
    /// Floats a row: weights, sums, and how often the feature was met.
    private let stride: Int
    private var keys: UnsafeMutablePointer<UInt32>
    private var rows: UnsafeMutablePointer<Int32>
    private var bits = 16
    private(set) var count = 0
    private var weights: UnsafeMutablePointer<Float>
    private var capacity = 1 << 14
    private var step: Float = 1

    init(classCount: Int) {
        self.classCount = classCount
        keys = .allocate(capacity: 1 << bits)
        rows = .allocate(capacity: 1 << bits)
        rows.initialize(repeating: -1, count: 1 << bits)
        stride = (classCount * 2 + 2) / 2 * 2
        weights = .allocate(capacity: capacity * stride)
    }

    deinit {
        keys.deallocate()
        rows.deallocate()
        weights.deallocate()
    }

    /// Counts one decision, for the averages.
    @inline(__always)
    func tick() { step += 1 }

    @inline(__always)
    private func slot(_ key: UInt32) -> Int {
        let mask = 1 << bits - 1
        var slot = Int(key) & mask
        while rows[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    /// Scores all classes with the weights as they are.
    func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Float>) {
        for place in 0..<classCount { scores[place] = 0 }
        for feature in features {
            let row = rows[slot(feature)]
            guard row >= 0 else { continue }
            let start = weights + Int(row) * stride
            start[classCount * 2] += 1
            for place in 0..<classCount { scores[place] += start[place] }
        }
    }

    /// Adds to the weights of a class for all features.
    func update(_ features: UnsafeBufferPointer<UInt32>, _ place: Int, by amount: Float) {
        for feature in features {
            var slot = slot(feature)
            if rows[slot] < 0 {
                if count * 10 > 6 << bits {
                    grow()
                    slot = self.slot(feature)
                }
                if count == capacity { enlarge() }
                keys[slot] = feature
                rows[slot] = Int32(count)
                (weights + count * stride).initialize(repeating: 0, count: stride)
                count += 1
            }
            let start = weights + Int(rows[slot]) * stride
            start[place] += amount
            start[classCount + place] += amount * step
        }
    }

    /// Starts to average anew, from the averages so far.
    func restartFromAverage() {
        for row in 0..<count {
            let start = weights + row * stride
            for place in 0..<classCount {
                start[place] -= start[classCount + place] / step
                start[classCount + place] = 0
            }
        }
        step = 1
    }

    private func grow() {
        let old = (keys, rows, 1 << bits)
        bits += 1
        keys = .allocate(capacity: 1 << bits)
        rows = .allocate(capacity: 1 << bits)
        rows.initialize(repeating: -1, count: 1 << bits)
        for place in 0..<old.2 where old.1[place] >= 0 {
            let target = slot(old.0[place])
            keys[target] = old.0[place]
            rows[target] = old.1[place]
        }
        old.0.deallocate()
        old.1.deallocate()
    }

    private func enlarge() {
        let more = UnsafeMutablePointer<Float>.allocate(capacity: capacity * 2 * stride)
        more.moveInitialize(from: weights, count: capacity * stride)
        weights.deallocate()
        weights = more
        capacity *= 2
    }

    /// The averaged model, quantised, with at most so many features: those that matter most by their largest weight and how
    /// often they were met.
    func packed(most: Int) -> [UInt8] { WeightStore.packed([self], most: most) }

    /// The sum of several averaged models, which were trained in other orders: what one of them overdoes, the others damp.
    ///
    /// - Parameter least: smaller roots count as nought, for the size.
    static func packed(_ stores: [WeightStore], most: Int, least: Int8 = 0) -> [UInt8] {
        let classCount = stores[0].classCount
        var places: [UInt32: Int32] = [:]
        var features: [UInt32] = []
        var sums: [Float] = []
        var meetings: [Float] = []
        for store in stores {
            for slot in 0..<(1 << store.bits) where store.rows[slot] >= 0 {
                let key = store.keys[slot]
                let start = store.weights + Int(store.rows[slot]) * store.stride
                let place: Int
                if let known = places[key] {
                    place = Int(known)
                } else {
                    place = features.count
                    places[key] = Int32(place)
                    features.append(key)
                    meetings.append(0)
                    sums.append(contentsOf: repeatElement(0, count: classCount))
                }
                meetings[place] += start[classCount * 2]
                for offset in 0..<classCount {
                    sums[place * classCount + offset] += start[offset] - start[classCount + offset] / store.step
                }
            }
        }
        var ranks: [(rank: Float, place: Int)] = []
        ranks.reserveCapacity(features.count)
        var largest: Float = 1e-9
        for place in features.indices {
            var size: Float = 0
            for offset in 0..<classCount { size = max(size, abs(sums[place * classCount + offset])) }
            largest = max(largest, size)
            let rank = size * (meetings[place] + 1).squareRoot()
            if rank > 0 { ranks.append((rank, place)) }
        }
        ranks.sort { $0.rank != $1.rank ? $0.rank > $1.rank : features[$0.place] < features[$1.place] }
        let scale = 16129 / largest
        let kept = ranks.prefix(most).map { entry in
            let roots = (0..<classCount).map { offset -> Int8 in
                let scaled = sums[entry.place * classCount + offset] * scale
                let root = (scaled < 0 ? -(-scaled).squareRoot() : scaled.squareRoot()).rounded()
                return abs(root) < Float(least) ? 0 : Int8(max(-127, min(127, root)))
            }
            return (features[entry.place], roots)
        }
        return SparseModel.pack(rows: kept, classCount: classCount)
    }
}
