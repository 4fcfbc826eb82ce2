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
            if actors.isEmpty, isSource, let condition = organCondition(passage.tokens[conjunct]) {
                actors = bareOrgan(conjunct, condition)
            }
            for actor in actors where !found.contains(actor) { found.append(actor) }
        }
        return found
    }

    private func single(_ place: Int, _ allowsPlaces: Bool, _ takesDeeds: Bool, _ depth: Int) -> [Int] {
        guard depth < 5 else { return [] }
        let token = passage.tokens[place]
        if let mention = passage.mention(at: place) {
            return meant(mention, place, allowsPlaces)
        }
        // `a Taliban delegation headed by X`, `Iranian officials`, `the Russian Foreign Ministry`
        if let condition = organCondition(token) {
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
                let bodies = passage.conjuncts(Int(child)).flatMap { single($0, true, false, depth + 1) }
                if !bodies.isEmpty { return bodies }
            }
            // `officials from India`, where the tree hangs the phrase on the verb.
            if place + 1 < passage.tokens.count, ["from", "of"].contains(passage.tokens[place + 1].lower) {
                let head = Int(passage.tokens[place + 1].head)
                if head > place {
                    let bodies = passage.conjuncts(head).flatMap { single($0, true, false, depth + 1) }
                    if !bodies.isEmpty { return bodies }
                }
            }
            return apposed(place, depth)
        }
        let listed = listed(place, depth)
        if !listed.isEmpty { return listed }
        let apposed = apposed(place, depth)
        if !apposed.isEmpty { return apposed }
        // `the breakaway region of Somaliland`
        if ArgumentReader.classNouns.contains(token.lemma) {
            for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
                if passage.preposition(of: Int(child)) == "of", let mention = passage.mention(at: Int(child)),
                    mention.form == .name
                {
                    return mention.actors
                }
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

    private func nationals(_ place: Int) -> [Int] {
        if let mention = passage.mention(at: place), mention.form == .demonym { return mention.actors }
        return modifiers(of: place)
    }

    private static let classNouns: Set<String> = [
        "region", "republic", "territory", "state", "island", "nation", "country", "group", "movement", "bloc",
        "alliance",
        "kingdom", "enclave", "organization", "organisation", "union", "emirate", "federation",
    ]
    private static let bareOrgans: Set<String> = [
        "ministry", "government", "parliament", "court", "cabinet", "army", "military", "police", "presidency",
        "congress",
        "senate", "authorities", "embassy",
    ]

    /// `the Supreme Court`, `the government` without a name: that of the country the sentences before are about.
    private func bareOrgan(_ place: Int, _ condition: String) -> [Int] {
        guard condition == "organ", ArgumentReader.bareOrgans.contains(passage.tokens[place].lower),
            passage.children(place).contains(where: { passage.tokens[Int($0)].lower == "the" })
                || passage.sentence(of: place).lowerBound == place
        else { return [] }
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
        guard let best = ranked.first else { return [] }
        return ranked.count == 1 || best.value >= 1.8 * ranked[1].value ? [best.key] : []
    }

    private func organCondition(_ token: Token) -> String? {
        guard token.partOfSpeech == .noun || token.partOfSpeech == .properNoun || token.partOfSpeech == .adjective
        else {
            return nil
        }
        return lexicon.organNouns[token.lemma] ?? lexicon.organNouns[token.lower]
    }

    /// What a mention means in its place.
    private func meant(_ mention: Mention, _ place: Int, _ allowsPlaces: Bool) -> [Int] {
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
        for child in passage.children(place) {
            let child = Int(child)
            let token = passage.tokens[child]
            switch token.relation {
            case .amod, .compound, .nmodPoss, .nmodDesc, .flat, .det, .nmodUnmarked, .nummod:
                for conjunct in passage.conjuncts(child) {
                    if let mention = passage.mention(at: conjunct) {
                        if mention.form == .media || mention.form == .place || isBased(mention) { continue }
                        for actor in mention.actors where !found.contains(actor) { found.append(actor) }
                    } else {
                        // `Taliban-led government`, `Russian presidential envoy`
                        let isLed = [
                            "led", "run", "controlled", "appointed", "ruled", "governed", "installed", "dominated",
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

    /// `Doha-based`: where something is, not whose.
    private func isBased(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        guard next + 1 < passage.tokens.count, passage.tokens[next].lower == "-" else { return false }
        return ["based", "backed", "occupied", "held", "born", "made", "brokered", "mediated", "sponsored"]
            .contains(passage.tokens[next + 1].lower)
    }

    /// `regional countries, including China and India`, `countries such as X`, `five states: X, Y`.
    private func listed(_ place: Int, _ depth: Int) -> [Int] {
        var found: [Int] = []
        for child in passage.children(place) {
            let child = Int(child)
            let token = passage.tokens[child]
            guard [.nmod, .acl, .obl, .advcl].contains(token.relation) else { continue }
            let preposition = passage.preposition(of: child)
            let marks = ["including", "such_as", "like", "among", "namely"]
            guard marks.contains(preposition) || token.lower == "including" else { continue }
            for conjunct in passage.conjuncts(child) {
                for actor in single(conjunct, false, false, depth + 1) where !found.contains(actor) {
                    found.append(actor)
                }
            }
        }
        return found.isEmpty ? listedBehind(place) : found
    }

    /// The same, where the tree hangs the list elsewhere: `outlawed 15 groups on Friday, among them A and B`.
    private func listedBehind(_ place: Int) -> [Int] {
        guard passage.tokens[place].partOfSpeech == .noun, passage.tokens[place].lower.hasSuffix("s") else { return [] }
        let end = min(passage.sentence(of: place).upperBound, place + 10)
        var next = place + 1
        while next < end {
            let token = passage.tokens[next]
            var list: Int?
            if token.lower == "including" || token.lower == "namely" { list = next + 1 }
            if next + 1 < end, token.lower == "among", passage.tokens[next + 1].lower == "them" { list = next + 2 }
            if next + 1 < end, token.lower == "such", passage.tokens[next + 1].lower == "as" { list = next + 2 }
            if token.lower == ":" && next == place + 1 { list = next + 1 }
            if var list {
                while list < end, passage.tokens[list].partOfSpeech == .determiner { list += 1 }
                guard list < end, let mention = passage.mention(at: list),
                    mention.form == .name || mention.form == .capital
                else { return [] }
                return mention.actors
            }
            if token.partOfSpeech == .verb { return [] }
            next += 1
        }
        return []
    }

    /// `its envoy, Zamir Kabulov`; `the group, Hamas`.
    private func apposed(_ place: Int, _ depth: Int) -> [Int] {
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .appos {
            let found = passage.conjuncts(Int(child)).flatMap { single($0, false, false, depth + 1) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Whose act it is: `the decision by Russia`, `Israel's attack`, `calls from the West`.
    func doers(of place: Int, _ depth: Int = 0) -> [Int] {
        guard passage.tokens[place].partOfSpeech == .noun else { return [] }
        for child in passage.children(place) {
            let child = Int(child)
            if passage.tokens[child].relation == .nmodPoss {
                let found = passage.conjuncts(child).flatMap { single($0, true, false, depth + 1) }
                if !found.isEmpty { return found }
            }
        }
        for child in passage.children(place) {
            let child = Int(child)
            guard passage.tokens[child].relation == .nmod,
                ["by", "of", "from"].contains(passage.preposition(of: child))
            else {
                continue
            }
            let found = passage.conjuncts(child).flatMap { single($0, false, false, depth + 1) }
            if !found.isEmpty { return found }
        }
        let own = modifiers(of: place, depth)
        if !own.isEmpty { return own }
        return passage.obliques(of: place, "by").flatMap { single($0, false, false, depth + 1) }
    }
}
