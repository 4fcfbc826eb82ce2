/// Words that keep their full stop, and words that keep their hyphen.
enum Abbreviations {
    /// Lower case, without the full stop.
    static let stopped = ByteStrings([
        "mr", "mrs", "ms", "dr", "prof", "st", "vs", "jr", "sr", "inc", "corp", "co", "ltd", "bros", "dept",
        "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "cpl", "pvt", "brig", "rev", "hon", "gov", "sen",
        "rep", "reps", "sens", "pres", "amb", "supt", "det", "insp", "msgr", "messrs", "mme", "mlle", "fr", "ft",
        "mt", "ave", "blvd", "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
        "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "e.g", "i.e", "a.k.a", "p.m", "a.m",
        "al", "approx", "est", "vol", "pp", "ed", "eds", "ph.d", "m.sc", "b.sc", "attn", "esp", "govt", "intl",
        "assn", "calif", "mass", "conn", "fla", "ill", "mich", "minn", "tenn", "tex", "va", "wash", "wis", "ariz",
        "ala", "ark", "colo", "mo", "okla", "penn", "viz", "cf", "ca", "e.g", "arrv", "div", "ext", "yrs",
        "mins", "hrs", "lbs", "lb", "oz", "sq", "para", "conf", "p.s", "op", "ret", "asst", "gens", "cols", "drs",
    ])

    /// Abbreviations only when a number follows (`No. 5`, `Art. 3`).
    static let beforeNumber = ByteStrings([
        "no", "nos", "art", "sec", "fig", "p", "ch", "sect", "par", "res", "c", "b", "d",
    ])

    /// Abbreviations that usually end a sentence when it goes on with a capital.
    static let closing = ByteStrings(["etc", "a.m", "p.m", "inc", "l.l.c", "u.s.a"])

    /// Prefixes that stay with their word over a hyphen (`re-elect`, `pro-Beijing`), as the treebanks have it.
    static let prefixes = ByteStrings([
        "non", "e", "re", "mid", "anti", "co", "pre", "pro", "post", "over", "ex", "cross", "multi", "counter",
        "semi", "sub", "mini", "psycho", "socio", "inter", "ultra", "intra", "infra", "extra", "pseudo",
        "trans", "bi", "tri", "de", "under", "micro", "macro", "mega", "hyper", "super", "uni", "geo",
    ])
}

/// A set of short ASCII strings, looked up by bytes.
struct ByteStrings: Sendable {
    /// Sorted hashes.
    private let hashes: [UInt64]

    init(_ strings: [String]) {
        hashes = strings.map { string in
            var string = string
            return string.withUTF8 { ByteStrings.hash($0[...]) }
        }.sorted()
    }

    /// Whether the bytes, made lower case, are one of the strings.
    ///
    /// - Complexity: O(bytes + log count); nothing longer than 16 bytes is looked at.
    func contains(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard bytes.count <= 16 else { return false }
        let hash = ByteStrings.hash(bytes)
        var low = 0
        var high = hashes.count
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash
    }

    private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(lowered(byte))) &* 0x100_0000_01b3 }
        return hash
    }
}

/// An ASCII letter in lower case; any other byte as it is.
@inline(__always)
func lowered(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }
