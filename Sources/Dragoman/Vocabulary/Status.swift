/// How sure the text is that an event happened.
public enum Status: String, CaseIterable, Sendable, Codable {
    /// Told as done or going on.
    case actual
    /// Announced, decided, agreed or scheduled, but not done yet.
    case planned
    /// Considered, hoped for, conditional or likely.
    case possible
    /// One side's claim about another's deed, not adopted by the text, or denied.
    case alleged
    /// Said not to be, or refused.
    case negated
}
