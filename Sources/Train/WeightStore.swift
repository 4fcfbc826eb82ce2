import DragomanLanguage

/// The weights of an averaged perceptron in training: a row of classes for every feature that was ever updated.
///
/// Averages are kept the lazy way: beside each weight stands the sum of its changes, each times the step it was made at
/// (Collins 2002, doi:10.3115/1118693.1118694; Daumé 2006).
final class WeightStore {
    let classCount: Int
    private var keys: UnsafeMutablePointer<UInt32>
    private var rows: UnsafeMutablePointer<Int32>
    private var bits = 16
    private(set) var count = 0
    private var weights: UnsafeMutablePointer<Float>
    private var capacity = 1 << 14
    private var step: Float = 1
    private var touches: UnsafeMutablePointer<Int32>

    init(classCount: Int) {
        self.classCount = classCount
        keys = .allocate(capacity: 1 << bits)
        rows = .allocate(capacity: 1 << bits)
        rows.initialize(repeating: -1, count: 1 << bits)
        weights = .allocate(capacity: capacity * classCount * 2)
        touches = .allocate(capacity: capacity)
    }

    deinit {
        keys.deallocate()
        rows.deallocate()
        weights.deallocate()
        touches.deallocate()
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
            let start = weights + Int(row) * classCount * 2
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
                (weights + count * classCount * 2).initialize(repeating: 0, count: classCount * 2)
                touches[count] = 0
                count += 1
            }
            let start = weights + Int(rows[slot]) * classCount * 2
            start[place] += amount
            start[classCount + place] += amount * step
            touches[Int(rows[slot])] += 1
        }
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
        let more = UnsafeMutablePointer<Float>.allocate(capacity: capacity * 2 * classCount * 2)
        more.moveInitialize(from: weights, count: capacity * classCount * 2)
        weights.deallocate()
        weights = more
        let moreTouches = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2)
        moreTouches.moveInitialize(from: touches, count: capacity)
        touches.deallocate()
        touches = moreTouches
        capacity *= 2
    }

    /// The averaged model, quantised, with at most so many features: those with the largest weights.
    ///
    /// - Parameter minimum: features updated less often are left out.
    func packed(most: Int, minimum: Int32 = 1, extra: [UInt32] = []) -> [UInt8] {
        var all: [(feature: UInt32, weights: [Float])] = []
        var largest: [Float] = []
        for slot in 0..<(1 << bits) where rows[slot] >= 0 && touches[Int(rows[slot])] >= minimum {
            let start = weights + Int(rows[slot]) * classCount * 2
            let row = (0..<classCount).map { start[$0] - start[classCount + $0] / step }
            all.append((keys[slot], row))
            largest.append(row.reduce(0) { max($0, abs($1)) })
        }
        guard !all.isEmpty else {
            return SparseModel.pack(rows: [], classCount: classCount, scale: 1, extra: extra)
        }
        // The scale lets one weight in two thousand be clamped.
        let sorted = largest.sorted(by: >)
        let scale = 127 / max(sorted[min(sorted.count - 1, sorted.count / 2000)], 1e-9)
        let floor = most < sorted.count ? sorted[most] : 0
        var kept: [(feature: UInt32, weights: [Float])] = []
        for (row, size) in zip(all, largest) where size > floor { kept.append(row) }
        return SparseModel.pack(rows: kept, classCount: classCount, scale: scale, extra: extra)
    }
}
