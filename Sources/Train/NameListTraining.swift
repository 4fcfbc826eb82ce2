import DragomanLanguage

/// Packs the lists of names: a kind and a name a line.
enum NameListTraining {
    static func train(_ path: String) throws -> [UInt8] {
        let kinds: [Substring: NameLists.Kind] = [
            "given": .given, "family": .family, "place": .place, "organization": .organization, "body": .body,
            "site": .site,
        ]
        var names: [(name: String, kind: NameLists.Kind)] = []
        for (number, line) in try Treebank.text(of: path).split(separator: "\n").enumerated()
        where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 2, let kind = kinds[fields[0]] else {
                throw LanguageError(
                    place: "\(path):\(number + 1)", message: "expected one of \(kinds.keys.sorted()) and a name")
            }
            names.append((String(fields[1]), kind))
        }
        return NameLists.pack(names)
    }
}
