internal import Dragoman
internal import DragomanLanguage

/// One line of the coding rules: which words, with which company, make which edge.
public struct Rule: Sendable {
    /// Where the word class of the trigger is looked for.
    enum Trigger: UInt8, Sendable { case verb, noun, adjective }

    /// Steps from the trigger to an argument, such as `gov.subj` or `from.of`.
    struct Path: Sendable {
        var steps: [String]
        /// Cities and capitals count as their country, as where one travels to.
        var allowsPlaces: Bool
    }
    /// What must stand with the trigger: a path, and the lemmas of which one must be found there.
    struct Company: Sendable {
        var paths: [Path]
        var lemmas: Set<String>
        var isForbidden: Bool
    }

    let relation: Relation
    let trigger: Trigger
    let lemmas: [String]
    let company: [Company]
    /// Alternatives in order of preference; the paths of one alternative are taken together.
    let source: [[Path]]
    let target: [[Path]]
    let sourceKinds: [ActorKind]
    let targetKinds: [ActorKind]
    /// Organizations of these types only.
    let targetTypes: [String]
    /// The status it sets whatever the sentence says, as for `plan`.
    let status: Status?
    /// An act noun stands for its actor: `welcomed Russia's decision`.
    let takesDeeds: Bool
    /// Several parties of one role make an edge each pair.
    let isPairs: Bool
    /// A person who is the target stands for the body he acts for: `summoned the ambassador`.
    let isOfBodies: Bool
    /// It leaves room for more general rules of the same trigger.
    let isAdditional: Bool
    /// Citizens stand for their country: `expelled Russian diplomats`, `freed an American`.
    let takesNationals: Bool
    /// Where no target is named: the country named nearest, the one the source belongs to, the forum of the document,
    /// or the two who were last said to deal with each other.
    let fallback: Fallback
    enum Fallback: UInt8, Sendable { case none, nearby, home, forum, parties, last }
    /// The example sentence and the edges it must give.
    public let example: String
    public let expected: [String]
    /// The file and line.
    public let place: String
    /// The rule as written, without its example.
    public let text: String

    /// How much company it asks for: the more specific rule wins.
    var specificity: Int { company.filter { !$0.isForbidden }.count }
}
