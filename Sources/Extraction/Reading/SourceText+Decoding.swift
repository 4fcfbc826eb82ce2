extension SourceText {
    /// Decodes a file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252.
    ///
    /// Text that is UTF-8 but for a few bytes keeps its good part; each broken sequence becomes U+FFFD and a
    /// warning says so.
    ///
    /// - Throws: `ReadingError` for an empty or a binary file.
    /// - Complexity: O(n).
    static func decode(
        _ raw: [UInt8], path: String, warnings: inout [ReadingError]
    ) throws(ReadingError) -> SourceText {
        if raw.isEmpty {
            throw ReadingError(path: path, problem: "the file is empty", remedy: "remove it or fill it")
        }
        if raw.starts(with: [0xFF, 0xFE]) { return utf16(raw, littleEndian: true) }
        if raw.starts(with: [0xFE, 0xFF]) { return utf16(raw, littleEndian: false) }
        if let kind = binaryKind(of: raw) {
            throw ReadingError(
                path: path, problem: "\(kind), not text", remedy: "save it as UTF-8 text, Markdown or HTML")
        }
        let (sequences, broken) = census(of: raw)
        if broken == 0 { return SourceText(bytes: raw, encoding: .utf8) }
        if sequences > broken {
            warnings.append(
                ReadingError(
                    path: path, problem: broken == 1 ? "1 byte that is no UTF-8" : "\(broken) bytes that are no UTF-8",
                    remedy: "read as U+FFFD; save the file as UTF-8 to mend it"))
            return SourceText(bytes: Array(String(decoding: raw, as: UTF8.self).utf8), encoding: .utf8)
        }
        return SourceText(bytes: fromWindows1252(raw), encoding: .windows1252)
    }

    private static func utf16(_ raw: [UInt8], littleEndian: Bool) -> SourceText {
        var units: [UInt16] = []
        units.reserveCapacity(raw.count / 2)
        for place in stride(from: 2, to: raw.count - 1, by: 2) {
            let (a, b) = (UInt16(raw[place]), UInt16(raw[place + 1]))
            units.append(littleEndian ? a | b << 8 : a << 8 | b)
        }
        return SourceText(bytes: Array(String(decoding: units, as: UTF16.self).utf8), encoding: .utf16)
    }

    /// What kind of binary file it is; `nil` for text.
    private static func binaryKind(of raw: [UInt8]) -> String? {
        let magics: [([UInt8], String)] = [
            (Array("%PDF".utf8), "a PDF file"), ([0x50, 0x4B, 3, 4], "a ZIP or Office file"),
            ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
            ([0x1F, 0x8B], "a gzip file"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
        ]
        for (magic, kind) in magics where raw.starts(with: magic) { return kind }
        var controls = 0
        for byte in raw {
            if byte == 0 { return "a binary file" }
            if byte < 9 || (byte > 13 && byte < 32 && byte != 27) || byte == 127 { controls += 1 }
        }
        return controls * 50 > raw.count ? "a binary file" : nil
    }

    /// How many sequences of several bytes are good UTF-8, and how many bytes are broken.
    private static func census(of raw: [UInt8]) -> (sequences: Int, broken: Int) {
        raw.withUnsafeBufferPointer { buffer in
            var sequences = 0
            var broken = 0
            var place = 0
            let count = buffer.count
            while place < count {
                let byte = buffer[place]
                if byte < 0x80 {
                    place += 1
                    continue
                }
                let length = sequenceLength(buffer, place)
                if length == 0 {
                    broken += 1
                    place += 1
                } else {
                    sequences += 1
                    place += length
                }
            }
            return (sequences, broken)
        }
    }

    /// The length of the well-formed sequence of two to four bytes at `place`; 0 when there is none.
    private static func sequenceLength(_ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        let first = buffer[place]
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, place + length <= buffer.count else { return 0 }
        for next in 1..<length where ASCII.isLead(buffer[place + next]) { return 0 }
        let second = buffer[place + 1]
        switch first {
        case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
            return 0
        default: return length
        }
    }

    private static func fromWindows1252(_ raw: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.count + raw.count / 16)
        for byte in raw {
            let scalar = windows1252Scalar(byte)
            if scalar < 0x80 { bytes.append(UInt8(scalar)) } else { UTF8Writer.append(scalar, to: &bytes) }
        }
        return bytes
    }

    /// The scalar of a byte of Windows-1252; U+FFFD for the five it leaves undefined.
    static func windows1252Scalar(_ byte: UInt8) -> UInt32 {
        byte >= 0x80 && byte <= 0x9F ? high[Int(byte) - 0x80] : UInt32(byte)
    }

    private static let high: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}

/// Scalars as UTF-8.
enum UTF8Writer {
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case ..<0x80: bytes.append(UInt8(scalar))
        case ..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case ..<0x10000:
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | scalar >> 18))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
