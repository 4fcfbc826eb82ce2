internal import Dragoman
internal import DragomanLanguage

/// Deeds that the words put beside a time told before: answers, what has happened since, what came less than a week later.
extension Dater {
    /// `but have since accused each other`: from the time told before in the paragraph through publication.
    func sinceThen(_ edge: CodedEdge, _ told: FuzzyDate?) -> FuzzyDate? {
        let clause = clause(of: edge.trigger)
        guard let told = toldBefore(clause, edge) ?? told, let published = document.document.published,
            hasPerfect(clause, Dater.perfects),
            (max(0, clause - 3)..<clause).contains(where: { passage.tokens[$0].lower == "since" }),
            passage.tokens[clause - 1].lower != ","
        else { return nil }
        return FuzzyDate.between(told, published)
    }

    /// The time that the sentence tells before a place.
    func toldBefore(_ place: Int, _ edge: CodedEdge) -> FuzzyDate? {
        bySentence[edge.sentence].last {
            times[$0].tokens.upperBound < place && times[$0].direction == .at && !times[$0].isVague
                && noun(datedBy: times[$0]) == nil
        }.flatMap { times[$0].value }
    }

    /// `Less than a week afterwards the court charged him`, `Days earlier`: near the time told before.
    func nearTold(_ edge: CodedEdge, _ told: FuzzyDate?) -> FuzzyDate? {
        guard let told, let published = document.document.published?.latest else { return nil }
        let sentence = passage.sentence(of: edge.trigger)
        let marks: Set<String> = ["afterward", "afterwards", "later", "earlier", "before", "previously"]
        for mark in sentence.dropFirst() where marks.contains(passage.tokens[mark].lower) {
            guard isBeside(mark, edge.trigger, sentence), let gap = gap(before: mark), gap.count == nil || gap.isAtMost,
                gap.unit != "year", let first = told.earliest, let last = told.latest
            else { continue }
            let isBefore = ["earlier", "before", "previously"].contains(passage.tokens[mark].lower)
            // Nothing is told of this in a sentence: `before` begins a clause.
            if passage.tokens[mark].lower == "before", mark + 1 < sentence.upperBound,
                passage.tokens[mark + 1].lower != ",",
                mark > edge.trigger
            {
                continue
            }
            if first != last { return gap.unit == "day" || gap.unit == "hour" ? told.monthAtLeast : nil }
            let days =
                gap.unit == "hour" ? 0 : gap.unit == "day" ? 10 : gap.unit == "week" ? gap.isAtMost ? 7 : 45 : 100
            return isBefore
                ? FuzzyDate(from: first - days, through: first)
                : FuzzyDate(from: first, through: min(first + days, published))
        }
        return nil
    }

    /// `On the margins the two signed an accord`, `downgraded relations in response`, `retaliated by closing its embassy`, `had at the time congratulated him`.
    func isThen(_ edge: CodedEdge) -> Bool {
        let sentence = passage.sentence(of: edge.trigger)
        func word(_ place: Int) -> String { sentence.contains(place) ? passage.tokens[place].lower : "" }
        let verb = clause(of: edge.trigger)
        guard !hasPerfect(verb, Dater.perfects) else { return false }
        return sentence.contains { place in
            switch word(place) {
            case "response", "retaliation", "return", "reprisal":
                word(place - 1) == "in" && word(place + 1) != "for" && isBeside(place, edge.trigger, sentence)
            case "time":
                word(place - 1) == "the" && word(place - 2) == "at" && word(place + 1) != "of"
                    && isBeside(place, edge.trigger, sentence)
            case "margins", "sidelines", "fringes":
                word(place - 1) == "the" && isBeside(place, edge.trigger, sentence)
            case "responded", "retaliated", "answered", "reciprocated":
                place < edge.trigger && edge.trigger - place < 8
                    && !(place + 1..<edge.trigger).contains { [",", ";", "that"].contains(word($0)) }
            default: false
            }
        }
    }
}
