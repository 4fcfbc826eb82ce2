import CLexicon
import Dragoman

/// The countries, organizations and officials of the dictionaries by all their names, for tables that name no kinds:
/// with the ids that articles give them.
struct KnownNames {
    /// By folded name; none where several of a kind have it.
    private var actors: [String: Actor?] = [:]
    /// Short forms in capitals, which stand for themselves only as they are written: WHO.
    private var acronyms: [String: Actor?] = [:]

    /// The embedded dictionaries, and lines of a user's own in the files of the same names.
    init(additions: [(name: String, text: String)] = []) {
        func rows(_ file: String) -> [[String]] {
            ([KnownNames.embedded(file)] + additions.filter { $0.name == file }.map(\.text)).flatMap { text in
                text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
                    line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed }
                }
            }
        }
        var kind: [(actor: Actor, names: [String])] = []
        for row in rows("countries.tsv") where row.count > 2 {
            let names = [row[1]] + KnownNames.items(row[2])
            kind.append((Actor(id: "country:" + row[0], kind: .country, name: row[1], code: row[0]), names))
        }
        add(kind)
        kind = []
        for row in rows("organizations.tsv") where row.count > 3 {
            let aliases = KnownNames.items(row[3])
            let actor = Actor(id: "organization:" + row[0], kind: .organization, name: row[1], aliases: aliases)
            kind.append((actor, [row[1]] + aliases))
        }
        add(kind)
        kind = []
        for row in rows("officials.tsv") where row.count > 1 {
            let slug = row[0].split { $0 == " " || $0 == "-" }.map { word in
                foldedName(String(word)).filter { $0 != " " }
            }
            let aliases = KnownNames.items(row[1])
            let actor = Actor(
                id: "official:" + slug.filter { !$0.isEmpty }.joined(separator: "-"), kind: .official, name: row[0],
                aliases: aliases.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 })
            // A surname alone may be anyone's.
            kind.append((actor, [row[0]] + aliases.filter { !$0.hasPrefix("~") }))
        }
        add(kind)
    }

    /// Who has that name, case, accents and punctuation aside; `nil` for nobody or several.
    func actor(_ name: String) -> Actor? { acronyms[name] ?? actors[foldedName(name)] ?? nil }

    /// Adds the actors of one kind, which give way to those added before.
    private mutating func add(_ kind: [(actor: Actor, names: [String])]) {
        var new: (actors: [String: Actor?], acronyms: [String: Actor?]) = ([:], [:])
        func note(_ actor: Actor, _ name: String, in names: inout [String: Actor?]) {
            if let known = names[name] {
                if known?.id != actor.id { names[name] = .some(nil) }
            } else {
                names[name] = actor
            }
        }
        for (actor, names) in kind {
            for name in names {
                let name = name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
                if name.utf8.count <= 6, !name.contains(where: \.isLowercase) {
                    note(actor, name, in: &new.acronyms)
                } else {
                    note(actor, foldedName(name), in: &new.actors)
                }
            }
        }
        actors.merge(new.actors) { known, _ in known }
        acronyms.merge(new.acronyms) { known, _ in known }
    }

    private static func embedded(_ file: String) -> String {
        let file = clexicon_find(file)
        guard let bytes = file.bytes else { return "" }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: file.count), as: UTF8.self)
    }

    private static func items(_ column: String) -> [String] {
        column.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
