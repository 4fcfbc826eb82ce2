internal import Dragoman
internal import DragomanLanguage

/// A noun that refers to somebody told before, with what stands before it.
struct EpithetPhrase {
    /// Its article.
    var place: Int
    var noun: Int
    /// `both`, `the two`.
    var isPair: Bool
    /// Whether a nationality or a backer stands before the noun.
    var isFitted: Bool
    /// The adjectives before the noun.
    var region: [String]
}

extension MentionFinder {
    /// Whether what stands behind the noun says which one it is: `the group of Friends`, `the movement Group 24`.
    func isToldBehind(
        _ phrase: EpithetPhrase, _ kind: String, _ sentence: Range<Int>, _ passage: Passage
    ) -> Bool {
        let tokens = passage.text.tokens
        let next = phrase.noun
        let token = tokens[next]
        guard next + 1 < sentence.upperBound else { return false }
        let after = tokens[next + 1]
        // `accused the group of sheltering` says no more which group.
        let isGerund = next + 2 < sentence.upperBound && tokens[next + 2].lower.hasSuffix("ing")
        if (after.lower == "of" && !isGerund) || after.partOfSpeech == .noun { return true }
        // `the republic that was overthrown`: the clause says which.
        if after.lower == "that", kind == "country", next + 2 < sentence.upperBound,
            [.verb, .auxiliary].contains(tokens[next + 2].partOfSpeech)
        {
            return true
        }
        // `The coalition, led by X and Y, intervened`: they are the coalition.
        if token.lower == "coalition",
            tokens[next + 1..<min(sentence.upperBound, next + 3)].contains(where: { $0.lower == "led" })
        {
            return true
        }
        // `the movement Group 24`: the name itself stands behind.
        if let named = passage.mention(at: next + 1), named.form == .name, named.actors.count == 1,
            table[named.actors[0]].kind == .organization, kind == "organization"
        {
            return true
        }
        return false
    }

    /// Whom the noun of a phrase means.
    func meant(
        by phrase: EpithetPhrase, _ entry: (kind: String, conditions: [String]), _ sentence: Range<Int>, _ index: Int,
        _ traces: [Trace], _ now: Int
    ) -> [Int]? {
        let tokens = passages[index].text.tokens
        let (place, next, isPair, region) = (phrase.place, phrase.noun, phrase.isPair, phrase.region)
        let token = tokens[next]
        if phrase.isFitted, entry.kind != "pair-region",
            entry.kind != "organization" || lexicon.organNouns[token.lower] != nil
        {
            return nil
        }
        // `the assembled countries` are many.
        let isPlural = token.lower.hasSuffix("s") && token.lemma != token.lower
        if isPlural, !isPair,
            entry.kind == "country" || entry.kind == "official"
                || entry.kind == "organization" && lexicon.epithets[token.lower] == nil
        {
            return nil
        }
        if entry.kind == "pair-region", !isPair, !isPlural { return nil }
        if entry.kind.hasPrefix("pair") || isPair {
            var excluded = asker(of: place, sentence, index)
            // `Oman mediated between the two countries`: not itself.
            let isThird = (sentence.lowerBound..<place).contains {
                MentionFinder.mediating.contains(tokens[$0].lemma)
            }
            if isThird { excluded += traces.filter { $0.sentence == now }.map(\.actor) }
            // Names beside the subject are none of the two told together: `Russia, an ally of Caracas, urged
            // both sides`.
            let told = excluded.isEmpty ? traces : traces.filter { $0.sentence < now }
            // `the two leaders` of countries whose leaders have no names here.
            return
                (pair(entry.kind, told, now, excluded: excluded)
                ?? pair(entry.kind, traces, now, excluded: excluded)
                ?? (entry.kind.hasSuffix("official")
                    ? pair("pair-country", traces, now, excluded: excluded) : nil))

        }
        // `the West African nation`
        if entry.kind == "country", !region.isEmpty {
            for start in region.indices {
                let words = region[start...].joined(separator: " ")
                if let narrow = lexicon.epithets[words + " country"] ?? lexicon.epithets[words + " state"]
                    ?? lexicon.epithets[words + " nation"] ?? lexicon.epithets[words + " " + token.lower],
                    !narrow.conditions.isEmpty
                {
                    return single(entry.kind, narrow.conditions, traces, now).map { [$0] }
                }
            }
        }
        // `the regional group`: of the kinds that the whole phrase means.
        var conditions = entry.conditions
        if entry.kind == "organization", let last = region.last,
            let narrow = lexicon.epithets[last + " " + token.lower], narrow.kind == "organization"
        {
            conditions = narrow.conditions
        }
        // `the Taliban are fighting that organization's branch`: another than the subject.
        let fighter =
            tokens[place].lower == "that" || entry.kind == "organization" && isPatient(next, index)
            ? namedSubject(of: place, index)
            : entry.kind == "country" ? homesOfVisitor(to: next, index) : []
        return single(
            entry.kind, conditions,
            fighter.isEmpty ? traces : traces.filter { !fighter.contains($0.actor) },
            now
        ).map { [$0] }
    }
}
