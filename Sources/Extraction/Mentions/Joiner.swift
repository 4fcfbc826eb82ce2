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
                    if lower == "-" || lower == "–", next == members.last!.range.upperBound, members.count == 1 {
                        isLast = true
                    } else if lower == "," {
                        commas += 1
                    } else if lower == "and" || lower == "&" {
                        isLast = true
                    } else if lower == "as", next + 2 < sentence.upperBound, tokens[next + 1].lower == "well" {
                        isLast = true
                        next += 2
                    } else if lower == "the" || lower == "both" {
                        if commas == 0 && !isLast { break }
                    } else {
                        break
                    }
                    next += 1
                }
                guard commas + (isLast ? 1 : 0) > 0, commas < 2, next < sentence.upperBound,
                    let another = member(at: next),
                    sentence.contains(another.range.upperBound - 1)
                else { break }
                // `Moscow, Russia`; `met Putin, and Lavrov said`
                if commas > 0, another.actors == members.last!.actors { break }
                if isLast, commas > 0, !hasComma { break }
                if commas > 0 { hasComma = true }
                members.append(another)
                isClosed = isLast
            }
            if members.count > 1, isClosed {
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
        return (result, lists)
    }

    /// The parts of speech that the tagger mistakes: verbs between two names, as in `Britain expelled Russian diplomats`,
    /// and conjunctions before a clause.
    ///
    /// A form in -ed of a verb of the coding rules that follows a name, and a form in -s that follows one and precedes an
    /// article or a name, where the sentence has no finite verb.
    func corrections(_ spans: [JoinedSpan], isVerb: (String) -> Bool) -> [Int: PartOfSpeech] {
        let tokens = passage.text.tokens
        var ends: [Int: JoinedSpan] = [:]
        for span in spans where span.partOfSpeech == .properNoun { ends[span.tokens.upperBound] = span }
        var result: [Int: PartOfSpeech] = [:]
        for sentence in passage.text.sentences {
            let hasFinite = sentence.contains { place in
                let token = tokens[place]
                return token.partOfSpeech == .auxiliary
                    || (token.partOfSpeech == .verb && !passage.isModifier(place) && !token.lower.hasSuffix("ing"))
            }
            for place in sentence where place + 1 < sentence.upperBound {
                let token = tokens[place]
                if isVerbByCompany(place, sentence, isVerb) {
                    result[place] = .verb
                    continue
                }
                if isObject(place, sentence) {
                    result[place] = .noun
                    continue
                }
                if token.partOfSpeech == .verb, let subject = subject(of: place, sentence, ends) {
                    result[place] = .verb
                    if Joiner.subordinators.contains(tokens[subject].lower) { result[subject] = .subordinator }
                    continue
                }
                guard
                    [.adjective, .noun, .adverb].contains(token.partOfSpeech)
                        || (token.partOfSpeech == .verb && passage.isModifier(place))
                else { continue }
                var before = place
                while before > sentence.lowerBound, tokens[before - 1].partOfSpeech == .adverb { before -= 1 }
                guard ends[before] != nil, tokens[before - 1].lower != "'s", tokens[place + 1].lower != "-" else {
                    continue
                }
                let isPast = token.lower.hasSuffix("ed") || Coder.irregular[token.lower] != nil
                let isPresent =
                    token.lower.hasSuffix("s") && !hasFinite
                    && (tokens[place + 1].partOfSpeech == .determiner || passage.mentionAt[place + 1] >= 0)
                if isPast || isPresent, isVerb(token.lower) { result[place] = .verb }
            }
        }
        return result
    }

    /// `held telephone talks`: a plural that the tagger takes for a verb, right behind a verb that wants an object.
    private func isObject(_ place: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = passage.text.tokens
        guard tokens[place].partOfSpeech == .verb, Joiner.heldNouns.contains(tokens[place].lower) else { return false }
        var before = place - 1
        while before >= sentence.lowerBound, place - before < 4,
            [.noun, .adjective, .numeral, .determiner].contains(tokens[before].partOfSpeech)
        {
            before -= 1
        }
        return before >= sentence.lowerBound && before < place - 1
            && ["hold", "host", "conduct", "launch", "resume", "begin", "stage", "carry"].contains(tokens[before].lemma)
            && tokens[before].partOfSpeech == .verb
    }

    private static let heldNouns: Set<String> = [
        "talks", "strikes", "attacks", "raids", "drills", "exercises", "patrols", "visits", "calls", "tests",
    ]

    /// The word before a name that a form in -ed follows as its finite verb: `after Norway granted recognition`,
    /// `Russia's ally Belarus recognised`. A name behind another preposition is no subject.
    private func subject(of verb: Int, _ sentence: Range<Int>, _ ends: [Int: JoinedSpan]) -> Int? {
        let tokens = passage.text.tokens
        let token = tokens[verb]
        guard token.lower.hasSuffix("ed") || Coder.irregular[token.lower] != nil, tokens[verb + 1].lower != "by",
            tokens[verb + 1].lower != "-"
        else { return nil }
        var before = verb
        while before > sentence.lowerBound, tokens[before - 1].partOfSpeech == .adverb { before -= 1 }
        guard let span = ends[before], passage.mentionAt[span.head] >= 0, !span.isPhrase,
            span.tokens.lowerBound > sentence.lowerBound
        else { return nil }
        var opening = span.tokens.lowerBound - 1
        while opening > sentence.lowerBound, tokens[opening].partOfSpeech == .determiner { opening -= 1 }
        let word = tokens[opening]
        if Joiner.subordinators.contains(word.lower) { return opening }
        return [.coordinator, .punctuation, .subordinator, .verb].contains(word.partOfSpeech) && word.lower != "\""
            ? opening : nil
    }

    private static let subordinators: Set<String> = ["after", "before", "since", "until", "till", "as", "than"]

    /// `trying to broker a truce`, `Western countries accuse Mali`: what cannot be the noun or the preposition that the
    /// tagger saw.
    private func isVerbByCompany(_ place: Int, _ sentence: Range<Int>, _ isVerb: (String) -> Bool) -> Bool {
        let token = passage.text.tokens[place]
        let next = passage.text.tokens[place + 1]
        guard place > sentence.lowerBound, passage.mentionAt[place] < 0 else { return false }
        let before = passage.text.tokens[place - 1]
        switch token.partOfSpeech {
        case .noun, .properNoun, .adjective:
            let opensNominal =
                next.partOfSpeech == .determiner || passage.mentionAt[place + 1] >= 0
                || ["its", "their", "his", "her"].contains(next.lower)
            return before.lower == "to" && before.partOfSpeech == .particle && opensNominal && isVerb(token.lower)
        case .adposition, .subordinator:
            return !Joiner.prepositions.contains(token.lower) && isVerb(token.lower)
        default: return false
        }
    }

    /// Forms of verbs that are prepositions too.
    private static let prepositions: Set<String> = [
        "following", "including", "regarding", "concerning", "considering", "given", "like", "near", "pending",
        "excluding", "barring", "involving", "according", "out", "back", "past", "down", "up", "off", "over", "on",
        "in",
        "through", "around", "about", "against", "along", "away",
    ]

    private func units(times: [Range<Int>]) -> [JoinedSpan] {
        let tokens = passage.text.tokens
        var candidates: [JoinedSpan] = []
        for (range, head) in phrases {
            candidates.append(JoinedSpan(tokens: range, head: head, partOfSpeech: .properNoun))
        }
        for mention in passage.mentions {
            let range = mention.tokens
            guard passage.mentionAt[range.lowerBound] >= 0 else { continue }
            if mention.form == .demonym, range.count == 1 { continue }
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
            // `U.S.-backed`
            if last + 2 < tokens.count, tokens[last + 1].lower == "-", Joiner.epithets.contains(tokens[last + 2].lower)
            {
                candidates.append(
                    JoinedSpan(tokens: range.lowerBound..<last + 3, head: last + 2, partOfSpeech: .adjective))
            }
            if range.count == 1, mention.form == .office || mention.form == .anaphor { continue }
            let part: PartOfSpeech =
                mention.form == .office ? .noun : mention.form == .demonym ? .adjective : .properNoun
            if mention.form == .anaphor { continue }
            candidates.append(JoinedSpan(tokens: range, head: last, partOfSpeech: part))
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
    private func phrases(without taken: [Bool]) -> [JoinedSpan] {
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

    /// Adjectives that stand for a noun or count.
    private static let pronominal: Set<String> = ["such", "many", "several", "same", "other", "due", "able", "own"]

    /// Whether a noun can modify the next one: a plural rarely does.
    private func modifies(_ place: Int) -> Bool {
        let token = passage.text.tokens[place]
        return token.lemma == token.lower || !token.lower.hasSuffix("s") || Joiner.plurals.contains(token.lower)
    }

    private static let plurals: Set<String> = [
        "sanctions", "arms", "rights", "affairs", "weapons", "sales", "operations", "services", "drugs", "systems",
        "communications", "securities", "customs", "sports", "news", "elections", "studies", "ties", "goods", "crimes",
        "narcotics", "exports", "imports", "economics", "politics", "investments", "materials", "projects", "defense",
    ]

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
    private func apposition(
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

    private static let relatives: Set<String> = ["which", "who", "whom", "whose", "where"]
}
