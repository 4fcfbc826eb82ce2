internal import Dragoman
internal import DragomanLanguage

/// When persons took and left their offices, where the text says so: `took office in January 2022`, `has been president
/// since 2020`, `served as vice president from 2013 to 2017`.
extension Dater {
    /// Office edges with their dates.
    func dated(offices edges: [CodedEdge]) -> [CodedEdge] {
        var terms: [(person: Int, time: Int, date: FuzzyDate)] = []
        for number in passage.text.sentences.indices {
            for index in bySentence[number] {
                if let term = term(at: index, of: passage.text.sentences[number]) {
                    terms.append((term.person, index, term.date))
                }
            }
        }
        if terms.isEmpty { return edges }
        let first = Dictionary(terms.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        let bodies = Dictionary(
            edges.filter { $0.relation == .office }.map { ($0.source, [$0.target]) },
            uniquingKeysWith: { $0 == $1 ? $0 : [] })
        return edges.map { edge in
            // Of several offices nothing tells which one is meant.
            guard edge.relation == .office, edge.date == nil, let term = first[edge.source],
                bodies[edge.source]?.count == 1
            else { return edge }
            var edge = edge
            edge.date = term.date
            edge.dateBasis = times[term.time].basis
            edge.time = term.time
            return edge
        }
    }

    private func term(at index: Int, of sentence: Range<Int>) -> (person: Int, date: FuzzyDate)? {
        let time = times[index]
        guard let value = time.value else { return nil }
        // Back to what says that an office begins or lasts, in the same clause.
        var place = time.tokens.lowerBound - 1
        let limit = max(sentence.lowerBound, place - 12)
        while place >= limit {
            let token = passage.tokens[place]
            if [",", ";", ":", "—"].contains(token.lower) { return nil }
            if begins(place) {
                guard time.direction == .at, let person = person(before: place, sentence) else { return nil }
                return (person, .since(value))
            }
            if lasts(place) {
                guard let date = stretch(of: time, value), let person = person(before: place, sentence) else {
                    return nil
                }
                return (person, date)
            }
            if token.partOfSpeech == .verb, token.relation != .amod { return nil }
            place -= 1
        }
        return nil
    }

    /// `since 2020`, `from 2013 to 2017`, `until 2022`, `in 2011`.
    private func stretch(of time: TimeExpression, _ value: FuzzyDate) -> FuzzyDate? {
        switch time.direction {
        case .since: return .since(value)
        case .from: return time.range ?? .since(value)
        case .until: return .upTo(value)
        default: return time.granularity >= .year ? value : nil
        }
    }

    /// A verb that tells the beginning of an office: `took office`, `came to power`, `was sworn in`, `was elected`.
    private func begins(_ place: Int) -> Bool {
        func word(_ offset: Int) -> String {
            place + offset < passage.tokens.count ? passage.tokens[place + offset].lower : ""
        }
        switch passage.tokens[place].lemma {
        case "take", "assume":
            return ["office", "power"].contains(word(1))
                || word(1) == "the" && ["presidency", "post"].contains(word(2))
        case "come", "return": return word(1) == "to" && ["power", "office"].contains(word(2))
        case "swear": return word(1) == "in"
        case "inaugurate", "elect": return passage.tokens[place].partOfSpeech == .verb
        default: return false
        }
    }

    /// `served as`, or a title that is held: `been president`, `interim president`.
    private func lasts(_ place: Int) -> Bool {
        let token = passage.tokens[place]
        if token.lemma == "serve" || token.lower == "serving" {
            return place + 1 < passage.tokens.count && passage.tokens[place + 1].lower == "as"
        }
        guard Dater.titles.contains(token.lemma), token.partOfSpeech == .noun || token.partOfSpeech == .properNoun
        else {
            return false
        }
        // The `as` before it tells who.
        let before = (max(0, place - 5)..<place).map { passage.tokens[$0].lower }
        return !before.contains("as")
    }

    /// `Kenya's foreign minister since 2023, met`: how long an office is held dates no deed of its holder.
    func isTerm(_ time: TimeExpression, before trigger: Int) -> Bool {
        let next = time.tokens.upperBound
        guard time.direction == .since, next < trigger, passage.tokens[next].lower == "," else { return false }
        var place = time.tokens.lowerBound - 1
        if place > 0, passage.tokens[place].lower == "since" { place -= 1 }
        return place > 0 && Dater.titles.contains(passage.tokens[place].lemma.lowercased())
    }

    private static let titles: Set<String> = [
        "president", "minister", "premier", "chancellor", "leader", "chairman", "ambassador", "commissioner", "king",
        "secretary", "chief", "head", "governor", "speaker",
    ]

    /// The person named last before a place, with no other actor and no full clause between.
    private func person(before place: Int, _ sentence: Range<Int>) -> Int? {
        var next = place - 1
        let limit = max(sentence.lowerBound, place - 14)
        while next >= limit {
            if let mention = passage.mention(at: next), mention.actors.count == 1 {
                let actor = mention.actors[0]
                if holders.contains(actor) { return actor }
                if mention.form != .demonym, !isTitled(next) { return nil }
            }
            let token = passage.tokens[next]
            if token.partOfSpeech == .verb, !["be", "have", "serve"].contains(token.lemma), token.relation != .amod {
                return nil
            }
            next -= 1
        }
        return nil
    }

    /// A country's name in a title: `Syria's interim president`, `president of Syria`.
    private func isTitled(_ place: Int) -> Bool {
        let before = place > 0 ? passage.tokens[place - 1].lower : ""
        let after = place + 1 < passage.tokens.count ? passage.tokens[place + 1].lower : ""
        return before == "of" || before == "," || ["'s", "’s"].contains(after)
    }
}
