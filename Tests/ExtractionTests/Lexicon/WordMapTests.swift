import Testing

@testable import DragomanExtraction

/// Tables of fixed words beside the dictionaries of the language.
struct WordMapTests {
    private static let words = [
        "a", "an", "the", "of", "off", "offer", "offers", "president", "vice", "’s", "'s", "île", "secretary-general",
        "a very long phrase that no small string has room for, word for word, and longer than sixty-three bytes",
    ]

    @Test func findsWhatADictionaryFinds() {
        let pairs = WordMapTests.words.enumerated().map { ($1, $0) }
        let map = WordMap(pairs)
        let dictionary = Dictionary(uniqueKeysWithValues: pairs)
        // Every word, every beginning and end of one, and every word with a letter more.
        var asked = WordMapTests.words + [""]
        for word in WordMapTests.words {
            for count in 0...word.count { asked += [String(word.prefix(count)), String(word.suffix(count))] }
            asked += [word + "s", "s" + word, word.uppercased()]
        }
        for word in asked { #expect(map[word] == dictionary[word], "\(word)") }
    }

    @Test func ofTwoTheFirstCounts() {
        let map: WordMap<Int> = ["x": 1, "x": 2]
        #expect(map["x"] == 1)
        #expect(WordSet([]).contains("x") == false)
        #expect(WordSet([""]).contains(""))
        #expect(Array(WordSet(["b", "a", "b"])) == ["b", "a"])
    }

    @Test(arguments: [("Minister", "minister"), ("minister", "minister"), ("ÎLE", "île"), ("", "")])
    func small(word: String, small: String) { #expect(word.small == small) }

    @Test func bytesInBytes() {
        let title = "deputy prime minister"
        for part in ["deputy", "prime minister", title, "", "y p"] { #expect(title.containsBytes(of: part), "\(part)") }
        for part in ["ministers", "prime  minister", title + "s"] { #expect(!title.containsBytes(of: part), "\(part)") }
    }
}
