import Dragoman
import DragomanExtraction
import Testing

/// A user's own dictionaries and rules are read beside the embedded ones.
@Suite struct AdditionTests {
    private func edges(_ text: String, _ additions: [(name: String, text: String)]) throws -> [String] {
        let reading = try Extractor(additions: additions).read(readDocument(text))
        let names = Dictionary(uniqueKeysWithValues: reading.actors.map { ($0.id, $0.name) })
        return reading.events.map { "\(names[$0.source]!) \($0.relation.rawValue) \(names[$0.target]!)" }.sorted()
    }

    @Test func organization() throws {
        let own = [(name: "organizations.tsv", text: "coral-league\tCoral League\tforum\tCRL\t\tours")]
        #expect(try edges("Chile condemned the Coral League.", own) == ["Chile criticism Coral League"])
        #expect(try edges("Chile condemned the CRL.", own) == ["Chile criticism Coral League"])
    }

    @Test func country() throws {
        let own = [(name: "countries.tsv", text: "ZZ\tRuritania\t\tRuritanian|Ruritanians\tStrelsau\t\t")]
        #expect(try edges("Strelsau expelled two Chilean diplomats.", own) == ["Ruritania expulsion Chile"])
    }

    @Test func official() throws {
        let own = [(name: "officials.tsv", text: "Rudolf Elphberg\t~Elphberg\tKing@Norway@2020/..")]
        #expect(try edges("Elphberg visited Chile.", own).contains("Rudolf Elphberg visit Chile"))
    }

    @Test func office() throws {
        let own = [(name: "offices.tsv", text: "grand margrave\tminister\tstate")]
        let wanted = ["Otto Blom office Peru", "Otto Blom support Chile"]
        #expect(try edges("Peru's grand margrave, Otto Blom, praised Chile.", own) == wanted)
        #expect(try edges("Otto Blom, Peru's grand margrave, praised Chile.", own) == wanted)
        let before = try edges("Peruvian Grand Margrave Otto Blom praised Chile.", own)
        withKnownIssue("a title of two capitals is found as part of the name", isIntermittent: true) {
            #expect(before == wanted)
        }
    }

    @Test func rule() throws {
        let own = [
            (
                name: "rules.txt",
                text: "support | verb:serenade | subj | obj | - | Peru serenaded Chile. => Peru support Chile"
            )
        ]
        #expect(try edges("Kenya serenaded Uganda.", []) == [])
        #expect(try edges("Kenya serenaded Uganda.", own) == ["Kenya support Uganda"])
        #expect(try edges("Uganda was serenaded by Kenya.", own) == ["Kenya support Uganda"])
    }

    @Test func ruleWithItsOwnWordClass() throws {
        let own = [
            (
                name: "rules.txt",
                text: """
                @MUSIC = ballad anthem
                support | verb:dedicate obj=@MUSIC | subj | to,obj.to | - | Peru dedicated a ballad to Chile. => \
                Peru support Chile
                """
            )
        ]
        #expect(try edges("Kenya dedicated an anthem to Uganda.", own) == ["Kenya support Uganda"])
        #expect(try edges("Kenya dedicated a bridge to Uganda.", own) == [])
    }

    @Test func statusWord() throws {
        let own = [(name: "status.tsv", text: "negated\tverb\tforget\tKenya forgot to recognise Kosovo.")]
        let reading = try Extractor(additions: own).read(readDocument("Kenya forgot to recognise Kosovo."))
        #expect(reading.events.map(\.status) == [.negated])
    }

    @Test func faultyAdditionIsThrown() {
        #expect(throws: LexiconError.self) { try Extractor(additions: [("rules.txt", "support")]) }
    }
}
