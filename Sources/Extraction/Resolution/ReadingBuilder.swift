internal import Dragoman
internal import DragomanLanguage

/// Turns the coded edges of one document into events with evidence.
struct ReadingBuilder {
    let table: ActorTable
    let passage: Passage
    let document: ReadDocument
    let book: RuleBook

    func reading(_ edges: [CodedEdge]) -> DocumentReading {
        var events: [Event] = []
        var used: [Int] = []
        var places: [String: Int] = [:]
        for edge in edges {
            var event = Event(
                source: id(edge.source), relation: edge.relation, target: id(edge.target), date: edge.date,
                dateBasis: edge.dateBasis, status: edge.status, claimedBy: edge.claimedBy.map(id),
                deniedBy: edge.deniedBy.map(id).sorted(), through: edge.through, title: edge.title,
                confidence: confidence(edge), evidence: [evidence(edge)])
            if event.relation.isReciprocal, event.target < event.source { swap(&event.source, &event.target) }
            used += [edge.source, edge.target] + edge.deniedBy
            if let claimant = edge.claimedBy { used.append(claimant) }
            let key = ReadingBuilder.key(event)
            if let known = places[key] {
                merge(event, into: &events[known])
            } else {
                places[key] = events.count
                events.append(event)
            }
        }
        for index in events.indices { events[index].id = "e\(index + 1)" }
        let actors = Set(used).sorted().map(actor)
        return DocumentReading(
            document: document.document,
            actors: Dictionary(grouping: actors, by: \.id).values.map { $0[0] }.sorted { $0.id < $1.id },
            events: events)
    }

    /// What two reports of one event in a document share; the dates of offices do not tell them apart.
    private static func key(_ event: Event) -> String {
        let date = event.relation == .office ? "" : event.date?.edtf ?? ""
        return [
            event.source, event.relation.rawValue, event.target, event.status.rawValue, event.claimedBy ?? "", date,
        ].joined(separator: "\t")
    }

    private func merge(_ event: Event, into known: inout Event) {
        // Reports come in order of their sentences: the same one can only be the last.
        for evidence in event.evidence where known.evidence.last != evidence { known.evidence.append(evidence) }
        known.confidence = max(known.confidence, event.confidence)
        known.deniedBy = Set(known.deniedBy + event.deniedBy).sorted()
    }

    private func confidence(_ edge: CodedEdge) -> Double {
        guard edge.rule >= 0 else { return 0.9 }
        let specificity = book.rules[edge.rule].specificity
        return specificity > 0 ? 0.85 : 0.75
    }

    private func evidence(_ edge: CodedEdge) -> Evidence {
        let sentence = passage.text.sentences[edge.sentence]
        let start = Int(passage.tokens[sentence.lowerBound].start)
        let end = Int(passage.tokens[sentence.upperBound - 1].end)
        let scalars = document.sourceRange(of: start..<end)
        return Evidence(
            document: document.document.id, start: scalars.lowerBound, end: scalars.upperBound,
            text: document.sourceText(scalars))
    }

    func id(_ actor: Int) -> String {
        let local = table[actor]
        switch local.origin {
        case .country(let index): return "country:" + table.lexicon.countries[index].code
        case .organization(let index): return "organization:" + table.lexicon.organizations[index].slug
        case .official, .found: return local.kind.rawValue + ":" + Slug.of(local.name)
        }
    }

    private func actor(_ index: Int) -> Actor {
        let local = table[index]
        var code: String?
        if case .country(let index) = local.origin { code = table.lexicon.countries[index].code }
        var aliases: [String] = []
        for alias in local.aliases.sorted() where alias != local.name && !alias.isEmpty && alias != aliases.last {
            aliases.append(alias)
        }
        return Actor(id: id(index), kind: local.kind, name: local.name, aliases: aliases, code: code)
    }
}

/// Names as parts of ids: folded words joined by hyphens.
enum Slug {
    static func of(_ name: String) -> String {
        name.split { $0 == " " || $0 == "-" }.map { Folding.string(String($0)) }.filter { !$0.isEmpty }.joined(
            separator: "-")
    }
}
