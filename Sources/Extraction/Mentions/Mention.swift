internal import DragomanLanguage

/// A place in a document where an actor is named or meant.
struct Mention: Sendable {
    enum Form: UInt8, Sendable {
        /// A name or an abbreviation.
        case name
        /// An adjective or noun of nationality: `Russian`, `the Russians`.
        case demonym
        /// A capital: the country when it acts, a place otherwise.
        case capital
        /// An organ that always means its state: `the Kremlin`.
        case organ
        /// A city or a region: never an actor, but where one can travel to.
        case place
        /// A news agency: no actor.
        case media
        /// An office without a name: `the Iranian foreign minister`.
        case office
        /// A noun or pronoun that refers back.
        case anaphor
    }
    /// Places in the passage's tokens.
    var tokens: Range<Int>
    var form: Form
    /// Places in the document's `ActorTable`; several for `both countries`; none for media and stateless places.
    var actors: [Int]
}

/// One block of a document with its trees and mentions.
struct Passage: Sendable {
    /// The place of the block in the document.
    var block: Int
    var text: ParsedText
    var mentions: [Mention] = []
    /// The mention that covers a token, or -1.
    var mentionAt: [Int32] = []
    /// The children of each token, by place, as one array with offsets.
    var childOffsets: [Int32] = []
    var childList: [Int32] = []
    /// The sentence of each token.
    var sentenceAt: [Int32] = []

    init(block: Int, text: ParsedText) {
        self.block = block
        self.text = text
        let count = text.tokens.count
        mentionAt = [Int32](repeating: -1, count: count)
        sentenceAt = [Int32](repeating: 0, count: count)
        for (number, range) in text.sentences.enumerated() {
            for place in range { sentenceAt[place] = Int32(number) }
        }
        childOffsets = [Int32](repeating: 0, count: count + 1)
        for token in text.tokens where token.head >= 0 { childOffsets[Int(token.head) + 1] += 1 }
        for place in 0..<count { childOffsets[place + 1] += childOffsets[place] }
        var next = childOffsets
        childList = [Int32](repeating: 0, count: Int(childOffsets[count]))
        for (place, token) in text.tokens.enumerated() where token.head >= 0 {
            childList[Int(next[Int(token.head)])] = Int32(place)
            next[Int(token.head)] += 1
        }
    }

    /// The same tokens and mentions with other trees.
    func reparsed(_ text: ParsedText) -> Passage {
        var passage = Passage(block: block, text: text)
        passage.mentions = mentions
        passage.mentionAt = mentionAt
        return passage
    }

    /// The tokens that hang on a token, in order.
    func children(_ place: Int) -> ArraySlice<Int32> {
        childList[Int(childOffsets[place])..<Int(childOffsets[place + 1])]
    }

    func mention(at place: Int) -> Mention? {
        let index = mentionAt[place]
        return index < 0 ? nil : mentions[Int(index)]
    }

    /// Adds a mention; its tokens no longer belong to an earlier one.
    mutating func add(_ mention: Mention) {
        for place in mention.tokens { mentionAt[place] = Int32(mentions.count) }
        mentions.append(mention)
    }

    /// Whether a participle stands before the noun it modifies, told without a tree: `the newly appointed ambassador`.
    func isModifier(_ place: Int) -> Bool {
        let token = text.tokens[place]
        let sentence = sentence(of: place)
        guard token.partOfSpeech == .verb, token.lower.hasSuffix("ed") || token.lower.hasSuffix("en"),
            place > sentence.lowerBound, place + 1 < sentence.upperBound
        else { return false }
        let next = text.tokens[place + 1].partOfSpeech
        guard
            next == .noun || next == .properNoun || next == .adjective
                || next == .verb && isNoun(after: place + 1, sentence)
        else { return false }
        var before = place - 1
        while before > sentence.lowerBound, text.tokens[before].partOfSpeech == .adverb { before -= 1 }
        let previous = text.tokens[before]
        // `met ousted leader`, `visiting jailed elected leader`
        if previous.partOfSpeech == .verb, !["be", "have", "get", "say"].contains(previous.lemma) {
            return isModifier(before) || !previous.lower.hasSuffix("ed")
        }
        return previous.partOfSpeech == .determiner || previous.partOfSpeech == .adjective
            || previous.partOfSpeech == .numeral || previous.partOfSpeech == .adposition
            || ["'s", "’s", "its", "their", "his", "her"].contains(previous.lower)
    }

    private func isNoun(after participle: Int, _ sentence: Range<Int>) -> Bool {
        text.tokens[participle].lower.hasSuffix("ed") && participle + 1 < sentence.upperBound
            && [.noun, .properNoun].contains(text.tokens[participle + 1].partOfSpeech)
    }

    func sentence(of place: Int) -> Range<Int> { text.sentences[Int(sentenceAt[place])] }
}

extension Token {
    var isNominal: Bool {
        partOfSpeech == .noun || partOfSpeech == .properNoun || partOfSpeech == .pronoun || partOfSpeech == .numeral
    }
}
