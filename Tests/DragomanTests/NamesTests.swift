import Testing

@testable import Dragoman

@Suite struct NamesTests {
    static let graph = RelationGraph(
        actors: [
            Sample.actor("Sergei Lavrov", .official, aliases: ["Sergey Lavrov"]),
            Sample.actor("Zamir Kabulov", .official),
            Sample.actor("Russia", aliases: ["Moscow", "Russian Federation"]),
            Sample.actor("Türkiye", aliases: ["Turkey"]),
            Sample.actor("Islamic State", .organization, aliases: ["ISIS"]),
            Sample.actor("Islamic Emirate", .organization), Sample.actor("Côte d’Ivoire"),
        ], events: [])

    @Test(arguments: [
        ("Lavrov", "Sergei Lavrov"), ("sergey lavrov", "Sergei Lavrov"), ("Lavrov, Sergei", "Sergei Lavrov"),
        ("MOSCOW", "Russia"), ("turkiye", "Türkiye"), ("cote d'ivoire", "Côte d’Ivoire"), ("isis", "Islamic State"),
        ("country:russia", "Russia"), ("Federation", "Russia"),
    ])
    func found(query: String, name: String) {
        guard case .match(let actor) = NamesTests.graph.find(query) else {
            Issue.record("\(query) is not found")
            return
        }
        #expect(actor.name == name)
    }

    @Test func ambiguousAndUnknown() {
        guard case .ambiguous(let several) = NamesTests.graph.find("islamic") else {
            Issue.record("one found")
            return
        }
        #expect(several.map(\.name) == ["Islamic Emirate", "Islamic State"])
        #expect(
            NamesTests.graph.find("Lavrof")
                == .unknown(nearest: [NamesTests.graph.actors.first { $0.name == "Sergei Lavrov" }!]))
        #expect(NamesTests.graph.find("") == .unknown(nearest: []))
        let error = #expect(throws: AnalysisError.self) { try NamesTests.graph.named("Kabulof") }
        #expect(error?.description == "find: nobody is called 'Kabulof'; did you mean Zamir Kabulov?")
    }

    @Test func folding() {
        #expect(foldedName("  Al-Qā‘ida  (AQ)") == "al qaida aq")
        #expect(foldedName("Łódź Straße Æsir ı") == "lodz strasse aesir i")
        #expect(foldedName("Лавров") == "лавров")
        #expect(foldedName("—") == "")
    }
}
