/// Trees as text: the shared language of the documentation, of tests and of debugging.
extension ParsedText {
    /// Every sentence with its tokens: number, form, lemma, part of speech, head and relation; then the names.
    ///
    ///     # Russia recognized the Taliban.
    ///     1  Russia      Russia     PROPN  2  nsubj
    ///     2  recognized  recognize  VERB   0  root
    ///     ...
    ///     = Russia LOC
    ///
    /// Numbers count from 1 within a sentence; head 0 is the root.
    ///
    /// - Complexity: O(n) in bytes.
    public var treeDump: String {
        var lines: [String] = []
        forEachSentence { sentence, names in
            lines.append("# " + text(sentence))
            let rows = sentence.map { place in
                let token = tokens[place]
                return [
                    String(place - sentence.lowerBound + 1), form(place), token.lemma, token.partOfSpeech.tag,
                    String(headNumber(place, in: sentence)), token.relation.rawValue,
                ]
            }
            let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
            for row in rows {
                var line = ""
                for column in 0..<5 {
                    line += row[column]
                    line += String(repeating: " ", count: widths[column] - row[column].count + 2)
                }
                lines.append(line + row[5])
            }
            for name in names { lines.append("= \(text(name.tokens)) \(name.kind.rawValue)") }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    /// The sentences in CoNLL-U; names stand in the last column as `Name=B-PER`, `Name=I-PER`.
    ///
    /// - Complexity: O(n) in bytes.
    public var conllu: String {
        var lines: [String] = []
        var number = 0
        forEachSentence { sentence, names in
            number += 1
            lines.append("# sent_id = \(number)")
            lines.append("# text = " + text(sentence))
            var labels = [String?](repeating: nil, count: sentence.count)
            for name in names {
                for place in name.tokens {
                    labels[place - sentence.lowerBound] =
                        (place == name.tokens.lowerBound ? "Name=B-" : "Name=I-") + name.kind.rawValue
                }
            }
            for place in sentence {
                let token = tokens[place]
                var extras = labels[place - sentence.lowerBound].map { [$0] } ?? []
                if place + 1 < sentence.upperBound, tokens[place + 1].start == token.end {
                    extras.append("SpaceAfter=No")
                }
                lines.append(
                    [
                        String(place - sentence.lowerBound + 1), form(place), token.lemma, token.partOfSpeech.tag, "_",
                        "_", String(headNumber(place, in: sentence)), token.relation.rawValue, "_",
                        extras.isEmpty ? "_" : extras.joined(separator: "|"),
                    ].joined(separator: "\t"))
            }
            lines.append("")
        }
        return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    }

    /// The text of some tokens, white space between them made one blank.
    private func text(_ range: Range<Int>) -> String {
        var text = ""
        for place in range {
            if place > range.lowerBound, tokens[place].start > tokens[place - 1].end { text += " " }
            text += form(place)
        }
        return text
    }

    private func headNumber(_ place: Int, in sentence: Range<Int>) -> Int {
        tokens[place].head < 0 ? 0 : Int(tokens[place].head) - sentence.lowerBound + 1
    }

    private func forEachSentence(_ body: (Range<Int>, ArraySlice<NameSpan>) -> Void) {
        var next = 0
        for sentence in sentences {
            let start = next
            while next < names.count, names[next].tokens.lowerBound < sentence.upperBound { next += 1 }
            body(sentence, names[start..<next])
        }
    }
}
