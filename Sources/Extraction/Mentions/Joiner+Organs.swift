internal import Dragoman
internal import DragomanLanguage

/// Organs of several states that one noun names.
extension Joiner {
    /// `US and NATO forces`, `Russian, Chinese and Iranian officials`: one word that means the organs of each.
    ///
    /// - Parameter spans: those found so far; none that holds more than the phrase is broken up.
    func organLists(besides spans: [JoinedSpan]) -> (spans: [JoinedSpan], lists: [Mention]) {
        let tokens = passage.text.tokens
        var result: [JoinedSpan] = []
        var lists: [Mention] = []
        for sentence in passage.text.sentences {
            var place = sentence.lowerBound
            while place < sentence.upperBound {
                guard let (range, actors) = organList(at: place, sentence),
                    !spans.contains(where: {
                        $0.tokens.overlaps(range)
                            && !(range.lowerBound <= $0.tokens.lowerBound
                                && $0.tokens.upperBound <= range.upperBound)
                    })
                else {
                    place += 1
                    continue
                }
                result.append(
                    JoinedSpan(
                        tokens: range, head: range.upperBound - 1,
                        partOfSpeech: tokens[range.upperBound - 1].partOfSpeech))
                lists.append(Mention(tokens: range, form: .organ, actors: actors))
                place = range.upperBound
            }
        }
        return (result, lists)
    }

    private func organList(at start: Int, _ sentence: Range<Int>) -> (Range<Int>, [Int])? {
        let tokens = passage.text.tokens
        var place = start
        var actors: [Int] = []
        var isClosed = false
        while place < sentence.upperBound, let mention = passage.mention(at: place),
            mention.tokens.lowerBound == place, mention.actors.count == 1,
            [.demonym, .name].contains(mention.form)
        {
            if !actors.contains(mention.actors[0]) { actors.append(mention.actors[0]) }
            place = mention.tokens.upperBound
            guard place < sentence.upperBound, !isClosed else { break }
            if tokens[place].lower == "and" {
                isClosed = true
                place += 1
            } else if tokens[place].lower == "," {
                place += 1
            } else {
                break
            }
        }
        guard isClosed, actors.count > 1, place < sentence.upperBound, passage.mentionAt[place] < 0,
            Joiner.organs.contains(tokens[place].lower), tokens[place].partOfSpeech == .noun
        else { return nil }
        return (start..<place + 1, actors)
    }

    private static let organs: WordSet = [
        "forces", "troops", "soldiers", "authorities", "negotiators", "delegations", "diplomats", "governments",
        "armies",
        "militaries", "officials", "representatives", "delegates", "teams",
        "guards", "peacekeepers", "mediators", "fighters", "embassies",
    ]
}
