internal import Dragoman
internal import DragomanLanguage

/// Decides which tokens the parser sees as one word.
struct Joiner {
    let passage: Passage
    /// Names with their titles and all that tells whose the office is, as the office finder saw them.
    let phrases: [Range<Int>: Int]

    /// The adjectives that join a name by a hyphen: `Taliban-led`.
    static let epithets: Set<String> = [
        "led", "backed", "based", "appointed", "supported", "controlled", "run", "held", "occupied", "mediated",
        "brokered", "sponsored", "funded", "aligned", "made", "installed", "affiliated", "linked", "dominated", "born",
        "ruled", "allied", "trained", "armed", "friendly", "imposed", "hosted", "ordered", "drafted", "designated",
        "proposed", "recognized", "recognised", "administered", "captured", "governed", "organized", "organised",
        "lifted", "initiated", "owned", "operated", "brokered", "era", "style", "listed", "sanctioned",
    ]

    func spans(times: [Range<Int>]) -> [JoinedSpan] {
        let tokens = passage.text.tokens
        var candidates: [JoinedSpan] = []
        for (range, head) in phrases { candidates.append(JoinedSpan(tokens: range, head: head, partOfSpeech: .properNoun)) }
        for mention in passage.mentions {
            let range = mention.tokens
            guard passage.mentionAt[range.lowerBound] >= 0 else { continue }
            if mention.form == .demonym, range.count == 1 { continue }
            let last = range.upperBound - 1
            // `U.S.-backed`
            if last + 2 < tokens.count, tokens[last + 1].lower == "-", Joiner.epithets.contains(tokens[last + 2].lower) {
                candidates.append(
                    JoinedSpan(tokens: range.lowerBound..<last + 3, head: last + 2, partOfSpeech: .adjective))
            }
            guard range.count > 1 else { continue }
            let part: PartOfSpeech = mention.form == .office ? .noun : mention.form == .demonym ? .adjective : .properNoun
            if mention.form == .anaphor { continue }
            candidates.append(JoinedSpan(tokens: range, head: last, partOfSpeech: part))
        }
        for range in times where range.count > 1 {
            var range = range
            while range.count > 1, ["on", "in", "at", "the", "since", "by", "of", "from", "during", "until", "before", "after"].contains(tokens[range.lowerBound].lower) {
                range = range.lowerBound + 1..<range.upperBound
            }
            let last = range.upperBound - 1
            let part = tokens[last].partOfSpeech
            candidates.append(
                JoinedSpan(tokens: range, head: last, partOfSpeech: part == .numeral || part == .adverb || part == .noun ? part : .properNoun))
        }
        // The longest first where they overlap.
        candidates.sort {
            $0.tokens.count != $1.tokens.count
                ? $0.tokens.count > $1.tokens.count : $0.tokens.lowerBound < $1.tokens.lowerBound
        }
        var taken = [Bool](repeating: false, count: tokens.count)
        var result: [JoinedSpan] = []
        for candidate in candidates where candidate.tokens.count > 1 {
            guard !candidate.tokens.contains(where: { taken[$0] }),
                passage.sentence(of: candidate.tokens.lowerBound).contains(candidate.tokens.upperBound - 1)
            else { continue }
            for place in candidate.tokens { taken[place] = true }
            result.append(candidate)
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
