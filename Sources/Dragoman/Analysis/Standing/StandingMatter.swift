/// A lasting state between two actors that events open and close.
public enum StandingMatter: String, CaseIterable, Sendable {
    /// The holder recognises the other as a state or lawful government.
    case recognition
    /// The holder keeps the other on a list of the banned.
    case listing
    /// The holder has sanctions on the other.
    case sanctions
    /// The two keep relations.
    case relations
    /// The holder has accepted an envoy of the other.
    case accreditation
    /// The holder, a person, has an office in the other.
    case office
    /// The holder is a member of the other.
    case membership

    /// The relation whose events open the state.
    public var opening: Relation {
        switch self {
        case .recognition: .recognition
        case .listing: .listing
        case .sanctions: .sanctions
        case .relations: .normalization
        case .accreditation: .accreditation
        case .office: .office
        case .membership: .membership
        }
    }

    /// The relations whose events close it. Nothing closes an office or a membership but its date and a denial.
    public var closings: [Relation] {
        switch self {
        case .recognition: [.derecognition]
        case .listing: [.delisting]
        case .sanctions: [.sanctionsRelief]
        case .relations: [.severance]
        case .accreditation: [.severance, .expulsion]
        case .office, .membership: []
        }
    }

    /// Whether it holds between the two alike, so that either can open and close it.
    public var isMutual: Bool { self == .relations }

    /// Whether its events tell of a lasting time: an interval with both ends is then the time it lasted, rather than
    /// the time within which a single act fell.
    public var isTerm: Bool { self == .office || self == .membership }
}
