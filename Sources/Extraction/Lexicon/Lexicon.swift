internal import CLexicon
internal import Dragoman

/// The dictionaries: countries, organizations, officials, offices and the words that stand for them.
///
/// Built from the embedded files of `Sources/CLexicon/data` and whatever a user adds to them, and never changed after, so
/// that any thread may read it.
public final class Lexicon: @unchecked Sendable {
    struct Country: Sendable {
        let code: String
        let name: String
        let aliases: [String]
        let demonyms: [String]
        let valid: String
    }
    struct Organization: Sendable {
        let slug: String
        let name: String
        let type: String
        let aliases: [String]
        /// The country or body that it acts for; empty for an actor of its own.
        let principal: String
        let isOrgan: Bool
    }
    struct Term: Sendable {
        let office: String
        /// The office in small letters.
        let small: String
        let principal: String
        let from: Day?
        let until: Day?
    }
    struct Official: Sendable {
        let name: String
        let aliases: [String]
        let terms: [Term]
    }
    struct Office: Sendable {
        let words: [String]
        let category: String
    }

    /// What a phrase can mean.
    struct Sense: Sendable {
        enum Kind: UInt8, Sendable {
            case country, demonym, capital, organ, organization, official, surname, place, media
        }
        let kind: Kind
        /// The place in the table of its kind: countries for a demonym, a capital or an organ; -1 for none.
        let index: Int32
        /// The phrase has no small letter, as `WHO`: the text must have none either.
        let isAcronym: Bool
        /// The phrase is only meant after `the`, as `the West`.
        let needsArticle: Bool
    }

    var countries: [Country] = []
    var organizations: [Organization] = []
    var officials: [Official] = []
    var offices: [Office] = []
    /// By the folded words of a phrase.
    var senses: [UInt64: [Sense]] = [:]
    /// Countries and organizations by folded name or alias.
    var principals: [String: (isCountry: Bool, index: Int32)] = [:]
    /// Office titles by first word; longest first.
    var officesByWord: [String: [Int32]] = [:]
    /// The same to look up, when all are read.
    private(set) var officeStarts = WordMap<[Int32]>([:])
    /// Nouns that stand for a state or body together with its name: `ministry`, `troops`.
    var organNouns: [String: String] = [:]
    /// Nouns that refer back to an actor: `group`, `envoy`.
    var epithets: [String: (kind: String, conditions: [String])] = [:]
    /// The country that a movement seeks or holds power in, by places of organizations and countries.
    var homes: [Int: Int] = [:]
    /// The country a movement, an armed group or a party is active in, by its note, by places as above.
    var scenes: [Int: Int] = [:]
    /// First words of phrases that are written small: `mujahideen`.
    var smallStarts: Set<String> = []
    /// The longest phrase, in tokens.
    static let longest = 10

    /// The embedded dictionaries, with the files of the same names in `additions` read after them.
    ///
    /// - Parameter additions: pairs of a file name, such as `organizations.tsv`, and its text.
    /// - Throws: `LexiconError` for a line that can't be used.
    public init(additions: [(name: String, text: String)] = []) throws(LexiconError) {
        let known = Lexicon.embeddedNames
        for addition in additions where !known.contains(addition.name) {
            throw LexiconError(
                place: addition.name, problem: "no dictionary has this name",
                remedy: "expected one of \(known.joined(separator: ", "))")
        }
        senses.reserveCapacity(16_384)
        let readers: [(String, (Lexicon, LexiconTable) throws(LexiconError) -> Void)] = [
            ("countries.tsv", { (me, table) throws(LexiconError) in try me.readCountries(table) }),
            ("organizations.tsv", { (me, table) throws(LexiconError) in try me.readOrganizations(table) }),
            ("officials.tsv", { (me, table) throws(LexiconError) in try me.readOfficials(table) }),
            ("offices.tsv", { (me, table) throws(LexiconError) in try me.readOffices(table) }),
            ("places.tsv", { (me, table) throws(LexiconError) in try me.readPlaces(table) }),
            ("media.tsv", { (me, table) throws(LexiconError) in try me.readMedia(table) }),
            ("homes.tsv", { (me, table) throws(LexiconError) in try me.readHomes(table) }),
            ("organs.tsv", { (me, table) throws(LexiconError) in try me.readOrgans(table) }),
            ("epithets.tsv", { (me, table) throws(LexiconError) in try me.readEpithets(table) }),
        ]
        for (name, read) in readers {
            try read(self, LexiconTable(file: name, text: Lexicon.embedded(name)))
            for addition in additions where addition.name == name {
                try read(self, LexiconTable(file: name, text: addition.text))
            }
        }
        officeStarts = WordMap(officesByWord)
    }

    /// The text of an embedded file.
    static func embedded(_ name: String) -> String {
        let file = clexicon_find(name)
        guard let bytes = file.bytes else { return "" }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: file.count), as: UTF8.self)
    }

    /// The names of all embedded files, sorted.
    public static var embeddedNames: [String] {
        var count = 0
        guard let files = clexicon_all(&count) else { return [] }
        return (0..<count).map { String(cString: files[$0].name) }
    }

    /// Makes a phrase mean something.
    func add(_ phrase: String, _ kind: Sense.Kind, _ index: Int, needsCase: Bool = true) {
        var phrase = Substring(phrase)
        var needsArticle = false
        if phrase.hasPrefix("the ") || phrase.hasPrefix("The ") {
            phrase = phrase.dropFirst(4)
            needsArticle = !phrase.contains(" ")
        }
        if kind == .organization || kind == .surname, let first = phrase.unicodeScalars.first,
            first.properties.isLowercase
        {
            smallStarts.insert(String(phrase.prefix { $0 != " " && $0 != "-" }))
        }
        let (letters, hasSmall) = Lexicon.letters(of: phrase)
        guard letters > 0 else { return }
        let sense = Sense(
            kind: kind, index: Int32(index), isAcronym: letters <= 6 && !hasSmall, needsArticle: needsArticle)
        senses[Folding.phraseHash(phrase), default: []].append(sense)
    }

    /// How many letters a phrase has, and whether one is small.
    private static func letters(of phrase: Substring) -> (count: Int, hasSmall: Bool) {
        var count = 0
        var hasSmall = false
        for byte in phrase.utf8 {
            guard byte < 0x80 else {
                let letters = phrase.unicodeScalars.filter { $0.properties.isAlphabetic }
                return (letters.count, letters.contains { $0.properties.isLowercase })
            }
            if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                count += 1
                if byte & 0x20 != 0 { hasSmall = true }
            }
        }
        return (count, hasSmall)
    }
}
