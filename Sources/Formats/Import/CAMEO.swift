public import Dragoman

/// The event codes of CAMEO 1.1b3, and the relations of this graph that they stand for.
///
/// A code maps to the relation whose row in the table of relations names it or a range it lies in; a longer code that
/// no row names maps as the code it refines. Where two relations share a code, what the label says decides: 161,
/// "Reduce or break diplomatic relations", is `severance`; 050, "Engage in diplomatic cooperation", asserts neither an
/// envoy nor a restoring of relations and stays `other`. 081 and 172 cover curfews and martial law as well, which are
/// `other`; the ban of a party is a listing.
public enum CAMEO {
    /// The relation of a code, with or without its leading zero; `nil` for what is no CAMEO code or maps to none.
    public static func relation(code: String) -> Relation? {
        guard let code = canonical(code) else { return nil }
        return rows[code] ?? rows[String(code.prefix(3))].flatMap { exact.contains(String(code.prefix(3))) ? nil : $0 }
    }

    /// The code of an event's label, such as "Make a visit"; case and "not specified below" make no difference.
    public static func code(label: String) -> String? { codes[key(label)] }

    /// A code in its full form: ICEWS files may have lost leading zeros.
    public static func canonical(_ code: String) -> String? {
        guard code.utf8.allSatisfy({ (48...57).contains($0) }), (2...4).contains(code.utf8.count) else { return nil }
        if known.contains(code) { return code }
        return known.contains("0" + code) ? "0" + code : nil
    }

    private static func key(_ label: String) -> String {
        var folded = foldedName(label)
        for tail in [" not specified below", " not spec below"] where folded.hasSuffix(tail) {
            folded.removeLast(tail.count)
        }
        return folded
    }

    private static let pairs = labels.split(separator: "\n").map { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return (code: String(parts[0]), label: String(parts[1]))
    }

    private static let known = Set(pairs.map(\.code))

    private static let codes = Dictionary(
        pairs.map { (key($0.label), $0.code) }, uniquingKeysWith: { first, _ in first })

    /// Codes that their refinements don't share a relation with.
    private static let exact: Set<String> = ["081", "172"]

    private static let rows: [String: Relation] = {
        var rows: [String: Relation] = [
            "036": .invitation, "042": .visit, "045": .mediation, "054": .recognition, "057": .agreement,
            "081": .delisting, "0812": .delisting, "084": .release, "085": .sanctionsRelief, "087": .withdrawal,
            "0871": .ceasefire, "111": .criticism, "112": .accusation, "161": .severance, "163": .sanctions,
            "166": .expulsion, "172": .listing, "1722": .listing, "173": .detention,
        ]
        let ranges: [(ClosedRange<Int>, Relation)] = [
            (20...28, .appeal), (40...46, .talks), (51...53, .support), (60...64, .cooperation), (70...75, .aid),
            (100...108, .appeal), (120...129, .refusal), (130...139, .threat), (140...145, .protest),
            (150...154, .mobilization), (180...204, .attack),
        ]
        for (range, relation) in ranges {
            for number in range {
                let code = number < 100 ? "0\(number)" : "\(number)"
                if rows[code] == nil { rows[code] = relation }
            }
        }
        rows["192"] = .takeover
        return rows
    }()
}
