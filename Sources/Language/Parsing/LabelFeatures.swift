/// What decides how a word hangs on its head: both words, what stands beside them, and the children found so far.
package enum LabelFeatures {
    package static let capacity = 64

    /// Writes the features of an arc about to be added; returns how many there are.
    package static func write(
        _ state: ParserState, head: Int, dependent: Int, into out: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let nodes = state.nodes
        let h = nodes + head
        let d = nodes + dependent
        let (hw, ht, dw, dt) = (h.pointee.word, h.pointee.tag, d.pointee.word, d.pointee.tag)
        let count = state.count
        let side: UInt32 = head > dependent ? 1 : 0
        let distance = UInt32(min(abs(head - dependent), 6)) << 1 | side
        let l1 = nodes + Int(d.pointee.left1)
        let l2 = nodes + Int(d.pointee.left2)
        let r1 = nodes + Int(d.pointee.right1)
        let hl = nodes + Int(h.pointee.left1)
        let hr = nodes + Int(h.pointee.right1)
        let dBefore = dependent > 0 ? nodes + (dependent - 1) : nodes + (count + 1)
        let dAfter = nodes + min(dependent + 1, count + 1)
        let hBefore = head > 0 ? nodes + (head - 1) : nodes + (count + 1)
        let hAfter = nodes + min(head + 1, count + 1)
        var n = 0
        @inline(__always) func put(_ hash: UInt32) {
            out[n] = hash
            n += 1
        }
        put(featureHash(301, hw, side))
        put(featureHash(302, ht, side))
        put(featureHash(303, hw, ht, side))
        put(featureHash(304, dw, side))
        put(featureHash(305, dt, side))
        put(featureHash(306, dw, dt, side))
        put(featureHash(307, hw, dw, side))
        put(featureHash(308, ht, dt, side))
        put(featureHash(309, hw, dt, side))
        put(featureHash(310, ht, dw, side))
        put(featureHash(311, ht, dt, dw, side))
        put(featureHash(312, ht, hw, dt, side))
        put(featureHash(313, ht, dt, distance))
        put(featureHash(314, dw, distance))
        put(featureHash(315, ht, dt, l1.pointee.tag, side))
        put(featureHash(316, ht, dt, l1.pointee.word, side))
        put(featureHash(317, hw, l1.pointee.word, side))
        put(featureHash(318, dw, l1.pointee.word, side))
        put(featureHash(319, hw, dt, l1.pointee.word, side))
        put(featureHash(320, ht, dt, r1.pointee.tag, side))
        put(featureHash(321, ht, dt, r1.pointee.word, side))
        put(featureHash(322, ht, dt, l2.pointee.word, side))
        put(featureHash(323, ht, d.pointee.leftLabels, dt, side))
        put(featureHash(324, ht, d.pointee.rightLabels, dt, side))
        put(featureHash(325, ht, dt, h.pointee.leftLabels, side))
        put(featureHash(326, ht, dt, h.pointee.rightLabels, side))
        put(featureHash(327, hw, dt, h.pointee.leftLabels, side))
        put(featureHash(328, hw, dt, h.pointee.rightLabels, side))
        put(featureHash(329, ht, dt, hl.pointee.label, side))
        put(featureHash(330, ht, dt, hr.pointee.label, side))
        put(featureHash(331, ht, dt, hl.pointee.word, side))
        put(featureHash(332, ht, dt, dBefore.pointee.tag, side))
        put(featureHash(333, ht, dt, dAfter.pointee.tag, side))
        put(featureHash(334, ht, dt, hBefore.pointee.tag, side))
        put(featureHash(335, ht, dt, hAfter.pointee.tag, side))
        put(featureHash(336, dt, dBefore.pointee.word, side))
        put(featureHash(337, dt, dAfter.pointee.word, side))
        put(featureHash(338, dt, ht, hBefore.pointee.word, side))
        put(featureHash(339, dw, dt, dBefore.pointee.tag, dAfter.pointee.tag))
        put(featureHash(340, ht, dt, dBefore.pointee.tag, dAfter.pointee.tag))
        put(featureHash(341, dt, d.pointee.leftLabels, l1.pointee.word, side))
        if state.isGuided {
            let agrees: UInt32 = d.pointee.guideHead == Int32(head) ? 2 : 0
            let code = side &+ agrees &+ d.pointee.guideLabel << 2
            put(featureHash(351, code))
            put(featureHash(352, code, dt, ht))
            put(featureHash(353, code, dw))
            put(featureHash(354, code, hw))
            put(featureHash(355, code, d.pointee.guideLabels, dt))
            put(featureHash(356, code, h.pointee.guideLabels, dt))
            put(featureHash(357, ht, dt, h.pointee.guideLabels, side))
            put(featureHash(358, ht, dt, d.pointee.guideLabels, side))
            put(featureHash(359, code, h.pointee.guideLabel, ht))
            put(featureHash(360, code, h.pointee.guideLabel, h.pointee.guideLabels, dt))
            put(featureHash(361, code, l1.pointee.word, dt))
        }
        return n
    }
}
