internal import Dragoman
internal import DragomanLanguage

/// Deeds named without a date, dated by what the document tells of them elsewhere: `since Assad's fall`.
extension Dater {
    /// The time from the deed that an edge is told to go on since, through publication: `has struck Syria hundreds of times
    /// since Assad was overthrown`.
    func sinceEvent(_ edge: CodedEdge) -> FuzzyDate? {
        let clause = clause(of: edge.trigger)
        // `has struck it since his fall and sent troops`: with the verb before.
        if passage.tokens[clause].relation == .conj, passage.tokens[clause].head >= 0,
            wordsOfEvent(behind: ["since"], edge) == nil
        {
            var first = edge
            first.trigger = Int(passage.tokens[clause].head)
            return sinceEvent(first)
        }
        guard let published = document.document.published, hasPerfect(clause, Dater.perfects),
            let words = wordsOfEvent(behind: ["since"], edge), let date = dateOfEvent(words, edge.sentence)
        else { return nil }
        return FuzzyDate.between(date, published)
    }

    static let perfects: Set<String> = ["has", "have", "'ve", "’ve"]

    /// The time near an event that the words count from: `sent rescuers within a day of the quake`, `Days after the putsch,
    /// it threatened the junta`.
    func nearEvent(_ edge: CodedEdge) -> FuzzyDate? {
        let sentence = passage.sentence(of: edge.trigger)
        guard sentence.count > 4 else { return nil }
        for mark in sentence.dropFirst() where ["of", "after", "following"].contains(passage.tokens[mark].lower) {
            guard let gap = gap(before: mark), gap.isAtMost || passage.tokens[mark].lower != "of",
                isBeside(mark, edge.trigger, sentence)
            else { continue }
            let words = phrase(behind: mark, sentence)
            guard !words.isEmpty, !words.contains(where: { passage.tokens[$0].partOfSpeech == .verb }) else { continue }
            let own = bySentence[edge.sentence].first { words.overlaps(times[$0].tokens) }
            guard let date = own.map({ times[$0].value }) ?? dateOfEvent(words, edge.sentence) else { continue }
            return after(date, gap)
        }
        return nil
    }

    /// The day that a part of it is told of: `announced their recognition during the day`, `telephoned him in the evening`,
    /// `on the very day of the break`.
    ///
    /// - Parameter day: the day told last in the paragraph, else that of the news.
    func partOfDay(_ edge: CodedEdge, of day: FuzzyDate?) -> FuzzyDate? {
        let sentence = passage.sentence(of: edge.trigger)
        func word(_ place: Int) -> String { sentence.contains(place) ? passage.tokens[place].lower : "" }
        for place in sentence where ["day", "evening", "afternoon", "morning", "night"].contains(word(place)) {
            let isThe = ["the", "that", "same"].contains(word(place - 1))
            var first = place - 1
            if word(place - 1) == "very" || word(place - 1) == "same" { first -= 1 }
            let isNamed = word(first) == "the" || word(first) == "that"
            guard isThe || isNamed, isBeside(place, edge.trigger, sentence) else { continue }
            let before = word(first - 1)
            if word(place) == "day", before == "on", word(place + 1) == "of" {
                let words = phrase(behind: place + 1, sentence)
                let own = bySentence[edge.sentence].first { words.overlaps(times[$0].tokens) }
                if let own { return times[own].value }
                return dateOfEvent(words, edge.sentence) ?? day
            }
            let isPart =
                ["during", "in", "later", "earlier", "late", "early"].contains(before) || word(first) == "that"
                || word(place - 1) == "same"
            let isYear = ["year", "month", "decade"].contains(word(place + 1)) || word(place + 1) == "when"
            if isPart, !isYear, word(place + 1) != "before", word(place + 1) != "after", word(place + 1) != "of" {
                return day
            }
        }
        return nil
    }

