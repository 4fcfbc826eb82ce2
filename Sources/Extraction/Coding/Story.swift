internal import Dragoman
internal import DragomanLanguage

/// What the sentences so far have told, for those that say only part of it.
struct Story {
    /// Those who were last said to deal with, or fight, each other.
    var parties: [Int] = []
    private var partiesTrigger = -1
    /// The edges of the deed told last, without offices.
    var last: [CodedEdge] = []
    /// The latest counterparts of each actor, those of one deed.
    private var counterparts: [Int: (trigger: Int, actors: [Int])] = [:]
    private var recognised: [Int] = []
    private var recognisedTrigger = -1
    /// Whom the last lists and sanctions concerned.
    private(set) var listed: [Int] = []
    private var listedTrigger = -1
    /// Whose plan, proposal or initiative the text told of last.
    private var planners: [String: [Int]] = [:]
    /// Those whose deed the story is about now, and those who accused somebody last.
    var doers: [Int] = []
    var accusers: [Int] = []
    var attackers: [Int] = []
    /// Who spoke last.
    private var speakers: [Int] = []
    /// Whom each actor attacked or sent forces to last.
    private(set) var entered: [Int: Int] = [:]
    /// The edges of the standing that was told last, the pair that made peace or an accord, who keeps the list, whose tie
    /// was cut, and who asked for something.
    private(set) var standing: [CodedEdge] = []
    private var pact: [Int] = []
    private var pactTrigger = -1
    var lister: Int?
    private var severed: Int?
    private var severer: Int?
    private var askers: [Int] = []
    private var doersTrigger = -1
    /// The sentence of their deed.
    private(set) var toldIn = -10
    private var struckIn = -10
    /// Whom sanctions were last spoken of, which a later sentence may only call `the sanctions`.
    var sanctioned: [Int] = []
    /// A listing or its end whose target only the next sentence names: `removed the region's main party from its list`.
    var awaited: CodedEdge?
    /// The last deed done to several whom a later sentence may list.
    var roll: CodedEdge?
    /// The sentence of the last blow whose victim nothing named.
    var blowIn = -10
    /// The deeds told last: by whom and to whom.
    private struct Deed {
        var trigger: Int
        var sign: Int
        var doers: [Int]
        var targets: [Int]
    }
    private var told: [Deed] = []
    private var judgedAt = -1

    /// Who did the deed of each relation that was told last.
    private var actors: [Relation: [Int]] = [:]
    private var actorsTrigger: [Relation: Int] = [:]

    mutating func tell(_ edge: CodedEdge) {
        if edge.relation == .office { return }
        if [.listing, .delisting, .sanctions, .sanctionsRelief].contains(edge.relation),
            edge.status == .actual || edge.status == .planned
        {
            roll = edge
        }
        if edge.relation == .attack || edge.relation == .mobilization { entered[edge.source] = edge.target }
        if edge.relation.family == .force, edge.relation.sign < 0, edge.status == .actual {
            if struckIn != edge.sentence { attackers = [] }
            if !attackers.contains(edge.source) { attackers.append(edge.source) }
            struckIn = edge.sentence
        }
        if edge.status == .actual || edge.status == .planned {
            if actorsTrigger[edge.relation] != edge.trigger { actors[edge.relation] = [] }
            actorsTrigger[edge.relation] = edge.trigger
            for actor in edge.relation.isReciprocal ? [edge.source, edge.target] : [edge.source]
            where actors[edge.relation]?.contains(actor) == false {
                actors[edge.relation]?.append(actor)
            }
        }
        let isDeed =
            [.standing, .cooperation].contains(edge.relation.family) && edge.relation != .appointment
            || [.ceasefire, .detention, .release].contains(edge.relation)
        if isDeed, edge.status == .actual || edge.status == .planned {
            if doersTrigger != edge.trigger { doers = [] }
            doersTrigger = edge.trigger
            toldIn = edge.sentence
            for actor in edge.relation.isReciprocal ? [edge.source, edge.target] : [edge.source]
            where !doers.contains(actor) {
                doers.append(actor)
            }
            if told.last?.trigger != edge.trigger {
                told.append(Deed(trigger: edge.trigger, sign: edge.relation.sign, doers: [], targets: []))
                if told.count > 12 { told.removeFirst() }
            }
            told[told.count - 1].doers.append(edge.source)
            told[told.count - 1].targets.append(edge.target)
        }
        // Whose deed is praised or blamed is what the story is about again.
        if edge.relation == .support || edge.relation == .criticism,
            told.contains(where: { $0.doers.contains(edge.target) })
        {
            if judgedAt != edge.trigger { doers = [] }
            (judgedAt, toldIn) = (edge.trigger, edge.sentence)
            if !doers.contains(edge.target) { doers.append(edge.target) }
        }
        if edge.relation.family == .standing, edge.status == .actual {
            if standing.first?.trigger != edge.trigger { standing = [] }
            standing.append(edge)
        }
        switch edge.relation {
        case .agreement, .ceasefire, .normalization:
            if pactTrigger != edge.trigger { pact = [] }
            pactTrigger = edge.trigger
            for party in [edge.source, edge.target] where !pact.contains(party) { pact.append(party) }
        case .listing, .delisting, .sanctions, .sanctionsRelief:
            lister = edge.source
            if listedTrigger != edge.trigger { listed = [] }
            listedTrigger = edge.trigger
            if !listed.contains(edge.target) { listed.append(edge.target) }
        case .severance: (severed, severer) = (edge.target, edge.source)
        case .appeal: askers = [edge.source]
        default: break
        }
        if edge.relation.family == .statement { speakers = [edge.source] }
        if edge.relation == .accusation || edge.relation == .criticism { accusers = [edge.source] }
        if edge.relation.isReciprocal || edge.relation == .attack {
            if partiesTrigger != edge.trigger || !edge.relation.isReciprocal { parties = [] }
            partiesTrigger = edge.trigger
            for party in [edge.source, edge.target] where !parties.contains(party) { parties.append(party) }
        }
        if last.first?.trigger != edge.trigger { last = [] }
        last.append(edge)
        for (actor, other) in [(edge.source, edge.target), (edge.target, edge.source)] {
            if counterparts[actor]?.trigger != edge.trigger { counterparts[actor] = (edge.trigger, []) }
            counterparts[actor]?.actors.append(other)
        }
        if edge.relation == .recognition || edge.relation == .derecognition {
            if recognisedTrigger != edge.trigger { recognised = [] }
            recognisedTrigger = edge.trigger
            if !recognised.contains(edge.target) { recognised.append(edge.target) }
        }
    }

