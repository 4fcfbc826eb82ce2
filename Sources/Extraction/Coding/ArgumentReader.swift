internal import Dragoman
internal import DragomanLanguage

/// From a place in a tree to the actors it means.
struct ArgumentReader {
    let lexicon: Lexicon

    let table: ActorTable

    let passage: Passage

    /// The actors of a nominal and of what is coordinated with it.
    ///
    /// - Parameters:
    ///   - allowsPlaces: a capital or a city counts as its country.
    ///   - takesDeeds: an act stands for its actor, as in `welcomed Russia's decision`.
    ///   - takesNationals: citizens stand for their country, as in `freed two Americans`.
    func actors(
        at place: Int, allowsPlaces: Bool = false, takesDeeds: Bool = false, takesNationals: Bool = false,
        isSource: Bool = false
    ) -> [Int] {
        var found: [Int] = []
        for conjunct in passage.conjuncts(place) {
            var actors = single(conjunct, allowsPlaces, takesDeeds, 0)
            if actors.isEmpty, takesNationals { actors = nationals(conjunct) }
            if actors.isEmpty, let body = government(before: conjunct) { actors = [body] }
            if actors.isEmpty, isSource, let condition = organCondition(at: conjunct) {
                actors = bareOrgan(conjunct, condition)
            }
            // `The Security Council resolution urges`, `the ministry's statement condemned`: whose it is.
            if actors.isEmpty, isSource, ArgumentReader.papers.contains(passage.tokens[conjunct].lemma) {
                actors = doers(of: conjunct)
            }
            for actor in actors where !found.contains(actor) { found.append(actor) }
            if isSource, !found.isEmpty {
                for actor in companions(of: conjunct) where !found.contains(actor) { found.append(actor) }
            }
        }
        return found
    }

