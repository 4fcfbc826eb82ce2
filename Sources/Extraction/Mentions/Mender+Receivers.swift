internal import DragomanLanguage

/// Names and particles that the tree hangs on the noun or the number behind them.
extension Mender {
    /// `agreed to sell the Taliban gasoline`: a name before the goods receives them.
    func receive(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for name in sentence.dropFirst()
        where tokens[name].relation == .compound && passage.mentionAt[name] >= 0 {
            let goods = Int(tokens[name].head)
            guard goods > name, tokens[goods].relation == .obj, tokens[goods].partOfSpeech == .noun,
                let mention = passage.mention(at: name), mention.form == .name || mention.form == .capital,
                !Mender.bodies.contains(tokens[goods].lemma)
            else { continue }
            var verb = mention.tokens.lowerBound - 1
            while verb > sentence.lowerBound, tokens[verb].partOfSpeech == .determiner { verb -= 1 }
            guard Int(tokens[goods].head) == verb, Mender.giving.contains(tokens[verb].lemma) else { continue }
            tokens[name].head = Int32(verb)
            tokens[name].relation = .iobj
        }
    }

    /// `granted NAME a loan`: of two objects the first receives the second.
    func give(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for verb in sentence where Mender.giving.contains(tokens[verb].lemma) && tokens[verb].partOfSpeech == .verb {
            let objects = sentence.filter {
                $0 > verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .obj
            }
            guard objects.count == 2, passage.mentionAt[objects[0]] >= 0, passage.mentionAt[objects[1]] < 0 else {
                continue
            }
            tokens[objects[0]].relation = .iobj
        }
    }

    /// `designated the Houthis a terrorist group`, `granted Kosovo a loan`: an article cannot stand between a noun and its
    /// modifier, so the name is what is called something, or who receives it.
    func name(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for article in sentence.dropFirst(2)
        where tokens[article].relation == .det && ["a", "an"].contains(tokens[article].lower) {
            let noun = Int(tokens[article].head)
            let name = article - 1
            guard noun > article, passage.mentionAt[name] >= 0, Int(tokens[name].head) == noun,
                [.compound, .nmodUnmarked, .nsubj, .amod, .flat].contains(tokens[name].relation),
                [.obj, .xcomp, .ccomp].contains(tokens[noun].relation), tokens[noun].head >= sentence.lowerBound
            else { continue }
            let verb = Int(tokens[noun].head)
            guard verb < name, tokens[verb].partOfSpeech == .verb, !has(noun, sentence, tokens, [.cop]) else {
                continue
            }
            let isGiven = Mender.giving.contains(tokens[verb].lemma)
            guard isGiven || Mender.designating.contains(tokens[verb].lemma) else { continue }
            tokens[name].head = Int32(verb)
            tokens[name].relation = isGiven ? .iobj : .obj
            tokens[noun].relation = isGiven ? .obj : .xcomp
            // What stands before the name is the name's.
            for place in sentence where place < name && place > verb && Int(tokens[place].head) == noun {
                tokens[place].head = Int32(name)
            }
        }
    }

    /// `declared both the ELN and the FARC terrorist organisations`: what they are called stands behind the names.
    func label(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for adjective in sentence.dropFirst(2)
        where ["terrorist", "extremist", "undesirable", "criminal"].contains(tokens[adjective].lower) {
            let noun = Int(tokens[adjective].head)
            let name = adjective - 1
            guard noun > adjective, tokens[noun].relation == .obj, tokens[noun].head >= sentence.lowerBound,
                passage.mentionAt[name] >= 0, Int(tokens[name].head) == noun, tokens[name].relation == .compound
            else { continue }
            let verb = Int(tokens[noun].head)
            guard verb < name, Mender.designating.contains(tokens[verb].lemma) else { continue }
            tokens[name].head = Int32(verb)
            tokens[name].relation = .obj
            tokens[noun].relation = .xcomp
            for place in verb + 1..<name where Int(tokens[place].head) == noun { tokens[place].head = Int32(name) }
        }
    }

    private static let designating: WordSet = [
        "designate", "declare", "label", "brand", "name", "call", "dub", "deem", "consider", "proclaim", "elect",
        "appoint", "make", "term",
    ]

    /// `handed over two prisoners`, `recognised Chad days later`: `over` goes with the verb, not with the number, and a
    /// name with the verb, not with the time.
    func part(_ tokens: inout [Token], _ sentence: Range<Int>) {
        for place in sentence.dropFirst() {
            if tokens[place].lower == "over", tokens[place].relation == .advmod, place - 1 >= sentence.lowerBound,
                ["hand", "turn", "take"].contains(tokens[place - 1].lemma), tokens[place - 1].partOfSpeech == .verb,
                Int(tokens[place].head) > place
            {
                tokens[place].head = Int32(place - 1)
                tokens[place].relation = .compoundPrt
            }
            free(before: place, &tokens, sentence)
            guard passage.mentionAt[place] >= 0, tokens[place].relation == .compound, place + 2 < sentence.upperBound,
                Int(tokens[place].head) == place + 1, Mender.units.contains(tokens[place + 1].lower),
                ["later", "earlier", "ago", "after", "before"].contains(tokens[place + 2].lower)
            else { continue }
            var verb = place - 1
            while verb > sentence.lowerBound,
                tokens[verb].partOfSpeech == .determiner || tokens[verb].relation == .goeswith
            {
                verb -= 1
            }
            let unit = place + 1
            let isOnlyObject = Int(tokens[unit].head) == verb && tokens[unit].relation == .obj
            guard tokens[verb].partOfSpeech == .verb, isOnlyObject || !has(verb, sentence, tokens, [.obj]) else {
                continue
            }
            if isOnlyObject { tokens[unit].relation = .oblUnmarked }
            tokens[place].head = Int32(verb)
            tokens[place].relation = .obj
        }
    }

    /// `agreements with NAME worth $2.5bn`: the preposition goes with the name, not with the sum.
    private func free(before worth: Int, _ tokens: inout [Token], _ sentence: Range<Int>) {
        let name = worth - 1
        guard tokens[worth].lower == "worth", passage.mentionAt[name] >= 0, Int(tokens[name].head) == worth,
            let mention = passage.mention(at: name)
        else { return }
        var preposition = mention.tokens.lowerBound - 1
        while preposition > sentence.lowerBound, tokens[preposition].partOfSpeech == .determiner { preposition -= 1 }
        guard preposition > sentence.lowerBound, tokens[preposition].partOfSpeech == .adposition,
            tokens[preposition - 1].isNominal
        else { return }
        tokens[name].head = Int32(preposition - 1)
        tokens[name].relation = .nmod
        tokens[preposition].head = Int32(name)
        tokens[preposition].relation = .case
    }

    private static let units: WordSet = [
        "hours", "days", "weeks", "months", "years", "minutes", "decades", "hour", "day", "week", "month", "year",
    ]

    private static let giving: WordSet = ["give", "sell", "send", "grant", "offer", "lend", "supply", "promise"]

    private static let bodies: WordSet = [
        "official", "leader", "delegation", "force", "government", "authority", "soldier", "people", "minister",
        "president", "ambassador", "diplomat", "troop", "troops", "rebel", "fighter", "militant", "company", "firm",
        "bank", "citizen", "refugee", "national", "army", "embassy", "representative", "negotiator", "team", "envoy",
        "leadership", "movement", "group", "side", "official", "regime", "ministry", "flag", "asset", "territory",
    ]
}
