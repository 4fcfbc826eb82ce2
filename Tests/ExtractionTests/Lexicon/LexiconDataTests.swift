import Dragoman
import Testing

@testable import DragomanExtraction

/// The embedded dictionaries are what their head comments say.
@Suite struct LexiconDataTests {
    /// Columns of each file, and the values that a column may hold.
    private struct Shape {
        let columns: Int
        var closed: [Int: Set<String>] = [:]
    }

    private static let shapes: [String: Shape] = [
        "countries.tsv": Shape(columns: 7),
        "epithets.tsv": Shape(
            columns: 3,
            closed: [
                1: ["country", "official", "organization", "pair-country", "pair-official", "pair-any", "pair-region"]
            ]),
        "furniture.tsv": Shape(
            columns: 3, closed: [0: ["prefix", "whole", "tail", "box", "suffix", "credit", "class"]]),
        "homes.tsv": Shape(columns: 2),
        "media.tsv": Shape(columns: 2),
        "offices.tsv": Shape(columns: 3, closed: [1: officeClasses, 2: ["state", "organization", "any"]]),
        "officials.tsv": Shape(columns: 3),
        "organizations.tsv": Shape(columns: 6, closed: [2: organizationTypes]),
        "organs.tsv": Shape(columns: 2, closed: [1: ["organ", "plural-unnamed", "person-unnamed", "crowd"]]),
        "places.tsv": Shape(columns: 4, closed: [2: ["city", "region", "site", "water"]]),
        "status.tsv": Shape(
            columns: 4,
            closed: [0: Set(StatusWords.Effect.allCases.map(\.rawValue)), 1: ["verb", "noun", "adj"]]),
    ]

    private static let officeClasses: Set<String> = [
        "head-of-state", "head-of-government", "minister", "envoy", "diplomat", "spokesperson", "official", "lawmaker",
        "military", "leader", "honorific", "international", "counterpart",
    ]

    private static let organizationTypes: Set<String> = [
        "movement", "armed-group", "party", "government-body", "intergovernmental", "alliance", "forum", "bloc",
        "court",
        "company", "ngo", "peacekeeping", "media",
    ]

    /// Principals of officials.tsv that no row of organizations.tsv names.
    private static let missingPrincipals: Set<String> = [
        "United Transitional Cabinet of Belarus", "Progressive Socialist Party",
    ]

    private static func rows(_ name: String) -> [(line: Int, columns: [Substring])] {
        LexiconTable(file: name, text: Lexicon.embedded(name)).rows
    }

    @Test func everyFileIsKnown() {
        #expect(Set(Lexicon.embeddedNames) == Set(LexiconDataTests.shapes.keys).union(["rules.txt"]))
        #expect(Lexicon.embeddedNames == Lexicon.embeddedNames.sorted())
    }

    @Test func columnsAndTheirValues() {
        for (name, shape) in LexiconDataTests.shapes.sorted(by: { $0.key < $1.key }) {
            let rows = LexiconDataTests.rows(name)
            #expect(!rows.isEmpty, "\(name)")
            for (line, columns) in rows {
                #expect(columns.count == shape.columns, "\(name):\(line)")
                for (column, values) in shape.closed where column < columns.count {
                    #expect(values.contains(String(columns[column])), "\(name):\(line): '\(columns[column])'")
                }
                // Phrases of furniture may end in a blank that is to be matched.
                #expect(
                    name == "furniture.tsv"
                        || columns.allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") && !$0.hasSuffix("\r") },
                    "\(name):\(line): blanks at an end")
            }
        }
    }

    /// Rows come in the order of the bytes of their first column, each once.
    @Test func sorted() {
        for name in LexiconDataTests.shapes.keys.sorted() where name != "status.tsv" && name != "furniture.tsv" {
            let rows = LexiconDataTests.rows(name)
            for (a, b) in zip(rows, rows.dropFirst()) {
                #expect(
                    a.columns[0].utf8.lexicographicallyPrecedes(b.columns[0].utf8),
                    "\(name):\(b.line): '\(b.columns[0])' after '\(a.columns[0])'")
            }
        }
    }

    @Test func conditionsOfEpithets() throws {
        let codes = try Lexicon().countries.map(\.code)
        let known = LexiconDataTests.organizationTypes.union(LexiconDataTests.officeClasses).union(codes)
        for (line, columns) in LexiconDataTests.rows("epithets.tsv") where columns.count > 2 {
            for condition in columns[2].split(separator: ",") {
                #expect(known.contains(LexiconTable.trimmed(condition)), "epithets.tsv:\(line): '\(condition)'")
            }
        }
    }

    @Test func principalsExist() throws {
        let lexicon = try Lexicon()
        for organization in lexicon.organizations where !organization.principal.isEmpty {
            #expect(
                lexicon.principals[Folding.string(organization.principal)] != nil,
                "\(organization.slug): '\(organization.principal)'")
        }
        for official in lexicon.officials {
            for term in official.terms {
                let isKnown = lexicon.principals[Folding.string(term.principal)] != nil
                if LexiconDataTests.missingPrincipals.contains(term.principal) {
                    withKnownIssue("\(term.principal)", isIntermittent: true) { #expect(isKnown) }
                } else {
                    #expect(isKnown, "\(official.name): '\(term.principal)'")
                }
                if let from = term.from, let until = term.until { #expect(from <= until, "\(official.name)") }
            }
        }
    }

    @Test func idsAreSlugs() throws {
        let lexicon = try Lexicon()
        for organization in lexicon.organizations {
            let isSlug = organization.slug.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == 45
            }
            #expect(isSlug, "\(organization.slug)")
        }
        #expect(Set(lexicon.countries.map(\.code)).count == lexicon.countries.count)
        #expect(Set(lexicon.countries.map(\.name)).count == lexicon.countries.count)
        #expect(lexicon.countries.count >= 249)
        #expect(lexicon.organizations.count >= 250)
    }

    /// A country or an organization that names itself by an alias of another of its kind would never be meant.
    @Test func noNameIsAnAliasOfAnotherCountry() throws {
        let countries = try Lexicon().countries
        var owner: [String: String] = [:]
        for country in countries { owner[Folding.string(country.name)] = country.name }
        for country in countries {
            for alias in country.aliases {
                let other = owner[Folding.string(alias)]
                #expect(other == nil || other == country.name, "\(country.name): '\(alias)' is \(other ?? "")")
            }
        }
    }

    @Test func statusWordsHaveOneEffect() throws {
        let words = try StatusWords()
        #expect(words.effects.count > 150)
        var seen: [String: Int] = [:]
        for (line, columns) in LexiconDataTests.rows("status.tsv") where columns.count > 2 {
            for word in columns[2].split(separator: " ") {
                let key = "\(columns[1]) \(word)"
                let problem = "status.tsv:\(line): '\(key)' stands in line \(seen[key] ?? 0) too"
                if key == "noun announcement" {
                    // The later line wins, so that an announcement is never a decision.
                    withKnownIssue("announcement", isIntermittent: true) { #expect(seen[key] == nil, "\(problem)") }
                } else {
                    #expect(seen[key] == nil, "\(problem)")
                }
                seen[key] = line
            }
        }
    }
}
