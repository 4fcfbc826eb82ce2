import DragomanLanguage

/// Learns the rules from forms to lemmas.
enum LemmaTraining {
    static func train(_ sentences: [GoldSentence]) -> [UInt8] {
        var exact: [UInt32: [LemmaModel.Rule: Int]] = [:]
        var endings: [UInt32: [LemmaModel.Rule: Int]] = [:]
        var seen: [UInt64: Void] = [:]
        for sentence in sentences {
            for place in 0..<sentence.count {
                let tag = FineTag(rawValue: sentence.tags[place])
                let word = sentence.words[place]
                guard sentence.lemmas[place] != "_",
                    let rule = rule(from: sentence.forms[place], to: sentence.lemmas[place], tag)
                else { continue }
                exact[LemmaModel.key(word.lower, tag), default: [:]][rule, default: 0] += 1
                // An ending learns from each word once, or "is" would teach all words in -s.
                let once = UInt64(word.lower) << 8 | UInt64(tag.rawValue)
                guard seen[once] == nil else { continue }
                seen[once] = ()
                let parts = [word.suffixes.0, word.suffixes.1, word.suffixes.2, word.suffixes.3]
                for (offset, part) in parts.enumerated() where part != 0 && word.flags.contains(.letter) {
                    let key = LemmaModel.key(ending: part, length: offset + 1, tag)
                    endings[key, default: [:]][rule, default: 0] += 1
                }
            }
        }
        var entries: [(key: UInt32, rule: LemmaModel.Rule)] = []
        for (key, rules) in exact.sorted(by: { $0.key < $1.key }) {
            let best = winner(rules)
            // What the endings or no rule at all would give is kept too: it is sure, and cheap.
            if rules[best]! >= 2 || best.cut > 0 { entries.append((key, best)) }
        }
        for (key, rules) in endings.sorted(by: { $0.key < $1.key }) {
            let best = winner(rules)
            if rules[best]! >= 2 { entries.append((key, best)) }
        }
        var known: Set<UInt32> = []
        return LemmaModel.pack(entries.filter { known.insert($0.key).inserted })
    }

    private static func winner(_ rules: [LemmaModel.Rule: Int]) -> LemmaModel.Rule {
        rules.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }[0].key
    }

    /// The rule that makes the lemma of the form; nil when it would be out of bounds.
    private static func rule(from form: String, to lemma: String, _ tag: FineTag) -> LemmaModel.Rule? {
        let keeps = LemmaModel.keepsCase(tag)
        let from = Array((keeps ? form : form.lowercased()).utf8)
        let to = Array(lemma.utf8)
        var common = 0
        while common < from.count, common < to.count, from[common] == to[common] { common += 1 }
        guard from.count - common < 256, to.count - common < 32 else { return nil }
        return LemmaModel.Rule(cut: from.count - common, keepsCase: keeps, ending: Array(to[common...]))
    }
}
