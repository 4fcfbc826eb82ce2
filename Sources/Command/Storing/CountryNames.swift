import Dragoman
import Foundation

/// The countries by their English names, for tables that name no kinds.
struct CountryNames {
    private let actors: [String: Actor]

    init() {
        let english = Locale(identifier: "en")
        var actors: [String: Actor] = [:]
        for region in Locale.Region.isoRegions.map(\.identifier).sorted()
        where region.count == 2 && !CountryNames.groups.contains(region) {
            guard let name = english.localizedString(forRegionCode: region), name != region else { continue }
            let plain = CountryNames.usual[region] ?? CountryNames.plain(name)
            let actor = Actor(id: "country:\(region)", kind: .country, name: plain, code: region)
            for known in [plain, name] + (CountryNames.others[region] ?? []) { actors[known.lowercased()] = actor }
        }
        self.actors = actors
    }

    /// The name in full, without what a locale adds to tell it apart.
    private static func plain(_ name: String) -> String {
        let words = name.prefix { $0 != "(" }.split(separator: " ").map { word in
            word == "&" ? "and" : word == "St." ? "Saint" : String(word)
        }
        return words.joined(separator: " ")
    }

    func actor(_ name: String) -> Actor? { actors[name.lowercased()] }

    /// Codes that stand for no country.
    private static let groups: Set<String> = ["EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"]

    /// Where the locale's name is not the usual one of news.
    private static let usual = [
        "MM": "Myanmar", "VA": "Vatican", "PS": "Palestine", "CD": "Democratic Republic of the Congo",
        "CG": "Republic of the Congo",
        "HK": "Hong Kong", "MO": "Macau", "TR": "Turkey", "CN": "China", "ST": "Sao Tome and Principe", "CW": "Curacao",
        "CZ": "Czech Republic", "CI": "Ivory Coast",
    ]

    /// Other names in coded data sets.
    private static let others = [
        "PS": ["Occupied Palestinian Territory", "Palestinian Territory, Occupied", "Palestinian Territories"],
        "CD": ["Congo-Kinshasa", "Zaire"], "CG": ["Congo-Brazzaville"], "MK": ["Macedonia"],
        "CI": ["Cote d'Ivoire", "Côte d’Ivoire", "Cote d’Ivoire"], "SZ": ["Swaziland"], "CZ": ["Czechia"],
        "TR": ["Türkiye"], "RU": ["Russian Federation"], "TL": ["East Timor"], "VA": ["Holy See"], "CV": ["Cape Verde"],
    ]
}
