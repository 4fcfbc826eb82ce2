internal import Dragoman
internal import DragomanLanguage

/// What the sentences so far have told, for those that say only part of it.
struct Story {
    /// The two who were last said to deal with, or fight, each other.
    var parties: [Int] = []
    /// The edges of the deed told last, without offices.
    var last: [CodedEdge] = []
    /// The latest counterpart of each actor, by family of relation.
    private var counterparts: [Int: Int] = [:]
    private var recognised: Int?
    /// Those whose deed the story is about now, and those who accused somebody last.
    var doers: [Int] = []
    var accusers: [Int] = []
    var attackers: [Int] = []
    /// The edges of the standing that was told last, the pair that made peace or an accord, who keeps the list, whose tie
    /// was cut, and who asked for something.
    private(set) var standing: [CodedEdge] = []
    private var pact: [Int] = []
    private(set) var lister: Int?
    private var severed: Int?
    private var askers: [Int] = []
    private var doersTrigger = -1
    /// Who did the deed of each relation that was told last.
    private var actors: [Relation: [Int]] = [:]
    private var actorsTrigger: [Relation: Int] = [:]

    mutating func tell(_ edge: CodedEdge) {
        if edge.relation == .office { return }
        if edge.status == .actual || edge.status == .planned {
            if actorsTrigger[edge.relation] != edge.trigger { actors[edge.relation] = [] }
            actorsTrigger[edge.relation] = edge.trigger
            if actors[edge.relation]?.contains(edge.source) == false { actors[edge.relation]?.append(edge.source) }
        }
        if edge.relation.family == .force, edge.relation.sign < 0, edge.status == .actual { attackers = [edge.source] }
        let isDeed =
            [.standing, .cooperation].contains(edge.relation.family) && edge.relation != .appointment
            || edge.relation == .ceasefire
        if isDeed, edge.status == .actual || edge.status == .planned {
            if doersTrigger != edge.trigger { doers = [] }
            doersTrigger = edge.trigger
            for actor in edge.relation.isReciprocal ? [edge.source, edge.target] : [edge.source]
            where !doers.contains(actor) {
                doers.append(actor)
            }
        }
        if edge.relation.family == .standing, edge.status == .actual {
            if standing.first?.trigger != edge.trigger { standing = [] }
            standing.append(edge)
        }
        switch edge.relation {
        case .agreement, .ceasefire, .normalization: pact = [edge.source, edge.target]
        case .listing, .delisting, .sanctions, .sanctionsRelief: lister = edge.source
        case .severance: severed = edge.target
        case .appeal: askers = [edge.source]
        default: break
        }
        if edge.relation == .accusation { accusers = [edge.source] }
        if edge.relation.isReciprocal || edge.relation == .attack { parties = [edge.source, edge.target] }
        if last.first?.trigger != edge.trigger { last = [] }
        last.append(edge)
        counterparts[edge.source] = edge.target
        counterparts[edge.target] = edge.source
        if edge.relation == .recognition || edge.relation == .derecognition { recognised = edge.target }
    }

    /// The two between whom somebody mediates.
    var mediated: [Int] { pact.isEmpty ? parties : pact }

    /// Whose `the decision`, `the move`, `the accusation` is, where nothing beside the noun says so.
    func actors(behind noun: Int, _ passage: Passage) -> [Int] {
        let token = passage.tokens[noun]
        let isBare = passage.children(noun).allSatisfy { passage.tokens[Int($0)].relation != .nmodPoss }
        if passage.children(noun).contains(where: {
            ["police", "military", "army"].contains(passage.tokens[Int($0)].lower)
        }) {
            return []
        }
        let isDefinite = passage.children(noun).contains {
            ["the", "this", "that"].contains(passage.tokens[Int($0)].lower)
        }
        guard isBare, isDefinite else { return [] }
        // `criticised the expulsion`: of the one who expelled, whatever has happened since.
        if let relations = Story.named[token.lemma] ?? Story.named[token.lower] {
            for relation in relations { if let found = actors[relation] { return found } }
        }
        if Story.deeds.contains(token.lemma) || Story.deeds.contains(token.lower) { return doers }
        if Story.blows.contains(token.lemma) { return attackers }
        if Story.requests.contains(token.lemma) { return askers }
        return Story.charges.contains(token.lemma) ? accusers : []
    }

    /// Nouns that name a relation.
    private static let named: [String: [Relation]] = [
        "expulsion": [.expulsion], "recognition": [.recognition], "designation": [.listing], "listing": [.listing],
        "delisting": [.delisting], "sanction": [.sanctions], "sanctions": [.sanctions], "severance": [.severance],
    ]

    static let deeds: Set<String> = [
        "decision", "move", "step", "announcement", "recognition", "action", "measure", "designation", "ruling",
        "sanction", "sanctions", "expulsion", "deal", "agreement", "accord", "listing", "delisting",
        "switch", "act", "gesture", "ban", "removal", "declaration", "policy",
    ]
    private static let blows: Set<String> = ["strike", "attack", "raid", "invasion", "offensive", "bombing", "assault"]
    private static let requests: Set<String> = ["demand", "request", "call", "appeal", "proposal", "offer", "plea"]
    private static let charges: Set<String> = ["accusation", "allegation", "charge", "claim"]

    /// Whom a deed without a target concerns.
    func counterpart(of source: Int, _ relation: Relation) -> Int? {
        let found =
            relation == .derecognition || relation == .recognition
            ? recognised : counterparts[source] ?? (relation == .severance ? severed : nil)
        return found == source ? nil : found
    }
}
