internal import Dragoman
internal import DragomanLanguage

/// What is parsed apart: clauses, appositions, asides and times between commas and dashes.
extension Joiner {
    /// The clauses that are better parsed by themselves: relative clauses and appositions between commas, behind the
    /// subject of a sentence.
    ///
    /// - Parameter corrections: gets the verbs right behind them that the tagger took for adjectives.
    func clauses(
        _ spans: [JoinedSpan], times: [Range<Int>], _ corrections: inout [Int: PartOfSpeech], isVerb: (String) -> Bool
    ) -> [DetachedClause] {
        let tokens = passage.text.tokens
        var spanAt: [Int: Int] = [:]
        for (number, span) in spans.enumerated() { for place in span.tokens { spanAt[place] = number } }
        func isFinite(_ place: Int) -> Bool {
            guard spanAt[place].map({ spans[$0].isPhrase }) ?? true else { return false }
            let token = tokens[place]
            if corrections[place] == .verb { return true }
            return token.partOfSpeech == .auxiliary
                || (token.partOfSpeech == .verb && !token.lower.hasSuffix("ing")
                    && tokens[max(place - 1, 0)].lower != "to")
        }
        var result: [DetachedClause] = []
        for sentence in passage.text.sentences {
            var start = sentence.lowerBound
            while let comma = (start..<sentence.upperBound).first(where: {
                tokens[$0].lower == "," && spanAt[$0] == nil
            }) {
                start = comma + 1
                guard comma > sentence.lowerBound, comma + 2 < sentence.upperBound else { continue }
                let before = comma - 1
                let span = spanAt[before].map { spans[$0] }
                let antecedent = span?.head ?? before
                guard tokens[antecedent].isNominal else { continue }
                // Before it only the subject: no finite verb, or none since the clause began.
                let opening = span?.tokens.lowerBound ?? before
                if let last = (sentence.lowerBound..<comma).last(where: isFinite),
                    !opensClause(last + 1..<max(opening, last + 1), after: last, spanAt)
                {
                    if let apposition = apposition(behind: comma, antecedent, sentence, spanAt, isFinite) {
                        result.append(apposition)
                        start = apposition.tokens.upperBound + 1
                    }
                    continue
                }
                var first = comma + 1
                if tokens[first].partOfSpeech == .adposition, Joiner.relatives.contains(tokens[first + 1].lower) {
                    first += 1
                }
                let isRelative = Joiner.relatives.contains(tokens[first].lower)
                let isApposition =
                    !isRelative && passage.mentionAt[antecedent] >= 0
                    && ["a", "an", "the", "its", "their", "his", "her"].contains(tokens[first].lower)
                // `Russia and China, among other nations, have`, `Beijing, for its part, said`
                let isAside =
                    !isRelative && !isApposition && passage.mentionAt[antecedent] >= 0
                    && tokens[first].partOfSpeech == .adposition && spanAt[first] == nil
                guard isRelative || isApposition || isAside else { continue }
                var end = comma + 1
                var hasVerb = false
                while end < sentence.upperBound - 1 {
                    if tokens[end].lower == ",", spanAt[end] == nil {
                        var behind = end + 1
                        while behind < sentence.upperBound - 1, tokens[behind].partOfSpeech == .adverb { behind += 1 }
                        if isFinite(behind), hasVerb || !isRelative { break }
                        if tokens[behind].partOfSpeech == .adjective, hasVerb || !isRelative,
                            tokens[behind].lower.hasSuffix("ed") || Coder.irregular[tokens[behind].lower] != nil,
                            isVerb(tokens[behind].lower)
                        {
                            corrections[behind] = .verb
                            break
                        }
                    }
                    if isFinite(end) { hasVerb = true }
                    end += 1
                }
                guard end < sentence.upperBound - 1, isRelative || !hasVerb else { continue }
                result.append(
                    DetachedClause(
                        tokens: comma + 1..<end, antecedent: antecedent,
                        relation: isRelative ? .aclRelcl : isAside ? .nmod : .appos))
                start = end + 1
            }
        }
        result += dashed(spanAt, isFinite).filter { aside in !result.contains { $0.tokens.overlaps(aside.tokens) } }
        let parted = partedTimes(times, spanAt, isFinite).filter { time in
            !result.contains { $0.tokens.overlaps(time.tokens) }
        }
        return (result + parted).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// What stands between two dashes: `recognised Guaidó - the head of the assembly - as president`.
    private func dashed(_ spanAt: [Int: Int], _ isFinite: (Int) -> Bool) -> [DetachedClause] {
        let tokens = passage.text.tokens
        func isDash(_ place: Int) -> Bool {
            guard ["-", "–", "—", "--"].contains(tokens[place].lower), spanAt[place] == nil, place > 0,
                place + 1 < tokens.count
            else { return false }
            return tokens[place].lower == "—" || tokens[place - 1].end < tokens[place].start
        }
        var result: [DetachedClause] = []
        for sentence in passage.text.sentences {
            let dashes = sentence.filter(isDash)
            guard dashes.count == 2, dashes[0] > sentence.lowerBound, dashes[1] - dashes[0] > 1,
                dashes[1] + 2 < sentence.upperBound, dashes[1] - dashes[0] < 25
            else { continue }
            let antecedent = dashes[0] - 1
            guard tokens[antecedent].isNominal else { continue }
            let inside = dashes[0] + 1..<dashes[1]
            let isRelative = Joiner.relatives.contains(tokens[inside.lowerBound].lower)
            let hasVerb = inside.contains(where: isFinite)
            result.append(
                DetachedClause(
                    tokens: inside, antecedent: antecedent,
                    relation: isRelative ? .aclRelcl : hasVerb ? .parataxis : .appos))
        }
        return result
    }

    /// Times that part a verb from its object or its subject: `summoned on Monday the ambassador`, `Manila on Sunday
    /// accused`.
    private func partedTimes(
        _ times: [Range<Int>], _ spanAt: [Int: Int], _ isFinite: (Int) -> Bool
    ) -> [DetachedClause] {
        let tokens = passage.text.tokens
        var result: [DetachedClause] = []
        for time in times where !time.isEmpty {
            let sentence = passage.sentence(of: time.lowerBound)
            guard time.upperBound < sentence.upperBound - 1, sentence.contains(time.upperBound - 1) else { continue }
            var start = time.lowerBound
            if start > sentence.lowerBound, tokens[start - 1].partOfSpeech == .adposition { start -= 1 }
            guard start > sentence.lowerBound, (result.last?.tokens.upperBound ?? 0) <= start,
                (start..<time.upperBound).allSatisfy({ passage.mentionAt[$0] < 0 })
            else { continue }
            let before = start - 1
            let next = time.upperBound
            let opensNominal =
                [.determiner, .properNoun, .numeral].contains(tokens[next].partOfSpeech)
                || passage.mentionAt[next] >= 0 || ["its", "their", "his", "her"].contains(tokens[next].lower)
            if isFinite(before), tokens[before].partOfSpeech == .verb, opensNominal,
                !["say", "tell", "be"].contains(tokens[before].lemma)
            {
                result.append(DetachedClause(tokens: start..<next, antecedent: before, relation: .obl))
            } else if isFinite(next), passage.mentionAt[before] >= 0 || tokens[before].partOfSpeech == .noun {
                var verb = next
                while verb < min(sentence.upperBound - 1, next + 4), tokens[verb].partOfSpeech != .verb { verb += 1 }
                guard tokens[verb].partOfSpeech == .verb else { continue }
                result.append(DetachedClause(tokens: start..<next, antecedent: verb, relation: .obl))
            }
        }
        return result
    }

    /// Whether a clause begins between a verb and a noun: `said that`, `told reporters on Monday that`, `after`.
    private func opensClause(_ range: Range<Int>, after verb: Int, _ spanAt: [Int: Int]) -> Bool {
        let tokens = passage.text.tokens
        let isSaying = ["say", "tell", "announce", "add", "report", "confirm", "claim", "declare"].contains(
            tokens[verb].lemma)
        let rest = range.reversed().prefix {
            tokens[$0].partOfSpeech == .determiner || tokens[$0].partOfSpeech == .adjective
        }
        let end = range.upperBound - rest.count
        if end > range.lowerBound,
            [.subordinator, .coordinator].contains(tokens[end - 1].partOfSpeech)
                || [":", ";"].contains(tokens[end - 1].lower)
        {
            return true
        }
        return isSaying
            && (range.lowerBound..<end).allSatisfy {
                tokens[$0].partOfSpeech == .adverb
                    || tokens[$0].partOfSpeech == .properNoun && passage.mentionAt[$0] < 0
            }
    }

    /// `add Hezbollah, the Lebanese group, to its list`: a noun phrase between commas behind a name that is no subject.
    func apposition(
        behind comma: Int, _ antecedent: Int, _ sentence: Range<Int>, _ spanAt: [Int: Int], _ isFinite: (Int) -> Bool
    ) -> DetachedClause? {
        let tokens = passage.text.tokens
        guard passage.mention(at: antecedent)?.form == .name,
            ["a", "an", "the", "its", "their"].contains(tokens[comma + 1].lower)
        else { return nil }
        let limit = min(sentence.upperBound - 1, comma + 16)
        guard
            let end = (comma + 2..<max(comma + 2, limit)).first(where: { tokens[$0].lower == "," && spanAt[$0] == nil }
            ),
            !["and", "or", "but"].contains(tokens[end + 1].lower), tokens[end + 1].partOfSpeech == .adposition,
            !(comma + 1..<end).contains(where: isFinite),
            (comma + 1..<end).contains(where: { tokens[$0].partOfSpeech == .noun && passage.mentionAt[$0] < 0 })
        else { return nil }
        return DetachedClause(tokens: comma + 1..<end, antecedent: antecedent, relation: .appos)
    }

    static let relatives: WordSet = ["which", "who", "whom", "whose", "where"]
}
