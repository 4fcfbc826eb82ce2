/// A configuration of the arc-hybrid transition system: a stack, a buffer, and the arcs so far.
///
///     shift   moves the first word of the buffer onto the stack
///     left    the top of the stack hangs on the first word of the buffer, and goes
///     right   the top of the stack hangs on the word below it, and goes
///
/// The root stands at the end of the buffer; only the last word left may hang on it, so there is one root
/// (Kuhlmann, Gómez-Rodríguez, Satta 2011; Goldberg & Nivre 2013, doi:10.1162/tacl_a_00237).
package final class ParserState {
    package enum Transition: Int, Sendable { case shift, left, right }

    package struct Node {
        package var word: UInt32 = 0
        package var tag: UInt32 = 0
        package var head: Int32 = -1
        /// The outermost and the second child on each side; the place of "none" when there is none.
        package var left1: Int32 = 0
        package var left2: Int32 = 0
        package var right1: Int32 = 0
        package var right2: Int32 = 0
        package var label: UInt32 = 0
        package var leftCount: UInt32 = 0
        package var rightCount: UInt32 = 0
        package var leftLabels: UInt32 = 0
        package var rightLabels: UInt32 = 0
        /// What the guide says: the head, the label plus one, the last child, and the labels of the children.
        package var guideHead: Int32 = 0
        package var guideLabel: UInt32 = 0
        package var guideLast: Int32 = 0
        package var guideLabels: UInt32 = 0
    }

    /// A tree guessed beforehand, whose judgements are features.
    package struct Guide: Sendable {
        /// Heads, the root as the place after the last word, and labels.
        package var heads: [Int32] = []
        package var labels: [UInt8] = []
        package init(heads: [Int32] = [], labels: [UInt8] = []) {
            self.heads = heads
            self.labels = labels
        }
    }

    /// Words, the root at `count`, and "none" at `count + 1`.
    package private(set) var nodes: UnsafeMutablePointer<Node>
    package private(set) var stack: UnsafeMutablePointer<Int32>
    private var capacity: Int
    package private(set) var count = 0
    package private(set) var depth = 0
    /// The first word of the buffer.
    package private(set) var front = 0

    /// Where the tree is mended once it is whole.
    package let finished = FinishedTree()

    package init() {
        capacity = 256
        nodes = .allocate(capacity: capacity)
        stack = .allocate(capacity: capacity)
    }

    deinit {
        nodes.deallocate()
        stack.deallocate()
    }

    /// Whether a guide was given.
    package private(set) var isGuided = false
    /// Whether the sentence is read from its end.
    package private(set) var isReversed = false

    /// Starts a sentence, from its end if `reversed`.
    package func begin(
        _ words: UnsafeBufferPointer<WordTable.Word>, tags: UnsafeBufferPointer<UInt8>, reversed: Bool = false,
        guide: Guide? = nil
    ) {
        count = words.count
        isReversed = reversed
        reserve()
        let none = Int32(count + 1)
        var node = Node()
        (node.left1, node.left2, node.right1, node.right2) = (none, none, none, none)
        for place in 0..<count {
            let source = reversed ? count - 1 - place : place
            node.word = words[source].lower
            node.tag = UInt32(tags[source]) &+ 2
            (nodes + place).initialize(to: node)
        }
        node.word = 1
        node.tag = 1
        (nodes + count).initialize(to: node)
        node.word = 0
        node.tag = 0
        (nodes + count + 1).initialize(to: node)
        depth = 0
        front = 0
        isGuided = guide != nil
        if let guide { follow(guide) }
    }

    private func reserve() {
        guard count + 4 > capacity else { return }
        nodes.deallocate()
        stack.deallocate()
        capacity = (count + 4) * 2
        nodes = .allocate(capacity: capacity)
        stack = .allocate(capacity: capacity)
    }

    /// Becomes another's equal.
    ///
    /// - Complexity: O(words).
    package func copy(from other: ParserState) {
        (count, depth, front) = (other.count, other.depth, other.front)
        (isGuided, isReversed) = (other.isGuided, other.isReversed)
        reserve()
        nodes.update(from: other.nodes, count: count + 2)
        stack.update(from: other.stack, count: depth)
    }

    private func follow(_ guide: Guide) {
        for place in 0..<count {
            let head = Int(guide.heads[place])
            nodes[place].guideHead = guide.heads[place]
            nodes[place].guideLabel = UInt32(guide.labels[place]) &+ 1
            nodes[head].guideLast = Int32(place)
            nodes[head].guideLabels |= 1 << (UInt32(guide.labels[place]) & 31)
        }
        nodes[count].guideHead = -1
        nodes[count + 1].guideHead = -1
    }

    /// Copies the tree found, in the order of the sentence.
    package func copy(into guide: inout Guide) {
        guide.heads.removeAll(keepingCapacity: true)
        guide.labels.removeAll(keepingCapacity: true)
        for place in 0..<count {
            let node = nodes[isReversed ? count - 1 - place : place]
            let head = Int(node.head)
            guide.heads.append(Int32(isReversed && head < count ? count - 1 - head : head))
            guide.labels.append(UInt8(node.label &- 1))
        }
    }

    package var isFinished: Bool { front == count && depth == 0 }

    /// The place at a depth of the stack, or that of "none".
    @inline(__always)
    package func top(_ below: Int) -> Int { depth > below ? Int(stack[depth - 1 - below]) : count + 1 }

    /// A place of the buffer, or that of "none".
    @inline(__always)
    package func buffer(_ ahead: Int) -> Int { min(front + ahead, count + 1) }

    /// Which transitions may be taken, one bit each.
    @inline(__always)
    package var allowed: UInt8 {
        var set: UInt8 = 0
        if front < count { set |= 1 }
        if depth > 0, front < count || depth == 1 { set |= 2 }
        if depth > 1 { set |= 4 }
        return set
    }

    /// The head and dependent of the arc that a transition would add.
    @inline(__always)
    package func arc(_ transition: Transition) -> (head: Int, dependent: Int) {
        let dependent = top(0)
        return (transition == .left ? front : top(1), dependent)
    }

    /// Takes a transition; an arc gets the label.
    @inline(__always)
    package func apply(_ transition: Transition, label: UInt8 = 0) {
        guard transition != .shift else {
            stack[depth] = Int32(front)
            depth += 1
            front += 1
            return
        }
        let (head, dependent) = arc(transition)
        nodes[dependent].head = Int32(head)
        nodes[dependent].label = UInt32(label) &+ 1
        let bit: UInt32 = 1 << (UInt32(label) & 31)
        if head > dependent {
            nodes[head].left2 = nodes[head].left1
            nodes[head].left1 = Int32(dependent)
            nodes[head].leftCount &+= 1
            nodes[head].leftLabels |= bit
        } else {
            nodes[head].right2 = nodes[head].right1
            nodes[head].right1 = Int32(dependent)
            nodes[head].rightCount &+= 1
            nodes[head].rightLabels |= bit
        }
        depth -= 1
    }
}
