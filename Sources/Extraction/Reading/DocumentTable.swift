/// `documents.csv`: what a folder tells of its documents that they do not tell themselves.
///
/// A header `file,title,published,publisher,url` in any order, then one row a document; RFC 4180. `published` is EDTF,
/// an interval where it is known only roughly. A faulty row is a warning, and the rest goes on.
public struct DocumentTable: Sendable {
    /// What is told of each file, by the name in the table.
    public private(set) var facts: [String: DocumentFacts] = [:]
    public private(set) var warnings: [ReadingError] = []

    public init() {}

    /// Reads a table.
    ///
    /// - Throws: `ReadingError` when it has no column `file`, or is no text.
    public init(path: String, bytes: [UInt8]) throws(ReadingError) {
        let source = try SourceText.decode(bytes, path: path, warnings: &warnings)
        let rows = DocumentTable.rows(of: source.bytes)
        guard let header = rows.first?.fields.map({ $0.lowercased() }), let file = header.firstIndex(of: "file") else {
            throw ReadingError(
                path: path, line: 1, problem: "no column 'file'",
                remedy: "begin with file,title,published,publisher,url")
        }
        for row in rows.dropFirst() where row.fields != [""] {
            guard row.fields.count == header.count else {
                warnings.append(
                    ReadingError(
                        path: path, line: row.line, problem: "\(row.fields.count) fields, not \(header.count)",
                        remedy: "quote fields that hold a comma; the row is passed over"))
                continue
            }
            var facts = DocumentFacts(basis: .table)
            for (name, value) in zip(header, row.fields) where !value.isEmpty {
                switch name {
                case "title": facts.title = value
                case "publisher": facts.publisher = value
                case "url": facts.url = value
                case "published":
                    facts.published = WrittenDate.parse(value)
                    if facts.published == nil {
                        warnings.append(
                            ReadingError(
                                path: path, line: row.line, problem: "'\(value)' is no date",
                                remedy: "write it as 2025-07-03 or 2025-07-03/2025-07-09; it is passed over"))
                    }
                default: break
                }
            }
            self.facts[row.fields[file]] = facts
        }
    }

    /// Rows with the line each begins in.
    private static func rows(of source: [UInt8]) -> [(fields: [String], line: Int)] {
        var rows: [(fields: [String], line: Int)] = []
        var fields: [String] = []
        var field: [UInt8] = []
        var line = 1
        var start = 1
        var quoted = false
        var place = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func end(_ field: [UInt8]) -> String { field.trimmed().string }
        while place < source.count {
            let byte = source[place]
            place += 1
            if byte == 10 { line += 1 }
            if quoted {
                if byte != 0x22 {
                    field.append(byte)
                } else if place < source.count, source[place] == 0x22 {
                    field.append(byte)
                    place += 1
                } else {
                    quoted = false
                }
                continue
            }
            switch byte {
            case 0x22 where field.trimmed().isEmpty: quoted = true
            case 0x2C:
                fields.append(end(field))
                field = []
            case 13: break
            case 10:
                fields.append(end(field))
                rows.append((fields, start))
                fields = []
                field = []
                start = line
            default: field.append(byte)
            }
        }
        if !fields.isEmpty || !field.isEmpty {
            fields.append(end(field))
            rows.append((fields, start))
        }
        return rows
    }
}
