internal import Dragoman
internal import DragomanLanguage

/// Presence that a sentence tells in passing: who was in a capital, who met his host there, who fought before a truce.
extension Coder {
    /// The edges of one sentence that no verb of going or fighting carries.
    ///
    /// - Parameter coded: what the rules made of the sentence.
    func presence(
        _ sentence: Range<Int>, _ arguments: ArgumentReader, _ statuses: StatusReader, _ coded: [CodedEdge]
    ) -> [CodedEdge] {
        var result: [CodedEdge] = []
        let found =
            stays(sentence, arguments, statuses) + hosted(coded, sentence) + visiting(coded, sentence)
            + fought(coded, sentence)
        for edge in found {
            let isKnown = (coded + result).contains {
                $0.relation == edge.relation && $0.source == edge.source && $0.target == edge.target
            }
            if !isKnown, edge.source != edge.target, !sameSide(edge.source, edge.target) { result.append(edge) }
        }
        return result
    }

    private func edge(_ source: Int, _ relation: Relation, _ target: Int, _ trigger: Int) -> CodedEdge {
        CodedEdge(
            source: source, relation: relation, target: target, passage: place, sentence: 0, trigger: trigger, rule: -1)
    }

    /// `Lavrov was in Kabul last week`, `the prime minister, who is in China`.
    private func stays(
        _ sentence: Range<Int>, _ arguments: ArgumentReader, _ statuses: StatusReader
    ) -> [CodedEdge] {
        var result: [CodedEdge] = []
        let tokens = passage.tokens
        for verb in sentence where tokens[verb].lemma == "be" && verb + 2 < sentence.upperBound {
            var next = verb + 1
            while next < sentence.upperBound, tokens[next].partOfSpeech == .adverb { next += 1 }
            // `was in Kabul`, `have been to Kabul`
            guard next + 1 < sentence.upperBound,
                tokens[next].lower == "in" || tokens[verb].lower == "been" && tokens[next].lower == "to"
            else { continue }
            next += tokens[next + 1].lower == "the" ? 2 : 1
            guard next < sentence.upperBound, let mention = passage.mention(at: next),
                [.capital, .place, .name].contains(mention.form), mention.actors.count == 1,
                table[mention.actors[0]].kind == .country,
                // `in Kabul's hands`, `in Ukraine talks`
                mention.tokens.upperBound >= sentence.upperBound
                    || !["'s", "’s", "'", "-"].contains(tokens[mention.tokens.upperBound].lower)
            else { continue }
            // The predicate may be the place or the noun of time behind it.
            var predicate = arguments.head(of: mention)
            for _ in 0..<3 where passage.child(predicate, .nsubj) == nil && tokens[predicate].head >= 0 {
                predicate = Int(tokens[predicate].head)
            }
            guard passage.child(predicate, .cop) == verb,
                let subject = passage.child(predicate, .nsubj) != nil
                    ? passage.surfaceSubject(of: predicate) : nameBefore(verb, sentence), subject < verb
            else { continue }
            // `American soldiers are still in Iraq`
            let areForces = ["soldier", "troop", "troops", "force", "forces"].contains(tokens[subject].lemma)
            guard areForces && passage.mentionAt[subject] < 0 || isTraveller(subject) else { continue }
            let judgement = statuses.judge(predicate)
            if judgement.isDropped { continue }
            for source in arguments.actors(at: subject, isSource: true)
            where !isHome(mention.actors[0], of: source) {
                var visit = edge(source, areForces ? .mobilization : .visit, mention.actors[0], verb)
                visit.status = judgement.status
                result.append(visit)
            }
        }
        return result
    }

    /// `A US envoy, Victoria Nuland, was in Niamey`, where the tree gives no subject: the person named before the verb.
    private func nameBefore(_ verb: Int, _ sentence: Range<Int>) -> Int? {
        var place = verb - 1
        if place > sentence.lowerBound, passage.tokens[place].lower == "," { place -= 1 }
        guard place >= sentence.lowerBound, let mention = passage.mention(at: place), mention.form == .name,
            passage.preposition(of: mention.tokens.upperBound - 1).isEmpty
        else { return nil }
        return mention.tokens.upperBound - 1
    }

    private static let travellers: Set<String> = [
        "delegation", "official", "envoy", "minister", "representative", "president", "leader", "diplomat", "delegate",
        "negotiator", "emissary", "spokesman", "chief", "king", "premier", "who",
    ]

    /// Somebody who goes and comes: a person, an office, a delegation.
    private func isTraveller(_ place: Int) -> Bool {
        if let mention = passage.mention(at: place), mention.form != .demonym {
            return mention.form == .office || mention.actors.allSatisfy { table[$0].kind == .official }
        }
        return Coder.travellers.contains(passage.tokens[place].lemma)
    }

    /// Whether a country is the one that an actor is, acts for, or belongs to.
    private func isHome(_ country: Int, of actor: Int) -> Bool {
        if actor == country || home(of: actor) == country { return true }
        if table[actor].offices.contains(where: { $0.principal == country || home(of: $0.principal) == country }) {
            return true
        }
        guard case .official(let known) = table[actor].origin else { return false }
        return lexicon.officials[known].terms.contains { term in
            term.principal == table[country].name
                || table.actors.indices.contains { table[$0].name == term.principal && home(of: $0) == country }
        }
    }

