internal import CModels

/// A linear model over hashed features: for every feature a short list of classes and weights.
///
/// What is packed is laid out anew in memory, so that rows of weights are added without a branch; the weights are the
/// same. Layout of what is packed, little-endian: 16 numbers of 32 bits (magic, count of buckets, count of classes, bytes of cells, width of
/// a place, eleven free ones), the buckets, the cells. A bucket has four entries; an entry is zero, or the place of
/// a feature's cells in pairs of bytes under the feature's lowest bits, which tell it from others. A feature is in one
/// of two buckets, so a search looks at eight entries and no more, and the table can be nearly full
/// (cuckoo hashing; Pagh & Rodler 2004, doi:10.1016/j.jalgor.2003.12.002). Cells are a count, a free byte, and as many
/// pairs of class and signed root of the weight. Features with the same weights share their cells.
package struct SparseModel: @unchecked Sendable {
    package static let magic: UInt32 = 0x3152_4744
    static let headerBytes = 64

    package let memory: ModelMemory
    private let layout: Layout
    private let table: cmodels_sparse
    package let classCount: Int

    /// Scores are added up in vectors: memory for them has room for as many.
    package static let widest = 64

    /// What scoring looks at.
    private final class Layout {
        var table: cmodels_sparse
        init(_ table: cmodels_sparse) { self.table = table }
        deinit { cmodels_free(&table) }
    }

    package init(_ memory: ModelMemory, name: String) throws(LanguageError) {
        self.memory = memory
        let bytes = memory.bytes
        guard bytes.count >= SparseModel.headerBytes, memory.number(0) == SparseModel.magic, memory.number(1) < 1 << 22,
            memory.number(1) > 0, memory.number(4) < 28,
            bytes.count >= SparseModel.headerBytes + 16 * Int(memory.number(1)) + Int(memory.number(3))
        else { throw LanguageError(place: name, message: "not a model of this version; run `make train`") }
        classCount = Int(memory.number(2))
        let start = bytes.baseAddress! + SparseModel.headerBytes
        var table = cmodels_sparse()
        table.bucket_count = memory.number(1)
        table.place_bits = memory.number(4)
        table.class_count = memory.number(2)
        let isWhole = cmodels_unpack(
            &table, start.assumingMemoryBound(to: UInt32.self),
            (start + 16 * Int(memory.number(1))).assumingMemoryBound(to: UInt8.self), Int(memory.number(3)))
        guard isWhole != 0 else { throw LanguageError(place: name, message: "damaged; run `make train`") }
        self.table = table
        layout = Layout(table)
    }

    /// Adds the weights of features to the scores of the classes, which have room for `widest`.
    ///
    /// - Complexity: O(classes that the features know).
    @inline(__always)
    package func add(_ features: UnsafeBufferPointer<UInt32>, to scores: UnsafeMutablePointer<Int32>) {
        withUnsafePointer(to: table) { cmodels_add($0, features.baseAddress, features.count, scores) }
    }

    /// The bucket a hash falls into.
    @inline(__always)
    private static func bucket(_ hash: UInt32, _ count: UInt32) -> Int { Int((UInt64(hash) &* UInt64(count)) >> 32) }

    /// The hash for the other bucket.
    @inline(__always)
    private static func other(_ feature: UInt32) -> UInt32 { feature &* 0x9E37_79B1 }

    /// Scores all classes from scratch.
    package func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Int32>) {
        let lanes = classCount > 4 ? (classCount + 15) & ~15 : classCount
        for place in 0..<lanes { scores[place] = 0 }
        add(features, to: scores)
    }

    /// Packs weights into a model.
    ///
    /// - Parameter rows: features with the signed square roots of their weights, one a class; noughts are left out.
    package static func pack(
        rows: [(feature: UInt32, roots: [Int8])], classCount: Int
    ) -> [UInt8] {
        // The first cell is a dummy, so that no entry is zero.
        var cells: [UInt8] = [0, 0]
        var entries: [(feature: UInt32, place: UInt32)] = []
        var known: [[UInt8]: UInt32] = [:]
        for row in rows.sorted(by: { $0.feature < $1.feature }) {
            var cell: [UInt8] = [0, 0]
            for (place, root) in row.roots.enumerated() where root != 0 {
                cell.append(UInt8(place))
                cell.append(UInt8(bitPattern: root))
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
        var placeBits: UInt32 = 8
        while cells.count / 2 >= 1 << placeBits { placeBits += 1 }
        precondition(placeBits < 24, "too many weights for one model")
        var bucketCount = UInt32(entries.count * 27 / 100 + 4)
        var table = fill(entries, bucketCount, placeBits)
        while table == nil {
            bucketCount += bucketCount / 50 + 1
            table = fill(entries, bucketCount, placeBits)
        }
        let index = table!
        var header: [UInt32] = [magic, bucketCount, UInt32(classCount), UInt32(cells.count), placeBits]
        header += [UInt32](repeating: 0, count: 16 - header.count)
        return (header + index).withUnsafeBytes { Array($0) } + cells
    }

    /// Puts every entry into one of its two buckets, pushing others aside; nil when that doesn't end.
    ///
    /// An entry that another one would be taken for is left out.
    private static func fill(
        _ entries: [(feature: UInt32, place: UInt32)], _ bucketCount: UInt32, _ placeBits: UInt32
    ) -> [UInt32]? {
        var index = [UInt32](repeating: 0, count: Int(bucketCount) * 4)
        var features = [UInt32](repeating: 0, count: index.count)
        var turn = 0
        for entry in entries {
            let buckets = [bucket(entry.feature, bucketCount), bucket(other(entry.feature), bucketCount)]
            let isTwin = buckets.contains { bucket in
                (bucket * 4..<bucket * 4 + 4).contains { slot in
                    index[slot] != 0 && features[slot] << placeBits == entry.feature << placeBits
                }
            }
            if isTwin { continue }
            var feature = entry.feature
            var value = feature << placeBits | entry.place
            var at = buckets[0]
            var pushes = 0
            while true {
                let second = bucket(other(feature), bucketCount)
                let first = bucket(feature, bucketCount)
                let slots = Array(first * 4..<first * 4 + 4) + Array(second * 4..<second * 4 + 4)
                if let free = slots.first(where: { index[$0] == 0 }) {
                    index[free] = value
                    features[free] = feature
                    break
                }
                pushes += 1
                if pushes > 2000 { return nil }
                turn &+= 1
                let slot = at * 4 + turn % 4
                swap(&index[slot], &value)
                swap(&features[slot], &feature)
                // The one pushed aside goes to its other bucket.
                let home = bucket(feature, bucketCount)
                at = home == at ? bucket(other(feature), bucketCount) : home
            }
        }
        return index
    }
}
