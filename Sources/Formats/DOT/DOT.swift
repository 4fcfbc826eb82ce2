/// Writing Graphviz' DOT language so that any text survives it.
///
/// Grammar: https://graphviz.org/doc/info/lang.html
public enum DOT {
    /// The value of an attribute; the three kinds are escaped each in its own way.
    public enum Value: Sendable, Hashable {
        /// A keyword, number or colour that Graphviz knows: `rankdir=LR`.
        case plain(String)
        /// Text to be shown as it is: newlines stay newlines, and nothing in it is taken for an escape or an entity.
        case label(String)
        /// Markup of HTML-like labels, whose texts have passed `DOT.html`.
        case markup(String)
    }

    /// Attributes in the order they are to be written.
    public typealias Attributes = [(name: String, value: Value)]

    /// An id: bare where it can be, else in quotes.
    ///
    /// DOT can't tell `\` before a quote, before a line's end or at the end of a text from an escape, so there
    /// an odd row of backslashes gets one more.
    public static func id(_ text: String) -> String {
        isBare(text) || isNumeral(text) ? text : quoted(text, doublesBackslashes: false)
    }

    /// Text as an escString: what a plain label has to be so that Graphviz shows the text itself.
    ///
    /// Backslashes are doubled, newlines become `\n`, and an `&` that would begin an entity becomes `&amp;`.
    public static func label(_ text: String) -> String { quoted(withoutEntities(text), doublesBackslashes: true) }

    /// Text between the tags of an HTML-like label: `&`, `<`, `>` and `"` as entities, newlines as `<BR/>`.
    ///
    /// Backslashes are doubled, since Graphviz replaces `\N` and its like even there. Controls that XML forbids
    /// become spaces.
    public static func html(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\\": result += "\\\\"
            case "\n": result += "<BR/>"
            default: result.unicodeScalars.append(isShowable(scalar) ? scalar : " ")
            }
        }
        return result
    }

    /// A list of attributes in its brackets, or nothing for none.
    public static func list(_ attributes: Attributes) -> String {
        if attributes.isEmpty { return "" }
        return " [" + attributes.map { "\($0.name)=\(text(of: $0.value))" }.joined(separator: ", ") + "]"
    }

    /// A value as it stands behind the `=`.
    static func text(of value: Value) -> String {
        switch value {
        case .plain(let text): id(text)
        case .label(let text): label(text)
        case .markup(let text): "<" + text + ">"
        }
    }
}

extension DOT {
    private static let keywords = ["node", "edge", "graph", "digraph", "subgraph", "strict"]

    private static func isBare(_ text: String) -> Bool {
        guard let first = text.utf8.first, !isDigit(first) else { return false }
        return text.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "_") }
            && !keywords.contains(text.lowercased())
    }

    /// `-?(.digits | digits(.digits?)?)`
    private static func isNumeral(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return false }
        return parts.contains { !$0.isEmpty }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }

    private static func quoted(_ text: String, doublesBackslashes: Bool) -> String {
        var result = "\""
        var slashes = 0
        func evenOut() { if !slashes.isMultiple(of: 2) { result += "\\" } }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\":
                result += doublesBackslashes ? "\\\\" : "\\"
                slashes += doublesBackslashes ? 2 : 1
                continue
            case "\"":
                evenOut()
                result += "\\\""
            case "\n":
                evenOut()
                result += doublesBackslashes ? "\\n" : "\n"
            default: result.unicodeScalars.append(isShowable(scalar) ? scalar : " ")
            }
            slashes = 0
        }
        evenOut()
        return result + "\""
    }

    /// Whether XML 1.0 allows it: Graphviz hands labels on to SVG.
    private static func isShowable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 ? scalar.value != 0xFFFE && scalar.value != 0xFFFF && scalar.value != 0x7F : scalar == "\n"
    }

    /// `&` of what looks like an entity (`&amp;`, `&#39;`) as `&amp;`; a lone `&` stays.
    private static func withoutEntities(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            result.append(byte)
            guard byte == UInt8(ascii: "&") else { continue }
            let name = bytes[(place + 1)...].prefix { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "#") }
            if !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";") {
                result.append(contentsOf: "amp;".utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
