import Dragoman
import DragomanExtraction
import Testing

/// One actor for its spellings, two for two persons.
@Suite struct ActorResolutionTests {
    private func persons(_ texts: [String]) throws -> [String] {
        var readings: [DocumentReading] = []
        for (number, text) in texts.enumerated() {
            readings.append(try reading("\(number).txt", "2025-07-04", text))
        }
        return Resolver().graph(of: readings).actors.filter { $0.kind == .official }.map(\.name).sorted()
    }

    /// Persons that no dictionary lists, found by their titles in two documents.
    @Test(arguments: [
        ("Dmitri Velikov", "Dmitry Velikov"),
        ("Sergey Malinov", "Sergei Malinov"),
        ("Mohammad Karimzai", "Muhammad Karimzai"),
        ("Mohammed Karimzai", "Mohamed Karimzai"),
        ("Hussein al-Barwani", "Hussain al-Barwani"),
        ("Jose Luis Carmona", "José Luis Carmona"),
        ("Zoran Milić", "Zoran Milic"),
        ("Ivan Petrovych Sokolenko", "Ivan Sokolenko"),
    ])
    func spellingsOfOne(first: String, second: String) throws {
        let found = try persons([
            "Bulgarian Deputy Foreign Minister \(first) visited Chile.",
            "Bulgarian Deputy Foreign Minister \(second) praised Peru.",
        ])
        #expect(found.count == 1, "\(found)")
    }

    @Test(arguments: [
        ("Aleksandr Orlovets", "Alexander Orlovets"),
        ("Yulia Marchuk", "Iuliia Marchuk"),
        ("Abdul Rahim Stanekzoy", "Abdulrahim Stanekzoy"),
        ("Noor Ahmad Islamjar", "Nur Ahmad Islamjar"),
    ])
    func spellingsOfOneThatStayTwo(first: String, second: String) throws {
        let found = try persons([
            "Bulgarian Deputy Foreign Minister \(first) visited Chile.",
            "Bulgarian Deputy Foreign Minister \(second) praised Peru.",
        ])
        withKnownIssue(isIntermittent: true) { #expect(found.count == 1, "\(found)") }
    }

    @Test(arguments: [
        ("Anton Velikov", "Andrei Velikov"),
        ("Maria Velikova", "Marko Velikov"),
        ("Ivan Sokolenko", "Ivan Sokolovic"),
    ])
    func two(first: String, second: String) throws {
        let found = try persons([
            "Bulgarian Deputy Foreign Minister \(first) visited Chile.",
            "Bulgarian Deputy Foreign Minister \(second) praised Peru.",
        ])
        #expect(found.count == 2, "\(found)")
    }

    @Test func namesakesOfTwoCountriesStayTwo() throws {
        let texts = [
            "Bulgarian Deputy Foreign Minister Anton Velikov visited Chile.",
            "Kenyan Deputy Foreign Minister Anton Velikov praised Peru.",
        ]
        var readings: [DocumentReading] = []
        for (number, text) in texts.enumerated() {
            readings.append(try reading("\(number).txt", "2025-07-04", text))
        }
        let graph = Resolver().graph(of: readings)
        let offices = graph.only(.office)
        withKnownIssue("a person found by name alone has one id in all documents", isIntermittent: true) {
            #expect(Set(offices.map(\.source)).count == 2)
        }
    }

    /// Listed actors are one by id, however they are written.
    @Test(arguments: [
        ("Sergey Lavrov met Hakan Fidan.", "Sergei Lavrov met Hakan Fidan."),
        ("The Taleban thanked Qatar.", "The Taliban thanked Qatar."),
        ("Hizbullah thanked Qatar.", "Hezbollah thanked Qatar."),
        ("Türkiye thanked Qatar.", "Turkey thanked Qatar."),
        ("Myanmar thanked Qatar.", "Burma thanked Qatar."),
        ("The SCO thanked Qatar.", "The Shanghai Cooperation Organisation thanked Qatar."),
    ])
    func listedActors(first: String, second: String) throws {
        let graph = Resolver().graph(of: [
            try reading("1.txt", "2025-07-04", first), try reading("2.txt", "2025-07-04", second),
        ])
        let events = graph.events.filter { $0.relation != .office }
        #expect(events.count == 1)
        #expect(events.first?.evidence.count == 2)
    }

    @Test func actorsHaveSortedAliasesWithoutTheirName() throws {
        let graph = Resolver().graph(of: [
            try reading("1.txt", "2025-07-04", "Bulgarian Foreign Minister Dmitri Velikov visited Chile."),
            try reading("2.txt", "2025-07-04", "Bulgarian Foreign Minister Dmitry Velikov visited Peru."),
        ])
        for actor in graph.actors {
            #expect(actor.aliases == Set(actor.aliases).sorted())
            #expect(!actor.aliases.contains(actor.name))
        }
    }
}
