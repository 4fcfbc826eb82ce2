internal import Dragoman

/// All that is drawn between two actors: one line, with what happened when as its label.
struct Pair {
    /// The smaller id, and the greater.
    let first: String
    let second: String
    let events: [Event]
    let lines: [Line]

    /// One line of a label: a relation in one direction with its dates.
    struct Line {
        /// The id of the doer; `nil` for reciprocal relations.
        let source: String?
        let relation: Relation
        let status: Status
        let events: [Event]

        /// How many dates a line names.
        static let dateLimit = 3

        /// `talks 2024-10-04, 2025-04 (planned)`.
        var text: String { text(naming: nil) }

        /// The same with another name for the relation.
        func text(naming other: String?) -> String {
            var dates: [String] = []
            for event in events {
                if let date = event.date.map(Words.date), !dates.contains(date) { dates.append(date) }
            }
            var text = other ?? name
            let shown = dates.count > Line.dateLimit + 1 ? Array(dates.suffix(Line.dateLimit)) : dates
            if !shown.isEmpty { text += " " + shown.joined(separator: ", ") }
            if dates.count > shown.count { text += " and \(dates.count - shown.count) earlier" }
            switch status {
            case .actual, .negated: break
            case .planned, .possible, .alleged: text += " (\(status.rawValue))"
            }
            return text
        }

        private var name: String {
            let plain = relation.rawValue.split(separator: "_").joined(separator: " ")
            let name =
                switch relation {
                case .office: Words.short(events.lazy.compactMap(\.title).first(where: Words.isShown) ?? plain, 36)
                case .other: Words.short(events.lazy.compactMap(\.text).first(where: Words.isShown) ?? plain, 36)
                default: plain
                }
            return status == .negated ? "no " + name : name
        }
    }

    init(_ first: String, _ second: String, events: [Event]) {
        self.first = first
        self.second = second
        self.events = events.sorted { ($0.when, $0.id) < ($1.when, $1.id) }
        lines = Pair.lines(of: self.events)
    }

    /// The events by doer, relation and status, in the order of their first dates.
    private static func lines(of events: [Event]) -> [Line] {
        struct Key: Hashable {
            var source: String?
            var relation: Relation
            var status: Status
            var text: String?
        }
        var order: [Key] = []
        var groups: [Key: [Event]] = [:]
        for event in events {
            let key = Key(
                source: event.relation.isReciprocal ? nil : event.source, relation: event.relation,
                status: event.status, text: event.relation == .other ? event.text : nil)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(event)
        }
        return order.map { Line(source: $0.source, relation: $0.relation, status: $0.status, events: groups[$0]!) }
    }
}

extension Pair {
    /// How much is known between the two: the actual events, and half of what is less sure.
    var strength: Double { events.reduce(0) { $0 + ($1.status == .actual ? 1 : 0.5) } }

    /// Whether something goes from one actor to the other.
    func goes(from source: String) -> Bool { lines.contains { $0.source == source } }

    /// The family that colours the line: the most frequent, in a tie the one that says most.
    var family: Relation.Family {
        var counts: [Relation.Family: Int] = [:]
        for event in events where event.status != .negated || isNegated {
            counts[event.relation.family, default: 0] += 1
        }
        return Relation.Family.allCases.max { a, b in
            (counts[a] ?? 0, -Palette.rank(a)) < (counts[b] ?? 0, -Palette.rank(b))
        }!
    }

    var isNegated: Bool { events.allSatisfy { $0.status == .negated } }

    /// Solid as soon as one event is actual.
    var style: String {
        let statuses = Set(events.map(\.status))
        if statuses.contains(.actual) || isNegated { return "solid" }
        return statuses.contains(.planned) || statuses.contains(.possible) ? "dashed" : "dotted"
    }

    /// The lines to show, and how many events they leave out: what says most stays, in the order of time.
    func shown(limit: Int) -> (lines: [Line], left: Int) {
        if lines.count <= limit { return (lines, 0) }
        let best = lines.indices.sorted { a, b in
            let (x, y) = (lines[a], lines[b])
            let left = (x.status == .actual ? 0 : 1, Palette.rank(x.relation.family), -x.events.count, a)
            let right = (y.status == .actual ? 0 : 1, Palette.rank(y.relation.family), -y.events.count, b)
            return left < right
        }
        let kept = best.prefix(limit).sorted()
        return (kept.map { lines[$0] }, best.dropFirst(limit).reduce(0) { $0 + lines[$1].events.count })
    }
}

extension Event {
    /// A day to sort by: the last it can have happened on, so that `../2025` comes behind 2021; undated events first.
    fileprivate var when: Int32 { (date?.latest ?? date?.earliest)?.number ?? .min }
}
