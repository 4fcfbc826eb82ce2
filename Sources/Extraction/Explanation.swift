internal import Dragoman
internal import DragomanLanguage
internal import Foundation

extension Explanation {
    /// Sentence by sentence, what was seen and what was coded, with the rule, the arguments and the date.
    public var dump: String {
        var lines: [String] = []
        for (number, sentence) in passage.text.sentences.enumerated() {
            let bytes = Int(text.tokens[sentence.lowerBound].start)..<Int(text.tokens[sentence.upperBound - 1].end)
            lines.append("[\(number + 1)] " + String(decoding: text.bytes[bytes], as: UTF8.self))
            for edge in edges where edge.sentence == number {
                lines.append("    " + describe(edge))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func describe(_ edge: CodedEdge) -> String {
        var line = "\(table[edge.source].name) -> \(edge.relation.rawValue) -> \(table[edge.target].name)"
        line += "  \(edge.date?.edtf ?? "no date")  \(edge.status.rawValue)"
        if let claimant = edge.claimedBy { line += ", says \(table[claimant].name)" }
        if !edge.deniedBy.isEmpty {
            line += ", denied by " + edge.deniedBy.map { table[$0].name }.joined(separator: ", ")
        }
        var why: [String] = []
        if edge.rule >= 0 {
            let rule = book.rules[edge.rule]
            why.append("'\(text.form(edge.trigger))' by \(rule.place): \(rule.text)")
        } else if let title = edge.title {
            why.append("title '\(title)'")
        } else {
            why.append("'\(text.form(edge.trigger))'")
        }
        if edge.time >= 0 {
            let time = times[edge.time]
            let words = String(decoding: text.bytes[time.bytes], as: UTF8.self)
            why.append("date from '\(words)' (\(edge.dateBasis.rawValue))")
        } else if edge.date != nil {
            why.append(edge.dateBasis == .relative ? "date of the story" : "date from publication")
        }
        return line + "\n        because " + why.joined(separator: "; ")
    }
}

extension Explanation {
    /// The trees of the sentences that hold a text, one token a line, with the actors meant.
    public func trees(containing part: String) -> String {
        var lines: [String] = []
        for sentence in passage.text.sentences {
            let bytes = Int(text.tokens[sentence.lowerBound].start)..<Int(text.tokens[sentence.upperBound - 1].end)
            let written = String(decoding: text.bytes[bytes], as: UTF8.self)
            guard part.isEmpty || written.contains(part) else { continue }
            lines.append("# " + written)
            for place in sentence {
                let token = text.tokens[place]
                let mention = passage.mention(at: place)
                let head = token.head < 0 ? 0 : Int(token.head) - sentence.lowerBound + 1
                let meant =
                    mention.map { "\($0.form):" + $0.actors.map { table[$0].name }.joined(separator: "+") } ?? ""
                lines.append(
                    "\(place - sentence.lowerBound + 1)\t\(text.form(place))\t\(token.lemma)\t\(token.partOfSpeech.tag)\t\(head)\t\(token.relation.rawValue)\t\(meant)"
                )
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension Extractor {
    /// The coding rules whose example does not give the edges it promises.
    ///
    /// An example is read as a text of its own. Its edges are compared without offices and dates.
    public func failingExamples() -> [String] {
        var failures: [String] = []
        for rule in book.rules where !rule.expected.isEmpty {
            guard let document = try? DocumentReader().read(path: "example.txt", bytes: Array(rule.example.utf8)) else {
                failures.append("\(rule.place): the example can't be read")
                continue
            }
            let explanation = explain(document)
            let names = Dictionary(
                explanation.reading.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
            let keepsOffices = rule.relation == .office
            let found = Set(
                explanation.reading.events.filter { keepsOffices || $0.relation != .office }.map { event in
                    let ends =
                        event.relation.isReciprocal
                        ? [names[event.source]!, names[event.target]!].sorted()
                        : [names[event.source]!, names[event.target]!]
                    return "\(ends[0]) \(event.relation.rawValue) \(ends[1])"
                        + (event.status == .actual ? "" : " [\(event.status.rawValue)]")
                })
            let wanted = Set(
                rule.expected.map { text -> String in
                    guard
                        rule.relation.isReciprocal
                            || Relation.allCases.contains(where: {
                                $0.isReciprocal && text.contains(" \($0.rawValue) ")
                            })
                    else { return text }
                    for relation in Relation.allCases where relation.isReciprocal {
                        guard let range = text.range(of: " \(relation.rawValue) ") else { continue }
                        let status = text.range(of: " [").map { String(text[$0.lowerBound...]) } ?? ""
                        let second = text[range.upperBound...].prefix(text[range.upperBound...].count - status.count)
                        let ends = [String(text[..<range.lowerBound]), String(second)].sorted()
                        return "\(ends[0]) \(relation.rawValue) \(ends[1])\(status)"
                    }
                    return text
                })
            if found != wanted {
                failures.append(
                    "\(rule.place): \(rule.example)\n    wanted \(wanted.sorted()), found \(found.sorted())")
            }
        }
        return failures
    }
}
