import Dragoman

/// Russia, the Taliban, Afghanistan and its neighbours, as a person would note it down; a line an event.
let notes = """
    Russia recognition Taliban 2025-07-03
    Russia listing Taliban 2003
    Russia delisting Taliban 2025-04-17
    Russia delisting Taliban 2024-10-04 planned
    Russia accreditation Taliban 2022-03
    Russia accreditation Taliban 2025-07-01
    Russia agreement Taliban 2022
    Russia agreement Taliban 2022-09-27
    Russia cooperation Taliban ../2025-10
    Russia sanctions Taliban 2003/.. possible
    Taliban takeover Afghanistan 2021-08-15
    Taliban participation Moscow Format 2021-10-20 planned
    Taliban participation Moscow Format 2025-10-07
    United States withdrawal Afghanistan 2021-08-30
    United States attack Afghanistan 2001-10-07
    United States participation Moscow Format 2024-10-04 negated
    United States sanctions Taliban 1999-07
    United States talks Taliban 2020-02-29
    United States talks Taliban 2023-07-31
    United States talks Taliban 2025-03-20
    Soviet Union attack Afghanistan 1979-12-25
    Soviet Union withdrawal Afghanistan 1989-02-15
    Kazakhstan delisting Taliban ../2024-10-04
    Kyrgyzstan delisting Taliban ../2024-10-04
    China accreditation Taliban 2024-01-30
    United Arab Emirates accreditation Taliban 2024-08-21
    Russia participation Moscow Format 2017
    India participation Moscow Format 2024-10-04
    India participation Moscow Format 2025-10-07
    Iran participation Moscow Format 2024-10-04
    Iran participation Moscow Format 2025-10-07
    Pakistan participation Moscow Format 2024-10-04
    Pakistan participation Moscow Format 2025-10-07
    China participation Moscow Format 2025-10-07
    Kazakhstan participation Moscow Format 2025-10-07
    Kyrgyzstan participation Moscow Format 2025-10-07
    Uzbekistan participation Moscow Format 2025-10-07
    Tajikistan participation Moscow Format 2025-10-07
    Belarus participation Moscow Format 2025-10-07
    Sergei Lavrov office Russia - actual:foreign minister
    Vladimir Putin office Russia - actual:president
    Zamir Kabulov office Russia - actual:special envoy for Afghanistan
    Amir Khan Muttaqi office Taliban - actual:acting foreign minister
    Sirajuddin Haqqani office Taliban - actual:interior minister
    Karen Decker office United States - actual:chargé d'affaires for Afghanistan
    Ishaq Dar office Pakistan - actual:deputy prime minister and foreign minister
    Subrahmanyam Jaishankar office India - actual:external affairs minister
    Wang Yi office China - actual:foreign minister
    Dmitry Peskov office Russia - actual:spokesman
    Gul Hassan Hassan office Taliban - actual:ambassador to Moscow
    Dmitry Zhirnov office Russia - actual:ambassador to Kabul
    Antonio Guterres office United Nations - actual:Secretary-General
    Sergei Lavrov talks Amir Khan Muttaqi 2024-10-04
    Sergei Lavrov talks Amir Khan Muttaqi 2025-10-07
    Zamir Kabulov talks Amir Khan Muttaqi 2025-04
    Zamir Kabulov talks Sirajuddin Haqqani 2025-04
    Zamir Kabulov talks Karen Decker 2024-09 alleged
    Vladimir Putin support Taliban 2024-07-04
    Sergei Lavrov criticism the West 2025-10-07
    Sergei Lavrov appeal the West 2024-10-04
    Amir Khan Muttaqi visit India 2025-10-09/2025-10-16
    Subrahmanyam Jaishankar talks Amir Khan Muttaqi 2025-01-08
    Subrahmanyam Jaishankar talks Amir Khan Muttaqi 2025-10-10
    India normalization Taliban 2025-10-10
    Ishaq Dar talks Amir Khan Muttaqi 2025-04-19
    Ishaq Dar talks Amir Khan Muttaqi 2025-05-21
    Wang Yi talks Amir Khan Muttaqi 2025-05-21
    Wang Yi talks Ishaq Dar 2025-05-21
    Wang Yi mediation Pakistan 2025-05-21
    Pakistan attack Afghanistan 2024-12-24
    Pakistan attack Afghanistan 2025-10-09 alleged
    Pakistan accusation Taliban 2024-12
    Taliban attack Pakistan 2025-10-11
    Taliban accusation Pakistan 2025-10-10
    Pakistan ceasefire Taliban 2025-10-19
    Qatar mediation Pakistan 2025-10-18
    Qatar mediation Taliban 2025-10-18
    Turkey mediation Taliban 2025-10-25
    Dmitry Zhirnov talks Amir Khan Muttaqi 2025-07-03
    Gul Hassan Hassan office Taliban 2025-07-01
    Gul Hassan Hassan visit Russia 2025-07
    Islamic State Khorasan Province attack Russia 2024-03-22
    Islamic State Khorasan Province attack Taliban 2021~
    Taliban attack Islamic State Khorasan Province 2022/..
    Russia support Taliban 2024-07 possible
    Dmitry Peskov support Taliban 2025-07-04
    United Nations sanctions Taliban 1999-10-15
    United Nations criticism Taliban 2025-07
    Antonio Guterres appeal Taliban 2023-05-02
    Organisation of Islamic Cooperation appeal Taliban 2022-12
    Uzbekistan agreement Taliban 2024-08-17
    Uzbekistan agreement Pakistan 2025-07-17
    Tajikistan refusal Taliban 2021-10
    Collective Security Treaty Organization mobilization Afghanistan 2025-11 planned
    Tajikistan membership Collective Security Treaty Organization -
    Kazakhstan membership Collective Security Treaty Organization -
    Russia membership Shanghai Cooperation Organisation -
    China membership Shanghai Cooperation Organisation -
    Saudi Arabia aid Afghanistan 2021-12
    European Union aid Afghanistan 2024
    European Union criticism Taliban 2024-08
    Japan aid Afghanistan 2025-01
    International Criminal Court accusation Taliban 2025-07-08
    Taliban refusal International Criminal Court 2025-07-08
    Donald Trump office United States - actual:president
    Donald Trump threat Taliban 2025-09-20
    Taliban refusal Donald Trump 2025-09-21
    """