    /// The words count of the clause of a trigger: no verb, no mark of a clause between, a comma only behind the head of
    /// the sentence.
    func isBeside(_ mark: Int, _ trigger: Int, _ sentence: Range<Int>) -> Bool {
        let between = mark < trigger ? mark + 1..<trigger : trigger + 1..<mark
        guard between.count < 20 else { return false }
        let isLeading = mark < trigger && mark - sentence.lowerBound < 5
        return !between.contains { place in
            let token = passage.tokens[place]
            if [";", ":", "who", "which", "that", "where", "when", "while"].contains(token.lower) { return true }
            if token.lower == ",", !isLeading { return true }
            return token.partOfSpeech == .verb && token.relation != .amod
        }
    }

    /// `suspended under the accord concluded by Iran with Britain`: an accord that the document dates by `the 2015 deal`.
    func namedAccord(_ edge: CodedEdge) -> FuzzyDate? {
        guard edge.relation == .agreement, let published = document.document.published?.latest else { return nil }
        var noun = edge.trigger
        if passage.tokens[noun].relation == .acl, passage.tokens[noun].head >= 0 {
            noun = Int(passage.tokens[noun].head)
        }
        guard Dater.accords.contains(passage.tokens[noun].lemma),
            passage.children(noun).contains(where: { passage.tokens[Int($0)].lower == "the" })
        else { return nil }
        var found: FuzzyDate?
        for time in times where !time.tokens.isEmpty && !time.isVague {
            guard let words = self.noun(datedBy: time), let value = time.value, let last = value.latest,
                published - last > 31,
                Dater.accords.contains(passage.tokens[words.upperBound - 1].lemma)
            else { continue }
            if let found, found != value { return nil }
            found = value
        }
        return found
    }

    private static let accords: Set<String> = ["accord", "deal", "agreement", "pact", "treaty"]

    /// The words behind a mark that stands behind the trigger with no verb between, up to the end of the clause or phrase
    /// that it begins.
    private func wordsOfEvent(behind marks: Set<String>, _ edge: CodedEdge) -> Range<Int>? {
        let sentence = passage.sentence(of: edge.trigger)
        let end = min(sentence.upperBound, edge.trigger + 20)
        // `Since the takeover Pakistan has expelled them`
        if marks.contains(passage.tokens[sentence.lowerBound].lower), edge.trigger - sentence.lowerBound < 20 {
            let words = phrase(behind: sentence.lowerBound, sentence)
            let last = words.first { passage.tokens[$0].partOfSpeech == .noun } ?? words.upperBound - 1
            let leading = words.lowerBound..<min(last + 1, words.upperBound)
            let isDated = bySentence[edge.sentence].contains { leading.overlaps(times[$0].tokens) }
            return isDated || leading.isEmpty || leading.upperBound > edge.trigger ? nil : leading
        }
        guard
            let mark = (edge.trigger + 1..<max(edge.trigger + 1, end)).first(where: {
                marks.contains(passage.tokens[$0].lower)
            }),
            !(edge.trigger + 1..<mark).contains(where: {
                [",", ";", "who", "which", "that"].contains(passage.tokens[$0].lower)
                    || passage.tokens[$0].partOfSpeech == .verb && passage.tokens[$0].relation != .amod
            })
        else { return nil }
        let words = phrase(behind: mark, sentence)
        let hasTime = bySentence[edge.sentence].contains { words.overlaps(times[$0].tokens) }
        return hasTime || words.isEmpty ? nil : words
    }

    private func phrase(behind mark: Int, _ sentence: Range<Int>) -> Range<Int> {
        var last = mark + 1
        while last < sentence.upperBound, last - mark < 10,
            ![",", ";", "and", "but", ".", "while", "when"].contains(passage.tokens[last].lower)
        {
            last += 1
        }
        return mark + 1..<last
    }

