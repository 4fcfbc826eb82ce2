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
        .listing: [.sanctions, .criticism],
        .takeover: [.attack],
        .accusation: [.criticism],
        .visit: [],
    ]

    /// The edges that stay. What a headline says and the body says too is the body's.
    func applied(to edges: [CodedEdge]) -> [CodedEdge] {
        let titles = Set(
            passage.text.sentences.indices.filter { number in
                document.block(at: Int(passage.tokens[passage.text.sentences[number].lowerBound].start))?.kind == .title
            })
        let edges = edges.filter { edge in
            !titles.contains(edge.sentence)
                || !edges.contains { other in
                    !titles.contains(other.sentence) && other.relation == edge.relation
                        && (isSame(other.source, edge.source) && isSame(other.target, edge.target)
                            || isSame(other.source, edge.target) && isSame(other.target, edge.source))
                }
        }
        return edges.filter { edge in
            !edges.contains { other in
                other.sentence == edge.sentence && Choices.excludes[other.relation]?.contains(edge.relation) == true
                    && ((other.source == edge.source && other.target == edge.target)
                        || (other.source == edge.target && other.target == edge.source
                            && (edge.relation != .support || other.relation != .recognition)))
            }
        }
    }

    /// One actor, or a person and the body he acts for.
    private func isSame(_ a: Int, _ b: Int) -> Bool {
        a == b || table[a].offices.contains { $0.principal == b } || table[b].offices.contains { $0.principal == a }
    }
}
