internal import Dragoman
internal import DragomanLanguage

/// One line of the coding rules: which words, with which company, make which edge.
public final class Rule: Sendable {
    /// Where the word class of the trigger is looked for.
    enum Trigger: UInt8, CaseIterable, Sendable { case verb, noun, adjective }

    /// Steps from the trigger to an argument, such as `gov.subj` or `from.of`.
    struct Path: Sendable {
        var steps: [String]
        /// Cities and capitals count as their country, as where one travels to.
        var allowsPlaces: Bool
    }
    /// What must stand with the trigger: a path, and the lemmas of which one must be found there.
    struct Company: Sendable {
        var paths: [Path]
        var lemmas: WordSet
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
    let specificity: Int

    init(
        relation: Relation, trigger: Trigger, lemmas: [String], company: [Company], source: [[Path]], target: [[Path]],
        sourceKinds: [ActorKind], targetKinds: [ActorKind], targetTypes: [String], status: Status?, takesDeeds: Bool,
        isPairs: Bool, isOfBodies: Bool, isAdditional: Bool, takesNationals: Bool, fallback: Fallback, example: String,
        expected: [String], place: String, text: String, specificity: Int
    ) {
        self.relation = relation
        self.trigger = trigger
        self.lemmas = lemmas
        self.company = company
        self.source = source
        self.target = target
        self.sourceKinds = sourceKinds
        self.targetKinds = targetKinds
        self.targetTypes = targetTypes
        self.status = status
        self.takesDeeds = takesDeeds
        self.isPairs = isPairs
        self.isOfBodies = isOfBodies
        self.isAdditional = isAdditional
        self.takesNationals = takesNationals
        self.fallback = fallback
        self.example = example
        self.expected = expected
        self.place = place
        self.text = text
        self.specificity = specificity
    }
}
