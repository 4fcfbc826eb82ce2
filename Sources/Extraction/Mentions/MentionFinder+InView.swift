internal import Dragoman
internal import DragomanLanguage

/// Whose an office is that no country stands beside: of what the sentence and the story are about.
extension MentionFinder {
    /// The country that a passage is about: named in the sentence, in the one before it, and in the document, in that
    /// order of weight.
    func countryInView(_ index: Int, _ token: Int) -> Int? {
        let passage = passages[index]
        let here = passage.sentenceAt[token]
        var weights: [Int: Double] = [:]
        for mention in passage.mentions where [.name, .demonym, .organ, .capital].contains(mention.form) {
            let sentence = passage.sentenceAt[mention.tokens.lowerBound]
            let distance = Int(here - sentence)
            if distance == 0, isOthersStory(mention, Int(here), passage) { continue }
            let weight = distance == 0 ? 4.0 : distance == 1 ? 2.0 : 0.4
            // `a U.S. delegation led by`
            let next = mention.tokens.upperBound
            let isTeam =
                distance == 0 && next < token && next < passage.tokens.count
                && ["delegation", "team", "mission"].contains(passage.tokens[next].lower)
            if isVisited(mention, passage) {
                // `flew to Niamey to meet with the chief of staff, NAME`
                if distance == 0, next < token, let actor = mention.actors.first,
                    (next..<token).contains(where: {
                        ["meet", "talk", "confer", "see"].contains(passage.tokens[$0].lemma)
                    })
                {
                    weights[actor, default: 0] += 10
                }
                // `In Skopje, Foreign Minister NAME played down the quarrel`
                if distance == 0, let actor = mention.actors.first {
                    if isScene(mention, passage) { weights[actor, default: 0] += 10 }
                    if isConference(mention, after: token, passage) { weights[actor, default: 0] += 7 }
                }
                continue
            }
            // Whose the subject is, or who acts, is nearer to the office than whom it concerns.
            let first = passage.tokens[mention.tokens.lowerBound]
            let isSubject =
                distance > 0
                && mention.tokens.contains {
                    [.nsubj, .nsubjPass].contains(passage.tokens[$0].relation)
                }
            // `Mali did so under a government led by PM NAME`
            let isDoer =
                distance == 0 && mention.tokens.lowerBound < token
                && mention.tokens.contains {
                    passage.tokens[$0].relation == .nsubj
                }
            let isTold = distance == 0 && mention.tokens.lowerBound > token && first.relation != .nmodPoss
            // `“Bolivia has decided to break with Israel,” the deputy minister said`
            let opens =
                distance == 0 && !isTold && opensSentence(mention, passage)
            if opens, let actor = mention.actors.first, table[actor].kind == .country {
                weights[actor, default: 0] += 3
            }
            for actor in mention.actors where table[actor].kind == .country {
                weights[actor, default: 0] +=
                    isTeam ? 20 : isDoer ? weight * 2.5 : isSubject ? weight * 1.7 : isTold ? weight * 0.5 : weight
            }
        }
        // `the Venezuelan government freed former lawmaker NAME` tells whose he is.
        let isTold = passage.mentions.contains { mention in
            mention.tokens.lowerBound < token && passage.sentenceAt[mention.tokens.lowerBound] == here
                && [.name, .demonym, .organ].contains(mention.form)
                && mention.actors.contains { table[$0].kind == .country }
                && !isOthersStory(mention, Int(here), passage)
        }
        // Whose story it is needs no naming.
        if !isEnvoy(token, passage), !isTold {
            let (scene, doer) = homes()
            if let scene { weights[scene, default: 0] += 7 }
            if let doer { weights[doer, default: 0] += 3 }
        }
        if let sender = recaller(of: token, passage) {
            weights[sender, default: 0] += 20
        } else {
            for actor in summoners(of: token, passage) { weights[actor] = nil }
        }
        let punishing = punishers(of: token, passage)
        // `sanctions on Prime Minister A of Peru, speaker B and minister C`
        let isListed =
            !punishing.isEmpty
            || passage.sentence(of: token).contains { $0 < token && passage.tokens[$0].lemma == "include" }
        if isListed, let body = listedBefore(token, passage), !punishing.contains(body) { return body }
        for actor in punishing { weights[actor] = nil }
        let ranked = weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        guard let best = ranked.first else { return nil }
        return ranked.count == 1 || best.value >= 1.5 * ranked[1].value ? best.key : nil
    }

    /// `Armenia blamed Georgia. “Georgia is responsible,” the spokesman said`: the story of the one told before, which
    /// speaks of the other.
    private func isOthersStory(_ mention: Mention, _ here: Int, _ passage: Passage) -> Bool {
        guard here > 0, opensSentence(mention, passage),
            ["“", "\"", "„"].contains(passage.tokens[passage.text.sentences[here].lowerBound].lower)
        else {
            return false
        }
        let doers = passage.mentions.filter { told in
            Int(passage.sentenceAt[told.tokens.lowerBound]) == here - 1
                && opensSentence(told, passage) && told.actors.allSatisfy { table[$0].kind == .country }
        }.flatMap(\.actors)
        return !doers.isEmpty && !doers.contains { mention.actors.contains($0) }
    }

    /// The body of the holder of an office who stands right before another title in a list.
    private func listedBefore(_ token: Int, _ passage: Passage) -> Int? {
        let sentence = passage.sentence(of: token)
        var place = token - 1
        while place > sentence.lowerBound, passage.mentionAt[place] < 0, token - place < 5,
            [.adjective, .noun, .coordinator, .determiner].contains(passage.tokens[place].partOfSpeech)
                || passage.tokens[place].lower == ","
        {
            place -= 1
        }
        guard place > sentence.lowerBound, token - place > 1, let before = passage.mention(at: place),
            before.actors.count == 1, table[before.actors[0]].kind == .official
        else { return nil }
        return table[before.actors[0]].offices.first?.principal
    }

