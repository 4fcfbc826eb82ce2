/// What an edge says that its source did to, or with, its target.
///
/// Each relation names its code in CAMEO 1.1b3 (Gerner et al. 2002) and its event type in PLOVER
/// (Halterman et al. 2023), so that coded data sets can be read in and written out. `delisting` has no code of
/// its own there and maps to 081.
public enum Relation: String, CaseIterable, Sendable, Codable {
    // Standing
    case recognition, derecognition, accreditation, appointment, normalization, severance, expulsion
    case listing, delisting, sanctions
    case sanctionsRelief = "sanctions_relief"
    // Consultation
    case talks, visit, invitation, participation, mediation
    // Cooperation
    case agreement, cooperation, aid
    // Statements
    case support, criticism, accusation, appeal, refusal, threat
    // Force and control
    case attack, takeover, detention, release, withdrawal, ceasefire, mobilization, `protest`
    // Belonging
    case office, membership, affiliation
    /// What a coded data set tells and no relation of this vocabulary covers; the event keeps its text.
    case other

    /// The group a relation belongs to; diagrams give each family a colour.
    public enum Family: String, CaseIterable, Sendable, Codable {
        case standing, consultation, cooperation, statement, force, belonging, other
    }

    public var family: Family {
        switch self {
        case .recognition, .derecognition, .accreditation, .appointment, .normalization, .severance, .expulsion,
            .listing, .delisting, .sanctions, .sanctionsRelief:
            .standing
        case .talks, .visit, .invitation, .participation, .mediation: .consultation
        case .agreement, .cooperation, .aid: .cooperation
        case .support, .criticism, .accusation, .appeal, .refusal, .threat: .statement
        case .attack, .takeover, .detention, .release, .withdrawal, .ceasefire, .mobilization, .protest: .force
        case .office, .membership, .affiliation: .belonging
        case .other: .other
        }
    }

    /// Whether the two ends are interchangeable, as in talks or an agreement.
    public var isReciprocal: Bool {
        switch self {
        case .normalization, .talks, .agreement, .cooperation, .ceasefire: true
        default: false
        }
    }

    /// +1 for friendly, -1 for hostile, 0 for neither; the sign that structural balance counts with.
    public var sign: Int {
        switch self {
        case .recognition, .accreditation, .appointment, .normalization, .delisting, .sanctionsRelief, .agreement,
            .cooperation, .aid, .support, .talks, .visit, .invitation, .release, .withdrawal, .ceasefire,
            .membership, .affiliation:
            1
        case .derecognition, .severance, .expulsion, .listing, .sanctions, .criticism, .accusation, .refusal,
            .threat, .attack, .takeover, .detention, .mobilization, .protest:
            -1
        case .participation, .mediation, .appeal, .office, .other: 0
        }
    }

    /// The CAMEO 1.1b3 code that stands for the relation; `nil` for belonging and `other`.
    public var cameo: String? {
        switch self {
        case .recognition: "054"
        case .derecognition, .severance: "161"
        case .accreditation, .appointment, .normalization: "050"
        case .expulsion: "166"
        case .listing: "172"
        case .delisting: "081"
        case .sanctions: "163"
        case .sanctionsRelief: "085"
        case .talks, .participation: "040"
        case .visit: "042"
        case .invitation: "036"
        case .mediation: "045"
        case .agreement: "057"
        case .cooperation: "060"
        case .aid: "070"
        case .support: "051"
        case .criticism: "111"
        case .accusation: "112"
        case .appeal: "020"
        case .refusal: "120"
        case .threat: "130"
        case .attack: "190"
        case .takeover: "192"
        case .detention: "173"
        case .release: "084"
        case .withdrawal: "087"
        case .ceasefire: "0871"
        case .mobilization: "150"
        case .protest: "140"
        case .office, .membership, .affiliation, .other: nil
        }
    }

    /// The PLOVER event type; `nil` for belonging and `other`.
    public var plover: String? {
        switch self {
        case .recognition, .accreditation, .support: "SUPPORT"
        case .derecognition, .severance, .expulsion, .listing, .sanctions: "SANCTION"
        case .appointment, .normalization, .cooperation: "COOPERATE"
        case .delisting, .sanctionsRelief: "CONCEDE"
        case .talks, .visit, .invitation, .participation, .mediation: "CONSULT"
        case .agreement: "AGREE"
        case .aid: "AID"
        case .criticism, .accusation: "ACCUSE"
        case .appeal: "REQUEST"
        case .refusal: "REJECT"
        case .threat: "THREATEN"
        case .attack: "ASSAULT"
        case .takeover, .detention: "COERCE"
        case .release, .withdrawal, .ceasefire: "RETREAT"
        case .mobilization: "MOBILIZE"
        case .protest: "PROTEST"
        case .office, .membership, .affiliation, .other: nil
        }
    }
}
