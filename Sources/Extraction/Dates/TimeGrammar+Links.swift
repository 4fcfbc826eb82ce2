internal import Dragoman

extension TimeGrammar {
    /// How two expressions stand to each other.
    enum Link { case none, list, range }

    /// "between X and Y", "from X to Y" are a range; "X and Y", "X to Y" a list.
    func joins(_ first: TimeMatch, _ second: TimeMatch) -> Link {
        let gap = first.range.upperBound
        guard second.range.lowerBound - gap == 1, isJoined(gap), isJoined(gap + 1) else { return .none }
        let before = word(first.range.lowerBound - 1)
        switch word(gap) {
        case .and: return before == .between ? .range : .list
        case .to, .through, .until:
            return before == .from || before == .between ? .range : word(gap) == .to ? .list : .range
        case .or: return .list
        default: return isHyphen(gap) ? .range : isSign(gap, ",") || isSign(gap, "/") ? .list : .none
        }
    }

    /// Gives the first of two linked parts the year of the second: "between May and August 2020".
    func link(_ matches: inout [TimeMatch]) {
        guard matches.count > 1 else { return }
        for index in stride(from: matches.count - 2, through: 0, by: -1) {
            guard case .part(let part, .unknown) = matches[index].meaning,
                case .part(let other, let reference) = matches[index + 1].meaning, reference != .unknown,
                joins(matches[index], matches[index + 1]) != .none
            else { continue }
            var reference2 = reference
            if case .year(let year) = reference, let a = part.value(in: year)?.firstDay,
                let b = other.value(in: year)?.firstDay, a > b
            {
                reference2 = .year(year - 1)
            }
            matches[index].meaning = .part(part, reference2)
        }
    }

    /// "three days later, on Feb. 14": the second tells the first.
    func isApposed(_ first: TimeMatch, _ second: TimeMatch) -> Bool {
        guard case .previous = first.meaning, isSign(first.range.upperBound, ","), second.granularity == .day else {
            return false
        }
        let next = first.range.upperBound + (word(first.range.upperBound + 1) == .on ? 2 : 1)
        return second.range.lowerBound == next && isJoined(next)
    }

    /// The word before an expression that says how it points at its time.
    func direction(of match: TimeMatch) -> TimeExpression.Direction {
        var place = match.range.lowerBound - 1
        if at(match.range.lowerBound).isFirst { return .at }
        // "since at least 2003", "until early", "by about".
        while [.about, .only, .just, .nearly, .least, .at].contains(word(place)) && !at(place).isFirst { place -= 1 }
        switch word(place) {
        case .since: return .since
        case .until: return .until
        case .before: return .before
        case .after, .following: return .after
        case .by: return .by
        case .from: return .from
        case .between: return .from
        case .through: return .to
        case .over, .during, .within, .throughout: return .during
        case .for:
            switch match.meaning {
            case .duration, .window, .firstMonths: return .during
            default: return .at
            }
        case .to:
            return word(place - 1) == .previous || isText(place - 1, "prior")
                ? .before : isText(place - 1, "up") ? .until : .at
        case .of where isText(place - 1, "ahead"): return .before
        case .than where isText(place - 1, "later") && word(place - 2) != .other: return .by
        default: return .at
        }
    }
}
