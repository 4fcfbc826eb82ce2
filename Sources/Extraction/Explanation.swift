internal import Dragoman
internal import DragomanLanguage

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
        if edge.rule >= 0 {
            line += "  <\(text.form(edge.trigger))> \(book.rules[edge.rule].place)"
        } else if let title = edge.title {
            line += "  \"\(title)\""
        }
        return line
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
                let meant = mention.map { "\($0.form):" + $0.actors.map { table[$0].name }.joined(separator: "+") } ?? ""
                lines.append(
                    "\(place - sentence.lowerBound + 1)\t\(text.form(place))\t\(token.lemma)\t\(token.partOfSpeech.tag)\t\(head)\t\(token.relation.rawValue)\t\(meant)")
            }
        }
        return lines.joined(separator: "\n")
    }
}
