internal import Dragoman
internal import DragomanLanguage

/// Armed groups, breakaway regions, companies: who leads them, and the names behind the nouns of their kinds.
extension ArgumentReader {
    /// Groups and deeds that are known by who leads them.
    static let irregulars: WordSet = [
        "rebel", "militant", "gunman", "insurgent", "fighter", "soldier", "coalition", "alliance", "militia",
        "mutineer", "faction", "guerrilla", "jihadist", "officer", "offensive", "operation", "campaign", "force",
        "group",
        "insurgency", "rebellion", "uprising", "government", "administration",
    ]

    /// `rebels led by Hayat Tahrir al-Sham`, `a coalition headed by Saudi Arabia`
    func leaders(of place: Int, _ depth: Int) -> [Int] {
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
        "alliance", "kingdom", "enclave", "organization", "organisation", "union", "emirate", "federation",
    ]

    private static let wings: WordSet = ["wing", "branch", "faction"]

    /// The name behind a common noun of its kind: `the breakaway region of Somaliland`, `state oil company PDVSA`.
    func name(ofClassAt place: Int, _ depth: Int) -> [Int]? {
        // `the breakaway region of Somaliland`
        if ArgumentReader.wings.contains(passage.tokens[place].lemma), let owner = passage.child(place, .nmodPoss),
            let mention = passage.mention(at: owner), mention.form == .name
        {
            return mention.actors
        }
        let isWing = ArgumentReader.wings.contains(passage.tokens[place].lemma) && modifiers(of: place, depth).isEmpty
        if ArgumentReader.classNouns.contains(passage.tokens[place].lemma) || isWing {
            for child in passage.children(place) where passage.tokens[Int(child)].relation == .nmod {
                if passage.preposition(of: Int(child)) == "of", let mention = passage.mention(at: Int(child)),
                    mention.form == .name
                {
                    return mention.actors
                }
            }
        }
        // `the Tren de Aragua gang`, `the Viv Ansanm coalition`
        if isBand(passage.tokens[place]), place > passage.sentence(of: place).lowerBound,
            let mention = passage.mention(at: place - 1), mention.form == .name, mention.actors.count == 1,
            table[mention.actors[0]].kind == .organization, passage.tokens[place - 1].head == Int32(place)
        {
            return mention.actors
        }
        // `the ELN guerrilla group`
        if isBand(passage.tokens[place]), place > passage.sentence(of: place).lowerBound + 1,
            passage.tokens[place - 1].head == Int32(place), isBand(passage.tokens[place - 1]),
            let mention = passage.mention(at: place - 2), mention.form == .name, mention.actors.count == 1,
            table[mention.actors[0]].kind == .organization
        {
            return mention.actors
        }
        // `a regional affiliate known as IS-Khorasan`
        for child in passage.children(place) where passage.tokens[Int(child)].relation == .acl {
            guard ["known", "called", "named", "dubbed"].contains(passage.tokens[Int(child)].lower) else { continue }
            for under in passage.children(Int(child)) {
                if let mention = passage.mention(at: Int(under)), mention.form == .name { return mention.actors }
            }
        }
        // `state oil company PDVSA`
        if passage.tokens[place].partOfSpeech == .noun, place + 1 < passage.tokens.count,
            passage.tokens[place + 1].head == Int32(place),
            let mention = passage.mention(at: place + 1), mention.form == .name
        {
            return mention.actors
        }
        return band(besideNounAt: place)
    }

    /// `banned militant group Hezbollah in a move`, `removed a separatist group, the LTTE, from its list`: the body named
    /// right behind a noun of its kind, wherever the tree hangs the name.
    private func band(besideNounAt place: Int) -> [Int]? {
        let token = passage.tokens[place]
        let end = passage.sentence(of: place).upperBound
        guard token.partOfSpeech == .noun, ArgumentReader.bandNouns.contains(token.lower), place + 1 < end else {
            return nil
        }
        var next = place + 1
        let isApart = passage.tokens[next].lower == ","
        if isApart { next += 1 }
        while next < end, passage.tokens[next].lower == "the" || passage.tokens[next].lower == "“" { next += 1 }
        guard next < end, let mention = passage.mention(at: next), mention.form == .name, mention.actors.count == 1,
            table[mention.actors[0]].kind == .organization
        else { return nil }
        let behind = mention.tokens.upperBound
        if isApart { return behind < end && passage.tokens[behind].lower == "," ? mention.actors : nil }
        // Not the subject of a clause of its own: `the group Hamas attacked`.
        return [.nsubj, .nsubjPass].contains(passage.tokens[head(of: mention)].relation) ? nil : mention.actors
    }

    private static let bandNouns: WordSet = [
        "group", "movement", "organization", "organisation", "party", "militia", "outfit", "network", "faction",
        "gang", "cartel", "company", "bloc", "alliance", "foundation", "charity", "sect", "cult",
    ]
}
