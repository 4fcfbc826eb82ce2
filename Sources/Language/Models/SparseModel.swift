/// A linear model over hashed features, read in place: for every feature a short list of classes and weights.
///
/// Layout, little-endian: 16 numbers of 32 bits (magic, log2 of the index's size, count of classes, bytes of cells,
/// twelve free ones of the model's own), the index, the cells. An entry of the index is zero, or ten bits that check the
/// feature over 22 bits of the place of its cells in pairs of bytes; collisions go to the next entry. Cells are
/// a count, a free byte, and as many pairs of class and signed weight.
package struct SparseModel: @unchecked Sendable {
    package static let magic: UInt32 = 0x3152_4744
    static let headerBytes = 64

    package let memory: ModelMemory
    private let index: UnsafePointer<UInt32>
    private let cells: UnsafePointer<UInt8>
    private let mask: UInt32
    package let classCount: Int

    package init(_ memory: ModelMemory, name: String) throws(LanguageError) {
        self.memory = memory
        let bytes = memory.bytes
        guard bytes.count >= SparseModel.headerBytes, memory.number(0) == SparseModel.magic, memory.number(1) < 23,
            bytes.count >= SparseModel.headerBytes + 4 << Int(memory.number(1)) + Int(memory.number(3))
        else { throw LanguageError(place: name, message: "not a model of this version; run `make train`") }
        mask = 1 << memory.number(1) - 1
        classCount = Int(memory.number(2))
        let start = bytes.baseAddress! + SparseModel.headerBytes
        index = start.assumingMemoryBound(to: UInt32.self)
        cells = (start + 4 << Int(memory.number(1))).assumingMemoryBound(to: UInt8.self)
    }

    /// Adds the weights of a feature to the scores of the classes.
    ///
    /// - Complexity: O(classes that the feature knows).
    @inline(__always)
    package func add(_ feature: UInt32, to scores: UnsafeMutablePointer<Int32>) {
        var slot = feature & mask
        let check = feature >> 22
        while true {
            let entry = index[Int(slot)]
            if entry == 0 { return }
            if entry >> 22 == check {
                var cell = cells + Int(entry & 0x3F_FFFF) * 2
                let count = Int(cell[0])
                for _ in 0..<count {
                    cell += 2
                    scores[Int(cell[0])] &+= Int32(Int8(bitPattern: cell[1]))
                }
                return
            }
            slot = (slot &+ 1) & mask
        }
    }

    /// Scores all classes from scratch.
    @inline(__always)
    package func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Int32>) {
        for place in 0..<classCount { scores[place] = 0 }
        for feature in features { add(feature, to: scores) }
    }

    /// Packs weights into a model.
    ///
    /// - Parameters:
    ///   - rows: features with their weights, one a class; weights that are nought after scaling are left out.
    ///   - scale: what a weight is multiplied by before it is rounded and clamped to -127...127.
    ///   - extra: up to twelve numbers of the model's own.
    package static func pack(
        rows: [(feature: UInt32, weights: [Float])], classCount: Int, scale: Float, extra: [UInt32] = []
    ) -> [UInt8] {
        // The first cell is a dummy, so that no entry is zero.
        var cells: [UInt8] = [0, 0]
        var entries: [(feature: UInt32, place: UInt32)] = []
        var known: [[UInt8]: UInt32] = [:]
        for row in rows.sorted(by: { $0.feature < $1.feature }) {
            var cell: [UInt8] = [0, 0]
            for (place, weight) in row.weights.enumerated() {
                let rounded = (weight * scale).rounded()
                guard rounded != 0 else { continue }
                cell.append(UInt8(place))
                cell.append(UInt8(bitPattern: Int8(max(-127, min(127, rounded)))))
            }
            guard cell.count > 2 else { continue }
            cell[0] = UInt8(cell.count / 2 - 1)
            // Equal rows share their cells.
            let place = known[cell] ?? UInt32(cells.count / 2)
            if known[cell] == nil {
                known[cell] = place
                cells += cell
            }
            entries.append((row.feature, place))
        }
        precondition(cells.count / 2 < 1 << 22, "too many weights for one model")
        var bits: UInt32 = 4
        while Double(entries.count) > 0.8 * Double(1 << bits) { bits += 1 }
        precondition(bits < 23)
        let mask: UInt32 = 1 << bits - 1
        var index = [UInt32](repeating: 0, count: 1 << Int(bits))
        for entry in entries {
            var slot = entry.feature & mask
            let check = entry.feature >> 22
            var isTaken = false
            while index[Int(slot)] != 0 {
                // A twin in check and neighbourhood would never be reached.
                if index[Int(slot)] >> 22 == check { isTaken = true }
                slot = (slot + 1) & mask
            }
            if !isTaken { index[Int(slot)] = check << 22 | entry.place }
        }
        var header: [UInt32] = [magic, bits, UInt32(classCount), UInt32(cells.count)] + extra
        header += [UInt32](repeating: 0, count: 16 - header.count)
        return (header + index).withUnsafeBytes { Array($0) } + cells
    }
}
