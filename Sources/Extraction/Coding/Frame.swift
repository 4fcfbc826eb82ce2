internal import DragomanLanguage

/// Who does what in a tree: the arguments of a predicate whatever its voice, and whatever clause supplies them.
///
/// Places are token places in the passage. Logical subject and object are those of the active clause; relative,
/// participial, infinitival and coordinated clauses take theirs from where English understands them.
extension Passage {
    var tokens: [Token] { text.tokens }

    /// The first child with one of the relations.
    func child(_ place: Int, _ relations: DependencyRelation...) -> Int? {
        for child in children(place) where relations.contains(tokens[Int(child)].relation) { return Int(child) }
        return nil
    }

    func children(_ place: Int, where matches: (Token) -> Bool) -> [Int] {
        children(place).lazy.map { Int($0) }.filter { matches(tokens[$0]) }
    }

    /// The preposition that marks a nominal, its fixed parts joined by `_`; empty when there is none.
    func preposition(of place: Int) -> String {
        for child in children(place) {
            let token = tokens[Int(child)]
            guard token.relation == .case || token.relation == .mark, token.lower != "'s", token.lower != "’s",
                token.lower != "'"
            else { continue }
            let rest = children(Int(child)).filter { tokens[Int($0)].relation == .fixed }
            // `out of Mali`, both on the noun.
            if rest.isEmpty, token.lower == "out", tokens[Int(child) + 1].lower == "of" { return "out_of" }
            return ([token.lower] + rest.map { tokens[Int($0)].lower }).joined(separator: "_")
        }
        return ""
    }

    /// A verb in the passive, or a past participle that modifies a noun.
    func isPassive(_ verb: Int) -> Bool {
        if isMistakenParticiple(verb) || isActiveBehindRoot(verb) { return false }
        var hasSubject = false
        var isMarked = false
        for child in children(verb) {
            switch tokens[Int(child)].relation {
            case .auxPass, .oblAgent: return true
            case .nsubjPass: isMarked = true
            case .nsubj: hasSubject = true
            case .aux where ["be", "get"].contains(tokens[Int(child)].lemma) && !tokens[verb].lower.hasSuffix("ing"):
                return true
            default: break
            }
        }
        let token = tokens[verb]
        // `declared a terrorist group by Russia`
        if [.advcl, .acl].contains(token.relation), isParticiple(token), !isInfinitive(verb),
            children(verb).contains(where: {
                tokens[Int($0)].relation == .obl && preposition(of: Int($0)) == "by" && mentionAt[Int($0)] >= 0
            }) || agentNearby(verb).map({ mentionAt[$0] >= 0 }) == true
        {
            return true
        }
        // A subject that is marked passive beside an object is marked wrongly.
        if isMarked { return child(verb, .obj) == nil }
        if hasSubject || token.lower.hasSuffix("ing") { return false }
        switch token.relation {
        case .acl: return !isInfinitive(verb) && child(verb, .obj) == nil
        case .amod: return perfectObject(of: verb) == nil
        case .advcl:
            return !isInfinitive(verb) && child(verb, .mark, .obj) == nil && isParticiple(token)
                && partedSubject(of: verb) == nil
        case .conj where token.head >= 0:
            return isParticiple(token) && isPassive(Int(token.head)) && child(verb, .obj) == nil
        default: return false
        }
    }

    /// `The government sided with`, where the tree makes a participle of the verb of the sentence.
    private func isActiveBehindRoot(_ verb: Int) -> Bool {
        let token = tokens[verb]
        guard token.relation == .acl, token.head >= 0, tokens[Int(token.head)].relation == .root,
            Passage.intransitive.contains(token.lower), child(verb, .auxPass, .oblAgent) == nil
        else { return false }
        guard token.lower == "called" else { return true }
        return verb + 1 < tokens.count && ["for", "on", "upon"].contains(tokens[verb + 1].lower)
    }

    private static let intransitive: Set<String> = [
        "sided", "protested", "appealed", "lashed", "railed", "called", "vowed", "agreed", "arrived", "travelled",
        "traveled", "mediated", "cooperated",
    ]

