internal import Dragoman

/// An edge as it was coded in one sentence, and why.
struct CodedEdge: Sendable {
    /// Places in the document's actor table.
    var source: Int
    var relation: Relation
    var target: Int
    var status: Status = .actual
    var date: FuzzyDate?
    var dateBasis: DateBasis = .none
    var claimedBy: Int?
    var deniedBy: [Int] = []
    var title: String?
    var through: String?
    /// Where: the passage, the sentence in it, and the trigger's token.
    var passage: Int
    var sentence: Int
    var trigger: Int
    /// The rule that made it, by place in the rule book; -1 for what is no rule, as an office.
    var rule: Int
    /// The time expression that dates it, by place among the passage's; -1 for none.
    var time = -1
    /// How far the arguments stand from the trigger, in tokens.
    var distance = 0
}
