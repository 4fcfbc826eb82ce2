/// Words that tell how sure a deed is, by what they govern. Read from `status.tsv`.
struct StatusWords: Sendable {
    /// What a governing word makes of the deed under it.
    enum Effect: String, Sendable, CaseIterable {
        /// Not done yet: `plans to`, `scheduled for`.
        case planned
        /// Decided, and done unless a later step is named: `decided to`.
        case decided
        /// Considered or hoped for: `weighing`, `possibility of`.
        case possible
        /// Not done: `refused to`, `failed to`, `ruled out`.
        case negated
        /// One side's claim: `accused of`, `alleged`.
        case alleged
        /// Told by somebody; true unless it is a hostile deed of an adversary: `said`.
        case said
        /// Denied by somebody: `denied`.
        case denied
        /// Wanted of somebody: no deed at all: `urged to`, `call for`.
        case wanted
    }

    /// By word class (`v`, `n`, `a`) and lemma.
    let effects: [String: Effect]

    init(additions: [(name: String, text: String)] = []) throws(LexiconError) {
        var effects: [String: Effect] = [:]
        let own = additions.filter { $0.name == "status.tsv" }.map { LexiconTable(file: $0.name, text: $0.text) }
        for table in [LexiconTable(file: "status.tsv", text: Lexicon.embedded("status.tsv"))] + own {
            for (line, columns) in table.rows {
                guard columns.count >= 3 else {
                    throw table.error(line, "\(columns.count) columns", "expected effect, class, words, example")
                }
                guard let effect = Effect(rawValue: LexiconTable.trimmed(columns[0])) else {
                    throw table.error(
                        line, "unknown effect '\(columns[0])'",
                        "expected one of \(Effect.allCases.map(\.rawValue).joined(separator: ", "))")
                }
                let kinds = ["verb": "v", "noun": "n", "adj": "a"]
                guard let kind = kinds[LexiconTable.trimmed(columns[1])] else {
                    throw table.error(line, "unknown word class '\(columns[1])'", "expected verb, noun or adj")
                }
                for word in columns[2].split(separator: " ") { effects[kind + word] = effect }
            }
        }
        self.effects = effects
    }
}