    /// The last targets of a standing, which `it` or `them` behind its verb means.
    func patients(of relation: Relation) -> [Int] {
        relation == .listing || relation == .delisting ? listed : []
    }

    /// Notes whose plan a noun names: `Morocco's autonomy plan`.
    mutating func plan(_ noun: String, by actors: [Int]) { planners[noun] = actors }

    /// Notes whose deed without a relation of its own the text tells of; news of it is what the story is about now.
    mutating func achieve(_ feat: String, by actors: [Int], in sentence: Int, isNews: Bool) {
        planners[feat] = actors
        if isNews { (doers, toldIn) = (actors, sentence) }
    }

    static let plans: WordSet = ["plan", "proposal", "initiative", "roadmap", "offer", "blueprint", "formula"]

    /// Whose deed somebody welcomes or condemns that was done to him.
    func doers(towards isHis: (Int) -> Bool, sign: Int) -> [Int] {
        let deed = told.last { $0.sign == sign && $0.targets.contains(where: isHis) }
        return deed.map { deed in
            deed.doers.enumerated().filter { !deed.doers[..<$0.offset].contains($0.element) }.map(\.element)
        } ?? []
    }

    /// Whose deed or blow was told at most so many sentences before one.
    func doers(within reach: Int, of sentence: Int) -> [Int] {
        if struckIn >= toldIn, struckIn >= sentence - reach { return attackers }
        return toldIn >= sentence - reach ? doers : []
    }

    /// Those between whom somebody mediates: two or three, of more it is not said.
    var mediated: [Int] {
        let dealing = pact.isEmpty ? parties : pact
        return dealing.count > 3 ? [] : dealing
    }

