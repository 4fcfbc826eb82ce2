/// Whether the clause of an expression tells what was or what will be.
enum Tense { case past, future, unknown }

/// Tells the tense by the verb nearest to a place: words alone where a text has no parts of speech.
struct TenseFinder {
    let lexemes: [TimeLexeme]
    let bytes: [UInt8]

    private enum Sign { case past, future, infinitive, plan, none }

    /// The tense at an expression.
    ///
    /// - Complexity: O(1): it looks at most 40 lexemes back and 25 ahead, inside the sentence.
    func tense(at range: Range<Int>) -> Tense {
        var infinitive = false
        var place = range.lowerBound - 1
        let limit = max(0, place - 40)
        while place >= limit {
            let lexeme = lexemes[place]
            switch sign(place) {
            case .future: return .future
            case .plan: return .future
            case .infinitive: infinitive = true
            case .past:
                // "agreed to meet on Friday": the plan is to come; "managed to" is not in the list of plans.
                return .past
            case .none: break
            }
            if lexeme.isFirst || (lexeme.kind == .sign && lexeme.value == 0x3B) { break }
            place -= 1
        }
        place = range.upperBound
        let end = min(lexemes.count, place + 25)
        while place < end, !lexemes[place].isFirst {
            switch sign(place) {
            case .future: return .future
            case .plan: return .future
            case .past: return .past
            default: break
            }
            place += 1
        }
        return infinitive ? .future : .unknown
    }

    private func sign(_ place: Int) -> Sign {
        let lexeme = lexemes[place]
        guard lexeme.kind == .word else {
            return .none
        }
        if lexeme.word == .to { return .infinitive }
        guard lexeme.word == .other else { return .none }
        let word = bytes[Int(lexeme.start)..<Int(lexeme.end)]
        guard word.count <= 14 else { return .none }
        let text = String(decoding: word.map(ASCII.lower), as: UTF8.self)
        // "to be signed", "will be formally opened": the participle tells nothing.
        if follows("be", place) { return .none }
        if let known = TenseFinder.known[text] { return known }
        if lexeme.isCapital { return .none }
        return word.count > 4 && text.hasSuffix("ed") && !TenseFinder.adjectives.contains(text) ? .past : .none
    }

    /// The word right before, or before an adverb, is this one.
    private func follows(_ word: String, _ place: Int) -> Bool {
        for offset in 1...2 where place >= offset {
            let lexeme = lexemes[place - offset]
            if bytes[Int(lexeme.start)..<Int(lexeme.end)].elementsEqual(word.utf8) { return true }
        }
        return false
    }

    private static let adjectives: Set<String> = [
        "united", "armed", "indeed", "hundred", "alleged", "red", "speed", "need",
    ]

    private static let known: [String: Sign] = {
        var known: [String: Sign] = [:]
        func add(_ words: String, _ sign: Sign) {
            for word in words.split(separator: " ") { known[String(word)] = sign }
        }
        add("will shall would ll won wouldn", .future)
        add(
            """
            scheduled expected slated due plans planned planning plan expects expecting set hopes hoping intends intend \
            likely begins starts opens expires arrives ends leaves meets resumes convenes takes votes travels visits \
            holds goes returns faces prepares preparing aims agreed agrees wants urged asked invited must should may \
            can could might
            """, .plan)
        add(
            """
            was were had did said told met came went took held began made left fell rose won lost became gave saw got \
            found kept brought led sent spent paid ran wrote spoke broke hit cut put shot sold bought built caught chose \
            drew drove fought flew forgot grew heard hid knew laid lay lent meant put quit read rode sang sat sank shook \
            shut slept stood stole struck swore swept taught thought threw understood woke wore withdrew overthrew seen \
            been done gone taken given known shown become has have hasn haven wasn weren didn hadn
            """, .past)
        return known
    }()
}
