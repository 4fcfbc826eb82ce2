internal import Dragoman
internal import DragomanLanguage

/// Organs and citizens that stand for their country.
extension ArgumentReader {
    /// `a Taliban delegation headed by X`, `Iranian officials`, `the Russian Foreign Ministry`: whose they are, or who they
    /// are.
    func organ(at place: Int, _ condition: String, _ depth: Int) -> [Int] {
        // `12 officials, including Ali Shamkhani`: the names.
        if passage.tokens[place].lower.hasSuffix("s") {
            let listed = listed(place, depth)
            if !listed.isEmpty { return listed }
        }
        if condition == "crowd" { return [] }
        // `his counterparts from Somalia and Chad`: not whose counterparts they are.
        let isPeer = ArgumentReader.peers.contains(passage.tokens[place].lemma)
        if isPeer, case let homes = bodies(behind: place, condition, depth), !homes.isEmpty { return homes }
        var owners = modifiers(of: place, depth)
        // `the Security Council's Libya sanctions committee`: the Council's, not Libya's.
        if passage.tokens[place].lower == "committee", place > 0, passage.tokens[place - 1].lower == "sanctions" {
            owners.removeAll { table[$0].kind == .country }
        }
        // `Albanian separatist rebels` fight for no state that has their name.
        if ["rebels", "guerrillas", "separatists", "insurgents"].contains(passage.tokens[place].lower),
            !passage.children(place).contains(where: { passage.tokens[Int($0)].relation == .nmodPoss })
        {
            owners.removeAll { table[$0].kind == .country }
        }
        if !owners.isEmpty { return owners }
        let found = isPeer ? [] : bodies(behind: place, condition, depth)
        if !found.isEmpty { return found }
        // `The Malian junta earlier this year`, the adjective on the year.
        if place > passage.sentence(of: place).lowerBound, let mention = passage.mention(at: place - 1),
            mention.form == .demonym
        {
            return mention.actors
        }
        let led = leaders(of: place, depth)
        return led.isEmpty ? apposed(place, depth) : led
    }

    private static let peers: WordSet = ["counterpart", "colleague", "peer", "homologue"]

