internal import Dragoman
internal import DragomanLanguage

/// A body that a first sentence describes and the next one names.
extension Coder {
    /// Notes who lists, bans or sanctions somebody whom the sentence does not name.
    func noteLister(
        _ rule: Rule, _ index: Int, _ trigger: Int, _ arguments: ArgumentReader, _ statuses: StatusReader,
        _ story: inout Story
    ) {
        guard [.listing, .delisting, .sanctions, .sanctionsRelief].contains(rule.relation) else { return }
        let listers = actors(rule.source, trigger, rule, arguments, isSource: true)
        guard listers.count == 1 else { return }
        if table[listers[0]].kind != .official { story.lister = listers[0] }
        if let edge = awaited(trigger, index, listers, statuses) { story.awaited = edge }
        guard passage.logicalObject(of: trigger) != nil, statuses.judge(trigger).status == .actual else { return }
        story.roll = CodedEdge(
            source: listers[0], relation: rule.relation, target: listers[0], status: .actual, passage: place,
            sentence: Int(passage.sentenceAt[trigger]), trigger: trigger, rule: index)
    }

    /// Notes on whom sanctions are spoken of, imposed or not.
    func noteSanctioned(_ noun: Int, _ arguments: ArgumentReader, _ story: inout Story) {
        guard ["sanction", "sanctions", "embargo"].contains(passage.tokens[noun].lemma),
            passage.tokens[noun].partOfSpeech == .noun
        else { return }
        let targets = ["on", "against"].flatMap { passage.obliques(of: noun, $0) }.flatMap {
            arguments.actors(at: $0, allowsPlaces: true)
        }
        if !targets.isEmpty { story.sanctioned = targets }
    }

    /// Whether a verb has `them` for its object, which means measures told just before.
    func isMeasures(objectOf verb: Int) -> Bool {
        guard let object = passage.logicalObject(of: verb), passage.tokens[object].lower == "them",
            let deeds = (max(0, object - 30)..<object).last(where: {
                let token = passage.tokens[$0]
                return token.partOfSpeech == .noun && token.lower.hasSuffix("s") && token.lemma != token.lower
                    || token.lemma == "sanctions"
            })
        else { return false }
        return ["sanction", "sanctions", "measure", "designation", "restriction"].contains(passage.tokens[deeds].lemma)
    }

    /// `removed the main party of the region from a list`: an edge that waits for its target, which is itself meanwhile.
    func awaited(_ trigger: Int, _ rule: Int, _ sources: [Int], _ statuses: StatusReader) -> CodedEdge? {
        guard sources.count == 1, let source = sources.first, let object = passage.logicalObject(of: trigger),
            passage.mentionAt[object] < 0, Coder.described.contains(passage.tokens[object].lemma)
        else { return nil }
        let judgement = statuses.judge(trigger)
        guard !judgement.isDropped, judgement.status == .actual || judgement.status == .planned else { return nil }
        return CodedEdge(
            source: source, relation: book.rules[rule].relation, target: source, status: judgement.status,
            passage: place, sentence: Int(passage.sentenceAt[trigger]), trigger: trigger, rule: rule)
    }

    /// The waiting edge with the movement that is the subject of the next sentence.
    func named(_ edge: CodedEdge, in sentence: Range<Int>, _ number: Int) -> CodedEdge? {
        guard number > edge.sentence, number <= edge.sentence + 2 else { return nil }
        for place in sentence where [.nsubj, .nsubjPass].contains(passage.tokens[place].relation) {
            guard let mention = passage.mention(at: place), mention.form == .name, mention.actors.count == 1 else {
                continue
            }
            let actor = mention.actors[0]
            guard ["armed-group", "movement", "party", "found"].contains(table[actor].type), actor != edge.source else {
                return nil
            }
            var edge = edge
            edge.target = actor
            return edge
        }
        return nil
    }

