import Testing

@testable import DragomanLanguage

/// Scores against the sums that the packed weights make by hand.
struct SparseModelTests {
    private struct Chance {
        var state: UInt64
        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    /// As many classes as models have, and the borders at which rows are laid out in another way.
    @Test(arguments: [2, 3, 4, 5, 7, 16, 17, 51, 63, 64])
    func scoresAreTheSumsOfSquaredRoots(classes: Int) throws {
        var chance = Chance(state: UInt64(classes))
        var roots: [UInt32: [Int8]] = [:]
        for _ in 0..<2000 {
            let feature = UInt32(truncatingIfNeeded: chance.next(below: 1 << 31) &* 2_654_435_761)
            roots[feature] = (0..<classes).map { _ in
                chance.next(below: 3) == 0 ? Int8(chance.next(below: 255) - 127) : 0
            }
        }
        let rows = roots.sorted { $0.key < $1.key }.map { (feature: $0.key, roots: $0.value) }
        let model = try SparseModel(
            ModelMemory(SparseModel.pack(rows: rows, classCount: classes)), name: "random")
        #expect(model.classCount == classes)
        var scores = [Int32](repeating: 7, count: classes + SparseModel.widest)
        func score(_ asked: [UInt32]) -> [Int32] {
            asked.withUnsafeBufferPointer { asked in
                scores.withUnsafeMutableBufferPointer { model.score(asked, into: $0.baseAddress!) }
            }
            return Array(scores[..<classes])
        }
        func weights(_ feature: UInt32) -> [Int32] { roots[feature]!.map { Int32($0) * abs(Int32($0)) } }
        // The packing leaves out the few that others would be taken for.
        let features = rows.map(\.feature).filter { score([$0]) == weights($0) }
        #expect(features.count * 100 >= rows.count * 99)
        for _ in 0..<50 {
            // More than are looked up at once, some of them twice.
            let asked = (0..<(1 + chance.next(below: 300))).map { _ in features[chance.next(below: features.count)] }
            var expected = [Int32](repeating: 0, count: classes)
            for feature in asked {
                for (place, weight) in weights(feature).enumerated() { expected[place] += weight }
            }
            #expect(score(asked) == expected)
        }
    }

    /// A place that no row begins at is no weight, whatever the file says.
    @Test func aDamagedModelIsRefusedOrScoresNothingBeyondItsRows() throws {
        var bytes = SparseModel.pack(rows: [(feature: 5, roots: [1, -2, 3])], classCount: 3)
        // The count of cells of the only row is made far too large.
        bytes[bytes.count - 8] = 255
        let model = try? SparseModel(ModelMemory(bytes), name: "damaged")
        var scores = [Int32](repeating: 0, count: SparseModel.widest)
        if let model {
            let asked: [UInt32] = [5]
            asked.withUnsafeBufferPointer { asked in
                scores.withUnsafeMutableBufferPointer { model.score(asked, into: $0.baseAddress!) }
            }
            #expect(scores[..<3].allSatisfy { $0 == 0 })
        }
    }
}