    /// The object of a verb that the tree takes for an adjective of it: `have all designated ambassadors`, `had broken off
    /// relations`, `severed ties with Taiwan and established ties with China`.
    func perfectObject(of verb: Int) -> Int? {
        let token = tokens[verb]
        guard token.relation == .amod, Int(token.head) > verb, verb > 0,
            token.partOfSpeech == .verb || Coder.irregular[token.lower] != nil
        else { return nil }
        let object = Int(token.head)
        let start = sentence(of: verb).lowerBound
        var place = verb - 1
        if tokens[place].lower == ",", tokens[object].relation == .conj, relativeOwner(verb) != nil {
            return isBare(between: verb, object) ? object : nil
        }
        if tokens[place].lower == "and", tokens[object].relation == .conj {
            return isBare(between: verb, object) ? object : nil
        }
        while place > start,
            tokens[place].partOfSpeech == .adverb || ["all", "both", "also", "each"].contains(tokens[place].lower)
        {
            place -= 1
        }
        return ["have", "has", "had"].contains(tokens[place].lower) ? object : nil
    }

    /// No determiner stands between.
    private func isBare(between verb: Int, _ noun: Int) -> Bool {
        (verb + 1..<noun).allSatisfy { tokens[$0].partOfSpeech == .adjective }
    }

    /// The subject of such a verb: that of `have`, or of the verb that governs the first conjunct.
    private func perfectSubject(of verb: Int, _ object: Int, depth: Int) -> Int? {
        let start = sentence(of: verb).lowerBound
        var place = verb - 1
        if tokens[place].lower == "," { return relativeOwner(verb) }
        if tokens[place].lower == "and" {
            var node = firstConjunct(object)
            for _ in 0..<6 where tokens[node].head >= 0 {
                node = Int(tokens[node].head)
                if tokens[node].partOfSpeech == .verb, node < verb {
                    return isPassive(node) ? nil : surfaceSubject(of: node, depth: depth + 1)
                }
            }
            return nil
        }
        while place > start, !["have", "has", "had"].contains(tokens[place].lower) { place -= 1 }
        let have = tokens[place]
        return have.relation == .aux || have.head == Int32(verb)
            ? surfaceSubject(of: Int(have.head), depth: depth + 1) : surfaceSubject(of: place, depth: depth + 1)
    }

    /// By its ending, or as irregular participles that news uses.
    func isParticiple(_ token: Token) -> Bool {
        token.lower.hasSuffix("ed") || token.lower.hasSuffix("en")
            || [
                "led", "held", "met", "sent", "made", "told", "said", "put", "set", "built", "left", "sworn", "shot",
                "cut",
            ]
            .contains(token.lower)
    }

    func isInfinitive(_ verb: Int) -> Bool {
        children(verb).contains { tokens[Int($0)].lower == "to" && tokens[Int($0)].partOfSpeech == .particle }
    }

