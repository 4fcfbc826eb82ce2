/// A name without case, accents and punctuation, so that "Türkiye" and "turkiye" are the same.
///
/// Letters of the Latin script lose their marks, apostrophes vanish, every other character that is no letter or digit
/// separates words, and words are separated by one space.
public func foldedName(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var isGap = false
    func letter(_ text: some Sequence<UInt8>) {
        if isGap, !bytes.isEmpty { bytes.append(32) }
        isGap = false
        bytes.append(contentsOf: text)
    }
    for scalar in name.unicodeScalars {
        switch scalar.value {
        case 97...122, 48...57: letter(CollectionOfOne(UInt8(scalar.value)))
        case 65...90: letter(CollectionOfOne(UInt8(scalar.value + 32)))
        case 39, 96, 0x2018, 0x2019, 0x02BB, 0x02BC: break
        case 0..<128: isGap = true
        default:
            let properties = scalar.properties
            switch properties.generalCategory {
            case .nonspacingMark, .modifierLetter, .format: break
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .spacingMark:
                letter((plainLatin(properties.name) ?? properties.lowercaseMapping).utf8)
            default: isGap = true
            }
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// The letter that a Latin letter with marks is drawn from, by its Unicode name: "LATIN SMALL LETTER E WITH ACUTE".
private func plainLatin(_ name: String?) -> String? {
    guard let name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard let place = words.firstIndex(of: "LETTER"), place + 1 < words.count else { return nil }
    var letter = words[place + 1]
    if letter == "SHARP" { return "ss" }
    // "DOTLESS I" and the like put a word before the letter.
    if letter.utf8.count > 2, place + 2 < words.count, words[place + 2].utf8.count == 1 { letter = words[place + 2] }
    if letter == "SCHWA" { return "a" }
    return letter.utf8.count <= 2 ? letter.lowercased() : nil
}
