internal import Dragoman
internal import DragomanLanguage

/// What stands around the title of an office: whose it is, and for what.
extension MentionFinder {
    /// Looks left for whose office it is, and right for `of X`, `to X`.
    mutating func describe(
        _ title: Range<Int>, _ office: Lexicon.Office, _ sentence: Range<Int>, _ index: Int
    ) -> OfficePhrase {
        var passage = passages[index]
        let tokens = passage.text.tokens
        var start = title.lowerBound
        var principals: [Int] = []
        var isFormer = tokens[start].lower.hasPrefix("ex-")
        defer { passages[index] = passage }
        while start > sentence.lowerBound {
            let token = tokens[start - 1]
            if let mention = passage.mention(at: start - 1) {
                if mention.form == .media { break }
                let isBased =
                    mention.tokens.upperBound + 1 < title.lowerBound
                    && tokens[mention.tokens.upperBound].lower == "-"
                    && ["based", "backed", "educated", "born", "friendly", "leaning", "aligned"].contains(
                        tokens[mention.tokens.upperBound + 1].lower)
                if !isBased, let actor = mention.actors.first, mention.form != .place {
                    if table[actor].kind == .official {
                        principals = body(of: actor).map { [$0] } ?? principals
                    } else {
                        principals = mention.actors
                    }
                }
                // A title of courtesy belongs to its name's mention and stands before it.
                start = min(start - 1, mention.tokens.lowerBound)
                continue
            }
            // `Iran's Extraordinary and Plenipotentiary Ambassador`
            if token.lower == "and", tokens[start].lower == "plenipotentiary" {
                start -= 1
                continue
            }
            // `Polish, Lithuanian and Latvian officials`
            if token.lower == "and" || token.lower == "," && principals.count > 1,
                tokens[title.upperBound - 1].lower.hasSuffix("s"), start - 2 >= sentence.lowerBound,
                let first = passage.mention(at: start - 2), first.form == .demonym || first.form == .name,
                !principals.isEmpty, first.actors.allSatisfy({ table[$0].kind == .country }),
                passage.mention(at: start)?.form == .demonym
            {
                principals = first.actors.filter { !principals.contains($0) } + principals
                start = first.tokens.lowerBound
                continue
            }
            if ["former", "ex", "late", "ousted", "deposed", "then"].contains(token.lower) { isFormer = true }
            // `Britain expelled diplomats`: a verb between two names may pass for an adjective.
            if token.partOfSpeech == .adjective, token.lower.hasSuffix("ed"), start - 2 >= sentence.lowerBound,
                passage.mentionAt[start - 2] >= 0
            {
                break
            }
            // `On 1 January Ethiopian Prime Minister`: a date is no part of the title.
            if PersonNames.stops.contains(token.lower)
                || token.partOfSpeech == .numeral && token.lower.allSatisfy(\.isNumber)
            {
                return finish()
            }
            switch token.partOfSpeech {
            case .adjective, .noun, .properNoun, .adverb, .numeral:
                start -= 1
            case .verb where passage.isModifier(start - 1) || MentionFinder.passing.contains(token.lower):
                start -= 1
            case .particle, .punctuation:
                if ["'s", "’s", "'", "-"].contains(token.lower) || token.lower == "’" && token.partOfSpeech == .particle
                {
                    start -= 1
                } else {
                    return finish()
                }
            default:
                if token.lower == "'s" || token.lower == "’s" {
                    start -= 1
                } else {
                    return finish()
                }
            }
        }
        return finish()

        func finish() -> OfficePhrase {
            if principals.isEmpty, start > sentence.lowerBound, office.category != "counterpart" {
                principals = possessor(
                    tokens[start - 1].lower, before: start - 1, sentence, passage, office.category)
            }
            if principals.isEmpty { principals = groupMeant(from: start, until: title.lowerBound, sentence, passage) }
            var end = title.upperBound
            // `who heads the agency`
            if tokens[end - 1].lower == "heads", principals.isEmpty, end + 1 < sentence.upperBound,
                tokens[end].lower == "the" || passage.mentionAt[end] >= 0,
                let body = passage.mention(at: tokens[end].lower == "the" ? end + 1 : end), body.form == .name,
                body.actors.first.map({ table[$0].kind == .organization }) ?? false
            {
                return OfficePhrase(
                    title: title, phrase: start..<body.tokens.upperBound, principals: body.actors,
                    category: office.category, isFormer: isFormer)
            }
            // `the ambassador extraordinary and plenipotentiary of Peru`
            if end + 3 < sentence.upperBound, tokens[end].lower == "extraordinary",
                tokens[end + 2].lower == "plenipotentiary"
            {
                end += 3
            }
            // `Deputy Minister of Foreign Affairs and International Cooperation`
            if title.contains(where: { tokens[$0].lower == "of" }) {
                while end < sentence.upperBound,
                    let rest = restOfPortfolio(from: end, until: sentence.upperBound, passage)
                {
                    end = endOfPortfolio(from: rest, until: sentence.upperBound, passage)
                }
            }
            // `of X` names the body; `to X`, `for X` only where the office is held.
            var next = end
            let closing = end
            while next < min(sentence.upperBound, closing + 12) {
                let lower = tokens[next].lower
                if next == end {
                    guard
                        ["of", "to", "for", "at", "in", "with", "on"].contains(lower)
                            || lower == "from" && office.category == "counterpart"
                    else { break }
                }
                let isOf = lower == "of" || lower == "from"
                var reach = next + 1
                var found: [Int] = []
                while reach < min(sentence.upperBound, next + 12) {
                    if let mention = passage.mention(at: reach) {
                        if let person = mention.actors.first, table[person].kind == .official {
                            // `a security adviser to Ortega`, `to US President Trump`: of the side that he is on.
                            let isTitled = lexicon.officesByWord[tokens[reach - 1].lower] != nil
                            if found.isEmpty || isTitled, isOf || lower == "to", principals.isEmpty,
                                let body = body(of: person) ?? found.first
                            {
                                found = [body]
                                principals = found
                            }
                            break
                        }
                        let isBased =
                            mention.tokens.upperBound < sentence.upperBound
                            && tokens[mention.tokens.upperBound].lower == "-"
                        // `the governor of Uganda's northern province`
                        let isPart =
                            mention.form == .place && isOf
                            && mention.tokens.contains { ["'s", "’s"].contains(tokens[$0].lower) }
                        // `president of Bosnia's autonomous Republika Srpska`: the last is meant.
                        let isOwned =
                            found.count == 1 && mention.form == .name
                            && tokens[next + 1..<reach].contains { ["'s", "’s"].contains($0.lower) }
                            && mention.actors.allSatisfy { table[$0].kind == .organization }
                        if found.isEmpty || isOwned, mention.form != .place || isPart, mention.form != .media, !isBased
                        {
                            found = mention.actors
                        }
                        reach = max(reach + 1, mention.tokens.upperBound)
                        // `of the Organization of American States (OAS)`
                        reach = bracketed(from: reach, sentence, tokens)?.upperBound ?? reach
                        if isOf, principals.isEmpty, tokens[title.upperBound - 1].lower.hasSuffix("s"),
                            let list = listed(from: reach, sentence, passage)
                        {
                            found += list.actors.filter { !found.contains($0) }
                            reach = list.end
                        }
                        continue
                    }
                    let token = tokens[reach]
                    let isPart =
                        token.partOfSpeech == .noun || token.partOfSpeech == .adjective
                        || token.partOfSpeech == .determiner || token.partOfSpeech == .properNoun || token.lower == "'s"
                        || ["-", "’s", "based", "between"].contains(token.lower)
                        // `Bosnia's Serb-dominated entity`
                        || tokens[reach - 1].lower == "-" && token.partOfSpeech == .verb
                        // `for the dialogue between X and Y`
                        || token.lower == "and" && reach > next + 2 && passage.mentionAt[reach - 1] >= 0
                            && reach + 1 < sentence.upperBound && passage.mentionAt[reach + 1] >= 0
                            && tokens[next + 1..<reach].contains { $0.lower == "between" }
                        // `of the President of Kazakhstan`
                        || (token.lower == "of" && reach > next + 1
                            && (lexicon.officesByWord[tokens[reach - 1].lower] != nil
                                || lexicon.organNouns[tokens[reach - 1].lower] != nil))
                    if !isPart {
                        guard let rest = restOfPortfolio(from: reach, until: sentence.upperBound, passage) else {
                            break
                        }
                        reach = rest
                        continue
                    }
                    reach += 1
                }
                if isOf, principals.isEmpty, found.isEmpty,
                    office.category == "leader" || office.category == "international",
                    let body = unlistedBody(from: next + 1, until: min(reach + 6, sentence.upperBound), &passage)
                {
                    found = [body.actor]
                    reach = max(reach, body.end)
                }
                if reach == next + 1 { break }
                if isOf || lower == "for" && office.category == "spokesperson", principals.isEmpty {
                    principals = found
                }
                end = reach
                next = reach
                if next < sentence.upperBound, !["of", "to", "for", "at"].contains(tokens[next].lower),
                    // `of the movement's office in Doha`
                    tokens[next].lower != "in" || next + 1 >= sentence.upperBound
                        || passage.mentionAt[next + 1] < 0
                {
                    break
                }
                if next >= sentence.upperBound { break }
            }
            return OfficePhrase(
                title: title, phrase: start..<max(end, title.upperBound), principals: principals,
                category: office.category, isFormer: isFormer)
        }
    }

    /// `Acting Under Secretary`, `visiting Foreign Minister`: how somebody holds an office.
    private static let passing: WordSet = [
        "acting", "visiting", "outgoing", "incoming", "sitting", "serving", "departing",
    ]
}
