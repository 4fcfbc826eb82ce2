internal import Dragoman
internal import DragomanLanguage

/// Finds the actors of a document and where they are named or meant.
///
/// Names first, over the whole document, so that a surname in the headline finds the full name of the body; then
/// offices, which tie persons to the bodies they act for; then words that refer back.
struct MentionFinder {
    let lexicon: Lexicon
    /// The day of publication, for who held an office.
    let published: FuzzyDate?
    var table: ActorTable
    var passages: [Passage]
    /// Titles whose body the text does not name beside them.
    var pending: [(person: Int, title: String, passage: Int, token: Int)] = []
    /// Names with their offices, by the tokens they take, with the token that stands for all.
    var phrases: [Range<Int>: Int] = [:]
    /// The countries of organs that the document names, by the folded name.
    var stateOrgans: [String: Int] = [:]
    /// Offices without a name.
    var unnamed: [(passage: Int, phrase: OfficePhrase)] = []
    /// Whether a place in the text lies in a dateline.
    let isDateline: (Int) -> Bool

    init(
        lexicon: Lexicon, published: FuzzyDate?, passages: [Passage],
        isDateline: @escaping (Int) -> Bool = { _ in false }
    ) {
        self.isDateline = isDateline
        self.lexicon = lexicon
        self.published = published
        self.table = ActorTable(lexicon: lexicon)
        self.passages = passages
    }

    mutating func find() {
        let matcher = NameMatcher(lexicon: lexicon)
        let matches = passages.map { matcher.matches(in: $0.text) }
        for index in passages.indices { findFullNames(index, matches[index]) }
        for index in passages.indices { addMatches(index, matches[index]) }
        addShortNames()
        settleSeats()
        settleSharedOrgans()
        for index in passages.indices { findSurnames(index) }
        for index in passages.indices { findOffices(index) }
        settlePending()
        resolveUnnamed()
    }

    /// Ties words that refer back to the actors named before them; needs the trees.
    mutating func findReferences() {
        findAnaphora()
        // The countries where movements took power, which a text may leave out.
        for actor in table.actors {
            if case .organization(let index) = actor.origin, let home = lexicon.homes[index] { _ = table.country(home) }
        }
        for passage in passages {
            for mention in passage.mentions { for actor in mention.actors { table[actor].count += 1 } }
        }
    }
}
