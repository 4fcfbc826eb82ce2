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
                if actors.isEmpty { actors = adopters(of: conjunct) }
            }
            for actor in actors where !found.contains(actor) { found.append(actor) }
            if isSource, !found.isEmpty {
                for actor in companions(of: conjunct) where !found.contains(actor) { found.append(actor) }
            }
            if !isSource, !found.isEmpty {
                for fellow in fellows(of: conjunct) {
                    var others = single(fellow, false, false, 1)
                    if others.isEmpty, takesNationals { others = nationals(fellow) }
                    for actor in others where !found.contains(actor) { found.append(actor) }
                }
            }
        }
        return found
    }

    /// The actors of one nominal, without what is coordinated with it.
    func single(_ place: Int, _ allowsPlaces: Bool, _ takesDeeds: Bool, _ depth: Int) -> [Int] {
        guard depth < 5 else { return [] }
        let token = passage.tokens[place]
        if let mention = passage.mention(at: place) {
            if let holder = holder(beside: mention, at: place) { return [holder] }
            if mention.form == .office, let each = states(ofOfficeAt: place) { return each }
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
        if let holder = holder(ofCountryAt: place) { return [holder] }
        if let condition = organCondition(at: place) { return organ(at: place, condition, depth) }
        let listed = listed(place, depth)
        if !listed.isEmpty { return listed }
        let apposed = apposed(place, depth)
        if !apposed.isEmpty { return apposed }
        let inserted = inserted(behind: place)
        if !inserted.isEmpty { return inserted }
        let leaders = leaders(of: place, depth)
        if !leaders.isEmpty { return leaders }
        if let name = name(ofClassAt: place, depth) { return name }
        // `the movement, a group that the court designated`: the name it stands beside.
        if token.relation == .appos, token.head >= 0, Int(token.head) < place, token.partOfSpeech == .noun,
            !Story.deeds.contains(token.lemma), !ArgumentReader.matters.contains(token.lemma),
            let name = passage.mention(at: Int(token.head)), name.form == .name, name.actors.count == 1
        {
            return name.actors
        }
        if takesDeeds { return doers(of: place, depth) }
        // `Guatemala and Belize are the only states that`: a predicate noun is its subject.
        if token.partOfSpeech == .noun, let subject = passage.child(place, .nsubj) {
            return passage.conjuncts(subject).flatMap { single($0, allowsPlaces, false, depth + 1) }
        }
        return []
    }

    /// `the diplomats of Argentina, Chile and Peru`: of each.
    private func states(ofOfficeAt place: Int) -> [Int]? {
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
            if ["of", "from"].contains(passage.preposition(of: Int(child))),
                let list = passage.mention(at: Int(child)), list.actors.count > 1, list.form == .name
            {
                return list.actors
            }
        }
        return nil
    }

    /// `his country`: of a person, the one he acts for.
    private func holder(ofCountryAt place: Int) -> Int? {
        guard ["country", "nation"].contains(passage.tokens[place].lemma) else { return nil }
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmodPoss {
            // `the Norwegian minister, whose country has mediated`
            let named = passage.tokens[Int(child)].lower == "whose" ? passage.nameBefore(Int(child)) : Int(child)
            guard passage.tokens[Int(child)].partOfSpeech == .pronoun,
                let owner = named.flatMap({ passage.mention(at: $0) }), owner.actors.count == 1
            else { continue }
            let actor = owner.actors[0]
            return table[actor].kind == .official ? table[actor].offices.first?.principal ?? actor : actor
        }
        return nil
    }

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
}