    /// `In Skopje, ` at the beginning of a sentence.
    private func isScene(_ mention: Mention, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        let next = mention.tokens.upperBound
        return start == passage.sentence(of: start).lowerBound + 1 && passage.tokens[start - 1].lower == "in"
            && next < passage.tokens.count && passage.tokens[next].lower == ","
    }

    /// `told a news conference in La Paz`: ministers give them at home.
    private func isConference(_ mention: Mention, after token: Int, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        guard start > token, passage.tokens[start - 1].lower == "in" else { return false }
        return (max(token, start - 6)..<start).contains {
            ["conference", "briefing", "parliament", "television", "lawmakers"].contains(passage.tokens[$0].lower)
        }
    }

    /// What a sentence or a quotation begins with.
    private func opensSentence(_ mention: Mention, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        let sentence = passage.sentence(of: start)
        return [.name, .organ].contains(mention.form)
            && (sentence.lowerBound..<start).allSatisfy { place in
                passage.tokens[place].partOfSpeech == .punctuation || passage.tokens[place].partOfSpeech == .determiner
            }
    }

    /// Whose story it is: the country of the capital in the dateline, and the one named before the first verb of one of
    /// the first three sentences, `Canada has added`, `The Peruvian government`.
    private func homes() -> (scene: Int?, doer: Int?) {
        var scene: Int?
        var seen = 0
        for passage in passages {
            let tokens = passage.text.tokens
            for sentence in passage.text.sentences {
                let isDateline = isDateline(Int(tokens[sentence.lowerBound].start))
                if !isDateline { seen += 1 }
                guard seen <= 3 else { return (scene, nil) }
                let verb =
                    sentence.first { [.verb, .auxiliary].contains(tokens[$0].partOfSpeech) } ?? sentence.upperBound
                for place in sentence.lowerBound..<max(verb, sentence.lowerBound) {
                    guard let mention = passage.mention(at: place), mention.tokens.lowerBound == place,
                        mention.actors.count == 1, table[mention.actors[0]].kind == .country
                    else { continue }
                    if isDateline {
                        if mention.form == .capital { scene = scene ?? mention.actors[0] }
                        continue
                    }
                    guard [.name, .demonym, .organ, .capital].contains(mention.form),
                        place == sentence.lowerBound || tokens[place - 1].partOfSpeech != .adposition
                    else { continue }
                    return (scene, mention.actors[0])
                }
            }
        }
        return (scene, nil)
    }

    /// Who serves abroad, so that the story is often not his country's.
    private func isEnvoy(_ token: Int, _ passage: Passage) -> Bool {
        (max(0, token - 2)...min(token + 1, passage.tokens.count - 1)).contains {
            MentionFinder.envoys.contains(passage.text.tokens[$0].lower)
        }
    }

    /// `Moscow summoned Ambassador NAME`: no envoy of those who summon or expel him.
    private func summoners(of token: Int, _ passage: Passage) -> [Int] {
        let tokens = passage.text.tokens
        guard isEnvoy(token, passage) else { return [] }
        let sentence = passage.sentence(of: token)
        for verb in sentence.dropFirst()
        where ["summoned", "expelled", "ordered", "declared", "ousted", "summons", "expels", "told"].contains(
            tokens[verb].lower)
        {
            let before = (sentence.lowerBound..<verb).reversed().first { passage.mentionAt[$0] >= 0 }
            if let before, verb - before < 4, let mention = passage.mention(at: before) { return mention.actors }
        }
        return []
    }

    /// `President NAME said he had called home Ambassador NAME`, `named NAME as consul in Mumbai`: the envoy is of those
    /// who call him back or send him.
    private func recaller(of token: Int, _ passage: Passage) -> Int? {
        let tokens = passage.text.tokens
        let sentence = passage.sentence(of: token)
        guard isEnvoy(token, passage),
            let verb = (sentence.lowerBound..<token).last(where: {
                ["recall", "withdraw", "appoint", "name", "nominate", "dispatch"].contains(tokens[$0].lemma)
                    || ["home", "back"].contains(tokens[$0].lower) && ["summon", "call"].contains(tokens[$0 - 1].lemma)
            }), token - verb < 8
        else { return nil }
        for place in (sentence.lowerBound..<verb).reversed() {
            guard let mention = passage.mention(at: place), let actor = mention.actors.first,
                mention.tokens.lowerBound == sentence.lowerBound
                    || tokens[mention.tokens.lowerBound - 1].partOfSpeech != .adposition
                    || tokens[mention.tokens.lowerBound - 1].lower == "of"
            else { continue }
            if table[actor].kind != .official { return actor }
            if let body = table[actor].offices.first?.principal { return body }
        }
        return nil
    }

    private static let envoys: WordSet = ["ambassador", "envoy", "chargé", "commissioner", "diplomat", "consul"]

    /// A capital where somebody is or goes: no hint at whose office it is.
    private func isVisited(_ mention: Mention, _ passage: Passage) -> Bool {
        guard mention.form == .capital, mention.tokens.lowerBound > 0 else { return false }
        let before = passage.tokens[mention.tokens.lowerBound - 1]
        return ["in", "at", "to", "from", "near", "outside"].contains(before.lower)
            || ["visit", "tour", "reach", "leave"].contains(before.lemma)
    }
}
