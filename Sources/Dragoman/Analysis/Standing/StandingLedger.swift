/// The states between actors that a graph's events open and close.
///
/// An event decides by the days its date can mean. It has surely happened by a day when its last day is not after it
/// (for a state told as lasting since a day, when that day is not after it), and may have happened when only its first
/// day is not after it. On a day,
/// - *yes*: an opening has surely happened and no closing may have come after it;
/// - *no*: a closing (or a denial) has surely happened and no opening may have come after it;
/// - before everything told: *no* when the first event surely comes later and opens, *yes* when it closes, both marked
///   as inferred, since one opens what was not and closes what was;
/// - *unknown* otherwise.
/// Only actual events decide, and negated ones deny; planned, possible and alleged ones are shown. So make it from a
/// graph of all statuses, not one filtered to actual events, and of all dates: what came later says what was before.
public struct StandingLedger: Sendable {
    private struct Key: Hashable {
        let matter: StandingMatter
        let holder: String
        let other: String
    }

    private let graph: RelationGraph
    private var entries: [(key: Key, entries: [Standing.Entry])] = []

    /// - Complexity: O(E log E)
    public init(_ graph: RelationGraph) {
        self.graph = graph
        var byKey: [Key: [Standing.Entry]] = [:]
        for event in graph.events {
            for matter in StandingMatter.allCases {
                let opens = event.relation == matter.opening
                guard opens || matter.closings.contains(event.relation) else { continue }
                let isDenial = event.status == .negated
                // To deny a closing tells nothing that an opening would not.
                if isDenial && !opens { continue }
                var ends = [(event.source, event.target)]
                if matter.isMutual, event.target < event.source { ends = [(event.target, event.source)] }
                for (holder, other) in ends {
                    byKey[Key(matter: matter, holder: holder, other: other), default: []].append(
                        Standing.Entry(event: event, role: isDenial ? .denies : opens ? .opens : .closes))
                }
            }
        }
        entries =
            byKey.map { key, entries in (key, entries.sorted(by: StandingLedger.isBefore)) }
            .filter { $0.entries.contains { $0.role != .closes } || $0.key.matter != .accreditation }
            .sorted {
                ($0.key.holder, $0.key.other, $0.key.matter.rawValue)
                    < ($1.key.holder, $1.key.other, $1.key.matter.rawValue)
            }
    }

    /// What holds between actors on a day, sorted by holder, other and matter.
    ///
    /// - Parameters:
    ///   - actor: the id of one of the two; `nil` for everyone.
    ///   - matters: which states; none for all.
    /// - Complexity: O(S + E) in states and the events that open and close them.
    public func standings(asOf day: Day, actor: String? = nil, matters: [StandingMatter] = []) -> [Standing] {
        entries.compactMap { key, entries in
            guard actor == nil || key.holder == actor || key.other == actor,
                matters.isEmpty || matters.contains(key.matter)
            else { return nil }
            return judge(key, entries, day)
        }
    }

    /// Whether one state holds between two actors on a day; `nil` when no event tells of it.
    /// - Complexity: O(S + e) in states and the events of this one.
    public func standing(_ matter: StandingMatter, of holder: String, with other: String, asOf day: Day) -> Standing? {
        let key =
            matter.isMutual && other < holder
            ? Key(matter: matter, holder: other, other: holder) : Key(matter: matter, holder: holder, other: other)
        return entries.first { $0.key == key }.map { judge(key, $0.entries, day) }
    }

    /// Offices of one title in one body that several persons hold on a day, as far as is told; none when every office has one holder.
    /// - Complexity: O((S + E) log S)
    public func rivalClaims(asOf day: Day) -> [RivalClaims] {
        var groups: [String: [String: [Standing]]] = [:]
        for standing in standings(asOf: day, matters: [.office]) where standing.answer != .no {
            let titles = Set(standing.entries.compactMap { $0.event.title.map(foldedName) })
            for title in titles { groups[standing.other.id, default: [:]][title, default: []].append(standing) }
        }
        return groups.keys.sorted().flatMap { body in
            groups[body]!.keys.sorted().compactMap { title in
                let claims = groups[body]![title]!
                return claims.count > 1 ? RivalClaims(title: title, body: claims[0].other, claims: claims) : nil
            }
        }
    }

