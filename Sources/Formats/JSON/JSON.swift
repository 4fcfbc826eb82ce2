/// A JSON value whose objects keep their keys in the order given, so that the same value is always the same text.
///
///     let answer: JSON = ["measure": "degree", "scores": [["actor": "Russia", "score": 3]]]
///     print(answer.text)   // {"measure": "degree", "scores": [{"actor": "Russia", "score": 3}]}
public enum JSON: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Written as the shortest decimal that reads back the same; infinities and NaN become `null`.
    case number(Double)
    case string(String)
    case array([JSON])
    case object([(key: String, value: JSON)])

    /// The text on one line, as RFC 8259 has it.
    public var text: String { pretty(depth: 0) }

    /// The text with the members of objects and arrays on lines of their own, down to a depth of nesting.
    ///
    /// What lies deeper stays on one line; `depth` 0 gives one line in all. No newline at the end.
    public func pretty(depth: Int) -> String {
        var bytes: [UInt8] = []
        write(to: &bytes, depth: depth, indent: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A string where there is one, else `null`.
    public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}

extension JSON {
    /// - Complexity: O(length of the text)
    func write(to bytes: inout [UInt8], depth: Int = 0, indent: Int = 0) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .number(let value): bytes.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
        case .string(let value): JSON.quote(value, to: &bytes)
        case .array(let items):
            JSON.list(items, between: "[]", to: &bytes, depth: depth, indent: indent) { item, bytes in
                item.write(to: &bytes, depth: depth - 1, indent: indent + 1)
            }
        case .object(let members):
            JSON.list(members, between: "{}", to: &bytes, depth: depth, indent: indent) { member, bytes in
                JSON.quote(member.key, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                member.value.write(to: &bytes, depth: depth - 1, indent: indent + 1)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item], between brackets: StaticString, to bytes: inout [UInt8], depth: Int, indent: Int,
        write: (Item, inout [UInt8]) -> Void
    ) {
        let isBroken = depth > 0 && !items.isEmpty
        bytes.append(brackets.utf8Start[0])
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(contentsOf: isBroken ? ",".utf8 : ", ".utf8) }
            if isBroken { newLine(indent: indent + 1, to: &bytes) }
            write(item, &bytes)
        }
        if isBroken { newLine(indent: indent, to: &bytes) }
        bytes.append(brackets.utf8Start[1])
    }

    private static func newLine(indent: Int, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
    }

    /// A string in its quotes: `"`, `\` and the controls below U+0020 are escaped, all else stands as it is.
    static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { (key: $0.0, value: $0.1) })
    }
}
