internal import Dragoman

/// Joins the reports of one event: same actors, relation and status, and dates that can be one.
struct EventMerger {
    /// The independent source of each document.
    let sources: [String: String]

    /// Acts that happen once, or so seldom that a report without a date means the dated one.
    private static let single: Set<Relation> = [.recognition, .derecognition, .listing, .delisting, .takeover]

    /// The events, the sharpest date of each kept.
    func merged(_ reports: [Event]) -> [Event] {
        // The sharpest first, so that a vague report joins the first sharp one that it can mean.
        let ordered = reports.enumerated().sorted { a, b in
            let (x, y) = (width(a.element.date), width(b.element.date))
            return x != y ? x < y : a.offset < b.offset
        }.map(\.element)
        var result: [[Event]] = []
        for report in ordered {
            if let place = result.firstIndex(where: { isOne($0[0], report) }) {
                result[place].append(report)
            } else {
                result.append([report])
            }
        }
        return result.map(joined)
    }

    private func width(_ date: FuzzyDate?) -> Int {
        guard let date, let first = date.earliest, let last = date.latest else {
            return date == nil ? 1_000_000 : 900_000
        }
        return last - first
    }

    private func isOne(_ sharp: Event, _ report: Event) -> Bool {
        if report.relation == .office || report.relation == .membership || report.relation == .affiliation {
            return true
        }
        guard let a = sharp.date, let b = report.date else { return sharp.date == nil && report.date == nil }
        if a == b { return true }
        guard a.overlaps(b) else { return false }
        let isOpen = b.earliest == nil || b.latest == nil
        if isOpen {
            return EventMerger.single.contains(report.relation) && (report.dateBasis != .publication || a.isWithin(b))
        }
        return width(b) <= 366
    }

    private func joined(_ reports: [Event]) -> Event {
        var event = reports[0]
        var best: [String: Double] = [:]
        var evidence: [Evidence] = []
        for report in reports {
            event.deniedBy = Set(event.deniedBy + report.deniedBy).sorted()
            event.claimedBy = event.claimedBy ?? report.claimedBy
            event.through = event.through ?? report.through
            event.title = event.title ?? report.title
            for item in report.evidence {
                if !evidence.contains(item) { evidence.append(item) }
                let source = sources[item.document] ?? item.document
                best[source] = max(best[source] ?? 0, report.confidence)
            }
        }
        event.evidence = evidence.sorted { ($0.document, $0.start) < ($1.document, $1.start) }
        let doubt = best.keys.sorted().reduce(1.0) { $0 * (1 - best[$1]!) }
        event.confidence = ((1 - doubt) * 1000).rounded() / 1000
        return event
    }
}
