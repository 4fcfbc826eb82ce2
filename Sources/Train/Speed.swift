import DragomanLanguage
import Foundation

/// How fast a file is read on one core: as a whole, and what each step takes of it.
struct Speed {
    let bytes: [UInt8]
    let pipeline: LanguagePipeline
    let loading: Duration

    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw LanguageError(place: path, message: "no such file")
        }
        bytes = [UInt8](data)
        let clock = ContinuousClock()
        let start = clock.now
        pipeline = try LanguagePipeline()
        _ = pipeline.parse(Array("Warm up.".utf8))
        loading = clock.now - start
    }

    /// Prints the best of what was measured in so many seconds.
    func print(seconds: Double) {
        Swift.print("loading \(loading)")
        let parsed = pipeline.parse(bytes)
        let tagged = pipeline.tag(bytes)
        let steps: [(name: String, run: () -> Void)] = [
            ("tokenize", { _ = pipeline.tokenize(bytes) }),
            ("tag", { _ = pipeline.tag(bytes) }),
            ("parse", { _ = pipeline.parse(bytes) }),
            ("parse joined, of what was tagged", { _ = pipeline.parse(tagged, joining: []) }),
        ]
        let size = "\(parsed.sentences.count) sentences, \(parsed.tokens.count) tokens"
        Swift.print("\(size); best of many runs, time of the processor")
        for step in steps { row(step.name, sentences: parsed.sentences.count, best(of: step.run, seconds / 8)) }
        Swift.print("within them:")
        for step in inner(parsed) {
            row(step.name, sentences: parsed.sentences.count, best(of: step.run, seconds / 16))
        }
    }

    private func row(_ name: String, sentences: Int, _ time: Double) {
        let figures = String(format: "%8.2f ms %9.0f sentences/s", time * 1000, Double(sentences) / time)
        Swift.print("  " + name.padding(toLength: 34, withPad: " ", startingAt: 0) + figures)
    }

    /// The least time the processor took, other programs' share left out.
    private func best(of run: () -> Void, _ seconds: Double) -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        var best = Double.infinity
        repeat {
            let began = Speed.processorTime
            run()
            best = min(best, Speed.processorTime - began)
        } while clock.now - start < .seconds(seconds)
        return best
    }

    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The models alone, on words and tags made beforehand.
    private func inner(_ parsed: ParsedText) -> [(name: String, run: () -> Void)] {
        let models = pipeline.models
        var tables: [[WordTable.Word]] = []
        bytes.withUnsafeBufferPointer { bytes in
            for sentence in parsed.sentences {
                let spans = sentence.map { place in
                    TokenSpan(
                        start: parsed.tokens[place].start, end: parsed.tokens[place].end, spaced: true,
                        startsParagraph: false)
                }
                var table = WordTable()
                spans.withUnsafeBufferPointer { table.fill($0, of: bytes) }
                models.lexicon.look(up: &table)
                tables.append(table.words)
            }
        }
        let words = tables
        let tags = words.map { words in
            var tags = [UInt8](repeating: 0, count: words.count)
            words.withUnsafeBufferPointer { words in
                tags.withUnsafeMutableBufferPointer { models.tagger.tag(words, into: $0.baseAddress!) }
            }
            return tags
        }
        let state = ParserState()
        let guides = zip(words, tags).map { words, tags in
            var guide = ParserState.Guide()
            words.withUnsafeBufferPointer { words in
                tags.withUnsafeBufferPointer { state.begin(words, tags: $0, reversed: true) }
            }
            models.guide.parse(state)
            state.copy(into: &guide)
            return guide
        }
        let widest = words.reduce(0) { max($0, $1.count) }
        func forEach(_ body: (UnsafeBufferPointer<WordTable.Word>, UnsafeBufferPointer<UInt8>, Int) -> Void) {
            for place in words.indices {
                words[place].withUnsafeBufferPointer { words in
                    tags[place].withUnsafeBufferPointer { body(words, $0, place) }
                }
            }
        }
        return [
            (
                "tagger, both readings",
                {
                    var out = [UInt8](repeating: 0, count: widest)
                    out.withUnsafeMutableBufferPointer { out in
                        forEach { words, _, _ in models.tagger.tag(words, into: out.baseAddress!) }
                    }
                }
            ),
            (
                "lemmas",
                {
                    bytes.withUnsafeBufferPointer { bytes in
                        forEach { words, tags, sentence in
                            let first = parsed.sentences[sentence].lowerBound
                            for place in words.indices {
                                let token = parsed.tokens[first + place]
                                _ = models.lemmas.lemma(
                                    of: words[place], tag: FineTag(rawValue: tags[place]),
                                    form: bytes[Int(token.start)..<Int(token.end)], lower: token.lower)
                            }
                        }
                    }
                }
            ),
            (
                "names",
                {
                    var marks: [UInt32] = []
                    var labels: [UInt8] = []
                    forEach { words, tags, _ in
                        models.markNames(words, into: &marks)
                        models.names.labels(
                            of: NameFeatures.Sentence(words: words, tags: tags.baseAddress!, marks: marks),
                            into: &labels)
                    }
                }
            ),
            (
                "parser, from the end",
                {
                    forEach { words, tags, _ in
                        state.begin(words, tags: tags, reversed: true)
                        models.guide.parse(state)
                    }
                }
            ),
            (
                "parser, from the start",
                {
                    forEach { words, tags, sentence in
                        state.begin(words, tags: tags, guide: guides[sentence])
                        models.parser.parse(state)
                    }
                }
            ),
            (
                "corrector, on the first trees",
                {
                    forEach { words, tags, sentence in
                        state.finished.begin(words, tags: tags, tree: guides[sentence], guide: guides[sentence])
                        models.corrector.correct(state.finished)
                    }
                }
            ),
        ]
    }
}
