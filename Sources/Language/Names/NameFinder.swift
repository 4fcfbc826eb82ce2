/// Finds the names of persons, organizations and places: a structured perceptron over beginnings and insides, decoded with
/// Viterbi (Collins 2002, doi:10.3115/1118693.1118694).
package struct NameFinder: Sendable {
    /// Outside, then the beginning and the inside of each kind.
    package static let classCount = 1 + 2 * NameSpan.Kind.allCases.count

    package let model: SparseModel

    package init(model: SparseModel) { self.model = model }

    /// The labels of a sentence's words, the best sequence of all.
    ///
    /// - Complexity: O(words).
    package func labels(of sentence: borrowing NameFeatures.Sentence, into labels: inout [UInt8]) {
        let count = sentence.words.count
        let classes = NameFinder.classCount
        labels.removeAll(keepingCapacity: true)
        var moves = [Int32](repeating: 0, count: classes * classes + SparseModel.widest)
        moves.withUnsafeMutableBufferPointer { moves in
            for from in 0..<classes {
                withUnsafePointer(to: NameFeatures.transition(from: from)) { feature in
                    model.add(
                        UnsafeBufferPointer(start: feature, count: 1), to: moves.baseAddress! + from * classes)
                }
            }
        }
        var emissions = [Int32](repeating: 0, count: count * classes + SparseModel.widest)
        emissions.withUnsafeMutableBufferPointer { emissions in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameFeatures.capacity) { features in
                for place in 0..<count {
                    let size = NameFeatures.write(place, sentence, into: features.baseAddress!)
                    model.add(
                        UnsafeBufferPointer(rebasing: features[..<size]),
                        to: emissions.baseAddress! + place * classes)
                }
            }
        }
        NameFinder.best(emissions, moves, count: count, into: &labels)
    }

    /// Viterbi over any numbers: an inside follows only a beginning or an inside of its kind.
    package static func best<Score: SignedNumeric & Comparable>(
        _ emissions: [Score], _ moves: [Score], count: Int, into labels: inout [UInt8]
    ) {
        labels.removeAll(keepingCapacity: true)
        guard count > 0 else { return }
        let classes = classCount
        var scores = [Score](repeating: 0, count: count * classes)
        var back = [UInt8](repeating: 0, count: count * classes)
        var reachable = [Bool](repeating: false, count: count * classes)
        for place in 0..<count {
            for to in 0..<classes {
                let isInside = to > 0 && to % 2 == 0
                let own = emissions[place * classes + to]
                if place == 0 {
                    scores[to] = own + moves[to]
                    reachable[to] = !isInside
                    continue
                }
                for from in 0..<classes where reachable[(place - 1) * classes + from] {
                    if isInside, from != to, from != to - 1 { continue }
                    let score = scores[(place - 1) * classes + from] + moves[from * classes + to] + own
                    if !reachable[place * classes + to] || score > scores[place * classes + to] {
                        scores[place * classes + to] = score
                        back[place * classes + to] = UInt8(from)
                        reachable[place * classes + to] = true
                    }
                }
            }
        }
        var last = 0
        for label in 1..<classes where reachable[(count - 1) * classes + label] {
            if scores[(count - 1) * classes + label] > scores[(count - 1) * classes + last] { last = label }
        }
        labels = [UInt8](repeating: 0, count: count)
        for place in stride(from: count - 1, through: 0, by: -1) {
            labels[place] = UInt8(last)
            last = Int(back[place * classes + last])
        }
    }

    /// The spans that labels stand for.
    package static func spans(_ labels: [UInt8], first: Int) -> [NameSpan] {
        var spans: [NameSpan] = []
        var place = 0
        while place < labels.count {
            guard labels[place] % 2 == 1 else {
                place += 1
                continue
            }
            var end = place + 1
            while end < labels.count, labels[end] == labels[place] + 1 { end += 1 }
            spans.append(
                NameSpan(
                    tokens: first + place..<first + end, kind: NameSpan.Kind.allCases[Int(labels[place] - 1) / 2]))
            place = end
        }
        return spans
    }
}