    private static func isBefore(_ a: Standing.Entry, _ b: Standing.Entry) -> Bool {
        func key(_ entry: Standing.Entry) -> (Int32, Int32, String) {
            let date = entry.event.date
            return (
                date?.earliest?.number ?? date?.latest?.number ?? .min, date?.latest?.number ?? .max, entry.event.id
            )
        }
        return key(a) < key(b)
    }

    /// The days on which an event of a state can have taken effect.
    private struct Span {
        let first: Int32
        let last: Int32

        init(_ entry: Standing.Entry) {
            let date = entry.event.date
            first = date?.earliest?.number ?? .min
            let latest = date?.latest?.number
            // "Since 2003" holds from its first day on.
            last = entry.role == .opens && latest == nil && date?.earliest != nil ? first : latest ?? .max
        }
    }

    private func judge(_ key: Key, _ entries: [Standing.Entry], _ day: Day) -> Standing {
        var answer = Standing.Answer.unknown
        var isInferred = false
        var grounds: [Standing.Entry] = []
        let deciding = entries.filter { $0.event.status == .actual || $0.role == .denies }
        let today = day.number
        let isTerm: (Standing.Entry) -> Bool = { entry in
            guard key.matter.isTerm, entry.role == .opens, let date = entry.event.date else { return false }
            return date.edtf.contains("/") && date.earliest != nil && date.latest != nil
        }
        let acts = deciding.filter { !isTerm($0) }
        let sure = acts.filter { Span($0).last <= today }
        let maybe = acts.filter { Span($0).first <= today && Span($0).last > today }
        let opened = sure.filter { $0.role == .opens }
        let closed = sure.filter { $0.role != .opens }
        let mayOpen = maybe.filter { $0.role == .opens }
        let mayClose = maybe.filter { $0.role != .opens }
        // Whether one may have come after all of some others.
        func mayFollow(_ entries: [Standing.Entry], _ others: [Standing.Entry]) -> [Standing.Entry] {
            entries.filter { entry in others.allSatisfy { Span(entry).last >= Span($0).first && entry != $0 } }
        }
        let lastOpened = opened.filter { entry in closed.allSatisfy { Span(entry).first > Span($0).last } }
        let lastClosed = closed.filter { entry in opened.allSatisfy { Span(entry).first > Span($0).last } }
        let terms = deciding.filter { isTerm($0) }
        let running = terms.filter { $0.event.date!.earliest! <= day && day <= $0.event.date!.latest! }
        if !running.isEmpty {
            answer = closed.isEmpty && mayClose.isEmpty ? .yes : .unknown
            grounds = running + mayClose + closed
        } else if !lastOpened.isEmpty {
            let doubts = mayFollow(mayClose, lastOpened)
            answer = doubts.isEmpty ? .yes : .unknown
            grounds = lastOpened + doubts
        } else if !lastClosed.isEmpty {
            let doubts = mayFollow(mayOpen, lastClosed)
            answer = doubts.isEmpty ? .no : .unknown
            grounds = lastClosed + doubts
        } else if !sure.isEmpty || !maybe.isEmpty {
            grounds = sure + maybe
        } else if let ended = terms.last(where: { $0.event.date!.latest! < day }) {
            answer = .no
            isInferred = true
            grounds = [ended]
        } else if let next = deciding.first(where: { Span($0).first > today }), next.role != .denies {
            answer = next.role == .opens ? .no : .yes
            isInferred = true
            grounds = [next]
        }
        let isDisputed =
            answer == .unknown && Set(grounds.map { $0.role == .opens }).count == 2
            || grounds.contains { !$0.event.deniedBy.isEmpty }
        return Standing(
            matter: key.matter, holder: graph.actor(key.holder)!, other: graph.actor(key.other)!, answer: answer,
            isInferred: isInferred, grounds: grounds.sorted(by: StandingLedger.isBefore), isDisputed: isDisputed,
            entries: entries)
    }
}
