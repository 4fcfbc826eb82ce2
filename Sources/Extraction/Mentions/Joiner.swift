internal import Dragoman
internal import DragomanLanguage

/// Decides which tokens the parser sees as one word.
struct Joiner {
    let passage: Passage

    /// Names with their titles and all that tells whose the office is, as the office finder saw them.
    let phrases: [Range<Int>: Int]

    /// The adjectives that join a name by a hyphen: `Taliban-led`.
    static let epithets: WordSet = [
        "led", "backed", "based", "appointed", "supported", "controlled", "run", "held", "occupied", "mediated",
        "brokered", "sponsored", "funded", "aligned", "made", "installed", "affiliated", "linked", "dominated", "born",
        "ruled", "allied", "trained", "armed", "friendly", "imposed", "hosted", "ordered", "drafted", "designated",
        "proposed", "recognized", "recognised", "administered", "captured", "governed", "organized", "organised",
        "lifted", "initiated", "owned", "operated", "brokered", "era", "style", "listed", "sanctioned",
    ]

    /// The spans, and the mentions of the lists among them: `China, India and Iran` is one word that means three.
    func spans(times: [Range<Int>]) -> (spans: [JoinedSpan], lists: [Mention]) {
        let spans = units(times: times)
        let tokens = passage.text.tokens
        var unitAt: [Int: Int] = [:]
        for (number, span) in spans.enumerated() { unitAt[span.tokens.lowerBound] = number }
        /// The member of a list that begins at a place: its tokens and actors.
        func member(at place: Int) -> (range: Range<Int>, head: Int, actors: [Int])? {
            guard place < tokens.count else { return nil }
            let span = unitAt[place].map { spans[$0] }
            let head = span?.head ?? place
            guard let mention = passage.mention(at: head), !mention.actors.isEmpty,
                mention.form == .name || mention.form == .capital || mention.form == .organ || mention.form == .office
            else { return nil }
            let range = span?.tokens ?? mention.tokens
            guard range.lowerBound == place, span?.partOfSpeech != .adjective else { return nil }
            return (range, head, mention.actors)
        }
        var result: [JoinedSpan] = []
        var lists: [Mention] = []
        var place = 0
        while place < tokens.count {
            guard let first = member(at: place) else {
                if let number = unitAt[place] {
                    result.append(spans[number])
                    place = spans[number].tokens.upperBound
                } else {
                    place += 1
                }
                continue
            }
            let sentence = passage.sentence(of: place)
            var members = [first]
            var isClosed = false
            var hasComma = false
            while !isClosed {
                var next = members.last!.range.upperBound
                // An apposition that ended with a comma has taken it.
                var commas = tokens[next - 1].lower == "," ? 1 : 0
                var isLast = false
                while next < sentence.upperBound {
                    let lower = tokens[next].lower
                    if lower == "-" || lower == "–", next == members.last!.range.upperBound, members.count == 1,
                        tokens[next - 1].end == tokens[next].start
                    {
                        isLast = true
                    } else if lower == "," {
                        commas += 1
                    } else if lower == "and" || lower == "&" {
                        isLast = true
                    } else if lower == "as", next + 2 < sentence.upperBound, tokens[next + 1].lower == "well",
                        tokens[next + 2].lower == "as"
                    {
                        isLast = true
                        next += 2
                    } else if lower == "the" || lower == "both" {
                        if commas == 0 && !isLast { break }
                    } else {
                        break
                    }
                    next += 1
                }
                // `Russia, Iran and other countries`: those named.
                if isLast, commas < 2, let end = others(from: next, sentence) {
                    members.append((next..<end, end - 1, []))
                    isClosed = true
                    break
                }
                guard commas + (isLast ? 1 : 0) > 0, commas < 2, next < sentence.upperBound,
                    let another = member(at: next).map({ withOffice($0, sentence) }),
                    sentence.contains(another.range.upperBound - 1)
                else { break }
                // `Moscow, Russia`; `met Putin, and Lavrov said`
                if commas > 0, another.actors == members.last!.actors { break }
                if isLast, commas > 0, !hasComma { break }
                if commas > 0 { hasComma = true }
                members.append(another)
                isClosed = isLast
            }
            if members.count > 1,
                isClosed || isHeadlineList(members[0].range.lowerBound, members.last!.range.upperBound)
            {
                let range = members[0].range.lowerBound..<members.last!.range.upperBound
                var actors: [Int] = []
                for actor in members.flatMap(\.actors) where !actors.contains(actor) { actors.append(actor) }
                let head = members.last!.head
                result.append(JoinedSpan(tokens: range, head: head, partOfSpeech: .properNoun))
                lists.append(Mention(tokens: range, form: .name, actors: actors))
                place = range.upperBound
            } else {
                if let number = unitAt[place] { result.append(spans[number]) }
                place = max(first.range.upperBound, place + 1)
            }
        }
        let (organs, bodies) = organLists(besides: result)
        return (
            (result.filter { span in !organs.contains { $0.tokens.overlaps(span.tokens) } } + organs)
                .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }, lists + bodies
        )
    }

    /// Where `other countries`, `several other states` or `others` that ends a list of names ends.
    private func others(from place: Int, _ sentence: Range<Int>) -> Int? {
        let tokens = passage.text.tokens
        var next = place
        if next < sentence.upperBound, ["several", "some", "many", "two", "three", "most"].contains(tokens[next].lower)
        {
            next += 1
        }
        guard next < sentence.upperBound else { return nil }
        if tokens[next].lower == "others" { return next + 1 }
        guard tokens[next].lower == "other" else { return nil }
        next += 1
        while next < min(sentence.upperBound, place + 4),
            [.adjective, .properNoun].contains(tokens[next].partOfSpeech)
                || passage.mention(at: next)?.form == .demonym
        {
            next += 1
        }
        guard next < sentence.upperBound, Joiner.kinds.contains(tokens[next].lower) else { return nil }
        return next + 1
    }

    private static let kinds: WordSet = [
        "countries", "states", "nations", "governments", "powers", "capitals", "members", "groups", "organizations",
        "organisations", "partners", "allies", "neighbors", "neighbours", "parties", "leaders", "officials",
        "ministers",
        "diplomats", "republics", "movements", "factions", "entities",
    ]

    func units(times: [Range<Int>]) -> [JoinedSpan] {
        let tokens = passage.text.tokens
        var candidates: [JoinedSpan] = []
        for (range, head) in phrases {
            candidates.append(JoinedSpan(tokens: range, head: head, partOfSpeech: .properNoun))
        }
        for mention in passage.mentions {
            let range = mention.tokens
            guard passage.mentionAt[range.lowerBound] >= 0 else { continue }
            let last = range.upperBound - 1
            // `Afghanistan's ruling Taliban`
            if last + 3 < tokens.count, ["'s", "’s"].contains(tokens[last + 1].lower),
                ["ruling", "governing", "reigning"].contains(tokens[last + 2].lower),
                let ruler = passage.mention(at: last + 3), ruler.form == .name
            {
                candidates.append(
                    JoinedSpan(
                        tokens: range.lowerBound..<ruler.tokens.upperBound, head: ruler.tokens.upperBound - 1,
                        partOfSpeech: .properNoun))
            }
            // `U.S.-backed`; in `France and Germany - held talks` the dash is none of a word's.
            if last + 2 < tokens.count, tokens[last + 1].lower == "-", tokens[last].end == tokens[last + 1].start,
                Joiner.epithets.contains(tokens[last + 2].lower)
            {
                candidates.append(
                    JoinedSpan(tokens: range.lowerBound..<last + 3, head: last + 2, partOfSpeech: .adjective))
            }
            if range.count == 1, mention.form == .office || mention.form == .anaphor || mention.form == .demonym {
                continue
            }
            let part: PartOfSpeech =
                mention.form == .office ? .noun : mention.form == .demonym ? .adjective : .properNoun
            if mention.form == .anaphor { continue }
            // `Mr Dar`
            var start = range.lowerBound
            if mention.form == .name, start > passage.sentence(of: start).lowerBound,
                passage.mention(at: start - 1)?.actors ?? mention.actors == mention.actors,
                PersonNames.courtesy.contains(tokens[start - 1].lower)
            {
                start -= 1
            }
            candidates.append(JoinedSpan(tokens: start..<range.upperBound, head: last, partOfSpeech: part))
        }
        // `Mr Khan`, of whom nothing is known.
        for place in tokens.indices.dropFirst()
        where passage.mentionAt[place] < 0 && PersonNames.courtesy.contains(tokens[place - 1].lower)
            && tokens[place - 1].lower != "." && (0x41...0x5A).contains(passage.text.bytes[Int(tokens[place].start)])
        {
            candidates.append(JoinedSpan(tokens: place - 1..<place + 1, head: place, partOfSpeech: .properNoun))
        }
        for range in times where range.count > 1 {
            var range = range
            while range.count > 1,
                ["on", "in", "at", "the", "since", "by", "of", "from", "during", "until", "before", "after"].contains(
                    tokens[range.lowerBound].lower)
            {
                range = range.lowerBound + 1..<range.upperBound
            }
            let last = range.upperBound - 1
            let part = tokens[last].partOfSpeech
            candidates.append(
                JoinedSpan(
                    tokens: range, head: last,
                    partOfSpeech: part == .numeral || part == .adverb || part == .noun ? part : .properNoun))
        }
        candidates += adverbs()
        // The longest first where they overlap.
        candidates.sort {
            $0.tokens.count != $1.tokens.count
                ? $0.tokens.count > $1.tokens.count : $0.tokens.lowerBound < $1.tokens.lowerBound
        }
        var taken = [Bool](repeating: false, count: tokens.count)
        var result: [JoinedSpan] = []
        for candidate in candidates {
            guard !candidate.tokens.contains(where: { taken[$0] }),
                passage.sentence(of: candidate.tokens.lowerBound).contains(candidate.tokens.upperBound - 1)
            else { continue }
            for place in candidate.tokens { taken[place] = true }
            result.append(candidate)
        }
        for range in times { for place in range { taken[place] = true } }
        result += phrases(without: taken)
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Nouns with the adjectives and nouns right before them: `new economic sanctions`, where no token is taken.
    func phrases(without taken: [Bool]) -> [JoinedSpan] {
        let tokens = passage.text.tokens
        var result: [JoinedSpan] = []
        for sentence in passage.text.sentences {
            var start = sentence.lowerBound
            var place = start
            func close(at end: Int) {
                var last = end - 1
                while last > start, tokens[last].partOfSpeech != .noun { last -= 1 }
                if last > start {
                    result.append(
                        JoinedSpan(tokens: start..<last + 1, head: last, partOfSpeech: .noun, isPhrase: true))
                }
                start = end
            }
            while place < sentence.upperBound {
                let token = tokens[place]
                let isFree = !taken[place] && passage.mentionAt[place] < 0
                let isFirst = place == start
                let fits: Bool
                switch token.partOfSpeech {
                case .adjective:
                    // `a strategic, long partnership` and `forces loyal to` are the parser's.
                    fits =
                        isFree && (isFirst || tokens[place - 1].partOfSpeech == .adjective)
                        && !token.lower.hasSuffix("ed") && Coder.irregular[token.lower] == nil
                        && !Joiner.pronominal.contains(token.lower)
                case .noun:
                    fits = isFree && (isFirst || tokens[place - 1].partOfSpeech == .adjective || modifies(place - 1))
                default: fits = false
                }
                if fits {
                    place += 1
                } else if place > start {
                    close(at: place)
                    start = place
                } else {
                    place += 1
                    start = place
                }
            }
            close(at: sentence.upperBound)
        }
        return result
    }

    /// Adjectives that stand for a noun or count, and a preposition that the tagger takes for one.
    private static let pronominal: WordSet = [
        "such", "many", "several", "same", "other", "due", "able", "own", "amid",
    ]

    /// Whether a noun can modify the next one: a plural rarely does.
    func modifies(_ place: Int) -> Bool {
        let token = passage.text.tokens[place]
        return token.lemma == token.lower || !token.lower.hasSuffix("s") || Joiner.plurals.contains(token.lower)
    }

    private static let plurals: WordSet = [
        "sanctions", "arms", "rights", "affairs", "weapons", "sales", "operations", "services", "drugs", "systems",
        "communications", "securities", "customs", "sports", "news", "elections", "studies", "ties", "goods", "crimes",
        "narcotics", "exports", "imports", "economics", "politics", "investments", "materials", "projects", "defense",
    ]
}
