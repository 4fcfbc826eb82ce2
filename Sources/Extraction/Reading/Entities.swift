/// Character references of HTML: `&amp;`, `&#8217;`, `&#x2019;`.
enum Entities {
    /// The text that a reference at `place` stands for, in UTF-8, and the length of the reference.
    static func decode(_ bytes: [UInt8], at place: Int) -> (text: [UInt8], length: Int)? {
        let limit = min(bytes.count, place + 12)
        guard let end = bytes[place..<limit].firstIndex(of: 0x3B), end > place + 2 else { return nil }
        let body = bytes[(place + 1)..<end]
        let length = end + 1 - place
        var scalar: UInt32?
        if body.first == 0x23 {
            let digits = body.dropFirst()
            if digits.first == 0x78 || digits.first == 0x58 {
                scalar = UInt32(digits.dropFirst().string, radix: 16)
            } else {
                scalar = UInt32(digits.string)
            }
            // Numbers from 128 to 159 mean Windows-1252.
            if let number = scalar, number >= 0x80, number <= 0x9F {
                scalar = SourceText.windows1252Scalar(UInt8(number))
            }
        } else {
            scalar = named[body.string]
        }
        guard let scalar, Unicode.Scalar(scalar) != nil, scalar >= 32 || scalar == 10 || scalar == 9 else { return nil }
        var text: [UInt8] = []
        switch scalar {
        case 9, 10, 0xA0, 0x2002, 0x2003, 0x2009: text = [32]
        case 0xAD, 0x200B, 0x200C, 0x200D: text = []
        default: UTF8Writer.append(scalar, to: &text)
        }
        return (text, length)
    }

    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "ensp": 0x2002,
        "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "ndash": 0x2013, "mdash": 0x2014,
        "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
        "laquo": 0xAB, "raquo": 0xBB, "lsaquo": 0x2039, "rsaquo": 0x203A, "hellip": 0x2026, "bull": 0x2022,
        "middot": 0xB7, "euro": 0x20AC, "pound": 0xA3, "yen": 0xA5, "cent": 0xA2, "sect": 0xA7, "para": 0xB6,
        "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "deg": 0xB0, "plusmn": 0xB1, "times": 0xD7, "frac12": 0xBD,
        "frac14": 0xBC, "frac34": 0xBE, "sup2": 0xB2, "sup3": 0xB3, "micro": 0xB5, "iexcl": 0xA1, "iquest": 0xBF,
        "Agrave": 0xC0, "Aacute": 0xC1, "Acirc": 0xC2, "Atilde": 0xC3, "Auml": 0xC4, "Aring": 0xC5, "AElig": 0xC6,
        "Ccedil": 0xC7, "Egrave": 0xC8, "Eacute": 0xC9, "Ecirc": 0xCA, "Euml": 0xCB, "Igrave": 0xCC, "Iacute": 0xCD,
        "Icirc": 0xCE, "Iuml": 0xCF, "Ntilde": 0xD1, "Ograve": 0xD2, "Oacute": 0xD3, "Ocirc": 0xD4, "Otilde": 0xD5,
        "Ouml": 0xD6, "Oslash": 0xD8, "Ugrave": 0xD9, "Uacute": 0xDA, "Ucirc": 0xDB, "Uuml": 0xDC, "Yacute": 0xDD,
        "szlig": 0xDF, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5,
        "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9, "ecirc": 0xEA, "euml": 0xEB, "igrave": 0xEC,
        "iacute": 0xED, "icirc": 0xEE, "iuml": 0xEF, "ntilde": 0xF1, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4,
        "otilde": 0xF5, "ouml": 0xF6, "oslash": 0xF8, "ugrave": 0xF9, "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC,
        "yacute": 0xFD, "yuml": 0xFF, "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161,
    ]
}
