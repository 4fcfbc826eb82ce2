/// The sentence that says so.
public struct Evidence: Sendable, Hashable {
    /// The id of the document.
    public var document: String
    /// Where the sentence stands in the document as read from disk, in Unicode scalars, end excluded.
    public var start: Int
    public var end: Int
    /// The document's text between `start` and `end`.
    public var text: String

    public init(document: String, start: Int, end: Int, text: String) {
        self.document = document
        self.start = start
        self.end = end
        self.text = text
    }
}

/// A dated edge: what one actor did to, or with, another, how sure that is, and who says so.
///
/// Dates of lasting states (listing, office, membership) say when the state began or was told.
public struct Event: Sendable, Hashable, Identifiable {
    public var id: String
    /// The id of the actor it comes from.
    public var source: String
    public var relation: Relation
    /// The id of the actor it goes to; interchangeable with `source` for reciprocal relations.
    public var target: String
    /// When it happened, not when it was told; `nil` when there is no ground for a date.
    public var date: FuzzyDate?
    public var dateBasis: DateBasis
    public var status: Status
    /// The id of the actor who claims it, where the text only reports the claim.
    public var claimedBy: String?
    /// The ids of the actors who deny it, sorted.
    public var deniedBy: [String]
    /// The organ it was done through, as written ("Supreme Court").
    public var through: String?
    /// The title of an office ("foreign minister").
    public var title: String?
    /// The wording of an event of a coded data set that `relation` does not cover.
    public var text: String?
    /// Between 0 and 1; rises with independent sources.
    public var confidence: Double
    /// The sentences that say so, by document and place.
    public var evidence: [Evidence]

    public init(
        id: String = "", source: String, relation: Relation, target: String, date: FuzzyDate? = nil,
        dateBasis: DateBasis = .none, status: Status = .actual, claimedBy: String? = nil, deniedBy: [String] = [],
        through: String? = nil, title: String? = nil, text: String? = nil, confidence: Double = 1,
        evidence: [Evidence] = []
    ) {
        self.id = id
        self.source = source
        self.relation = relation
        self.target = target
        self.date = date
        self.dateBasis = dateBasis
        self.status = status
        self.claimedBy = claimedBy
        self.deniedBy = deniedBy
        self.through = through
        self.title = title
        self.text = text
        self.confidence = confidence
        self.evidence = evidence
    }
}
