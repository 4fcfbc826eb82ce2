internal import Dragoman

/// Colours, shapes and words of the pictures.
enum Palette {
    static let ink = "#1B2430"
    static let quiet = "#5B6672"
    static let faint = "#9AA3AD"
    static let font = "Helvetica"

    static let actorSize = 13.0
    static let officeSize = 9.5
    static let lineSize = 10.0

    /// A dark colour that reads well as text on white; told apart by the colour-blind too.
    static func color(_ family: Relation.Family) -> String {
        switch family {
        case .standing: "#1B5FAA"
        case .consultation: "#7A3FA0"
        case .cooperation: "#23803A"
        case .statement: "#B46A00"
        case .force: "#BF2026"
        case .belonging: "#6B747D"
        case .other: "#7A5230"
        }
    }

    static func name(_ family: Relation.Family) -> String {
        switch family {
        case .standing: "standing (recognition, listing, sanctions …)"
        case .consultation: "consultation (talks, visits …)"
        case .cooperation: "cooperation (agreements, aid …)"
        case .statement: "statements (support, criticism …)"
        case .force: "force and control"
        case .belonging: "belonging (office, membership …)"
        case .other: "other"
        }
    }

    static func fill(_ kind: ActorKind) -> String {
        switch kind {
        case .country: "#D6E6F7"
        case .official: "#FFF1CC"
        case .organization: "#DCEFD9"
        }
    }

    static func border(_ kind: ActorKind) -> String {
        switch kind {
        case .country: "#31557F"
        case .official: "#9A7420"
        case .organization: "#437A45"
        }
    }

    /// The attributes that give a kind its shape.
    static func shape(_ kind: ActorKind) -> (shape: String, style: String, frames: String) {
        switch kind {
        case .country: ("box", "filled", "1")
        case .official: ("box", "filled,rounded", "1")
        case .organization: ("box", "filled", "2")
        }
    }

    /// How much a family says about a pair: what is cut last from a label, and colours a line in a tie.
    static func rank(_ family: Relation.Family) -> Int {
        let order: [Relation.Family] = [.standing, .force, .cooperation, .consultation, .statement, .belonging, .other]
        return order.firstIndex(of: family)!
    }
}