    /// The subject that the clause shows or that its governor lends; no attention to voice.
    func surfaceSubject(of verb: Int, depth: Int = 0) -> Int? {
        guard depth < 6 else { return nil }
        let token = tokens[verb]
        if var subject = child(verb, .nsubj, .nsubjPass, .nsubjOuter) {
            // `The United States on Tuesday removed`, where the tree takes the day for the subject.
            if Passage.timeUnits.contains(tokens[subject].lemma), mentionAt[subject] < 0,
                let on = children(subject, where: { $0.relation == .case }).first, on < subject,
                on > sentence(of: verb).lowerBound, tokens[on - 1].isNominal
            {
                subject = on - 1
            } else if Passage.timeUnits.contains(tokens[subject].lemma), mentionAt[subject] < 0,
                let first = children(subject, where: { $0.relation == .goeswith }).first, first < subject,
                first > sentence(of: verb).lowerBound, tokens[first - 1].isNominal
            {
                // `The junta earlier this year expelled`
                subject = first - 1
            }
            // `hours after taking the oath, Trump put Cuba`, `one day after Britain had taken`: no time acts.
            if mentionAt[subject] < 0, !["who", "which", "that", "whom"].contains(tokens[subject].lower) {
                let named = children(verb) { [.nsubj, .nsubjPass].contains($0.relation) }.last { mentionAt[$0] >= 0 }
                if let other = named ?? neighbour(before: verb, behindPreposition: true), subject < other {
                    if named != nil || Passage.timeUnits.contains(tokens[subject].lemma)
                        || ["after", "before", "since", "as", "when", "while"].contains(preposition(of: other))
                    {
                        subject = other
                    }
                }
            }
            let lower = tokens[subject].lower
            if ["who", "which", "that", "whom"].contains(lower), let antecedent = antecedent(of: verb) {
                // The name right before the pronoun, where the tree hangs the clause higher.
                if mentionAt[antecedent] < 0, let near = nameBefore(subject) { return near }
                return antecedent
            }
            // `the ban on the Taliban, which had been designated`, where the tree takes the clause for another main one.
            if ["who", "which"].contains(lower), let near = nameBefore(subject), tokens[near].relation != .oblAgent {
                return near
            }
            return subject
        }
        if let object = perfectObject(of: verb), let subject = perfectSubject(of: verb, object, depth: depth) {
            return subject
        }
        if let subject = partedSubject(of: verb) { return subject }
        // `The government, which had expelled diplomats, praised Slovakia`: the main verb, taken for a participle.
        if token.relation == .acl, token.head >= 0, let subject = subjectBeforeRelative(verb) { return subject }
        // `Peru, a close ally of Brazil, granted recognition`
        if token.relation == .acl, token.head >= 0, tokens[Int(token.head)].relation == .appos, verb > 0,
            tokens[verb - 1].lower == ",", child(verb, .obj) != nil, !token.lower.hasSuffix("ing"), !isInfinitive(verb)
        {
            return Int(tokens[Int(token.head)].head)
        }
        // `the decision by Russia to lift the ban`, the infinitive on the verb.
        if verb > 1, tokens[verb - 1].lower == "to", mentionAt[verb - 2] >= 0, tokens[verb - 2].relation == .nmod,
            preposition(of: verb - 2) == "by"
        {
            return verb - 2
        }
        // `prompted Israel to recall its ambassador`, wherever the tree hangs the infinitive.
        if verb > 1, tokens[verb - 1].lower == "to", mentionAt[verb - 2] >= 0, tokens[verb - 2].relation == .obj,
            tokens[verb - 2].head >= 0, Passage.causing.contains(tokens[Int(tokens[verb - 2].head)].lemma)
        {
            return verb - 2
        }
        // `The Taliban, declared a terrorist group in 2003, was removed`: the participle holds the subject.
        for child in children(verb) where tokens[Int(child)].relation == .advcl && Int(child) < verb {
            if isParticiple(tokens[Int(child)]), let subject = self.child(Int(child), .nsubj, .nsubjPass) {
                return subject
            }
        }
        guard token.head >= 0 else { return nil }
        let head = Int(token.head)
        if let finite = subjectBehindConjunction(of: verb) { return finite }
        if isMistakenParticiple(verb) {
            if tokens[verb - 1].isNominal { return verb - 1 }
            var place = head
            while tokens[place].relation == .conj || tokens[place].isNominal, tokens[place].head >= 0 {
                place = Int(tokens[place].head)
            }
            return tokens[place].partOfSpeech == .verb ? surfaceSubject(of: place, depth: depth + 1) : nil
        }
        switch token.relation {
        case .ccomp where tokens[head].lemma == "have" && isParticiple(token):
            return surfaceSubject(of: head, depth: depth + 1)
        case .aclRelcl:
            // No subject but a gap: the noun is the subject unless it is the object.
            return head
        case .conj:
            if tokens[head].partOfSpeech == .verb || tokens[head].partOfSpeech == .auxiliary || child(head, .cop) != nil
            {
                // `and in July Marco Rubio, the secretary of state, revoked`, where the tree hangs the name elsewhere.
                if !isPassive(verb), let near = neighbour(before: verb), near > head { return near }
                return surfaceSubject(of: head, depth: depth + 1)
            }
            // `Peru, which has stayed neutral, expelled`: the name is the root.
            return mentionAt[head] >= 0 && tokens[head].relation == .root && !isInfinitive(verb) ? head : nil
        case .xcomp:
            // `urged X to`, `accused X of`: the object acts; `wants to`: the subject.
            if let object = child(head, .obj, .iobj), !Passage.subjectControl.contains(tokens[head].lemma),
                !Passage.timeUnits.contains(tokens[object].lemma)
            {
                return object
            }
            if isPassive(head) { return surfaceSubject(of: head, depth: depth + 1) }
            return surfaceSubject(of: head, depth: depth + 1)
        // `urged X to do more, accusing X of`: behind a comma the one who urged acts.
        case .advcl
        where token.lower.hasSuffix("ing") && verb > 0 && tokens[verb - 1].lower == ","
            && tokens[head].relation == .xcomp && child(verb, .mark) == nil:
            return surfaceSubject(of: Int(tokens[head].head), depth: depth + 1)
        case .advcl where actingWith(verb) != nil:
            return actingWith(verb)
        case .advcl:
            if let object = child(head, .obj), Passage.objectControl.contains(tokens[head].lemma) {
                let mark = children(verb).map { tokens[Int($0)].lower }
                if mark.contains("of") || mark.contains("for") || mark.contains("to") || mark.contains("from") {
                    return object
                }
            }
            return surfaceSubject(of: head, depth: depth + 1)
        case .ccomp, .parataxis:
            // `Peru, which has stayed neutral, invaded Ukraine`
            if token.relation == .parataxis, let owner = subjectBeforeRelative(verb) { return owner }
            // `said, accusing China`
            return token.lower.hasSuffix("ing") && child(verb, .mark, .aux) == nil
                ? surfaceSubject(of: head, depth: depth + 1) : nil
        case .acl:
            // `the release of prisoners by rebels fighting Y`: the name right before acts.
            if verb > 0, token.lower.hasSuffix("ing"), head < verb - 1, let near = mention(at: verb - 1),
                near.form != .place, near.form != .demonym, preposition(of: verb - 1) == "by"
            {
                return verb - 1
            }
            // `accused X of arming Y`: X arms, though the tree hangs the clause on him.
            if !isInfinitive(verb), mentionAt[head] >= 0, token.lower.hasSuffix("ing") { return head }

            // `is the only state to recognise X`
            if isInfinitive(verb), child(head, .cop) != nil, let subject = child(head, .nsubj) { return subject }
            if isInfinitive(verb) || preposition(of: verb) == "of" || preposition(of: verb) == "for"
                || preposition(of: verb) == "on"
            {
                return owner(of: head, depth: depth + 1)
            }
            return head
        default:
            return nil
        }
    }

