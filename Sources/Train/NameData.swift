import DragomanLanguage

/// A sentence with its names: labels as `NameFinder` has them.
struct NamedSentence {
    var sentence: GoldSentence
    var labels: [UInt8]
    /// A number for its document.
    var document: Int
}

/// Reads names: Universal NER files, and GUM's entity brackets.
enum NameData {
    /// A file of Universal NER: number, form and label in columns, blank lines between sentences.
    static func universal(_ path: String, firstDocument: Int = 0) throws -> [NamedSentence] {
        var result: [NamedSentence] = []
        var forms: [String] = []
        var labels: [UInt8] = []
        var document = firstDocument
        func finish() {
            guard !forms.isEmpty else { return }
            result.append(
                NamedSentence(sentence: GoldSentence(plain: forms), labels: labels, document: document))
            forms = []
            labels = []
        }
        for line in try Treebank.text(of: path).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# newdoc") { document += 1 }
            if line.isEmpty { finish() }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard !line.hasPrefix("#"), fields.count >= 3 else { continue }
            forms.append(String(fields[1]))
            labels.append(label(String(fields[2])))
        }
        finish()
        return result
    }

    private static func label(_ text: String) -> UInt8 {
        guard text.count > 2, let kind = NameSpan.Kind(rawValue: String(text.dropFirst(2))) else { return 0 }
        return UInt8(1 + 2 * NameSpan.Kind.allCases.firstIndex(of: kind)! + (text.hasPrefix("B") ? 0 : 1))
    }

    /// GUM's mentions of persons, organizations and places that have a proper noun for a head, cut to the name.
    static func gum(_ sentences: [GoldSentence], firstDocument: Int = 0) -> [NamedSentence] {
        var document = firstDocument
        return sentences.map { sentence in
            if sentence.startsDocument { document += 1 }
            var labels = [UInt8](repeating: 0, count: sentence.count)
            let names = mentions(sentence).compactMap { name(of: $0, in: sentence) }
            // The longest first; what lies inside is left out.
            for name in names.sorted(by: {
                $0.range.count != $1.range.count
                    ? $0.range.count > $1.range.count : $0.range.lowerBound < $1.range.lowerBound
            }) where !labels[name.range].contains(where: { $0 != 0 }) {
                for place in name.range { labels[place] = name.kind + (place == name.range.lowerBound ? 0 : 1) }
            }
            return NamedSentence(sentence: sentence, labels: labels, document: document)
        }
    }

    private struct Mention {
        var start: Int
        var end: Int
        var type: Substring
        /// The place of its head word, counted from its start.
        var head: Int
    }

    /// The entity brackets of a sentence: `(1-person-new-sssss-cf1-1,2-coref-Name` opens, `1)` closes.
    private static func mentions(_ sentence: GoldSentence) -> [Mention] {
        var open: [(id: Substring, start: Int, fields: [Substring])] = []
        var result: [Mention] = []
        for place in 0..<sentence.count {
            guard let field = sentence.misc[place].split(separator: "|").first(where: { $0.hasPrefix("Entity=") })
            else { continue }
            var rest = field.dropFirst("Entity=".count)
            while !rest.isEmpty {
                if rest.first == "(" {
                    let end = rest.dropFirst().firstIndex { $0 == "(" || $0 == ")" } ?? rest.endIndex
                    let fields = rest[..<end].dropFirst().split(separator: "-", omittingEmptySubsequences: false)
                    open.append((fields.first ?? "", place, fields))
                    rest = rest[end...]
                    if rest.first == ")" {
                        close(open.count - 1, place)
                        rest = rest.dropFirst()
                    }
                } else {
                    let end = rest.firstIndex(of: ")") ?? rest.endIndex
                    let id = rest[..<end]
                    if let index = open.lastIndex(where: { $0.id == id }) { close(index, place) }
                    rest = rest[end...].dropFirst()
                }
            }
        }
        func close(_ index: Int, _ place: Int) {
            let mention = open.remove(at: index)
            guard mention.fields.count > 5 else { return }
            let head = mention.fields[5].split(separator: ",").first.flatMap { Int($0) } ?? 1
            result.append(Mention(start: mention.start, end: place + 1, type: mention.fields[1], head: head - 1))
        }
        return result
    }

    /// The name inside a mention: the proper nouns around its head.
    private static func name(of mention: Mention, in sentence: GoldSentence) -> (range: Range<Int>, kind: UInt8)? {
        let kind: UInt8
        switch mention.type {
        case "person": kind = 1
        case "organization": kind = 3
        case "place": kind = 5
        default: return nil
        }
        func isProper(_ place: Int) -> Bool {
            let tag = FineTag(rawValue: sentence.tags[place])
            return tag.partOfSpeech == .properNoun || tag.treebankTag == "NNP"
        }
        let head = mention.start + mention.head
        guard head < mention.end, FineTag(rawValue: sentence.tags[head]).partOfSpeech == .properNoun else { return nil }
        // Peoples, and offices without a name, are no names here.
        if kind == 1, FineTag(rawValue: sentence.tags[head]).treebankTag == "NNPS" { return nil }
        if mention.start < head, ["our", "this", "my", "your"].contains(sentence.forms[mention.start].lowercased()) {
            return nil
        }
        var low = head
        var high = head + 1
        while low > mention.start {
            if isProper(low - 1) {
                low -= 1
            } else if low - 1 > mention.start, isProper(low - 2),
                sentence.forms[low - 1] == "-" || sentence.forms[low - 1] == "&"
            {
                low -= 2
            } else {
                break
            }
        }
        while high < mention.end {
            if isProper(high) {
                high += 1
            } else if let next = afterJoint(high, mention.end, sentence, isProper) {
                high = next
            } else {
                break
            }
        }
        if kind == 1 { while low < high, titles.contains(sentence.forms[low].lowercased()) { low += 1 } }
        return low < high && isProper(low) ? (low..<high, kind) : nil
    }

    /// Where a name goes on over `of the`, `-`, `&` and the like.
    private static func afterJoint(_ place: Int, _ end: Int, _ sentence: GoldSentence, _ isProper: (Int) -> Bool)
        -> Int?
    {
        guard joints.contains(sentence.forms[place].lowercased()) else { return nil }
        var next = place + 1
        if next < end, sentence.forms[next].lowercased() == "the" { next += 1 }
        return next < end && isProper(next) ? next + 1 : nil
    }

    private static let joints: Set<String> = ["of", "-", "&", "de", "la", "for", "del", "van", "von", "bin", "al"]
    private static let titles: Set<String> = [
        "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "prof.", "professor", "president", "sir", "lord", "lady",
        "judge", "justice", "general", "gen.", "senator", "sen.", "minister", "secretary", "king", "queen", "prince",
        "princess", "pope", "st.", "saint", "captain", "colonel", "count", "sheriff", "solicitor", "congressman",
        "chancellor", "emperor", "duke", "miss", "governor", "gov.", "director", "speaker", "mayor", "tsar", "tsarina",
        "catholic", "inspector", "youtuber", "sultan", "emir", "ayatollah", "prime", "vice",
        "chairman", "ambassador", "representative", "rep.", "officer", "sergeant", "lieutenant", "lt.", "father",
        "bishop", "archbishop", "reverend", "rev.", "rabbi", "coach", "detective", "attorney", "commissioner",
    ]
}

extension GoldSentence {
    /// Words without any annotation.
    init(plain forms: [String]) {
        self.init()
        self.forms = forms
        lemmas = [String](repeating: "_", count: forms.count)
        tags = [UInt8](repeating: 0, count: forms.count)
        heads = [Int](repeating: -1, count: forms.count)
        labels = [UInt8](repeating: 0, count: forms.count)
        spaced = [Bool](repeating: true, count: forms.count)
        misc = [String](repeating: "_", count: forms.count)
        readWords()
    }

    /// Fills in what the models see of the words.
    mutating func readWords() {
        let (bytes, spans) = laidOut()
        var table = WordTable()
        bytes.withUnsafeBufferPointer { bytes in spans.withUnsafeBufferPointer { table.fill($0, of: bytes) } }
        words = table.words
    }
}
