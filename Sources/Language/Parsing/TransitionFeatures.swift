/// What the parser looks at before it moves: the templates of Zhang & Nivre (2011, P11-2033), for the arc-hybrid system.
package enum TransitionFeatures {
    package static let capacity = 128

    /// Writes the features of a configuration; returns how many there are.
    package static func write(_ state: ParserState, into out: UnsafeMutablePointer<UInt32>) -> Int {
        let nodes = state.nodes
        let i0 = state.top(0)
        let i1 = state.top(1)
        let i2 = state.top(2)
        let j0 = state.buffer(0)
        let s0 = nodes + i0
        let s1 = nodes + i1
        let s2 = nodes + i2
        let b0 = nodes + j0
        let b1 = nodes + state.buffer(1)
        let b2 = nodes + state.buffer(2)
        let none = state.count + 1
        let distance = i0 < none && j0 < none ? UInt32(min(j0 - i0, 10)) : 0
        let gap = i1 < none ? UInt32(min(i0 - i1, 10)) : 0
        var n = 0
        @inline(__always) func put(_ hash: UInt32) {
            out[n] = hash
            n += 1
        }
        let (s0w, s0t, s1w, s1t) = (s0.pointee.word, s0.pointee.tag, s1.pointee.word, s1.pointee.tag)
        let (s2w, s2t) = (s2.pointee.word, s2.pointee.tag)
        let (b0w, b0t, b1w, b1t) = (b0.pointee.word, b0.pointee.tag, b1.pointee.word, b1.pointee.tag)
        let (b2w, b2t) = (b2.pointee.word, b2.pointee.tag)

        // Single words.
        put(featureHash(101, s0w, s0t))
        put(featureHash(102, s0w))
        put(featureHash(103, s0t))
        put(featureHash(104, s1w, s1t))
        put(featureHash(105, s1w))
        put(featureHash(106, s1t))
        put(featureHash(107, s2w, s2t))
        put(featureHash(108, s2t))
        put(featureHash(109, b0w, b0t))
        put(featureHash(110, b0w))
        put(featureHash(111, b0t))
        put(featureHash(112, b1w, b1t))
        put(featureHash(113, b1w))
        put(featureHash(114, b1t))
        put(featureHash(115, b2w, b2t))
        put(featureHash(116, b2t))

        // Pairs.
        put(featureHash(121, s0w, s0t, b0w, b0t))
        put(featureHash(122, s0w, s0t, b0w))
        put(featureHash(123, s0w, b0w, b0t))
        put(featureHash(124, s0w, s0t, b0t))
        put(featureHash(125, s0t, b0w, b0t))
        put(featureHash(126, s0w, b0w))
        put(featureHash(127, s0t, b0t))
        put(featureHash(128, b0t, b1t))
        put(featureHash(129, s1w, s0w))
        put(featureHash(130, s1t, s0t))
        put(featureHash(131, s1w, s1t, s0t))
        put(featureHash(132, s1t, s0w, s0t))
        put(featureHash(133, s1w, s1t, s0w, s0t))
        put(featureHash(134, s1t, b0t))
        put(featureHash(135, s1w, b0w))
        put(featureHash(136, s1w, s1t, b0t))
        put(featureHash(137, s1t, b0w, b0t))
        put(featureHash(138, b0w, b1t))
        put(featureHash(139, s0t, b1w))
        put(featureHash(140, b0w, b1w))

        // Three and four tags.
        put(featureHash(141, b0t, b1t, b2t))
        put(featureHash(142, s0t, b0t, b1t))
        put(featureHash(143, s1t, s0t, b0t))
        put(featureHash(144, s2t, s1t, s0t))
        put(featureHash(145, s1t, s0t, b0t, b1t))
        put(featureHash(146, s0w, b0t, b1t))
        put(featureHash(147, s0t, b0w, b1t))
        put(featureHash(148, s1t, s0w, b0t))
        put(featureHash(149, s1w, s0t, b0t))
        put(featureHash(150, s1t, s0t, b0w))
        put(featureHash(151, s2t, s1t, s0t, b0t))
        put(featureHash(152, s0t, b0t, b1t, b2t))

        // Distances.
        put(featureHash(161, s0w, distance))
        put(featureHash(162, s0t, distance))
        put(featureHash(163, b0w, distance))
        put(featureHash(164, b0t, distance))
        put(featureHash(165, s0t, b0t, distance))
        put(featureHash(166, s0w, b0w, distance))
        put(featureHash(167, s1t, s0t, gap))
        put(featureHash(168, s1w, s0t, gap))
        put(featureHash(169, s1t, s0w, gap))
        put(featureHash(170, s1t, s0t, b0t, gap))

        // How many children, and of which kinds.
        let (s0l, s0r, s1r) = (s0.pointee.leftCount, s0.pointee.rightCount, s1.pointee.rightCount)
        let (b0l, s1l) = (b0.pointee.leftCount, s1.pointee.leftCount)
        put(featureHash(171, s0w, s0r))
        put(featureHash(172, s0t, s0r))
        put(featureHash(173, s0w, s0l))
        put(featureHash(174, s0t, s0l))
        put(featureHash(175, s1w, s1r))
        put(featureHash(176, s1t, s1r))
        put(featureHash(177, s1t, s1l))
        put(featureHash(178, b0w, b0l))
        put(featureHash(179, b0t, b0l))
        put(featureHash(181, s0w, s0.pointee.leftLabels))
        put(featureHash(182, s0t, s0.pointee.leftLabels))
        put(featureHash(183, s0w, s0.pointee.rightLabels))
        put(featureHash(184, s0t, s0.pointee.rightLabels))
        put(featureHash(185, s1w, s1.pointee.rightLabels))
        put(featureHash(186, s1t, s1.pointee.rightLabels))
        put(featureHash(187, s1t, s1.pointee.leftLabels))
        put(featureHash(188, b0w, b0.pointee.leftLabels))
        put(featureHash(189, b0t, b0.pointee.leftLabels))
        put(featureHash(190, s1t, s1.pointee.leftLabels, s0t, s0.pointee.leftLabels))
        put(featureHash(180, s0t, s0.pointee.leftLabels, b0t, b0.pointee.leftLabels))

        // Children.
        let s0l1 = nodes + Int(s0.pointee.left1)
        let s0r1 = nodes + Int(s0.pointee.right1)
        let s1l1 = nodes + Int(s1.pointee.left1)
        let s1r1 = nodes + Int(s1.pointee.right1)
        let b0l1 = nodes + Int(b0.pointee.left1)
        let s0l2 = nodes + Int(s0.pointee.left2)
        let s0r2 = nodes + Int(s0.pointee.right2)
        let s1r2 = nodes + Int(s1.pointee.right2)
        let b0l2 = nodes + Int(b0.pointee.left2)
        put(featureHash(191, s0l1.pointee.word, s0t))
        put(featureHash(192, s0l1.pointee.tag, s0t))
        put(featureHash(193, s0l1.pointee.label, s0t, s0w))
        put(featureHash(194, s0r1.pointee.word, s0t))
        put(featureHash(195, s0r1.pointee.tag, s0t))
        put(featureHash(196, s0r1.pointee.label, s0t, s0w))
        put(featureHash(197, s1l1.pointee.word, s1t))
        put(featureHash(198, s1l1.pointee.tag, s1t, s0t))
        put(featureHash(199, s1l1.pointee.label, s1t, s0t))
        put(featureHash(200, s1r1.pointee.word, s1t))
        put(featureHash(201, s1r1.pointee.tag, s1t, s0t))
        put(featureHash(202, s1r1.pointee.label, s1t, s0t))
        put(featureHash(203, b0l1.pointee.word, b0t))
        put(featureHash(204, b0l1.pointee.tag, b0t, s0t))
        put(featureHash(205, b0l1.pointee.label, b0t, s0t))
        put(featureHash(206, s0t, s0l1.pointee.tag, s0l2.pointee.tag))
        put(featureHash(207, s0t, s0r1.pointee.tag, s0r2.pointee.tag))
        put(featureHash(208, s1t, s1r1.pointee.tag, s1r2.pointee.tag))
        put(featureHash(209, b0t, b0l1.pointee.tag, b0l2.pointee.tag))
        put(featureHash(210, s0t, s0l1.pointee.tag, b0t))
        put(featureHash(211, s0t, s0r1.pointee.tag, b0t))
        put(featureHash(212, s1t, s0t, s0l1.pointee.tag))
        put(featureHash(213, s1t, s0t, s0r1.pointee.tag))
        put(featureHash(214, s0w, s0l1.pointee.word))
        put(featureHash(215, s1w, s0w, s0l1.pointee.word))
        put(featureHash(216, s1t, s0t, s0l1.pointee.word))
        put(featureHash(217, s1w, s0t, s0l1.pointee.word))
        put(featureHash(218, b0t, s0t, s0l1.pointee.word))

        // The words that stand beside the two ends of the arcs in question.
        let beforeTop = i0 < none && i0 > 0 ? nodes[i0 - 1].tag : 0
        let afterTop = i0 < none ? nodes[i0 + 1].tag : 0
        let beforeFront = j0 > 0 ? nodes[j0 - 1].tag : 0
        let afterSecond = i1 < none ? nodes[i1 + 1].tag : 0
        put(featureHash(221, s0t, b0t, beforeTop, beforeFront))
        put(featureHash(222, s0t, b0t, afterTop, beforeFront))
        put(featureHash(223, s1t, s0t, afterSecond, beforeTop))
        put(featureHash(224, s1t, s0t, afterSecond, afterTop))
        if state.isGuided { n += writeGuide(state, into: out + n) }
        return n
    }

    /// What the guide says of the words in question (Nivre & McDonald 2008, P08-1108).
    private static func writeGuide(_ state: ParserState, into out: UnsafeMutablePointer<UInt32>) -> Int {
        let nodes = state.nodes
        let i0 = state.top(0)
        let i1 = state.top(1)
        let j0 = state.buffer(0)
        let (s0, s1, b0) = (nodes[i0], nodes[i1], nodes[j0])
        let front = Int32(state.front)
        @inline(__always) func side(_ head: Int32, _ a: Int, _ b: Int) -> UInt32 {
            head == Int32(a) ? 1 : head == Int32(b) ? 2 : head > Int32(j0) ? 3 : head < 0 ? 0 : 4
        }
        let topSide = side(s0.guideHead, i1, j0)
        let secondSide = side(s1.guideHead, i0, j0)
        let frontSide = side(b0.guideHead, i0, i1)
        let pending: UInt32 = (s0.guideLast >= front ? 1 : 0) &+ (s1.guideLast >= front ? 2 : 0)
        let code = topSide &+ frontSide << 4 &+ secondSide << 8 &+ pending << 12
        let small = topSide &+ (pending & 1) << 4
        out[0] = featureHash(231, code)
        out[1] = featureHash(232, code, s0.tag)
        out[2] = featureHash(233, code, s0.tag, b0.tag)
        out[3] = featureHash(234, code, s1.tag, s0.tag)
        out[4] = featureHash(235, small, s0.word)
        out[5] = featureHash(236, code, s0.guideLabel, b0.guideLabel)
        out[6] = featureHash(237, small, s0.guideLabel)
        out[7] = featureHash(238, small, s0.guideLabel, s0.tag, s1.tag)
        out[8] = featureHash(239, small, s0.guideLabel, s0.tag, b0.tag)
        out[9] = featureHash(240, frontSide, b0.guideLabel, b0.tag, s0.tag)
        out[10] = featureHash(241, small, s1.tag, s0.tag, b0.tag)
        out[11] = featureHash(242, small, s0.guideLabel, s0.word)
        out[12] = featureHash(243, code, s0.guideLabel, s1.guideLabel, b0.guideLabel)
        let far = s0.guideHead >= 0 ? nodes[Int(s0.guideHead)] : nodes[state.count + 1]
        out[13] = featureHash(244, small, s0.tag, far.tag, far.guideLabel)
        out[14] = featureHash(245, small, s0.tag, s0.guideLabels)
        out[15] = featureHash(246, small, s0.word, far.word)
        return 16
    }
}