    /// `after Macron had endorsed the plan`, where the tree gives the clause no subject: the name before the auxiliary,
    /// or between a conjunction and the verb.
    private func subjectBehindConjunction(of verb: Int) -> Int? {
        guard [.acl, .obl, .nmod, .advcl].contains(tokens[verb].relation), !tokens[verb].lower.hasSuffix("ing"),
            !isInfinitive(verb)
        else { return nil }
        let start = sentence(of: verb).lowerBound
        var last = verb - 1
        var hasAuxiliary = false
        while last > start, tokens[last].partOfSpeech == .auxiliary || tokens[last].partOfSpeech == .adverb {
            if ["had", "has", "have", "would", "will"].contains(tokens[last].lower) { hasAuxiliary = true }
            last -= 1
        }
        guard last > start, let mention = mention(at: last), [.name, .organ, .capital].contains(mention.form) else {
            return nil
        }
        var before = mention.tokens.lowerBound - 1
        while before > start, tokens[before].partOfSpeech == .determiner { before -= 1 }
        let isConjoined =
            before >= start
            && ["after", "before", "since", "because", "while", "when", "until"].contains(tokens[before].lower)
        return isConjoined || hasAuxiliary && tokens[verb].partOfSpeech == .verb ? last : nil
    }

    /// `criticised the move and promised measures`, where the tree takes the second verb for a participle.
    func isMistakenParticiple(_ verb: Int) -> Bool {
        let token = tokens[verb]
        // `the ministry voiced concern`
        if ["voiced", "vowed"].contains(token.lower), [.amod, .compound].contains(token.relation), verb > 0,
            token.head > Int32(verb)
        {
            return true
        }
        guard token.relation == .amod, token.partOfSpeech == .verb, token.lower.hasSuffix("ed"), verb > 0,
            tokens[verb - 1].lower == "and", token.head > Int32(verb)
        else { return false }
        return tokens[Int(token.head)].relation == .conj
    }

    /// `with Lavrov using the occasion`: the name between `with` and a form in -ing acts.
    private func actingWith(_ verb: Int) -> Int? {
        guard verb > 2, tokens[verb].lower.hasSuffix("ing") else { return nil }
        // `with the two sides later agreeing`
        let last = tokens[verb - 1].partOfSpeech == .adverb ? verb - 2 : verb - 1
        guard mentionAt[last] >= 0 else { return nil }
        var start = last
        while start > 0, tokens[start - 1].relation == .goeswith { start -= 1 }
        while start > 0, mentionAt[start - 1] == mentionAt[last] { start -= 1 }
        while start > 0, tokens[start - 1].partOfSpeech == .determiner { start -= 1 }
        return start > 0 && tokens[start - 1].lower == "with" ? last : nil
    }

    /// The name that ends right before a token, a comma between them or none.
    func nameBefore(_ place: Int) -> Int? {
        let start = sentence(of: place).lowerBound
        var before = place - 1
        if before > start, tokens[before].lower == "," { before -= 1 }
        guard before >= start, let mention = mention(at: before), mention.form != .place, mention.form != .demonym
        else { return nil }
        return before
    }

