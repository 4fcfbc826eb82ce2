internal import DragomanLanguage

/// Clauses that leave out their verb.
extension Mender {
    /// `Nicaragua recognised it in 2008, Venezuela in 2009, and Nauru, an island nation, three months later`,
    /// `made peace with Egypt in 1979 and with Jordan in 1994`: behind a clause that ends in a time, a name with a time
    /// of its own repeats the clause. Behind a comma it is another subject, without one another object.
    ///
    /// The name becomes a conjunct of the verb, or of the object, and holds the time.
    func fillGaps(_ tokens: inout [Token], _ sentences: [Range<Int>]) {
        var begins: [Int: Range<Int>] = [:]
        var ends: [Int: Range<Int>] = [:]
        for range in times where !range.isEmpty {
            begins[range.lowerBound] = range
            ends[range.upperBound] = range
        }
        for sentence in sentences {
            for boundary in sentence.dropFirst(3)
            where [",", ";", "and"].contains(tokens[boundary].lower) && ends[boundary] != nil {
                guard let gap = gap(behind: boundary, sentence, tokens, begins),
                    let verb = verb(over: ends[boundary]!, sentence, tokens)
                else { continue }
                let object = object(before: ends[boundary]!, gap.preposition, sentence, tokens)
                if gap.preposition.isEmpty, gap.isSeparate || object == nil {
                    tokens[gap.name].head = Int32(verb)
                } else {
                    guard let object else { continue }
                    tokens[gap.name].head = Int32(object)
                }
                tokens[gap.name].relation = .conj
                let top = gap.time.first { !gap.time.contains(Int(tokens[$0].head)) } ?? gap.time.lowerBound
                tokens[top].head = Int32(gap.name)
                tokens[top].relation = .orphan
            }
        }
    }

    private struct Gap {
        var name: Int
        var time: Range<Int>
        var preposition: String
        var isSeparate: Bool
    }

    /// A name, perhaps with an apposition, and a time that ends the clause.
    private func gap(
        behind boundary: Int, _ sentence: Range<Int>, _ tokens: [Token], _ begins: [Int: Range<Int>]
    ) -> Gap? {
        var place = boundary + 1
        var preposition = ""
        while place < sentence.upperBound,
            ["and", "then", "finally", "later"].contains(tokens[place].lower)
                || tokens[place].partOfSpeech == .determiner
        {
            place += 1
        }
        if place < sentence.upperBound, ["with", "to", "from", "by", "on", "against"].contains(tokens[place].lower) {
            preposition = tokens[place].lower
            place += 1
            while place < sentence.upperBound, tokens[place].partOfSpeech == .determiner { place += 1 }
        }
        guard place < sentence.upperBound, let mention = passage.mention(at: place), mention.form == .name,
            mention.tokens.lowerBound == place
        else { return nil }
        var next = mention.tokens.upperBound
        // `Nauru, a Pacific island nation,`
        if next < sentence.upperBound, tokens[next].lower == ",",
            let close = (next + 1..<min(next + 12, sentence.upperBound)).first(where: { tokens[$0].lower == "," }),
            (next + 1..<close).allSatisfy({ tokens[$0].partOfSpeech != .verb && tokens[$0].partOfSpeech != .auxiliary })
        {
            next = close + 1
        }
        if next < sentence.upperBound, ["in", "on"].contains(tokens[next].lower), begins[next] == nil { next += 1 }
        guard next < sentence.upperBound, let time = begins[next] else { return nil }
        let after = time.upperBound
        guard after >= sentence.upperBound || [",", ";", ".", "and"].contains(tokens[after].lower) else { return nil }
        let name = mention.tokens.last { tokens[$0].relation != .goeswith } ?? mention.tokens.upperBound - 1
        return Gap(
            name: name, time: time, preposition: preposition,
            isSeparate: tokens[boundary].lower != "and" || tokens[boundary - 1].lower == ",")
    }

    /// The verb with a subject that a time hangs under.
    private func verb(over time: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        var node = time.lowerBound
        for _ in 0..<12 {
            node = Int(tokens[node].head)
            guard node >= 0 else { return nil }
            guard tokens[node].partOfSpeech == .verb, node < time.lowerBound else { continue }
            let hasSubject = sentence.contains {
                Int(tokens[$0].head) == node && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
            }
            if hasSubject { return node }
        }
        return nil
    }

    /// The name that ends before a time, behind the same preposition.
    private func object(
        before time: Range<Int>, _ preposition: String, _ sentence: Range<Int>, _ tokens: [Token]
    ) -> Int? {
        var place = time.lowerBound - 1
        if place > sentence.lowerBound, ["in", "on"].contains(tokens[place].lower) { place -= 1 }
        guard place > sentence.lowerBound, let mention = passage.mention(at: place), mention.form != .place else {
            return nil
        }
        let head = mention.tokens.last { tokens[$0].relation != .goeswith } ?? place
        if !preposition.isEmpty {
            let isSame = sentence.contains {
                Int(tokens[$0].head) == head && tokens[$0].relation == .case && tokens[$0].lower == preposition
            }
            guard isSame else { return nil }
        }
        return head
    }
}
