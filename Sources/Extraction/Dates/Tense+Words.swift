internal import DragomanLanguage

/// What single words say of the tense.
extension TenseFinder {
    /// What a word says of the tense; `other` as tag where there is none.
    static func sign(of word: String, tag: PartOfSpeech) -> Sign {
        switch tag {
        case .properNoun, .noun, .pronoun, .numeral, .adposition, .punctuation, .determiner:
            // "plans", "talks scheduled": a plan may be a noun.
            return word == "plans" || word == "plan" || word == "deadline" ? .plan : .none
        case .verb, .auxiliary, .other, .adjective:
            if let known = known[word] {
                return tag == .adjective && (known == .past || known == .request) ? .none : known
            }
            if tag != .other, tag != .adjective || word == "open", presents.contains(word) { return .plan }
            if tag == .other, presents.contains(word), word.hasSuffix("s") { return .plan }
            guard tag != .adjective else { return .none }
            return word.utf8.count > 3 && word.hasSuffix("ed") && !adjectives.contains(word) ? .past : .none
        default: return .none
        }
    }

    private static let adjectives: Set<String> = [
        "united", "armed", "indeed", "hundred", "alleged", "speed", "need", "seed", "feed", "deed", "exceed", "proceed",
        "succeed", "breed", "bleed", "weed", "heed", "speed",
    ]

    /// Verbs whose present tells what is scheduled: "the council meets Monday".
    private static let presents: Set<String> = {
        let verbs = [
            "begin", "start", "open", "expire", "arrive", "end", "leave", "meet", "resume", "convene", "take", "vote",
            "travel", "visit", "hold", "go", "return", "face", "prepare", "reopen", "launch", "fly", "depart", "host",
            "gather", "close", "run", "mature", "aim", "come", "fall",
        ]
        return Set(verbs + verbs.map { $0 + "s" } + ["goes", "flies", "launches", "approaches", "preparing"])
    }()

    private static let known: [String: Sign] = {
        var known: [String: Sign] = [:]
        func add(_ words: String, _ sign: Sign) {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { known[String(word)] = sign }
        }
        add("will shall would ll wo wouldn", .future)
        add(
            """
            scheduled expected slated due plans planned planning plan expects expecting set hope hopes hoping intends intend
            likely wants must should may can could might prepares preparing aims
            """, .plan)
        add("agreed agrees urged asked invited decided vowed promised pledged", .request)
        add(
            """
            was were had did said told met came went took held began made left fell rose won lost became gave saw got
            found kept brought led sent spent paid ran wrote spoke broke hit cut put shot sold bought built caught chose
            drew drove fought flew forgot grew heard hid knew laid lay lent meant rode sang sat sank shook
            shut slept stood stole struck swore swept taught thought threw understood woke wore withdrew overthrew seen
            been done gone taken given known shown become has have hasn haven wasn weren didn hadn fled
            quit split spread burst cost beat dealt dug fed felt flung froze hung hurt kneeled lit lost paid rang
            blew blown bore borne bent bit bitten bred clung crept drank ate eaten arose arisen overran overcame
            overtook rebuilt repaid shone strode strove undertook underwent upheld wept withheld withstood foresaw
            mistook torn worn drawn thrown flown grown hidden stolen sworn spoken written ridden risen frozen broken
            sought shrank shed slid spun sprang stuck swam swung tore wound sprung begun chosen driven fallen fought
            """, .past)
        return known
    }()
}
