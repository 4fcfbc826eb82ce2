internal import Dragoman
internal import DragomanLanguage

/// The date of a clause that has none of its own, from the clause it hangs on.
extension Dater {
    /// The expression that dates what an edge is told to follow from, to be part of, or to be done in return for.
    ///
    /// - Complexity: O(t) for the t expressions of the sentence, once for each of at most three clauses above.
    func inherited(_ edge: CodedEdge, depth: Int = 0) -> (time: Int, attachment: Attachment)? {
        guard depth < 3, !bySentence[edge.sentence].isEmpty else { return nil }
        let clause = clause(of: edge.trigger)
        if let (base, place) = consequence(edge.trigger, clause) {
            return told(by: base, before: place, edge, depth, bearing: .at)
        }
        if let base = eventAbove(edge.trigger, clause) {
            return told(by: base, before: Int.max, edge, depth, bearing: .at)
        }
        if let base = narrated(clause) {
            // `spoke with Rubio, who assured Poland of his support`
            let isSaid = edge.relation.family == .statement && Dater.encounters.contains(passage.tokens[base].lemma)
            guard let found = told(by: base, before: Int.max, edge, depth, bearing: .at),
                isSaid || isLongAgo(times[found.time])
            else { return nil }
            return found
        }
        // `signed a pact with Egypt, which later shipped arms`
        if passage.tokens[clause].relation == .aclRelcl, hasPast(clause),
            passage.children(clause).contains(where: {
                ["later", "subsequently"].contains(passage.tokens[Int($0)].lower)
            })
        {
            let above = self.clause(of: Int(passage.tokens[clause].head))
            return told(by: above, before: Int.max, edge, depth, bearing: .following)
        }
        return nil
    }

    /// The clause above one that tells more of whom it names: `supplied arms to the rebels, who fought the junta`.
    private func narrated(_ clause: Int) -> Int? {
        let token = passage.tokens[clause]
        guard token.relation == .aclRelcl, token.head >= 0, hasPast(clause),
            !passage.children(clause).contains(where: {
                ["later", "subsequently", "then", "once", "first", "previously", "earlier"].contains(
                    passage.tokens[Int($0)].lower)
            }),
            let pronoun = (Int(token.head)..<clause).first(where: {
                ["which", "who"].contains(passage.tokens[$0].lower)
            }),
            passage.tokens[pronoun - 1].lower == ","
        else { return nil }
        let above = self.clause(of: Int(token.head))
        return above != clause && above < clause && hasPast(above) ? above : nil
    }

    /// A month, a year or a decade that ended more than a year before publication.
    private func isLongAgo(_ time: TimeExpression) -> Bool {
        guard let published = document.document.published?.latest, let last = time.value?.latest else { return false }
        return published - last > 400 && time.granularity > .day
    }

    /// The expression that dates a word as if it were the deed; none where it dates no more than the telling.
    private func told(by base: Int, before place: Int, _ edge: CodedEdge, _ depth: Int, bearing: Attachment.Bearing)
        -> (time: Int, attachment: Attachment)?
    {
        guard base != edge.trigger else { return nil }
        var other = edge
        other.trigger = base
        // What the clause above is coded as is not known: no statement, nothing that lasts.
        other.relation = .agreement
        other.rule = 0
        guard let found = expression(for: other, depth + 1), found.attachment.rank < 8,
            times[found.time].tokens.upperBound <= place
        else { return nil }
        var bearing = found.attachment.bearing == .at ? bearing : found.attachment.bearing
        let time = times[found.time]
        if bearing == .at {
            switch time.direction {
            case .at, .during: break
            default: return nil
            }
            // A day of long ago: on it or soon after it.
            if place < Int.max, let value = time.value, value.earliest == value.latest, !isRecent(time) {
                bearing = .soon
            }
        }
        return (found.time, Attachment(rank: 7, bearing: bearing))
    }

    /// `fought a war in August 2008, after which Moscow recognised them`, `whereupon Israel recalled its envoys`, `prompting
    /// Maduro to break off relations`: the verb that it follows from, and where the mark stands.
    private func consequence(_ trigger: Int, _ clause: Int) -> (verb: Int, mark: Int)? {
        let sentence = passage.sentence(of: trigger)
        // The first of verbs that `and` joins.
        var first = trigger
        var place = trigger
        var verbs = 0
        while place > sentence.lowerBound + 1 {
            place -= 1
            let token = passage.tokens[place]
            if token.lower == ";" || token.lower == ":" { return nil }
            if isConsequence(place) {
                let mark = place
                while place > sentence.lowerBound {
                    place -= 1
                    let token = passage.tokens[place]
                    if token.partOfSpeech == .verb, token.relation != .amod, token.relation != .case {
                        return (self.clause(of: place), mark)
                    }
                }
                return nil
            }
            guard token.partOfSpeech == .verb, token.relation != .amod else { continue }
            // A clause of its own between the two.
            guard isJoined(place, first) || passage.tokens[first].relation == .acl, verbs < 3 else { return nil }
            first = place
            verbs += 1
        }
        return nil
    }

