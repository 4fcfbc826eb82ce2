internal import Dragoman
internal import DragomanLanguage

/// Parts of speech that the company of a word shows to be mistaken.
extension Joiner {
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
            // `X labels Y a threat, while Z kept silent`: in what stands before a clause with a conjunction of its own.
            let end =
                sentence.dropFirst(3).first {
                    ["while", "although", "though", "whereas"].contains(tokens[$0].lower) && tokens[$0 - 1].lower == ","
                } ?? sentence.upperBound
            let hasFinite = (sentence.lowerBound..<end).contains { place in
                let token = tokens[place]
                return token.partOfSpeech == .auxiliary
                    || (token.partOfSpeech == .verb && !passage.isModifier(place) && !token.lower.hasSuffix("ing"))
            }
            for place in sentence where place + 1 < sentence.upperBound {
                if isVerbByCompany(place, sentence, isVerb) {
                    result[place] = .verb
                    continue
                }
                if isVerbInPlace(place, sentence)
                    || ends[place].map({ isHeadlineList($0.tokens.lowerBound, place) }) ?? false
                {
                    result[place] = .verb
                    continue
                }
                if isNumber(place) {
                    result[place] = .numeral
                    continue
                }
                if isAfter(place, sentence) || isAmid(place) {
                    result[place] = .adposition
                    continue
                }
                // `amid rising tensions`
                if isParticipleBefore(place)
                    || place > sentence.lowerBound && tokens[place - 1].lower == "amid"
                        && tokens[place].lower.hasSuffix("ing") && tokens[place + 1].lower.hasSuffix("s")
                {
                    result[place] = .adjective
                    continue
                }
                // `agreements with the movement worth $2.5bn`
                if tokens[place].lower == "worth", tokens[place].partOfSpeech != .adjective,
                    tokens[place + 1].partOfSpeech == .symbol || tokens[place + 1].partOfSpeech == .numeral
                {
                    result[place] = .adjective
                    continue
                }
                if isSubject(place, sentence) {
                    result[place] = .noun
                    if tokens[place - 1].lower == "that" { result[place - 1] = .subordinator }
                    continue
                }
                if isObject(place, sentence) || isEmbargo(place, sentence) || isFighting(place, sentence) {
                    result[place] = .noun
                    continue
                }
                let part = tokens[place].partOfSpeech
                // `which back his government`
                if part == .adverb, tokens[place].lower == "back", place > sentence.lowerBound,
                    ["who", "which", "that"].contains(tokens[place - 1].lower),
                    tokens[place + 1].partOfSpeech == .determiner || passage.mentionAt[place + 1] >= 0
                {
                    result[place] = .verb
                    continue
                }
                // `who chairs the African Union`
                if part == .noun || part == .properNoun || part == .adjective, place > sentence.lowerBound,
                    tokens[place].lower.hasSuffix("s"), ["who", "which"].contains(tokens[place - 1].lower),
                    tokens[place + 1].partOfSpeech == .determiner || passage.mentionAt[place + 1] >= 0
                        || tokens[place - 1].lower == "who" && tokens[place + 1].partOfSpeech == .adposition
                {
                    result[place] = .verb
                    continue
                }
                // `had refused American demands to`: a plural behind a nationality.
                if part == .verb, place > sentence.lowerBound, Joiner.claims.contains(tokens[place].lower),
                    passage.mention(at: place - 1)?.form == .demonym
                        || tokens[place].lower == "backing" && ["'s", "’s"].contains(tokens[place - 1].lower)
                {
                    result[place] = .noun
                    continue
                }
                if part == .verb, let subject = subject(of: place, sentence, ends) {
                    result[place] = .verb
                    if Joiner.subordinators.contains(tokens[subject].lower) { result[subject] = .subordinator }
                    continue
                }
                guard
                    part == .adjective || part == .noun || part == .adverb
                        || part == .verb && passage.isModifier(place)
                else { continue }
                var before = place
                while before > sentence.lowerBound, tokens[before - 1].partOfSpeech == .adverb { before -= 1 }
                // `the National Liberation Army (ELN) stays on the list`
                if before - 2 > sentence.lowerBound, tokens[before - 1].lower == ")", ends[before - 1] != nil {
                    before -= 1
                }
                guard ends[before] != nil, tokens[before - 1].lower != "'s", tokens[place + 1].lower != "-" else {
                    continue
                }
                let token = tokens[place]
                let isPast = token.lower.hasSuffix("ed") || Coder.irregular[token.lower] != nil
                // `charges that Eritrea harbours X`: a clause of its own.
                let clause = ends[before].map { $0.tokens.lowerBound - 1 } ?? sentence.lowerBound
                let opensClause =
                    clause > sentence.lowerBound
                    && ["that", "because", "whether", "while", "where"].contains(tokens[clause].lower)
                let isPresent =
                    token.lower.hasSuffix("s") && (!hasFinite || opensClause)
                    && (tokens[place + 1].partOfSpeech == .determiner || passage.mentionAt[place + 1] >= 0
                        || ["stays", "remains", "stands"].contains(token.lower)
                            && tokens[place + 1].partOfSpeech == .adposition)
                guard isPast || isPresent, isVerb(token.lower) else { continue }
                result[place] = .verb
                if opensClause, tokens[clause].lower == "that" { result[clause] = .subordinator }
            }
        }
        return result
    }

    /// `held telephone talks`: a plural that the tagger takes for a verb, right behind a verb that wants an object.
    func isObject(_ place: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = passage.text.tokens
        guard tokens[place].partOfSpeech == .verb, Joiner.heldNouns.contains(tokens[place].lower) else { return false }
        var before = place - 1
        while before >= sentence.lowerBound, place - before < 4,
            [.noun, .adjective, .numeral, .determiner].contains(tokens[before].partOfSpeech)
        {
            before -= 1
        }
        return before >= sentence.lowerBound && before < place - 1
            && [
                "hold", "host", "conduct", "launch", "resume", "begin", "stage", "carry", "impose", "slap", "place",
                "lift", "ease", "end", "introduce", "announce", "order", "drop",
            ].contains(tokens[before].lemma)
            && tokens[before].partOfSpeech == .verb
    }

    /// `and Chad did so in 2011`, `began bombing rebel positions`, `which itself switched recognition`: verbs that the
    /// tagger takes for auxiliaries, nouns or adjectives.
    private func isVerbInPlace(_ place: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = passage.text.tokens
        let token = tokens[place]
        let next = tokens[place + 1]
        if ["did", "do", "does", "doing", "done"].contains(token.lower), token.partOfSpeech == .auxiliary {
            return ["so", "likewise"].contains(next.lower)
                || next.lower == "the" && place + 2 < sentence.upperBound && tokens[place + 2].lower == "same"
        }
        guard place > sentence.lowerBound + 1, passage.mentionAt[place] < 0 else { return false }
        if Joiner.pasts.contains(token.lower), [.noun, .properNoun, .adverb].contains(token.partOfSpeech) {
            return true
        }
        let opensNominal =
            next.partOfSpeech == .determiner || passage.mentionAt[place + 1] >= 0 || next.partOfSpeech == .noun
        if token.lower.hasSuffix("ing"), token.partOfSpeech == .noun || token.partOfSpeech == .adjective {
            return opensNominal
                && ["began", "begun", "started", "stopped", "resumed", "continued", "keeps", "kept", "begin"]
                    .contains(tokens[place - 1].lower)
                && (next.partOfSpeech != .noun || Joiner.acts.contains(token.lower))
        }
        if token.lower.hasSuffix("ed"), token.partOfSpeech == .adjective || token.partOfSpeech == .verb {
            return opensNominal && ["itself", "himself", "herself", "themselves"].contains(tokens[place - 1].lower)
                && ["which", "who"].contains(tokens[place - 2].lower)
        }
        return false
    }

    /// Rare past forms that are nothing else.
    private static let pasts: WordSet = [
        "upheld", "overruled", "quashed", "annulled", "rescinded", "reinstated", "blacklisted", "delisted", "outlawed",
        "proscribed", "unfroze", "overthrew", "derecognised", "derecognized", "overran",
    ]

    private static let acts: WordSet = [
        "bombing", "shelling", "attacking", "arming", "issuing", "sending", "supplying", "expelling", "imposing",
        "recognising", "recognizing", "deploying", "firing", "launching", "building", "holding", "releasing", "lifting",
        "freeing", "opening", "closing", "targeting", "striking", "raiding", "deporting", "withdrawing", "accepting",
    ]

    private static let tellers: WordSet = [
        "authorities", "officials", "countries", "governments", "nations", "states", "prosecutors", "lawmakers",
        "leaders", "rebels", "ministers", "diplomats", "officers",
    ]

    private static let telling: WordSet = [
        "label", "list", "brand", "blame", "view", "fear", "claim", "ban", "back", "support", "target", "sanction",
        "demand", "request", "suspect",
    ]

    private static let claims: WordSet = [
        "demands", "claims", "calls", "threats", "attacks", "strikes", "raids", "moves", "plans", "visits", "requests",
        "charges", "offers", "bids", "backing", "appeals", "sanctions", "talks", "forces", "troops", "imports",
        "exports",
    ]

    private static let heldNouns: WordSet = [
        "talks", "strikes", "attacks", "raids", "drills", "exercises", "patrols", "visits", "calls", "tests", "bans",
        "freezes", "curbs", "limits", "controls",
    ]

    /// The word before a name that a form in -ed follows as its finite verb: `after Norway granted recognition`,
    /// `Russia's ally Belarus recognised`. A name behind another preposition is no subject.
    func subject(of verb: Int, _ sentence: Range<Int>, _ ends: [Int: JoinedSpan]) -> Int? {
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

    private static let subordinators: WordSet = ["after", "before", "since", "until", "till", "as", "than"]

    /// `trying to broker a truce`, `Western countries accuse Mali`: what cannot be the noun or the preposition that the
    /// tagger saw.
    private func isVerbByCompany(_ place: Int, _ sentence: Range<Int>, _ isVerb: (String) -> Bool) -> Bool {
        guard place > sentence.lowerBound, passage.mentionAt[place] < 0 else { return false }
        switch passage.text.tokens[place].partOfSpeech {
        case .noun, .properNoun, .adjective:
            // `Burundian authorities label X a terrorist group`, `Israeli officials blame X`
            if Joiner.tellers.contains(passage.text.tokens[place - 1].lower),
                Joiner.telling.contains(passage.text.tokens[place].lower)
            {
                return passage.text.tokens[place + 1].partOfSpeech == .determiner
                    || passage.mention(at: place + 1).map { $0.form == .name || $0.form == .capital } ?? false
            }
            guard passage.text.tokens[place - 1].partOfSpeech == .particle else { return false }
            let token = passage.text.tokens[place]
            let next = passage.text.tokens[place + 1]
            let before = passage.text.tokens[place - 1]
            let opensNominal =
                next.partOfSpeech == .determiner || passage.mentionAt[place + 1] >= 0
                || ["its", "their", "his", "her"].contains(next.lower)
            return before.lower == "to" && opensNominal && isVerb(token.lower)
        case .adposition, .subordinator:
            let token = passage.text.tokens[place]
            return !Joiner.prepositions.contains(token.lower) && isVerb(token.lower)
        default: return false
        }
    }

    /// Forms of verbs that are prepositions too.
    private static let prepositions: WordSet = [
        "following", "including", "regarding", "concerning", "considering", "given", "like", "near", "pending",
        "excluding", "barring", "involving", "according", "out", "back", "past", "down", "up", "off", "over", "on",
        "in",
        "through", "around", "about", "against", "along", "away",
    ]
}