    /// Verbs in any place, however tagged.
    static let unmistakable: Set<String> = [
        "accuse", "accuses", "condemn", "condemns", "denounce", "denounces", "urges", "criticise", "criticises",
        "criticize", "criticizes", "accused", "condemned", "voiced", "vowed",
    ]

    static let naming: Set<String> = ["call", "label", "brand", "term", "name", "dub", "deem", "declare", "consider"]
    /// The subject of a clause behind `after`, `as` or `since` that the tree takes for their noun: `came after Canada
    /// imposed sanctions`, `as American troops withdrew`.
    private func partedSubject(of verb: Int) -> Int? {
        let token = tokens[verb]
        guard verb > 1, token.head >= 0, [.xcomp, .acl, .ccomp, .advcl].contains(token.relation),
            !token.lower.hasSuffix("ing"), child(verb, .mark, .nsubj, .nsubjPass) == nil, !isInfinitive(verb)
        else { return nil }
        let marks = ["as", "after", "before", "since", "while", "when", "because"]
        let isFinite = isParticiple(token) || Coder.irregular[token.lower] != nil || child(verb, .aux, .auxPass) != nil
        guard isFinite else { return nil }
        if tokens[verb - 1].isNominal, marks.contains(preposition(of: verb - 1)) { return verb - 1 }
        guard token.relation == .advcl else { return nil }
        return children(Int(token.head)) { [.obl, .nmod].contains($0.relation) }.last { noun in
            noun < verb && verb - noun < 10 && marks.contains(preposition(of: noun))
                && !(noun..<verb).contains { tokens[$0].lower == "," && tokens[$0].relation != .goeswith }
        }
    }

    /// What stands before the comma and the relative clause that end right before a verb with an object.
    private func subjectBeforeRelative(_ verb: Int) -> Int? {
        child(verb, .obj) == nil ? nil : relativeOwner(verb)
    }

    private func relativeOwner(_ verb: Int) -> Int? {
        let start = sentence(of: verb).lowerBound
        guard verb > start + 3, tokens[verb - 1].lower == ",", !tokens[verb].lower.hasSuffix("ing") else { return nil }
        var place = verb - 2
        while place > start + 1 {
            if ["which", "who", "whose"].contains(tokens[place].lower) {
                return tokens[place - 1].lower == "," && tokens[place - 2].isNominal ? place - 2 : nil
            }
            if tokens[place].lower == ";" { return nil }
            place -= 1
        }
        return nil
    }

    private static let causing: Set<String> = [
        "prompt", "lead", "cause", "force", "allow", "enable", "urge", "ask", "order", "tell", "push", "press",
        "persuade",
        "convince", "invite", "compel", "encourage", "permit", "drive",
    ]
    static let subjectControl: Set<String> = [
        "promise", "threaten", "vow", "pledge", "use", "take", "make", "hold", "sign", "do",
    ]
    static let objectControl: Set<String> = [
        "accuse", "blame", "urge", "ask", "force", "praise", "criticize", "criticise", "thank", "condemn", "suspect",
        "prevent", "stop", "ban", "bar", "congratulate", "warn", "denounce", "slam", "commend", "charge", "convict",
        "laud", "hail", "applaud", "salute", "rebuke", "castigate", "fault", "honour", "honor", "compliment", "scold",
    ]

    /// A clause behind a noun that tells what it holds, which the tree may take for a relative one: `the claim that X did`.
    func isContent(_ verb: Int) -> Bool {
        guard tokens[verb].relation == .aclRelcl, let subject = child(verb, .nsubj, .nsubjPass) else { return false }
        return children(verb).contains { tokens[Int($0)].lower == "that" && Int($0) < subject }
    }

    /// The verb that a noun hangs on directly.
    func clause(of noun: Int) -> Int? {
        let head = Int(tokens[noun].head)
        return head >= 0 && tokens[head].partOfSpeech == .verb ? head : nil
    }

    /// The noun that a relative clause describes, from any verb inside it.
    func antecedent(of verb: Int) -> Int? {
        var place = verb
        for _ in 0..<4 {
            let token = tokens[place]
            guard token.head >= 0 else { return nil }
            if token.relation == .aclRelcl { return Int(token.head) }
            guard [.conj, .xcomp, .ccomp, .advcl].contains(token.relation) else { return nil }
            place = Int(token.head)
        }
        return nil
    }

