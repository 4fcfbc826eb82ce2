/// Gives every word its part of speech: two greedy averaged perceptrons, the first from the end of the sentence, the
/// second from its start with the tags of the first as features.
///
/// Words the lexicon knows well are only given tags they were seen with.
package struct Tagger: Sendable {
    package let backward: SparseModel
    package let forward: SparseModel
    package let lexicon: WordLexicon

    package init(backward: SparseModel, forward: SparseModel, lexicon: WordLexicon) {
        self.backward = backward
        self.forward = forward
        self.lexicon = lexicon
    }

    /// Tags a sentence; the words have been looked up in the lexicon.
    ///
    /// - Complexity: O(words).
    package func tag(_ words: UnsafeBufferPointer<WordTable.Word>, into tags: UnsafeMutablePointer<UInt8>) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: words.count) { guesses in
            guess(words, into: guesses.baseAddress!)
            Tagger.run(forward, lexicon, words, guesses: guesses.baseAddress!, into: tags)
        }
    }

    /// The tags of the reading from the end.
    private func guess(_ words: UnsafeBufferPointer<WordTable.Word>, into guesses: UnsafeMutablePointer<UInt8>) {
        withUnsafeTemporaryAllocation(of: WordTable.Word.self, capacity: words.count) { reversed in
            for place in 0..<words.count {
                reversed.initializeElement(at: place, to: words[words.count - 1 - place])
            }
            Tagger.run(backward, lexicon, UnsafeBufferPointer(reversed), guesses: nil, into: guesses)
        }
        var order = UnsafeMutableBufferPointer(start: guesses, count: words.count)
        order.reverse()
    }

    /// One reading from first to last.
    package static func run(
        _ model: SparseModel, _ lexicon: WordLexicon, _ words: UnsafeBufferPointer<WordTable.Word>,
        guesses: UnsafePointer<UInt8>?, into tags: UnsafeMutablePointer<UInt8>
    ) {
        let classes = FineTag.count
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TaggerFeatures.capacity) { features in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
                for place in 0..<words.count {
                    let allowed = Tagger.candidates(words[place], lexicon)
                    if allowed != 0, allowed & (allowed - 1) == 0 {
                        tags[place] = UInt8(allowed.trailingZeroBitCount)
                        continue
                    }
                    let count = TaggerFeatures.write(
                        place, words: words, tags: tags, guesses: guesses, into: features.baseAddress!)
                    model.score(UnsafeBufferPointer(rebasing: features[..<count]), into: scores.baseAddress!)
                    tags[place] = Tagger.best(scores.baseAddress!, allowed: allowed, classes: classes)
                }
            }
        }
    }

    /// The tags a word may get: those it was seen with if it was seen often, else all, which is the empty set.
    @inline(__always)
    package static func candidates(_ word: WordTable.Word, _ lexicon: WordLexicon) -> UInt64 {
        word.isFrequent ? lexicon.tags(word.known) : 0
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