    /// `Witkoff met Putin in Saint Petersburg`: the guest of a host who meets him at home has come there.
    private func hosted(_ coded: [CodedEdge], _ sentence: Range<Int>) -> [CodedEdge] {
        coded.compactMap { talks in
            guard talks.relation == .talks, talks.status == .actual, !isFromAfar(talks.trigger, sentence),
                let country = venue(of: talks.trigger, sentence)
            else { return nil }
            let isAtHome = (isHome(country, of: talks.source), isHome(country, of: talks.target))
            guard isAtHome.0 != isAtHome.1 else { return nil }
            let guest = isAtHome.0 ? talks.target : talks.source
            guard comesFromAbroad(guest), !isResident(guest) else { return nil }
            return edge(guest, .visit, country, talks.trigger)
        }
    }

    /// `spoke by telephone with`: nobody has come.
    private func isFromAfar(_ trigger: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, trigger - 3)..<min(sentence.upperBound, trigger + 7)).contains {
            ["telephone", "phone", "telephoned", "phoned", "video", "videolink", "online", "virtual", "virtually"]
                .contains(
                    passage.tokens[$0].lower)
        }
    }

    /// An ambassador lives where he is accredited.
    private func isResident(_ actor: Int) -> Bool {
        table[actor].offices.contains { held in
            ["ambassador", "high commissioner", "chargé", "charge", "consul"].contains {
                held.title.lowercased().contains($0)
            }
        }
    }

    /// `Japarov and his visiting Tajik counterpart, Emomali Rahmon, signed`: the guest came to the other's country.
    private func visiting(_ coded: [CodedEdge], _ sentence: Range<Int>) -> [CodedEdge] {
        sentence.filter { passage.tokens[$0].lower == "visiting" }.flatMap { place -> [CodedEdge] in
            let end = min(sentence.upperBound, place + 7)
            guard place + 1 < end, passage.child(place, .obj, .nsubj) == nil,
                let guest = (place + 1..<end).lazy.compactMap({ passage.mention(at: $0) }).first(where: { mention in
                    mention.actors.count == 1 && table[mention.actors[0]].kind == .official
                })?.actors[0]
            else { return [] }
            return coded.compactMap { met in
                guard met.relation.isReciprocal, met.status == .actual, met.source == guest || met.target == guest
                else {
                    return nil
                }
                let host = met.source == guest ? met.target : met.source
                guard
                    let country = table[host].kind == .country ? host : table[host].offices.first?.principal,
                    table[country].kind == .country, !isHome(country, of: guest)
                else { return nil }
                return edge(guest, .visit, country, place)
            }
        }
    }

    /// Whether an actor is, or acts for, a state or a movement whose country is known: a union has its seat anywhere.
    private func comesFromAbroad(_ actor: Int) -> Bool {
        let body = table[actor].offices.first?.principal ?? actor
        if table[body].kind == .country || home(of: body) != nil { return true }
        guard table[actor].offices.isEmpty, case .official(let known) = table[actor].origin else { return false }
        return lexicon.officials[known].terms.contains { term in
            lexicon.principals[Folding.string(term.principal)].map { entry in
                entry.isCountry || lexicon.homes[Int(entry.index)] != nil
            } ?? false
        }
    }

    /// The country of the city or the palace where a meeting was held: `in Moscow`, `at the White House`.
    private func venue(of trigger: Int, _ sentence: Range<Int>) -> Int? {
        let tokens = passage.tokens
        func country(at preposition: Int) -> Int? {
            let isIn = tokens[preposition].lower == "in"
            guard isIn || tokens[preposition].lower == "at" else { return nil }
            var next = preposition + 1
            if next < sentence.upperBound, tokens[next].lower == "the" { next += 1 }
            guard next < sentence.upperBound, let mention = passage.mention(at: next), mention.actors.count == 1,
                table[mention.actors[0]].kind == .country,
                isIn ? [.capital, .place, .name].contains(mention.form) : mention.form == .organ,
                mention.tokens.upperBound >= sentence.upperBound
                    || !["'s", "’s", "'", "-"].contains(tokens[mention.tokens.upperBound].lower)
            else { return nil }
            return mention.actors[0]
        }
        if tokens[sentence.lowerBound].lower == "in", let found = country(at: sentence.lowerBound) { return found }
        for place in trigger + 1..<max(trigger + 1, min(sentence.upperBound, trigger + 16)) {
            let token = tokens[place]
            if [";", ":", "that"].contains(token.lower) { return nil }
            if token.partOfSpeech == .verb, token.relation != .amod { return nil }
            if let found = country(at: place) { return found }
        }
        return nil
    }

    /// A war or fighting that is told beside the truce: `cease hostilities` only is one.
    private func isFight(_ place: Int) -> Bool {
        let tokens = passage.tokens
        guard ["war", "fighting", "conflict", "clashes", "hostilities", "wars"].contains(tokens[place].lower),
            passage.mentionAt[place] < 0
        else { return false }
        let head = Int(tokens[place].head)
        return head < 0 || !["stop", "cease", "halt", "suspend", "cessation"].contains(tokens[head].lemma)
    }

    /// `agreed to a ceasefire to end five days of fighting`: the two who made the truce fought.
    private func fought(_ coded: [CodedEdge], _ sentence: Range<Int>) -> [CodedEdge] {
        let truces = coded.filter { $0.relation == .ceasefire && $0.status == .actual }
        guard let first = truces.first, let fight = sentence.first(where: { isFight($0) && $0 != first.trigger }),
            !coded.contains(where: { $0.relation == .attack }),
            ["on", "against", "in", "with", "between"].allSatisfy({ passage.obliques(of: fight, $0).isEmpty })
        else { return [] }
        return truces.filter { table[$0.source].kind != .official && table[$0.target].kind != .official }.flatMap {
            [edge($0.source, .attack, $0.target, fight), edge($0.target, .attack, $0.source, fight)]
        }
    }
}
