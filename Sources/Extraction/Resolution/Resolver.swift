public import Dragoman

/// Joins the readings of many documents into one graph: one actor for its spellings, one event for its reports.
///
/// Confidence is that at least one of the independent sources is right, `1 - Π(1 - cᵢ)` over the best `cᵢ` of each;
/// reprints of one text are one source. Another independent source therefore never lowers it.
public struct Resolver: Sendable {
    public init() {}

    /// The graph of what the documents tell.
    ///
    /// The same readings give the same graph whatever their order.
    /// - Complexity: O(n log n) in events, times the reports of one event.
    public func graph(of readings: [DocumentReading]) -> RelationGraph {
        let readings = readings.sorted { $0.document.id < $1.document.id }
        var spellings = Spellings()
        for reading in readings { spellings.add(reading) }
        let names = spellings.resolved()
        let sources = Reprints(readings).source
        var groups: [String: [Event]] = [:]
        for reading in readings {
            for event in reading.events {
                let event = renamed(event, names.ids)
                if event.source == event.target { continue }
                var key = event.source
                for part in [event.relation.rawValue, event.target, event.status.rawValue] { key += "\t" + part }
                groups[key, default: []].append(event)
            }
        }
        var events: [Event] = []
        for key in groups.keys.sorted() { events += EventMerger(sources: sources).merged(groups[key]!) }
        let keys = events.map { $0.date?.sortKey ?? "~" }
        let order = events.indices.sorted { a, b in
            if keys[a] != keys[b] { return keys[a] < keys[b] }
            let (x, y) = (events[a], events[b])
            return (x.source, x.relation.rawValue, x.target, x.status.rawValue) < (
                y.source, y.relation.rawValue, y.target, y.status.rawValue
            )
        }
        events = order.map { events[$0] }
        let width = String(events.count).count
        for index in events.indices {
            let digits = String(index + 1)
            events[index].id = "e" + String(repeating: "0", count: width - digits.count) + digits
        }
        var used: Set<String> = []
        for event in events {
            used.insert(event.source)
            used.insert(event.target)
            for actor in event.deniedBy + (event.claimedBy.map { [$0] } ?? []) { used.insert(actor) }
        }
        return RelationGraph(
            actors: names.actors.filter { used.contains($0.id) }, events: events, documents: readings.map(\.document))
    }

    private func renamed(_ event: Event, _ ids: [String: String]) -> Event {
        var event = event
        event.source = ids[event.source] ?? event.source
        event.target = ids[event.target] ?? event.target
        event.claimedBy = event.claimedBy.map { ids[$0] ?? $0 }
        event.deniedBy = Set(event.deniedBy.map { ids[$0] ?? $0 }).sorted()
        if event.relation.isReciprocal, event.target < event.source { swap(&event.source, &event.target) }
        return event
    }
}

extension FuzzyDate {
    /// Dates in order of their beginning; what is open to the past stands by its end.
    var sortKey: String { (earliest ?? latest).map(\.description) ?? "~" }
}
