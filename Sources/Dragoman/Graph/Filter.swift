/// Which events of a graph to keep. An empty set or `nil` keeps all.
public struct Filter: Sendable, Hashable {
    /// Keep events that can have happened on or after its first day.
    public var from: FuzzyDate?
    /// Keep events that can have happened on or before its last day.
    public var until: FuzzyDate?
    public var relations: [Relation]
    /// Which statuses count; `[.actual]` unless asked for more.
    public var statuses: [Status]
    /// Keep events whose two actors are of these kinds.
    public var kinds: [ActorKind]
    /// Keep events told by these documents, by id.
    public var documents: [String]
    /// Replace persons by the body they hold office in.
    public var rollUp: Bool

    public init(
        from: FuzzyDate? = nil, until: FuzzyDate? = nil, relations: [Relation] = [], statuses: [Status] = [.actual],
        kinds: [ActorKind] = [], documents: [String] = [], rollUp: Bool = false
    ) {
        self.from = from
        self.until = until
        self.relations = relations
        self.statuses = statuses
        self.kinds = kinds
        self.documents = documents
        self.rollUp = rollUp
    }
}
