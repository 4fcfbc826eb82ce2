/// Gives every word its part of speech: a greedy averaged perceptron from left to right.
///
/// Words the lexicon knows well are only given tags they were seen with.
package struct Tagger: Sendable {
    package let model: SparseModel
    package let lexicon: WordLexicon

    package init(model: SparseModel, lexicon: WordLexicon) {
        self.model = model
        self.lexicon = lexicon
    }

    /// Tags a sentence; the words have been looked up in the lexicon.
    ///
    /// - Complexity: O(words).
    package func tag(_ words: UnsafeBufferPointer<WordTable.Word>, into tags: UnsafeMutablePointer<UInt8>) {
        let classes = FineTag.count
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TaggerFeatures.capacity) { features in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
                for place in 0..<words.count {
                    let allowed = Tagger.candidates(words[place], lexicon)
                    if allowed != 0, allowed & (allowed - 1) == 0 {
                        tags[place] = UInt8(allowed.trailingZeroBitCount)
                        continue
                    }
                    let count = TaggerFeatures.write(place, words: words, tags: tags, into: features.baseAddress!)
                    model.score(UnsafeBufferPointer(rebasing: features[..<count]), into: scores.baseAddress!)
                    tags[place] = Tagger.best(scores.baseAddress!, allowed: allowed, classes: classes)
                }
            }
        }
    }

    /// The tags a word may get: those it was seen with if it was seen often, else all, which is the empty set.
    @inline(__always)
    package static func candidates(_ word: WordTable.Word, _ lexicon: WordLexicon) -> UInt64 {
        word.cluster & 1 == 0 ? 0 : lexicon.tags(word.known)
    }

    /// The best of the allowed classes, all of them when the set is empty; the first of equals.
    @inline(__always)
    package static func best(_ scores: UnsafePointer<Int32>, allowed: UInt64, classes: Int) -> UInt8 {
        var best = -1
        if allowed == 0 {
            best = 0
            for place in 1..<classes where scores[place] > scores[best] { best = place }
        } else {
            var rest = allowed
            while rest != 0 {
                let place = rest.trailingZeroBitCount
                rest &= rest - 1
                if best < 0 || scores[place] > scores[best] { best = place }
            }
        }
        return UInt8(best)
    }
}