    /// `They include X and Y`, `Among those sanctioned were X and Y`: the deed told just before, to each that is named.
    func enumerated(_ sentence: Range<Int>, _ number: Int, _ story: Story) -> [CodedEdge] {
        guard let told = story.roll, number > told.sentence, number <= told.sentence + 5 else { return [] }
        let tokens = passage.tokens
        let first = tokens[sentence.lowerBound].lower
        guard
            let verb = sentence.prefix(first == "among" ? 18 : 8).first(where: { place in
                ["include", "comprise", "be"].contains(tokens[place].lemma)
                    // `Among the groups which were removed were X and Y`
                    && (first != "among" || ![.aux, .auxPass].contains(tokens[place].relation))
            })
        else { return [] }
        // `Other officials sanctioned included X`, `Those blacklisted were X and Y`
        let isOther = isNamed(before: verb, sentence) && !["among"].contains(first)
        let isList =
            ["they", "those", "these", "the"].contains(first) && tokens[verb].lemma != "be" || isOther
        let isNamed = isNamed(before: verb, sentence)
        let isAmong =
            first == "among" && (["them", "those"].contains(tokens[sentence.lowerBound + 1].lower) || isNamed)
        // `Removed from the list were X; Y; and Z`
        let isInverted =
            tokens[verb].lemma == "be" && tokens[sentence.lowerBound].partOfSpeech == .verb
            && first.hasSuffix("ed") && Coder.stems(first).contains { Coder.enrolling.contains($0) }
        guard isList || isAmong || isInverted, isNamed || number <= told.sentence + 2 else { return [] }
        // `The talks include X`: only those whom the deed concerned.
        if first == "the", !(sentence.lowerBound..<verb).contains(where: { Coder.concerned.contains(tokens[$0].lower) })
        {
            return []
        }
        var result: [CodedEdge] = []
        var place = verb + 1
        while place < sentence.upperBound, !["who", "which", "whom", "whose"].contains(tokens[place].lower),
            isInverted || tokens[place].lower != ";"
        {
            defer { place += 1 }
            guard let mention = passage.mention(at: place), mention.tokens.upperBound == place + 1,
                mention.form == .name,
                mention.actors.count >= 1
            else { continue }
            let start = mention.tokens.lowerBound
            var before = start - 1
            if before > verb, tokens[before].lower == "the" { before -= 1 }
            for actor in mention.actors
            where table[actor].kind != .country && actor != told.source
                && !(isInverted && table[actor].kind == .official && table[told.target].kind != .official
                    && tokens[before].lower != ",")
            {
                // `the head of Hamas`, `Hamas leader`: the body is no item of its own.
                if table[actor].kind == .organization,
                    ["of", "in", "for", "at", "to", "from", "by"].contains(tokens[before].lower)
                        || tokens[place].relation == .nmodPoss || tokens[place].relation == .compound
                {
                    continue
                }
                if sameSide(told.source, actor) || result.contains(where: { $0.target == actor }) { continue }
                var edge = told
                edge.target = actor
                result.append(edge)
            }
        }
        return result
    }

    private static let enrolling: WordSet = [
        "remove", "add", "drop", "delist", "designate", "sanction", "list", "blacklist", "include", "target", "name",
    ]
    /// `those sanctioned`, `officials blacklisted by the EU`, not `was sanctioned`.
    private func isNamed(before verb: Int, _ sentence: Range<Int>) -> Bool {
        (sentence.lowerBound + 1..<max(verb, sentence.lowerBound + 1)).contains { place in
            Coder.penalised.contains(passage.tokens[place].lower)
                && (passage.tokens[place - 1].partOfSpeech != .auxiliary
                    || ["which", "that", "who"].contains(passage.tokens[max(place - 2, 0)].lower))
        }
    }

    private static let penalised: WordSet = [
        "sanctioned", "designated", "blacklisted", "targeted", "listed", "named", "outlawed", "banned", "removed",
        "delisted", "dropped",
    ]

    private static let concerned: WordSet = [
        "targeted", "named", "cartels",
        "officials", "individuals", "people", "men", "companies", "firms", "entities", "sanctioned", "designated",
        "blacklisted", "list", "detainees", "prisoners", "listed", "persons", "organizations", "organisations",
        "groups",
        "designations", "newly",
    ]

    private static let described: WordSet = [
        "group", "movement", "party", "militia", "organization", "organisation", "faction", "outfit", "gang", "cartel",
        "front", "rebel", "guerrilla", "insurgency",
    ]
}
