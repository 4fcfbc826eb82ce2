/// Whether a state between two actors held on a day, and what says so.
public struct Standing: Sendable, Hashable {
    /// What is known.
    public enum Answer: String, CaseIterable, Sendable {
        case yes, no, unknown
    }

    /// What an event does to the state.
    public enum Role: String, CaseIterable, Sendable {
        case opens, closes, denies
    }

    /// An event of the state, by its place in the graph's events.
    public struct Entry: Sendable, Hashable {
        public let event: Event
        public let role: Role
    }

    public let matter: StandingMatter
    /// Who recognises, lists, sanctions, accredits; who holds the office or is the member.
    public let holder: Actor
    /// Whom, or in what.
    public let other: Actor
    public let answer: Answer
    /// Whether the answer rests on what came later only: who is taken off a list was on it before.
    public let isInferred: Bool
    /// The events that decide, in the order of their dates.
    public let grounds: [Entry]
    /// Whether what is told doesn't agree: events of both kinds whose dates leave their order open, or a denial of what
    /// another text tells.
    public let isDisputed: Bool
    /// All events of the state, before and after the day and of every status, in the order of their dates.
    public let entries: [Entry]
}

/// Several who hold, as far as is told, what only one can hold at a time.
public struct RivalClaims: Sendable, Hashable {
    /// What is claimed, such as the title of an office.
    public let title: String
    /// In which body.
    public let body: Actor
    /// The claims whose times overlap, each the standing of one claimant.
    public let claims: [Standing]
}