    /// Whose organ it is by the names that stand behind it: `the decision of the ministry`, `officials from India`.
    private func bodies(behind place: Int, _ condition: String, _ depth: Int) -> [Int] {
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
            let preposition = passage.preposition(of: Int(child))
            guard
                ["of", "from", "in", "at"].contains(preposition)
                    // `negotiators for Ukraine and Russia`
                    || preposition == "for" && condition.hasSuffix("unnamed")
            else { continue }
            // `militants in Gaza` are not Gaza's.
            if ["in", "at"].contains(preposition), ArgumentReader.irregulars.contains(passage.tokens[place].lemma) {
                continue
            }
            // `the separatist government of Chechnya` is none of Russia's.
            // `a High Court in Enugu` is the country's where the city lies.
            let isSeated = ["court", "tribunal"].contains(passage.tokens[place].lower)
            let bodies = passage.conjuncts(Int(child)).flatMap { conjunct in
                passage.mention(at: conjunct)?.form == .place && !isSeated
                    ? [] : single(conjunct, true, false, depth + 1)
            }
            if !bodies.isEmpty { return bodies }
        }
        // `officials from India`, where the tree hangs the phrase on the verb.
        if place + 1 < passage.tokens.count, ["from", "of"].contains(passage.tokens[place + 1].lower) {
            let head = Int(passage.tokens[place + 1].head)
            if head > place {
                let bodies = passage.conjuncts(head).flatMap { conjunct in
                    passage.mention(at: conjunct)?.form == .place ? [] : single(conjunct, true, false, depth + 1)
                }
                if !bodies.isEmpty { return bodies }
            }
        }
        return []
    }

    func nationals(_ place: Int) -> [Int] {
        if let mention = passage.mention(at: place), mention.form == .demonym { return mention.actors }
        var own = modifiers(of: place)
        if own.isEmpty { own = linked(to: place) }
        if !own.isEmpty || !ArgumentReader.counts.contains(passage.tokens[place].lower) { return own }
        // `hundreds of thousands of Afghan refugees`, `more than a million Afghans`
        for next in place + 1..<min(place + 9, passage.sentence(of: place).upperBound) {
            let token = passage.tokens[next]
            if token.partOfSpeech == .verb || token.partOfSpeech == .punctuation { return [] }
            guard token.isNominal, !ArgumentReader.counts.contains(token.lower) else { continue }
            if let mention = passage.mention(at: next), mention.form == .demonym { return mention.actors }
            let found = modifiers(of: next)
            if !found.isEmpty { return found }
            if passage.mentionAt[next] >= 0 { return [] }
        }
        return []
    }

    /// `individuals connected to Burma`, `two firms tied to the junta`: whose they are.
    private func linked(to place: Int) -> [Int] {
        for child in passage.children(place).map({ Int($0) })
        where ["connected", "linked", "tied", "loyal", "close", "affiliated", "belonging"].contains(
            passage.tokens[child].lower) && child > place
        {
            for preposition in ["to", "with"] {
                let found = passage.obliques(of: child, preposition).flatMap { single($0, true, false, 1) }
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    static let counts: WordSet = [
        "hundreds", "thousands", "dozens", "scores", "tens", "millions", "more", "some", "several", "least", "half",
        "number", "million", "most", "many", "dozen", "hundred", "thousand", "fewer", "group",
    ]

    private static let bareOrgans: WordSet = [
        "ministry", "government", "parliament", "court", "cabinet", "army", "military", "police", "presidency",
        "congress",
        "senate", "authorities", "embassy", "treasury",
        "department", "agency",
    ]

    /// `the Supreme Court`, `the government` without a name: that of the country the sentences before are about.
    func bareOrgan(_ place: Int, _ condition: String) -> [Int] {
        guard condition == "organ", ArgumentReader.bareOrgans.contains(passage.tokens[place].lower),
            passage.children(place).contains(where: { passage.tokens[Int($0)].lower == "the" })
                || passage.sentence(of: place).lowerBound == place
                // `as authorities announced`
                || passage.tokens[place].lower == "authorities" && passage.tokens[place].relation == .nsubj
        else { return [] }
        return mainCountry(before: place).map { [$0] } ?? []
    }

    /// Whom a bare body has: `government troops`, `junta leaders`.
    private static let served: [String: WordSet] = [
        "government": ["troops", "troop", "forces", "soldiers", "representatives", "negotiators", "officials"],
        "junta": ["leaders", "officials", "representatives", "envoys", "ministers", "generals", "troops", "forces"],
        "regime": ["troops", "forces", "officials", "leaders", "representatives"],
    ]

    /// `fighting government troops`, `government representatives`: those of the country the sentences are about.
    func government(before place: Int) -> Int? {
        let sentence = passage.sentence(of: place)
        guard place > sentence.lowerBound, passage.mentionAt[place] < 0,
            let kinds = ArgumentReader.served[passage.tokens[place - 1].lower],
            kinds.contains(passage.tokens[place].lower),
            place - 1 == sentence.lowerBound
                || ![.properNoun, .adjective, .particle].contains(passage.tokens[place - 2].partOfSpeech)
        else { return nil }
        // `met junta leaders in NIAMEY`
        if place + 2 < sentence.upperBound, passage.tokens[place + 1].lower == "in",
            let seat = passage.mention(at: place + 2), seat.form == .capital, seat.actors.count == 1
        {
            return seat.actors[0]
        }
        guard passage.tokens[place - 1].lower == "government" else { return nil }
        return mainCountry(before: place)
    }

    /// The country that weighs most in the sentence so far and the three before it, if one does.
    private func mainCountry(before place: Int) -> Int? {
        let here = passage.sentenceAt[place]
        var weights: [Int: Double] = [:]
        for mention in passage.mentions
        where [.name, .demonym, .organ, .capital].contains(mention.form) && mention.actors.count == 1 {
            let distance = Int(here - passage.sentenceAt[mention.tokens.lowerBound])
            guard distance >= 0, distance <= 3, mention.tokens.upperBound <= place || distance > 0 else { continue }
            let token = passage.tokens[mention.tokens.upperBound - 1]
            let isSubject = token.relation == .nsubj || token.relation == .nsubjPass || token.relation == .nmodPoss
            let actor = mention.actors[0]
            let body = table[actor].kind == .official ? table[actor].offices.first?.principal : actor
            guard let body, table[body].kind == .country else { continue }
            weights[body, default: 0] += (isSubject ? 2 : 1) / Double(distance + 1)
        }
        let ranked = weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        guard let best = ranked.first else { return nil }
        return ranked.count == 1 || best.value >= 1.8 * ranked[1].value ? best.key : nil
    }

    func organCondition(_ token: Token) -> String? {
        guard token.partOfSpeech == .noun || token.partOfSpeech == .properNoun || token.partOfSpeech == .adjective
        else {
            return nil
        }
        return lexicon.organNouns[token.lemma] ?? lexicon.organNouns[token.lower]
    }

    /// `his Congolese counterpart, President NAME`: the person, where he acts for the same body.
    func holder(beside office: Mention, at place: Int) -> Int? {
        guard office.form == .office, let body = office.actors.first, office.actors.count == 1,
            table[body].kind != .official
        else { return nil }
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .appos {
            guard let mention = passage.mention(at: Int(child)), mention.form == .name, mention.actors.count == 1,
                let person = mention.actors.first, table[person].kind == .official,
                table[person].offices.contains(where: { $0.principal == body })
            else { continue }
            return person
        }
        return nil
    }

    /// The same of a noun in its place: `its air force`, where the noun alone is none.
    func organCondition(at place: Int) -> String? {
        let token = passage.tokens[place]
        if let condition = organCondition(token) { return condition }
        guard token.partOfSpeech == .noun, place > 0,
            passage.tokens[place - 1].isNominal
                || passage.tokens[place - 1].partOfSpeech == .adjective
                || passage.tokens[place - 1].relation == .goeswith
        else { return nil }
        return lexicon.organNouns[passage.tokens[place - 1].lower + " " + token.lower]
    }
}
