import DragomanLanguage

/// Trains the sentence splitter on the gaps between the tokens of paragraphs.
enum SentenceTraining {
    static func train(_ sentences: [GoldSentence], lexicon: WordLexicon, epochs: Int, seed: UInt64) -> [UInt8] {
        let store = WeightStore(classCount: 2)
        var random = SeededGenerator(seed: seed)
        let paragraphs = paragraphs(sentences, lexicon: lexicon)
        var order = Array(paragraphs.indices)
        let features = UnsafeMutablePointer<UInt32>.allocate(capacity: SentenceSplitter.capacity)
        let scores = UnsafeMutablePointer<Float>.allocate(capacity: 2)
        defer {
            features.deallocate()
            scores.deallocate()
        }
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for number in order {
                let paragraph = paragraphs[number]
                paragraph.bytes.withUnsafeBufferPointer { bytes in
                    paragraph.spans.withUnsafeBufferPointer { spans in
                        paragraph.words.withUnsafeBufferPointer { words in
                            var start = 0
                            for place in 1..<max(words.count, 1) {
                                if SentenceSplitter.isThinkable(place, words, spans, bytes) {
                                    let count = SentenceSplitter.write(
                                        place, start: start, words, spans, into: features)
                                    let slice = UnsafeBufferPointer(start: features, count: count)
                                    store.tick()
                                    store.score(slice, into: scores)
                                    let gold = paragraph.starts[place] ? 1 : 0
                                    if scores[gold] - scores[1 - gold] <= 1 {
                                        store.update(slice, gold, by: 1)
                                        store.update(slice, 1 - gold, by: -1)
                                    }
                                }
                                if paragraph.starts[place] { start = place }
                            }
                        }
                    }
                }
            }
        }
        return store.packed(most: 60_000)
    }

    private struct Paragraph {
        var bytes: [UInt8] = []
        var spans: [TokenSpan] = []
        var words: [WordTable.Word] = []
        var starts: [Bool] = []
    }

    private static func paragraphs(_ sentences: [GoldSentence], lexicon: WordLexicon) -> [Paragraph] {
        var result: [Paragraph] = []
        for sentence in sentences {
            if result.isEmpty || sentence.startsParagraph { result.append(Paragraph()) }
            let last = result.count - 1
            let (bytes, spans) = sentence.laidOut()
            let offset = Int32(result[last].bytes.count)
            for (place, span) in spans.enumerated() {
                var span = span
                span.start += offset
                span.end += offset
                if place == 0 { span.spaced = result[last].bytes.last.map { $0 == 0x20 } ?? true }
                result[last].spans.append(span)
                result[last].starts.append(place == 0)
            }
            result[last].bytes += bytes
        }
        for place in result.indices {
            var table = WordTable()
            result[place].bytes.withUnsafeBufferPointer { bytes in
                result[place].spans.withUnsafeBufferPointer { table.fill($0, of: bytes) }
            }
            lexicon.look(up: &table)
            result[place].words = table.words
        }
        return result
    }
}
