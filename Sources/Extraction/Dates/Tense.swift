internal import DragomanLanguage

/// Whether the clause of an expression tells what was or what will be.
enum Tense { case past, future, unknown }

/// Tells the tense by the verb nearest before a place, else by the one that governs it in the tree, else by the next
/// one behind it. Words alone decide where a text has no parts of speech.
struct TenseFinder {
    private let lexemes: [TimeLexeme]
    private let text: ParsedText
    private let isTagged: Bool

    init(lexemes: [TimeLexeme], text: ParsedText) {
        self.lexemes = lexemes
        self.text = text
        isTagged = text.tokens.contains { $0.partOfSpeech != .other }
    }

    enum Sign { case past, future, infinitive, plan, request, none }

    /// The tense at an expression.
    ///
    /// - Parameter isLimit: the expression is the end of something ("until Monday"), which lies ahead when a term was
    ///   set ("extended until Monday"), or when nothing tells the tense.
    /// - Complexity: O(1): it looks at most 40 lexemes back and 25 ahead, inside the sentence.
    func tense(at range: Range<Int>, isLimit: Bool = false) -> Tense {
        if isLimit {
            let start = max(0, range.lowerBound - 12)
            if (start..<range.lowerBound).contains(where: { isText($0, TenseFinder.terms) }) { return .future }
            let tense = tense(at: range)
            return tense == .unknown ? .future : tense
        }
        if let tense = fronted(range) ?? beside(range) ?? scheduled(range) { return tense }
        var infinitive = false
        var aims = false
        var place = range.lowerBound
        let limit = max(0, place - 40)
        while place > limit, !lexemes[place].isFirst {
            place -= 1
            if lexemes[place].word == .for, place + 1 < range.lowerBound { aims = true }
            // "the deadline nears, five months after the Aug. 2 invasion".
            if lexemes[place].partOfSpeech == .noun, place + 4 < range.lowerBound { continue }
            switch sign(place) {
            case .future: return .future
            case .plan: return isOff(range) ? .past : .future
            // "agreed to meet on Monday", but "agreed on Monday to meet".
            case .request: return infinitive || aims ? .future : .past
            case .infinitive:
                // "is to meet on Monday".
                if place > 0, isText(place - 1, ["is", "are", "was", "were"]) { return .future }
                infinitive = true
            case .past: return .past
            case .none: break
            }
            if lexemes[place].kind == .sign, lexemes[place].value == 0x3B { break }
        }
        if let tense = governing(range) { return tense }
        place = range.upperBound
        let end = min(lexemes.count, place + 25)
        while place < end, !lexemes[place].isFirst {
            // A relative clause that begins behind the expression has a time of its own.
            if isText(place, TenseFinder.relatives), place > 0, lexemes[place - 1].kind == .sign {
                repeat { place += 1 } while place < end && lexemes[place].kind != .sign
                continue
            }
            switch sign(place) {
            case .future, .plan: return .future
            case .past, .request: return .past
            default: break
            }
            place += 1
        }
        return infinitive ? .future : .unknown
    }

    /// "..., and on May 14 he met": the clause of the expression begins with it, and its verb follows.
    private func fronted(_ range: Range<Int>) -> Tense? {
        var place = range.lowerBound - 1
        guard place > 0, !lexemes[range.lowerBound].isFirst else { return nil }
        if [.on, .in, .by, .at, .during].contains(lexemes[place].word) { place -= 1 }
        guard place > 0, lexemes[place].word == .and || isText(place, ["but", "while", ";"]) else { return nil }
        let next = range.upperBound
        guard next < lexemes.count, !lexemes[next].isFirst,
            [.pronoun, .determiner, .properNoun, .noun].contains(lexemes[next].partOfSpeech)
        else { return nil }
        for place in next..<min(lexemes.count, next + 8) {
            if lexemes[place].isFirst || lexemes[place].kind == .sign { return nil }
            switch sign(place) {
            case .future, .plan: return .future
            case .past, .request: return .past
            default: break
            }
        }
        return nil
    }

    /// "until his case is heard on May 11": what is done on a day is done to come.
    private func scheduled(_ range: Range<Int>) -> Tense? {
        var place = range.lowerBound - 1
        if place > 0, [.on, .in, .at, .for].contains(lexemes[place].word) { place -= 1 }
        guard place > 0, !lexemes[place + 1].isFirst, !lexemes[place].isFirst else { return nil }
        // "Easter is Sunday", "the deadline is Jan. 15"; "it is Tuesday" tells of today.
        if isText(place, ["is", "are"]), !isText(place - 1, ["it", "It", "today", "Today", "that", "this"]) {
            return .future
        }
        guard isText(place - 1, ["is", "are"]),
            lexemes[place].partOfSpeech == .verb, sign(place) == .past,
            !isText(place, ["dated", "based", "born", "located", "accused", "known", "quoted"])
        else { return nil }
        return .future
    }

    /// A verb in the past right before an expression, or before its preposition: "started on January 1".
    func isRightBehindPast(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound - 1
        if place > 0, [.on, .in].contains(lexemes[place].word) { place -= 1 }
        guard place > 0, !lexemes[place + 1].isFirst else { return false }
        return sign(place) == .past
    }

    /// "starting Friday", "effective Jan. 1", "crude for October delivery" look ahead.
    private func beside(_ range: Range<Int>) -> Tense? {
        if isText(range.lowerBound - 1, ["starting", "effective"]), !lexemes[range.lowerBound].isFirst {
            return .future
        }
        // "coming up Sunday".
        if isText(range.lowerBound - 1, ["up"]), isText(range.lowerBound - 2, ["coming", "Coming"]) { return .future }
        guard isText(range.upperBound, ["delivery", "contract", "contracts", "futures"]) else { return nil }
        return lexemes[range.upperBound].isFirst ? nil : .future
    }

