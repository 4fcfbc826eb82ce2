internal import Dragoman

/// All coding rules, by the words that trigger them.
public struct RuleBook: Sendable {
    public let rules: [Rule]
    /// Rule places by trigger word class and lemma, the most specific first.
    private let index: [WordMap<[Int]>]

    /// The embedded rules, with a user's own after them.
    ///
    /// - Throws: `LexiconError` with file, line and remedy for a line that can't be used.
    public init(additions: [(name: String, text: String)] = []) throws(LexiconError) {
        var reader = RuleReader()
        try reader.read(file: "rules.txt", text: Lexicon.embedded("rules.txt"))
        for addition in additions where addition.name == "rules.txt" {
            try reader.read(file: addition.name, text: addition.text)
        }
        rules = reader.rules
        var index: [[String: [Int]]] = Rule.Trigger.allCases.map { _ in [:] }
        for (place, rule) in rules.enumerated() {
            for lemma in rule.lemmas { index[Int(rule.trigger.rawValue)][lemma, default: []].append(place) }
        }
        let all = rules
        self.index = index.map { words in
            WordMap(
                words.mapValues { places in
                    places.sorted {
                        all[$0].specificity != all[$1].specificity
                            ? all[$0].specificity > all[$1].specificity : $0 < $1
                    }
                })
        }
    }

    /// Whether a form can be of a verb of the rules.
    func isVerb(_ lower: String) -> Bool {
        guard lower.hasSuffix("s") || lower.hasSuffix("ed") || lower.hasSuffix("ing") || Coder.irregular[lower] != nil
        else { return places(.verb, lower) != nil }
        let stems = lower.hasSuffix("s") ? [String(lower.dropLast()), String(lower.dropLast(2))] : Coder.stems(lower)
        return stems.contains { places(.verb, $0) != nil }
    }

    /// The rules that a lemma triggers, the most specific first.
    func places(_ trigger: Rule.Trigger, _ lemma: String) -> [Int]? { index[Int(trigger.rawValue)][lemma] }
}

/// Reads lines of the form
///
///     relation | trigger and company | source | target | conditions | example => edges
struct RuleReader {
    var rules: [Rule] = []
    var classes: [String: Set<String>] = [:]

    mutating func read(file: String, text: String) throws(LexiconError) {
        let table = LexiconTable(file: file, text: text, separator: "|")
        for (line, columns) in table.rows {
            let columns = columns.map { LexiconTable.trimmed($0) }
            if columns.count == 1, columns[0].hasPrefix("@") {
                try readClass(columns[0], line, table)
            } else {
                rules.append(try rule(columns, line, table))
            }
        }
    }

    /// `@LIST = list blacklist roster`
    private mutating func readClass(_ text: String, _ line: Int, _ table: LexiconTable) throws(LexiconError) {
        let parts = text.split(separator: "=", maxSplits: 1).map { LexiconTable.trimmed($0) }
        guard parts.count == 2 else {
            throw table.error(line, "word class '\(text)'", "expected @NAME = word word ...")
        }
        classes[parts[0], default: []].formUnion(
            try words(parts[1].split(separator: " ").map(String.init), line, table))
    }

    private func words(_ items: [String], _ line: Int, _ table: LexiconTable) throws(LexiconError) -> Set<String> {
        var result: Set<String> = []
        for item in items {
            if item.hasPrefix("@") {
                guard let known = classes[item] else {
                    throw table.error(
                        line, "unknown word class '\(item)'", "define it above with \(item) = word word ...")
                }
                result.formUnion(known)
            } else {
                result.insert(item)
            }
        }
        return result
    }

