import Dragoman
import Testing

@testable import DragomanExtraction

/// A faulty line of a user's own file is refused with file, line and remedy.
@Suite struct FaultyLineTests {
    /// The message that the files are refused with; `nil` when they are taken.
    private func refusal(_ name: String, _ text: String) -> String? {
        do throws(LexiconError) {
            _ = try Lexicon(additions: [(name, text)])
            _ = try RuleBook(additions: [(name, text)])
            _ = try StatusWords(additions: [(name, text)])
            return nil
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        (
            "countries.tsv", "ZZ\tNowhere",
            "1: 2 columns; expected code, name, aliases, demonyms, capitals, organs, valid"
        ),
        ("organizations.tsv", "x\tX", "1: 2 columns; expected id, name, type, aliases, principal, note"),
        ("officials.tsv", "Ann Other", "1: 1 columns; expected name, aliases, terms"),
        ("officials.tsv", "# own\n\nAnn Other\t\tMinister", "3: term 'Minister'; expected office@principal@interval"),
        (
            "officials.tsv", "Ann Other\t\tMinister@Peru@then",
            "1: term 'Minister@Peru@then'; 'then' is no EDTF date: "
                + "expected YYYY, YYYY-MM, YYYY-MM-DD, a/b, ../b or a/.."
        ),
        ("offices.tsv", "minister", "1: 1 columns; expected title, class, scope"),
        ("places.tsv", "Nowhere\tPE", "1: 2 columns; expected name, code, kind, aliases"),
        ("places.tsv", "Nowhere\tQQ\tcity\t", "1: unknown country code 'QQ'; use a code of countries.tsv, or none"),
        (
            "homes.tsv", "taliban\tQQ",
            "1: 'taliban QQ'; expected an id of organizations.tsv and a code of countries.tsv"
        ),
        (
            "homes.tsv", "atlantis\tPE",
            "1: 'atlantis PE'; expected an id of organizations.tsv and a code of countries.tsv"
        ),
        ("organs.tsv", "ministry", "1: 1 columns; expected noun, condition"),
        ("epithets.tsv", "group", "1: 1 columns; expected noun, kind, condition"),
        ("status.tsv", "planned\tverb", "1: 2 columns; expected effect, class, words, example"),
        (
            "status.tsv", "hoped\tverb\thope\t",
            "1: unknown effect 'hoped'; expected one of planned, decided, possible, negated, alleged, said, denied, wanted"
        ),
        ("status.tsv", "planned\tadverb\tsoon\t", "1: unknown word class 'adverb'; expected verb, noun or adj"),
    ])
    func dictionaries(file: String, text: String, message: String) {
        #expect(refusal(file, text) == "\(file):\(message)")
    }

    @Test(arguments: [
        (
            "support | verb:hail | subj | obj | -",
            "1: 5 columns; expected relation | trigger | source | target | conditions | example => edges"
        ),
        (
            "# own\nsupporting | verb:hail | subj | obj | - | A hailed B. => A support B",
            "2: unknown relation 'supporting'; expected one of "
                + Relation.allCases.map(\.rawValue).joined(separator: ", ")
        ),
        (
            "support | hail | subj | obj | - | A hailed B. => A support B",
            "1: trigger 'hail'; expected verb:words, noun:words or adj:words"
        ),
        (
            "support | adv:gladly | subj | obj | - | A hailed B. => A support B",
            "1: trigger 'adv:gladly'; expected verb:words, noun:words or adj:words"
        ),
        (
            "support | | subj | obj | - | A hailed B. => A support B",
            "1: trigger ''; expected verb:words, noun:words or adj:words"
        ),
        (
            "support | verb:hail as=@GREAT | subj | obj | - | A hailed B. => A support B",
            "1: unknown word class '@GREAT'; define it above with @GREAT = word word ..."
        ),
        ("@GREAT", "1: word class '@GREAT'; expected @NAME = word word ..."),
        (
            "@GREAT = hero @STAR",
            "1: unknown word class '@STAR'; define it above with @STAR = word word ..."
        ),
        (
            "support | verb:hail | subj | obj | - | A hailed B.",
            "1: no example; end the rule with: A sentence. => Source relation Target"
        ),
        (
            "support | verb:hail ! | subj | obj | - | A hailed B. => A support B",
            "1: empty condition '!'; expected PATH=words, PATH or !PATH"
        ),
    ])
    func rules(text: String, message: String) {
        #expect(refusal("rules.txt", text) == "rules.txt:\(message)")
    }

    /// The conditions there are grow in number; the message names them all.
    @Test func unknownCondition() {
        let message =
            refusal("rules.txt", "support | verb:hail | subj | obj | often | A hailed B. => A support B") ?? ""
        #expect(message.hasPrefix("rules.txt:1: condition 'often'; expected deed, pairs, "))
        #expect(message.hasSuffix("status=, source=, target=, type=, or -"))
    }

    @Test func unknownFile() {
        let message =
            "atlas.tsv: no dictionary has this name; expected one of "
            + Lexicon.embeddedNames.joined(separator: ", ")
        #expect(refusal("atlas.tsv", "") == message)
    }

    @Test(arguments: Lexicon.embeddedNames)
    func emptyAndCommentedFilesAreTaken(file: String) {
        #expect(refusal(file, "") == nil)
        #expect(refusal(file, "# nothing yet\n\n") == nil)
    }

    /// Values outside a closed list that are taken today without a word, and then match nothing.
    @Test(arguments: [
        ("organizations.tsv", "coral-league\tCoral League\tmovment\t\t\t"),
        ("organizations.tsv", "coral-league\tCoral League\tmovement\t\tAtlantis\t"),
        ("officials.tsv", "Ann Other\t\tMinister@Atlantis@2024"),
        ("offices.tsv", "grand margrave\tmargrave\tstate"),
        ("places.tsv", "Nowhere\tPE\ttown\t"),
        ("organs.tsv", "ministry\torgane"),
        ("epithets.tsv", "group\torganisation\t"),
        ("rules.txt", "support | verb:hail | subj | obj | status=sure | Peru hailed Chile. => Peru support Chile"),
        ("rules.txt", "support | verb:hail | subj | obj | source=ctry | Peru hailed Chile. => Peru support Chile"),
        ("rules.txt", "support | verb:hail | subjct | obj | - | Peru hailed Chile. => Peru support Chile"),
        ("rules.txt", "support | verb: | subj | obj | - | Peru hailed Chile. => Peru support Chile"),
    ])
    func unknownValuesAreRefused(file: String, text: String) {
        withKnownIssue(isIntermittent: true) { #expect(refusal(file, text) != nil) }
    }
}
