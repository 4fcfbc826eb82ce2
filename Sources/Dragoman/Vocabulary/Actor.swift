/// What an actor is: a state, a named person, or any other named body.
public enum ActorKind: String, CaseIterable, Sendable, Codable {
    /// A state or a state-like territory, its organs included.
    case country
    /// A named person.
    case official
    /// Every other named body: movements, armed groups, parties, intergovernmental bodies, forums, companies.
    case organization
}

/// A vertex of the graph: a country, an official or an organization.
///
/// Two actors are the same when their `id` is. Ids have the form `kind:key`, such as `country:RU`,
/// `organization:taliban` or `official:sergei-lavrov`, and are the same from run to run.
public struct Actor: Sendable, Hashable, Identifiable {
    public var id: String
    public var kind: ActorKind
    /// The usual English form, written in full.
    public var name: String
    /// Other names, abbreviations, demonyms and spellings, sorted, without `name`.
    public var aliases: [String]
    /// ISO 3166-1 alpha-2 for countries, where there is one.
    public var code: String?

    public init(id: String, kind: ActorKind, name: String, aliases: [String] = [], code: String? = nil) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.code = code
    }
}