    /// The date at which the document tells an event of the same kind, with one of the same names where names are told,
    /// the sentences just before preferred; `nil` where none is told or those told differ.
    ///
    /// - Complexity: O(t) for the t expressions of the text.
    private func dateOfEvent(_ words: Range<Int>, _ sentence: Int) -> FuzzyDate? {
        guard let published = document.document.published?.latest,
            let kind = Dater.events.first(where: { kind in words.contains { isOf(kind, $0) } })
        else { return nil }
        let names = Set(
            words.filter { passage.tokens[$0].partOfSpeech == .properNoun }.map { passage.tokens[$0].lower })
        var told: [(value: FuzzyDate, isNamed: Bool, sentence: Int)] = []
        for (number, list) in bySentence.enumerated() where number != sentence {
            for index in list {
                let time = times[index]
                guard time.direction == .at, !time.isVague, let value = time.value, let first = value.earliest,
                    let last = value.latest, last <= published, last - first < 100
                else { continue }
                let around = surroundings(of: time)
                guard around.contains(where: { isOf(kind, $0) }) else { continue }
                let isNamed = around.contains { names.contains(passage.tokens[$0].lower) }
                told.append((value, isNamed, number))
            }
        }
        if !names.isEmpty {
            told = told.filter { row in
                row.isNamed
                    || passage.text.sentences[row.sentence].contains { names.contains(passage.tokens[$0].lower) }
            }
        }
        if told.contains(where: \.isNamed) { told = told.filter(\.isNamed) }
        let before = told.filter { (sentence - 3..<sentence).contains($0.sentence) }
        guard let first = (before.last ?? told.first)?.value else { return nil }
        if !before.isEmpty { return first }
        // One may tell it by the day, another by the month.
        let finest = told.reduce(first) { $1.value.isWithin($0) ? $1.value : $0 }
        return told.allSatisfy { finest.isWithin($0.value) } ? finest : nil
    }

    private func isOf(_ kind: Set<String>, _ place: Int) -> Bool {
        kind.contains(passage.tokens[place].lemma) || kind.contains(passage.tokens[place].lower)
    }

    /// What stands with an expression between the marks of its clause.
    private func surroundings(of time: TimeExpression) -> Range<Int> {
        let sentence = passage.sentence(of: time.tokens.lowerBound)
        let ends: Set<String> = [";", "while", "but"]
        var first = time.tokens.lowerBound
        while first > sentence.lowerBound, time.tokens.lowerBound - first < 15,
            !ends.contains(passage.tokens[first - 1].lower)
        {
            first -= 1
        }
        var last = time.tokens.upperBound
        while last < sentence.upperBound, last - time.tokens.upperBound < 15, !ends.contains(passage.tokens[last].lower)
        {
            last += 1
        }
        return first..<last
    }

    /// Words that name one kind of event.
    private static let events: [Set<String>] = [
        [
            "fall", "topple", "overthrow", "oust", "ouster", "depose", "flee", "collapse", "downfall", "removal",
            "unseat", "flight", "fled", "fell", "overthrew", "overthrown", "toppled", "ousted",
        ],
        ["coup", "putsch", "takeover", "junta", "seize", "mutiny", "overrun"],
        ["quake", "earthquake", "tremor"],
        ["invade", "invasion", "incursion"],
        ["assassinate", "assassination", "murder", "killing", "kill"],
        ["election", "elect", "vote", "ballot"],
        ["inaugurate", "inauguration"],
        ["truce", "ceasefire", "armistice"],
        ["massacre", "bombing", "bomb", "attack", "assault", "raid", "strike"],
        ["independence", "secession", "secede"],
        ["break", "severance", "sever", "rupture"],
        ["declaration", "declare"],
        ["opening", "open", "reopen", "reopening"],
        ["referendum", "plebiscite"],
        ["recognition", "recognize", "recognise"],
        ["withdrawal", "withdraw", "pullout"],
        ["expulsion", "expel"],
        ["signing", "sign"],
        ["summit", "meeting", "meet"],
    ]
}
