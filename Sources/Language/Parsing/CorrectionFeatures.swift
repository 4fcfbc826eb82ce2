/// What decides whether a word of a finished tree hangs where it should, and how: both words, their prepositions, what else
/// hangs on the head, and what the two parsers said.
package enum CorrectionFeatures {
    package static let capacity = 64

    private static let core = FinishedTree.bits([
        .nsubj, .nsubjPass, .auxPass, .obj, .iobj, .cop, .ccomp, .xcomp, .expl, .csubj, .obl, .oblAgent, .compoundPrt,
    ])

    /// Writes the features of hanging a word on a candidate; returns how many there are.
    package static func write(
        _ tree: FinishedTree, _ place: Int, on candidate: FinishedTree.Candidate, into out: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let head = Int(candidate.place)
        let (d, c) = (tree.nodes + place, tree.nodes + head)
        let (dw, dt) = (tree.words[place].lower, UInt32(tree.tags[place]) &+ 1)
        let (cw, ct) = (tree.words[head].lower, UInt32(tree.tags[head]) &+ 1)
        let p = d.pointee.marker
        let cp = c.pointee.marker
        let label = UInt32(d.pointee.label)
        let cl = UInt32(c.pointee.label)
        let now = Int(d.pointee.head)
        let current: UInt32 = head == now ? 1 : 0
        let side: UInt32 = head > place ? 1 : 0
        let state = current | (Int(d.pointee.guideHead) == head ? 2 : 0) | side << 2
        let distance = UInt32(min(abs(head - place), 10))
        let between = between(tree, head, place)
        let mask = fold(c.pointee.relations & core)
        let (hw, ht, hp) =
            now < tree.count
            ? (tree.words[now].lower, UInt32(tree.tags[now]) &+ 1, tree.nodes[now].marker) : (1, 0, 0)
        let lastWord = c.pointee.last >= 0 ? tree.words[Int(c.pointee.last)].lower : 0
        let firstWord = d.pointee.first >= 0 ? tree.words[Int(d.pointee.first)].lower : 0
        let before = place > 0 ? UInt32(tree.tags[place - 1]) &+ 1 : 0
        let way = candidate.way
        out[0] = featureHash(401, state)
        out[1] = featureHash(402, state, label, ct)
        out[2] = featureHash(403, state, label, p, ct)
        out[3] = featureHash(404, cw, p, side)
        out[4] = featureHash(405, cw, p, dw)
        out[5] = featureHash(406, ct, p, dw)
        out[6] = featureHash(407, ct, p, dt, side)
        out[7] = featureHash(408, cw, dw, side)
        out[8] = featureHash(409, cw, dt, side)
        out[9] = featureHash(410, ct, dw, side)
        out[10] = featureHash(411, ct, dt, distance, side)
        out[11] = featureHash(412, ct, dt, between, side)
        out[12] = featureHash(413, p, ct, distance)
        out[13] = featureHash(414, p, ct, between)
        out[14] = featureHash(415, cl, ct, dt, state)
        out[15] = featureHash(416, cl, ct, p, state)
        out[16] = featureHash(417, ct, mask, p)
        out[17] = featureHash(418, cw, mask, p)
        out[18] = featureHash(419, cw, mask, dt)
        out[19] = featureHash(420, label, UInt32(d.pointee.guideLabel), state, ct)
        out[20] = featureHash(421, way, label, state)
        out[21] = featureHash(422, way, p, ct)
        out[22] = featureHash(423, cp, p, ct)
        out[23] = featureHash(424, cp, cw, p)
        out[24] = featureHash(425, cp, dt, ct, state)
        out[25] = featureHash(426, ht, ct, p, current)
        out[26] = featureHash(427, ht, ct, label, way)
        out[27] = featureHash(428, hw, p, current, way)
        out[28] = featureHash(429, hw, ct, p, current)
        out[29] = featureHash(430, ht, ct, dt, dw)
        out[30] = featureHash(431, ht, hp, p, current)
        out[31] = featureHash(432, ct, lastWord, p)
        out[32] = featureHash(433, ct, firstWord, dt, side)
        out[33] = featureHash(434, cw, firstWord, dt, side)
        out[34] = featureHash(435, ct, before, dt, state)
        out[35] = featureHash(436, label, cl, state, dt)
        out[36] = featureHash(437, label, mask, ct)
        out[37] = featureHash(438, state, dw, label)
        out[38] = featureHash(439, state, cw, label)
        return 39
    }

    /// Writes the features of a word's relation; returns how many there are.
    package static func write(_ tree: FinishedTree, _ place: Int, into out: UnsafeMutablePointer<UInt32>) -> Int {
        let d = tree.nodes + place
        let head = Int(d.pointee.head)
        let h = tree.nodes + head
        let (dw, dt) = (tree.words[place].lower, UInt32(tree.tags[place]) &+ 1)
        let (hw, ht) = (tree.words[head].lower, UInt32(tree.tags[head]) &+ 1)
        let now = UInt32(d.pointee.label) &+ 1
        let guide = Int(d.pointee.guideHead) == head ? UInt32(d.pointee.guideLabel) &+ 1 : 0
        let side: UInt32 = head > place ? 1 : 0
        let p = d.pointee.marker
        var others: UInt64 = 0
        var (before, after) = (-1, -1)
        var child = Int(h.pointee.first)
        while child >= 0 {
            let label = tree.nodes[child].label
            if child != place {
                others |= 1 << UInt64(label)
                if label != FinishedTree.punctuation {
                    if child < place { before = child } else if after < 0 { after = child }
                }
            }
            child = Int(tree.nodes[child].next)
        }
        let left = before >= 0 ? UInt32(tree.nodes[before].label) &+ 1 : 0
        let right = after >= 0 ? UInt32(tree.nodes[after].label) &+ 1 : 0
        let beforeWord = before >= 0 ? tree.words[before].lower : 0
        let afterWord = after >= 0 ? tree.words[after].lower : 0
        let mask = fold(others & core)
        let kids = fold(d.pointee.relations)
        let hl = UInt32(h.pointee.label) &+ 1
        let first = d.pointee.first >= 0 ? tree.words[Int(d.pointee.first)].lower : 0
        let last = d.pointee.last >= 0 ? tree.words[Int(d.pointee.last)].lower : 0
        out[0] = featureHash(501, now, guide)
        out[1] = featureHash(502, now, UInt32(d.pointee.guideLabel), dt)
        out[2] = featureHash(503, now, dw)
        out[3] = featureHash(504, now, hw, side)
        out[4] = featureHash(505, now, ht, dt, side)
        out[5] = featureHash(506, now, p, ht)
        out[6] = featureHash(507, p, dw, side)
        out[7] = featureHash(508, p, hw, side)
        out[8] = featureHash(509, p, dw, ht)
        out[9] = featureHash(510, hw, dw, side)
        out[10] = featureHash(511, mask, now, side)
        out[11] = featureHash(512, mask, hw, side)
        out[12] = featureHash(513, mask, dt, p, side)
        out[13] = featureHash(514, mask, dw, side)
        out[14] = featureHash(515, left, now, right)
        out[15] = featureHash(516, left, dt, hw)
        out[16] = featureHash(517, right, dt, hw)
        out[17] = featureHash(518, kids, now)
        out[18] = featureHash(519, kids, dt, ht, side)
        out[19] = featureHash(520, kids, dw, ht)
        out[20] = featureHash(521, hl, now, ht)
        out[21] = featureHash(522, hl, mask, now)
        out[22] = featureHash(523, hl, hw, now)
        out[23] = featureHash(524, first, dt, ht, side)
        out[24] = featureHash(525, last, dt, ht, side)
        out[25] = featureHash(526, first, now)
        out[26] = featureHash(527, now, dt, UInt32(min(abs(head - place), 7)), side)
        out[27] = featureHash(528, afterWord, now, dt)
        out[28] = featureHash(529, beforeWord, now, dt)
        out[29] = featureHash(530, now, tree.words[place].suffixes.2, ht)
        out[30] = featureHash(531, now, UInt32(tree.words[place].flags.rawValue), p, ht)
        out[31] = featureHash(532, guide, now, mask)
        return 32
    }

    /// A set of relations in 32 bits.
    @inline(__always)
    private static func fold(_ set: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: set ^ set >> 31) }

    /// What stands between two words: a verb, punctuation, how many nouns.
    private static func between(_ tree: FinishedTree, _ one: Int, _ other: Int) -> UInt32 {
        let (low, high) = (min(one, other), max(one, other))
        var (found, nouns): (UInt32, UInt32) = (0, 0)
        var place = low + 1
        while place < high {
            switch FineTag(rawValue: tree.tags[place]).partOfSpeech {
            case .verb, .auxiliary: found |= 1
            case .punctuation: found |= 2
            case .noun, .properNoun, .pronoun: nouns = min(nouns &+ 1, 3)
            default: break
            }
            place += 1
        }
        return found | nouns << 2
    }
}
