import DragomanLanguage
import Testing

/// Numbers that look random and are the same everywhere.
struct Numbers {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

/// What holds of every reading of any bytes.
func check(_ parsed: ParsedText, _ bytes: [UInt8]) {
    var end: Int32 = 0
    var isOrdered = true
    for token in parsed.tokens {
        if token.start < end || token.end <= token.start { isOrdered = false }
        // Nothing but white space lies between two tokens, ASCII at least.
        for place in end..<max(end, token.start) where bytes[Int(place)] > 0x20 && bytes[Int(place)] < 0x7F {
            isOrdered = false
        }
        end = token.end
    }
    #expect(isOrdered)
    #expect(Int(end) <= bytes.count)
    #expect(parsed.sentences.flatMap { Array($0) } == Array(parsed.tokens.indices))
    for sentence in parsed.sentences {
        #expect(sentence.count { parsed.tokens[$0].head < 0 } == 1)
        let isTree = sentence.allSatisfy { place in
            // Every word reaches the root, within the sentence.
            var at = place
            var steps = 0
            while parsed.tokens[at].head >= 0, steps <= sentence.count {
                at = Int(parsed.tokens[at].head)
                guard sentence.contains(at) else { return false }
                steps += 1
            }
            return steps <= sentence.count
        }
        #expect(isTree)
    }
    for name in parsed.names {
        #expect(
            parsed.sentences.contains { $0.contains(name.tokens.lowerBound) && $0.upperBound >= name.tokens.upperBound }
        )
    }
}

@Suite struct RobustnessTests {
    let pipeline: LanguagePipeline

    init() throws { pipeline = try LanguagePipeline() }

    @Test(arguments: 0..<200)
    func randomBytes(_ seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let count = Int(numbers.next() % 300)
        let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
        let parsed = pipeline.parse(bytes)
        check(parsed, bytes)
    }

    @Test(arguments: 0..<100)
    func randomCharacters(_ seed: Int) {
        let pieces = Array("aZ9 .,'’\"“-–—…()[]\n\n$%@/#&éЖ中🙂\u{A0}_:;!?`")
        var numbers = Numbers(state: UInt64(seed) &+ 1000)
        let text = String((0..<200).map { _ in pieces[Int(numbers.next() % UInt64(pieces.count))] })
        let bytes = Array(text.utf8)
        let parsed = pipeline.parse(bytes)
        check(parsed, bytes)
        #expect(!parsed.tokens.isEmpty)
    }

    @Test func truncatedCharacters() {
        let whole = Array("Россия “признала” Талибан — 2025…".utf8)
        for end in 0...whole.count {
            let bytes = Array(whole[..<end])
            let parsed = pipeline.parse(bytes)
            check(parsed, bytes)
            #expect(parsed.tokens.isEmpty == (end == 0))
        }
    }

    @Test func emptyText() {
        let parsed = pipeline.parse([])
        #expect(parsed.tokens.isEmpty && parsed.sentences.isEmpty && parsed.names.isEmpty)
        #expect(parsed.treeDump == "" && parsed.conllu == "")
    }

    @Test(.timeLimit(.minutes(2)))
    func aMegabyteWithoutASpace() {
        for piece in ["a", "a-", "1,", "'", ".", "a.", "@", "://", "é", "\u{FE}", "a'b", "re-"] {
            let unit = Array(piece.utf8)
            let bytes = (0..<1_000_000 / unit.count).flatMap { _ in unit }
            let parsed = pipeline.tokenize(bytes)
            #expect(!parsed.tokens.isEmpty)
            #expect(parsed.tokens.last.map { Int($0.end) } == bytes.count)
        }
    }

    /// Twice the brackets take about twice the time, not four times.
    @Test(.timeLimit(.minutes(2)))
    func nestedBracketsTakeLinearTime() {
        func time(_ depth: Int) -> Duration {
            let text = String(repeating: "(", count: depth) + "x" + String(repeating: ")", count: depth)
            return ContinuousClock().measure {
                let parsed = pipeline.parse(Array(text.utf8))
                #expect(parsed.tokens.count == 2 * depth + 1)
            }
        }
        _ = time(1000)
        let small = time(12_500)
        let large = time(100_000)
        #expect(large < small * 24, "8 times the brackets took \(large / small) times as long")
    }

    @Test func sameBytesSameTrees() {
        let bytes = Array("Zamir Kabulov, Russia's envoy, told journalists on Thursday that talks would follow.".utf8)
        let first = pipeline.parse(bytes)
        for _ in 0..<5 { #expect(pipeline.parse(bytes).conllu == first.conllu) }
    }
}