    /// What was planned for a time did not come about: "planned for September was called off".
    private func isOff(_ range: Range<Int>) -> Bool {
        (range.upperBound..<min(lexemes.count, range.upperBound + 5)).contains { place in
            !lexemes[place].isFirst
                && isText(place, ["did", "called", "cancelled", "canceled", "scrapped", "never", "fell"])
        }
    }

    /// The tense of the verb that the expression hangs on; `nil` without a tree or where the verb does not tell.
    private func governing(_ range: Range<Int>) -> Tense? {
        var token = Int(lexemes[range.lowerBound].token)
        guard isTagged, token >= 0, text.tokens[token].relation != .dep || text.tokens[token].head >= 0 else {
            return nil
        }
        for _ in 0..<12 {
            let head = Int(text.tokens[token].head)
            guard head >= 0 else { return nil }
            token = head
            guard text.tokens[token].partOfSpeech == .verb, !isRelative(from: range.upperBound, to: token) else {
                continue
            }
            var sign = sign(ofToken: token)
            for child in max(0, token - 8)..<token where Int(text.tokens[child].head) == token {
                guard text.tokens[child].partOfSpeech == .auxiliary else { continue }
                let own = self.sign(ofToken: child)
                if text.tokens[child].lower == "be" { sign = .none }
                if own == .future { return .future }
                if own == .past { sign = .past }
            }
            return sign == .past || sign == .request ? .past : sign == .future || sign == .plan ? .future : nil
        }
        return nil
    }

    /// Verbs that set a term.
    private static let terms = [
        "extended", "extend", "postponed", "delayed", "adjourned", "suspended", "gave", "given", "give", "deferred",
        "off",
        "has", "have", "prolonged", "renewed", "put", "closed", "banned", "barred", "jailed", "holds", "remain",
        "remains",
    ]
    private static let relatives = ["which", "who", "whose", "whom"]

    /// Between an expression and a token a relative or another clause begins.
    private func isRelative(from place: Int, to token: Int) -> Bool {
        var place = place
        while place < lexemes.count, Int(lexemes[place].token) < token {
            // A semicolon parts two clauses, whatever the tree says.
            if lexemes[place].kind == .sign, lexemes[place].value == 0x3B { return true }
            if isText(place, TenseFinder.relatives) { return true }
            place += 1
        }
        return false
    }

    private func sign(ofToken token: Int) -> Sign {
        TenseFinder.sign(of: text.tokens[token].lower, tag: text.tokens[token].partOfSpeech)
    }

    private func sign(_ place: Int) -> Sign {
        let lexeme = lexemes[place]
        guard lexeme.kind == .word else { return .none }
        if lexeme.word == .to {
            // "agreed to a ceasefire in November": no infinitive.
            return isText(place + 1, ["a", "an", "the", "its", "their", "his", "her"]) ? .none : .infinitive
        }
        if lexeme.word == .ended { return isText(place, ["ended"]) ? .past : .plan }
        // "close", "start", "fall" are words of time unless they are verbs.
        let isVerb = lexeme.partOfSpeech == .verb || lexeme.partOfSpeech == .auxiliary
        guard lexeme.word == .other || isVerb, lexeme.end - lexeme.start <= 14 else { return .none }
        // "has to pass by Thursday".
        if isText(place, ["has", "have"]), place + 1 < lexemes.count, lexemes[place + 1].word == .to { return .plan }
        // "to be signed", "will be formally opened": the participle tells nothing.
        if follows("be", place) || follows("stay", place) || follows("remain", place) { return .none }
        // "to cut", "could quit": an infinitive that looks like a past form.
        if place > 0, TenseFinder.unchanging.contains(text(place)), lexemes[place - 1].word == .to || isModal(place - 1)
        {
            return .none
        }
        let word = text.bytes[Int(lexeme.start)..<Int(lexeme.end)]
        let tag = isTagged ? lexeme.partOfSpeech : lexeme.isCapital && !lexeme.isFirst ? .properNoun : .other
        return TenseFinder.sign(of: String(decoding: word.map(ASCII.lower), as: UTF8.self), tag: tag)
    }

    private func isText(_ place: Int, _ words: [String]) -> Bool {
        guard lexemes.indices.contains(place) else { return false }
        let word = text.bytes[Int(lexemes[place].start)..<Int(lexemes[place].end)]
        return words.contains { word.elementsEqual($0.utf8) }
    }

    private func text(_ place: Int) -> String {
        let word = text.bytes[Int(lexemes[place].start)..<Int(lexemes[place].end)]
        return String(decoding: word.map(ASCII.lower), as: UTF8.self)
    }

    private func isModal(_ place: Int) -> Bool {
        ["will", "would", "can", "could", "may", "might", "must", "should", "shall", "not"].contains(text(place))
    }

    /// Verbs whose past is like their present.
    private static let unchanging: Set<String> = [
        "cut", "put", "hit", "shut", "quit", "let", "split", "spread", "burst", "cast", "cost", "read", "shed", "beat",
    ]

    /// The word right before, or before an adverb, is this one.
    private func follows(_ word: String, _ place: Int) -> Bool {
        for offset in 1...2 where place >= offset {
            let lexeme = lexemes[place - offset]
            if text.bytes[Int(lexeme.start)..<Int(lexeme.end)].elementsEqual(word.utf8) { return true }
        }
        return false
    }
}