    private func rule(_ columns: [String], _ line: Int, _ table: LexiconTable) throws(LexiconError) -> Rule {
        guard columns.count == 6 else {
            throw table.error(
                line, "\(columns.count) columns",
                "expected relation | trigger | source | target | conditions | example => edges")
        }
        guard let relation = Relation(rawValue: columns[0]) else {
            throw table.error(
                line, "unknown relation '\(columns[0])'",
                "expected one of \(Relation.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var items = columns[1].split(separator: " ").map(String.init)
        guard !items.isEmpty, let colon = items[0].firstIndex(of: ":") else {
            throw table.error(line, "trigger '\(columns[1])'", "expected verb:words, noun:words or adj:words")
        }
        let triggers: [String: Rule.Trigger] = ["verb": .verb, "noun": .noun, "adj": .adjective]
        guard let trigger = triggers[String(items[0][..<colon])] else {
            throw table.error(line, "trigger '\(items[0])'", "expected verb:words, noun:words or adj:words")
        }
        let lemmas = try words(
            items[0][items[0].index(after: colon)...].split(separator: ",").map(String.init), line, table)
        items.removeFirst()
        var company: [Rule.Company] = []
        for item in items { company.append(try self.company(item, line, table)) }
        let example = columns[5].split(separator: "=>", maxSplits: 1).map { LexiconTable.trimmed($0) }
        guard example.count == 2 || columns[5].hasSuffix("=>") else {
            throw table.error(line, "no example", "end the rule with: A sentence. => Source relation Target")
        }
        var status: Status?
        var sourceKinds: [ActorKind] = []
        var targetKinds: [ActorKind] = []
        var targetTypes: [String] = []
        var takesDeeds = false
        var takesNationals = false
        var isAdditional = false
        var isOfBodies = false
        var fallback = Rule.Fallback.none
        var isPairs = relation.isReciprocal
        for condition in columns[4].split(separator: " ").map(String.init) where condition != "-" {
            let parts = condition.split(separator: "=", maxSplits: 1).map(String.init)
            switch (parts[0], parts.count) {
            case ("deed", 1): takesDeeds = true
            case ("pairs", 1): isPairs = true
            case ("single", 1): isPairs = false
            case ("also", 1): isAdditional = true
            case ("body", 1): isOfBodies = true
            case ("nationals", 1): takesNationals = true
            case ("nearby", 1): fallback = .nearby
            case ("home", 1): fallback = .home
            case ("forum", 1): fallback = .forum
            case ("parties", 1): fallback = .parties
            case ("last", 1): fallback = .last
            case ("status", 2): status = Status(rawValue: parts[1])
            case ("source", 2):
                sourceKinds = parts[1].split(separator: ",").compactMap { ActorKind(rawValue: String($0)) }
            case ("target", 2):
                targetKinds = parts[1].split(separator: ",").compactMap { ActorKind(rawValue: String($0)) }
            case ("type", 2): targetTypes = parts[1].split(separator: ",").map(String.init)
            default:
                throw table.error(
                    line, "condition '\(condition)'",
                    "expected deed, pairs, also, body, nationals, nearby, home, forum, parties, last, status=, source=, target=, type=, or -"
                )
            }
        }
        return Rule(
            relation: relation, trigger: trigger, lemmas: lemmas.sorted(), company: company,
            source: paths(columns[2]), target: paths(columns[3]), sourceKinds: sourceKinds, targetKinds: targetKinds,
            targetTypes: targetTypes, status: status, takesDeeds: takesDeeds, isPairs: isPairs,
            isOfBodies: isOfBodies, isAdditional: isAdditional, takesNationals: takesNationals, fallback: fallback,
            example: example[0],
            expected: example.count == 2 ? example[1].split(separator: ";").map { LexiconTable.trimmed($0) } : [],
            place: "\(table.file):\(line)", text: columns[..<5].joined(separator: " | "),
            specificity: company.count { !$0.isForbidden })
    }

    /// `on/to=@LIST`, `!obj`, `mod=diplomatic`
    private func company(_ item: String, _ line: Int, _ table: LexiconTable) throws(LexiconError) -> Rule.Company {
        let isForbidden = item.hasPrefix("!")
        let parts = item.drop { $0 == "!" }.split(separator: "=", maxSplits: 1).map(String.init)
        guard let first = parts.first else {
            throw table.error(line, "empty condition '\(item)'", "expected PATH=words, PATH or !PATH")
        }
        let paths = first.split(separator: "/").map { path(String($0)) }
        let lemmas = parts.count == 2 ? try words(parts[1].split(separator: ",").map(String.init), line, table) : []
        return Rule.Company(paths: paths, lemmas: WordSet(lemmas.sorted()), isForbidden: isForbidden)
    }

    private func path(_ text: String) -> Rule.Path {
        let allows = text.hasSuffix("@")
        return Rule.Path(
            steps: (allows ? text.dropLast() : text[...]).split(separator: ".").map(String.init), allowsPlaces: allows)
    }

    private func paths(_ text: String) -> [[Rule.Path]] {
        text == "-"
            ? []
            : text.split(separator: ",").map { alternative in
                alternative.split(separator: "+").map { path(LexiconTable.trimmed($0)) }
            }
    }
}
