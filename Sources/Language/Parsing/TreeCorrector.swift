/// Mends finished trees: what hangs on a verb or noun by a preposition is hung on another word near by where the whole tree
/// speaks for it, then the relations of all that names the parts of a clause are judged anew (corrective modeling; Hall &
/// Novák 2005, W05-1505; what hangs on verb or noun, Olteanu & Moldovan 2005, H05-1035).
///
/// The parser labels an arc when it adds it, before what comes later is known; here all of the tree is.
package struct TreeCorrector: Sendable {
    /// One class: how well a word hangs on a candidate.
    package let heads: SparseModel
    package let labels: SparseModel

    package init(heads: SparseModel, labels: SparseModel) {
        self.heads = heads
        self.labels = labels
    }

    /// Whether a word with this relation may be hung elsewhere.
    package static func mayMove(_ label: UInt8) -> Bool { movable >> UInt64(label) & 1 == 1 }
    /// Whether this relation may be another one.
    package static func mayChange(_ label: UInt8) -> Bool { changeable >> UInt64(label) & 1 == 1 }

    private static let movable = FinishedTree.bits([.obl, .nmod])
    private static let changeable = FinishedTree.bits([
        .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter, .expl, .obj, .iobj, .obl, .oblAgent,
        .oblUnmarked, .nmod, .nmodUnmarked, .nmodDesc, .advmod, .amod, .compound, .flat, .xcomp, .ccomp, .advcl,
        .advclRelcl, .acl, .aclRelcl, .conj, .appos, .parataxis, .dep, .list, .vocative, .dislocated, .discourse,
        .orphan,
    ])

    /// Mends the tree that `tree` was begun with; it stays a tree with the same root.
    ///
    /// - Complexity: O(words²) at worst, for children of one head; sentences have at most 400 words.
    package func correct(_ tree: FinishedTree) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: CorrectionFeatures.capacity) { features in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
                rehang(tree, features.baseAddress!, scores.baseAddress!)
                relabel(tree, features.baseAddress!, scores.baseAddress!)
            }
        }
    }

    private func rehang(
        _ tree: FinishedTree, _ features: UnsafeMutablePointer<UInt32>, _ scores: UnsafeMutablePointer<Int32>
    ) {
        var candidates: [FinishedTree.Candidate] = []
        for place in 0..<tree.count where TreeCorrector.mayMove(tree.nodes[place].label) {
            tree.candidates(place, into: &candidates)
            guard candidates.count > 1 else { continue }
            var best = 0
            var bestScore = Int32.min
            for (number, candidate) in candidates.enumerated() {
                let count = CorrectionFeatures.write(tree, place, on: candidate, into: features)
                heads.score(UnsafeBufferPointer(start: features, count: count), into: scores)
                if scores[0] > bestScore { (best, bestScore) = (number, scores[0]) }
            }
            if best > 0 { tree.move(place, to: Int(candidates[best].place)) }
        }
    }

    private func relabel(
        _ tree: FinishedTree, _ features: UnsafeMutablePointer<UInt32>, _ scores: UnsafeMutablePointer<Int32>
    ) {
        for place in 0..<tree.count {
            let node = tree.nodes[place]
            guard TreeCorrector.mayChange(node.label), Int(node.head) < tree.count else { continue }
            let count = CorrectionFeatures.write(tree, place, into: features)
            labels.score(UnsafeBufferPointer(start: features, count: count), into: scores)
            tree.relabel(place, Parser.bestLabel(scores, labels.classCount))
        }
    }
}
