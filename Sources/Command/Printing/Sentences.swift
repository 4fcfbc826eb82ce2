import Dragoman

/// Events as sentences a person can read.
struct Sentences {
    let graph: RelationGraph

    /// `Russia took Taliban off its list on 17 April 2025.`
    func sentence(_ event: Event) -> String {
        var text = clause(event)
        if let date = event.date {
            text += " " + DateWords.phrase(date, isAhead: event.status == .planned || event.status == .possible)
        }
        if let through = event.through { text += ", through \(Quote.clean(through))" }
        if let claimant = event.claimedBy { text += ", as \(name(claimant)) says" }
        if !event.deniedBy.isEmpty {
            text +=
                "; \(event.deniedBy.map(name).joined(separator: ", ")) \(event.deniedBy.count == 1 ? "denies" : "deny") it"
        }
        return text + "."
    }

    /// The sentence without date and claimant.
    func clause(_ event: Event) -> String {
        let (source, target) = (name(event.source), name(event.target))
        if event.relation == .office {
            let title = event.title.map { "as " + Quote.clean($0) + " " } ?? ""
            switch event.status {
            case .actual: return "\(source) holds or held office \(title)in \(target)"
            case .planned: return "\(source) is to take office \(title)in \(target)"
            case .possible: return "\(source) may take office \(title)in \(target)"
            case .alleged: return "\(source) allegedly holds office \(title)in \(target)"
            case .negated: return "\(source) holds no office \(title)in \(target)"
            }
        }
        if event.relation == .other {
            return "\(source) → \(target): \(Quote.clean(event.text ?? "an event that no relation covers"))"
        }
        let words = Wording.of(event.relation)
        func told(_ pattern: String) -> String {
            let parts = pattern.split(separator: "#", omittingEmptySubsequences: false)
            return parts.count == 2 ? parts[0] + target + parts[1] : pattern + " " + target
        }
        switch event.status {
        case .actual: return "\(source) \(told(words.past))"
        case .planned: return "\(source) plans to \(told(words.base))"
        case .possible: return "\(source) may \(told(words.base))"
        case .alleged: return "\(source) allegedly \(told(words.past))"
        case .negated: return "\(source) \(words.denial.map(told) ?? "did not " + told(words.base))"
        }
    }

    func name(_ id: String) -> String { graph.actor(id)?.name ?? id }
}

/// What a relation says as a verb; `#` marks the place of the target where it is not the end.
struct Wording {
    let past: String
    let base: String
    var denial: String?

    static func of(_ relation: Relation) -> Wording {
        switch relation {
        case .recognition: Wording(past: "recognized", base: "recognize")
        case .derecognition: Wording(past: "withdrew its recognition of", base: "withdraw its recognition of")
        case .accreditation: Wording(past: "accepted an envoy of", base: "accept an envoy of")
        case .appointment: Wording(past: "named an envoy to", base: "name an envoy to")
        case .normalization: Wording(past: "took up relations with", base: "take up relations with")
        case .severance: Wording(past: "cut or downgraded relations with", base: "cut or downgrade relations with")
        case .expulsion: Wording(past: "expelled diplomats or nationals of", base: "expel diplomats or nationals of")
        case .listing:
            Wording(
                past: "put # on a list of banned or terrorist groups",
                base: "put # on a list of banned or terrorist groups")
        case .delisting:
            Wording(
                past: "took # off its list of banned or terrorist groups",
                base: "take # off its list of banned or terrorist groups")
        case .sanctions: Wording(past: "imposed sanctions on", base: "impose sanctions on")
        case .sanctionsRelief: Wording(past: "eased its sanctions on", base: "ease its sanctions on")
        case .talks: Wording(past: "held talks with", base: "hold talks with")
        case .visit: Wording(past: "visited", base: "visit")
        case .invitation: Wording(past: "invited", base: "invite")
        case .participation: Wording(past: "took part in", base: "take part in")
        case .mediation: Wording(past: "mediated for", base: "mediate for")
        case .agreement: Wording(past: "reached an agreement with", base: "reach an agreement with")
        case .cooperation: Wording(past: "cooperated with", base: "cooperate with")
        case .aid: Wording(past: "gave aid to", base: "give aid to")
        case .support: Wording(past: "backed or praised", base: "back or praise")
        case .criticism: Wording(past: "criticized", base: "criticize")
        case .accusation: Wording(past: "accused", base: "accuse")
        case .appeal: Wording(past: "appealed to", base: "appeal to")
        case .refusal: Wording(past: "rejected a wish of", base: "reject a wish of")
        case .threat: Wording(past: "threatened or warned", base: "threaten or warn")
        case .attack: Wording(past: "attacked", base: "attack")
        case .takeover: Wording(past: "took control of", base: "take control of")
        case .detention: Wording(past: "detained # or its nationals", base: "detain # or its nationals")
        case .release: Wording(past: "released # or its nationals", base: "release # or its nationals")
        case .withdrawal: Wording(past: "withdrew its forces from", base: "withdraw its forces from")
        case .ceasefire: Wording(past: "declared a ceasefire with", base: "declare a ceasefire with")
        case .mobilization: Wording(past: "moved forces against or into", base: "move forces against or into")
        case .protest: Wording(past: "protested against", base: "protest against")
        case .membership:
            Wording(past: "is or was a member of", base: "become a member of", denial: "is not a member of")
        case .affiliation:
            Wording(
                past: "is or was affiliated with", base: "become an affiliate of", denial: "is not affiliated with")
        case .office, .other: Wording(past: "had to do with", base: "have to do with")
        }
    }
}