/// Threads that nothing joins to the others.
let threads = """
    Nauru derecognition Taiwan 2024-01-15
    Nauru recognition China 2024-01-24
    Honduras derecognition Taiwan 2023-03-25
    Honduras recognition China 2023-03-26
    Paraguay support Taiwan 2024-05
    Sudan Armed Forces attack Rapid Support Forces 2023-04-15
    Rapid Support Forces attack Sudan Armed Forces 2023-04-15
    United Arab Emirates aid Rapid Support Forces 2024 alleged
    Ethiopia agreement Somaliland 2024-01-01
    Somalia refusal Somaliland 2024-01-02
    Israel recognition Somaliland 2025-12 possible
    Armenia talks Turkey 2022-01-14
    Norway recognition Palestine 2024-05-28
    Spain recognition Palestine 2024-05-28
    Ireland recognition Palestine 2024-05-28
    Slovenia recognition Palestine 2024-06-04
    Cuba listing Nobody 2021 negated
    """

private let organizations = [
    "Taliban", "Moscow Format", "United Nations", "the West", "Islamic State Khorasan Province",
    "Organisation of Islamic Cooperation", "Collective Security Treaty Organization",
    "Shanghai Cooperation Organisation", "European Union", "International Criminal Court", "Sudan Armed Forces",
    "Rapid Support Forces",
]
private let officials = [
    "Sergei Lavrov", "Vladimir Putin", "Zamir Kabulov", "Amir Khan Muttaqi", "Sirajuddin Haqqani", "Karen Decker",
    "Ishaq Dar", "Subrahmanyam Jaishankar", "Wang Yi", "Dmitry Peskov", "Gul Hassan Hassan", "Dmitry Zhirnov",
    "Antonio Guterres", "Donald Trump",
]

func actor(_ name: String) -> Actor {
    let kind: ActorKind = organizations.contains(name) ? .organization : officials.contains(name) ? .official : .country
    let key = name.lowercased().split(separator: " ").joined(separator: "-")
    return Actor(id: "\(kind.rawValue):\(key)", kind: kind, name: name)
}

