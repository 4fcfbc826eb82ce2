internal import Dragoman

/// The offices that a document gives persons, as edges to the bodies they act for.
struct OfficeCoder {
    let table: ActorTable
    let passage: Passage

    func edges() -> [CodedEdge] {
        var result: [CodedEdge] = []
        for person in table.persons {
            for held in table[person].offices {
                var edge = CodedEdge(
                    source: person, relation: .office, target: held.principal, passage: held.passage,
                    sentence: Int(passage.sentenceAt[held.token]), trigger: held.token, rule: -1)
                edge.title = held.title
                result.append(edge)
            }
            for (body, token) in table[person].memberships {
                result.append(
                    CodedEdge(
                        source: person, relation: .membership, target: body, passage: 0,
                        sentence: Int(passage.sentenceAt[token]), trigger: token, rule: -1))
            }
        }
        return result
    }
}
