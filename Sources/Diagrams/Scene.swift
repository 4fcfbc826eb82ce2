internal import Dragoman

/// What of a graph is drawn, and how: settled before any DOT is written.
struct Scene {
    let options: Diagram.Options
    /// Those drawn, sorted by id.
    private(set) var actors: [Actor] = []
    private(set) var pairs: [Pair] = []
    /// The second line of an official, by his id.
    let offices: [String: String]
    /// The places in `pairs` of those that carry a label.
    private(set) var labelled: Set<Int> = []
    /// The places in `pairs` of those along the chain.
    private(set) var chained: Set<Int> = []
    let documents: Int
    let events: Int
    private(set) var actorsLeft = 0
    private(set) var pairsLeft = 0

    init(_ diagram: Diagram) {
        let options = diagram.options
        self.options = options
        let graph = diagram.graph
        documents = graph.documents.count
        let principals = diagram.whole.principals()
        offices = Scene.offices(diagram.whole, principals)
        let shown = graph.events.filter { $0.source != $0.target && (options.showsNegated || $0.status != .negated) }
        events = shown.count
        let chain = Set(zip(options.chain, options.chain.dropFirst()).map(Scene.key))
        let focus = Set(options.focus + options.chain)

        var all = Scene.pairs(shown, principals: principals, chain: chain)
        let kept = Scene.strongest(all, limit: options.actorLimit, always: focus)
        actorsLeft = Set(all.flatMap { [$0.first, $0.second] }).count - kept.count
        all.removeAll { !kept.contains($0.first) || !kept.contains($0.second) }
        let thinned = Scene.thinned(all, limit: 2 * options.labelLimit, chain: chain)
        pairsLeft = all.count - thinned.count
        pairs = thinned
        actors = graph.actors.filter { kept.contains($0.id) || focus.contains($0.id) }
        for (place, pair) in pairs.enumerated() where chain.contains(Scene.key((pair.first, pair.second))) {
            chained.insert(place)
        }
        let order = pairs.indices.filter { !isOfficeOnly(pairs[$0]) || chained.contains($0) }.sorted { a, b in
            chained.contains(a) != chained.contains(b) ? chained.contains(a) : Scene.isStronger(a, b, of: pairs)
        }
        labelled = Set(order.prefix(options.labelLimit))
    }

    /// A line that only ties an official to the body that his second line names.
    func isOfficeOnly(_ pair: Pair) -> Bool {
        pair.lines.allSatisfy { line in
            line.relation == .office && line.source.map { offices[$0] != nil } == true
        }
    }

    /// The Graphviz engine that places the actors.
    var engine: String {
        switch options.layout {
        case .rows: return "dot"
        case .springs: return "neato"
        case .forces: return "sfdp"
        case .automatic:
            if pairs.count <= 4 || !chained.isEmpty && pairs.count <= 14 { return "dot" }
            if options.focus.count == 2 && pairs.count <= 14 { return "dot" }
            return actors.count + labelled.count <= 400 ? "neato" : "sfdp"
        }
    }

    /// How many lines a label has at most.
    var labelLines: Int { options.labelLines ?? (pairs.count <= 8 ? 12 : pairs.count <= 30 ? 6 : 4) }
}

extension Scene {
    static func key(_ ends: (String, String)) -> [String] { ends.0 < ends.1 ? [ends.0, ends.1] : [ends.1, ends.0] }

    /// The order of pairs by how much they tell: by events, then by what says most, then by place.
    private static func isStronger(_ a: Int, _ b: Int, of pairs: [Pair]) -> Bool {
        (-pairs[a].strength, Palette.rank(pairs[a].family), a) < (-pairs[b].strength, Palette.rank(pairs[b].family), b)
    }

    /// The title and principal of each official whose principal is known: the last titled office told, or none.
    private static func offices(_ graph: RelationGraph, _ principals: [String: String]) -> [String: String] {
        var best: [String: (isTitled: Bool, day: Int32, text: String)] = [:]
        for event in graph.events where event.relation == .office && event.status == .actual {
            guard principals[event.source] == event.target, let body = graph.actor(event.target)?.name else { continue }
            let title = event.title.flatMap { Words.isShown($0) ? $0 : nil }
            let day = (event.date?.latest ?? event.date?.earliest)?.number ?? .min
            if let known = best[event.source] {
                if known.isTitled && title == nil { continue }
                if known.isTitled == (title != nil) && known.day > day { continue }
            }
            let text = title.map { $0.contains(body) ? $0 : "\($0), \(body)" } ?? body
            best[event.source] = (title != nil, day, text)
        }
        return best.mapValues(\.text)
    }

    /// The events by their two actors, sorted by ids; the office that is told within a node makes a line only for
    /// an official who would stand alone without it, or along the chain.
    private static func pairs(_ events: [Event], principals: [String: String], chain: Set<[String]>) -> [Pair] {
        func isWithinNode(_ event: Event) -> Bool {
            event.relation == .office && event.status == .actual && principals[event.source] == event.target
        }
        var busy: Set<String> = []
        for event in events where !isWithinNode(event) {
            busy.insert(event.source)
            busy.insert(event.target)
        }
        var groups: [[String]: [Event]] = [:]
        for event in events {
            let ends = key((event.source, event.target))
            if isWithinNode(event), busy.contains(event.source), !chain.contains(ends) { continue }
            groups[ends, default: []].append(event)
        }
        return groups.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ends in
            Pair(ends[0], ends[1], events: groups[ends]!)
        }
    }

    /// The ids of the actors with the most events, as many as the limit allows.
    private static func strongest(_ pairs: [Pair], limit: Int, always: Set<String>) -> Set<String> {
        var strength: [String: Double] = [:]
        for pair in pairs {
            strength[pair.first, default: 0] += pair.strength
            strength[pair.second, default: 0] += pair.strength
        }
        let order = strength.keys.sorted { a, b in
            (always.contains(a) ? 0 : 1, -strength[a]!, a) < (always.contains(b) ? 0 : 1, -strength[b]!, b)
        }
        return Set(order.prefix(limit))
    }

    /// With many more pairs than can carry labels, those that are among the two strongest of one of their actors.
    private static func thinned(_ pairs: [Pair], limit: Int, chain: Set<[String]>) -> [Pair] {
        if pairs.count <= limit { return pairs }
        var places: [String: [Int]] = [:]
        for (place, pair) in pairs.enumerated() {
            places[pair.first, default: []].append(place)
            places[pair.second, default: []].append(place)
        }
        var kept: Set<Int> = []
        for list in places.values {
            kept.formUnion(list.sorted { isStronger($0, $1, of: pairs) }.prefix(2))
        }
        return pairs.enumerated().filter {
            kept.contains($0.offset) || chain.contains(key(($0.element.first, $0.element.second)))
        }
        .map(\.element)
    }
}