/// The notes as a graph, all of them or those whose two actors pass.
func region(_ notes: String = notes, where keeps: (String, String) -> Bool = { _, _ in true }) throws -> RelationGraph {
    var actors: [String: Actor] = [:]
    var events: [Event] = []
    for (number, line) in notes.split(separator: "\n").enumerated() {
        let words = line.split(separator: " ").map(String.init)
        let place = words.firstIndex { Relation(rawValue: $0) != nil && $0 != "-" }!
        let status = words.last!.split(separator: ":").first.flatMap { Status(rawValue: String($0)) }
        let tail = line.split(separator: "actual:").dropFirst().first.map(String.init)
        let end = words.lastIndex { $0 == "-" || $0.contains { $0.isNumber } } ?? words.count
        let source = words[..<place].joined(separator: " ")
        let target = words[(place + 1)..<end].joined(separator: " ")
        guard keeps(source, target) else { continue }
        for name in [source, target] { actors[name] = actor(name) }
        let date = end < words.count && words[end] != "-" ? try FuzzyDate(edtf: words[end]) : nil
        let id = "e" + String(repeating: "0", count: 3 - String(number).count) + String(number)
        events.append(
            Event(
                id: id, source: actor(source).id, relation: Relation(rawValue: words[place])!, target: actor(target).id,
                date: date, dateBasis: date == nil ? .none : .stated, status: tail == nil ? status ?? .actual : .actual,
                title: tail))
    }
    let documents = (1...5).map { Document(id: "news/\($0).md") }
    return RelationGraph(actors: Array(actors.values), events: events, documents: documents)
}

/// A graph of so many actors and events by a fixed seed, with a few hubs as in real news.
func crowd(actors count: Int, events number: Int) throws -> RelationGraph {
    var state: UInt64 = 20_250_703
    func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
    let first = ["Alina", "Boris", "Chen", "Dawit", "Elena", "Farid", "Grace", "Hassan", "Ines", "Jonas"]
    let last = ["Almeida", "Baranov", "Castillo", "Diallo", "Eriksen", "Farouk", "Galimov", "Haddad", "Ito", "Jansen"]
    let lands = ["Arden", "Borduria", "Carpania", "Drackmar", "Elbonia", "Freedonia", "Graustark", "Hidalgo"]
    let bodies = ["Front", "League", "Council", "Forum", "Alliance", "Movement"]
    var actors: [Actor] = []
    for i in 0..<count {
        let key = "\(1000 + i)"
        switch i % 10 {
        case 0..<4:
            let name =
                lands[i % lands.count] + (i < 10 ? "" : " \(["North", "South", "East", "West"][i % 4]) \(i / 10)")
            actors.append(Actor(id: "country:\(key)", kind: .country, name: name))
        case 4..<8:
            actors.append(
                Actor(id: "official:\(key)", kind: .official, name: "\(first[i % 10]) \(last[(i / 7) % 10]) \(i)"))
        default:
            actors.append(
                Actor(
                    id: "organization:\(key)", kind: .organization,
                    name: "\(lands[i % lands.count]) \(bodies[i % bodies.count]) \(i)"))
        }
    }
    let relations = Relation.allCases.filter { $0 != .other && $0 != .office }
    let events = try (0..<number).map { i in
        let source = min(random(count), random(count))
        var target = min(random(count), min(random(count), random(count)))
        if target == source { target = (target + 1) % count }
        let date = try FuzzyDate(edtf: "20\(10 + random(16))-0\(1 + random(9))")
        return Event(
            id: "e\(100_000 + i)", source: actors[source].id, relation: relations[random(relations.count)],
            target: actors[target].id, date: date, dateBasis: .stated, status: random(10) == 0 ? .planned : .actual)
    }
    return RelationGraph(actors: actors, events: events, documents: [Document(id: "a"), Document(id: "b")])
}

/// Names that break what isn't escaped.
let awkwardNames = [
    "A \"quoted\" <b>name</b> & Co.", "Back\\slash\\", "Two\nlines\tand a tab", "Ünïcödé Россия 中国 🕊️",
    "&amp; &#39; \\N \\G",
    "", String(repeating: "Verylongname", count: 12), "The Committee of " + String(repeating: "many words ", count: 20),
    "\u{0}\u{1}controls\u{7F}", "graph",
]

func awkward() throws -> RelationGraph {
    let actors = awkwardNames.enumerated().map { place, name in
        Actor(id: "organization:\(place) \(name)", kind: .organization, name: name)
    }
    let events = actors.indices.dropFirst().map { place in
        Event(
            id: "e\(place)", source: actors[place].id, relation: .other, target: actors[0].id, text: awkwardNames[place]
        )
    }
    return RelationGraph(actors: actors, events: events, documents: [Document(id: "a")])
}