    /// Who decides, plans or moves, for a noun of that kind: `Russia's decision to`, `the decision by Russia to`, `X has plans to`.
    func owner(of noun: Int, depth: Int) -> Int? {
        if let possessor = child(noun, .nmodPoss) { return possessor }
        for child in children(noun) where tokens[Int(child)].relation == .nmod {
            if ["by", "of", "from"].contains(preposition(of: Int(child))) { return Int(child) }
        }
        if let modifier = children(noun, where: { $0.relation == .amod || $0.relation == .compound }).first(where: {
            mentionAt[$0] >= 0
        }) {
            return modifier
        }
        let token = tokens[noun]
        guard token.head >= 0, [.obj, .obl, .nsubjPass, .xcomp].contains(token.relation) else { return nil }
        let verb = Int(token.head)
        if token.relation == .nsubjPass { return child(verb, .oblAgent) }
        return logicalSubject(of: verb, depth: depth + 1) ?? surfaceSubject(of: verb, depth: depth + 1)
    }

    /// Who acts.
    func logicalSubject(of verb: Int, depth: Int = 0) -> Int? {
        if isPassive(verb) {
            if let agent = child(verb, .oblAgent) { return agent }
            return children(verb).lazy.map { Int($0) }.first {
                tokens[$0].relation == .obl && preposition(of: $0) == "by"
            }
                ?? agentNearby(verb)
        }
        return surfaceSubject(of: verb, depth: depth)
            ?? (depth == 0 ? behindTime(before: verb) ?? neighbour(before: verb) : nil)
    }

    /// `In October peacekeepers of X accused`: the noun that the tree reads as part of the time.
    private func behindTime(before verb: Int) -> Int? {
        let start = sentence(of: verb).lowerBound
        for child in children(verb) where tokens[Int(child)].relation == .obl && child < verb {
            let noun = Int(child)
            guard ["in", "on", "since", "by"].contains(preposition(of: noun)),
                tokens[start].lower == preposition(of: noun),
                noun > start + 1, Passage.times.contains(tokens[start + 1].lower)
            else { continue }
            return noun
        }
        return nil
    }

    private static let times: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// The `by` phrase of a passive that the tree hangs elsewhere: `was removed from that list by Russia`.
    private func agentNearby(_ verb: Int) -> Int? {
        let sentence = sentence(of: verb)
        var place = verb + 1
        while place < sentence.upperBound, place < verb + 14 {
            let token = tokens[place]
            // `was invited to attend the match by Y`: the inviter stands behind what one is invited to.
            let isInvited = tokens[verb].lemma == "invite" && token.relation == .xcomp
            if token.lower == "," || (token.partOfSpeech == .verb && tokens[place].relation != .amod && !isInvited) {
                return nil
            }
            if token.lower == "by", place + 1 < sentence.upperBound {
                let head = Int(token.head)
                if head > place, sentence.contains(head), tokens[head].isNominal { return head }
                return nil
            }
            place += 1
        }
        return nil
    }

    /// A name right before a verb, where the tree shows no subject.
    private func neighbour(before verb: Int, behindPreposition: Bool = false) -> Int? {
        let sentence = sentence(of: verb)
        var place = verb - 1
        while place >= sentence.lowerBound {
            let token = tokens[place]
            if token.partOfSpeech == .auxiliary || token.partOfSpeech == .adverb { place -= 1 } else { break }
        }
        // Over the title behind a name.
        if place > sentence.lowerBound, mentionAt[place] < 0, tokens[place].relation == .goeswith,
            sentence.contains(Int(tokens[place].head)), Int(tokens[place].head) < place
        {
            place = Int(tokens[place].head)
        }
        // `three states, Pakistan, Saudi Arabia and the Emirates, recognised`
        if place > sentence.lowerBound, tokens[place].lower == ",", let list = mention(at: place - 1),
            list.actors.count > 2
        {
            place -= 1
        }
        guard place >= sentence.lowerBound, let mention = mention(at: place),
            mention.form == .name || mention.form == .organ || mention.form == .capital
        else { return nil }
        let before = mention.tokens.lowerBound - 1
        if before >= sentence.lowerBound {
            let token = tokens[before]
            let isTime = ["after", "before", "since", "as", "when", "while"].contains(token.lower)
            if token.partOfSpeech == .adposition, !(behindPreposition && isTime) { return nil }
        }
        return place
    }

