internal import Dragoman
internal import DragomanLanguage

/// Actors behind a noun: lists, appositions, and those whose act it is.
extension ArgumentReader {
    /// `regional countries, including China and India`, `countries such as X`, `five states: X, Y`.
    func listed(_ place: Int, _ depth: Int) -> [Int] {
        var found: [Int] = []
        for child in passage.children(place) {
            let child = Int(child)
            let token = passage.tokens[child]
            guard [.nmod, .acl, .obl, .advcl].contains(token.relation) else { continue }
            let preposition = passage.preposition(of: child)
            let marks = ["including", "such_as", "like", "among", "namely"]
            guard marks.contains(preposition) || token.lower == "including" else { continue }
            for conjunct in passage.conjuncts(child) {
                // `citizens, including their prime ministers`: no name.
                if passage.tokens[conjunct].lower.hasSuffix("s"), passage.mention(at: conjunct)?.form == .office,
                    let owner = passage.child(conjunct, .nmodPoss), passage.tokens[owner].partOfSpeech == .pronoun
                {
                    continue
                }
                for actor in single(conjunct, false, false, depth + 1) where !found.contains(actor) {
                    found.append(actor)
                }
            }
        }
        return found.isEmpty ? listedBehind(place) : found
    }

    /// The same, where the tree hangs the list elsewhere: `outlawed 15 groups on Friday, among them A and B`.
    func listedBehind(_ place: Int) -> [Int] {
        let noun = passage.tokens[place]
        guard noun.isNominal && noun.lower.hasSuffix("s") || noun.partOfSpeech == .numeral else { return [] }
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
                return list < end ? items(from: list) : []
            }
            if token.partOfSpeech == .verb { return [] }
            next += 1
        }
        return []
    }

    /// The names of a list word by word: `Venezuela's Tren de Aragua, the gang MS-13 and Mexico's Sinaloa Cartel`.
    func items(from start: Int) -> [Int] {
        var found: [Int] = []
        var item: [Int] = []
        var place = start
        let end = passage.sentence(of: start).upperBound
        while place < end {
            let token = passage.tokens[place]
            if let mention = passage.mention(at: place), mention.tokens.lowerBound <= place {
                let next = mention.tokens.upperBound
                let isOwner = next < end && ["'s", "’s", "'"].contains(passage.tokens[next].lower)
                let isBare = mention.form == .name || mention.form == .capital || mention.form == .organ
                // Of `MS-13 and Mexico's` the first alone is an item.
                if isBare { item = isOwner ? Array(mention.actors.dropLast()) : mention.actors }
                for actor in item where !found.contains(actor) && (isOwner || isBare) { found.append(actor) }
                place = isOwner ? next + 1 : max(next, place + 1)
                continue
            }
            guard
                [.punctuation, .determiner, .noun, .adjective, .coordinator, .properNoun, .numeral, .particle].contains(
                    token.partOfSpeech),
                ![";", ":", "(", "—", "--"].contains(token.lower), place - start < 40
            else { break }
            place += 1
        }
        return found
    }

    /// `its envoy, Zamir Kabulov`; `the group, Hamas`.
    func apposed(_ place: Int, _ depth: Int) -> [Int] {
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .appos {
            let found = passage.conjuncts(Int(child)).flatMap { single($0, false, false, depth + 1) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Whose act it is: `the decision by Russia`, `Israel's attack`, `calls from the West`.
    func doers(of place: Int, _ depth: Int = 0) -> [Int] {
        guard [.noun, .properNoun].contains(passage.tokens[place].partOfSpeech), passage.mentionAt[place] < 0 else {
            return []
        }
        for child in passage.children(place) {
            let child = Int(child)
            // `the communiqué issued by the bloc`
            if passage.tokens[child].relation == .acl, passage.isPassive(child),
                let agent = passage.logicalSubject(of: child)
            {
                let found = passage.conjuncts(agent).flatMap { single($0, false, false, depth + 1) }
                if !found.isEmpty { return found }
            }
            if passage.tokens[child].relation == .nmodPoss, !isVictim(child, of: place) {
                let found = passage.conjuncts(child).flatMap { single($0, true, false, depth + 1) }
                if !found.isEmpty { return found }
                // `the court's ruling`
                let bare = organCondition(passage.tokens[child]).map { bareOrgan(child, $0) } ?? []
                if !bare.isEmpty { return bare }
            }
        }
        let phrases = passage.children(place, where: { $0.relation == .nmod })
        for wanted in [["by"], ["of", "from"]] {
            for child in phrases
            where wanted.contains(passage.preposition(of: child)) && !isVictim(child, of: place) {
                // `an offer from Islamabad`
                let found = passage.conjuncts(child).flatMap { conjunct in
                    single(conjunct, passage.mention(at: conjunct)?.form == .capital, false, depth + 1)
                }
                if !found.isEmpty { return found }
            }
        }
        // `the deal between Ethiopia and Somaliland`: of both.
        for child in phrases where passage.preposition(of: child) == "between" {
            let found = passage.conjuncts(child).flatMap { single($0, true, false, depth + 1) }
            if found.count > 1 { return found }
        }
        // `the rapprochement with Eritrea`: the other side's as well.
        if ["rapprochement", "reconciliation", "normalization", "normalisation", "deal", "agreement", "peace", "truce"]
            .contains(passage.tokens[place].lemma),
            let other = phrases.first(where: { passage.preposition(of: $0) == "with" })
        {
            let sides =
                modifiers(of: place, depth)
                + passage.conjuncts(other).flatMap { single($0, true, false, depth + 1) }
            if !sides.isEmpty { return sides }
        }
        // `the plan that Morocco presented`
        for clause in passage.children(place, where: { $0.relation == .aclRelcl })
        where ArgumentReader.presenting.contains(passage.tokens[clause].lemma) {
            guard let subject = passage.child(clause, .nsubj), subject > place else { continue }
            let found = passage.conjuncts(subject).flatMap { single($0, true, false, depth + 1) }
            if !found.isEmpty { return found }
        }
        let own = modifiers(of: place, depth)
        if !own.isEmpty { return own }
        // `the coup in Gabon`
        if ["coup", "putsch", "crackdown"].contains(passage.tokens[place].lemma) {
            let found = passage.obliques(of: place, "in").flatMap { single($0, true, false, depth + 1) }
            if !found.isEmpty { return found }
        }
        return passage.obliques(of: place, "by").flatMap { single($0, false, false, depth + 1) }
    }

    /// Acts that are done to whom `of` names.
    static let sufferings: Set<String> = [
        "arrest", "detention", "imprisonment", "jailing", "killing", "murder", "assassination", "ouster", "overthrow",
        "removal", "toppling", "abduction", "kidnapping", "capture", "invasion", "bombing", "bombardment", "shelling",
        "annexation", "expulsion", "deportation", "persecution", "conviction", "sentencing", "poisoning", "execution",
        "torture", "seizure", "siege", "exclusion", "harassment", "recognition", "designation",
    ]

    /// `condemned the ouster of X`, `denounced X's arrest`: done to X, not by him.
    private func isVictim(_ child: Int, of place: Int) -> Bool {
        guard ArgumentReader.sufferings.contains(passage.tokens[place].lemma) else { return false }
        if passage.tokens[child].relation == .nmod { return passage.preposition(of: child) == "of" }
        guard let mention = passage.mention(at: child), mention.form == .name || mention.form == .anaphor,
            mention.actors.allSatisfy({ table[$0].kind == .official })
        else { return false }
        return !passage.children(place, where: { $0.relation == .nmod }).contains {
            passage.preposition(of: $0) == "of"
        }
    }

    private static let presenting: Set<String> = [
        "present", "put", "propose", "unveil", "announce", "submit", "draft", "issue", "table", "offer", "take", "make",
        "launch", "adopt", "pass", "publish", "release", "impose", "float",
    ]
}
