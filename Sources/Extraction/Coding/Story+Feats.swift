internal import DragomanLanguage

/// Deeds that have no row of their own, but are praised and blamed: a nuclear test, a coup, a vote, a law.
extension Story {
    /// Nouns that may stand for one another when the deed is told again: `the test`, `the blast`, `the launch`.
    private static let feats: [String: String] = {
        var result: [String: String] = [:]
        for family in [
            ["test", "launch", "detonation", "explosion", "blast", "firing", "missile", "rocket", "satellite"],
            ["coup", "putsch", "takeover", "overthrow"],
            ["election", "vote", "poll", "referendum", "re-election"], ["drill", "exercise", "manoeuvre", "maneuver"],
            ["crackdown", "repression", "clampdown", "suppression"], ["execution", "hanging"],
            ["law", "bill", "legislation", "act"], ["annexation", "occupation"], ["blockade", "siege"],
            ["tariff", "duty", "levy"], ["visit", "trip"], ["construction", "settlement"],
            ["program", "programme", "enrichment"], ["crash", "downing"], ["poisoning"], ["abduction", "kidnapping"],
            ["raid", "storming"], ["closure"], ["deployment"],
        ] {
            for noun in family { result[noun] = family[0] }
        }
        return result
    }()

    /// What such a deed is kept as; none for other nouns.
    static func feat(_ noun: String) -> String? { feats[noun] }

    /// Verbs whose subject does such a deed.
    static let doing: WordSet = [
        "conduct", "carry", "stage", "hold", "fire", "launch", "perform", "execute", "pass", "adopt", "push",
        "introduce", "undertake",
        "detonate", "test", "set", "enact",
    ]
}

extension Coder {
    /// The test, coup or law that stands before a verb as an object, or is the subject of the sentence before.
    func featBefore(_ verb: Int) -> Int? {
        let sentence = passage.sentence(of: verb)
        if let near = (sentence.lowerBound..<verb).last(where: {
            passage.tokens[$0].relation == .obj && Story.feat(passage.tokens[$0].lemma) != nil
        }) {
            return near
        }
        let number = Int(passage.sentenceAt[sentence.lowerBound])
        guard number > 0 else { return nil }
        let before = passage.text.sentences[number - 1]
        let subject = before.first { [.nsubj, .nsubjPass].contains(passage.tokens[$0].relation) }
        return subject.flatMap { Story.feat(passage.tokens[$0].lemma) == nil ? nil : $0 }
    }

    /// Verbs by which others react to a decision.
    private static let reacting: WordSet = [
        "condemn", "criticize", "criticise", "slam", "denounce", "blast", "deplore", "reject", "welcome", "hail",
        "praise",
        "protest", "decry", "oppose", "defend", "back", "support", "applaud", "regret", "lament", "call", "describe",
    ]

    /// Notes whose test, coup, vote or law a noun tells of, for a later `condemned the test`.
    func noteFeat(_ noun: Int, _ arguments: ArgumentReader, _ story: inout Story) {
        let token = passage.tokens[noun]
        // `condemned Israel's decision to`: whose it is, whoever condemns it.
        if Story.deeds.contains(token.lemma), token.relation == .obj, token.head >= 0,
            Coder.reacting.contains(passage.tokens[Int(token.head)].lemma),
            passage.child(noun, .nmodPoss) != nil, case let owners = arguments.doers(of: noun), owners.count == 1
        {
            story.achieve(token.lemma, by: owners, in: Int(passage.sentenceAt[noun]), isNews: true)
            return
        }
        guard token.partOfSpeech == .noun, let feat = Story.feat(token.lemma), passage.mentionAt[noun] < 0 else {
            return
        }
        if [.obj, .nsubjPass, .conj].contains(token.relation), token.head >= 0,
            passage.preposition(of: Int(token.head)) != "for",
            Story.doing.contains(passage.tokens[Int(token.head)].lemma),
            let subject = passage.logicalSubject(of: Int(token.head)),
            case let doers = arguments.actors(at: subject, isSource: true), doers.count == 1
        {
            story.achieve(feat, by: doers, in: Int(passage.sentenceAt[noun]), isNews: true)
            return
        }
        // `assailed North Korea for conducting a test`
        if token.relation == .obj, token.head >= 0, passage.preposition(of: Int(token.head)) == "for",
            let verb = passage.governor(of: Int(token.head)) ?? passage.clause(of: Int(token.head)),
            let object = passage.logicalObject(of: verb), object < noun,
            case let doers = arguments.actors(at: object), doers.count == 1
        {
            story.achieve(feat, by: doers, in: Int(passage.sentenceAt[noun]), isNews: true)
            return
        }
        if ["missile", "rocket", "satellite"].contains(token.lemma) { return }
        var owners = arguments.doers(of: noun)
        // `the coup in Niger`
        if owners.isEmpty, feat == "coup" || feat == "election" || feat == "crackdown" {
            owners = passage.obliques(of: noun, "in").flatMap { arguments.actors(at: $0, allowsPlaces: true) }
        }
        if owners.count == 1 {
            story.achieve(feat, by: owners, in: Int(passage.sentenceAt[noun]), isNews: false)
        }
    }
}