    /// `Mexico, along with Chile and Brazil, has recognised Palestine`
    func companions(of place: Int) -> [Int] {
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .advmod {
            // `together` as an adverb that holds the phrase.
            guard ["together", "along"].contains(passage.tokens[Int(child)].lower) else { continue }
            return passage.obliques(of: Int(child), "with").flatMap { single($0, false, false, 1) }
        }
        // `Together with Peru and Chile, Canada imposed`
        if let verb = passage.clause(of: place), passage.tokens[place].relation == .nsubj {
            for child in passage.children(verb) where Int(child) < place {
                let child = Int(child)
                if passage.tokens[child].relation == .obl, child > 1, let list = passage.mention(at: child),
                    ["together", "along", "jointly"].contains(
                        passage.tokens[max(0, list.tokens.lowerBound - 2)].lower)
                        || passage.tokens[max(0, list.tokens.lowerBound - 3)].lower == "together",
                    passage.preposition(of: child) == "with"
                {
                    return passage.conjuncts(child).flatMap { single($0, false, false, 1) }
                }
                if passage.tokens[child].relation == .advmod,
                    ["together", "along", "jointly"].contains(passage.tokens[child].lower)
                {
                    let others = passage.obliques(of: child, "with")
                    if !others.isEmpty { return others.flatMap { single($0, false, false, 1) } }
                }
            }
        }
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
            guard
                ["along", "together", "alongside", "along_with", "together_with"].contains(
                    passage.preposition(of: Int(child)))
            else { continue }
            return passage.conjuncts(Int(child)).flatMap { single($0, false, false, 1) }
        }
        return []
    }

    func single(_ place: Int, _ allowsPlaces: Bool, _ takesDeeds: Bool, _ depth: Int) -> [Int] {
        guard depth < 5 else { return [] }
        let token = passage.tokens[place]
        if let mention = passage.mention(at: place) {
            // `the diplomats of Argentina, Chile and Peru`: of each.
            if mention.form == .office {
                for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
                    if ["of", "from"].contains(passage.preposition(of: Int(child))),
                        let list = passage.mention(at: Int(child)), list.actors.count > 1, list.form == .name
                    {
                        return list.actors
                    }
                }
            }
            let meant = meant(mention, place, allowsPlaces)
            return meant.isEmpty && mention.form == .demonym ? listedBehind(place) : meant
        }
        // `each of them`, `both of the countries`
        if ArgumentReader.portions.contains(token.lower),
            let whole = passage.children(place, where: { $0.relation == .nmod }).first(where: {
                passage.preposition(of: $0) == "of"
            })
        {
            return passage.conjuncts(whole).flatMap { single($0, allowsPlaces, takesDeeds, depth + 1) }
        }
        // `Egypt, with which it made peace`
        if ["which", "whom"].contains(token.lower), token.partOfSpeech == .pronoun,
            let clause = passage.clause(of: place), let noun = passage.antecedent(of: clause), noun < place
        {
            return passage.conjuncts(noun).flatMap { single($0, allowsPlaces, false, depth + 1) }
        }
        // `his country`: of a person, the one he acts for.
        if token.lemma == "country" || token.lemma == "nation" {
            for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmodPoss {
                guard passage.tokens[Int(child)].partOfSpeech == .pronoun, let owner = passage.mention(at: Int(child)),
                    owner.actors.count == 1
                else { continue }
                let actor = owner.actors[0]
                return [table[actor].kind == .official ? table[actor].offices.first?.principal ?? actor : actor]
            }
        }
        // `a Taliban delegation headed by X`, `Iranian officials`, `the Russian Foreign Ministry`
        if let condition = organCondition(at: place) {
            // `12 officials, including Ali Shamkhani`: the names.
            if token.lower.hasSuffix("s") {
                let listed = listed(place, depth)
                if !listed.isEmpty { return listed }
            }
            if condition == "crowd" { return [] }
            let bodies = modifiers(of: place, depth)
            if !bodies.isEmpty { return bodies }
            // `the decision of the ministry`: the name stands deeper.
            for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
                let preposition = passage.preposition(of: Int(child))
                guard
                    ["of", "from", "in", "at"].contains(preposition)
                        // `negotiators for Ukraine and Russia`
                        || preposition == "for" && condition.hasSuffix("unnamed")
                else { continue }
                // `militants in Gaza` are not Gaza's.
                if ["in", "at"].contains(preposition), ArgumentReader.irregulars.contains(token.lemma) { continue }
                // `the separatist government of Chechnya` is none of Russia's.
                let bodies = passage.conjuncts(Int(child)).flatMap { conjunct in
                    passage.mention(at: conjunct)?.form == .place ? [] : single(conjunct, true, false, depth + 1)
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
            // `The Malian junta earlier this year`, the adjective on the year.
            if place > passage.sentence(of: place).lowerBound, let mention = passage.mention(at: place - 1),
                mention.form == .demonym
            {
                return mention.actors
            }
            let led = leaders(of: place, depth)
            return led.isEmpty ? apposed(place, depth) : led
        }
        let listed = listed(place, depth)
        if !listed.isEmpty { return listed }
        let apposed = apposed(place, depth)
        if !apposed.isEmpty { return apposed }
        let leaders = leaders(of: place, depth)
        if !leaders.isEmpty { return leaders }
        // `the breakaway region of Somaliland`
        if ArgumentReader.wings.contains(token.lemma), let owner = passage.child(place, .nmodPoss),
            let mention = passage.mention(at: owner), mention.form == .name
        {
            return mention.actors
        }
        let isWing = ArgumentReader.wings.contains(token.lemma) && modifiers(of: place, depth).isEmpty
        if ArgumentReader.classNouns.contains(token.lemma) || isWing {
            for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
                if passage.preposition(of: Int(child)) == "of", let mention = passage.mention(at: Int(child)),
                    mention.form == .name
                {
                    return mention.actors
                }
            }
        }
        // `the Tren de Aragua gang`, `the Viv Ansanm coalition`
        if ArgumentReader.bands.contains(token.lemma) || ["coalition", "alliance", "network"].contains(token.lemma) {
            if place > passage.sentence(of: place).lowerBound, let mention = passage.mention(at: place - 1),
                mention.form == .name, mention.actors.count == 1, table[mention.actors[0]].kind == .organization,
                passage.tokens[place - 1].head == Int32(place)
            {
                return mention.actors
            }
        }
        // `a regional affiliate known as IS-Khorasan`
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .acl {
            guard ["known", "called", "named", "dubbed"].contains(passage.tokens[Int(child)].lower) else { continue }
            for under in passage.children(Int(child)) {
                if let mention = passage.mention(at: Int(under)), mention.form == .name { return mention.actors }
            }
        }
        // `state oil company PDVSA`
        if token.partOfSpeech == .noun, place + 1 < passage.tokens.count,
            passage.tokens[place + 1].head == Int32(place),
            let mention = passage.mention(at: place + 1), mention.form == .name
        {
            return mention.actors
        }
        if takesDeeds { return doers(of: place, depth) }
        // `Guatemala and Belize are the only states that`: a predicate noun is its subject.
        if token.partOfSpeech == .noun, let subject = passage.child(place, .nsubj) {
            return passage.conjuncts(subject).flatMap { single($0, allowsPlaces, false, depth + 1) }
        }
        return []
    }

    /// What is said of a whole is said of what stands behind `of`: `each of them`, `the entirety of the group`.
    private static let portions: WordSet = [
        "each", "both", "all", "some", "most", "either", "none", "entirety", "whole", "rest", "bulk", "remainder",
        "totality",
    ]

    private static let papers: WordSet = [
        "statement", "resolution", "communique", "communiqué", "declaration", "letter", "ruling", "decree", "text",
    ]

    private static let irregulars: WordSet = [
        "rebel", "militant", "gunman", "insurgent", "fighter", "soldier", "coalition", "alliance", "militia",
        "mutineer",
        "faction", "guerrilla", "jihadist", "officer", "offensive", "operation", "campaign", "force", "group",
        "insurgency", "rebellion", "uprising", "government", "administration",
    ]

    /// `rebels led by Hayat Tahrir al-Sham`, `a coalition headed by Saudi Arabia`
    private func leaders(of place: Int, _ depth: Int) -> [Int] {
        guard ArgumentReader.irregulars.contains(passage.tokens[place].lemma) else { return [] }
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .acl {
            guard ["led", "headed", "commanded", "spearheaded"].contains(passage.tokens[Int(child)].lower) else {
                continue
            }
            let found = passage.obliques(of: Int(child), "by").flatMap { single($0, false, false, depth + 1) }
            if !found.isEmpty { return found }
        }
        // `an offensive by rebels under the leadership of Hayat Tahrir al-Sham`
        for under in passage.obliques(of: place, "under")
        where ["leadership", "command", "direction", "control"].contains(passage.tokens[under].lemma) {
            let found = passage.obliques(of: under, "of").flatMap { single($0, false, false, depth + 1) }
            if !found.isEmpty { return found }
        }
        for by in passage.obliques(of: place, "by") where passage.mentionAt[by] < 0 && depth < 3 {
            let found = leaders(of: by, depth + 1)
            if !found.isEmpty { return found }
        }
        return []
    }

    private static let classNouns: WordSet = [
        "region", "republic", "territory", "state", "island", "nation", "country", "group", "movement", "bloc",
        "alliance",
        "kingdom", "enclave", "organization", "organisation", "union", "emirate", "federation",
    ]

    private static let wings: WordSet = ["wing", "branch", "faction"]

    /// What a mention means in its place.
    func meant(_ mention: Mention, _ place: Int, _ allowsPlaces: Bool) -> [Int] {
        switch mention.form {
        case .media: return []
        case .place: return allowsPlaces ? mention.actors : []
        case .capital:
            if allowsPlaces { return mention.actors }
            let preposition = passage.preposition(of: head(of: mention))
            return ["in", "at", "near", "outside", "around", "from", "over", "across", "into", "through"].contains(
                preposition)
                ? [] : mention.actors
        case .demonym:
            // `Russians` are a crowd; `the Russians` may act for the state.
            let token = passage.tokens[place]
            let isPlural = token.lower.hasSuffix("s") && token.partOfSpeech != .adjective
            if isPlural, place == 0 || passage.tokens[place - 1].lower != "the" { return [] }
            return mention.actors
        default: return mention.actors
        }
    }

    /// The token of a mention whose head lies outside it.
    func head(of mention: Mention) -> Int {
        mention.tokens.first { !mention.tokens.contains(Int(passage.tokens[$0].head)) } ?? mention.tokens.lowerBound
    }

    /// The actors that modify a noun: `Russian`, `Russia's`, `Taliban`, `U.S. and NATO`.
    func modifiers(of place: Int, _ depth: Int = 0) -> [Int] {
        guard depth < 5 else { return [] }
        var found: [Int] = []
        // `Kazakhstan, whose court outlawed the group`
        if let whose = passage.child(place, .nmodPoss), passage.tokens[whose].lower == "whose" {
            if let owner = passage.nameBefore(whose), let mention = passage.mention(at: owner) { return mention.actors }
            if let clause = passage.clause(of: place), let noun = passage.antecedent(of: clause) {
                return single(noun, false, false, depth + 1)
            }
        }
        for child in passage.children(place) {
            let child = Int(child)
            let token = passage.tokens[child]
            switch token.relation {
            case .amod, .compound, .nmodPoss, .nmodDesc, .flat, .det, .nmodUnmarked, .nummod:
                for conjunct in passage.conjuncts(child) {
                    if let mention = passage.mention(at: conjunct) {
                        if mention.form == .media || mention.form == .place || isBased(mention)
                            || isSplit(mention) || isOfBand(mention.tokens.upperBound, before: place)
                        {
                            continue
                        }
                        for actor in mention.actors where !found.contains(actor) { found.append(actor) }
                    } else {
                        // `Taliban-led government`, `Russian presidential envoy`
                        let isLed = [
                            "led", "run", "controlled", "appointed", "ruled", "governed", "installed", "dominated",
                            "nominated", "named", "accredited",
                        ]
                        .contains(passage.tokens[conjunct].lower)
                        let isNoun = passage.tokens[conjunct].partOfSpeech != .verb
                        if isLed || isNoun || token.relation == .nmodPoss {
                            for actor in modifiers(of: conjunct, depth + 1) where !found.contains(actor) {
                                found.append(actor)
                            }
                            if isLed, let agent = passage.children(conjunct).first.map({ Int($0) }),
                                let mention = passage.mention(at: agent)
                            {
                                for actor in mention.actors where !found.contains(actor) { found.append(actor) }
                            }
                        }
                    }
                }
            default: continue
            }
        }
        return found
    }

    private static let bands: WordSet = [
        "group", "movement", "militia", "party", "faction", "outfit", "insurgency", "rebel", "guerrilla", "gang",
        "cartel",
    ]

    /// `Somalia's largest militant group's designation`: the group's, not Somalia's.
    func isOfBand(_ end: Int, before noun: Int) -> Bool {
        let start = end
        guard start + 1 < noun, noun - start < 8 else { return false }
        return (start..<noun - 1).contains {
            ArgumentReader.bands.contains(passage.tokens[$0].lemma) && passage.mentionAt[$0] < 0
                && ["'s", "’s", "'"].contains(passage.tokens[$0 + 1].lower)
        }
    }

    /// `FARC dissident groups`: who left a body is not the body.
    private func isSplit(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return next < passage.tokens.count
            && ["dissident", "splinter", "breakaway", "defector", "offshoot", "holdout"].contains(
                passage.tokens[next].lower)
    }

    /// `Doha-based`: where something is, not whose.
    func isBased(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        guard next + 1 < passage.tokens.count, passage.tokens[next].lower == "-" else { return false }
        return ["based", "backed", "occupied", "held", "born", "made", "brokered", "mediated", "sponsored"]
            .contains(passage.tokens[next + 1].lower)
    }
}
