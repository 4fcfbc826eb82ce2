internal import Dragoman
internal import DragomanLanguage

/// The rules of choice between edges of one sentence: the more specific relation stays.
struct Choices {
    let table: ActorTable
    let passage: Passage
    let document: ReadDocument

    /// What a relation leaves no room for, between the same two actors in the same sentence.
    private static let excludes: [Relation: Set<Relation>] = [
        .recognition: [.agreement, .support, .normalization],
        .accreditation: [.appointment, .support],
        .normalization: [.agreement, .cooperation],
        .ceasefire: [.agreement],
        .listing: [.sanctions],
        .takeover: [.attack],
        .accusation: [.criticism],
        .visit: [],
    ]

    func applied(to edges: [CodedEdge]) -> [CodedEdge] {
        edges.filter { edge in
            !edges.contains { other in
                other.sentence == edge.sentence && Choices.excludes[other.relation]?.contains(edge.relation) == true
                    && ((other.source == edge.source && other.target == edge.target)
                        || (other.source == edge.target && other.target == edge.source))
            }
        }
    }
}
