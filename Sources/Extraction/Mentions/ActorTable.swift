internal import Dragoman

/// An actor of one document, before its names in other documents are known.
struct LocalActor: Sendable {
    enum Origin: Sendable, Hashable {
        case country(Int)
        case organization(Int)
        case official(Int)
        /// Found by how it is written.
        case found
    }
    var origin: Origin
    var kind: ActorKind
    var name: String
    var aliases: [String] = []
    /// The offices that the document gives a person.
    var offices: [OfficeHeld] = []
    /// The parties it belongs to, with where the text says so.
    var memberships: [(body: Int, token: Int)] = []
    /// The folded words of a person's name.
    var nameWords: [String] = []
    /// 1 for he, 2 for she, 0 where nothing tells.
    var gender = 0
    /// How often it is mentioned.
    var count = 0
    /// The type of an organization, as in `organizations.tsv`.
    var type = ""
}

/// A person's office as a document tells it.
struct OfficeHeld: Sendable {
    /// The body it is held in, by place in the actor table.
    var principal: Int
    /// The title as written, in small letters.
    var title: String
    /// Where: the passage and the first token of the title.
    var passage: Int
    var token: Int
    /// The text names the body; otherwise it was inferred.
    var isStated: Bool
}

/// The actors of one document.
struct ActorTable: Sendable {
    let lexicon: Lexicon
    var actors: [LocalActor] = []
    private var byOrigin: [LocalActor.Origin: Int] = [:]
    /// Persons found by name, by folded last word.
    var persons: [Int] = []

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    subscript(index: Int) -> LocalActor {
        get { actors[index] }
        set { actors[index] = newValue }
    }

    mutating func country(_ index: Int) -> Int {
        if let known = byOrigin[.country(index)] { return known }
        let country = lexicon.countries[index]
        return append(
            LocalActor(
                origin: .country(index), kind: .country, name: country.name, aliases: country.aliases + country.demonyms
            ))
    }

    mutating func organization(_ index: Int) -> Int {
        if let known = byOrigin[.organization(index)] { return known }
        let organization = lexicon.organizations[index]
        return append(
            LocalActor(
                origin: .organization(index), kind: .organization, name: organization.name,
                aliases: organization.aliases, type: organization.type))
    }

    mutating func official(_ index: Int) -> Int {
        if let known = byOrigin[.official(index)] { return known }
        let official = lexicon.officials[index]
        var actor = LocalActor(
            origin: .official(index), kind: .official, name: official.name, aliases: official.aliases)
        actor.nameWords = official.name.split { $0 == " " || $0 == "-" }.map { Folding.string(String($0)) }
        let place = append(actor)
        persons.append(place)
        return place
    }

    /// A person or organization that no dictionary lists.
    mutating func found(_ actor: LocalActor) -> Int {
        actors.append(actor)
        if actor.kind == .official { persons.append(actors.count - 1) }
        return actors.count - 1
    }

    /// The country or organization of that name.
    mutating func principal(named name: String) -> Int? {
        guard let entry = lexicon.principals[Folding.string(name)] else { return nil }
        return entry.isCountry ? country(Int(entry.index)) : organization(Int(entry.index))
    }

    private mutating func append(_ actor: LocalActor) -> Int {
        byOrigin[actor.origin] = actors.count
        actors.append(actor)
        return actors.count - 1
    }
}
