/// A tree found, with what is asked of it again and again: children in order, their relations, prepositions.
///
/// Reused from sentence to sentence.
package final class FinishedTree {
    package struct Node {
        package var head: Int32 = 0
        /// The first and last child, and the next child of the same head; -1 when there is none.
        package var first: Int32 = -1
        package var last: Int32 = -1
        package var next: Int32 = -1
        package var label: UInt8 = 0
        package var guideLabel: UInt8 = 0
        package var guideHead: Int32 = 0
        /// The first word that marks it: a preposition, possessive or subordinator; nought when there is none.
        package var marker: UInt32 = 0
        /// The relations of its children, one bit each.
        package var relations: UInt64 = 0
    }

    /// A head that a word may be moved to: where it is, and how it is reached from the head it has: 0 that one, 1 to 4 so
    /// many steps up, 5 to 8 down from the sibling towards the head, 10 to 12 down from the one away from it.
    package struct Candidate {
        package var place: Int32
        package var way: UInt32
    }

    /// Words, and the root at `count`.
    package private(set) var nodes: UnsafeMutablePointer<Node>
    package private(set) var count = 0
    package private(set) var words: UnsafePointer<WordTable.Word>
    package private(set) var tags: UnsafePointer<UInt8>
    private var capacity = 256
    private let nowhere = UnsafeMutablePointer<WordTable.Word>.allocate(capacity: 1)
    private let noTag = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

    package init() {
        nodes = .allocate(capacity: capacity)
        nowhere.initialize(to: WordTable.Word())
        noTag.initialize(to: 0)
        words = UnsafePointer(nowhere)
        tags = UnsafePointer(noTag)
    }

    deinit {
        nodes.deallocate()
        nowhere.deallocate()
        noTag.deallocate()
    }

    /// Takes a tree. The words and tags are looked at as long as the tree is.
    ///
    /// - Parameter guide: the tree found first, from the end.
    /// - Complexity: O(words).
    package func begin(
        _ words: UnsafeBufferPointer<WordTable.Word>, tags: UnsafeBufferPointer<UInt8>, tree: ParserState.Guide,
        guide: ParserState.Guide
    ) {
        count = words.count
        guard count > 0 else { return }
        self.words = words.baseAddress!
        self.tags = tags.baseAddress!
        if count + 1 > capacity {
            nodes.deallocate()
            capacity = count * 2 + 1
            nodes = .allocate(capacity: capacity)
        }
        for place in 0..<count {
            var node = Node()
            node.head = tree.heads[place]
            node.label = tree.labels[place]
            node.guideHead = guide.heads[place]
            node.guideLabel = guide.labels[place]
            (nodes + place).initialize(to: node)
        }
        (nodes + count).initialize(to: Node())
        link()
    }

    /// Gathers the children of every node anew.
    ///
    /// - Complexity: O(words).
    package func link() {
        for place in 0...count {
            (nodes[place].first, nodes[place].last, nodes[place].next) = (-1, -1, -1)
            (nodes[place].marker, nodes[place].relations) = (0, 0)
        }
        for place in stride(from: count - 1, through: 0, by: -1) {
            let head = nodes + Int(nodes[place].head)
            nodes[place].next = head.pointee.first
            head.pointee.first = Int32(place)
            if head.pointee.last < 0 { head.pointee.last = Int32(place) }
            let relation: UInt64 = 1 << UInt64(nodes[place].label)
            head.pointee.relations |= relation
            if relation & FinishedTree.markers != 0 { head.pointee.marker = words[place].lower }
        }
    }

    /// Hangs a word elsewhere; the relation stays. Punctuation whose arcs would cross the new one follows.
    ///
    /// - Complexity: O(words).
    package func move(_ place: Int, to head: Int) {
        nodes[place].head = Int32(head)
        let (low, high) = (min(place, head), max(place, head))
        for other in 0..<count where nodes[other].label == FinishedTree.punctuation {
            let its = Int(nodes[other].head)
            if (low < other && other < high) != (low < its && its < high), its != low, its != high {
                nodes[other].head = Int32(head)
            }
        }
        link()
    }

    /// Hangs a word elsewhere, and nothing else.
    ///
    /// - Complexity: O(words).
    package func hang(_ place: Int, on head: Int) {
        nodes[place].head = Int32(head)
        link()
    }

    package func relabel(_ place: Int, _ label: UInt8) { nodes[place].label = label }

    /// Copies the tree back.
    package func copy(into tree: inout ParserState.Guide) {
        for place in 0..<count {
            tree.heads[place] = nodes[place].head
            tree.labels[place] = nodes[place].label
        }
    }

    @inline(__always)
    private func isPunctuation(_ place: Int32) -> Bool { nodes[Int(place)].label == FinishedTree.punctuation }

    /// The last child to the right, punctuation aside; -1 when there is none.
    private func lastRight(_ place: Int32) -> Int32 {
        var last: Int32 = -1
        var child = nodes[Int(place)].first
        while child >= 0 {
            if child > place, !isPunctuation(child) { last = child }
            child = nodes[Int(child)].next
        }
        return last
    }

    private func firstLeft(_ place: Int32) -> Int32 {
        var child = nodes[Int(place)].first
        while child >= 0, child < place {
            if !isPunctuation(child) { return child }
            child = nodes[Int(child)].next
        }
        return -1
    }

    private func nextSibling(_ place: Int32, before end: Int32) -> Int32 {
        var child = nodes[Int(place)].next
        while child >= 0, child < end {
            if !isPunctuation(child) { return child }
            child = nodes[Int(child)].next
        }
        return -1
    }

    private func previousSibling(_ place: Int32, after start: Int32) -> Int32 {
        var found: Int32 = -1
        var child = nodes[Int(nodes[Int(place)].head)].first
        while child >= 0, child < place {
            if child > start, !isPunctuation(child) { found = child }
            child = nodes[Int(child)].next
        }
        return found
    }

    /// Where a word hangs, and where else it might so that no arcs but punctuation's cross: up the path of heads, down the
    /// near sides of its nearest siblings.
    package func candidates(_ place: Int, into out: inout [Candidate]) {
        out.removeAll(keepingCapacity: true)
        let (word, root) = (Int32(place), Int32(count))
        let head = nodes[place].head
        out.append(Candidate(place: head, way: 0))
        guard head != root else { return }
        let isRight = word > head
        var (at, child) = (head, word)
        for step in 1...4 {
            let isBlocked = isRight ? nextSibling(child, before: root) >= 0 : previousSibling(child, after: -1) >= 0
            let up = nodes[Int(at)].head
            if isBlocked || up == root || (isRight ? up > at : up < at) { break }
            out.append(Candidate(place: up, way: UInt32(step)))
            (child, at) = (at, up)
        }
        var sibling = isRight ? previousSibling(word, after: head) : nextSibling(word, before: head)
        for step in 5..<9 where sibling >= 0 {
            out.append(Candidate(place: sibling, way: UInt32(step)))
            sibling = isRight ? lastRight(sibling) : firstLeft(sibling)
        }
        sibling = isRight ? nextSibling(word, before: root) : previousSibling(word, after: -1)
        for step in 10..<13 where sibling >= 0 {
            out.append(Candidate(place: sibling, way: UInt32(step)))
            sibling = isRight ? firstLeft(sibling) : lastRight(sibling)
        }
    }

    static func bits(_ relations: [DependencyRelation]) -> UInt64 {
        relations.reduce(0) { $0 | 1 << UInt64(DependencyRelation.allCases.firstIndex(of: $1)!) }
    }

    static let punctuation = UInt8(DependencyRelation.allCases.firstIndex(of: .punct)!)
    private static let markers = bits([.case, .mark])
}