    /// Whether `and` joins two verbs, the first before the second.
    private func isJoined(_ first: Int, _ second: Int) -> Bool {
        let above = Int(passage.tokens[second].head)
        return passage.tokens[second].relation == .conj && (above == first || above == Int(passage.tokens[first].head))
    }

    /// `after which`, `upon which`, `whereupon`, `, prompting`, `which prompted`.
    private func isConsequence(_ place: Int) -> Bool {
        let word = passage.tokens[place].lower
        let before = passage.tokens[place - 1].lower
        switch word {
        case "which": return ["after", "upon", "following", "whereafter"].contains(before)
        case "whereupon", "whereafter": return true
        case "prompting": return before == ","
        case "prompted": return before == "which"
        default: return false
        }
    }

    /// The deed that a clause tells more of, or that an undated deed is the price or a part of: `led the offensive that
    /// brought down Assad`, `a deal under which the two restored ties`, `a step that Israel denounced`.
    private func eventAbove(_ trigger: Int, _ clause: Int) -> Int? {
        var verb = clause
        // `in which Turkey and Iran met and agreed`
        while passage.tokens[verb].relation == .conj, passage.tokens[verb].head >= 0, hasPast(verb) {
            verb = self.clause(of: Int(passage.tokens[verb].head))
        }
        let token = passage.tokens[verb]
        guard token.relation == .aclRelcl || token.relation == .acl, token.head >= 0,
            hasPast(verb) || token.relation == .acl,
            !hasPerfect(verb, ["had", "has", "have"])
        else { return nil }
        let noun = Int(token.head)
        guard noun < verb else { return nil }
        let lemma = passage.tokens[noun].lemma
        let above = passage.tokens[noun].head
        guard above >= 0 else { return nil }
        // `a step that Israel denounced`: in apposition to the clause.
        if ["move", "step", "decision", "act", "gesture", "measure"].contains(lemma), isApposed(noun) {
            return self.clause(of: noun) == verb ? nil : self.clause(of: Int(above))
        }
        guard Dater.enclosing.contains(lemma) || Dater.gatherings.contains(lemma) else { return nil }
        let own = Int(above)
        switch passage.tokens[noun].relation {
        case .obj: return Dater.held.contains(passage.tokens[own].lemma) && hasPast(own) ? own : nil
        case .nsubjPass: return Dater.held.contains(passage.tokens[own].lemma) && hasPast(own) ? own : nil
        case .obl, .nmod: return isPart(noun) ? self.clause(of: own) : nil
        default: return nil
        }
    }

    /// `moved its embassy as part of a deal`, `under an accord`, `in return for a pledge`.
    private func isPart(_ noun: Int) -> Bool {
        let mark = passage.preposition(of: noun)
        if ["under", "in", "at", "during"].contains(mark) { return true }
        guard mark == "of" || mark == "for" else { return false }
        let above = Int(passage.tokens[noun].head)
        return above >= 0 && ["part", "return", "exchange"].contains(passage.tokens[above].lemma)
    }

    /// `..., a step`: behind a comma, with an article.
    private func isApposed(_ noun: Int) -> Bool {
        let start = passage.sentence(of: noun).lowerBound
        for place in (max(start, noun - 4)..<noun).reversed() {
            let word = passage.tokens[place].lower
            if word == "," || word == "—" || word == "–" || word == "--" {
                return ["a", "an", "the"].contains(passage.tokens[place + 1].lower)
            }
        }
        return false
    }

    /// What other deeds are done in.
    static let enclosing: Set<String> = [
        "offensive", "deal", "attack", "accord", "agreement", "campaign", "operation", "invasion", "war", "raid",
        "coup",
        "revolt", "uprising", "rebellion", "assault", "pact", "treaty", "truce", "ceasefire", "exchange", "swap",
        "advance", "strike", "airlift", "arrangement", "memorandum", "declaration", "march", "mutiny", "mission",
    ]
}