    /// A name right after a verb, where the tree shows no object.
    func neighbour(after verb: Int) -> Int? {
        let sentence = sentence(of: verb)
        var place = verb + 1
        while place < sentence.upperBound,
            tokens[place].partOfSpeech == .determiner || tokens[place].partOfSpeech == .adverb
        {
            place += 1
        }
        guard place < sentence.upperBound, let mention = mention(at: place), mention.form != .demonym,
            mention.form != .place
        else { return nil }
        let after = mention.tokens.upperBound
        if after < sentence.upperBound,
            ["'s", "’s", "-"].contains(tokens[after].lower) || tokens[after].partOfSpeech == .noun
        {
            return nil
        }
        return mention.tokens.upperBound - 1
    }

    private static let quantities: Set<String> = [
        "more", "most", "some", "all", "many", "several", "part", "parts", "none", "much", "half", "number", "majority",
        "dozens", "hundreds", "thousands",
    ]

    /// `withdrew a decade later`: no object.
    private static let timeUnits: Set<String> = [
        "decade", "year", "month", "week", "day", "hour", "minute", "monday", "tuesday", "wednesday", "thursday",
        "friday",
        "saturday", "sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// `as M23 rebels, backed by Rwanda, advanced`: the name before the comma, wherever the tree hangs the participle.
    private func participleOwner(_ verb: Int) -> Int? {
        guard verb > 1, verb + 1 < tokens.count, tokens[verb - 1].lower == ",", tokens[verb + 1].lower == "by",
            Passage.belongings.contains(tokens[verb].lower), [.advcl, .acl, .conj].contains(tokens[verb].relation),
            let owner = mention(at: verb - 2), [.name, .organ].contains(owner.form)
        else { return nil }
        return verb - 2
    }

    private static let belongings: Set<String> = [
        "backed", "supported", "armed", "funded", "financed", "sponsored", "banned", "outlawed", "proscribed",
        "designated", "blacklisted",
    ]

    /// Who or what is acted on.
    func logicalObject(of verb: Int) -> Int? {
        if let owner = participleOwner(verb) { return owner }
        if isPassive(verb) { return surfaceSubject(of: verb) }
        if isMistakenParticiple(verb) { return Int(tokens[verb].head) }
        // `called NAME a dictator`, where the tree takes the name for what somebody is called.
        if Passage.naming.contains(tokens[verb].lemma),
            let named = children(verb).lazy.map({ Int($0) }).first(where: {
                $0 > verb && [.obj, .xcomp, .iobj].contains(tokens[$0].relation)
            }), tokens[named].relation == .xcomp,
            mentionAt[named] >= 0 && tokens[named].partOfSpeech == .properNoun || child(named, .nmodPoss) != nil
        {
            return named
        }
        if let object = perfectObject(of: verb) { return object }
        if let object = children(verb).lazy.map({ Int($0) }).first(where: {
            tokens[$0].relation == .obj && !Passage.timeUnits.contains(tokens[$0].lemma)
        }) {
            let lower = tokens[object].lower
            if ["which", "that", "whom", "who"].contains(lower), let antecedent = antecedent(of: verb) {
                return antecedent
            }
            // `lifted more of its sanctions`
            if Passage.quantities.contains(lower), object + 1 < tokens.count, tokens[object + 1].lower == "of",
                let part = obliques(of: object, "of").first
            {
                return part
            }
            return object
        }
        let token = tokens[verb]
        // `the group that Russia banned`: a relative clause with a subject of its own and no object.
        if token.relation == .aclRelcl, token.head >= 0, let subject = child(verb, .nsubj),
            !["who", "which", "that"].contains(tokens[subject].lower)
        {
            return Int(token.head)
        }
        // `met and praised X`: the last of the verbs has the object of all.
        if token.relation != .conj,
            let next = children(verb).lazy.map({ Int($0) }).first(where: {
                tokens[$0].relation == .conj && tokens[$0].partOfSpeech == .verb && child($0, .nsubj) == nil
            }), next == verb + 2
        {
            return child(next, .obj)
        }
        return child(verb, .iobj) ?? neighbour(after: verb)
    }

    /// The nominals behind a preposition: of the predicate itself, of its object, or of a participle on it.
    func obliques(of place: Int, _ preposition: String) -> [Int] {
        var found: [Int] = []
        collect(place, preposition, &found)
        let token = tokens[place]
        if token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary {
            for child in children(place) {
                let relation = tokens[Int(child)].relation
                if relation == .obj || relation == .nsubjPass || relation == .obl || relation == .oblUnmarked {
                    if self.preposition(of: Int(child)) != preposition { collect(Int(child), preposition, &found) }
                }
            }
        }
        if found.isEmpty, let near = obliqueNearby(place, preposition) { found.append(near) }
        // `talks with Egypt as mediator`: no party to them.
        if preposition == "with" {
            found.removeAll { place in
                guard let mention = mention(at: place), mention.tokens.upperBound + 1 < tokens.count else {
                    return false
                }
                let end = mention.tokens.upperBound
                return ["acting", "serving", "mediating"].contains(tokens[end].lower)
                    || tokens[end].lower == "as"
                        && tokens[end + 1..<min(end + 4, tokens.count)].contains { Passage.hosts.contains($0.lemma) }
            }
        }
        return found
    }

    private static let hosts: Set<String> = [
        "mediator", "host", "intermediary", "broker", "facilitator", "observer", "witness", "guarantor", "go-between",
        "chair", "co-chair",
    ]

    /// The phrase of a preposition that follows a verb before the next verb or full stop, wherever the tree hangs it.
    private func obliqueNearby(_ verb: Int, _ preposition: String) -> Int? {
        let sentence = sentence(of: verb)
        let isVerb = tokens[verb].partOfSpeech == .verb
        var place = verb + 1
        while place < sentence.upperBound, place < verb + (isVerb ? 16 : 12) {
            let token = tokens[place]
            if !isVerb, token.lower == "," { return nil }
            if token.lower == ";" || token.lower == ":" || token.partOfSpeech == .subordinator { return nil }
            if (token.partOfSpeech == .verb || token.partOfSpeech == .auxiliary) && token.relation != .amod
                && token.relation != .goeswith && token.relation != .case
            {
                return nil
            }
            if token.lower == preposition, token.relation == .case || token.relation == .mark, token.head > Int32(place)
            {
                // `between A and B next week`, where the preposition hangs on the week.
                var next = place + 1
                while next < sentence.upperBound, tokens[next].partOfSpeech == .determiner { next += 1 }
                if next < sentence.upperBound, mentionAt[Int(token.head)] < 0, let named = mention(at: next),
                    named.tokens.upperBound <= Int(token.head),
                    tokens[Int(token.head)].relation == .oblUnmarked
                        || Passage.timeUnits.contains(tokens[Int(token.head)].lemma)
                {
                    return named.tokens.upperBound - 1
                }
                return Int(token.head)
            }
            place += 1
        }
        return nil
    }

    private func collect(_ place: Int, _ preposition: String, _ found: inout [Int]) {
        for child in children(place) {
            let relation = tokens[Int(child)].relation
            guard [.obl, .nmod, .oblAgent, .advcl, .acl, .xcomp].contains(relation) else { continue }
            if self.preposition(of: Int(child)) == preposition { found.append(Int(child)) }
        }
    }

    /// The verb that has a noun as its object, subject or oblique.
    func governor(of noun: Int) -> Int? {
        let token = tokens[noun]
        guard token.head >= 0 else { return nil }
        let head = Int(token.head)
        if let verb = child(noun, .amod), perfectObject(of: verb) == noun { return verb }
        switch token.relation {
        case .obj, .nsubj, .nsubjPass, .obl, .oblUnmarked, .xcomp, .iobj:
            return tokens[head].partOfSpeech == .verb || tokens[head].partOfSpeech == .auxiliary ? head : nil
        case .conj, .appos, .compound:
            return governor(of: head)
        case .nmod where preposition(of: noun) == "of":
            // `a round of talks`, `a series of meetings`.
            return Passage.containers.contains(tokens[head].lemma) ? governor(of: head) : nil
        case .acl, .aclRelcl:
            return nil
        default:
            return nil
        }
    }

    /// The nouns of the next dozen words of the sentence.
    func nominals(after place: Int) -> [Int] {
        let end = min(sentence(of: place).upperBound, place + 13)
        guard place + 1 < end else { return [] }
        let stop = (place + 1..<end).first { [";", ":"].contains(tokens[$0].lower) } ?? end
        return (place + 1..<stop).filter { tokens[$0].isNominal }
    }

    static let containers: Set<String> = [
        "round", "series", "set", "kind", "number", "day", "hour", "wave", "package", "range", "host", "string",
        "batch",
    ]

    /// The verb, noun or adjective that a clause or a nominal hangs on, over coordination.
    func firstConjunct(_ place: Int) -> Int {
        var place = place
        while tokens[place].relation == .conj, tokens[place].head >= 0 { place = Int(tokens[place].head) }
        return place
    }

    /// The conjuncts of a token, itself first.
    func conjuncts(_ place: Int) -> [Int] {
        [place] + children(place, where: { $0.relation == .conj }).flatMap { conjuncts($0) }
    }
}
