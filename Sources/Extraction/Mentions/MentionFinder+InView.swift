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
            let weight = distance == 0 ? 4.0 : distance == 1 ? 2.0 : 0.4
            // `a U.S. delegation led by`
            let next = mention.tokens.upperBound
            let isTeam =
                distance == 0 && next < token && next < passage.tokens.count
                && ["delegation", "team", "mission"].contains(passage.tokens[next].lower)
            if isVisited(mention, passage) {
                // `In Skopje, Foreign Minister NAME played down the quarrel`
                if distance == 0, isScene(mention, passage), let actor = mention.actors.first {
                    weights[actor, default: 0] += 10
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
            let isTold = distance == 0 && mention.tokens.lowerBound > token && first.relation != .nmodPoss
            for actor in mention.actors where table[actor].kind == .country {
                weights[actor, default: 0] += isTeam ? 20 : isSubject ? weight * 1.7 : isTold ? weight * 0.5 : weight
            }
        }
        // `the Venezuelan government freed former lawmaker NAME` tells whose he is.
        let isTold = passage.mentions.contains { mention in
            mention.tokens.lowerBound < token && passage.sentenceAt[mention.tokens.lowerBound] == here
                && [.name, .demonym, .organ].contains(mention.form)
                && mention.actors.contains { table[$0].kind == .country }
        }
        // Whose story it is needs no naming.
        if !isEnvoy(token, passage), !isTold {
            let (scene, doer) = homes()
            if let scene { weights[scene, default: 0] += 7 }
            if let doer { weights[doer, default: 0] += 3 }
        }
        for actor in summoners(of: token, passage) + punishers(of: token, passage) { weights[actor] = nil }
        let ranked = weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        guard let best = ranked.first else { return nil }
        return ranked.count == 1 || best.value >= 1.5 * ranked[1].value ? best.key : nil
    }

    /// `In Skopje, ` at the beginning of a sentence.
    private func isScene(_ mention: Mention, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        let next = mention.tokens.upperBound
        return start == passage.sentence(of: start).lowerBound + 1 && passage.tokens[start - 1].lower == "in"
            && next < passage.tokens.count && passage.tokens[next].lower == ","
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
        (max(0, token - 2)...token).contains { MentionFinder.envoys.contains(passage.text.tokens[$0].lower) }
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

    /// `Britain imposed sanctions on Defence Minister NAME`, `the measures target General NAME`: no officer of those who
    /// punish him.
    private func punishers(of token: Int, _ passage: Passage) -> [Int] {
        let sentence = passage.sentence(of: token)
        func isPunishing(_ place: Int) -> Bool {
            ["sanction", "sanctions", "blacklist", "freeze", "ban", "bar", "target"].contains(
                passage.tokens[place].lemma)
        }
        guard let word = (sentence.lowerBound..<token).first(where: isPunishing),
            passage.tokens[word].partOfSpeech == .verb
                || (word..<token).contains(where: {
                    ["on", "against", "target", "include", "for", "face", "hit"].contains(passage.tokens[$0].lemma)
                })
                || (sentence.lowerBound..<word).contains(where: { passage.tokens[$0].lemma == "face" })
        else { return [] }
        let here = passage.sentenceAt[token]
        let punishing = passage.mentions.flatMap { mention -> [Int] in
            let first = mention.tokens.lowerBound
            let distance = here - passage.sentenceAt[first]
            guard (0...6).contains(distance), first < token, passage.sentence(of: first).contains(where: isPunishing)
            else { return [] }
            let isAgent = first > 0 && passage.tokens[first - 1].lower == "by"
            // Before the first verb of its sentence and behind no preposition: who acts.
            let start = passage.sentence(of: first).lowerBound
            let isDoer =
                first <= start + 6 && (first == start || passage.tokens[first - 1].partOfSpeech != .adposition)
                && (start..<first).allSatisfy { ![.verb, .auxiliary].contains(passage.tokens[$0].partOfSpeech) }
            return isAgent || isDoer ? mention.actors.filter { table[$0].kind != .official } : []
        }
        // `targets officials from New Zealand's ministry, such as X`: named beside him, otherwise than as who punishes.
        let beside = passage.mentions.filter {
            $0.tokens.lowerBound > word && $0.tokens.upperBound <= token
                && passage.tokens[$0.tokens.lowerBound - 1].lower != "by"
        }.flatMap(\.actors)
        return punishing.filter { !beside.contains($0) }
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