    /// Whose `the decision`, `the move`, `the accusation` is, where nothing beside the noun says so.
    func actors(behind noun: Int, _ passage: Passage) -> [Int] {
        let whole = noun
        var noun = noun
        // `called the move disappointing`, where the tree makes one noun of the two.
        if let first = passage.children(noun).map({ Int($0) }).first(where: {
            passage.tokens[$0].relation == .compound && Story.deeds.contains(passage.tokens[$0].lemma)
        }), !Story.deeds.contains(passage.tokens[noun].lemma), passage.tokens[noun].lower.hasSuffix("ing") {
            noun = first
        }
        let token = passage.tokens[noun]
        // `demanded their release`
        let isTheirs =
            token.lemma == "release"
            && passage.children(noun).contains { ["their", "his", "her"].contains(passage.tokens[Int($0)].lower) }
        let isBare = passage.children(noun).allSatisfy {
            (passage.tokens[Int($0)].relation != .nmodPoss || isTheirs)
                && !(passage.tokens[Int($0)].relation == .nmod && passage.preposition(of: Int($0)) == "of"
                    && Story.named[token.lemma] == nil)
        }
        if Story.feat(token.lemma) == nil,
            passage.children(noun).contains(where: {
                ["police", "military", "army"].contains(passage.tokens[Int($0)].lower)
            })
        {
            return []
        }
        let isDefinite = (passage.children(noun) + passage.children(whole)).contains {
            ["the", "this", "that"].contains(passage.tokens[Int($0)].lower)
                // `rejected these accusations`
                || Story.charges.contains(token.lemma)
                    && ["these", "those"].contains(passage.tokens[Int($0)].lower)
        }
        // `recognised it, a step that Moscow condemned`
        let isAside = passage.children(noun).contains { child in
            passage.tokens[Int(child)].lower == "a" && child > 0 && passage.tokens[Int(child) - 1].lower == ","
        }
        guard isBare, isDefinite || isAside || isTheirs else { return [] }
        // `the action`: a blow, where one was told after the last deed of another kind.
        if ["action", "act", "move", "operation", "incident"].contains(token.lemma), struckIn > toldIn {
            return attackers
        }
        // `criticised the expulsion`: of the one who expelled, whatever has happened since.
        if let relations = Story.named[token.lemma] ?? Story.named[token.lower] {
            for relation in relations { if let found = actors[relation] { return found } }
        }
        if Story.plans.contains(token.lemma), let planners = planners[token.lemma] { return planners }
        if let feat = Story.feat(token.lemma), let owners = planners[feat] { return owners }
        if Story.deeds.contains(token.lemma) || Story.deeds.contains(token.lower) { return doers }
        if Story.blows.contains(token.lemma) {
            return Int(passage.sentenceAt[whole]) - max(blowIn, struckIn) <= 8 ? attackers : []
        }
        if Story.requests.contains(token.lemma) { return askers }
        if ["remark", "comment", "remarks", "comments"].contains(token.lemma) { return speakers }
        return Story.charges.contains(token.lemma) ? accusers : []
    }

    /// Nouns that name a relation.
    private static let named: [String: [Relation]] = [
        "expulsion": [.expulsion], "recognition": [.recognition], "designation": [.listing], "listing": [.listing],
        "delisting": [.delisting], "verdict": [.detention], "conviction": [.detention], "sentence": [.detention],
        "lifting": [.sanctionsRelief, .delisting], "termination": [.sanctionsRelief, .severance],
        "easing": [.sanctionsRelief], "removal": [.delisting, .sanctionsRelief],
        "closure": [.sanctions, .severance], "blockade": [.sanctions], "tariff": [.sanctions],
        "deployment": [.mobilization], "buildup": [.mobilization], "build-up": [.mobilization],
        "incursion": [.mobilization, .attack], "release": [.release, .detention], "deportation": [.expulsion],
        "threat": [.threat], "sanction": [.sanctions], "sanctions": [.sanctions], "severance": [.severance],
        "withdrawal": [.withdrawal], "pullout": [.withdrawal], "arrest": [.detention], "detention": [.detention],
        "takeover": [.takeover], "invitation": [.invitation], "visit": [.visit], "appointment": [.appointment],
        "admission": [.membership], "accession": [.membership], "truce": [.ceasefire], "ceasefire": [.ceasefire],
    ]

    static let deeds: WordSet = [
        "decision", "move", "step", "announcement", "recognition", "action", "measure", "designation", "ruling",
        "sanction", "sanctions", "expulsion", "deal", "agreement", "accord", "listing", "delisting",
        "switch", "act", "gesture", "ban", "removal", "declaration", "policy",
        "resolution", "decree", "vote", "treaty", "pact", "truce", "ceasefire",
    ]
    static let blows: WordSet = [
        "strike", "attack", "raid", "invasion", "offensive", "bombing", "assault", "airstrike", "incursion", "shelling",
        "operation", "killing", "bombardment", "aggression", "seizure", "arrest", "incident",
    ]
    private static let requests: WordSet = ["demand", "request", "call", "appeal", "proposal", "offer", "plea"]
    private static let charges: WordSet = [
        "accusation", "allegation", "charge", "claim", "criticism", "complaint", "protest",
    ]

    /// Whom a deed without a target concerns.
    func counterparts(of source: Int, _ relation: Relation) -> [Int] {
        if relation == .derecognition || relation == .recognition { return recognised.filter { $0 != source } }
        if relation == .listing || relation == .delisting || relation == .sanctions || relation == .sanctionsRelief,
            !listed.isEmpty, counterparts[source] == nil || !listed.contains(source)
        {
            return listed.filter { $0 != source }
        }
        if relation == .sanctions, counterparts[source] == nil, !sanctioned.contains(source) { return sanctioned }
        // `Syria severed ties on its own part`: with the one who had severed them with it.
        if relation == .severance, severed == source, let severer { return [severer] }
        let found = counterparts[source]?.actors ?? (relation == .severance ? severed.map { [$0] } : nil)
        return found?.filter { $0 != source } ?? []
    }
}
