/// A universal part of speech together with the treebank's own tag (`VERB VBN`): what the tagger predicts.
///
/// Fewer than 64, so that a set of them is one word of bits.
package struct FineTag: Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The tag for a pair of the treebank; a rare pair is taken for the commonest of its part of speech.
    package init(partOfSpeech: PartOfSpeech, treebankTag: String) {
        let place =
            FineTag.inventory.firstIndex { $0.partOfSpeech == partOfSpeech && $0.tag == treebankTag }
            ?? FineTag.inventory.firstIndex { $0.partOfSpeech == partOfSpeech }!
        rawValue = UInt8(place)
    }

    package static var count: Int { inventory.count }

    package var partOfSpeech: PartOfSpeech { FineTag.partsOfSpeech[Int(rawValue)] }
    package var treebankTag: String { FineTag.inventory[Int(rawValue)].tag }

    private static let partsOfSpeech = inventory.map(\.partOfSpeech)

    private static let inventory: [(partOfSpeech: PartOfSpeech, tag: String)] = [
        (.noun, "NN"), (.adposition, "IN"), (.determiner, "DT"), (.pronoun, "PRP"), (.properNoun, "NNP"),
        (.adjective, "JJ"), (.punctuation, "."), (.adverb, "RB"), (.noun, "NNS"), (.verb, "VB"),
        (.punctuation, ","), (.coordinator, "CC"), (.numeral, "CD"), (.subordinator, "IN"), (.verb, "VBN"),
        (.verb, "VBD"), (.auxiliary, "MD"), (.particle, "TO"), (.verb, "VBG"), (.pronoun, "PRP$"),
        (.auxiliary, "VBZ"), (.auxiliary, "VBP"), (.verb, "VBP"), (.auxiliary, "VBD"), (.verb, "VBZ"),
        (.auxiliary, "VB"), (.particle, "RB"), (.punctuation, "-RRB-"), (.punctuation, "-LRB-"),
        (.pronoun, "WDT"), (.punctuation, ":"), (.adverb, "WRB"), (.punctuation, "``"), (.pronoun, "DT"),
        (.punctuation, "''"), (.pronoun, "WP"), (.adposition, "RP"), (.interjection, "UH"), (.particle, "POS"),
        (.punctuation, "HYPH"), (.adjective, "NNP"), (.properNoun, "NNPS"), (.pronoun, "NN"), (.adjective, "JJR"),
        (.adjective, "JJS"), (.pronoun, "EX"), (.auxiliary, "VBN"), (.adverb, "RBR"), (.symbol, "$"),
        (.properNoun, "ADD"), (.punctuation, "NFP"), (.other, "GW"), (.symbol, "SYM"), (.determiner, "PDT"),
        (.auxiliary, "VBG"), (.numeral, "LS"), (.symbol, "NFP"), (.adverb, "RBS"), (.symbol, ","),
        (.determiner, "WDT"), (.other, "FW"), (.symbol, "NN"), (.verb, "NNP"),
    ]
}
