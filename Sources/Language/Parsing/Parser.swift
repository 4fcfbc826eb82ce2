/// Hangs every word on its head: greedy transitions, each scored by a linear model, each arc labelled at once.
package struct Parser: Sendable {
    package let transitions: SparseModel
    package let labels: SparseModel

    package init(transitions: SparseModel, labels: SparseModel) {
        self.transitions = transitions
        self.labels = labels
    }

    /// Parses the sentence that the state was begun with, to its end.
    ///
    /// - Complexity: O(words).
    package func parse(_ state: ParserState) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TransitionFeatures.capacity) { features in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
                let out = features.baseAddress!
                let score = scores.baseAddress!
                while !state.isFinished {
                    let allowed = state.allowed
                    var transition = ParserState.Transition(rawValue: Int(allowed).trailingZeroBitCount)!
                    if allowed & (allowed - 1) != 0 {
                        let count = TransitionFeatures.write(state, into: out)
                        transitions.score(UnsafeBufferPointer(start: out, count: count), into: score)
                        transition = Parser.best(score, allowed)
                    }
                    guard transition != .shift else {
                        state.apply(.shift)
                        continue
                    }
                    let (head, dependent) = state.arc(transition)
                    guard head != state.count else {
                        state.apply(transition, label: Parser.rootLabel)
                        continue
                    }
                    let count = LabelFeatures.write(state, head: head, dependent: dependent, into: out)
                    labels.score(UnsafeBufferPointer(start: out, count: count), into: score)
                    state.apply(transition, label: Parser.bestLabel(score, labels.classCount))
                }
            }
        }
    }

    @inline(__always)
    package static func best(_ scores: UnsafePointer<Int32>, _ allowed: UInt8) -> ParserState.Transition {
        var best = -1
        for place in 0..<3 where allowed >> UInt8(place) & 1 == 1 {
            if best < 0 || scores[place] > scores[best] { best = place }
        }
        return ParserState.Transition(rawValue: best)!
    }

    /// The best label that is not the root's; the first of equals.
    @inline(__always)
    static func bestLabel(_ scores: UnsafePointer<Int32>, _ count: Int) -> UInt8 {
        var best = rootLabel == 0 ? 1 : 0
        for place in 0..<count where scores[place] > scores[best] && place != Int(rootLabel) { best = place }
        return UInt8(best)
    }

    package static let rootLabel = UInt8(DependencyRelation.allCases.firstIndex(of: .root)!)
    package static let labelCount = DependencyRelation.allCases.count
}
